const hoursOf: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  west: 1,
  cet: 1,
  cest: 2,
  mez: 1,
  mesz: 2,
  eet: 2,
  eest: 3,
  msk: 3,
  мск: 3,
  trt: 3,
  sast: 2,
  wat: 1,
  cat: 2,
  eat: 3,
  gst: 4,
  pkt: 5,
  wib: 7,
  wita: 8,
  wit: 9,
  hkt: 8,
  sgt: 8,
  myt: 8,
  pht: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
  brt: -3,
  art: -3,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}
// "ET" is Eastern time, summer or winter as the day has it.
const americanHours: Readonly<Record<string, number>> = { et: -5, ct: -6, mt: -7, pt: -8 }

/**
 * A zone as pages write it behind a time, as ISO 8601: "Z" or "+05:30". Reads offsets, "GMT+7", and the abbreviations that
 * mean one zone everywhere; '' for those that do not (IST is India, Israel and Ireland) and for no zone.
 *
 * @param day the ISO day of the time: summer time in "ET" depends on it
 */
export function readZone(zone: string | undefined, day: string): string {
  if (!zone) return ''
  const name = zone.toLowerCase().trim()
  const offset = /^(?:utc|gmt)?\s?([+\-−])(\d{1,2})(?::?(\d{2}))?$/.exec(name)
  if (offset)
    return isoOffset((offset[1] === '+' ? 1 : -1) * (Number(offset[2]) * 60 + Number(offset[3] ?? 0)))
  const american = americanHours[name]
  if (american !== undefined) return isoOffset((american + (isAmericanSummer(day) ? 1 : 0)) * 60)
  const hours = hoursOf[name]
  return hours === undefined ? '' : isoOffset(hours * 60)
}

const farthestMinutes = 14 * 60

/** Minutes east of Greenwich as "+05:30"; "Z" for none, '' for what no zone is. */
export function isoOffset(minutes: number): string {
  if (minutes === 0) return 'Z'
  const size = Math.abs(minutes)
  if (size > farthestMinutes) return ''
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** From the second Sunday of March to the first of November, the rule since 2007. */
function isAmericanSummer(day: string): boolean {
  const year = Number(day.slice(0, 4))
  return day >= sundayOf(year, 3, 8) && day < sundayOf(year, 11, 1)
}

function sundayOf(year: number, month: number, from: number): string {
  const weekday = new Date(Date.UTC(year, month - 1, from)).getUTCDay()
  const date = from + ((7 - weekday) % 7)
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
}
