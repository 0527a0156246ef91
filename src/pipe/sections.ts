import { fileUnderSections, fileUnderTopics } from '../sections/index.ts'
import { optionalText, text, type Door } from './json-lines.ts'

/** `{id,title,text,language?}` → `{id,primary,sections,topics}`. */
export function pipeSections(): Door {
  return {
    answer: line => {
      const article = {
        title: optionalText(line, 'title') ?? '',
        text: text(line, 'text'),
        language: optionalText(line, 'language'),
      }
      return { ...fileUnderSections(article), topics: fileUnderTopics(article) }
    },
  }
}
