import { html } from 'hono/html'
import type { StoryCard } from '../newsroom/index.ts'
import { dot } from './interface-words.ts'
import type { Markup } from './markup.ts'
import type { Catalogue } from './words/en/catalogue.ts'

type Counts = Pick<StoryCard, 'outlets' | 'origins' | 'unnamedOrigins'>
type Words = { readonly outlets: string; readonly origins: string; readonly names: string | null }

/** The sentence that stands under every story: "7 outlets · 1–2 independent origins · unnamed". */
export function originSentence(counts: Counts, words: Catalogue): string {
  const { outlets, origins, names } = originWords(counts, words)
  return [outlets, origins, names].filter(part => part !== null).join(' · ')
}

/** The same sentence for a page: its parts set apart, and a row of dots that says it without words. */
export function originLine(counts: Counts, words: Catalogue): Markup {
  const { outlets, origins, names } = originWords(counts, words)
  return html`<p class="origin-line">
    ${originDots(counts)}<span class="parts"
      ><span>${outlets}</span
      >${dot}<strong>${origins}</strong>${names === null ? '' : html`${dot}<span class="${nameClass(counts)}">${names}</span>`}</span
    >
  </p>`
}

function originWords({ outlets, origins, unnamedOrigins }: Counts, words: Catalogue): Words {
  return {
    outlets: words.counted(outlets, 'outlet'),
    origins: rangeWords(origins, words),
    names: origins.max === 0 ? null : nameWords(origins.max, unnamedOrigins, words),
  }
}

function rangeWords({ min, max }: Counts['origins'], words: Catalogue): string {
  if (max === 0) return words.origins.none
  return min === max ? words.counted(max, 'origin') : words.ranged(min, max, 'origin')
}

function nameWords(origins: number, unnamed: number, words: Catalogue): string {
  if (unnamed === 0) return words.origins.named
  return unnamed >= origins ? words.origins.unnamed : words.origins.someUnnamed(unnamed)
}

function nameClass({ origins, unnamedOrigins }: Counts): string {
  if (unnamedOrigins === 0) return 'named'
  return unnamedOrigins >= origins.max ? 'unnamed' : 'partly'
}

// One dot per outlet. As many are filled as there are origins for certain; those that the words allow but do not
// prove are rings. More than a row's worth says nothing more to the eye.
const mostDots = 24

function originDots({ outlets, origins }: Counts): Markup {
  const dots = Math.min(Math.max(outlets, 1), mostDots)
  const classes = Array.from({ length: dots }, (_, at) => dotClass(at, origins))
  return html`<svg
    class="dots"
    width="${dots * 10}"
    height="10"
    viewBox="0 0 ${dots * 10} 10"
    aria-hidden="true"
  >
    ${classes.map((name, at) => html`<circle class="${name}" cx="${at * 10 + 5}" cy="5" r="3.5" />`)}
  </svg>`
}

function dotClass(at: number, { min, max }: Counts['origins']): string {
  if (at < min) return 'sure'
  return at < max ? 'perhaps' : 'echo'
}
