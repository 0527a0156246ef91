import { readdirSync, readFileSync } from 'node:fs'
import { decodePage } from '../src/extract/index.ts'
import { escape, makeArticles, randomFrom } from './make-articles.ts'
import type { BenchArticle } from './make-articles.ts'

/** A page of the size that pages have: the structure of a fixture, the paragraphs of an invented article. */
export type BenchPage = {
  readonly id: number
  readonly url: string
  readonly fixture: string
  /** Stands once in the article's text. */
  readonly mark: string
  readonly bytes: Buffer
}

type Template = {
  readonly slug: string
  readonly url: string
  /** The page up to the end of one of its paragraphs, and the rest. */
  readonly above: string
  readonly below: string
  /** The tags around a paragraph of this page. */
  readonly open: string
  readonly close: string
  /** The fixture's own headline and paragraphs, as they stand in its markup. */
  readonly title: string
  readonly own: readonly string[]
  /** When its own article was published, as an ISO date, and its language; null: no date is to be read on it. */
  readonly published: string | null
  readonly language: string | null
}

// Of the news pages of the research the mean had 174 KB, the middle one less, the tenth largest three times as much;
// six tenths were scripts, styles and state, the rest some two thousand elements.
const meanBytes = 174_000
const shareOfScripts = 0.6

/**
 * Pages that all differ, in the structures of fixtures/pages, brought to the sizes of real ones by what real ones carry
 * beside their article: state and settings in scripts, styles, menus and lists of teasers.
 *
 * @param seed other seeds give other pages; the same seed gives the same
 * @param day the ISO day that stands in place of every ISO day in the markup, and of the day of publication however it
 *   is written: what feeds announce is new; by default they stay as they are
 */
export function makePages(count: number, seed: number, day?: string): BenchPage[] {
  const random = randomFrom(seed)
  const templates = readTemplates()
  return makeArticles(count, seed).map(article => {
    const template = templates[article.id % templates.length]!
    const page = dress(template, article, sizeOf(random), random)
    return day ? { ...page, bytes: Buffer.from(redated(page.bytes.toString(), template, day)) } : page
  })
}

/** The day of publication, as the languages of the page and its machinery write it, becomes another. */
function redated(html: string, { published, language }: Template, day: string): string {
  const inWords = published === null ? [] : forms(published.slice(0, 10), language)
  const today = forms(day, language)
  return inWords.reduce((page, form, at) => page.replaceAll(form, today[at]!), html).replace(isoDay, day)
}

function forms(day: string, language: string | null): string[] {
  const at = new Date(`${day}T12:00:00Z`)
  const [year, month, date] = day.split('-') as [string, string, string]
  const styles = (['full', 'long', 'medium', 'short'] as const).map(dateStyle => ({ dateStyle }))
  const month2 = { day: 'numeric', month: 'short', year: 'numeric' } as const
  const written = [language ?? 'en', 'en-US', 'en-GB'].flatMap(locale =>
    [...styles, month2].map(style =>
      new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at),
    ),
  )
  const [shortMonth, shortDate] = [month, date].map(part => String(Number(part)))
  const plain = ['.', '/', '-'].flatMap(mark => [
    [date, month, year].join(mark),
    [shortDate, shortMonth, year].join(mark),
    [year, month, date].join(mark),
    [year, shortMonth, shortDate].join(mark),
  ])
  return [...written, ...plain, `${year}${month}${date}`]
}

const isoDay = /(?<!\d)20\d\d-[01]\d-[0-3]\d(?!\d)/g

/** Sizes of a long tail around the mean, in bytes. */
function sizeOf(random: () => number): number {
  const normal = Array.from({ length: 12 }, random).reduce((sum, part) => sum + part, -6)
  return Math.min(1_500_000, Math.max(30_000, meanBytes * Math.exp(0.7 * normal - 0.245)))
}

function readTemplates(): Template[] {
  const folder = new URL('../fixtures/pages/', import.meta.url)
  return readdirSync(folder).flatMap(slug => {
    const { url, charset, title, text, published, language } = JSON.parse(
      readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8'),
    ) as Pick<Template, 'url' | 'title' | 'published' | 'language'> & { charset?: string; text: string[] }
    const html = decodePage(readFileSync(new URL(`${slug}/source.html`, folder)), charset ?? null)
    const template = /<body/i.test(html) ? openTemplate(html, text) : null
    return template ? [{ slug, url, title, own: text.filter(isLong), published, language, ...template }] : []
  })
}

/** Where further paragraphs fit into a page: behind a paragraph that stands in it as it is, in an element of its own. */
function openTemplate(
  html: string,
  text: readonly string[],
): Pick<Template, 'above' | 'below' | 'open' | 'close'> | null {
  for (const paragraph of text.filter(isLong)) {
    const start = html.indexOf(`>${paragraph}</`) + 1
    const open = /<(p|div|dd)\b[^<>]*>$/i.exec(html.slice(Math.max(0, start - 200), start))
    const close = `</${open?.[1]}>`
    const end = start + paragraph.length
    if (start > 0 && open && html.startsWith(close, end))
      return {
        above: html.slice(0, end + close.length),
        below: html.slice(end + close.length),
        open: open[0],
        close,
      }
  }
  return null
}

