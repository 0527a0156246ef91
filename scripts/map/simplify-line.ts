export type Point = readonly [x: number, y: number]

/**
 * A line without the points that matter least: again and again the one goes whose triangle with its neighbours is the
 * smallest (M. Visvalingam, J. Whyatt, 1993). Its ends stay, so that lines that met still meet.
 *
 * @param least the smallest triangle that stays, in square units
 */
export function simplifyLine(line: readonly Point[], least: number): Point[] {
  const kept = [...line]
  const areas = kept.map((_, at) => corner(kept, at))
  while (kept.length > 2) {
    const at = areas.indexOf(Math.min(...areas))
    const area = areas[at] ?? Infinity
    if (area >= least) break
    kept.splice(at, 1)
    areas.splice(at, 1)
    // A neighbour never counts for less than what went before it: else a long bow would be eaten from one end.
    for (const near of [at - 1, at])
      if (near > 0 && near < kept.length - 1) areas[near] = Math.max(area, corner(kept, near))
  }
  return kept
}

function corner(line: readonly Point[], at: number): number {
  const [before, here, after] = [line[at - 1], line[at], line[at + 1]]
  return before && here && after ? areaOf([before, here, after]) : Infinity
}

/** The area that a ring encloses, whichever way it runs. */
export function areaOf(ring: readonly Point[]): number {
  let sum = 0
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
    sum += x * nextY - nextX * y
  }
  return Math.abs(sum) / 2
}
