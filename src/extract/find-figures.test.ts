import assert from 'node:assert/strict'
import { test } from 'node:test'
import { extractArticle } from './extract-article.ts'

const url = 'https://ardmoor-post.example/2031/05/harbour'
const sentence =
  'The harbour board of Ardmoor voted on Tuesday evening to close the northern pier to heavy vessels from March.'
const text = Array.from(
  { length: 5 },
  (_, at) => `<p>${sentence.replace('March', `March ${at + 1}`)}</p>`,
).join('')
const article = (figure: string, head = ''): ReturnType<typeof extractArticle> =>
  extractArticle(
    `<html lang="en"><head>${head}</head><body><main><article><h1>Pier closes in Ardmoor</h1>${figure}${text}</article></main></body></html>`,
    url,
  )

const crane = 'A crane stands over the northern pier'
const captions: [name: string, figure: string, caption: string | null, credit: string | null][] = [
  [
    'marked',
    `<figure><img src="/a.jpg"><figcaption>${crane} <span class="credit">Ilse Roos</span></figcaption></figure>`,
    crane,
    'Ilse Roos',
  ],
  [
    'glued spans',
    `<figure><img src="/a.jpg"><figcaption><span class="caption__text">${crane}.</span><span class="caption__credit">Photo: Ilse Roos</span></figcaption></figure>`,
    `${crane}.`,
    'Ilse Roos',
  ],
  [
    'two marked halves of a credit',
    `<figure><img src="/a.jpg"><figcaption>${crane}. <i class="credit">Photo by Ilse Roos</i> /<i class="distributor">Northwire</i></figcaption></figure>`,
    `${crane}.`,
    'Ilse Roos /Northwire',
  ],
  [
    'a credit in a footer',
    `<figure><img src="/a.jpg"><figcaption>${crane}</figcaption><footer>Northwire/Roos</footer></figure>`,
    crane,
    'Northwire/Roos',
  ],
  [
    'a credit marked as the author in a caption of its own',
    `<figure><img src="/a.jpg"><figcaption itemprop="caption">${crane}</figcaption><figcaption itemprop="author">Ilse Roos</figcaption></figure>`,
    crane,
    'Ilse Roos',
  ],
  [
    'a credit in another language',
    `<figure><img src="/a.jpg"><figcaption><p>${crane}</p><p>Фото: Ильза Роос</p></figcaption></figure>`,
    crane,
    'Ильза Роос',
  ],
  [
    'a box without names that its picture explains',
    `<div><img src="/a.jpg" alt="${crane}"><div><span>${crane}</span><small>Northwire</small></div></div>`,
    `${crane} Northwire`,
    null,
  ],
  [
    'a box without names that ends in a credit',
    `<div class="x7"><span><img src="/a.jpg"></span><p>${crane}</p><p>Image: Ilse Roos</p></div>`,
    crane,
    'Ilse Roos',
  ],
  [
    'words beside the box of the picture',
    `<div class="x7"><img src="/a.jpg" alt="${crane}"></div><div class="x8"><span>${crane}</span></div>`,
    crane,
    null,
  ],
  [
    'what follows the words of the picture',
    `<div class="x7"><img src="/a.jpg" alt="${crane}"><div>${crane} / Ilse Roos</div></div>`,
    crane,
    'Ilse Roos',
  ],
  [
    'a name above a sentence',
    `<figure><img src="/a.jpg"><figcaption><span>The Northwire Agency</span><br>${crane}.</figcaption></figure>`,
    `${crane}.`,
    'The Northwire Agency',
  ],
  [
    'an image that a script loads',
    `<div class="x7"><noscript><img src="/a.jpg" alt="${crane}"></noscript><p>${crane}</p></div>`,
    crane,
    null,
  ],
  [
    'the card of another article',
    `<div class="x7"><a href="/2031/other"><img src="/b.jpg" alt="Ferry lost"><h3>Ferry lost</h3></a></div>`,
    null,
    null,
  ],
  [
    'the card of a film',
    `<div class="x7"><img src="/b.jpg" alt="Ferry lost in the night"><span>2:34</span><span>Ferry lost in the night</span></div>`,
    null,
    null,
  ],
  [
    'a quotation in a figure',
    `<figure><blockquote><p>We have waited four years for this, and nobody asked us.</p></blockquote><figcaption>Edda Solberg, harbour master</figcaption></figure>`,
    null,
    null,
  ],
  [
    'a figure without a picture',
    '<figure><figcaption>Powered by a company</figcaption></figure>',
    null,
    null,
  ],
  [
    'a portrait with the name',
    '<div class="x7" itemscope itemtype="https://schema.org/Person"><img src="/p.jpg" alt="Edda Solberg"><p itemtype="https://schema.org/Person">Edda Solberg</p></div>',
    null,
    null,
  ],
]
for (const [name, figure, caption, credit] of captions)
  test(`a caption: ${name}`, () => {
    const { figures } = article(figure)
    assert.deepEqual(
      figures.map(one => [one.caption, one.credit]),
      caption === null ? [] : [[caption, credit]],
    )
  })

test('structured data gives the credit that the page leaves out', () => {
  const data = { '@type': 'ImageObject', caption: crane, creditText: 'Ilse Roos', url: '/a.jpg' }
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  const { figures } = article(`<figure><img src="/a.jpg"><figcaption>${crane}</figcaption></figure>`, head)
  assert.equal(figures[0]?.credit, 'Ilse Roos')
})

const og = '<meta property="og:image" content="https://img.example/pier-card-1200x630.jpg">'
const leads: [name: string, figure: string, head: string, image: string | null][] = [
  [
    'the shown form of the stated image, at its largest',
    '<img srcset="https://img.example/pier-card-400x200.jpg 400w, https://img.example/pier-card-900x600.jpg 900w" src="data:image/gif;base64,x">',
    og,
    'https://img.example/pier-card-900x600.jpg',
  ],
  [
    'a picture that is loaded late',
    '<figure><img data-src="/lead/crane.jpg" src="data:image/gif;base64,x"></figure>',
    '',
    'https://ardmoor-post.example/lead/crane.jpg',
  ],
  ['the stated one where none is shown', '', og, 'https://img.example/pier-card-1200x630.jpg'],
  [
    'the one of the structured data',
    '',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","image":[{"@type":"ImageObject","url":"https://img.example/pier.jpg"}]}</script>',
    'https://img.example/pier.jpg',
  ],
  [
    'the stated one beside an icon',
    '<img src="/icons/share.png" width="24" height="24">',
    og,
    'https://img.example/pier-card-1200x630.jpg',
  ],
  [
    'the stated one beside the card of another article',
    '<a href="/2031/other"><img src="/lead/ferry.jpg"></a>',
    og,
    'https://img.example/pier-card-1200x630.jpg',
  ],
  ['none', '', '', null],
]
for (const [name, figure, head, image] of leads)
  test(`the lead image: ${name}`, () => {
    assert.equal(article(figure, head).image, image)
  })
