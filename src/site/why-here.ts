import { html } from 'hono/html'
import { may, type StoryArticle, type StoryCard, type WhyHere } from '../newsroom/index.ts'
import { storyAddress } from './addresses.ts'
import { joined, type Markup } from './markup.ts'
import { inLanguage } from './text-direction.ts'
import type { Visit } from './visit.ts'

/** Why an article stands in its story, to be unfolded below it; for who may say so, the way to say that it should not. */
export function whyHere(
  { account, words }: Pick<Visit, 'account' | 'words'>,
  card: Pick<StoryCard, 'slug'>,
  { id, title, language }: StoryArticle,
  why: WhyHere | undefined,
): Markup {
  if (!why) return html``
  const { rule, terms, score, runnerUp } = why
  const { whyHere: own, misplaced } = words
  const where = inLanguage(language)
  return html`<details class="why">
    <summary aria-label="${own.summaryOf(title)}">${own.summary}</summary>
    <p>${own.rules[rule]}</p>
    <dl>
      ${
        terms.length === 0
          ? ''
          : line(
              own.terms,
              html`${joined(
                terms.map(term => html`<q${where}>${term}</q>`),
                words.marks.comma,
              )}`,
            )
      }
      ${score === null || score === 0 ? '' : line(own.score, html`${decimal(score)}`)}
      ${
        runnerUp === null
          ? ''
          : line(
              own.runnerUp,
              html`<a href="${storyAddress(runnerUp)}" ${inLanguage(runnerUp.language)}
                  >${runnerUp.headline}</a
                >
                ${own.near(decimal(runnerUp.score))}`,
            )
      }
    </dl>
    ${
      may(account?.role ?? null, 'object', false)
        ? html`<p>
            <a
              class="object"
              href="${storyAddress(card)}/misplaced?article=${id}"
              aria-label="${misplaced.link.label(title)}"
              >${misplaced.link.short}</a
            >
          </p>`
        : ''
    }
  </details>`
}

function line(name: string, value: Markup): Markup {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`
}

function decimal(score: number): string {
  return score.toFixed(2)
}
