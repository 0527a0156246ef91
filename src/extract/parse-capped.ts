import { Parser } from 'parse5'
import type { ParserOptions, Token, TokenHandler, TreeAdapterTypeMap } from 'parse5'
import { OpenElements } from './open-elements.ts'
import type { ElementCaps } from './open-elements.ts'
import { QuickTokenizer } from './quick-tokenizer.ts'

/**
 * A page's tree, whose depth, number of elements and time are bounded whatever comes in; see `OpenElements`.
 *
 * @param html without CR, see `QuickTokenizer`
 */
export function parseCapped<Nodes extends TreeAdapterTypeMap>(
  html: string,
  options: ParserOptions<Nodes>,
  caps: ElementCaps,
): Nodes['document'] {
  const parser = new Parser(options)
  const tokenizer = new QuickTokenizer(parser.options, new CappedTokens(parser, new OpenElements(caps)))
  // What was read is never cut off: the whole page is in memory.
  tokenizer.preprocessor.bufferWaterline = Infinity
  parser.tokenizer = tokenizer
  tokenizer.write(html, true)
  return parser.document
}

/** Stands between tokenizer and parser. A parser's own methods will not do: it calls them for tags that it makes up. */
class CappedTokens implements TokenHandler {
  readonly onParseError = null
  readonly #parser: TokenHandler
  readonly #open: OpenElements

  constructor(parser: TokenHandler, open: OpenElements) {
    this.#parser = parser
    this.#open = open
  }

  onStartTag(token: Token.TagToken): void {
    if (this.#open.open(token.tagName, token.selfClosing)) this.#parser.onStartTag(token)
  }

  onEndTag(token: Token.TagToken): void {
    if (this.#open.close(token.tagName)) this.#parser.onEndTag(token)
  }

  onComment(token: Token.CommentToken): void {
    this.#parser.onComment(token)
  }

  onDoctype(token: Token.DoctypeToken): void {
    this.#parser.onDoctype(token)
  }

  onEof(token: Token.EOFToken): void {
    this.#parser.onEof(token)
  }

  onCharacter(token: Token.CharacterToken): void {
    this.#parser.onCharacter(token)
  }

  onNullCharacter(token: Token.CharacterToken): void {
    this.#parser.onNullCharacter(token)
  }

  onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#parser.onWhitespaceCharacter(token)
  }
}
