import { html } from 'hono/html'
import type { Visit } from './visit.ts'
import { assetAddress } from './assets.ts'
import type { Markup } from './markup.ts'
import { dateline } from './time-words.ts'
import { countryAddress } from './country-name.ts'
import { ownPath } from './safe-link.ts'
import { catalogues } from './words/catalogues.ts'

/** What a page says of itself, apart from its body. */
export type Head = {
  /** Without the site's name, which is added; the front page has none of its own. */
  readonly title: string | null
  readonly description: string
  /** For the body's class, so that a page can be set in its own way. */
  readonly kind: string
  /** Elements for the head that only this page needs. */
  readonly more?: Markup
}

/** The whole page around a body: head, masthead, banners and footer. */
export function layout(visit: Visit, head: Head, body: Markup): string {
  const title = head.title === null ? visit.site.name : `${head.title} — ${visit.site.name}`
  const page = html`<!doctype html>
    <html lang="${visit.words.code}" dir="${visit.words.direction}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <meta name="description" content="${head.description.slice(0, 300)}" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="${assetAddress('icon.svg')}" type="image/svg+xml" />
        <link rel="stylesheet" href="${assetAddress('sayso.css')}" />
        ${head.more ?? ''}
      </head>
      <body class="page-${head.kind}">
        <a class="skip" href="#main">${visit.words.skip}</a>
        ${masthead(visit, head)}
        <main id="main" tabindex="-1">${body}</main>
        ${footer(visit)}
      </body>
    </html> `
  if (page instanceof Promise) throw new TypeError('A page must be made of values that are already there.')
  return page.toString()
}

function masthead(visit: Visit, head: Head): Markup {
  const { words } = visit
  const name = html`<a href="/">${visit.site.name}</a>`
  return html`<header class="masthead">
    ${banners(visit)}
    <div class="ears">
      <p class="dateline">${dateline(visit.now, words)}</p>
      ${account(visit)}
    </div>
    ${head.kind === 'front' ? html`<h1 class="name">${name}</h1>` : html`<p class="name">${name}</p>`}
    <p class="motto">${words.motto}</p>
    <nav class="ways" aria-label="${words.nav.label}">
      <ul>
        ${way(visit, '/', words.nav.front)}
        ${visit.countries.map(country => way(visit, countryAddress(country), words.countryName(country)))}
        ${way(visit, '/map', words.map.nav)} ${way(visit, '/search', words.search.nav)}
        ${way(visit, '/add', words.nav.add)} ${way(visit, '/about', words.nav.about)}
      </ul>
    </nav>
  </header>`
}

function way(visit: Visit, address: string, name: string): Markup {
  const here = visit.path.split('?')[0] === address
  return html`<li><a href="${address}" ${here ? html` aria-current="page"` : ''}>${name}</a></li>`
}

function account(visit: Visit): Markup {
  const { words } = visit
  if (visit.account === null) {
    const back = visit.path.startsWith('/sign-in') ? '' : `?back=${encodeURIComponent(visit.path)}`
    return html`<p class="account"><a href="/sign-in${back}">${words.nav.signIn}</a></p>`
  }
  return html`<form class="account" method="post" action="/sign-out">
    ${formToken(visit)}
    ${
      visit.account.role === 'editor'
        ? html`<span
            ><a href="/feeds">${words.desk.nav.feeds}</a> <a href="/queue">${words.desk.nav.queue}</a></span
          >`
        : ''
    }
    <span>${visit.account.name}</span>
    <button class="quiet">${words.nav.signOut}</button>
  </form>`
}

function banners(visit: Visit): Markup {
  const { words } = visit
  const isPausedForThem = visit.site.paused && visit.account?.role === 'editor'
  if (!visit.site.demo && !isPausedForThem) return html``
  return html`<aside class="banners" aria-label="${words.banner.label}">
    ${visit.site.demo ? html`<p class="banner demo">${words.banner.demo}</p>` : ''}
    ${isPausedForThem ? pausedBanner(visit) : ''}
  </aside>`
}

function pausedBanner(visit: Visit): Markup {
  const { words } = visit
  return html`<div class="banner paused">
    <p>${words.banner.paused}</p>
    <form method="post" action="/resume">
      ${formToken(visit)}<button class="quiet">${words.banner.resume}</button>
    </form>
  </div>`
}

function footer(visit: Visit): Markup {
  const { words } = visit
  return html`<footer class="foot">
    <p><a class="name" href="/">${visit.site.name}</a> ${words.footer.what}</p>
    <ul>
      <li><a href="/">${words.nav.front}</a></li>
      <li><a href="/outlets">${words.footer.outlets}</a></li>
      <li><a href="/topics">${words.topics.title}</a></li>
      <li><a href="/add">${words.nav.add}</a></li>
      <li><a href="/about">${words.footer.about}</a></li>
    </ul>
    ${languageSwitch(visit)}
  </footer>`
}

/** Leads to the same page in another language. */
function languageSwitch({ words, path }: Visit): Markup {
  return html`<nav class="languages" aria-label="${words.footer.language}">
    <ul>
      ${catalogues.map(
        ({ code, direction, name }) =>
          html`<li>
            <a
              href="${inThisLanguage(path, code)}"
              lang="${code}"
              dir="${direction}"
              rel="nofollow"
              ${code === words.code ? html` aria-current="true"` : ''}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`
}

function inThisLanguage(path: string, code: string): string {
  const [page = '/', query = ''] = ownPath(path).split('?')
  const asked = new URLSearchParams(query)
  asked.set('lang', code)
  return `${page}?${asked.toString()}`
}

/** The hidden field by which the site knows that a form is its own. Every POST form carries it. */
export function formToken(visit: Visit): Markup {
  return html`<input type="hidden" name="token" value="${visit.formToken}" />`
}
