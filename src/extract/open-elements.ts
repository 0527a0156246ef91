/** How many elements a page may have, and how many of them open at the same time. */
export type ElementCaps = {
  readonly maxDepth: number
  readonly maxTags: number
}

/** Attributes of one element; those beyond it are dropped. */
export const mostAttributes = 200

// Elements that the HTML parser copies into every following block until they are closed ("active formatting
// elements"). Many open ones make any spec parser quadratic, so only a few may be open at the same time.
const formatting = new Set('b big code em font i nobr s small strike strong tt u'.split(' '))
const maxOpenFormatting = 12

// These end by themselves when the next one opens; unclosed ones are ordinary in old pages and no depth.
const selfEnding = new Set('p li dt dd tr td th thead tbody tfoot option optgroup colgroup rp rt'.split(' '))
const empty = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))

/**
 * Keeps count of a page's tags in their order and says of each whether a parser may have it, so that its work stays
 * linear: real pages stay far below the caps; of others the tags beyond them are dropped, never the text.
 */
export class OpenElements {
  readonly #caps: ElementCaps
  readonly #names: string[] = []
  #formatting = 0
  #foreign = 0
  #tags = 0

  constructor(caps: ElementCaps) {
    this.#caps = caps
  }

  /** Whether an SVG or MathML element is open, in which scripts and the like are read as any other element. */
  get areForeign(): boolean {
    return this.#foreign > 0
  }

  /**
   * Takes a start tag; false where it is to be dropped.
   *
   * @param name in small letters
   */
  open(name: string, selfClosed: boolean): boolean {
    if (++this.#tags > this.#caps.maxTags) return false
    if (empty.has(name) || selfEnding.has(name) || (selfClosed && this.#foreign > 0)) return true
    if (this.#names.length >= this.#caps.maxDepth) return false
    if (formatting.has(name)) {
      if (this.#formatting >= maxOpenFormatting) return false
      this.#formatting++
    }
    if (name === 'svg' || name === 'math') this.#foreign++
    this.#names.push(name)
    return true
  }

  /** Takes an end tag; false where it is to be dropped. */
  close(name: string): boolean {
    if (++this.#tags > this.#caps.maxTags) return false
    if (formatting.has(name)) {
      if (this.#formatting > 0) this.#formatting--
      const at = this.#names.lastIndexOf(name)
      if (at >= 0) this.#names.splice(at, 1)
      return at >= 0
    }
    if (name === 'br' || selfEnding.has(name)) return true
    const at = this.#names.lastIndexOf(name)
    if (at < 0) return false
    while (this.#names.length > at) {
      const gone = this.#names.pop()
      if (gone === 'svg' || gone === 'math') this.#foreign--
    }
    return true
  }
}
