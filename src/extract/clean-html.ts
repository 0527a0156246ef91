import sanitize from 'sanitize-html'
import { capMarkup } from './cap-markup.ts'

const caps = { maxLength: 4_000_000, maxDepth: 200, maxTags: 200_000 }

const words =
  'p br hr h1 h2 h3 h4 h5 h6 article section header footer main aside div span a strong b em i u s del ins mark ' +
  'small sub sup q cite abbr dfn time code pre kbd samp var blockquote ul ol li dl dt dd figure figcaption img picture ' +
  'table caption colgroup col thead tbody tfoot tr th td details summary ruby rb rp rt rtc bdi bdo wbr address'

const onEvery = ['lang', 'dir', 'title']
const cell = ['colspan', 'rowspan', 'scope', 'headers']

const allowList: sanitize.IOptions = {
  allowedTags: words.split(' '),
  allowedAttributes: {
    '*': onEvery,
    a: ['href'],
    img: ['src', 'alt', 'width', 'height'],
    time: ['datetime'],
    del: ['datetime'],
    ins: ['datetime'],
    ol: ['start', 'reversed'],
    li: ['value'],
    th: cell,
    td: cell,
    col: ['span'],
    colgroup: ['span'],
    details: ['open'],
  },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedSchemesAppliedToAttributes: ['href', 'src', 'cite'],
  allowProtocolRelative: true,
  disallowedTagsMode: 'discard',
  enforceHtmlBoundary: false,
  parser: { decodeEntities: true },
}

/**
 * HTML of anybody in, HTML that can be shown out: one allow-list of elements and attributes, links only to http,
 * https and mailto. Size, depth and number of tags are capped before the parser sees them (4 million characters,
 * 200 open elements, 200,000 tags); what goes beyond loses its tags or its tail, the answer still comes.
 *
 * @param html any text
 * @param url the page's address: relative links and images are made absolute with it; null leaves them as they stand
 */
export function cleanHtml(html: string, url: string | null): string {
  const capped = capMarkup(html, caps)
  if (url === null) return sanitize(capped, allowList)
  const absolute = (attribute: string) => (tagName: string, attribs: sanitize.Attributes) => ({
    tagName,
    attribs: withAbsolute(attribs, attribute, url),
  })
  return sanitize(capped, { ...allowList, transformTags: { a: absolute('href'), img: absolute('src') } })
}

function withAbsolute(attribs: sanitize.Attributes, name: string, base: string): sanitize.Attributes {
  const value = attribs[name]
  if (value === undefined || value.startsWith('#') || !URL.canParse(value, base)) return attribs
  return { ...attribs, [name]: new URL(value, base).href }
}
