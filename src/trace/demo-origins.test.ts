import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { learnedModels } from '../learned/index.ts'
import type { Origins } from '../news/index.ts'
import { countOrigins, traceStatements } from './index.ts'
import type { OriginArticle } from './index.ts'

type Outlet = { slug: string; name: string; family: string | null }
type Article = {
  id: string
  outlet: string
  language: string
  copyOf?: string
  body?: { text?: string }[]
}
type Event = { event: string; articles: string[]; origins: Origins; strict: boolean }

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../demo/${name}.json`, import.meta.url), 'utf8'))
const outlets = new Map((read('outlets') as Outlet[]).map(outlet => [outlet.slug, outlet]))
const articles = new Map((read('articles') as Article[]).map(article => [article.id, article]))
const { events } = read('expected') as { events: Event[] }

function originArticle(id: string): OriginArticle {
  const { outlet, language, copyOf } = articles.get(id)!
  const { name, family } = outlets.get(outlet)!
  const text = textOf(id)
  const { statements } = traceStatements({
    text,
    language,
    published: '2031-05-18',
    publisher: name,
    models: learnedModels[language],
  })
  return {
    id,
    outlet,
    outletName: name,
    ...(family && { family }),
    copyOf: copyOf ?? null,
    supplied: false,
    text,
    statements,
  }
}

function textOf(id: string): string {
  const { body, copyOf } = articles.get(id)!
  if (!body) return textOf(copyOf!)
  return body
    .flatMap(({ text }) => text ?? [])
    .join('\n\n')
    .replaceAll(/\{weekday:[^}]*\}/g, 'Sunday')
    .replaceAll(/\{month:[^}]*\}/g, 'March')
    .replaceAll(/\{date:[^}]*\}/g, '5 March')
}

for (const { event, articles: ids, origins, strict } of events)
  test(`the demo world’s ${event} has as many origins as a reader should be shown`, () => {
    const { min, max } = countOrigins(ids.map(originArticle))
    if (strict) assert.deepEqual({ min, max }, { min: origins.min, max: origins.max })
    else assert.ok(min >= origins.min && max <= origins.max, `${min}–${max}`)
  })

test('nine outlets in three languages rest on one official, whom the front page calls unnamed', () => {
  const { articles: ids } = events.find(({ event }) => event === 'freight-accord')!
  const { origins } = countOrigins(ids.map(originArticle))
  assert.deepEqual(
    origins.map(({ label, status }) => [label, status]),
    [['an official involved in the talks', 'unnamed']],
  )
  assert.deepEqual(origins[0]!.via['daf-mitan'], ['Farrowgate Wire', 'Kanali Argo'])
})
