import { Refusal } from '../news/index.ts'
import { aboutPage } from './about-page.ts'
import { addPageWindow } from './add-page-window.ts'
import { addPage, addTextPage } from './add-page.ts'
import { answerFor } from './answer-problem.ts'
import { answerPage } from './answer-page.ts'
import { articlePage } from './article-page.ts'
import { contestPage } from './contest-page.ts'
import { contestAnswerPage, contestsPage } from './contests-page.ts'
import { countryPage } from './country-page.ts'
import { differencesPage } from './differences-page.ts'
import { feedPage } from './feed-page.ts'
import { feedsPage } from './feeds-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { untouched } from './form-fields.ts'
import { formProblemOf } from './form-problem-of.ts'
import { foundFeedsPage } from './found-feeds-page.ts'
import { frontPage } from './front-page.ts'
import { importPage } from './import-page.ts'
import { mapPage } from './map-page.ts'
import { placesPage } from './map-places-page.ts'
import { misplacedAnswerPage, misplacedPage, misplacingPage } from './misplaced-page.ts'
import { objectionPage } from './objection-page.ts'
import { objectionsPage } from './objections-page.ts'
import { outletPage } from './outlet-page.ts'
import { outletsPage } from './outlets-page.ts'
import { problemPage } from './problem-page.ts'
import { queuePage } from './queue-page.ts'
import { revisionsPage } from './revisions-page.ts'
import * as contests from './sample-contests.test-data.ts'
import * as feeds from './sample-feeds.test-data.ts'
import { quietWorld, worldCounts } from './sample-map.test-data.ts'
import * as objections from './sample-objections.test-data.ts'
import * as articles from './sample-articles.test-data.ts'
import * as stories from './sample-stories.test-data.ts'
import * as sample from './sample-views.test-data.ts'
import * as visits from './sample-visits.test-data.ts'
import { searchPage } from './search-page.ts'
import * as search from './sample-search.test-data.ts'
import { setupPage } from './setup-page.ts'
import { signInPage } from './sign-in-page.ts'
import { starterPage } from './starter-page.ts'
import { storyPage } from './story-page.ts'
import { submissionPage } from './submission-page.ts'
import { topicPage } from './topic-page.ts'
import { topicsPage } from './topics-page.ts'
import type { FormState } from './visit.ts'
import * as topics from './sample-topics.test-data.ts'
import { english, type Catalogue } from './words/en/catalogue.ts'

const noAddress = new Refusal('not-a-url/typed', 'This is not an address of the web.', null, 'url')
const noEntry = new Refusal('not-allowed/pair', 'This mail address and password do not belong together.')
const noReason = new Refusal('input/right', 'Say in a few words what would be right.', null, 'reason')
const noSection = new Refusal('input/section', 'Choose the country or the topic.', null, 'section')
/** The guard of the fetcher has more noes than are told in other languages. */
const keptAway = new Refusal('address', 'Web pages are not served on port 25.', 'Paste the text instead.')

