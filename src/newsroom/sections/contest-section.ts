import type { Role } from '../../accounts/index.ts'
import { languagePack } from '../../languages/index.ts'
import { Refusal, type WhichRefusal } from '../../news/index.ts'
import { mediaTopicNames } from '../../sections/index.ts'
import { contest } from '../../store/index.ts'
import { admitMarking } from '../objections/marking.ts'
import { showArticle, type ArticleView } from '../show-article.ts'
import type { World } from '../world.ts'
import { contestView, sectionName, type ContestView, type SectionName } from './contest-view.ts'
import { isTopic } from './decided-filing.ts'

/** What can be said against the sections of an article, and what whoever asks has said so far. */
export type ContestingView = {
  readonly article: Pick<ArticleView, 'id' | 'title' | 'outlet' | 'language' | 'direction'>
  /** Under which it is filed: countries, the main one first, then topics. */
  readonly filed: readonly SectionName[]
  /** The main country; null where it is filed under none. */
  readonly primary: string | null
  /** Every country and topic that it might be filed under as well. */
  readonly others: readonly SectionName[]
  readonly own: readonly ContestView[]
}

/** Every section that Sayso knows: countries in the order of their codes, then topics. */
export function everySection(): string[] {
  const countries = Object.keys(languagePack('en')?.places?.countries ?? {}).sort()
  return [...countries, ...Object.keys(mediaTopicNames).sort()]
}

/** What an account may contest of an article; null where there is none, or it was hidden. */
export async function showContesting(world: World, id: string, by: string): Promise<ContestingView | null> {
  const view = await showArticle(world, id)
  if (!view) return null
  const { title, outlet, language, direction } = view
  const filed = filedCodes(view)
  return {
    article: { id: view.id, title, outlet, language, direction },
    filed: filed.map(sectionName),
    primary: view.sections.find(({ primary }) => primary)?.country ?? null,
    others: everySection()
      .filter(code => !filed.includes(code))
      .map(sectionName),
    own: (await contest.listOwn(world.db, view.id, by)).map(contestView),
  }
}

function filedCodes({ sections, topics }: Pick<ArticleView, 'sections' | 'topics'>): string[] {
  return [...sections.map(({ country }) => country), ...topics.map(({ code }) => code)]
}

export type GivenContest = {
  readonly article: string
  readonly fault: string
  readonly section: string
  readonly reason: string
}

/**
 * Keeps that somebody holds an article to be filed wrongly, until an editor answers. Made twice it is one.
 *
 * @throws Refusal `not-allowed`, `input`, `too-many`, and `not-found` where there is no such article
 */
export async function contestSection(
  world: World,
  person: { readonly id: string; readonly role: Role },
  given: GivenContest,
): Promise<void> {
  const { section, reason } = given
  await admitMarking(world, person, { fault: 'other', reason })
  const fault = faultOf(given)
  const view = await showContesting(world, given.article, person.id)
  if (!view)
    throw new Refusal('not-found/article', 'There is no article at this address, or it was taken down.')
  const problem = contestProblem(view, section, fault)
  if (problem !== null) throw problem
  const made = { articleId: view.article.id, section, fault, reason: reason.trim(), madeBy: person.id }
  if (!(await contest.keepContest(world.db, made, world.now())))
    throw new Refusal('input/answered', 'An editor has answered this already.')
}

/** @throws Refusal `input` */
function faultOf({ fault, section }: GivenContest): contest.SectionFault {
  if (fault !== 'wrong' && fault !== 'missing' && fault !== 'main')
    throw new Refusal('input/fault', 'Choose what is wrong.', null, 'fault')
  if (!everySection().includes(section))
    throw new Refusal('input/section', 'Choose the country or the topic.', null, 'section')
  if (fault === 'main' && isTopic(section))
    throw new Refusal('input/main-country', 'Only a country can be the main one.', null, 'section')
  return fault
}

/** Why there is nothing to contest; null where there is. */
function contestProblem(
  { filed, primary }: ContestingView,
  section: string,
  fault: contest.SectionFault,
): Refusal | null {
  const no = (which: WhichRefusal, sentence: string) => new Refusal(which, sentence, null, 'fault')
  const isFiled = filed.some(({ code }) => code === section)
  if (fault === 'wrong' && !isFiled) return no('input/not-filed', 'The article is not filed there any more.')
  if (fault === 'missing' && isFiled) return no('input/filed-already', 'The article is filed there already.')
  if (fault === 'main' && primary === section)
    return no('input/main-already', 'That is the main country already.')
  return null
}
