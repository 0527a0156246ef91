import type { Point } from './simplify-line.ts'
import type { Piece, Ring } from './topology.ts'

type Map = { readonly pieces: readonly Piece[]; readonly arcs: readonly (readonly Point[])[] }

/** The border of the territory in the north, 27° 40′ N, as the United Nations map it; here the coast crosses it. */
const parallel = 27.66

/**
 * Natural Earth draws Morocco as far as its army holds Western Sahara. The section of Western Sahara is the whole
 * territory, so the coast is cut at the border in the north, and what lies south of it goes over.
 *
 * @throws when the file's Morocco does not run along the line that divides the territory, and then along the coast
 */
export function cutWesternSahara({ pieces, arcs }: Map): Map {
  const morocco = pieces.find(({ name }) => name === 'Morocco')
  const east = new Set(pieces.filter(({ name }) => name === 'W. Sahara').flatMap(({ rings }) => rings.flat()))
  const ring = morocco?.rings[0] ?? []
  const at = ring.findIndex(arc => east.has(~arc))
  const [divide, coast] = [ring[at], ring[at + 1]]
  if (divide === undefined || coast === undefined || divide < 0 || coast < 0)
    throw new Error('Morocco is drawn in another way than this script knows.')

  const line = arcs[coast] ?? []
  const crossing = line.findIndex(([, latitude]) => latitude > parallel)
  const [south, north] = [line.slice(0, crossing + 1), line.slice(crossing)]
  const border = [arcs[divide]?.[0], north[0]].filter(point => point !== undefined)
  const [southAt, borderAt] = [arcs.length, arcs.length + 1]
  const rest = ring.flatMap((arc, place): Ring =>
    place === at ? [borderAt] : place === at + 1 ? [coast] : [arc],
  )
  return {
    arcs: [...arcs.map((arc, place) => (place === coast ? north : arc)), south, border],
    pieces: [
      ...pieces.map(piece =>
        piece === morocco ? { ...piece, rings: [rest, ...piece.rings.slice(1)] } : piece,
      ),
      { id: '732', name: 'W. Sahara', rings: [[divide, southAt, ~borderAt]] },
    ],
  }
}
