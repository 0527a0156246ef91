import { html } from 'hono/html'
import type { AboutView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { originLine } from './origin-sentence.ts'
import { moment } from './time-words.ts'
import type { Catalogue } from './words/en/catalogue.ts'

const example = { outlets: 7, origins: { min: 1, max: 2 }, unnamedOrigins: 2 }

/** The colophon: what Sayso is, what its words mean, how origins are counted, and what is in the paper. */
export function aboutPage(visit: Visit, view: AboutView): string {
  const { about } = visit.words
  const body = html`<header class="page-head">
      <h1>${about.titleOf(visit.site.name)}</h1>
      <p class="lead">${about.lead}</p>
    </header>
    <div class="prose">
      <p>${about.what}</p>
      ${counting(visit.words)} ${meanings(visit.words)}
      <h2>${about.notTitle}</h2>
      <p>${about.not}</p>
      <h2>${about.textsTitle}</h2>
      <p>${about.texts}</p>
      ${figures(view, visit.words)}
      <h2>${about.programTitle}</h2>
      <p>${about.program(view.version)}</p>
    </div>`
  return layout(visit, { title: about.title, description: about.description, kind: 'about' }, body)
}

function counting(words: Catalogue): Markup {
  return html`<h2 id="origins">${words.about.countingTitle}</h2>
    ${originLine(example, words)}
    <p>${words.about.counting}</p>
    <ul>
      ${words.about.rules.map(rule => html`<li>${rule}</li>`)}
    </ul>`
}

function meanings({ about }: Catalogue): Markup {
  return html`<h2>${about.meaningsTitle}</h2>
    <dl class="meanings">
      ${about.meanings.map(
        ({ word, meaning }) =>
          html`<div>
            <dt>${word}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>`
}

function figures({ since, ...counts }: AboutView, words: Catalogue): Markup {
  const { about, numeral } = words
  return html`<h2>${about.figuresTitle}</h2>
    <dl class="figures">
      ${(['articles', 'outlets', 'stories', 'statements'] as const).map(
        name =>
          html`<div>
            <dt>${about.figures[name]}</dt>
            <dd>${numeral(counts[name])}</dd>
          </div>`,
      )}
    </dl>
    ${since === null ? '' : html`<p class="note-line">${about.since} ${moment(since, words)}.</p>`}`
}
