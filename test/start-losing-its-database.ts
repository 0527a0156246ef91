import { configured } from '../src/cli/with-world.ts'
import { start } from '../src/app/index.ts'
import { killDatabase } from './running-sayso.ts'

// `sayso start` whose database is killed in the very moment in which the address is printed: before the first
// editor's set-up link can be made.
const config = configured()
await start(config, { web: true, work: true }, line => {
  console.log(line)
  if (line.startsWith('Sayso is at')) killDatabase(config.data)
})
