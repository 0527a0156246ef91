import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Parser } from 'htmlparser2'
import { aboutPage } from './about-page.ts'
import { answerPage } from './answer-page.ts'
import { articlePage } from './article-page.ts'
import { assetAt } from './assets.ts'
import { countryPage } from './country-page.ts'
import { addPage, addTextPage } from './add-page.ts'
import { addPageWindow } from './add-page-window.ts'
import { differencesPage } from './differences-page.ts'
import { feedPage } from './feed-page.ts'
import { feedsPage } from './feeds-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { untouched } from './form-fields.ts'
import { foundFeedsPage } from './found-feeds-page.ts'
import { frontPage } from './front-page.ts'
import { importPage } from './import-page.ts'
import { misplacedAnswerPage, misplacedPage, misplacingPage } from './misplaced-page.ts'
import { objectionPage } from './objection-page.ts'
import { objectionsPage } from './objections-page.ts'
import { outletPage } from './outlet-page.ts'
import { outletsPage } from './outlets-page.ts'
import { problemPage } from './problem-page.ts'
import { queuePage } from './queue-page.ts'
import { revisionsPage } from './revisions-page.ts'
import * as feeds from './sample-feeds.test-data.ts'
import { samplePages } from './sample-pages.test-data.ts'
import * as objections from './sample-objections.test-data.ts'
import * as articles from './sample-articles.test-data.ts'
import * as stories from './sample-stories.test-data.ts'
import * as sample from './sample-views.test-data.ts'
import { stranger, visit } from './sample-visits.test-data.ts'
import { signInPage } from './sign-in-page.ts'
import { starterPage } from './starter-page.ts'
import { storyPage } from './story-page.ts'
import { submissionPage } from './submission-page.ts'

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; text: string }

/** The elements of a page in document order, each with the text inside it. */
function elementsOf(page: string): Element[] {
  const all: Element[] = []
  const open: Element[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const element = { name, attributes, text: '' }
      all.push(element)
      open.push(element)
    },
    ontext: text => open.forEach(element => (element.text += text)),
    onclosetag: () => open.pop(),
  })
  parser.end(page)
  return all
}

const pages = Object.entries(samplePages)
const read = new Map(pages.map(([name, page]) => [name, elementsOf(page)]))
const elements = (name: string) => read.get(name) ?? assert.fail(`no sample page ${name}`)
const find = (name: string, tag: string) => elements(name).filter(element => element.name === tag)

/** A script element that is data, no program: whole JSON, whatever words are in it. */
function isData(attributes: Element['attributes'], text: string): boolean {
  if (attributes['type'] !== 'application/ld+json' || 'src' in attributes) return false
  assert.equal(typeof JSON.parse(text), 'object')
  return true
}

test('the strict content policy finds nothing to forbid: no inline style, script or handler', () => {
  for (const [name] of pages) {
    for (const { name: tag, attributes, text } of elements(name)) {
      assert.notEqual(tag, 'style', name)
      assert.ok(!('style' in attributes), name)
      assert.ok(!Object.keys(attributes).some(attribute => attribute.startsWith('on')), name)
      if (tag === 'script' && !isData(attributes, text))
        assert.ok(assetAt(attributes['src'] ?? '') !== undefined && text === '', name)
    }
  }
})

test('every POST form carries the token, and no form is sent another way', () => {
  const forms = pages
    .flatMap(([, page]) => page.match(/<form\b[\s\S]*?<\/form>/g) ?? [])
    // A search changes nothing, and its address is kept and passed on.
    .filter(form => !form.startsWith('<form class="search" role="search" method="get" action="/search">'))
  assert.ok(forms.length >= 10)
  for (const form of forms) {
    assert.match(form, /^<form[^>]* method="post" action="\/[^"]*"/)
    assert.match(form, /<input type="hidden" name="token" value="form-token-1f9c" \/>/)
  }
})

