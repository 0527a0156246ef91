import { Token, Tokenizer } from 'parse5'
import { mostAttributes } from './open-elements.ts'

const [nul, space, quotation, ampersand, apostrophe, slash, less, equals, greater] = [
  0, 32, 34, 38, 39, 47, 60, 61, 62,
]
const { CHARACTER, WHITESPACE_CHARACTER } = Token.TokenType

/**
 * The tokenizer of parse5 at a quicker gait: where that one steps through text, values, scripts and names a character at
 * a time, this one takes everything up to the next character that means something at once, and a tag in its common form
 * whole. The blanks between the words of a text stay in one token with them, where parse5 hands the words on one by
 * one; the tree is the same, but for frame sets and for attributes beyond `mostAttributes`, which are dropped. It halves
 * the time of a parse.
 *
 * The markup must be written in one piece and have no CR, since parse5 counts lines by them.
 */
export class QuickTokenizer extends Tokenizer {
  protected override _stateData(unit: number): void {
    if (unit === less && this.#takeTag()) return
    if (this.currentCharacterToken?.type === CHARACTER && isSpace(unit)) this._extendRun(unit)
    else super._stateData(unit)
    if (unit === less || unit === ampersand) return
    const type = this.currentCharacterToken?.type
    if (type === CHARACTER) this.#takeUntil(less, ampersand)
    else if (type === WHITESPACE_CHARACTER) this.#takeSpace()
  }

  protected override _stateScriptData(unit: number): void {
    super._stateScriptData(unit)
    if (unit !== less) this.#takeRaw()
  }

  protected override _stateRawtext(unit: number): void {
    super._stateRawtext(unit)
    if (unit !== less) this.#takeRaw()
  }

  protected override _stateAttributeValueDoubleQuoted(unit: number): void {
    super._stateAttributeValueDoubleQuoted(unit)
    if (unit !== quotation && unit !== ampersand) this.#takeUntil(quotation, ampersand)
  }

  protected override _stateAttributeValueSingleQuoted(unit: number): void {
    super._stateAttributeValueSingleQuoted(unit)
    if (unit !== apostrophe && unit !== ampersand) this.#takeUntil(apostrophe, ampersand)
  }

  protected override _stateAttributeName(unit: number): void {
    super._stateAttributeName(unit)
    if (isNameUnit(unit)) this.currentAttr.name += this.#takeName()
  }

  protected override _leaveAttrName(): void {
    const { attrs } = this.currentToken as Token.TagToken
    if (attrs.length < mostAttributes) super._leaveAttrName()
  }

  protected override _stateTagName(unit: number): void {
    super._stateTagName(unit)
    const tag = this.currentToken as Token.TagToken
    if (isNameUnit(unit)) tag.tagName += this.#takeName()
  }

  /** Scripts and styles: a token of blanks ends where they end, as everywhere. */
  #takeRaw(): void {
    if (this.currentCharacterToken?.type === CHARACTER) this.#takeUntil(less, nul)
  }

  #takeUntil(one: number, other: number): void {
    const { html } = this.preprocessor
    let end = this.preprocessor.pos + 1
    for (; end < html.length; end++) {
      const unit = html.charCodeAt(end)
      if (unit === one || unit === other || unit === nul) break
    }
    this.#takeTo(end)
  }

  #takeSpace(): void {
    const { html } = this.preprocessor
    let end = this.preprocessor.pos + 1
    while (isSpace(html.charCodeAt(end))) end++
    this.#takeTo(end)
  }

  /** Adds what follows, up to this position, to the run of characters that is being read. */
  #takeTo(end: number): void {
    if (end <= this.preprocessor.pos + 1) return
    this.preprocessor.pos = end - 1
    this.runEnd = end
  }

  /**
   * A tag in its common form: a name in small letters, and attributes with quoted values in which no reference stands.
   * Any other is left to parse5, which reads on at least as far as was looked at here.
   */
  #takeTag(): boolean {
    const { html, pos } = this.preprocessor
    const isEnd = html.charCodeAt(pos + 1) === slash
    const start = isEnd ? pos + 2 : pos + 1
    if (!isSmallLetter(html.charCodeAt(start))) return false
    let at = endOfName(html, start)
    const tagName = html.slice(start, at)
    const attributes: Token.Attribute[] = []
    while (isSpace(html.charCodeAt(at))) {
      at = endOfSpace(html, at)
      const end = endOfName(html, at)
      if (end === at) break
      const value = quotedAt(html, end)
      if (value === null || attributes.length === mostQuick) return false
      const name = html.slice(at, end)
      if (!attributes.some(one => one.name === name)) attributes.push({ name, value })
      at = end + (html.charCodeAt(end) === equals ? value.length + 3 : 0)
    }
    const selfClosing = html.charCodeAt(at) === slash
    if (selfClosing) at++
    if (html.charCodeAt(at) !== greater) return false
    this.#emitTag(isEnd, { tagName, attributes, selfClosing }, at)
    return true
  }

  #emitTag(isEnd: boolean, { tagName, attributes, selfClosing }: QuickTag, end: number): void {
    if (isEnd) this._createEndTagToken()
    else this._createStartTagToken()
    const tag = this.currentToken as Token.TagToken
    tag.tagName = tagName
    tag.attrs = attributes
    tag.selfClosing = selfClosing
    this.preprocessor.pos = end
    this.emitCurrentTagToken()
  }

  #takeName(): string {
    const { html, pos } = this.preprocessor
    const end = endOfName(html, pos + 1)
    this.preprocessor.pos = end - 1
    return html.slice(pos + 1, end)
  }
}

type QuickTag = {
  readonly tagName: string
  readonly attributes: Token.Attribute[]
  readonly selfClosing: boolean
}

// Each name is compared with those before it.
const mostQuick = 60

function endOfName(html: string, from: number): number {
  let end = from
  while (isNameUnit(html.charCodeAt(end))) end++
  return end
}

function endOfSpace(html: string, from: number): number {
  let end = from
  while (isSpace(html.charCodeAt(end))) end++
  return end
}

/** The value `="…"` at this place, '' where an attribute has none, null where it is written in another way. */
function quotedAt(html: string, at: number): string | null {
  const unit = html.charCodeAt(at)
  if (unit !== equals) return isSpace(unit) || unit === greater ? '' : null
  const quote = html.charCodeAt(at + 1)
  if (quote !== quotation && quote !== apostrophe) return null
  for (let end = at + 2; end < html.length; end++) {
    const one = html.charCodeAt(end)
    if (one === quote) return ownText(html, at + 2, end)
    if (one === ampersand || one === nul) return null
  }
  return null
}

/** A stretch of the page that does not keep the whole page in memory: a longer slice would, as parse5 explains. */
function ownText(html: string, from: number, to: number): string {
  const text = html.slice(from, to)
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

function isSpace(unit: number): boolean {
  return unit === space || unit === 10 || unit === 9 || unit === 12
}

function isSmallLetter(unit: number): boolean {
  return unit >= 97 && unit <= 122
}

/** Of the units of names those that stay as they are. */
function isNameUnit(unit: number): boolean {
  return isSmallLetter(unit) || (unit >= 48 && unit <= 58) || unit === 45 || unit === 95
}
