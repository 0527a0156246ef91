import { findAll, textOf } from './page-node.ts'
import type { PageNode } from './page-node.ts'

/**
 * A table of data as text: a line per row, cells parted by " | ". Null where the table only lays out the page:
 * it holds other tables or images, has one column or row, or its cells hold long texts.
 */
export function readTable(table: PageNode): string | null {
  if (holds(table, layoutTags)) return null
  const rows = findAll(table, node => node.tag === 'tr')
  if (rows.length < 2) return null
  const cells = rows.map(row =>
    row.children.filter(cell => cell.tag === 'td' || cell.tag === 'th').map(textOf),
  )
  const filled = cells.map(row => row.filter(text => text !== '')).filter(row => row.length > 0)
  const lengths = filled.flat().map(text => text.length)
  if (filled.filter(row => row.length >= 2).length < 2) return null
  if (lengths.some(length => length > 400) || total(lengths) / lengths.length > 80) return null
  return filled.map(row => row.join(' | ')).join('\n')
}

const layoutTags = new Set(['table', 'form', 'ul'])

/** Stops at the first one: nested tables would otherwise be walked once for every level. */
function holds(node: PageNode, tags: ReadonlySet<string>): boolean {
  return node.children.some(child => tags.has(child.tag) || holds(child, tags))
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
