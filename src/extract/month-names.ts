import { languagePacks } from '../languages/index.ts'

/** A month by its name. Solar months are those of Iran's calendar. */
export type Month = { readonly number: number; readonly solar: boolean }

/** The month of this name in any language of `monthLanguages`, whatever its case, accents and final full stop. */
export function monthNamed(name: string): Month | undefined {
  months ??= namesOfMonths()
  return months.get(nameForm(name))
}

const monthLanguages =
  'en de fr es it pt nl sv nb da fi pl cs sk sl hr hu ro bg ru uk el tr ar he fa hi id vi lt lv et is ca bn ta ur th sr'.split(
    ' ',
  )

// Made when the first date in words is read: asking ICU for them takes 80 ms, and most pages state their dates in ISO.
let months: ReadonlyMap<string, Month> | undefined

function namesOfMonths(): Map<string, Month> {
  const names = new Map<string, Month>()
  const add = (name: string, month: Month): void => {
    const form = nameForm(name)
    if (form !== '' && !/^\d+$/.test(form) && !names.has(form)) names.set(form, month)
  }
  for (const pack of languagePacks)
    pack.monthNames?.forEach((all, at) => {
      for (const name of all.split(' ')) add(name.replace(/_/g, ' '), { number: at + 1, solar: false })
    })
  for (const language of monthLanguages)
    for (const name of namesByIcu(`${language}-u-ca-gregory-nu-latn`, Date.UTC(2021, 0, 15)))
      add(name.text, { number: name.number, solar: false })
  for (const name of namesByIcu('fa-u-ca-persian-nu-latn', Date.UTC(2021, 3, 5)))
    add(name.text, { number: name.number, solar: true })
  return names
}

/** Long and short names of twelve months from one day on, alone and as they stand beside a day. */
function namesByIcu(locale: string, firstDay: number): { text: string; number: number }[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(firstDay + month * 30.44 * 86_400_000))
  return (['long', 'short'] as const).flatMap(style =>
    [{ month: style }, { month: style, day: 'numeric' } as const].flatMap(options => {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' })
      return days.map((day, at) => {
        const part = format.formatToParts(day).find(one => one.type === 'month')
        return { text: part?.value ?? '', number: at + 1 }
      })
    }),
  )
}

/** Lower case without accents: capitals often lose theirs (ΝΟΕΜΒΡΙΟΥ, KASIM). */
function nameForm(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0653-\u0655\u200c.]/g, '')
    .replace(/ı/g, 'i')
    .trim()
}
