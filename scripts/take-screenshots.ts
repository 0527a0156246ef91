// `npm run screenshots [folder]`: the pictures of the README, taken from the demo world on a site of its own.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../test/browser/open-browser.ts'
import { runSayso } from '../test/running-sayso.ts'

type Look = { readonly width: 1280 | 390; readonly height: number; readonly theme: 'light' | 'dark' }
type Subject = { readonly name: string; readonly address: string; readonly looks: readonly Look[] }

const desk = { width: 1280, height: 1280 } as const
const phone = { width: 390, height: 1180 } as const
const everyLook: readonly Look[] = [desk, phone].flatMap(room => [
  { ...room, theme: 'light' as const },
  { ...room, theme: 'dark' as const },
])

// A README is loaded whole: pictures heavier than this would make it slow to open.
const mostBytes = 400_000

const folder = process.argv[2] ?? join(import.meta.dirname, '../docs/screenshots')
await mkdir(folder, { recursive: true })
const data = await mkdtemp(join(tmpdir(), 'sayso-screenshots-'))
const site = await runSayso(data)
try {
  await promisify(execFile)('bin/sayso', ['demo'], { env: { ...process.env, SAYSO_DATA: data } })
  const browser = await openBrowser()
  try {
    for (const subject of await chooseSubjects(browser, site.address)) await takeAll(browser, subject)
  } finally {
    await browser.close()
  }
} finally {
  await site.stop()
  await rm(data, { recursive: true, force: true })
}

/** The front page, the story that most outlets carry, its article with most statements, and one from right to left. */
async function chooseSubjects(browser: Browser, site: string): Promise<Subject[]> {
  const page = await browser.newPage()
  await page.goto(site)
  const stories = await page.locator('.card').evaluateAll(cards =>
    cards.map(card => ({
      address: card.querySelector<HTMLAnchorElement>('h2 a')?.href ?? '',
      outlets: Number.parseInt(card.querySelector('.parts')?.textContent ?? '0'),
      isRightToLeft: card.querySelector('h2')?.dir === 'rtl',
    })),
  )
  stories.sort((one, other) => other.outlets - one.outlets)
  const widest = stories[0] ?? fail('The front page has no story.')
  const fromRight =
    stories.find(story => story.isRightToLeft) ?? fail('No story is written from right to left.')
  const article = await richestArticle(page, widest.address, '')
  const rightToLeft = await richestArticle(page, fromRight.address, '[dir="rtl"]')
  await page.close()
  const rightToLeftLooks = [
    { ...desk, theme: 'light' },
    { ...phone, theme: 'dark' },
  ] as const
  return [
    { name: 'front', address: site, looks: everyLook },
    { name: 'story', address: widest.address, looks: everyLook },
    { name: 'article', address: article, looks: everyLook },
    { name: 'article-rtl', address: rightToLeft, looks: rightToLeftLooks },
  ]
}

/** The article of a story whose page marks most statements. */
async function richestArticle(page: Page, story: string, which: string): Promise<string> {
  await page.goto(story)
  const articles = await page
    .locator(`.articles .title${which} a`)
    .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
  let richest = { address: '', notes: -1 }
  for (const address of articles) {
    await page.goto(address)
    const notes = await page.locator('.text .note').count()
    if (notes > richest.notes) richest = { address, notes }
  }
  return richest.address
}

async function takeAll(browser: Browser, { name, address, looks }: Subject) {
  for (const { width, height, theme } of looks) {
    const page = await browser.newPage({ viewport: { width, height }, colorScheme: theme })
    await page.goto(address)
    const path = join(folder, `${name}-${width}-${theme}.png`)
    await page.screenshot({ path })
    await page.close()
    const { size } = await stat(path)
    if (size > mostBytes) fail(`${path} has ${size} bytes, more than ${mostBytes}.`)
    console.log(`${path} ${Math.ceil(size / 1000)} kB`)
  }
}

function fail(why: string): never {
  throw new Error(why)
}
