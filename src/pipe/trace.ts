import { learnedModels } from '../learned/index.ts'
import { traceCaption, traceStatements } from '../trace/index.ts'
import { optionalText, text } from './json-lines.ts'
import type { Door, Line } from './json-lines.ts'

/** `sayso pipe trace`: statements and dates of a text; with `"caption":true` what a caption says of its image. */
export function pipeTrace(): Door {
  return { answer: line => (line['caption'] === true ? captionOf(line) : statementsOf(line)) }
}

function statementsOf(line: Line) {
  const language = optionalText(line, 'language')
  return traceStatements({
    text: text(line, 'text'),
    language,
    models: learnedModels[language ?? 'en'],
    published: optionalText(line, 'published'),
    publisher: optionalText(line, 'publisher'),
  })
}

function captionOf(line: Line) {
  const language = optionalText(line, 'language')
  return {
    caption: traceCaption(text(line, 'text'), { language, published: optionalText(line, 'published') }),
  }
}
