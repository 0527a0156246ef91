import { Parser } from 'htmlparser2'

/** Deeper than any honest feed, list or page nests. */
const deepest = 400

/**
 * htmlparser2's parser, for which an element below the deepest level is closed where it opens. The parser keeps what
 * is open in an array that grows at its front, so that 100,000 nested elements took 18 seconds.
 */
export class ShallowParser extends Parser {
  private deep = false

  override onopentagname(start: number, end: number) {
    this.deep = this['stack'].length >= deepest
    super.onopentagname(start, end)
  }

  protected override isVoidElement(name: string): boolean {
    return this.deep || super.isVoidElement(name)
  }
}
