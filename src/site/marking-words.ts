// What is the same wherever contributors mark something as wrong and editors answer.
import { isolated } from './words/speech.ts'

export const markings = {
  openTitle: 'To be answered',
  answeredTitle: 'Answered last',
  noneAnswered: 'None was answered yet.',
  gone: 'somebody whose account is gone',
  goneReason: 'Their words went with the account.',
  by: (name: string) => `by ${isolated(name)}`,
  says: (name: string) => `${isolated(name)} says`,
  states: { open: 'waits for an editor', accepted: 'accepted', declined: 'declined' },
  answered: (name: string, state: string) => `${isolated(name)} answered: ${state}`,
  editorGone: 'An editor',
  reason: 'Your reason',
  reasonHint: 'stays on record; whoever marked it is told',
  onlyWay: 'Sign in, then open the page again.',
} as const
