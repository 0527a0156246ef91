import { cleanHtml } from '../extract/index.ts'
import { optionalText, text } from './json-lines.ts'
import type { Door } from './json-lines.ts'

/** `{id, html, url?}` → `{id, html}` */
export function pipeClean(): Door {
  return { answer: line => ({ html: cleanHtml(text(line, 'html'), optionalText(line, 'url')) }) }
}
