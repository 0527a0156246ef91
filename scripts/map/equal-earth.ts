const [a1, a2, a3, a4] = [1.340264, -0.081106, 0.000893, 0.003796]
const halfRoot3 = Math.sqrt(3) / 2

/** Half the width and height of the projected world, in the units of `equalEarth`. */
export const equalEarthReach = { x: 2.70663, y: 1.31737 } as const

/**
 * The Equal Earth projection (B. Šavrič, T. Patterson, B. Jenny, 2018): shapes a person knows from wall maps, and areas
 * in true proportion, so that a shade weighs what its country does.
 *
 * @param longitude, latitude in degrees
 * @returns x to the east and y to the north of the middle, within `equalEarthReach`
 */
export function equalEarth(longitude: number, latitude: number): [x: number, y: number] {
  const t = Math.asin(halfRoot3 * Math.sin((latitude * Math.PI) / 180))
  const [t2, t6] = [t ** 2, t ** 6]
  const slope = a1 + 3 * a2 * t2 + t6 * (7 * a3 + 9 * a4 * t2)
  const x = (longitude * Math.PI * Math.cos(t)) / 180 / (halfRoot3 * slope)
  return [x, t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2))]
}
