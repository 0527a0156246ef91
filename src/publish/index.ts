export { excerptEnd } from './excerpt-end.ts'
export { rightsWords, shownUnder } from './shown-under.ts'
export type { Shown } from './shown-under.ts'
