/** From the palest to the strongest. */
const shades = [1, 2, 3, 4, 5] as const

type Shade = (typeof shades)[number]

/** A shade and the numbers that it stands for; `to` null: `from` and more. */
export type ScaleStep = { readonly shade: Shade; readonly from: number; readonly to: number | null }

/**
 * The steps of a map's shades. Countries differ by a factor of a thousand, so the steps grow by a factor too, rounded to
 * 1, 2 or 5, as a person reads them: up to 1,204 stories 1–4, 5–19, 20–49, 50–199, 200 or more. Small numbers need
 * fewer shades than there are, and then those farthest apart are taken.
 *
 * @param most the largest number on the map; none where it is 0
 */
export function mapScale(most: number): ScaleStep[] {
  if (most < 1) return []
  const starts = new Set(shades.map((_, at) => roundNumber(most ** (at / shades.length))))
  return [...starts].map((from, at, all) => {
    const next = all[at + 1]
    const shade = shades[Math.ceil(((at + 0.5) * shades.length) / all.length) - 1] ?? 1
    return { shade, from, to: next === undefined ? null : next - 1 }
  })
}

/** The shade of a number of stories; the number is at least 1 and not above that which the scale was made for. */
export function shadeOf(stories: number, scale: readonly ScaleStep[]): Shade {
  return scale.findLast(({ from }) => stories >= from)?.shade ?? 1
}

/** The nearest of 1, 2, 5, 10, 20, 50 and so on. */
function roundNumber(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  const first = value / power
  return power * (first < Math.SQRT2 ? 1 : first < Math.sqrt(10) ? 2 : first < Math.sqrt(50) ? 5 : 10)
}
