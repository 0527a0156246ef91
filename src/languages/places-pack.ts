/** A country's names, its people and adjectives, and its seats of government: three lists, parted by commas. */
export type CountryWords = readonly [names: string, people: string, seats: string]

/** Lists of names parted by commas, under the ISO 3166-1 code of their country. */
export type NamesByCountry = Readonly<Record<string, string>>

/**
 * The words by which stage `sections` tells which countries a text is about. A name that begins with a capital
 * letter is found only where the text writes a capital too; a name all in capitals only where the text does.
 */
export type PlacesPack = {
  readonly countries: Readonly<Record<string, CountryWords>>
  /** Parts of countries: states, provinces, islands. */
  readonly regions?: NamesByCountry
  /** Towns beside those of the gazetteer: names in this language, and towns too small for it. */
  readonly towns?: NamesByCountry
  /** Metonyms and institutions that stand for a country: the Kremlin, the Knesset. */
  readonly powers?: NamesByCountry
  /** Armed movements, which tell a country and do not stand for its state. */
  readonly movements?: NamesByCountry
  /** Phrases that hold a place's name and are about no place: seas, breeds, dishes, companies. */
  readonly notPlaces?: string
  /** Whether towns of the gazetteer, which are in Latin letters, are looked for too. */
  readonly gazetteer: boolean
  /** Whether a capital within a sentence marks a name: not in German, nor in scripts without capitals. */
  readonly capitalsTell: boolean
  /** Places whose name is also a person's. */
  readonly alsoPeople?: string
  /** Given names: what follows one is a family name and no place. */
  readonly givenNames?: string
  /** Words before a given name: brother, named. */
  readonly kinWords?: string
  /** Words that make a newspaper's or broadcaster's name of a place's: The Oslo Post. */
  readonly mediaWords?: string
  /** Words that make a law's or treaty's name of a place's: the Geneva Conventions. */
  readonly lawWords?: string
  /** Words after an adjective that make it mean the state: the Syrian ministry. */
  readonly officeWords?: string
  /** Words after an adjective that make it mean a mission abroad: the Chilean embassy. */
  readonly missionWords?: string
  /** Words before a place where something happens: in, near. */
  readonly locativeWords?: string
  /** Words before a place that somebody or something comes from: from, by. */
  readonly originWords?: string
  /** The particles that mean "in" and those that mean "from", where they are written together with the place. */
  readonly locativeParticles?: readonly string[]
  readonly originParticles?: readonly string[]
  /** The adjective follows its noun: "gobierno peruano". */
  readonly adjectivesFollow?: boolean
  /** Family names: a place's name before one is a given name. Where capitals do not tell. */
  readonly familyNames?: string
  /** Words that open a clause of background: since, after. */
  readonly backgroundWords?: string
  /** Words that begin sentences with a capital and belong to no name: as, inside. */
  readonly openingWords?: string
  /** Every form in which a name occurs in texts, itself included; without it only itself. */
  readonly formsOf?: (name: string, isPeople: boolean) => readonly string[]
  /** Particles that are written together with the following word (Arabic, Hebrew). */
  readonly particles?: readonly string[]
}
