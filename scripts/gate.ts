// The quality gate: every stage that has fixtures is scored, and no figure may fall below its floor.
//   npm run gate                    scores, prints the table; exit 1 where a figure is below its floor
//   npm run gate -- --lower-floor   accepts floors in fixtures/floors.json that are lower than those of the last commit
// To add a gate: a function in scripts/gates that returns figures from 0 to 1, a line here, floors in floors.json.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { Figures } from './gates/figures.ts'
import { gatePages } from './gates/pages.ts'
import { gatePasted } from './gates/pasted.ts'

type Gate = () => Figures | Promise<Figures>
type Floors = Readonly<Record<string, Figures>>

const gates: Readonly<Record<string, Gate>> = {
  pages: gatePages,
  pasted: gatePasted,
}

const floorsPath = new URL('../fixtures/floors.json', import.meta.url)

async function main(): Promise<number> {
  const floors = JSON.parse(readFileSync(floorsPath, 'utf8')) as Floors
  const faults = process.argv.includes('--lower-floor') ? [] : loweredFloors(committedFloors(), floors)
  for (const [name, gate] of Object.entries(gates))
    faults.push(...report(name, await gate(), floors[name] ?? {}))
  for (const name of Object.keys(floors))
    if (!gates[name]) faults.push(`floors.json names the gate "${name}", which does not exist`)
  for (const fault of faults) console.error(fault)
  return faults.length === 0 ? 0 : 1
}

/** Prints the figures of one gate and gives a sentence for each that is below its floor or has none. */
function report(gate: string, figures: Figures, floors: Figures): string[] {
  const faults: string[] = []
  for (const name of new Set([...Object.keys(figures), ...Object.keys(floors)])) {
    const [figure, floor] = [figures[name], floors[name]]
    console.log(`${gate.padEnd(12)} ${name.padEnd(16)} ${shown(figure)}   floor ${shown(floor)}`)
    if (figure === undefined) faults.push(`${gate}: "${name}" has a floor and is no longer measured`)
    else if (floor === undefined) faults.push(`${gate}: "${name}" has no floor in fixtures/floors.json`)
    else if (figure < floor)
      faults.push(`${gate}: "${name}" is ${shown(figure)}, below its floor ${shown(floor)}`)
  }
  return faults
}

function shown(number: number | undefined): string {
  return number === undefined ? '  -  ' : number.toFixed(3)
}

/** The floors of the last commit; nothing where there is no git, no commit or no such file yet. */
function committedFloors(): Floors {
  const run = spawnSync('git', ['show', 'HEAD:fixtures/floors.json'], { encoding: 'utf8' })
  return run.status === 0 ? (JSON.parse(run.stdout) as Floors) : {}
}

/** A sentence for each floor that was lowered or taken away. */
export function loweredFloors(before: Floors, now: Floors): string[] {
  return Object.entries(before).flatMap(([gate, figures]) =>
    Object.entries(figures)
      .filter(([name, floor]) => (now[gate]?.[name] ?? -1) < floor)
      .map(
        ([name, floor]) =>
          `${gate}: the floor of "${name}" was lowered from ${floor}; this needs --lower-floor`,
      ),
  )
}

if (import.meta.main) process.exitCode = await main()
