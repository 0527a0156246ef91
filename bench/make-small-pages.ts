import { escape, type BenchArticle } from './make-articles.ts'

export type SmallPage = {
  /** Stands once in the article's text. */
  readonly mark: string
  readonly bytes: Buffer
}

const paragraphs = 3
const gapMs = 10_000

/** Pages with the first paragraphs of articles and nothing else, published one after the other up to `now`. */
export function makeSmallPages(articles: readonly BenchArticle[], now: number): SmallPage[] {
  return articles.map(({ id, title, text, language, publisher }) => {
    const mark = `(No ${String(id).padStart(9, '0')})`
    const published = new Date(now - (articles.length - id) * gapMs).toISOString()
    const body = [...text.split('\n\n').slice(0, paragraphs), `${title} ${mark}.`]
    const html = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta property="og:site_name" content="${escape(publisher)}"><meta property="article:published_time" content="${published}"></head>
<body><article><h1>${escape(title)}</h1>${body.map(words => `<p>${escape(words)}</p>`).join('\n')}</article></body></html>`
    return { mark, bytes: Buffer.from(html) }
  })
}
