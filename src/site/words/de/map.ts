import type { map as english } from '../en/map.ts'

export const map: typeof english = {
  nav: 'Karte',
  title: 'Die Welt in den Nachrichten',
  description:
    'Eine Weltkarte, die zeigt, in wie vielen Geschichten jedes Land vorkommt, und dasselbe als Tabelle.',
  lead: 'Eine Geschichte zählt für jedes Land, unter dem sie eingeordnet ist.',
  spans: { label: 'Zeitraum', today: 'Letzte 24 Stunden', week: 'Letzte sieben Tage' },
  inDays: 'In den letzten sieben Tagen.',
  toMap: 'Alle Länder auf der Karte',
  none: {
    today: 'Keine Geschichte in den letzten 24 Stunden.',
    week: 'Keine Geschichte in den letzten sieben Tagen.',
  },
  label: 'Weltkarte der Geschichten nach Ländern',
  toTable: 'Dasselbe als Tabelle',
  legend: 'Geschichten',
  legendNone: 'keine',
  orMore: number => `${number} oder mehr`,
  borders: 'Eine hier gezeichnete Grenze ist kein Urteil.',
  bordersMore: 'Warum eine Grenze so gezeichnet ist',
  tableTitle: 'Nach Ländern',
  columns: { country: 'Land', stories: 'Geschichten' },
  week: (stories, today) =>
    `${stories} in den letzten sieben Tagen, davon ${today} in den letzten 24 Stunden. Eine Geschichte zählt an jedem Tag (UTC) von ihrem ersten bis zu ihrem jüngsten Artikel.`,
  places: {
    title: 'Umstrittene Gebiete',
    description:
      'Wie Artikel über umstrittene Gebiete eingeordnet und wie Grenzen auf der Karte gezeichnet werden.',
    fromCountry: 'Wie umstrittene Gebiete eingeordnet werden',
  },
}
