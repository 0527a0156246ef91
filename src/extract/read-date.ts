/**
 * A date as pages write it, as ISO 8601: a day, or a date-time with the zone where one is stated. Null where the text
 * is no date between 1990 and 2100. Reads ISO, RFC 2822, Unix times, numeric forms and the month names of the languages
 * of `monthLanguages`.
 */
export function readDate(text: string): string | null {
  const near = text.slice(0, maxDateLength)
  if (!/\d{2}/.test(near)) return null
  return readIso(near) ?? readUnix(near) ?? readWorded(near) ?? readNumeric(near)
}

const maxDateLength = 200

const iso =
  /(?<!\d)(\d{4})-?(\d{2})-?(\d{2})(?!\d)(?:(?:T|\s{1,3}|t)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s{0,2}(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/

function readIso(text: string): string | null {
  const found = iso.exec(text)
  if (!found) return null
  const [, year, month, day, hour, minute, second, zone] = found
  const date = dayOf(year!, month!, day!)
  if (!date || hour === undefined || Number(hour) > 23) return date
  return `${date}T${hour.padStart(2, '0')}:${minute}:${second ?? '00'}${zoneOf(zone)}`
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^(?:Z|UTC|GMT)$/.test(zone)) return 'Z'
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function readUnix(text: string): string | null {
  const digits = /^\s?(\d{10}|\d{13})\s?$/.exec(text)?.[1]
  if (!digits) return null
  const date = new Date(Number(digits) * (digits.length === 10 ? 1000 : 1))
  return inRange(date.getUTCFullYear()) ? date.toISOString().slice(0, 19) + 'Z' : null
}

function dayOf(year: string | number, month: string | number, day: string | number): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!inRange(y) || m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null
  return `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`
}

const inRange = (year: number): boolean => year >= 1990 && year <= 2100

const monthLanguages =
  'en de fr es it pt nl sv nb da fi pl cs sk sl hr hu ro bg ru uk el tr ar he fa hi id vi lt lv et is ca bn ta ur'.split(
    ' ',
  )

/** Month names of many languages, long and short, in the form that stands in a date, with their numbers. */
function monthNumber(name: string): number | undefined {
  months ??= namesOfMonths()
  return months.get(name)
}

// Made when the first date in words is read: asking ICU for them takes 80 ms, and most pages state their dates in ISO.
let months: ReadonlyMap<string, number> | undefined

function namesOfMonths(): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of monthLanguages) {
    for (const style of ['long', 'short'] as const) {
      for (const options of [{ month: style }, { month: style, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
          ...options,
          timeZone: 'UTC',
        })
        for (let month = 0; month < 12; month++) {
          const part = format
            .formatToParts(new Date(Date.UTC(2021, month, 15)))
            .find(one => one.type === 'month')
          const name = part?.value.toLowerCase().replace(/\.$/, '')
          if (name && !/^\d+$/.test(name) && !names.has(name)) names.set(name, month + 1)
        }
      }
    }
  }
  for (const [name, month] of [
    ['sept', 9],
    ['mär', 3],
    ['mrz', 3],
    ['jänner', 1],
    ['feber', 2],
    ['maerz', 3],
    ['juin', 6],
  ] as const)
    names.set(name, month)
  return names
}

const dayFirst =
  /(\d{1,2})(?:st|nd|rd|th|er|º|ª|\.)?,?\s{0,2}(?:of |de |d'|ב|-|\/)?\s{0,2}([^\d\s.,;:()|/-]{3,14})\.?,?\s{0,2}(?:de |del |-|\/)?\s{0,2}(\d{4})(?!\d)/g
const monthFirst = /([^\d\s.,;:()|/-]{3,14})\.?\s{1,2}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,2}(\d{4})(?!\d)/g
const cjk = /(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/

function readWorded(text: string): string | null {
  const east = cjk.exec(text)
  if (east) return withTime(dayOf(east[1]!, east[2]!, east[3]!), text, east.index + east[0].length)
  const vietnamese = /ng\u00e0y\s(\d{1,2})\sth\u00e1ng\s(\d{1,2})[,\s]+(?:n\u0103m\s)?(\d{4})/i.exec(text)
  if (vietnamese) return dayOf(vietnamese[3]!, vietnamese[2]!, vietnamese[1]!)
  for (const [form, day, month] of [
    [dayFirst, 1, 2],
    [monthFirst, 2, 1],
  ] as const) {
    for (const found of text.matchAll(form)) {
      const number =
        monthNumber(found[month]!.toLowerCase().replace(/^ב/, '')) ?? monthNumber(found[month]!.toLowerCase())
      const date = number ? dayOf(found[3]!, number, found[day]!) : null
      if (date) return withTime(date, text, found.index + found[0].length)
    }
  }
  return null
}

const numericForms = [
  { form: /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/, order: [3, 2, 1] },
  { form: /(?<!\d)(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/, order: [1, 2, 3] },
  { form: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: [3, 2, 1] },
  { form: /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/, order: [3, 1, 2] },
  { form: /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?!\d)/, order: [3, 2, 1] },
  { form: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/, order: [3, 2, 1] },
] as const

function readNumeric(text: string): string | null {
  for (const { form, order } of numericForms) {
    const found = form.exec(text)
    if (!found) continue
    const year = found[order[0]]!
    const date = dayOf(year.length === 2 ? `20${year}` : year, found[order[1]]!, found[order[2]]!)
    if (date) return withTime(date, text, found.index + found[0].length)
  }
  return null
}

/** The time of day that stands right behind a date, without a zone: pages seldom say which. */
function withTime(date: string | null, text: string, from: number): string | null {
  if (!date) return null
  const found =
    /^[\s,|\-–—•·T]{0,4}(?:at |um |à |alle |ore |в |klo |kl\. |a las )?\s?(\d{1,2})[:.h](\d{2})(?!\d)\s{0,2}([ap]\.?m\.?)?/i.exec(
      text.slice(from, from + 40),
    )
  if (!found) return date
  const half = found[3]?.toLowerCase().startsWith('p') ? 12 : 0
  const hour = found[3] ? (Number(found[1]) % 12) + half : Number(found[1])
  return hour < 24 && Number(found[2]) < 60 ? `${date}T${String(hour).padStart(2, '0')}:${found[2]}` : date
}
