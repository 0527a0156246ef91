import { z } from 'zod'
import { articleFeatures, StoryWindow } from '../../group/index.ts'
import { Refusal } from '../../news/index.ts'
import { mayTrain } from '../../publish/index.ts'
import { article, outlet, revision, story, storyObjection, type Db } from '../../store/index.ts'
import type { World } from '../world.ts'

const toldLine = z.object({
  id: z.string(),
  time: z.iso.datetime(),
  language: z.string().nullable(),
  title: z.string(),
  text: z.string(),
  publisher: z.string(),
})
const caseLine = z.object({
  id: z.string(),
  article: toldLine,
  notWith: z.array(toldLine).min(1),
  reason: z.string(),
})

/** An article as `sayso pipe group` takes it. */
type Told = z.infer<typeof toldLine>

/** An article, and those of the story in which an editor found it wrong. */
export type StoryCase = z.infer<typeof caseLine>

const batch = 50
/** So many members of the story are given, those nearest in time to the article. */
const mostMembers = 12

/**
 * What editors agreed is in the wrong story, as cases for the grouping; `null` for one whose outlets do not let their texts
 * be used so.
 */
export async function* storyCases({ db }: World): AsyncGenerator<StoryCase | null> {
  let after: string | null = null
  for (;;) {
    const accepted: storyObjection.StoryObjection[] = await storyObjection.listAccepted(db, after, batch)
    for (const one of accepted) yield await caseOf(db, one)
    if (accepted.length < batch) return
    after = accepted.at(-1)!.id
  }
}

async function caseOf(
  db: Db,
  { id, articleId, storyId, reason }: storyObjection.StoryObjection,
): Promise<StoryCase | null> {
  const row = (await article.findArticle(db, articleId))!
  const publisher = (await outlet.findOutletById(db, row.outletId))!
  if (!mayTrain({ article: row.rights, outlet: publisher.rights, signals: row.signals })) return null
  const now = (await story.findStoryById(db, storyId))!
  const distance = ({ published }: story.StoryMember) =>
    Math.abs(published.getTime() - row.published.getTime())
  const members = (await story.listMembers(db, now.id))
    .filter(one => one.id !== articleId)
    .filter(one => mayTrain({ article: one.rights, outlet: one.outletRights, signals: one.signals }))
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, mostMembers)
  if (members.length === 0) return null
  const texts = await revision.listTexts(db, [row.revisionId, ...members.map(({ revisionId }) => revisionId)])
  const told = (
    one: Pick<story.StoryMember, 'id' | 'title' | 'language' | 'published' | 'revisionId'>,
    name: string,
  ) => ({
    id: one.id,
    time: one.published.toISOString(),
    language: one.language,
    title: one.title,
    text: texts.get(one.revisionId)!,
    publisher: name,
  })
  return {
    id,
    article: told(row, publisher.name),
    notWith: members.map(one => told(one, one.outletName)),
    reason,
  }
}

/** Whether a line of a file of cases is one for the grouping. */
export function isStoryCase(line: string): boolean {
  return line.includes('"notWith"')
}

/** A case, and whether its article would join that story again. */
export type CheckedStoryCase = {
  readonly id: string
  readonly title: string
  readonly reason: string
  readonly stands: boolean
}

/**
 * Groups the article of a case with the numbers of today, where there is nothing but that story.
 *
 * @throws Refusal `input` for a line that is no case
 */
export function checkStoryCase(line: string): CheckedStoryCase {
  const { id, article: coming, notWith, reason } = readCase(line)
  const window = new StoryWindow()
  for (const member of notWith)
    window.add({ id: member.id, story: 'wrong', time: member.time, features: featuresOf(member) })
  const { decision } = window.choose({ features: featuresOf(coming), time: coming.time, copyOf: null })
  return { id, title: coming.title, reason, stands: decision === 'joined' }
}

function featuresOf({ title, text, language }: Told) {
  return articleFeatures({ title, text, language })
}

function readCase(line: string): StoryCase {
  try {
    return caseLine.parse(JSON.parse(line))
  } catch {
    throw new Refusal('input', `This line is no case: ${line.slice(0, 80)}`)
  }
}
