import { fileUnderSections } from '../sections/index.ts'
import { optionalText, text, type Door } from './json-lines.ts'

/** `{id,title,text,language?}` → `{id,primary,sections}`. */
export function pipeSections(): Door {
  return {
    answer: line =>
      fileUnderSections({
        title: optionalText(line, 'title') ?? '',
        text: text(line, 'text'),
        language: optionalText(line, 'language'),
      }),
  }
}
