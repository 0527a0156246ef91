import type { Point } from './simplify-line.ts'

/** A TopoJSON file as far as it is read here (TopoJSON 1.0): lines that neighbours share, and shapes made of them. */
export type Topology = {
  readonly transform: { readonly scale: Point; readonly translate: Point }
  readonly arcs: readonly (readonly Point[])[]
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } }
}

/** Arcs by their number, one behind the other; `~n` is arc n backwards. */
export type Ring = readonly number[]

type Geometry = {
  /** ISO 3166-1 numeric; missing where the standard has no code. */
  readonly id?: string
  readonly properties: { readonly name: string }
} & (
  | { readonly type: 'Polygon'; readonly arcs: readonly Ring[] }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly (readonly Ring[])[] }
)

/** One piece of land, its outer ring first, with the name and number of what it belongs to in the file. */
export type Piece = {
  readonly id: string | undefined
  readonly name: string
  readonly rings: readonly Ring[]
}

export function piecesOf({ objects }: Topology): Piece[] {
  return objects.countries.geometries.flatMap(geometry => {
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs
    return polygons.map(rings => ({ id: geometry.id, name: geometry.properties.name, rings }))
  })
}

/** The arcs as longitude and latitude in degrees: the file keeps each point as its distance to the one before. */
export function degreesOf({ transform, arcs }: Topology): Point[][] {
  const { scale, translate } = transform
  return arcs.map(arc => {
    let [x, y] = [0, 0]
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]])
  })
}

/** The points of a ring; its last is its first again. */
export function pointsOf(ring: Ring, arcs: readonly (readonly Point[])[]): Point[] {
  return ring.flatMap((arc, at) => {
    const line = arc < 0 ? (arcs[~arc] ?? []).toReversed() : (arcs[arc] ?? [])
    return at === 0 ? line : line.slice(1)
  })
}

/** The rings around pieces of land without the lines between them: an arc that two of them share runs both ways. */
export function joinRings(rings: readonly Ring[], arcs: readonly (readonly Point[])[]): Ring[] {
  const all = new Set(rings.flat())
  const open = new Map<string, number[]>()
  const [start, end] = [(arc: number) => ends(arc, arcs)[0], (arc: number) => ends(arc, arcs)[1]]
  for (const arc of rings.flat().filter(arc => !all.has(~arc)))
    open.set(start(arc), [...(open.get(start(arc)) ?? []), arc])
  const joined: number[][] = []
  for (const [first] of open) {
    for (let arc = open.get(first)?.pop(); arc !== undefined; arc = open.get(first)?.pop()) {
      const ring = [arc]
      for (let last = end(arc); last !== first; last = end(ring.at(-1) ?? arc))
        ring.push(open.get(last)?.pop() ?? notClosed())
      joined.push(ring)
    }
  }
  return joined
}

function notClosed(): never {
  throw new Error('A ring of the map is not closed.')
}

function ends(arc: number, arcs: readonly (readonly Point[])[]): [start: string, end: string] {
  const line = arcs[arc < 0 ? ~arc : arc] ?? []
  const [first, last] = [String(line[0]), String(line.at(-1))]
  return arc < 0 ? [last, first] : [first, last]
}
