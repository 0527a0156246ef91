import type { Rights } from '../news/index.ts'
import type { Visit } from './visit.ts'

/** On which right a text is shown, as a sentence; texts of the demo world are nobody's but ours. */
export function rightsSentence({ site, words }: Pick<Visit, 'site' | 'words'>, rights: Rights): string {
  if (site.demo) return words.article.invented
  if (rights === 'own' || rights === 'licensed' || rights === 'quotation') return words.rights[rights]
  if (rights.startsWith('statutory:')) return words.rights.statutory(rights.slice('statutory:'.length))
  return words.rights.cc(rights.toUpperCase().replace('-', ' ').replace(/-(\d)/, ' $1'))
}
