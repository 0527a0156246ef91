/**
 * Puts right what writers of feeds do to the texts in them: base64 where the format allows it, old names of the
 * full text, and characters of windows-1252 that were written as if they were Unicode.
 */
export function mendTexts(xml: string): string {
  return withoutControls(fullTextNamed(base64Read(xml)))
}

// Atom 0.3 says mode="base64"; RFC 4287, 4.1.3.3 wants base64 for every type that is neither text nor XML.
const encoded =
  /<(title|summary|content|tagline|subtitle|info|rights|copyright)(\s[^<>]{0,500})>([\sA-Za-z0-9+/=]+)<\//gi

function base64Read(xml: string): string {
  if (!xml.includes('base64') && !xml.includes('octet-stream')) return xml
  return xml.replaceAll(encoded, (whole, name: string, attributes: string, body: string) => {
    const text = /\b(?:mode=["']base64|type=["']application\/octet-stream)/.test(attributes)
      ? textOfBase64(body)
      : null
    return text === null
      ? whole
      : `<${name}${attributes.replace('octet-stream', 'html')}>${escapeXml(text)}</`
  })
}

function textOfBase64(body: string): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(body, 'base64'))
    return /[\x00-\x08\x0e-\x1f]/.test(text) ? null : text
  } catch {
    return null // a picture, say
  }
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** `fullitem` and a `body` of XHTML were what `content:encoded` is. */
function fullTextNamed(xml: string): string {
  const old = xml.includes('<fullitem') || xml.includes('<xhtml:body')
  const named = old ? xml.replaceAll(/<(\/?)(?:fullitem|xhtml:body)(?=[\s>])/g, '<$1content:encoded') : xml
  if (!named.includes('<body')) return named
  const opened = named.replaceAll(
    /<body(?=\s+xmlns=["']http:\/\/www\.w3\.org\/1999\/xhtml["'])/g,
    '<content:encoded',
  )
  return opened === named ? named : opened.replaceAll(/<\/body(?=\s*>)/g, '</content:encoded')
}

const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'
const reference = /&(?:amp;)?#(?:0{0,5}(1(?:2[89]|[345]\d))|x0{0,5}([89][0-9a-f]));/gi

/** Unicode keeps U+0080 to U+009F for control codes that no text holds; HTML reads windows-1252 there (13.2.5.80). */
function withoutControls(xml: string): string {
  const read = xml.replaceAll(/[\x80-\x9f]/g, character => windows1252[character.charCodeAt(0) - 0x80]!)
  return !read.includes('#')
    ? read
    : read.replaceAll(reference, (whole, decimal?: string, hex?: string) => {
        const code = decimal ? Number(decimal) : parseInt(hex!, 16)
        return windows1252[code - 0x80] ?? whole
      })
}
