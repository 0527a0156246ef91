import { Refusal } from '../news/index.ts'
import {
  answerContest,
  contestSection,
  showContest,
  showContesting,
  showContests,
  type ContestingView,
  type ContestView,
} from '../newsroom/index.ts'
import { contestPage } from './contest-page.ts'
import { contestAnswerPage, contestsPage } from './contests-page.ts'
import { editorOf } from './feed-forms.ts'
import { untouched } from './form-fields.ts'
import { contributorOf } from './marking.ts'
import type { Asked } from './read-visit.ts'
import { withForm } from './with-form.ts'

/** @throws Refusal `not-found`, `not-allowed` */
async function articleOf(asked: Asked): Promise<ContestingView> {
  const person = contributorOf(asked, 'contesting')
  const view = await showContesting(asked.world, asked.c.req.param('id') ?? '', person.id)
  if (!view)
    throw new Refusal('not-found/article', 'There is no article at this address, or it was taken down.')
  return view
}

/** With `?section=…` it is that one which is taken to be wrong. */
export async function getContesting(asked: Asked): Promise<Response> {
  const section = asked.c.req.query('section')
  const form = section === undefined ? untouched : { values: { fault: `wrong:${section}` }, problem: null }
  return asked.c.html(contestPage(asked.visit, await articleOf(asked), form))
}

export async function postContesting(asked: Asked): Promise<Response> {
  const person = contributorOf(asked, 'contesting')
  const view = await articleOf(asked)
  return withForm(
    asked,
    (visit, form) => contestPage(visit, view, form),
    async ({ fault: chosen = '', section: other = '', reason = '' }) => {
      // What is filed already is chosen with its fault; what is not, beside it.
      const [fault = '', section = other] = chosen.split(':')
      await contestSection(asked.world, person, { article: view.article.id, fault, section, reason })
      return asked.c.redirect(`/articles/${view.article.id}?contested=1`, 303)
    },
  )
}

export async function getContests(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(contestsPage(asked.visit, await showContests(asked.world)))
}

export async function getContest(asked: Asked): Promise<Response> {
  editorOf(asked)
  return asked.c.html(contestAnswerPage(asked.visit, await contestOf(asked), untouched))
}

export async function postContest(asked: Asked): Promise<Response> {
  const by = editorOf(asked)
  const { id } = await contestOf(asked)
  return withForm(
    asked,
    async (visit, form) => contestAnswerPage(visit, await contestOf(asked), form),
    async ({ answer = '', reason = '' }) => {
      await answerContest(asked.world, { id, answer, reason, by })
      return asked.c.redirect('/contests', 303)
    },
  )
}

/** @throws Refusal `not-found` */
async function contestOf(asked: Asked): Promise<ContestView> {
  const found = await showContest(asked.world, asked.c.req.param('id') ?? '')
  if (!found) throw new Refusal('not-found/contest', 'There is no such contest here.')
  return found
}
