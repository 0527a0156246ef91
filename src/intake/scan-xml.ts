/** A start tag with its name and attributes in small letters, attributes that say nothing left out. */
export type Tag = {
  readonly name: string
  /** As it stands, for an end tag must be the same to the letter. */
  readonly written: string
  readonly attributes: Readonly<Record<string, string>>
  readonly isEmpty: boolean
}

const tagName = /<([A-Za-z][\w.-]*(?::[\w.-]+)?)/y
const attribute = /\s+([\w.:-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y
const tagEnd = /\s*(\/?)>/y
const blanks = /\s*/y
const prologue = /\s*(?:<\?[^<>]*\?>|<!--[^]*?-->)/y
const mostAttributes = 50

/**
 * Goes through XML tag by tag. It knows start tags, end tags, texts and CDATA, and takes everything else, however well
 * formed, for a reason to say no: whoever asks has a stricter reader at hand.
 */
export class XmlScanner {
  private readonly text: string
  private at = 0

  constructor(text: string) {
    // XML 1.0, 2.11
    this.text = text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text
    while (this.take(prologue));
  }

  /** The start tag that comes next, or null where something else does. */
  open(): Tag | null {
    this.take(blanks)
    const written = this.take(tagName)?.[1]
    if (written === undefined) return null
    const attributes = this.attributes()
    const end = attributes && this.take(tagEnd)
    return end ? { name: written.toLowerCase(), written, attributes, isEmpty: end[1] !== '' } : null
  }

  private attributes(): Record<string, string> | null {
    const attributes: Record<string, string> = {}
    for (let count = 0; count < mostAttributes; count++) {
      const found = this.take(attribute)
      if (!found) return attributes
      const value = decodeXml(found[2] ?? found[3]!)?.trim()
      if (value === undefined) return null
      if (value) attributes[found[1]!.toLowerCase()] = value
    }
    return null
  }

  /** Whether the end tag that belongs to a start tag comes next; it is passed then. */
  close({ written }: Tag): boolean {
    this.take(blanks)
    const { text, at } = this
    if (!text.startsWith('</', at) || !text.startsWith(written, at + 2)) return false
    this.at = at + 2 + written.length
    if (this.take(tagEnd)) return true
    this.at = at
    return false
  }

  /** The text up to the end of an element that was opened; null where there is anything else than text. */
  value(tag: Tag): string | null {
    if (tag.isEmpty) return ''
    const start = this.at
    this.take(blanks)
    if (this.text.startsWith('<![CDATA[', this.at)) return this.character(tag)
    const end = this.text.indexOf('<', this.at)
    if (end < 0) return null
    this.at = end
    return this.close(tag) ? decodeXml(this.text.slice(start, end)) : null
  }

  private character(tag: Tag): string | null {
    const start = this.at + '<![CDATA['.length
    const end = this.text.indexOf(']]>', start)
    if (end < 0) return null
    this.at = end + ']]>'.length
    const value = this.text.slice(start, end)
    return !value.includes('<!--') && this.close(tag) ? value : null
  }

  /** Passes an element that was opened, with texts and a few levels of others in it. */
  skip(tag: Tag, levels = 4): boolean {
    const start = this.at
    if (this.value(tag) !== null) return true
    this.at = start
    while (!this.close(tag)) {
      const child = levels > 0 ? this.open() : null
      if (!child || !this.skip(child, levels - 1)) return false
    }
    return true
  }

  isAtEnd(): boolean {
    this.take(blanks)
    return this.at === this.text.length
  }

  private take(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.at
    const found = form.exec(this.text)
    if (found) this.at = form.lastIndex
    return found
  }
}

/** Text with the references of XML read; null where there is another one, or one of a character that XML forbids. */
function decodeXml(text: string): string | null {
  let decoded = ''
  let from = 0
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', from)) {
    const end = text.indexOf(';', at)
    const character = end < 0 || end - at > longestReference ? null : characterOf(text.slice(at + 1, end))
    if (character === null) return null
    decoded += text.slice(from, at) + character
    from = end + 1
  }
  return from === 0 ? text : decoded + text.slice(from)
}

const longestReference = '&#x10ffff'.length
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

function characterOf(reference: string): string | null {
  if (!reference.startsWith('#')) return named.get(reference) ?? null
  const base = reference[1] === 'x' ? 16 : 10
  const digits = reference.slice(base === 16 ? 2 : 1)
  const code = (base === 16 ? hexadecimal : decimal).test(digits) ? parseInt(digits, base) : NaN
  return isCharacter(code) ? String.fromCodePoint(code) : null
}

const hexadecimal = /^[\da-f]+$/i
const decimal = /^\d+$/

/** XML 1.0, 2.2, but for what readers of HTML take for windows-1252. NaN is none. */
function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 9 || code === 10 || code === 13
  return code < 0x80 || (code > 0x9f && code < 0xd800) || (code > 0xdfff && code < 0x110000)
}
