import type { Rights } from '../news/index.ts'
import { rightsWords } from '../newsroom/index.ts'
import { words } from './interface-words.ts'
import type { Visit } from './visit.ts'

/** On which right a text is shown, as a sentence; texts of the demo world are nobody's but ours. */
export function rightsSentence({ site }: Pick<Visit, 'site'>, rights: Rights): string {
  if (site.demo) return words.article.invented
  const basis = rightsWords(rights)
  return `${basis[0]?.toUpperCase() ?? ''}${basis.slice(1)}.`
}
