import { absolute } from './find-outlet.ts'
import { attribute, findAll } from './page-node.ts'
import type { PageNode } from './page-node.ts'

/**
 * The address of the article's next page, absolute, or null. A link counts where its address is this page's own with the
 * next number: "?page=2", "/2", "-seite-2.html". "Next" alone says little, since many outlets call the next article so.
 */
export function findNextPage(page: PageNode, url: string): string | null {
  if (!URL.canParse(url)) return null
  const here = numbered(url.replace(/#.*$/s, ''))
  const stem = stemOf(here.base)
  if (stem === '') return null
  // Of hundreds of links only those are taken apart that can be this article's.
  const links = findAll(page, node => isWay(node, stem))
  const targets = links.flatMap(link => absolute(attribute(link, 'href'), url)?.replace(/#.*$/s, '') ?? [])
  const bases = new Set(targets)
  // "/report-3" is a third page where the page links to "/report" too, and else the name of an article.
  const places = [{ base: here.whole, number: 1 }, ...(here.named || bases.has(here.base) ? [here] : [])]
  for (const target of new Set(targets)) {
    const there = numbered(target)
    if (there.number > 1 && places.some(at => isNext(at, there))) return target
  }
  return null
}

/** The last part of an address's path, without ending. */
function stemOf(address: string): string {
  return (
    new URL(address).pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.\w{2,5}$/, '') ?? ''
  )
}

function isWay(node: PageNode, stem: string): boolean {
  if (node.tag !== 'a' && node.tag !== 'link') return false
  const href = attribute(node, 'href') ?? ''
  return href.startsWith('?') || href.includes(stem)
}

type Place = { readonly base: string; readonly number: number }
type Numbered = Place & { readonly whole: string; readonly named: boolean }

function isNext(here: Place, there: Place): boolean {
  return there.number === here.number + 1 && there.base === bare(here.base)
}

const words =
  'page|pages|seite|pagina|página|pag|pg|p|part|teil|strana|strona|sayfa|sida|side|stranica|str|halaman|trang'
const inPath = new RegExp(`[/_,.-](?:(${words})[/_-]?)?(\\d{1,2})(\\.(?:html?|php|aspx?|shtml))?/?$`, 'i')
const inQuery = new RegExp(`^(?:${words}|pageno|page_no|pagenumber|pn|paged|seitenr|nr)$`, 'i')

/** An address as the one of a page of an article: without its number, and the number; 1 where it has none. */
function numbered(address: string): Numbered {
  const url = new URL(address)
  for (const [name, value] of url.searchParams)
    if (inQuery.test(name) && /^\d{1,2}$/.test(value)) {
      url.searchParams.delete(name)
      return { base: bare(url.href), number: Number(value), whole: bare(address), named: true }
    }
  const found = inPath.exec(decoded(url.pathname))
  if (!found) return { base: bare(address), number: 1, whole: bare(address), named: false }
  url.pathname = decoded(url.pathname).slice(0, found.index) + (found[3] ?? '')
  return {
    base: bare(url.href),
    number: Number(found[2]),
    whole: bare(address),
    named: found[1] !== undefined,
  }
}

/** For comparison: "/report", "/report/" and "/report?" are one address. */
function bare(address: string): string {
  return address.replace(/\?$/, '').replace(/\/(?=\?|$)/, '')
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
