export { learnedModels } from './tracing-weights.ts'
