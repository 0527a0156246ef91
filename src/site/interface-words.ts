// Every word of the interface that is not a page's own long prose, in one place so that it can be translated.

const plural: Readonly<Record<string, string>> = {
  country: 'countries',
  story: 'stories',
  copy: 'copies',
  entry: 'entries',
  duty: 'duties',
}
const numerals = new Intl.NumberFormat('en')

/** Stands between parts of a line, and stays with the one before it, so that no line begins with a dot. */
export const dot = '\u00a0· '

/** "1,204". */
export function numeral(count: number): string {
  return numerals.format(count)
}

/** "1 outlet", "1,204 outlets". */
export function counted(count: number, noun: string): string {
  return `${numeral(count)} ${count === 1 ? noun : (plural[noun] ?? `${noun}s`)}`
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/

/** A name for use inside a sentence; one written from right to left is kept from turning its neighbours around. */
export function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name
}

/** A share of 0..1 as "97 %"; a share below one whole is never rounded up to it. */
export function percent(share: number): string {
  return `${share >= 1 ? 100 : Math.min(99, Math.round(share * 100))} %`
}

/** "A", "A and B", "A, B and C"; of more than `most` the rest is counted. */
export function listed(names: readonly string[], most = names.length): string {
  const own = names.slice(0, most).map(isolated)
  const shown = names.length > most ? [...own, `${names.length - most} more`] : own
  if (shown.length < 2) return shown.join('')
  return `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

export const words = {
  skip: 'Skip to the page',
  motto: 'World news, and on whose say-so it stands',
  older: 'Older stories',
  nav: {
    label: 'Sections',
    front: 'Front page',
    add: 'Add an article',
    about: 'About',
    signIn: 'Sign in',
    signOut: 'Sign out',
  },
  banner: {
    label: 'About this site',
    demo: 'Everything on this site is invented: the outlets, the people and what they say. It is the demo world.',
    paused: 'This site is paused: no feed is read and no mail is sent until an editor resumes it.',
    resume: 'Let it go on',
  },
  footer: {
    what: 'shows for every statement on whose say-so it stands. No language model writes here, and no outlet gets a score.',
    about: 'How origins are counted',
    outlets: 'Outlets',
  },
  card: {
    hedged: 'Hedged:',
    copies: (copies: number, articles: number) => `${copies} of ${articles} articles are copies`,
  },
  front: {
    description:
      'The news by story, each with the number of outlets that carry it and of the origins it comes from.',
    countries: 'By country',
    readTitle: 'How to read the line',
    read: 'One dot for every outlet that carries the story. A filled dot is an independent origin, somebody who knew it first; a ring is one that the words allow but do not prove. The pale dots repeat the others.',
    readMore: 'How origins are counted',
  },
  empty: {
    title: 'Nothing is in the paper yet',
    what: 'Sayso reads news articles and shows, for every statement in them, who says so: an unnamed official told a broadcaster, a newspaper repeated the broadcaster, thirty sites copied the newspaper. The front page then does not say “32 outlets report”. It says:',
    example: { outlets: 32, origins: { min: 1, max: 1 }, unnamedOrigins: 1 },
    waysTitle: 'Begin with an article',
    byUrl: 'Give its address',
    byUrlWhat: 'Sayso fetches the page, as long as the outlet lets robots in.',
    byText: 'Paste its text',
    byTextWhat: 'For articles that stand in print, in a mail or behind a wall.',
    byPage: 'Send the page you are reading',
    byPageWhat: 'A bookmark hands over the page that is open in your browser.',
    demoTitle: 'Or look around first',
    demo: 'The demo world has a dozen invented outlets that quote, copy and correct each other in three languages. The whole site is marked as invented while it is loaded, and one command removes it.',
    loadDemo: 'Load the demo world',
  },
  country: {
    title: (country: string) => `${country} in the news`,
    none: 'No story is filed under this country yet.',
    filed: 'An article is filed here for words in its text; its page shows them.',
    toFront: 'Back to the front page',
  },
  story: {
    originsTitle: 'Where it comes from',
    why: 'Why this range',
    graph:
      'A line runs from an origin to each outlet that has it first, an arrow from one outlet to another that has it from there. A ring and a broken line: whose words they are is not told.',
    graphOrigins: 'Origins',
    graphOutlets: 'Outlets',
    graphCopies: 'Copies',
    inWords: 'The same in words',
    carriedBy: 'Carried by',
    noOrigin: 'Without a stated origin',
    nobody: 'Nobody is quoted or cited in these articles.',
    originless: 'No article of this story says whom it has it from.',
    through: (hops: readonly string[]) => `through ${hops.map(isolated).join(', through ')}`,
    copiedBy: (names: string) => `copied by ${names}`,
    sayTitle: 'Who says what',
    moreSayings: (count: number) => `${counted(count, 'more statement')}`,
    articlesTitle: 'The articles',
    sectionsTitle: 'Filed under',
    firstSeen: 'First article',
    lastSeen: 'latest',
  },
  articleList: {
    copy: (share: string, outlet: string) => `${share} of its text is ${isolated(outlet)}’s`,
    copyLabel: 'Copy',
    supplied: 'Supplied by a reader; Sayso has not seen it at the outlet',
    vouched: 'Vouched for by an editor',
    revisions: (count: number) => `read in ${count} versions`,
  },
  article: {
    by: (names: string) => `By ${names}`,
    noDate: 'no date given',
    modified: 'changed by the outlet',
    already: 'This article was here already; nothing was added twice.',
    supplied:
      'This text was supplied by a reader. Sayso has not seen it at the outlet, so it does not raise the smallest number of origins.',
    copyTitle: 'This is a copy',
    copyOf: (share: string) => `${share} of this text stands word for word in`,
    storyTitle: 'The story',
    beyondTitle: 'Further on in the article',
    keyTitle: 'Marks in the text',
    keyFirm: 'somebody named stands behind it',
    keyUnnamed: 'the source is not named',
    keyOpen: 'unverified, unclear or unanswered',
    keyHedge: 'a hedge',
    keyUnsure: 'not surely read',
    unsureOf: (unsure: number, statements: number) =>
      statements === unsure
        ? `Sayso is not sure that it read ${unsure === 1 ? 'it' : 'them'} rightly.`
        : `Sayso is not sure that it read ${numeral(unsure)} of them rightly.`,
    onlyQuotations:
      'Sayso does not know the words of this language: it marks quotations only, and not who says what.',
    notes: 'Who says so',
    captionsTitle: 'Captions',
    captionsWhat: 'What the captions say of the images, and on which ground they are shown there.',
    sectionsTitle: 'Filed under',
    sectionsFor: 'for the words',
    copiesTitle: 'Copies of this article',
    responsibilityTitle: 'Who answers for this page',
    headlineOnly: 'Only the headline and single statements are shown here',
    unsure: 'Sayso is not sure that it read this page rightly.',
    excerpt: 'This is an excerpt',
    invented: 'Invented for the demo world.',
    readAt: (outlet: string) => `Read the article at ${isolated(outlet)}`,
    revisions: (count: number) => `${counted(count, 'version')} read: see what changed`,
  },
  note: {
    nobody: 'Nobody is named',
    backTo: (number: number) => `Back to statement ${number} in the text`,
    goTo: (number: number, sure: boolean) =>
      `Statement ${number}${sure ? '' : ', not surely read'}: who says so`,
    statement: (number: number) => `Statement ${number}`,
    unsure: 'not surely read',
    wrong: (fault: string) => `read wrongly, as an editor found: ${fault}`,
    hedged: 'hedged',
    because: 'unnamed because',
    through: 'through',
  },
  caption: {
    claim: 'Shows',
    hedge: 'Hedge',
    date: 'Date',
    place: 'Place',
    credit: 'Credit',
    basis: 'Ground',
    sharedBy: 'Passed on by',
    silent: 'not stated',
    bases: {
      agency: 'agency picture',
      staff: 'the outlet’s own picture',
      handout: 'handout',
      statutory: 'a clause of law',
      licence: 'a licence',
      archive: 'archive picture',
      user: 'sent in by a reader',
    },
  },
  responsibility: {
    reader: 'a reader without an account',
    operator: 'the operator',
    via: {
      url: 'by its address',
      text: 'as text',
      page: 'from a browser',
      command: 'on the command line',
      demo: 'with the demo world',
      feed: 'by a feed of the outlet',
    },
    provenance: {
      fetched: 'Sayso fetched the page itself.',
      vouched: 'An editor vouches that the text is the outlet’s.',
      supplied: 'Nobody has yet confirmed that the text is the outlet’s.',
    },
    unchanged: 'Nothing was changed.',
    changed: 'Changed here:',
  },
  robots: {
    because: (asked: string) => `, because the outlet asks robots ${asked}`,
    asks: 'The outlet asks robots:',
    forbidden: {
      archive: 'not to show a kept copy of this page',
      snippet: 'not to show words of this page',
      ai: 'not to train machines with its text',
      imageAi: 'not to train machines with its pictures',
      tdm: 'not to mine its text without leave',
    },
    noTraining: 'So the text is left out of everything that machines are trained with.',
    policy: 'Leave to mine it is given at',
    forEditors:
      'For editors: this counts for more than the right set for the outlet. A right set for this one article would count for more still.',
  },
  revisions: {
    title: 'What changed',
    back: 'Back to the article',
    number: (number: number) => `Version ${number}`,
    read: 'read',
    only: 'The article has been read once; there is nothing to compare yet.',
    change: {
      first: 'The first reading.',
      corrected: 'The text changed, and the outlet says so.',
      quiet: 'The text changed, and the outlet does not say so: a quiet edit.',
      retitled: 'The headline changed.',
    },
    summary: (added: number, removed: number) =>
      `${counted(added, 'word')} added, ${counted(removed, 'word')} removed.`,
    headline: 'Headline',
  },
  outlet: {
    kind: 'Outlet',
    figures: 'Counts',
    noScore:
      'These are counts of what Sayso has read, not a score. What a reader supplied and nobody confirmed is not in them.',
    articles: 'articles read',
    copies: 'of them copies of another outlet',
    first: 'first with their story’s origin',
    statements: 'statements in them',
    unnamed: 'with an unnamed source',
    quietEdits: 'quiet edits: changed without saying so',
    corrections: 'corrections that say so',
    articlesTitle: 'Articles',
    none: 'No article of this outlet has been read yet.',
    older: 'Older articles',
  },
  outlets: {
    title: 'Outlets',
    description: 'Every outlet whose articles are here, with the number of them.',
    lead: 'Every outlet whose articles are here, with how many of them were read. The number says nothing about their worth.',
    none: 'No article has been read yet.',
    next: 'Further outlets',
    family: 'family',
  },
  add: {
    title: 'Add an article',
    description: 'Add a news article by its address, its text, or from the page you are reading.',
    lead: 'Sayso reads it, marks who says what, and files it with the story it belongs to.',
    urlTitle: 'By its address',
    url: 'Address of the article',
    urlHint: 'https://… as it stands in your browser',
    urlButton: 'Read this article',
    textTitle: 'By its text',
    textLead:
      'For an article in print, in a mail, or on a page that does not let robots in. It is marked as supplied by a reader until a fetch agrees or an editor vouches for it.',
    textLink: 'Paste the text of an article',
    articleTitle: 'Headline',
    outlet: 'Outlet',
    outletHint: 'who published it, such as “The Harbour Post”',
    textUrl: 'Its address, if it has one',
    published: 'Day of publication',
    language: 'Language',
    languageHint: 'leave it to Sayso, or give a code such as en, he, ar',
    text: 'Text',
    textHint: 'an empty line between paragraphs',
    textButton: 'Add this text',
    optional: 'optional',
    pageTitle: 'From the page you are reading',
    pageLead:
      'Drag this link to your bookmarks. On an article’s page, choose the bookmark: a window of this site opens, shows what it was given, and asks before it adds anything.',
    bookmarklet: (site: string) => `Add to ${site}`,
    withoutTitle: 'If you cannot drag it',
    without:
      'Make a new bookmark by hand and paste this as its address. Where bookmarks cannot run programs, as in some browsers on phones, give the address above or paste the text instead.',
    code: 'Address for the bookmark',
    mustSignIn: 'Adding articles needs an account on this site.',
    mayNot: 'Your account may read here, but not add articles.',
    demo: 'The demo world takes no real articles. The operator can empty the site with “sayso demo --remove”.',
    popUp: 'The window was not opened. Allow pop-ups for this page, or copy the text.',
  },
  addPage: {
    title: 'Add the page you were reading',
    waiting: 'Waiting for the page …',
    failed:
      'The page could not be handed over. Some sites cut the tie between windows, and a very long page is not taken.',
    failedWay: 'Paste the text instead',
    noScript: 'This window needs scripts to take the page over. Paste the text of the article instead.',
    confirm: 'This is what will be added:',
    address: 'Address',
    pageTitle: 'Title',
    size: 'Size',
    note: 'Pages can hold what only you were shown. Add it only if it is an article that anybody may read.',
    button: 'Add this page',
  },
  submission: {
    title: 'Your article',
    titleDone: 'The article is here',
    titleRefused: 'The article could not be read',
    what: 'Handed in',
    steps: {
      waiting: 'Waiting for its turn',
      fetching: 'Fetching the page',
      reading: 'Reading it: the text, its countries, and who says what',
      grouping: 'Finding copies and its story',
      done: 'In the paper',
    },
    stepDone: 'done',
    stepNow: 'now',
    stepNext: 'to come',
    progress: 'Progress',
    again: 'Look again',
    againWhat: 'This page loads itself again until the article is read.',
    already: 'It was here already; nothing was added twice.',
    toArticle: 'Read it',
    paste: 'Paste the text instead',
    another: 'Add another article',
  },
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    button: 'Sign in',
    description: 'Sign in to this site.',
  },
  setup: {
    title: 'The first editor',
    description: 'Create the first account of this site.',
    lead: 'This link works once. It makes the account that looks after this site: it adds articles, vouches for texts and puts wrongs right.',
    name: 'Name',
    nameHint: 'shown where you add an article',
    password: 'Password',
    passwordHint: 'at least 12 characters; a few words in a row are good',
    button: 'Create the account',
  },
  about: { title: 'About', description: 'What Sayso is, what its words mean and how origins are counted.' },
  problem: { toFront: 'To the front page', description: 'This page cannot be shown.' },
} as const
