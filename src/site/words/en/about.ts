/** The page that says what Sayso is. */
export const about = {
  title: 'About',
  titleOf: (site: string) => `About ${site}`,
  description: 'What Sayso is, what its words mean and how origins are counted.',
  lead: 'A newspaper usually says how many report something. This one says how many knew it first.',
  what: 'An unnamed official tells a broadcaster. A newspaper repeats the broadcaster. Thirty sites copy the newspaper. It looks like thirty-two reports, and it is one person whose name nobody gave. Sayso reads the articles, marks every statement in them with the words that say whose it is, follows the chain to its end, and counts the ends.',
  countingTitle: 'How origins are counted',
  counting:
    'The line means: seven outlets carry the story; what they say comes from at least one and at most two people or reports that knew it independently; and none of those is named.',
  rules: [
    'A named person counts once, however many outlets quote the same words.',
    'Two unnamed officials cannot be told apart. They may be one or two, so they widen the range.',
    'An outlet’s own report is an origin. An outlet that repeats another’s report is not.',
    'A copy is never an origin, and neither is a sentence that says an answer was sought and not given.',
    'A text supplied by a reader never raises the smallest number.',
  ],
  meaningsTitle: 'Words',
  meanings: [
    { word: 'outlet', meaning: 'who publishes: a newspaper, a broadcaster, an agency, a site' },
    {
      word: 'source',
      meaning:
        'who is quoted or cited inside a text; a person, an institution, a document, an outlet, or somebody unnamed',
    },
    { word: 'statement', meaning: 'something in a text that has a source: who, how, and what' },
    { word: 'chain', meaning: 'the hops from the outlet you read to the first one who says it' },
    { word: 'origin', meaning: 'the end of a chain' },
    { word: 'copy', meaning: 'an article whose text is mostly another’s' },
    { word: 'story', meaning: 'the articles about one event' },
  ],
  notTitle: 'What Sayso does not do',
  not: 'No language model writes or rewrites a word here. No outlet, person or article gets a score of trust or bias: an outlet’s page has counts, and each can be checked against the articles. A hedge such as “reportedly” stays with the statement it belongs to, wherever the statement is shown. When a text changes and the outlet does not say so, the versions are kept and the difference is shown.',
  textsTitle: 'Other people’s texts',
  texts:
    'Articles belong to their outlets. Sayso keeps them to read them, and shows of each what its rights allow: the whole text, an excerpt with a link, or the headline with a link. Every article’s page says on which ground, who added it, how, and when. A text that a reader supplied is marked so and does not count until the outlet’s own page agrees or an editor vouches for it.',
  figuresTitle: 'In this paper',
  figures: { articles: 'articles', outlets: 'outlets', stories: 'stories', statements: 'statements' },
  since: 'Since',
  programTitle: 'The program',
  program: (version: string) =>
    `This site runs Sayso ${version}, free software under the Apache Licence 2.0. It sets no cookie but those its forms need and the one that remembers the language you choose, loads nothing from anybody else, and works without scripts.`,
}
