import type { DateWords, TracingPack } from '../languages/index.ts'

/** The date words of a language as look-up tables. */
export type DateTable = {
  readonly words: DateWords
  readonly months: ReadonlyMap<string, number>
  readonly weekdays: ReadonlyMap<string, number>
  readonly ambiguous: ReadonlySet<string>
  readonly before: ReadonlySet<string>
  readonly partsOfDay: ReadonlySet<string>
  readonly last: ReadonlySet<string>
  readonly next: ReadonlySet<string>
  readonly this: ReadonlySet<string>
  readonly units: ReadonlyMap<string, keyof DateWords['units']>
  readonly relativeDays: ReadonlyMap<string, number>
  readonly ago: ReadonlySet<string>
  readonly numbers: ReadonlyMap<string, number>
  readonly future: ReadonlySet<string>
  readonly past: ReadonlySet<string>
  readonly prepositions: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}

const tables = new WeakMap<TracingPack, DateTable>()

/** The table of a pack, built once. */
export function dateTableOf(pack: TracingPack): DateTable {
  const known = tables.get(pack)
  if (known) return known
  const built = build(pack.dates, pack.finiteVerbs)
  tables.set(pack, built)
  return built
}

function build(words: DateWords, finiteVerbs: readonly string[]): DateTable {
  const units = Object.entries(words.units) as [keyof DateWords['units'], readonly string[]][]
  return {
    words,
    months: new Map(words.months.flatMap((names, index) => names.map(name => [name, index + 1] as const))),
    weekdays: new Map(words.weekdays.flatMap((names, index) => names.map(name => [name, index] as const))),
    ambiguous: new Set(words.ambiguousMonths),
    before: new Set(words.before),
    partsOfDay: new Set(words.partsOfDay),
    last: new Set(words.last),
    next: new Set(words.next),
    this: new Set(words.this),
    units: new Map(units.flatMap(([unit, names]) => names.map(name => [name, unit] as const))),
    relativeDays: new Map(Object.entries(words.relativeDays)),
    ago: new Set(words.ago),
    numbers: new Map(Object.entries(words.numbers)),
    future: new Set(words.future),
    past: new Set([...words.past, ...finiteVerbs]),
    prepositions: new Set(words.prepositions),
    to: new Set(words.to),
  }
}
