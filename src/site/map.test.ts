import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { equalEarth } from '../../scripts/map/equal-earth.ts'
import { languagePack } from '../languages/index.ts'
import type { CountryCounts } from '../newsroom/index.ts'
import { mapPage, type MapSpan } from './map-page.ts'
import { placesPage } from './map-places-page.ts'
import { countriesOfRule, type PlacesRule } from './map-policy.ts'
import { mapScale, shadeOf } from './map-scale.ts'
import world from './map-shapes.json' with { type: 'json' }
import { countryWeek } from './map-week.ts'
import { quietWorld, worldCounts } from './sample-map.test-data.ts'
import { stranger } from './sample-visits.test-data.ts'
import { catalogues } from './words/catalogues.ts'
import { english } from './words/en/catalogue.ts'

const shapes: Readonly<Record<string, string>> = world.shapes
const dots: Readonly<Record<string, readonly number[]>> = world.dots
/** Every country under which Sayso files. */
const sections = Object.keys(languagePack('en')?.places?.countries ?? {})

type Point = readonly [x: number, y: number]

/** The rings of a shape, read back from its path. */
function ringsOf(path: string): Point[][] {
  return path.split('z').flatMap(part => {
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    const points: Point[] = []
    for (let at = 0; at + 1 < numbers.length; at += 2)
      points.push([(x += numbers[at] ?? 0), (y += numbers[at + 1] ?? 0)])
    return points.length > 0 ? [points] : []
  })
}

/** Which countries are drawn at a place, given in degrees. */
function drawnAt(latitude: number, longitude: number): string[] {
  const unit = world.width / (2 * equalEarth(180, 0)[0])
  const [x, y] = equalEarth(((longitude + 528.4) % 360) - 180, latitude)
  const at: Point = [world.width / 2 + x * unit, (equalEarth(0, 83.7)[1] - y) * unit]
  return Object.keys(shapes).filter(
    country => ringsOf(shapes[country] ?? '').filter(ring => isIn(at, ring)).length % 2,
  )
}

function isIn([x, y]: Point, ring: readonly Point[]): boolean {
  const crossed = ring.filter(([toX, toY], at) => {
    const [fromX, fromY] = ring.at(at - 1) ?? [toX, toY]
    return fromY > y !== toY > y && x < ((toX - fromX) * (y - fromY)) / (toY - fromY) + fromX
  })
  return crossed.length % 2 === 1
}

describe('the shapes of the map', () => {
  test('every country under which Sayso files has a shape or a dot', () => {
    assert.ok(sections.length > 200)
    assert.deepEqual(
      sections.filter(country => !(country in shapes) && !(country in dots)),
      [],
    )
  })

  test('nothing is drawn beyond the edges', () => {
    for (const [country, path] of Object.entries(shapes)) {
      assert.match(path, /^(M\d+,\d+l[-\d, ]+z)+$/, country)
      for (const [x, y] of ringsOf(path).flat()) assert.ok(isOnMap(x, y), `${country} ${x},${y}`)
    }
    for (const [country, [x, y]] of Object.entries(dots)) assert.ok(isOnMap(x, y), country)
  })

  const isOnMap = (x = -1, y = -1) => x >= 0 && x <= world.width && y >= 0 && y <= world.height

  const places: [place: string, latitude: number, longitude: number, country: string][] = [
    ['Berlin', 52.5, 13.4, 'DE'],
    ['the far east of Siberia, beyond 180°', 67, -173, 'RU'],
    ['Alaska', 65, -153, 'US'],
    ['Crimea', 45.3, 34.4, 'UA'],
    ['Donetsk', 48, 37.8, 'UA'],
    ['Abkhazia', 42.9, 41.3, 'GE'],
    ['the north of Cyprus', 35.25, 33.3, 'CY'],
    ['Hargeisa', 9.5, 44.1, 'SO'],
    ['Western Sahara at the coast', 24, -15, 'EH'],
    ['Western Sahara inland', 26.8, -9.5, 'EH'],
    ['Morocco', 31, -7, 'MA'],
    ['the West Bank', 32, 35.25, 'PS'],
    ['Kosovo', 42.6, 20.9, 'XK'],
    ['Taiwan', 23.8, 121, 'TW'],
    ['the Essequibo', 6, -60, 'GY'],
    ['French Guiana', 4, -53, 'GF'],
    ['Svalbard', 78.8, 16.5, 'SJ'],
    ['the middle of Lesotho', -29.5, 28.3, 'LS'],
  ]
  for (const [place, latitude, longitude, country] of places)
    test(`${place} is drawn as ${country} and nothing else`, () => {
      assert.deepEqual(drawnAt(latitude, longitude), [country])
    })
})

type Linked = { readonly name: string; readonly href: string; readonly label: string }

