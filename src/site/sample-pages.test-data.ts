import { aboutPage } from './about-page.ts'
import { addPageWindow } from './add-page-window.ts'
import { addPage, addTextPage } from './add-page.ts'
import { answerPage } from './answer-page.ts'
import { articlePage } from './article-page.ts'
import { countryPage } from './country-page.ts'
import { differencesPage } from './differences-page.ts'
import { feedPage } from './feed-page.ts'
import { feedsPage } from './feeds-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { untouched } from './form-fields.ts'
import { foundFeedsPage } from './found-feeds-page.ts'
import { frontPage } from './front-page.ts'
import { importPage } from './import-page.ts'
import { misplacedAnswerPage, misplacedPage, misplacingPage } from './misplaced-page.ts'
import { objectionPage } from './objection-page.ts'
import { objectionsPage } from './objections-page.ts'
import { outletPage } from './outlet-page.ts'
import { outletsPage } from './outlets-page.ts'
import { problemPage } from './problem-page.ts'
import { queuePage } from './queue-page.ts'
import { revisionsPage } from './revisions-page.ts'
import * as feeds from './sample-feeds.test-data.ts'
import * as objections from './sample-objections.test-data.ts'
import * as sample from './sample-views.test-data.ts'
import { searchPage } from './search-page.ts'
import * as search from './sample-search.test-data.ts'
import { setupPage } from './setup-page.ts'
import { signInPage } from './sign-in-page.ts'
import { starterPage } from './starter-page.ts'
import { storyPage } from './story-page.ts'
import { submissionPage } from './submission-page.ts'

const { visit, stranger } = sample
/** An editor of a site with real news. */
const editor = { ...stranger, account: visit.account, mayAdd: true }
const at = (path: string) => ({ ...editor, path })
const wrongForm = {
  values: { url: 'harbour post', title: 'Ferries run again', text: 'One.\n\nTwo.' },
  problem: {
    field: 'url',
    sentence: 'This is not an address of the web.',
    link: { href: '/add/text', words: 'Paste the text' },
  },
}
const clumsy = {
  values: {},
  problem: { field: null, sentence: 'E-mail and password do not belong together.' },
}

/** Every page made from the sample views, by a name for tests and screenshots. */
export const samplePages: Readonly<Record<string, string>> = {
  front: frontPage(visit, sample.front),
  'front-empty': frontPage({ ...stranger, mayAdd: true }, sample.emptyFront),
  country: countryPage({ ...visit, path: '/countries/mt' }, sample.country),
  story: storyPage({ ...visit, path: '/stories/ferry-cable-inquiry' }, sample.story),
  article: articlePage({ ...visit, path: '/articles/a2' }, sample.article),
  'article-rtl': articlePage({ ...stranger, path: '/articles/a6' }, sample.hebrewArticle),
  'article-of-contributor': articlePage(
    { ...stranger, account: { name: 'Idris Quaye', role: 'contributor' }, path: '/articles/a6?marked=1' },
    sample.hebrewArticle,
  ),
  'article-headline': articlePage(
    { ...stranger, path: '/articles/a6' },
    {
      ...sample.article,
      shown: 'headline',
      text: '',
      blocks: [],
      statements: [],
      captions: [],
    },
  ),
  'article-reserved': articlePage(editor, sample.reservedArticle),
  objection: objectionPage(at('/articles/a2/objection'), objections.statement, {
    values: { fault: 'source', reason: '' },
    problem: { field: 'reason', sentence: 'Say in a few words what would be right.' },
  }),
  'objection-declined': objectionPage(at('/articles/a6/objection'), objections.declinedStatement, untouched),
  objections: objectionsPage(at('/objections'), objections.objections),
  'objections-none': objectionsPage(at('/objections'), { open: [], waiting: 0, answered: [] }),
  answer: answerPage(at('/objections/o1'), objections.objection, untouched),
  answered: answerPage(at('/objections/o2'), objections.answeredObjection, untouched),
  revisions: revisionsPage(visit, sample.revisions),
  differences: differencesPage({ ...stranger, path: '/articles/a3/differences' }, sample.differences),
  'differences-hidden': differencesPage(stranger, sample.hiddenDifferences),
  misplacing: misplacingPage(at('/stories/ferry-cable-inquiry/misplaced'), sample.misplacing, {
    values: { reason: 'no' },
    problem: { field: 'reason', sentence: 'Say in a few words what would be right.' },
  }),
  misplaced: misplacedPage(at('/misplaced'), {
    open: [sample.misplacedHere],
    answered: [sample.misplacedBefore],
  }),
  'misplaced-none': misplacedPage(at('/misplaced'), { open: [], answered: [] }),
  'misplaced-one': misplacedAnswerPage(at('/misplaced/m1'), sample.misplacedHere, untouched),
  'misplaced-answered': misplacedAnswerPage(at('/misplaced/m2'), sample.misplacedBefore, untouched),
  outlet: outletPage(visit, sample.outletView),
  'outlet-altered': outletPage(stranger, { ...sample.outletView, of: 'altered', months: [], older: null }),
  outlets: outletsPage({ ...stranger, path: '/outlets' }, feeds.outlets),
  feeds: feedsPage(at('/feeds?page=2'), feeds.feedList, untouched),
  'feeds-none': feedsPage(at('/feeds'), feeds.noFeeds, wrongForm),
  feed: feedPage(at('/feeds/f5'), feeds.feed, true),
  'feed-failing': feedPage(at('/feeds/f2'), feeds.failingFeed, false),
  'feed-stopped': feedPage({ ...visit, path: '/feeds/f1' }, feeds.stoppedFeed, false),
  'feed-rtl': feedPage(at('/feeds/f6'), feeds.hebrewFeed, false),
  'feeds-found': foundFeedsPage(at('/feeds/find'), feeds.foundFeeds),
  'feeds-imported': feedsResultPage(at('/feeds/import'), feeds.imported),
  'feeds-importing': importPage(at('/feeds/imports/i1'), feeds.importing),
  'feeds-unreadable': importPage(at('/feeds/imports/i1'), feeds.brokenImport),
  queue: queuePage(at('/queue'), feeds.queue),
  'queue-idle': queuePage(at('/queue'), feeds.idleQueue),
  starter: starterPage(at('/feeds/starter'), feeds.starter, untouched),
  search: searchPage({ ...stranger, path: '/search?q=ferry' }, search.found),
  'search-blank': searchPage({ ...stranger, path: '/search' }, search.blank),
  'search-rtl': searchPage({ ...stranger, path: '/search?q=x' }, search.rightToLeft),
  'search-statements': searchPage({ ...visit, path: '/search?q=x&before=1' }, search.statements),
  'search-refused': searchPage({ ...stranger, path: '/search?q=-ferry' }, search.refused),
  add: addPage({ ...visit, path: '/add' }, wrongForm),
  'add-text': addTextPage(visit, wrongForm),
  'add-stranger': addPage({ ...stranger, path: '/add' }, untouched),
  'add-window': addPageWindow(visit, untouched),
  submission: submissionPage(visit, sample.submission),
  'submission-refused': submissionPage(visit, sample.refusedSubmission),
  'submission-read': submissionPage(visit, sample.readSubmission),
  'sign-in': signInPage({ ...stranger, path: '/sign-in' }, clumsy),
  setup: setupPage(stranger, 'one-time', untouched),
  about: aboutPage({ ...stranger, path: '/about' }, sample.about),
  problem: problemPage(stranger, {
    status: 404,
    sentence: 'There is no such page here.',
    wayOn: 'It may have had another address.',
  }),
}
