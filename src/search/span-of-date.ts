/** The days, both included, of a day, month or year as ISO 8601 writes it; null for anything else. */
export function spanOfDate(given: string): { readonly from: string; readonly to: string } | null {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(given)
  if (!parts) return null
  const [, year = '', month, day] = parts
  const from = dayAt(
    Number(year),
    month === undefined ? 0 : Number(month) - 1,
    day === undefined ? 1 : Number(day),
  )
  // 2026-02-30 and 2026-13 would become another month's days.
  if (from === null || !from.startsWith(given)) return null
  if (day !== undefined) return { from, to: from }
  const to = month === undefined ? dayAt(Number(year), 12, 0) : dayAt(Number(year), Number(month), 0)
  return to === null ? null : { from, to }
}

/** As the calendar counts on: the day 0 of a month is the last one of the month before. */
function dayAt(year: number, month: number, day: number): string | null {
  if (year < 1000) return null
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