test('every link leads to an address that is there in this step, out to the web, or is the bookmark', () => {
  const here =
    /^(\/|\/topics(\/[a-z-]+(\.rss|\.atom|\.json)?)?|\/(stories|articles|outlets|submissions|feeds(\/imports)?|objections|misplaced|contests)\/[\w-]+(\/(revisions|differences|objection|misplaced|contest))?|\/countries\/[a-z]{2}|\/add(\/text)?|\/(about(\/places)?|map|search(\.atom|\.json)?|sign-in|outlets|feeds|feeds\.opml|queue|objections|misplaced|contests))(\?[^"]*)?(#.*)?$/
  for (const [name] of pages) {
    for (const { attributes } of find(name, 'a')) {
      const href = attributes['href'] ?? ''
      const isBookmark = attributes['class'] === 'bookmark' && href.startsWith('javascript:')
      assert.ok(
        isBookmark || href.startsWith('#') || href.startsWith('https://') || here.test(href),
        `${name}: ${href}`,
      )
    }
  }
})

test('every link inside a page has its place, and no place is there twice', () => {
  for (const [name] of pages) {
    const ids = elements(name).flatMap(({ attributes }) => attributes['id'] ?? [])
    assert.deepEqual(ids, [...new Set(ids)], name)
    for (const { attributes } of find(name, 'a')) {
      const href = attributes['href'] ?? ''
      if (href.startsWith('#')) assert.ok(ids.includes(href.slice(1)), `${name}: ${href}`)
    }
  }
})

test('every page has one headline, one main part and a description', () => {
  for (const [name] of pages) {
    assert.equal(find(name, 'h1').length, 1, name)
    assert.equal(find(name, 'main').length, 1, name)
    const description = find(name, 'meta').find(({ attributes }) => attributes['name'] === 'description')
    assert.ok((description?.attributes['content'] ?? '').length > 5, name)
  }
})

const evil = '</title><script>alert(1)</script><img src=x onerror=alert(1)>" onmouseover="x\' &amp;'

/** The same value with every text in it replaced by a hostile one, except what is one of a closed set of words. */
function poison<T>(value: T, key = ''): T {
  if (typeof value === 'string') return (closed.has(key) ? value : evil) as T
  if (value instanceof Date || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(one => poison(one, key)) as T
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)])) as T
}

const closed = new Set([
  'code',
  'kind',
  'status',
  'shown',
  'direction',
  'type',
  'via',
  'provenance',
  'rights',
  'change',
  'state',
  'step',
  'basis',
  'role',
  'because',
  'fault',
  'wrong',
])