/** Every page made from the sample views with this interface, by a name for tests and screenshots. */
export function samplePagesIn(words: Catalogue): Readonly<Record<string, string>> {
  const visit = { ...visits.visit, words }
  const stranger = { ...visits.stranger, words }
  /** An editor of a site with real news. */
  const editor = { ...stranger, account: visit.account, mayAdd: true }
  const at = (path: string) => ({ ...editor, path })
  const refused = (refusal: Refusal, values: FormState['values'] = {}): FormState => ({
    values,
    problem: formProblemOf(refusal, words),
  })
  const wrongForm = refused(noAddress, {
    url: 'harbour post',
    title: 'Ferries run again',
    text: 'One.\n\nTwo.',
  })
  return {
    front: frontPage(visit, stories.front),
    'front-empty': frontPage({ ...stranger, mayAdd: true }, stories.emptyFront),
    country: countryPage({ ...visit, path: '/countries/mt' }, stories.country),
    topic: topicPage({ ...visit, path: '/topics/health' }, topics.topic),
    'topic-none': topicPage({ ...stranger, path: '/topics/diseases-and-conditions' }, topics.emptyTopic),
    topics: topicsPage({ ...stranger, path: '/topics' }, topics.topics),
    'country-quiet': countryPage({ ...stranger, path: '/countries/to' }, stories.quietCountry),
    map: mapPage({ ...stranger, path: '/map' }, worldCounts, 'today'),
    'map-week': mapPage({ ...visit, path: '/map?span=week' }, worldCounts, 'week'),
    'map-none': mapPage({ ...stranger, path: '/map' }, quietWorld, 'today'),
    places: placesPage({ ...stranger, path: '/about/places' }),
    story: storyPage({ ...visit, path: '/stories/ferry-cable-inquiry' }, stories.story),
    article: articlePage({ ...visit, path: '/articles/a2' }, articles.article),
    'article-rtl': articlePage({ ...stranger, path: '/articles/a6' }, articles.hebrewArticle),
    'article-of-contributor': articlePage(
      { ...stranger, account: { name: 'Idris Quaye', role: 'contributor' }, path: '/articles/a6?marked=1' },
      articles.hebrewArticle,
    ),
    'article-headline': articlePage(
      { ...stranger, path: '/articles/a6' },
      {
        ...articles.article,
        shown: 'headline',
        text: '',
        blocks: [],
        statements: [],
        captions: [],
      },
    ),
    'article-reserved': articlePage(editor, articles.reservedArticle),
    objection: objectionPage(
      at('/articles/a2/objection'),
      objections.statement,
      refused(noReason, { fault: 'source', reason: '' }),
    ),
    'objection-declined': objectionPage(
      at('/articles/a6/objection'),
      objections.declinedStatement,
      untouched,
    ),
    objections: objectionsPage(at('/objections'), objections.objections),
    'objections-none': objectionsPage(at('/objections'), { open: [], waiting: 0, answered: [] }),
    answer: answerPage(at('/objections/o1'), objections.objection, untouched),
    answered: answerPage(at('/objections/o2'), objections.answeredObjection, untouched),
    revisions: revisionsPage(visit, articles.revisions),
    differences: differencesPage({ ...stranger, path: '/articles/a3/differences' }, stories.differences),
    'differences-hidden': differencesPage(stranger, stories.hiddenDifferences),
    misplacing: misplacingPage(
      at('/stories/ferry-cable-inquiry/misplaced'),
      stories.misplacing,
      refused(noReason, { reason: 'no' }),
    ),
    misplaced: misplacedPage(at('/misplaced'), {
      open: [stories.misplacedHere],
      answered: [stories.misplacedBefore],
    }),
    'misplaced-none': misplacedPage(at('/misplaced'), { open: [], answered: [] }),
    'misplaced-one': misplacedAnswerPage(at('/misplaced/m1'), stories.misplacedHere, untouched),
    'misplaced-answered': misplacedAnswerPage(at('/misplaced/m2'), stories.misplacedBefore, untouched),
    contesting: contestPage(
      at('/articles/a6/contest'),
      contests.contesting,
      refused(noSection, { fault: 'missing', section: 'GR', reason: 'x' }),
    ),
    contests: contestsPage(at('/contests'), contests.contestsView),
    contest: contestAnswerPage(at('/contests/c1'), contests.contest, untouched),
    'contest-accepted': contestAnswerPage(at('/contests/c2'), contests.acceptedContest, untouched),
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
    'add-kept-away': addPage({ ...visit, path: '/add' }, refused(keptAway, { url: 'kept.example:25' })),
    'add-stranger': addPage({ ...stranger, path: '/add' }, untouched),
    'add-window': addPageWindow(visit, untouched),
    submission: submissionPage(visit, sample.submission),
    'submission-refused': submissionPage(visit, sample.refusedSubmission),
    'submission-read': submissionPage(visit, sample.readSubmission),
    'sign-in': signInPage({ ...stranger, path: '/sign-in' }, refused(noEntry)),
    setup: setupPage(stranger, 'one-time', untouched),
    about: aboutPage({ ...stranger, path: '/about' }, sample.about),
    problem: problemPage(stranger, {
      status: 404,
      code: 'not-found',
      which: 'not-found/topic',
      sentence: 'There is no topic at this address.',
      wayOn: 'The list of all topics is at /topics.',
    }),
    'problem-of-bug': problemPage(stranger, answerFor(new Error('a bug'))),
    'problem-of-guard': problemPage(stranger, answerFor(keptAway)),
  }
}

export const samplePages = samplePagesIn(english)
