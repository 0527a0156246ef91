import { html } from 'hono/html'
import type { submission } from '../../store/index.ts'

/** The full text that a feed carries as a page, for the same extraction that reads every page. */
export function entryPage(entry: submission.FeedEntryGiven & { readonly html: string }): Uint8Array {
  const title = entry.title ?? ''
  const page = html`<!doctype html>
    <html ${entry.language ? html`lang="${entry.language}"` : ''}>
      <head>
        <title>${title}</title>
        <meta property="og:title" content="${title}" />
        ${entry.published ? html`<meta property="article:published_time" content="${entry.published}" />` : ''}
        ${entry.byline.map(name => html`<meta name="author" content="${name}" />`)}
      </head>
      <body>
        <article>
          <h1>${title}</h1>
          <!--text-->
        </article>
      </body>
    </html>`
  // Foreign markup: it is read by the extraction like any page, and never shown.
  return Buffer.from(
    String(page).replace('<!--text-->', () => entry.html),
    'utf8',
  )
}
