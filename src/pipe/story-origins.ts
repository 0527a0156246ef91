import type { Origins } from '../news/index.ts'
import { countOrigins, type OriginArticle } from '../trace/index.ts'

/**
 * The origins of every story that went through the pipe. Articles are kept only while their story can still grow;
 * of an ended story two numbers remain.
 */
export class StoryOrigins {
  readonly #open = new Map<string, Map<string, OriginArticle>>()
  readonly #counted = new Map<string, Origins>()

  add(story: string, article: OriginArticle) {
    const articles = this.#open.get(story)
    if (articles) articles.set(article.id, article)
    else this.#open.set(story, new Map([[article.id, article]]))
  }

  /** Everything of the story `from` belongs to `to` from now on. */
  join(from: string, to: string) {
    for (const article of this.#open.get(from)?.values() ?? []) this.add(to, article)
    this.#open.delete(from)
  }

  end(story: string) {
    const { min, max } = countOrigins([...(this.#open.get(story)?.values() ?? [])])
    this.#open.delete(story)
    this.#counted.set(story, { min, max })
  }

  /** A closing line for each story. */
  lines(): { story: string; origins: Origins }[] {
    for (const story of [...this.#open.keys()]) this.end(story)
    return [...this.#counted].map(([story, origins]) => ({ story, origins }))
  }
}
