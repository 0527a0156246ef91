import { Refusal } from '../news/index.ts'
import {
  askFeedNow,
  findFeedsBehind,
  importFeeds,
  listFeeds,
  showStarterList,
  startImport,
  stopFeed,
  subscribeFeed,
  subscribeStarters,
  unsubscribeFeed,
  type World,
} from '../newsroom/index.ts'
import { feedsPage } from './feeds-page.ts'
import { feedsResultPage } from './feeds-result-page.ts'
import { foundFeedsPage } from './found-feeds-page.ts'
import type { Asked } from './read-visit.ts'
import { starterPage } from './starter-page.ts'
import type { FormState, Visit } from './visit.ts'
import { readForm, withForm } from './with-form.ts'

/** Who an editor is, for what they are about to see or do. @throws Refusal `not-allowed` for anybody else */
export function editorOf({ person }: Asked): string {
  if (person?.role === 'editor') return person.id
  throw new Refusal(
    'not-allowed/editors',
    'This page is for the editors of this site.',
    person === null ? 'Sign in with an editor’s account, then open it again.' : null,
  )
}

/** The same, where real feeds are about to be added, which the demo world never mixes with. */
function subscriberOf(asked: Asked): string {
  const editor = editorOf(asked)
  if (asked.facts.demo)
    throw new Refusal(
      'site-not-empty/demo',
      'The demo world asks no feeds, because it never mixes with real news.',
      'Empty the site with “sayso demo --remove”, then subscribe.',
    )
  return editor
}

/** The list again, with what was wrong with the form above it. */
function onFeedsPage({ world }: Asked) {
  return async (visit: Visit, form: FormState) => feedsPage(visit, await listFeeds(world), form)
}

export async function postFindFeeds(asked: Asked): Promise<Response> {
  subscriberOf(asked)
  return withForm(asked, onFeedsPage(asked), async values =>
    asked.c.html(foundFeedsPage(asked.visit, await findFeedsBehind(asked.world, values['url'] ?? ''))),
  )
}

export async function postFeed(asked: Asked): Promise<Response> {
  const editor = subscriberOf(asked)
  return withForm(asked, onFeedsPage(asked), async ({ url = '', title = '' }) => {
    const named = title.trim() === '' ? null : title.trim().slice(0, longestTitle)
    const { id } = await subscribeFeed(asked.world, { address: url, title: named }, editor)
    return asked.c.redirect(`/feeds/${id}`, 303)
  })
}

const longestTitle = 300

export async function postImport(asked: Asked): Promise<Response> {
  const editor = subscriberOf(asked)
  return withForm(asked, onFeedsPage(asked), async (_, form) => {
    const file = await form.file('file')
    if (file === null) throw new Refusal('input/no-file', 'No file was chosen.', null, 'file')
    if (file.length > longList)
      return asked.c.redirect(`/feeds/imports/${await startImport(asked.world, file, editor)}`, 303)
    const imported = await importFeeds(asked.world, file, editor).catch(onField('file'))
    return asked.c.html(feedsResultPage(asked.visit, imported))
  })
}

/** Bytes, some 250 feeds: a longer list is gone through while its editor looks on, or does something else. */
const longList = 50_000

/** Stages know no forms: what they refuse is told beside the field that it came from. */
function onField(field: string) {
  return (error: unknown): never => {
    if (error instanceof Refusal)
      throw new Refusal(error.which ?? error.code, error.message, error.wayOn, field)
    throw error
  }
}

export async function postStarter(asked: Asked): Promise<Response> {
  const editor = subscriberOf(asked)
  const again = async (visit: Visit, form: FormState) =>
    starterPage(visit, await showStarterList(asked.world), form)
  return withForm(asked, again, async (_, form) =>
    asked.c.html(
      feedsResultPage(asked.visit, await subscribeStarters(asked.world, form.ticked('feed'), editor)),
    ),
  )
}

export function postAskFeed(asked: Asked): Promise<Response> {
  return steer(asked, askFeedNow, id => `/feeds/${id}?asked=1`)
}

export function postStopFeed(asked: Asked): Promise<Response> {
  return steer(asked, stopFeed, id => `/feeds/${id}`)
}

export function postUnsubscribe(asked: Asked): Promise<Response> {
  return steer(asked, unsubscribeFeed, () => '/feeds')
}

async function steer(
  asked: Asked,
  deed: (world: World, id: string) => Promise<void>,
  goTo: (id: string) => string,
): Promise<Response> {
  editorOf(asked)
  await readForm(asked)
  const id = asked.c.req.param('id') ?? ''
  await deed(asked.world, id)
  return asked.c.redirect(goTo(id), 303)
}
