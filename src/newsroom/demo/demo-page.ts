import { html } from 'hono/html'
import type { DemoArticle, DemoBlock, DemoOutlet } from './demo-world.ts'

export type DemoEdition = Pick<DemoArticle, 'title' | 'byline' | 'description' | 'language' | 'captions'> & {
  readonly body: readonly DemoBlock[]
  readonly published: Date
  readonly modified: Date | null
  readonly address: string
}

/**
 * An article of the demo world as a page of its outlet, with what stands around articles on real pages: navigation,
 * a sign-up box in mid-text, related links. Reading it is the same work as reading a fetched page.
 */
export function demoPage(outlet: DemoOutlet, edition: DemoEdition): string {
  const middle = Math.ceil(edition.body.length / 2)
  return String(
    html`<!doctype html>
      <html lang="${edition.language}">
        <head>
          <meta charset="utf-8" />
          <title>${edition.title} | ${outlet.name}</title>
          <meta property="og:title" content="${edition.title}" />
          <meta property="og:site_name" content="${outlet.name}" />
          <meta property="og:type" content="article" />
          <meta name="description" content="${edition.description ?? ''}" />
          <meta property="article:published_time" content="${edition.published.toISOString()}" />
          <meta
            property="article:modified_time"
            content="${(edition.modified ?? edition.published).toISOString()}"
          />
          ${edition.byline.map(name => html`<meta name="author" content="${name}" />`)}
          <link rel="canonical" href="${edition.address}" />
        </head>
        <body>
          <header>
            <nav>
              <ul>
                <li><a href="/">Home</a></li>
                <li><a href="/world">World</a></li>
                <li><a href="/sport">Sport</a></li>
              </ul>
            </nav>
          </header>
          <main>
            <article>
              <header>
                <h1>${edition.title}</h1>
                <p class="byline">${edition.byline.join(', ')}</p>
              </header>
              ${(edition.captions ?? []).slice(0, 1).map(figure)}
              <div class="article-body">
                ${edition.body.slice(0, middle).map(block)}
                <aside class="newsletter-signup">
                  <h4>Get ${outlet.name} by email</h4>
                  <p>By signing up, you agree to the terms.</p>
                  <form><input type="email" /><button>Sign up</button></form>
                </aside>
                ${(edition.captions ?? []).slice(1).map(figure)} ${edition.body.slice(middle).map(block)}
              </div>
            </article>
          </main>
          <footer><p>© ${outlet.name}</p></footer>
        </body>
      </html>`,
  )
}

function figure(caption: string) {
  return html`<figure>
    <img src="/images/invented.jpg" alt="" />
    <figcaption>${caption}</figcaption>
  </figure>`
}

function block({ type, text }: DemoBlock) {
  if (type === 'heading') return html`<h2>${text}</h2>`
  if (type === 'quote') return html`<blockquote><p>${text}</p></blockquote>`
  if (type === 'list')
    return html`<ul>
      ${text.split('\n').map(item => html`<li>${item}</li>`)}
    </ul>`
  if (type === 'correction') return html`<p class="correction">${text}</p>`
  return html`<p>${text}</p>`
}
