import { doors, runDoor } from '../pipe/index.ts'

// Replaced by the full command line; until then only the pipe, so that the stages can be evaluated.
const [command, stage = ''] = process.argv.slice(2)
const door = doors[stage]
if (command !== 'pipe' || !door) process.exit(2)
await runDoor(door(), process.stdin, process.stdout)
