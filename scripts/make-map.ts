// Makes src/site/map-shapes.json, the countries of the world as shapes and dots, from Natural Earth (public domain).
//
//   bin/node scripts/make-map.ts COUNTRIES.json > src/site/map-shapes.json
//
// COUNTRIES.json: countries-50m.json of the npm package world-atlas 2.0.2 (ISC): Natural Earth's countries at 1:50
// million as TopoJSON. Which land is drawn with which country is the rule of docs/sections.md, "Disputed places".
import { readFileSync } from 'node:fs'
import { cutWesternSahara } from './map/cut-western-sahara.ts'
import { equalEarth, equalEarthReach } from './map/equal-earth.ts'
import { areaOf, simplifyLine, type Point } from './map/simplify-line.ts'
import {
  degreesOf,
  joinRings,
  piecesOf,
  pointsOf,
  type Piece,
  type Ring,
  type Topology,
} from './map/topology.ts'

const [file] = process.argv.slice(2)
if (!file) {
  console.error('usage: make-map.ts COUNTRIES.json')
  process.exit(2)
}

/** The width of the map in its own units; a unit is about half a pixel on a desk. */
const width = 2000
const north = 83.7
/** The middle meridian: the map's edge then runs through the Bering Strait, and cuts no country in two. */
const middle = 11.6
/** The southern end of what people live on; Antarctica is a dot at the lower edge. */
const south = -57
const unit = width / (2 * equalEarthReach.x)
// A square unit is 300 square kilometres.
const leastTriangle = 1
/** Islands below so many square units are left out, unless they are all that there is. */
const leastIsland = 2
/** A country below so many square units, 12,000 square kilometres, has a dot: its shape alone could not be hit. */
const leastCountry = 40
/** Below so many it has no shape at all. */
const leastShape = 6

type Box = readonly [west: number, south: number, east: number, north: number]

/** What the file gives to one country and the sections to another: land of `from` whose middle is in the box. */
const reassigned: readonly (readonly [from: string, box: Box, to: string])[] = [
  // Natural Earth draws who holds a place; Sayso files Crimea under Ukraine.
  ['Russia', [32, 44, 37, 46.3], 'UA'],
  // Parts of a state that have a code, and so a section, of their own.
  ['France', [-55, 2, -51, 6], 'GF'],
  ['France', [-62, 15.8, -60.9, 16.6], 'GP'],
  ['France', [-61.3, 14.3, -60.7, 15], 'MQ'],
  ['France', [55, -21.5, 56, -20.8], 'RE'],
  ['France', [45, -13.1, 45.4, -12.6], 'YT'],
  ['Norway', [-10, 70.5, 35, 81], 'SJ'],
  ['Netherlands', [-69, 11.9, -62.9, 18], 'BQ'],
  ['Indian Ocean Ter.', [105, -11, 106, -10], 'CX'],
  ['Indian Ocean Ter.', [96, -13, 97, -11], 'CC'],
]
/** Land without a code in the file. */
const uncoded: Readonly<Record<string, string>> = {
  Kosovo: 'XK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  // The glacier in the north of Kashmir, drawn with who administers it.
  'Siachen Glacier': 'IN',
}
/** Where a dot stands for what the file lacks, or better than in the middle of the largest island; longitude and latitude. */
const places: Readonly<Record<string, Point>> = {
  AQ: [0, -54],
  BQ: [-68.26, 12.18],
  CC: [96.83, -12.17],
  CX: [105.66, -10.49],
  GI: [-5.35, 36.14],
  GP: [-61.55, 16.2],
  KI: [173, 1.4],
  MQ: [-61, 14.65],
  PF: [-149.5, -17.6],
  RE: [55.53, -21.12],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  YT: [45.15, -12.82],
}

const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology
const { pieces, arcs: degrees } = cutWesternSahara({ pieces: piecesOf(topology), arcs: degreesOf(topology) })
const top = equalEarth(0, north)[1]
const lines = degrees.map(line => line.map(([longitude, latitude]) => project(longitude, latitude)))
const fewer = lines.map(line =>
  simplifyLine(line, leastTriangle).map(([x, y]): Point => [Math.round(x), Math.round(y)]),
)

