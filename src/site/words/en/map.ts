/** The words of the map, of the countries’ weeks and of the page about disputed places. */
export const map = {
  nav: 'Map',
  title: 'The world in the news',
  description:
    'A map of the world with the number of stories that each country is in, and the same as a table.',
  lead: 'A story counts for every country under which it is filed.',
  spans: { label: 'Time', today: 'Last 24 hours', week: 'Last seven days' },
  /** Under the front page’s list of countries. */
  inDays: 'In the last seven days.',
  toMap: 'All countries on the map',
  none: { today: 'No story in the last 24 hours.', week: 'No story in the last seven days.' },
  label: 'World map of stories by country',
  toTable: 'The same as a table',
  legend: 'Stories',
  legendNone: 'none',
  orMore: (number: string) => `${number} or more`,
  borders: 'A border drawn here is no judgement.',
  bordersMore: 'Why a border is drawn as it is',
  tableTitle: 'By country',
  columns: { country: 'Country', stories: 'Stories' },
  /** The stories of a week with their noun, those of 24 hours without. */
  week: (stories: string, today: string) =>
    `${stories} in the last seven days, ${today} of them in the last 24 hours. A story counts on each day (UTC) from its first article to the latest.`,
  places: {
    title: 'Disputed places',
    description: 'How articles about disputed places are filed, and how borders are drawn on the map.',
    /** On the page of a country that one of the rules is about. */
    fromCountry: 'How disputed places are filed',
  },
}
