import { aboutPage } from './about-page.ts'
import { addPageWindow } from './add-page-window.ts'
import { addPage, addTextPage } from './add-page.ts'
import { articlePage } from './article-page.ts'
import { countryPage } from './country-page.ts'
import { untouched } from './form-fields.ts'
import { frontPage } from './front-page.ts'
import { outletPage } from './outlet-page.ts'
import { problemPage } from './problem-page.ts'
import { revisionsPage } from './revisions-page.ts'
import * as sample from './sample-views.test-data.ts'
import { setupPage } from './setup-page.ts'
import { signInPage } from './sign-in-page.ts'
import { storyPage } from './story-page.ts'
import { submissionPage } from './submission-page.ts'

const { visit, stranger } = sample
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
  revisions: revisionsPage(visit, sample.revisions),
  outlet: outletPage(visit, sample.outletView),
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
