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
    /** docs/sections.md, “Disputed places”, says the same, and a test compares them. */
    lead: 'Sayso does not decide to whom a place belongs. It files an article where readers look for it and shows why.',
    /** The policy, rule by rule: how each begins, and how it goes on. src/site/map-policy.ts knows the countries. */
    rules: {
      recognition: {
        begins: 'A section is no recognition.',
        goesOn:
          ' Codes are those of ISO 3166-1, and XK for Kosovo, which has none. That a place has a section, or has none, says nothing of its status.',
      },
      code: {
        begins: 'What has a code has a section',
        goesOn:
          ': Palestine (PS), Taiwan (TW), Western Sahara (EH), Hong Kong (HK), Greenland (GL) and others are filed under their own, whatever state claims them.',
      },
      noCode: {
        begins: 'What has no code',
        goesOn:
          ' is filed under the state whose territory it is by the resolutions of the General Assembly of the United Nations: Crimea, Donetsk and Luhansk under Ukraine; Abkhazia and South Ossetia under Georgia; Transnistria under Moldova; Northern Cyprus under Cyprus. Somaliland, on which there is no such resolution, is filed under Somalia, as the United Nations name it. If the article is about the other state as well, its own words put it there too.',
      },
      bothSides: {
        begins: 'Where both sides are at home in the news of a place',
        goesOn:
          ', the article’s other words decide: Kashmir under India or Pakistan, the Golan Heights under Syria or Israel, Jerusalem under Israel or, as East Jerusalem, Palestine. Where nothing else is named, under the state that administers the place; so too the Essequibo, under Guyana. The islands of the South and East China Seas are filed only under the states that the text names.',
      },
      map: {
        begins: 'The map follows the filing.',
        goesOn:
          ' A place with a section of its own has a shape of its own: all of Western Sahara, Kosovo, Taiwan, Palestine. Crimea is drawn with Ukraine, Abkhazia and South Ossetia with Georgia, Northern Cyprus with Cyprus, Somaliland with Somalia. Where both sides are at home, the line is that of who administers: in Kashmir the line of control, on the Golan Heights that of 1974. Such a line is where the map’s makers, Natural Earth, saw it, and no judgement.',
      },
      names: {
        begins: 'Names',
        goesOn: ' are the article’s. Sayso translates none into another side’s name, and reads both.',
      },
      otherwise: {
        begins: 'Whoever sees it otherwise',
        goesOn:
          ' can object to a section with a reason. Editors decide by these rules and say so; a decision that changes the rule changes this page, with its date.',
      },
    },
  },
}
