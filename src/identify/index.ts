export { directionOf } from './direction-of.ts'
export { identifyLanguage } from './identify-language.ts'