const editor = { ...stranger, account: visit.account }
const hostile: [page: string, html: string][] = [
  ['front', frontPage(poison(visit), poison(stories.front))],
  ['country', countryPage(visit, poison(stories.country))],
  ['story', storyPage(visit, poison(stories.story))],
  ['article', articlePage(visit, poison(articles.article))],
  ['reserved article', articlePage(editor, poison(articles.reservedArticle))],
  ['objection', objectionPage(editor, poison(objections.statement), untouched)],
  ['declined objection', objectionPage(editor, poison(objections.declinedStatement), untouched)],
  ['objections', objectionsPage(editor, poison(objections.objections))],
  ['answer', answerPage(editor, poison(objections.objection), untouched)],
  ['answered objection', answerPage(editor, poison(objections.answeredObjection), untouched)],
  ['revisions', revisionsPage(visit, poison(articles.revisions))],
  ['misplacing', misplacingPage(editor, poison(stories.misplacing), untouched)],
  ['misplaced', misplacedPage(editor, poison({ open: [stories.misplacedHere], answered: [] }))],
  ['misplaced one', misplacedAnswerPage(editor, poison(stories.misplacedBefore), untouched)],
  ['differences', differencesPage(visit, poison(stories.differences))],
  ['outlet', outletPage(visit, poison(sample.outletView))],
  ['submission', submissionPage(visit, poison(sample.refusedSubmission))],
  ['outlets', outletsPage(visit, poison(feeds.outlets))],
  ['feeds', feedsPage(editor, poison(feeds.feedList), untouched)],
  ['feed', feedPage(editor, poison(feeds.feed), true)],
  ['failing feed', feedPage(editor, poison(feeds.failingFeed), false)],
  ['stopped feed', feedPage(editor, poison(feeds.stoppedFeed), false)],
  ['found feeds', foundFeedsPage(editor, poison(feeds.foundFeeds))],
  ['import', feedsResultPage(editor, poison(feeds.imported))],
  ['list under way', importPage(editor, poison(feeds.importing))],
  ['unreadable list', importPage(editor, poison(feeds.brokenImport))],
  ['queue', queuePage(editor, poison(feeds.queue))],
  ['starter', starterPage(editor, poison(feeds.starter), untouched)],
  ['about', aboutPage(visit, poison(sample.about))],
  [
    'text form',
    addTextPage(visit, {
      values: { title: evil, text: evil, url: evil },
      problem: { field: 'url', sentence: evil },
    }),
  ],
  [
    'sign-in',
    signInPage(visit, {
      values: { email: evil, back: evil, password: evil },
      problem: { field: null, sentence: evil },
    }),
  ],
  [
    'problem',
    problemPage(visit, { status: 404, code: 'not-found', which: null, sentence: evil, wayOn: evil }),
  ],
]

for (const [name, page] of hostile) {
  test(`hostile text on the ${name} page stays text`, () => {
    for (const { name: tag, attributes, text } of elementsOf(page)) {
      assert.notEqual(tag, 'img')
      assert.ok(!Object.keys(attributes).some(attribute => attribute.startsWith('on')), tag)
      if (tag === 'script' && !isData(attributes, text))
        assert.ok(assetAt(attributes['src'] ?? '') !== undefined)
    }
    assert.ok(page.includes('&lt;script&gt;') || name === 'about')
  })
}

test('an outlet’s address with a scheme that runs programs is shown as text', () => {
  const responsibility = { ...articles.article.responsibility, address: 'javascript:alert(1)' }
  const page = articlePage(visit, { ...articles.article, responsibility })
  const links = elementsOf(page).filter(({ name }) => name === 'a')
  assert.ok(!links.some(({ attributes }) => attributes['href']?.startsWith('javascript')))
  assert.ok(page.includes('javascript:alert(1)'))
})

test('a password is never given back', () => {
  const page = signInPage(visit, { values: { email: 'a@b.example', password: 'open sesame' }, problem: null })
  assert.ok(page.includes('a@b.example') && !page.includes('open sesame'))
})

