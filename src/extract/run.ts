import type { PageNode } from './page-node.ts'
import type { FoundFigure } from './read-figure.ts'

/**
 * A stretch of words between two block boundaries: a paragraph, a heading, a list item, the label of a button.
 * The page as a sequence of runs is what the article is chosen from.
 */
export type Run = {
  readonly text: string
  /** Letters; see `weightOf`. */
  readonly weight: number
  /** Letters inside links. */
  readonly linkWeight: number
  /** Letters in bold. */
  readonly boldWeight: number
  /** The nearest block element. */
  readonly block: PageNode
  /** 1–6 for a heading, else 0. */
  readonly level: number
  /** The outermost list, quotation or table cell around the run. */
  readonly list: PageNode | null
  readonly quote: PageNode | null
  readonly cell: boolean
  readonly table: boolean
  /** The nearest ancestor whose names say that it stands beside the article. */
  readonly aside: PageNode | null
  /** It stands among the readers' comments. */
  readonly comment: boolean
  /** The nearest list item, `article` or small repeated box around the run; cards of other articles are such. */
  readonly figure: FoundFigure | null
  /** ISO date-time of a `time` element in the run, for the entries of a live blog. */
  readonly time: string | null
}
