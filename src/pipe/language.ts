import { identifyLanguage } from '../identify/index.ts'
import type { Door } from './json-lines.ts'
import { optionalText, text } from './json-lines.ts'

export function pipeLanguage(): Door {
  return {
    answer: line => ({ language: identifyLanguage(text(line, 'text'), optionalText(line, 'declared')) }),
  }
}
