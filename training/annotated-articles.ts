import { readFileSync } from 'node:fs'
import { hashText, knownOf, passagesOf, readByRules } from '../src/trace/index.ts'
import type { LinearModel } from '../src/trace/index.ts'
import type { Annotated } from './learn-attributions.ts'
import type { Article } from './score.ts'

/** Articles from a file of JSON Lines, without the captions among them. */
export function readArticles(path: string | URL): Article[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Article)
    .filter(({ statements }) => Array.isArray(statements))
}

export const foldCount = 5

/** Articles that were annotated later and by others than those whose reading the models are to give. */
export const isByOthers = ({ id }: Pick<Article, 'id'>) => /^[hi]/.test(id)

/** What the models learn from: the first set, and what others added. */
export const allArticles = (): Article[] =>
  ['authored-news.jsonl', 'authored-more.jsonl'].flatMap(name => readArticles(new URL(name, import.meta.url)))

/** The fold of an article, by a hash of its id: the same whatever articles are added. */
export const foldOf = ({ id }: Article) => (hashText(id) >>> 0) % foldCount

/** The sentences of an article with what the rules found and what the annotators wrote. */
export function annotatedSentences(article: Article, tagger: LinearModel): Annotated[] {
  const paragraphs = readByRules(article.text, article.published)
  const found = paragraphs.flatMap(({ drafts }) => drafts.map(knownOf))
  return paragraphs
    .flatMap(({ sentences }) => {
      const rows = sentences.map(({ tokens }) => tokens)
      return passagesOf(
        rows,
        rows.map(() => true),
        tagger,
      )
    })
    .filter(passage => passage !== null)
    .map(passage => {
      const [start, end] = [passage.words[0]!.start, passage.words[passage.firstEnd - 1]!.end]
      const isHere = ({ cue }: { readonly cue: readonly (readonly [number, number])[] }) =>
        cue.length > 0 && start <= cue[0]![0] && cue[0]![0] < end
      return {
        passage,
        known: found.filter(isHere),
        gold: article.statements.filter(isHere),
        byOthers: isByOthers(article),
      }
    })
}
