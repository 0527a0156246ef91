import { html } from 'hono/html'
import type { AboutView } from '../newsroom/index.ts'
import type { Visit } from './visit.ts'
import { words } from './interface-words.ts'
import { layout } from './layout.ts'
import type { Markup } from './markup.ts'
import { originLine } from './origin-sentence.ts'
import { moment } from './time-words.ts'

const numerals = new Intl.NumberFormat('en')
const example = { outlets: 7, origins: { min: 1, max: 2 }, unnamedOrigins: 2 }

/** The colophon: what Sayso is, what its words mean, how origins are counted, and what is in the paper. */
export function aboutPage(visit: Visit, view: AboutView): string {
  const body = html`<header class="page-head">
      <h1>${words.about.title} ${visit.site.name}</h1>
      <p class="lead">
        A newspaper usually says how many report something. This one says how many knew it first.
      </p>
    </header>
    <div class="prose">
      <p>
        An unnamed official tells a broadcaster. A newspaper repeats the broadcaster. Thirty sites copy the
        newspaper. It looks like thirty-two reports, and it is one person whose name nobody gave. Sayso reads
        the articles, marks every statement in them with the words that say whose it is, follows the chain to
        its end, and counts the ends.
      </p>
      ${counting()} ${meanings()}
      <h2>What Sayso does not do</h2>
      <p>
        No language model writes or rewrites a word here. No outlet, person or article gets a score of trust
        or bias: an outlet’s page has counts, and each can be checked against the articles. A hedge such as
        “reportedly” stays with the statement it belongs to, wherever the statement is shown. When a text
        changes and the outlet does not say so, the versions are kept and the difference is shown.
      </p>
      <h2>Other people’s texts</h2>
      <p>
        Articles belong to their outlets. Sayso keeps them to read them, and shows of each what its rights
        allow: the whole text, an excerpt with a link, or the headline with a link. Every article’s page says
        on which ground, who added it, how, and when. A text that a reader supplied is marked so and does not
        count until the outlet’s own page agrees or an editor vouches for it.
      </p>
      ${figures(view)}
      <h2>The program</h2>
      <p>
        This site runs Sayso ${view.version}, free software under the Apache Licence 2.0. It sets no cookie
        but those its forms need, loads nothing from anybody else, and works without scripts.
      </p>
    </div>`
  return layout(
    visit,
    { title: words.about.title, description: words.about.description, kind: 'about' },
    body,
  )
}

function counting(): Markup {
  return html`<h2 id="origins">How origins are counted</h2>
    ${originLine(example)}
    <p>
      The line means: seven outlets carry the story; what they say comes from at least one and at most two
      people or reports that knew it independently; and none of those is named.
    </p>
    <ul>
      <li>A named person counts once, however many outlets quote the same words.</li>
      <li>Two unnamed officials cannot be told apart. They may be one or two, so they widen the range.</li>
      <li>An outlet’s own report is an origin. An outlet that repeats another’s report is not.</li>
      <li>
        A copy is never an origin, and neither is a sentence that says an answer was sought and not given.
      </li>
      <li>A text supplied by a reader never raises the smallest number.</li>
    </ul>`
}

const meaningOf: readonly (readonly [word: string, meaning: string])[] = [
  ['outlet', 'who publishes: a newspaper, a broadcaster, an agency, a site'],
  [
    'source',
    'who is quoted or cited inside a text; a person, an institution, a document, an outlet, or somebody unnamed',
  ],
  ['statement', 'something in a text that has a source: who, how, and what'],
  ['chain', 'the hops from the outlet you read to the first one who says it'],
  ['origin', 'the end of a chain'],
  ['copy', 'an article whose text is mostly another’s'],
  ['story', 'the articles about one event'],
]

function meanings(): Markup {
  return html`<h2>Words</h2>
    <dl class="meanings">
      ${meaningOf.map(
        ([word, meaning]) =>
          html`<div>
            <dt>${word}</dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>`
}

function figures({ articles, outlets, stories, statements, since }: AboutView): Markup {
  const counts: readonly (readonly [name: string, count: number])[] = [
    ['articles', articles],
    ['outlets', outlets],
    ['stories', stories],
    ['statements', statements],
  ]
  return html`<h2>In this paper</h2>
    <dl class="figures">
      ${counts.map(
        ([name, count]) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${numerals.format(count)}</dd>
          </div>`,
      )}
    </dl>
    ${since === null ? '' : html`<p class="note-line">Since ${moment(since)}.</p>`}`
}