/** What stands in an element of the page: its links, with their words and labels. */
function linksIn(html: string): Linked[] {
  return [...html.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a\s*>/g)].map(([, attributes = '', inner = '']) => ({
    href: /href="([^"]*)"/.exec(attributes)?.[1] ?? '',
    label: textOf(/aria-label="([^"]*)"/.exec(attributes)?.[1] ?? ''),
    name: textOf(inner),
  }))
}

const textOf = (html: string): string => parseFragment(html).childNodes.map(wordsOf).join('').trim()

function wordsOf(node: DefaultTreeAdapterTypes.ChildNode): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(wordsOf).join('') : ''
}

function partsOf(counts: CountryCounts, span: MapSpan) {
  const page = mapPage(stranger, counts, span)
  const table = /<tbody>[\s\S]*<\/tbody>/.exec(page)?.[0] ?? ''
  return {
    page,
    drawn: linksIn(/<svg[^>]*class="world"[\s\S]*?<\/svg>/.exec(page)?.[0] ?? ''),
    rows: [...table.matchAll(/<tr>[\s\S]*?<\/tr>/g)].map(([row]) => ({
      ...(linksIn(row)[0] ?? { href: '', name: '', label: '' }),
      stories: textOf(/<td>([\s\S]*?)<\/td>/.exec(row)?.[1] ?? ''),
    })),
  }
}

const everyCountry: CountryCounts = {
  from: worldCounts.from,
  countries: sections.map((country, at) => ({
    ...worldCounts.countries[0]!,
    country,
    today: 1300 - at,
    week: 5,
  })),
}

describe('the page of the map', () => {
  for (const [name, counts] of [
    ['of some countries', worldCounts],
    ['of all countries', everyCountry],
  ] as const)
    for (const span of ['today', 'week'] as const)
      test(`the table ${name} says the same as the map, the most stories first (${span})`, () => {
        const { drawn, rows } = partsOf(counts, span)
        const told = counts.countries.filter(count => count[span] > 0)
        assert.equal(rows.length, told.length)
        const said = rows.map(
          ({ href, name: country, stories }) =>
            `${href} ${country}: ${stories} ${stories === '1' ? 'story' : 'stories'}`,
        )
        assert.deepEqual(drawn.map(({ href, label }) => `${href} ${label}`).sort(), said.toSorted())
        const numbers = rows.map(({ stories }) => Number(stories.replaceAll(',', '')))
        assert.deepEqual(
          numbers,
          numbers.toSorted((one, other) => other - one),
        )
      })

  test('every link on the map is a country that Sayso knows, and a pointer is shown what its label says', () => {
    const { drawn } = partsOf(everyCountry, 'today')
    const known = new Map(
      sections.map(country => [`/countries/${country.toLowerCase()}`, english.countryName(country)]),
    )
    for (const { href, label, name } of drawn) {
      assert.ok(label.startsWith(`${known.get(href)}: `), `${href} ${label}`)
      assert.equal(name, label)
    }
  })

  test('small states are drawn after the large ones, so that no neighbour covers their dot', () => {
    const order = partsOf(worldCounts, 'today').drawn.map(({ href }) => href.slice(-2))
    assert.deepEqual(order, [
      'us',
      'in',
      'ua',
      'de',
      'ru',
      'ke',
      'eh',
      'nz',
      'ge',
      'pe',
      'ps',
      'mt',
      'cy',
      'sg',
      'va',
    ])
  })

  test('it stays below 150 kB with stories in every country, in every language', () => {
    for (const words of catalogues) {
      const bytes = Buffer.byteLength(mapPage({ ...stranger, words }, everyCountry, 'today'))
      assert.ok(bytes > 100_000 && bytes < 150_000, `${words.code}: ${bytes}`)
    }
  })

  test('it is in the language of whoever asks, also after somebody else asked in another', () => {
    const titles = catalogues.map(words => mapPage({ ...stranger, words }, worldCounts, 'today'))
    for (const [at, words] of catalogues.entries())
      assert.ok(
        titles[at]?.includes(
          `<title>${words.countryName('DE')}${words.marks.colon}${words.counted(96, 'story')}</title>`,
        ),
        words.code,
      )
  })

  test('a country without a shape is in the table', () => {
    const [first] = worldCounts.countries
    const { rows, drawn } = partsOf({ ...worldCounts, countries: [{ ...first!, country: 'ZZ' }] }, 'today')
    assert.deepEqual([rows.length, rows[0]?.href], [1, '/countries/zz'])
    assert.deepEqual(drawn, [])
  })

  test('without stories it says so, and shows neither legend nor table', () => {
    const { page, drawn } = partsOf(quietWorld, 'today')
    assert.match(page, /No story in the last 24 hours/)
    assert.deepEqual(drawn, [])
    assert.ok(!page.includes('<table') && !page.includes('legend'))
  })

  test('each span has an address of its own, and a search engine is told which', () => {
    assert.match(partsOf(worldCounts, 'today').page, /rel="canonical" href="https:\/\/news.example\/map"/)
    assert.match(
      partsOf(worldCounts, 'week').page,
      /rel="canonical" href="https:\/\/news.example\/map\?span=week"/,
    )
  })
})