function project(longitude: number, latitude: number): Point {
  const [x, y] = equalEarth(((longitude - middle + 540) % 360) - 180, latitude)
  return [width / 2 + x * unit, (top - y) * unit]
}

/** ISO 3166-1 alpha-2 of a piece of land; undefined where it has no section and belongs to none. */
function countryOf({ id, name, rings }: Piece): string | undefined {
  const points = pointsOf(rings[0] ?? [], degrees)
  const [x, y] = middleOf(points)
  const moved = reassigned.find(
    ([from, [west, southern, east, northern]]) =>
      from === name && x > west && x < east && y > southern && y < northern,
  )
  if (moved) return moved[2]
  // The Unicode locale rules turn the numeric code of a region into its letters.
  return uncoded[name] ?? (id === undefined ? undefined : new Intl.Locale(`und-${id}`).region)
}

function middleOf(points: readonly Point[]): Point {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2]
}

/** A ring as path data, each point as its distance to the one before. */
function pathOf(ring: readonly Point[]): string {
  const points = ring
    .slice(0, -1)
    .filter((point, at, all) => at === 0 || String(point) !== String(all[at - 1]))
  const steps = points.map(([x, y], at) => {
    const [beforeX, beforeY] = points[at - 1] ?? [0, 0]
    const [dx, dy] = [x - beforeX, y - beforeY]
    return at === 0 ? `M${x},${y}l` : `${at > 1 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ','}${dy}`
  })
  return `${steps.join('')}z`
}

/** The rings of a country that are large enough to be drawn, the largest first, and how large they are together. */
function landOf(rings: readonly Ring[]): {
  readonly land: readonly (readonly Point[])[]
  readonly area: number
} {
  const sized = joinRings(rings, degrees)
    .map(ring => ({ drawn: pointsOf(ring, fewer), area: areaOf(pointsOf(ring, lines)) }))
    .sort((one, other) => other.area - one.area)
  const land = sized.filter(
    ({ drawn, area }, at) => new Set(drawn.map(String)).size > 2 && (at === 0 || area > leastIsland),
  )
  return { land: land.map(({ drawn }) => drawn), area: sized.reduce((sum, { area }) => sum + area, 0) }
}

/** Islands through which the edge runs would be drawn across the whole map. */
function isWhole({ rings }: Piece): boolean {
  const xs = pointsOf(rings[0] ?? [], lines).map(([x]) => x)
  return Math.max(...xs) - Math.min(...xs) < width / 2
}

const ringsOf = new Map<string, Ring[]>()
for (const piece of pieces) {
  const country = countryOf(piece)
  if (country && isWhole(piece)) ringsOf.set(country, [...(ringsOf.get(country) ?? []), ...piece.rings])
}

const shapes: Record<string, string> = {}
const dots: Record<string, Point> = {}
for (const [country, rings] of ringsOf) {
  const { land, area } = landOf(rings)
  if (area >= leastShape && country !== 'AQ') shapes[country] = land.map(pathOf).join('')
  if (area < leastCountry) dots[country] = middleOf(land[0] ?? pointsOf(rings[0] ?? [], lines))
}
for (const [country, [longitude, latitude]] of Object.entries(places))
  dots[country] = project(longitude, latitude)

const rows = (entries: Record<string, unknown>, words: (value: never) => string) =>
  Object.keys(entries)
    .sort()
    .map(country => `    "${country}": ${words(entries[country] as never)}`)
    .join(',\n')
const height = Math.round((top - equalEarth(0, south)[1]) * unit)
console.log(`{
  "width": ${width},
  "height": ${height},
  "shapes": {\n${rows(shapes, (path: string) => `"${path}"`)}\n  },
  "dots": {\n${rows(dots, (dot: Point) => `[${dot.map(Math.round).join(', ')}]`)}\n  }
}`)
