export { reasonProblem } from './reason-problem.ts'
