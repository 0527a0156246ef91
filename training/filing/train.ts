// bin/node training/filing/train.ts: learns how stage `sections` decides, from training/filing/articles.txt alone, and says how
// well it does on articles that it has not seen. The same articles give the same bytes.
import { writeFileSync } from 'node:fs'
import {
  broaderTopic,
  decideSections,
  describeCountries,
  describeTopics,
  featureNames,
  product,
  topicFeatureNames,
} from '../../src/sections/index.ts'
import { readLabelledArticles, type LabelledArticle } from './labelled-articles.ts'
import { learnDecision, type FilingCase } from './learn-decision.ts'
import { broadTopics, learnTopics } from './learn-topics.ts'

const articles = readLabelledArticles(new URL('articles.txt', import.meta.url))
const folds = 5

/** An article as a page has it, and once more with its title as the first words of the text, as a feed may have it. */
function casesOf({ language, countries, title, text }: LabelledArticle): FilingCase[] {
  return [
    { title, text },
    { title: '', text: `${title}. ${text}` },
  ].map(article => ({ named: describeCountries({ ...article, language }), countries }))
}

function report(): string {
  let right = 0
  const counts = { filed: 0, labelled: 0, both: 0 }
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnDecision(articles.filter((_, i) => i % folds !== fold).flatMap(casesOf))
    for (const article of articles.filter((_, i) => i % folds === fold)) {
      const filed = decideSections(casesOf(article)[0]?.named ?? [], weights).map(({ country }) => country)
      if (filed[0] === article.countries[0]) right++
      counts.filed += filed.length
      counts.labelled += article.countries.length
      counts.both += filed.filter(country => article.countries.includes(country)).length
    }
  }
  const f1 = (200 * counts.both) / (counts.filed + counts.labelled)
  return `primary right in ${right} of ${articles.length}, F1 of all sections ${f1.toFixed(1)} (each fifth held back in turn)`
}

/** How often the topic with the highest claim is right, of those articles whose language has words for topics. */
function topicReport(): string {
  const told = articles.filter(article => article.topics.length > 0 && describeTopics(article).length > 0)
  let [broad, narrow] = [0, 0]
  for (let fold = 0; fold < folds; fold++) {
    const weights = learnTopics(told.filter((_, i) => i % folds !== fold))
    for (const article of told.filter((_, i) => i % folds === fold)) {
      const [best] = describeTopics(article).sort(
        (a, b) => product(weights, b.features) - product(weights, a.features),
      )
      if (!best || !broadTopics(article).includes(best.code)) continue
      broad++
      const [first] = [...best.narrower].sort((a, b) => b[1] - a[1])
      if (first && article.topics.includes(first[0])) narrow++
    }
  }
  return `topics: first level right in ${broad} of ${told.length}, second level too in ${narrow} (of ${broaderTopic.size} codes)`
}

function writtenTopics(): string {
  const list = learnTopics(articles).map((weight, i) => `  ${weight}, // ${topicFeatureNames[i]}`)
  return `/** Made by training/filing/train.ts: one judgement for all topics, in the order of \`topicFeatureNames\`. */
export const topicWeights: readonly number[] = [
${list.join('\n')}
]
`
}

function written(): string {
  const weights = learnDecision(articles.flatMap(casesOf))
  const names = [...featureNames, 'lead over the best other', 'the best', 'number of countries', 'constant']
  const list = (numbers: readonly number[]) =>
    numbers.map((number, i) => `    ${number}, // ${names[i]}`).join('\n')
  return `import type { DecisionWeights } from './decide-sections.ts'

/** Made by training/filing/train.ts from the articles beside it. */
export const decisionWeights: DecisionWeights = {
  primary: [
${list(weights.primary)}
  ],
  filed: [
${list(weights.filed)}
  ],
}
`
}

writeFileSync(new URL('../../src/sections/decision-weights.ts', import.meta.url), written())
console.log(report())
writeFileSync(new URL('../../src/sections/topic-weights.ts', import.meta.url), writtenTopics())
console.log(topicReport())
