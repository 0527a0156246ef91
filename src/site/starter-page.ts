import { html } from 'hono/html'
import type { StarterView } from '../newsroom/index.ts'
import { byCountryName, countryName } from './country-name.ts'
import { deskPage } from './desk-page.ts'
import { desk } from './desk-words.ts'
import { formProblem } from './form-fields.ts'
import { dot } from './interface-words.ts'
import { languageName } from './language-name.ts'
import { formToken } from './layout.ts'
import { joined, type Markup } from './markup.ts'
import { dateWords } from './time-words.ts'
import type { FormState, Visit } from './visit.ts'

type Country = StarterView['countries'][number]
type Outlet = Country['outlets'][number]
type Feed = Outlet['feeds'][number]

const words = desk.starter

/** `/feeds/starter`: the outlets of the world by country, with a box for each of their feeds. */
export function starterPage(visit: Visit, { countries }: StarterView, form: FormState): string {
  const outlets = countries.flatMap(country => country.outlets)
  const feeds = outlets.flatMap(outlet => outlet.feeds)
  const isUnchecked = feeds.every(({ checked }) => checked === null)
  const sorted = countries.toSorted((one, other) => byCountryName(one.country, other.country))
  const body = html`<header class="page-head">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead(feeds.length, outlets.length, countries.length)}</p>
      <p>${words.terms}${isUnchecked ? html` ${words.uncheckedAll}` : ''}</p>
    </header>
    ${
      visit.site.demo
        ? html`<p class="refusal">${desk.demo} ${desk.demoWay}</p>`
        : html`<form class="starter" method="post" action="/feeds/starter">
            ${formToken(visit)} ${formProblem(form, [])}
            <div class="starter-countries">${sorted.map(country => countryPart(country))}</div>
            <div class="send">
              <button>${words.button}</button>
              <p class="hint">${words.buttonWhat}</p>
            </div>
          </form>`
    }`
  return deskPage(visit, { title: words.title, description: words.description, isEnglish: true }, body)
}

function countryPart({ country, outlets }: Country): Markup {
  const feeds = outlets.reduce((sum, outlet) => sum + outlet.feeds.length, 0)
  return html`<details>
    <summary>${countryName(country)} <span>${words.tally(outlets.length, feeds)}</span></summary>
    ${outlets.map(outletPart)}
  </details>`
}

function outletPart({ name, kind, family, languages, feeds }: Outlet): Markup {
  const facts = [
    html`${words.kinds[kind]}${family === null ? '' : html` ${words.family(family)}`}`,
    html`${languages.map(languageName).join(', ')}`,
  ]
  return html`<fieldset>
    <legend><bdi>${name}</bdi></legend>
    <p class="byline">${joined(facts, dot)}</p>
    ${feeds.map(feedBox)}
  </fieldset>`
}

function feedBox({ url, title, language, checked, subscribed }: Feed): Markup {
  const state = subscribed
    ? words.subscribed
    : checked === null
      ? words.unchecked
      : `${words.checked} ${dateWords(checked)}`
  return html`<label class="box">
    <input type="checkbox" name="feed" value="${url}" ${subscribed ? html` checked disabled` : ''} />
    <span><bdi>${title}</bdi> <span class="facts">${languageName(language)}${dot}${state}</span></span>
    <span class="address"><bdi>${url}</bdi></span>
  </label>`
}