test('the text of every block stands on the page unchanged, with its marks and numbers around it', () => {
  const page = articlePage(visit, articles.article)
  const shown = elementsOf(page.replaceAll(/<a\s+class="ref\b[^"]*"[\s\S]*?<\/a\s*>/g, ''))
  for (const block of articles.article.blocks.filter(({ type }) => type !== 'list')) {
    assert.ok(
      shown.some(({ text }) => text === block.text),
      block.text,
    )
  }
  const entries = articles.article.blocks.find(({ type }) => type === 'list')?.text.split('\n') ?? []
  assert.equal(entries.length, 3)
  for (const entry of entries)
    assert.ok(
      shown.some(({ name, text }) => name === 'li' && text.trim() === entry),
      entry,
    )
})

test('the numbers in the text run from one upwards and each has its note', () => {
  const numbers = find('article', 'a').filter(({ attributes }) => attributes['class']?.startsWith('ref'))
  assert.deepEqual(
    numbers.map(({ text }) => text),
    numbers.map(({ attributes }, at) => `${at + 1}${attributes['class'] === 'ref unsure' ? '?' : ''}`),
  )
  assert.equal(numbers.length, articles.article.statements.length)
  const notes = elements('article').filter(({ attributes }) => attributes['id']?.startsWith('note-'))
  assert.equal(notes.length, numbers.length)
})

test('what is not surely read, or wrongly as an editor found, says so in the text, its note and the summary', () => {
  const numbers = find('article', 'a').filter(({ attributes }) => attributes['class']?.startsWith('ref'))
  const doubted = numbers.filter(({ attributes }) => attributes['class'] === 'ref unsure')
  assert.equal(doubted.length, articles.article.counts.unsure)
  for (const { attributes } of doubted) assert.match(attributes['aria-label'] ?? '', /not surely read/)
  const notes = find('article', 'li').filter(({ attributes }) => attributes['class']?.endsWith(' unsure'))
  assert.equal(notes.length, doubted.length)
  const wrong = notes.filter(({ text }) =>
    text.includes('read wrongly, as an editor found: somebody else says so'),
  )
  assert.equal(wrong.length, 1)
  assert.equal(notes.filter(({ text }) => text.includes('not surely read')).length, 2)
  const summary = elements('article').find(({ attributes }) => attributes['class'] === 'summary')?.text ?? ''
  assert.match(
    summary,
    /9 statements, 6 sources, 2 unnamed\s+Sayso is not sure that it read 3 of them rightly\./,
  )
})

test('a contributor can mark every statement as wrong, a reader none, and a stranger is told to sign in', () => {
  const linksOn = (page: string) => page.match(/class="object"\s+href="[^"]*\/objection/g)?.length ?? 0
  const asked = (role: 'contributor' | 'reader' | null, view = articles.article) =>
    articlePage({ ...stranger, account: role && { name: 'R', role } }, view)
  assert.equal(linksOn(asked('contributor')), articles.article.statements.length)
  const excerpt = articles.hebrewArticle
  assert.equal(linksOn(asked('contributor', excerpt)), excerpt.statements.length + excerpt.beyond.length)
  assert.equal(linksOn(asked('reader')), 0)
  assert.equal(linksOn(asked(null)), 0)
  assert.match(asked(null), /Sign in and mark it/)
  assert.doesNotMatch(asked('reader'), /Sign in and mark it/)
})

test('an article in a language without words of its own says that only quotations are marked', () => {
  assert.match(articlePage(visit, { ...articles.article, onlyQuotations: true }), /it marks quotations only/)
  assert.doesNotMatch(samplePages['article'] ?? '', /quotations only/)
})

test('an article’s page tells programs the same in schema.org, with words as hostile as they come', () => {
  const data = (page: string) =>
    JSON.parse(elementsOf(page).find(({ name }) => name === 'script')?.text ?? '') as {
      mainEntity: { headline: string; url: string; hasPart: { '@type': string; creditText?: string }[] }
    }
  const { mainEntity } = data(articlePage(visit, articles.article))
  assert.equal(mainEntity.headline, articles.article.title)
  assert.equal(mainEntity.url, articles.article.responsibility.address)
  assert.ok(
    mainEntity.hasPart.some(({ creditText }) =>
      creditText?.includes('through Radio Qalat, through The Harbour'),
    ),
  )
  const worse = `${evil}<!--<script>\u2028]]>`
  assert.equal(data(articlePage(visit, { ...articles.article, title: worse })).mainEntity.headline, worse)
})

test('a note names the end of the chain and the hops on the way, not the article’s own outlet', () => {
  const note = elements('article').find(({ attributes }) => attributes['id'] === 'note-2')?.text ?? ''
  assert.match(note, /an official involved in the inquiry\s+unnamed source\s+through\s+Radio Qalat\s+said/)
  assert.ok(!note.includes('The Harbour Post'))
})

