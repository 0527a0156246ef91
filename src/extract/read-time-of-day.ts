import { readZone } from './read-zone.ts'

const half = String.raw`(?:[apAP]\.?\s?[mM]\.?(?!\p{L})|[πμΠΜ]\.?[μΜ]\.?|[صم](?!\p{L}))`
const eastHalf = '上午|下午|午前|午後|凌晨|早上|晚上|오전|오후'
const zone = String.raw`(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d{2})?(?!\d)|(?:\p{Lu}{1,4}|мск)(?![\p{L}\d])`
const clock = String.raw`(${eastHalf})?\s?(\d{1,2})(?:\s?[:.h時时]\s?|시\s?)(\d{2})(?!\d)(?:[:.](\d{2})(?:[.,]\d{1,9})?(?!\d))?[分분]?\s{0,2}(${half})?(?:[Uu]hr|UHR|[Hh]rs?\.?|น\.)?\s{0,2}[([]?(${zone})?`

// One or two short words may stand before the hour: "at", "um", "a las", "alle ore", "klo", "pukul".
const behind = new RegExp(
  String.raw`^[\s,.|\-–—•·/(]{0,4}T?(?:(?!${eastHalf})\p{L}{1,8}[.:]?\s{1,2}(?:\p{L}{1,5}[.:]?\s{1,2})?)?[-–—|]?\s?${clock}`,
  'u',
)
const hourOnly = new RegExp(
  String.raw`^[\s,|\-–—•·(]{0,4}(?:\p{L}{1,4}\s)?(\d{1,2})\s?(${half})\s?(${zone})?`,
  'u',
)
const before = new RegExp(
  String.raw`(?<![\d:.])${clock}[)\]]?\s{0,2}[,|\-–—•·]?\s{0,2}(?:\p{L}{2,12}\.?,?\s)?$`,
  'u',
)

/**
 * The time of day that stands right behind or right before a date, as it follows the day in ISO 8601: "T21:20",
 * "T21:20:05+02:00", with a zone only where one is written; '' for none.
 *
 * @param text the line with the date
 * @param start where the date begins in it
 * @param end where it ends
 * @param day the date as an ISO day
 */
export function timeAround(text: string, start: number, end: number, day: string): string {
  const tail = text.slice(end, end + 60)
  const found = behind.exec(tail) ?? before.exec(text.slice(Math.max(0, start - 40), start))
  if (found) {
    const [, eastern, hour, minute, second, western, where] = found
    return clockTime(hour!, minute!, second, eastern ?? western, where, day)
  }
  const bare = hourOnly.exec(tail)
  return bare ? clockTime(bare[1]!, '00', undefined, bare[2], bare[3], day) : ''
}

function clockTime(
  written: string,
  minute: string,
  second: string | undefined,
  halfOfDay: string | undefined,
  where: string | undefined,
  day: string,
): string {
  const hour =
    halfOfDay && Number(written) <= 12 ? (Number(written) % 12) + hoursBy(halfOfDay) : Number(written)
  if (hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return ''
  const time = `T${String(hour).padStart(2, '0')}:${minute}${second ? `:${second}` : ''}`
  return time + readZone(where, day)
}

function hoursBy(halfOfDay: string): number {
  return /^(?:p|μ|م|下午|午後|晚上|오후)/i.test(halfOfDay) ? 12 : 0
}
