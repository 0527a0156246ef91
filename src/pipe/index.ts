export { doors } from './doors.ts'
export { runDoor } from './json-lines.ts'
export type { Door, Line } from './json-lines.ts'
