/**
 * The words of what stands on a news page and is not the article. All in lower case; apostrophes and quotation marks
 * as they are typed on a keyboard (' "), since texts are brought to that form before they are compared.
 */
export type BoilerplatePack = {
  /** Words inside a short paragraph that asks for an address, a subscription, a follow or money. */
  readonly signUp: readonly string[]
  /** How a line that points to another article begins: "read more:". */
  readonly pointer: readonly string[]
  /** A heading above a list of other articles, or of what most people read: the whole heading, or its beginning. */
  readonly related: readonly string[]
  /** A heading above readers' comments. */
  readonly comments: readonly string[]
  /** A whole line of a share bar, a print link, a font size switch. */
  readonly share: readonly string[]
  /** A whole line that marks an advertisement. */
  readonly advert: readonly string[]
  /** Words inside a text about cookies or consent. */
  readonly consent: readonly string[]
  /** Words inside a text that says the article is for subscribers. */
  readonly paywall: readonly string[]
  /** Words inside a page that asks for a proof of being a person. */
  readonly bot: readonly string[]
  /** Words inside a page that says that there is nothing at this address. */
  readonly missing: readonly string[]
  /** What stands before an author's name. */
  readonly by: readonly string[]
  /** What stands between two authors' names. */
  readonly and: readonly string[]
  /** What authors are, beside their names: "reporter". Single words, where the script parts words. */
  readonly roles: readonly string[]
  /** How a correction below or above an article begins. */
  readonly correction: readonly string[]
  /** How a note begins that says what was added or brought up to date. */
  readonly update: readonly string[]
  /** How an image's caption or credit begins when it stands among the paragraphs: "photo:", "this image". */
  readonly caption: readonly string[]
  /** What stands before the name of who made or gave an image, without its colon: "photo", "image source". */
  readonly credit: readonly string[]
  /** Words inside a notice of the platform that carries the text: who added it, who is not responsible. */
  readonly notice: readonly string[]
  /** Labels before a date. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
}
