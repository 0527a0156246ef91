import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

const url = 'https://lanternpost.example/2031/ferry?from=feed'

function articleWith(head: string, root = '<html>') {
  const text =
    '<p>The ferry to Vellin sails again from Friday, the harbour master said, after seven months of repairs.</p>'.repeat(
      4,
    )
  return extractArticle(
    `${root}<head>${head}</head><body><h1>Ferry sails again</h1>${text}</body></html>`,
    url,
  )
}

const data = (value: object): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

test('each value is kept with where it was read', () => {
  const { evidence } = articleWith(
    `<title>Ferry sails again | Lantern Post</title><meta property="og:site_name" content="Lantern Post">
     <meta name="description" content="The ferry is back."><link rel="canonical" href="/2031/ferry">
     ${data({ '@type': 'NewsArticle', author: { name: 'Ann Lee' }, inLanguage: 'en-GB' })}`,
  )
  assert.deepEqual(evidence, {
    title: 'text',
    byline: 'json-ld',
    language: 'json-ld',
    publisher: 'open-graph',
    canonical: 'meta',
    description: 'meta',
  })
})

test('the publisher and its logo are read through references in structured data', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Ferry sails again', publisher: { '@id': '#org' } },
    {
      '@type': 'Organization',
      '@id': '#org',
      name: 'Lantern Post',
      logo: { '@type': 'ImageObject', url: '/logo.svg' },
    },
  ]
  const { publisher, publisherLogo } = articleWith(data({ '@graph': graph }))
  assert.deepEqual([publisher, publisherLogo], ['Lantern Post', 'https://lanternpost.example/logo.svg'])
})

const accesses: [why: string, value: object, free: boolean | null][] = [
  ['a boolean', { isAccessibleForFree: false }, false],
  ['a word', { isAccessibleForFree: 'False' }, false],
  ['an address of the vocabulary', { isAccessibleForFree: 'https://schema.org/True' }, true],
  ['free in part', { isAccessibleForFree: true, hasPart: { isAccessibleForFree: false } }, true],
  ['nothing', {}, null],
  ['nonsense', { isAccessibleForFree: { a: 1 } }, null],
]
for (const [why, value, free] of accesses)
  test(`whether an article is free, stated as ${why}`, () => {
    assert.equal(articleWith(data({ '@type': 'NewsArticle', ...value })).isAccessibleForFree, free)
  })

test('the address that the page states is made absolute and left unjudged; what is no address of the web is none', () => {
  assert.equal(
    articleWith('<link rel="canonical" href="/2031/ferry">').canonical,
    'https://lanternpost.example/2031/ferry',
  )
  assert.equal(
    articleWith('<meta property="og:url" content="https://other.example/a">').canonical,
    'https://other.example/a',
  )
  assert.equal(articleWith('<link rel="canonical" href="javascript:alert(1)">').canonical, null)
  assert.equal(articleWith('').canonical, null)
})

test('the language is declared by the root, else by structured data, else by the head', () => {
  assert.equal(
    articleWith(data({ '@type': 'NewsArticle', inLanguage: 'fr' }), '<html lang="he-IL">').language,
    'he',
  )
  assert.equal(articleWith(data({ '@type': 'NewsArticle', inLanguage: 'fr' })).language, 'fr')
  assert.equal(articleWith('<meta property="og:locale" content="pt_BR">').language, 'pt')
  assert.equal(articleWith('').language, null)
})