function isLong({ length }: string): boolean {
  return length > 60
}

/** The fixture's words are exchanged for the article's: two pages in one structure are two articles. */
function reword(page: string, { title, own }: Template, article: BenchArticle, random: () => number): string {
  const words = article.text.split(/\s+/)
  const passage = (length: number) => {
    const start = Math.floor(random() * words.length)
    return escape([...words.slice(start), ...words].slice(0, Math.ceil(length / 6)).join(' '))
  }
  const titled = page.replaceAll(title, () => escape(article.title))
  return own.reduce((html, paragraph) => html.replaceAll(paragraph, () => passage(paragraph.length)), titled)
}

function dress(template: Template, article: BenchArticle, size: number, random: () => number): BenchPage {
  const { slug, url, above, below, open, close } = template
  const mark = `(No ${String(article.id).padStart(9, '0')})`
  const paragraphs = [...article.text.split('\n\n'), `${article.title} ${mark}.`]
  const written = paragraphs.map(text => `\n${open}${escape(text)}${close}`).join('')
  const page = reword(above, template, article, random) + written + reword(below, template, article, random)
  const missing = Math.max(0, size - page.length)
  const headlines = makeHeadlines(article, random)
  const [start, end] = [page.search(/<body/i), page.search(/<\/body/i)]
  const menu = fill(0.1 * missing, at => makeMenuItem(at, headlines))
  const river = fill(0.3 * missing, at => makeTeaser(at, headlines))
  const html =
    page.slice(0, start) +
    makeScripts(shareOfScripts * missing, article, headlines) +
    page.slice(start, end < 0 ? page.length : end) +
    `<nav class="mega-menu"><ul>${menu}</ul></nav><section class="river"><h2>More</h2>${river}</section>` +
    (end < 0 ? '' : page.slice(end))
  return { id: article.id, url: `${url}#${article.id}`, fixture: slug, mark, bytes: Buffer.from(html) }
}

/** Pieces up to a length. */
function fill(length: number, piece: (at: number) => string): string {
  const pieces: string[] = []
  for (let size = 0; size < length; size += pieces.at(-1)!.length) pieces.push(piece(pieces.length))
  return pieces.join('\n')
}

/** Four to eleven words in a row from the article: a teaser's title in its language. */
function makeHeadlines({ text }: BenchArticle, random: () => number): string[] {
  const words = text.split(/\s+/)
  return Array.from({ length: 24 }, () => {
    const start = Math.floor(random() * Math.max(1, words.length - 11))
    return escape(words.slice(start, start + 4 + Math.floor(random() * 8)).join(' ')).slice(0, 90)
  })
}

function makeMenuItem(at: number, headlines: readonly string[]): string {
  const name = headlines[at % headlines.length]!.slice(0, 22)
  return `<li class="mega-menu__item"><a class="mega-menu__link" href="/sections/${at}"><span>${name}</span></a></li>`
}

function makeTeaser(at: number, headlines: readonly string[]): string {
  const title = headlines[at % headlines.length]!
  return `<article class="river-card river-card--${at % 5}"><a class="river-card__link" href="/stories/${at}/${at * 7919}" data-track="river:${at}">
<picture><source type="image/webp" srcset="/img/${at}-320.webp 320w, /img/${at}-640.webp 640w"><img loading="lazy" src="/img/${at}-320.jpg" alt="" width="320" height="180"></picture>
<div class="river-card__text"><span class="river-card__kicker">${title.slice(0, 12)}</span><h3 class="river-card__title">${title}</h3></div></a>
<footer><time datetime="2026-02-${10 + (at % 18)}T08:00:00Z">${at % 24} h</time><button type="button" aria-label="Save"><svg viewBox="0 0 16 16"><path d="M3 1h10v14l-5-4-5 4z"/></svg></button></footer></article>`
}

/** A third settings, a third state with the headlines of other articles, a third styles. */
function makeScripts(length: number, { id, publisher }: BenchArticle, headlines: readonly string[]): string {
  const settings = fill(
    length / 3,
    at =>
      `cfg.push({slot:"s${at}",page:${id},sizes:[[300,250],[728,90]],fn:function(a){return a<${at}&&a>0}});`,
  )
  const state = fill(
    length / 3,
    at =>
      `{"id":${id * 1000 + at},"type":"teaser","headline":${JSON.stringify(headlines[at % 24])},"image":{"src":"/img/${at}.jpg","w":640}},`,
  )
  const styles = fill(
    length / 3,
    at =>
      `.c-${at.toString(36)}>.x{margin:${at % 9}px auto;color:#${(at * 4099).toString(16).padStart(6, '0')}}@media(min-width:${at}px){.c-${at}{display:grid}}`,
  )
  return `<style>${styles}</style><script>var cfg=[];${settings}</script><script type="application/json" id="state">{"outlet":${JSON.stringify(publisher)},"items":[${state}null]}</script>`
}