describe('the shades', () => {
  const scales: [most: number, steps: string][] = [
    [0, ''],
    [1, '3:1+'],
    [2, '2:1–1 4:2+'],
    [4, '2:1–1 4:2+'],
    [5, '1:1–1 3:2–4 5:5+'],
    [60, '1:1–1 2:2–4 3:5–9 4:10–19 5:20+'],
    [1204, '1:1–4 2:5–19 3:20–49 4:50–199 5:200+'],
  ]
  for (const [most, steps] of scales)
    test(`of numbers up to ${most} are ${steps || 'none'}`, () => {
      const told = mapScale(most).map(
        ({ shade, from, to }) => `${shade}:${from}${to === null ? '+' : `–${to}`}`,
      )
      assert.equal(told.join(' '), steps)
    })

  test('follow each other without a gap, and more stories never have a paler shade', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 1, max: 1e7 }), (one, other) => {
        const scale = mapScale(Math.max(one, other))
        assert.equal(scale[0]?.from, 1)
        assert.ok(scale.every(({ to }, at) => to === null || scale[at + 1]?.from === to + 1))
        assert.equal(scale.at(-1)?.to, null)
        assert.ok((scale.at(-1)?.from ?? Infinity) <= Math.max(one, other))
        assert.ok(shadeOf(Math.min(one, other), scale) <= shadeOf(Math.max(one, other), scale))
      }),
    )
  })
})

describe('the week of a country', () => {
  const weekOf = (days: number[]) => {
    const week = days.reduce((sum, stories) => sum + stories, 0)
    const words = countryWeek(
      {
        count: { country: 'MT', today: 1, week, days },
        from: worldCounts.from,
      },
      english,
    ).toString()
    return {
      names: [...words.matchAll(/datetime="([^"]+)"/g)].map(([, day]) => day),
      numbers: [...words.matchAll(/<\/svg>\s*([\d,]+)/g)].map(([, number]) => number),
      heights: [...words.matchAll(/<rect[^>]* height="(\d+)"/g)].map(([, height]) => Number(height)),
    }
  }

  test('has a bar and its number for each day, the lowest still to be seen', () => {
    const { names, numbers, heights } = weekOf([0, 1, 2400, 1200, 0, 0, 600])
    assert.deepEqual([names[0], names[6], names.length], ['2026-11-19', '2026-11-25', 7])
    assert.deepEqual(numbers, ['0', '1', '2,400', '1,200', '0', '0', '600'])
    assert.deepEqual(heights, [0, 1, 48, 24, 0, 0, 12])
  })

  test('is left out where nothing was told', () => {
    assert.deepEqual(weekOf([0, 0, 0, 0, 0, 0, 0]).names, [])
  })
})

describe('the policy for disputed places', () => {
  test('is the same in the docs and on the page', () => {
    const paper = readFileSync(new URL('../../docs/sections.md', import.meta.url), 'utf8')
    const chapter = paper.split('## Disputed places')[1] ?? ''
    const plain = (text: string) => text.replaceAll('’', "'").replaceAll(/\s+/g, ' ')
    const { lead, rules } = english.map.places
    const told = Object.values(rules).map(({ begins, goesOn }) => `- **${begins}**${goesOn}`)
    assert.ok(plain(chapter).includes(plain([lead, ...told].join(' '))))
    const page = textOf(placesPage(stranger))
    for (const { begins, goesOn } of Object.values(rules)) assert.ok(page.includes(begins + goesOn))
  })

  for (const words of catalogues)
    test(`is told in ${words.name}, every rule of it, with the codes and numbers of the English one`, () => {
      const { lead, rules } = words.map.places
      const page = textOf(placesPage({ ...stranger, words }))
      assert.ok(page.includes(lead))
      assert.deepEqual(Object.keys(rules), Object.keys(countriesOfRule))
      for (const [rule, { begins, goesOn }] of Object.entries(rules)) {
        assert.ok(page.includes(begins + goesOn), rule)
        assert.deepEqual(codesIn(goesOn), codesIn(english.map.places.rules[rule as PlacesRule].goesOn), rule)
      }
    })

  /** Codes of countries, numbers, and names that stay as they are in every language. */
  const codesIn = (text: string) => text.match(/\b[A-Z]{2,3}\b|\d[\d-]*|Natural Earth/g) ?? []

  for (const words of catalogues.filter(one => one !== english))
    test(`leaves nothing in English in ${words.name}`, () => {
      const page = textOf(placesPage({ ...stranger, words }))
      const { lead, rules } = english.map.places
      const inEnglish = [lead, ...Object.values(rules).map(({ begins, goesOn }) => begins + goesOn)]
      assert.deepEqual(
        inEnglish.filter(text => page.includes(text)),
        [],
      )
    })

  test('names countries that have a section', () => {
    const named = Object.values(countriesOfRule).flat()
    assert.deepEqual(
      named.filter(country => !sections.includes(country)),
      [],
    )
  })
})
