import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Hono } from 'hono'
import { Parser } from 'htmlparser2'
import { chooseWords } from './choose-words.ts'
import { Refusal } from '../news/index.ts'
import { formProblemOf } from './form-problem-of.ts'
import { problemPage } from './problem-page.ts'
import { samplePagesIn } from './sample-pages.test-data.ts'
import { stranger } from './sample-visits.test-data.ts'
import { catalogueOf, catalogues } from './words/catalogues.ts'
import { english } from './words/en/catalogue.ts'
import { leavesOf, made, said } from './words/leaves.test-data.ts'

const app = new Hono()
app.get('*', c => c.text(chooseWords(c, { path: '/', sameSite: 'Lax' }).code))

async function answerTo(address: string, headers: Record<string, string> = {}) {
  const answer = await app.request(address, { headers })
  return { code: await answer.text(), headers: answer.headers }
}

const wishes: [header: string, code: string][] = [
  ['de', 'de'],
  ['de-AT, en;q=0.8', 'de'],
  ['en;q=0.4, fr;q=0.9, de;q=0.5', 'fr'],
  ['EN-gb;q=0.3, RU-ru;q=0.4', 'ru'],
  ['pt-BR, es-419;q=0.9, en;q=0.1', 'es'],
  ['iw-IL', 'he'],
  ['ar-EG', 'ar'],
  ['de;q=0, fr;q=0.1', 'fr'],
  ['zh-Hant, ja', 'en'],
  ['*', 'en'],
  ['', 'en'],
  [';;;,,q=;=', 'en'],
  [`${'de-'.repeat(3000)};q=abc,he`, 'de'],
  [`${','.repeat(5000)}${';q=1'.repeat(1200)},ru`, 'ru'],
  ['constructor, __proto__', 'en'],
]

for (const [header, code] of wishes)
  test(`a browser that asks for "${header.slice(0, 40)}" is answered in ${code}`, async () => {
    assert.equal((await answerTo('/', { 'Accept-Language': header })).code, code)
  })

test('what a reader chose counts for more than what the browser asks for, and the newest choice most', async () => {
  const before = { Cookie: 'sayso_language=he', 'Accept-Language': 'de' }
  assert.equal((await answerTo('/', before)).code, 'he')
  const chosen = await answerTo('/search?q=x&lang=ru', before)
  assert.equal(chosen.code, 'ru')
  assert.match(
    chosen.headers.get('set-cookie') ?? '',
    /^sayso_language=ru; Max-Age=\d+; Path=\/; SameSite=Lax$/,
  )
})

test('a language that the interface does not have is no choice, and nobody who only reads gets a cookie', async () => {
  for (const address of ['/', '/?lang=xx', '/?lang=', '/?lang=de%0d%0aX: y', '/?lang=__proto__']) {
    const { code, headers } = await answerTo(address, { Cookie: 'sayso_language=xx' })
    assert.equal(code, 'en')
    assert.equal(headers.get('set-cookie'), null)
  }
})

test('an answer says in which language it is, and that another reader may get another', async () => {
  const { headers } = await answerTo('/', { 'Accept-Language': 'fr' })
  assert.equal(headers.get('content-language'), 'fr')
  assert.equal(headers.get('vary'), 'Accept-Language, Cookie')
})

type Piece = { readonly text: string; readonly language: string }

/** The texts of a page, those of its attributes too, each with the language in which it is marked. */
function piecesOf(page: string): Piece[] {
  const pieces: Piece[] = []
  const languages: string[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      // What a script holds is for programs, which are told everything in English; what runs as its letters do is
      // somebody's own words or a name.
      const outside =
        name === 'script' ? 'en' : attributes['dir'] === 'auto' || name === 'bdi' ? 'und' : undefined
      languages.push(attributes['lang'] ?? outside ?? languages.at(-1) ?? '')
      for (const key of ['aria-label', 'title', 'alt', name === 'meta' ? 'content' : ''])
        if (key in attributes) pieces.push({ text: attributes[key] ?? '', language: languages.at(-1) ?? '' })
    },
    ontext: text => pieces.push({ text, language: languages.at(-1) ?? '' }),
    onclosetag: () => languages.pop(),
  })
  parser.end(page)
  return pieces
}

/** What the English catalogue says, without the values that its sentences are given. */
function textsOf(word: unknown): string[] {
  if (typeof word === 'string') return [word]
  return typeof word === 'function' ? said(word as () => string).split(/7|true|Ada|Ben|Cem|Dov/) : []
}