test('an article from right to left says so on its own text and nowhere else', () => {
  assert.deepEqual(
    find('article-rtl', 'h1').map(({ attributes }) => [attributes['lang'], attributes['dir']]),
    [['he', 'rtl']],
  )
  assert.equal(find('article-rtl', 'html')[0]?.attributes['dir'], 'ltr')
  for (const block of articles.hebrewArticle.blocks) {
    const paragraph = find('article-rtl', 'p').find(({ text }) => text.includes(block.text.slice(0, 12)))
    assert.deepEqual([paragraph?.attributes['lang'], paragraph?.attributes['dir']], ['he', 'rtl'])
  }
})

test('a card and a story’s description never go without the hedges', () => {
  const hedges = elements('front').filter(({ attributes }) => attributes['class'] === 'hedges')
  assert.match(hedges.map(({ text }) => text).join('\n'), /said to.*reportedly/)
  const description = find('story', 'meta').find(({ attributes }) => attributes['name'] === 'description')
  assert.match(description?.attributes['content'] ?? '', /said to and reportedly/)
})

test('a large story shows a dozen statements and folds up the rest', () => {
  const [statement] = stories.story.statements
  const many = Array.from({ length: 40 }, () => statement ?? assert.fail())
  const page = storyPage(visit, { ...stories.story, statements: many })
  assert.equal(page.split('<details class="more">')[0]?.match(/class="saying /g)?.length, 12)
  assert.equal(page.match(/class="saying /g)?.length, 40)
  assert.match(page, /28 more statements/)
})

test('a quiet edit is called one in words', () => {
  assert.match(
    samplePages['revisions'] ?? '',
    /does not say so: a quiet edit\.\s+2 words added, 1 word removed\./,
  )
})

test('a submission looks again until it has come to an end', () => {
  assert.match(samplePages['submission'] ?? '', /<noscript><meta http-equiv="refresh"/)
  assert.doesNotMatch(samplePages['submission-refused'] ?? '', /http-equiv="refresh"|<script/)
  assert.match(samplePages['submission-refused'] ?? '', /\/add\/text\?url=https%3A%2F%2Fharbourpost/)
})

test('who may not add is told why and is shown no form to add with', () => {
  assert.equal(find('add-stranger', 'form').length, 0)
  assert.ok(find('add-stranger', 'a').some(({ attributes }) => attributes['href'] === '/sign-in?back=%2Fadd'))
  const reader = { ...stranger, account: { name: 'R', role: 'reader' as const } }
  assert.match(addPage(reader, untouched), /not add articles/)
  const demo = { ...stranger, site: { ...stranger.site, demo: true } }
  for (const page of [addPage, addTextPage, addPageWindow]) {
    assert.match(page(demo, untouched), /The demo world takes no real articles/)
    assert.doesNotMatch(page(demo, untouched), /action="\/add/)
  }
})

test('a page that was handed over and refused is not waited for again', () => {
  const problem = { field: null, sentence: 'The page is too large.' }
  const page = addPageWindow(visit, { values: {}, problem })
  assert.match(page, /The page is too large\./)
  assert.doesNotMatch(page, /<script/)
})

test('the demo banner stands on a demo site for everybody, the paused one for editors only', () => {
  const reader = { ...visit, account: { name: 'R', role: 'reader' as const } }
  const page = frontPage(reader, stories.front)
  assert.match(page, /Everything on this site is invented/)
  assert.doesNotMatch(page, /This site is paused/)
  assert.match(samplePages['front'] ?? '', /This site is paused/)
})

test('who hands in an article that is here already is told so on its page', () => {
  const page = (path: string) => articlePage({ ...visit, path }, articles.article)
  assert.match(page('/articles/a2?already=1'), /was here already/)
  assert.doesNotMatch(page('/articles/a2'), /was here already/)
})

test('the demo world is offered only on an empty site to who may load it', () => {
  assert.match(samplePages['front-empty'] ?? '', /action="\/demo"/)
  assert.doesNotMatch(frontPage(visit, { ...stories.emptyFront, mayLoadDemo: false }), /action="\/demo"/)
})
