import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanHtml } from './clean-html.ts'

const kept: [html: string, url: string | null, clean: string][] = [
  ['<p lang="fr">« Oui »</p>', null, '<p lang="fr">« Oui »</p>'],
  ['<a href="../b?x=1&amp;y=2">b</a>', null, '<a href="../b?x=1&amp;y=2">b</a>'],
  ['<a href="../b">b</a>', 'https://outlet.example/a/c', '<a href="https://outlet.example/b">b</a>'],
  [
    '<img src="/i.jpg" alt="Pier">',
    'https://outlet.example/',
    '<img src="https://outlet.example/i.jpg" alt="Pier" />',
  ],
  ['<ol start="3"><li>x</li></ol>', null, '<ol start="3"><li>x</li></ol>'],
  ['1 < 2 & 3', null, '1 &lt; 2 &amp; 3'],
]
for (const [html, url, clean] of kept)
  test(`harmless HTML stays: ${html}`, () => {
    assert.equal(cleanHtml(html, url), clean)
  })

const stripped: [html: string, clean: string][] = [
  ['<script>alert(1)</script>Text', 'Text'],
  ['<p onclick="x()">Text</p>', '<p>Text</p>'],
  ['<a href="javascript:x()">Text</a>', '<a>Text</a>'],
  ['<a href=" java\tscript:x()">Text</a>', '<a>Text</a>'],
  ['<img src="data:image/svg+xml,x">', '<img />'],
  ['<svg><a xlink:href="javascript:x()">Text</a></svg>', '<a>Text</a>'],
  ['<form action="/x"><button>Go</button></form>', 'Go'],
  ['<p style="background:url(x)">Text</p>', '<p>Text</p>'],
  ['<iframe srcdoc="<script>x()</script>"></iframe>Text', 'Text'],
]
for (const [html, clean] of stripped)
  test(`what could act is taken out: ${html}`, () => {
    assert.equal(cleanHtml(html, null), clean)
  })

const hostile: [name: string, html: string][] = [
  ['100,000 unclosed b', '<b>'.repeat(100_000) + 'Text'],
  ['nested formatting', '<p>' + '<a><b><i>'.repeat(20_000) + '</p>'.repeat(20_000) + 'Text'],
  ['50,000 nested div', '<div>'.repeat(50_000) + 'Text' + '</div>'.repeat(50_000)],
  ['unclosed links in paragraphs', '<p><a href=x>'.repeat(50_000) + 'Text'],
  [
    '100,000 attributes',
    '<p ' + Array.from({ length: 100_000 }, (_, at) => `a${at}=1`).join(' ') + '>Text</p>',
  ],
]
for (const [name, html] of hostile)
  test(`hostile input ends quickly and keeps its text: ${name}`, () => {
    const before = process.cpuUsage()
    assert.ok(cleanHtml(html, null).includes('Text'))
    assert.ok(process.cpuUsage(before).user < 2_000_000)
  })
