import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An invented article of ordinary length, as text and as a page with what surrounds articles. */
export type BenchArticle = {
  readonly id: number
  readonly title: string
  readonly text: string
  readonly html: string
  readonly url: string
  readonly language: string
  readonly publisher: string
  /** ISO 8601 with time. */
  readonly published: string
}

type DemoArticle = {
  readonly outlet: string
  readonly language: string
  readonly title: string
  readonly body: readonly { readonly text: string }[]
}
type DemoOutlet = { readonly slug: string; readonly name: string; readonly host: string }

const demo = join(import.meta.dirname, '../demo')
const articles = JSON.parse(readFileSync(join(demo, 'articles.json'), 'utf8')) as DemoArticle[]
const outlets = JSON.parse(readFileSync(join(demo, 'outlets.json'), 'utf8')) as DemoOutlet[]

/**
 * Articles that all differ, made from the demo world: each is three of its articles in one, with most of the longer
 * words and of the names exchanged, so that they tell of events of their own. Every fourth is a copy of the one before with a few words changed, as the wire makes them.
 *
 * @param seed other seeds give other articles; the same seed gives the same
 */
export function makeArticles(count: number, seed: number): BenchArticle[] {
  const random = randomFrom(seed)
  const made: BenchArticle[] = []
  for (let id = 0; id < count; id++) {
    const before = made.at(-1)
    made.push(before && id % 4 === 3 ? copyOf(before, id, random) : newArticle(id, random))
  }
  return made
}

function newArticle(id: number, random: () => number): BenchArticle {
  const first = pick(articles, random)
  const others = articles.filter(({ language }) => language === first.language)
  const vary = varyWords(others, 0.7, random)
  const body = [first, pick(others, random), pick(others, random)].flatMap(article =>
    article.body.map(({ text }) => vary(text)),
  )
  return dress(id, first.outlet, first.language, vary(first.title), body)
}

function copyOf(article: BenchArticle, id: number, random: () => number): BenchArticle {
  const vary = varyWords(
    articles.filter(({ language }) => language === article.language),
    0.03,
    random,
  )
  const body = [...article.text.split('\n\n').map(vary), `Number ${id} of the day.`]
  return dress(id, pick(outlets, random).slug, article.language, article.title, body)
}

/** Exchanges a share of the longer words, each time for the same other word of that language. */
function varyWords(
  vocabulary: readonly DemoArticle[],
  share: number,
  random: () => number,
): (text: string) => string {
  const exchange = new Map(
    [longWord, name].flatMap(pattern => {
      const words = [
        ...new Set(vocabulary.flatMap(({ body }) => body.flatMap(({ text }) => text.match(pattern) ?? []))),
      ]
      return words.map(word => [word, random() < share ? pick(words, random) : word] as const)
    }),
  )
  const change = (word: string) => exchange.get(word) ?? word
  return text =>
    text
      .replace(/\{[^}]*\}/g, 'Tuesday')
      .replace(longWord, change)
      .replace(name, change)
}
const longWord = /(?<!\p{L})\p{Ll}{6,}|(?<!\p{L})\p{Lo}{5,}/gu
/** A word with a capital letter that begins no sentence. */
const name = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}/gu

function dress(
  id: number,
  slug: string,
  language: string,
  title: string,
  body: readonly string[],
): BenchArticle {
  const outlet = outlets.find(each => each.slug === slug) ?? outlets[0]!
  const published = new Date(Date.UTC(2026, 2, 1, 6) + id * 240_000).toISOString()
  const url = `https://${outlet.host}/${published.slice(0, 10)}/article-${id}.html`
  const article = { id, title, text: body.join('\n\n'), url, language, publisher: outlet.name, published }
  return { ...article, html: pageOf(article, body) }
}

/** A page with the usual surroundings: navigation, related links, a sign-up box in the text, a caption, a footer. */
function pageOf(article: Omit<BenchArticle, 'html'>, body: readonly string[]): string {
  const { title, url, language, publisher, published, id } = article
  const links = (count: number, words: string) =>
    Array.from(
      { length: count },
      (_, at) => `<li><a href="/${words}/${id}-${at}">${words} ${at}</a></li>`,
    ).join('')
  const paragraphs = body.map(text => `<p>${escape(text)}</p>`)
  paragraphs.splice(
    2,
    0,
    `<figure><img src="/images/${id}.jpg" alt=""><figcaption>The harbour on Monday. (Courtesy)</figcaption></figure>`,
    `<div class="newsletter"><form><h4>Our daily letter</h4><p>By signing up, you agree to the terms</p><input></form></div>`,
  )
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)} | ${publisher}</title>
<link rel="canonical" href="${url}"><meta property="og:site_name" content="${publisher}">
<meta property="article:published_time" content="${published}"><style>${'.a{color:red}'.repeat(200)}</style>
<script>${`window.queue=[${id}];`.repeat(300)}</script></head>
<body><header><nav><ul>${links(40, 'section')}</ul></nav></header><main><article><h1>${escape(title)}</h1>
<p class="byline">By Ada Quill</p>${paragraphs.join('\n')}</article>
<aside><h2>Most read</h2><ul>${links(20, 'story')}</ul></aside></main>
<footer><ul>${links(30, 'about')}</ul><p>© ${publisher}. All rights reserved.</p></footer></body></html>`
}

/** A feed of RSS 2.0 with one item for each article. */
export function feedOf(group: readonly BenchArticle[]): string {
  const items = group.map(
    ({ title, url, published, text }) =>
      `<item><title>${escape(title)}</title><link>${url}</link><guid>${url}</guid><pubDate>${new Date(published).toUTCString()}</pubDate>` +
      `<description>${escape(escape(text))}</description></item>`,
  )
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>All</title><link>https://feeds.example/</link><description/>${items.join('')}</channel></rss>`
}

/** Text as it stands in HTML. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function pick<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)]!
}

/** Numbers in [0, 1) that a seed determines (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
