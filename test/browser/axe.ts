import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']
const script = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/**
 * Runs axe on a page as it stands, by every rule of WCAG 2.2 A and AA.
 *
 * The rules run in the page's own world through the debugger, which a content security policy does not stop.
 *
 * @param more further tags of axe's rules, such as `best-practice`
 * @throws when the page is empty or did not load: nothing was judged then
 * @returns one line per element at fault, `rule: what is wrong — selector`; empty when the page is clean
 */
export async function findBarriers(page: Page, more: readonly string[] = []): Promise<string[]> {
  if (
    await page.evaluate(() => location.protocol === 'chrome-error:' || document.body.innerText.trim() === '')
  ) {
    throw new Error('There is nothing to judge: the page is empty or did not load.')
  }
  await page.evaluate(script)
  const found = await page.evaluate(
    tags =>
      (window as unknown as { axe: typeof axe }).axe.run({ runOnly: tags, resultTypes: ['violations'] }),
    [...levels, ...more],
  )
  return linesOf(found)
}

function linesOf(found: axe.AxeResults): string[] {
  return found.violations.flatMap(violation =>
    violation.nodes.map(
      node =>
        `${violation.id}: ${node.failureSummary?.split('\n').join(' ') ?? violation.help} — ${node.target.join(' ')}`,
    ),
  )
}
