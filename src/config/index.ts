export { readConfig } from './read-config.ts'
export type { Config } from './read-config.ts'
export { settings } from './settings.ts'
export type { Setting } from './settings.ts'
