/** How each language of the demo world writes dates. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', de: 'de', he: 'he' }

/**
 * Fills {weekday:n}, {date:n} and {month:n} in the article's language, counted in days (months) from the day, in UTC,
 * on which the event was first reported: so all articles of an event name the same days, and copies stay verbatim.
 */
export function fillDates(text: string, language: string, day: Date): string {
  return text.replace(/\{(weekday|date|month):(-?\d+)\}/g, (_, what: string, shift: string) => {
    const at =
      what === 'month' ? shiftMonth(day, Number(shift)) : new Date(day.getTime() + Number(shift) * 86_400_000)
    return new Intl.DateTimeFormat(locales[language] ?? 'en-GB', {
      ...formats[what],
      timeZone: 'UTC',
    }).format(at)
  })
}

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long' },
}

function shiftMonth(day: Date, months: number): Date {
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + months, 1))
}
