export { excerptEnd } from './excerpt-end.ts'
export { mayTrain, rightsWords, shownUnder } from './shown-under.ts'
export type { Shown } from './shown-under.ts'
export { isSure, leastConfidence, shownAsRead } from './sure-reading.ts'
