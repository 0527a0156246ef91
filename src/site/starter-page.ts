import { html } from 'hono/html'
import type { StarterView } from '../newsroom/index.ts'
import { deskPage } from './desk-page.ts'
import { formProblem } from './form-fields.ts'
import { dot } from './interface-words.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { dateWords } from './time-words.ts'
import type { FormState, Visit } from './visit.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Country = StarterView['countries'][number]
type Outlet = Country['outlets'][number]
type Feed = Outlet['feeds'][number]

/** `/feeds/starter`: the outlets of the world by country, with a box for each of their feeds. */
export function starterPage(visit: Visit, { countries }: StarterView, form: FormState): string {
  const outlets = countries.flatMap(country => country.outlets)
  const feeds = outlets.flatMap(outlet => outlet.feeds)
  const isUnchecked = feeds.every(({ checked }) => checked === null)
  const { words } = visit
  const own = words.desk.starter
  const order = new Intl.Collator(words.code)
  const sorted = countries.toSorted((one, other) =>
    order.compare(words.countryName(one.country), words.countryName(other.country)),
  )
  const body = html`<header class="page-head">
      <h1>${own.title}</h1>
      <p class="lead">${own.lead(feeds.length, outlets.length, countries.length)}</p>
      <p>${own.terms}${isUnchecked ? html` ${own.uncheckedAll}` : ''}</p>
    </header>
    ${
      visit.site.demo
        ? html`<p class="refusal">${words.desk.demo}</p>`
        : html`<form class="starter" method="post" action="/feeds/starter">
            ${formToken(visit)} ${formProblem(form, [], words)}
            <div class="starter-countries">${sorted.map(country => countryPart(country, words))}</div>
            <div class="send">
              <button>${own.button}</button>
              <p class="hint">${own.buttonWhat}</p>
            </div>
          </form>`
    }`
  return deskPage(visit, { title: own.title, description: own.description }, body)
}

function countryPart({ country, outlets }: Country, words: Catalogue): Markup {
  const { counted } = words
  const feeds = outlets.reduce((sum, outlet) => sum + outlet.feeds.length, 0)
  return html`<details>
    <summary>
      ${words.countryName(country)}
      <span>${counted(outlets.length, 'outlet')}${words.marks.comma}${counted(feeds, 'feed')}</span>
    </summary>
    ${outlets.map(outlet => outletPart(outlet, words))}
  </details>`
}

function outletPart({ name, kind, family, languages, feeds }: Outlet, words: Catalogue): Markup {
  const own = words.desk.starter
  const facts = [
    html`${family === null ? own.kinds[kind] : own.family(own.kinds[kind], family)}`,
    html`${languages.map(words.languageName).join(words.marks.comma)}`,
  ]
  return html`<fieldset>
    <legend><bdi>${name}</bdi></legend>
    <p class="byline">${joined(facts, dot)}</p>
    ${feeds.map(feed => feedBox(feed, words))}
  </fieldset>`
}

function feedBox({ url, title, language, checked, subscribed }: Feed, words: Catalogue): Markup {
  const own = words.desk.starter
  const state = subscribed
    ? own.subscribed
    : checked === null
      ? own.unchecked
      : own.checked(dateWords(checked, words))
  return html`<label class="box">
    <input type="checkbox" name="feed" value="${url}" ${subscribed ? html` checked disabled` : ''} />
    <span><bdi>${title}</bdi> <span class="facts">${words.languageName(language)}${dot}${state}</span></span>
    <span class="address"><bdi>${url}</bdi></span>
  </label>`
}
