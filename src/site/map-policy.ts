/** One rule of the policy: how it begins, how it goes on, and whose pages lead to it. */
export type PlacesRule = {
  readonly begins: string
  readonly goesOn: string
  /** ISO 3166-1: the countries whose own or claimed places the rule is about. */
  readonly countries: readonly string[]
}

/** The policy's first sentence. docs/sections.md, "Disputed places", says the same, and a test compares them. */
export const placesLead =
  'Sayso does not decide to whom a place belongs. It files an article where readers look for it and shows why.'

/** The policy for disputed places: `/about/places`. */
export const placesRules: readonly PlacesRule[] = [
  {
    begins: 'A section is no recognition.',
    goesOn:
      ' Codes are those of ISO 3166-1, and XK for Kosovo, which has none. That a place has a section, or has none, says nothing of its status.',
    countries: ['XK', 'RS'],
  },
  {
    begins: 'What has a code has a section',
    goesOn:
      ': Palestine (PS), Taiwan (TW), Western Sahara (EH), Hong Kong (HK), Greenland (GL) and others are filed under their own, whatever state claims them.',
    countries: ['PS', 'IL', 'TW', 'CN', 'EH', 'MA', 'HK', 'GL', 'FK', 'AR'],
  },
  {
    begins: 'What has no code',
    goesOn:
      ' is filed under the state whose territory it is by the resolutions of the General Assembly of the United Nations: Crimea, Donetsk and Luhansk under Ukraine; Abkhazia and South Ossetia under Georgia; Transnistria under Moldova; Northern Cyprus under Cyprus. Somaliland, on which there is no such resolution, is filed under Somalia, as the United Nations name it. If the article is about the other state as well, its own words put it there too.',
    countries: ['UA', 'RU', 'GE', 'MD', 'CY', 'TR', 'SO'],
  },
  {
    begins: 'Where both sides are at home in the news of a place',
    goesOn:
      ', the article’s other words decide: Kashmir under India or Pakistan, the Golan Heights under Syria or Israel, Jerusalem under Israel or, as East Jerusalem, Palestine. Where nothing else is named, under the state that administers the place; so too the Essequibo, under Guyana. The islands of the South and East China Seas are filed only under the states that the text names.',
    countries: ['IN', 'PK', 'SY', 'IL', 'PS', 'GY', 'VE', 'CN', 'TW', 'JP', 'VN', 'PH', 'MY', 'BN'],
  },
  {
    begins: 'The map follows the filing.',
    goesOn:
      ' A place with a section of its own has a shape of its own: all of Western Sahara, Kosovo, Taiwan, Palestine. Crimea is drawn with Ukraine, Abkhazia and South Ossetia with Georgia, Northern Cyprus with Cyprus, Somaliland with Somalia. Where both sides are at home, the line is that of who administers: in Kashmir the line of control, on the Golan Heights that of 1974. Such a line is where the map’s makers, Natural Earth, saw it, and no judgement.',
    countries: [],
  },
  {
    begins: 'Names',
    goesOn: ' are the article’s. Sayso translates none into another side’s name, and reads both.',
    countries: [],
  },
  {
    begins: 'Whoever sees it otherwise',
    goesOn:
      ' can object to a section with a reason. Editors decide by these rules and say so; a decision that changes the rule changes this page, with its date.',
    countries: [],
  },
]

const disputed = new Set(placesRules.flatMap(({ countries }) => countries))

/** Whether a rule of the policy is about places of a country, or about the country itself. */
export function hasDisputedPlaces(country: string): boolean {
  return disputed.has(country)
}
