import type { Statement } from '../../news/index.ts'
import { objection } from '../../store/index.ts'
import { showArticle, type ArticleView } from '../show-article.ts'
import { statementWords } from '../show-story.ts'
import type { StoryStatement } from '../stories/story-statement.ts'
import type { World } from '../world.ts'
import type { Fault } from '../../redress/index.ts'

/** One statement of an article, as far as its article's page shows it. */
export type StatementView = {
  readonly article: Pick<ArticleView, 'id' | 'title' | 'outlet' | 'language' | 'direction' | 'textHash'>
  readonly place: string
  readonly words: StoryStatement
  /** What editors agreed is wrong with it. */
  readonly wrong: Fault | null
  /** What whoever asks has objected to it. */
  readonly own: OwnObjection | null
}

export type OwnObjection = Pick<objection.Objection, 'fault' | 'reason' | 'state' | 'answer'>

/** The statement at a place of an article's current text; null where nothing is read there. */
export async function showStatement(
  world: World,
  { article, place, by }: { readonly article: string; readonly place: string; readonly by: string },
): Promise<StatementView | null> {
  const view = await showArticle(world, article)
  if (!view) return null
  const found = statementAt(view, place)
  if (!found) return null
  const own = await objection.findOwnObjection(world.db, {
    madeBy: by,
    articleId: view.id,
    textHash: Buffer.from(view.textHash, 'hex'),
    place,
  })
  const { id, title, outlet, language, direction, textHash } = view
  return { article: { id, title, outlet, language, direction, textHash }, place, ...found, own }
}

function statementAt(view: ArticleView, place: string): Pick<StatementView, 'words' | 'wrong'> | null {
  const behind = view.beyond.find(statement => statement.place === place)
  if (behind) return { words: behind, wrong: behind.wrong }
  const shown: (Statement & { readonly wrong: Fault | null }) | undefined = view.statements.find(
    statement => statement.place === place,
  )
  if (!shown) return null
  return { words: statementWords(shown, view.text, view.id, view.outlet, view.language), wrong: shown.wrong }
}