// Shorter ones may be a name or stand in another word by chance, and what the samples look for may be an example.
const queries = english.search.help.map(({ query }) => query)
const englishSentences = [
  ...new Set(leavesOf(english).flatMap(([path, word]) => (made.test(path) ? [] : textsOf(word)))),
].filter(text => text.length >= 12 && /[a-z] /.test(text) && !queries.includes(text))

/** Words that no name in the samples has, and no other language of the interface. */
const englishWords = /\b(?:is|were|been|which|your|you|cannot|this|could|would|should|and|it|its)\b/i

for (const words of catalogues.filter(one => one !== english))
  test(`pages in ${words.name} say in its language what the interface says, or mark it as English`, () => {
    for (const [name, page] of Object.entries(samplePagesIn(words))) {
      assert.match(page, new RegExp(`<html lang="${words.code}" dir="${words.direction}">`))
      for (const { text, language } of piecesOf(page)) {
        if (language === 'en') continue
        const left = englishSentences.find(one => text.includes(one))
        assert.equal(left, undefined, `${name}: ${text.trim().slice(0, 200)}`)
        if (language === words.code) assert.doesNotMatch(text, englishWords, name)
      }
    }
  })

const refusals: [refusal: Refusal, german: string, arabic: string][] = [
  [
    new Refusal('input/fault', 'Choose what is wrong.', null, 'fault'),
    'Wählen Sie, was nicht stimmt.',
    'يُرجى اختيار الخطأ.',
  ],
  [
    new Refusal('not-allowed/editors', 'This page is for the editors of this site.'),
    'Diese Seite ist für die Redaktion dieser Website.',
    'هذه الصفحة لمحرري هذا الموقع.',
  ],
  [
    new Refusal('address', 'Nothing is served on port 25.', 'Paste the text.'),
    'Zu dieser Adresse stellt Sayso keine Verbindung her. / Nothing is served on port 25. Paste the text.',
    'لا يتصل Sayso بهذا الرابط. / Nothing is served on port 25. Paste the text.',
  ],
]

for (const [refusal, german, arabic] of refusals)
  test(`a form tells in every language that ${refusal.message}`, () => {
    const told = (code: string) => {
      const { sentence, english } = formProblemOf(refusal, catalogueOf(code)!)
      return [sentence, english].filter(Boolean).join(' / ')
    }
    assert.equal(told('en'), [refusal.message, refusal.wayOn].filter(Boolean).join(' '))
    assert.equal(told('de'), german)
    assert.equal(told('ar'), arabic)
  })

/** The addresses of the switch of a page, by language. */
function switchOf(page: string): Map<string, string> {
  const foot = page.slice(page.indexOf('class="languages"'))
  const links = foot.matchAll(/<a\s+href="([^"]*)"\s+lang="(\w+)"/g)
  return new Map([...links].map(([, address = '', code = '']) => [code, address.replaceAll('&amp;', '&')]))
}

test('between the links of a list stands the comma of the interface, a colon has its space', () => {
  const page = (code: string, name: string) => samplePagesIn(catalogueOf(code)!)[name]!
  assert.match(page('en', 'topic'), /<\/a>, <a/)
  assert.match(page('ar', 'topic'), /<\/a>، <a/)
  assert.doesNotMatch(page('ar', 'topic'), /<\/a>, <a/)
  assert.match(page('fr', 'topic'), /Santé\u00a0: 8/)
})

test('the switch leads to the same page in every language', () => {
  const pages = samplePagesIn(english)
  assert.deepEqual(
    [...switchOf(pages['front'] ?? '').keys()],
    catalogues.map(({ code }) => code),
  )
  assert.equal(switchOf(pages['front'] ?? '').get('he'), '/?lang=he')
  assert.equal(switchOf(pages['search'] ?? '').get('de'), '/search?q=ferry&lang=de')
})

test('the switch never leads off the site, whatever path was asked for', () => {
  const refused = {
    status: 404,
    code: 'not-found',
    which: null,
    sentence: 'There is no such page here.',
    wayOn: null,
  }
  for (const path of ['//evil.example/', '/\\evil.example', 'https://evil.example/'])
    assert.equal(switchOf(problemPage({ ...stranger, path }, refused)).get('de'), '/?lang=de')
})
