import { compareStories, type Told } from './compare-stories.ts'
import type { StoryWindow } from './story-window.ts'

/** How a story would fall in two, and how little connects the two. */
export type Sides = {
  /** The articles that would leave, in the order of time: the smaller side, the later one where both are of one size. */
  readonly leaving: readonly string[]
  /** 0..1, as two stories are compared; they are one from `bar` on. */
  readonly score: number
  readonly bar: number
}

/** Fewer members than this do not tell whether they belong to two events. */
export const leastMembers = 8
const leastSide = 3

/** So many members, spread from the first to the last, are compared with each other; the others go where they are nearer. */
const sample = 20

/**
 * The two sides into which a story falls most easily, as its members stand in the window; null for a story too short to
 * tell, or one of which nothing but single articles would come off. The members are compared as stories of one article
 * each, the nearest are put together until two are left (average link), and the rest goes to the nearer of the two.
 *
 * @param copyOf by article, what it is a copy of: a copy stays with its original
 */
export function sidesOf(
  window: StoryWindow,
  story: string,
  copyOf: ReadonlyMap<string, string> = new Map(),
): Sides | null {
  const members = window.membersOf(story)
  if (members.length < leastMembers) return null
  const seeds = twoGroups(spread(members, sample), window)
  const others = members.filter(id => !seeds.flat().includes(id))
  const told = seeds.map(seed => window.told(seed))
  const nearest = others.map(id => nearerOf(window.told([id]), told))
  const sides = seeds.map((seed, side) => [...seed, ...others.filter((_, at) => nearest[at] === side)])
  const leaving = new Set(smaller(withOriginals(sides, copyOf), members))
  if (leaving.size < leastSide) return null
  const [going, staying] = [true, false].map(goes => members.filter(id => leaving.has(id) === goes))
  const [left, kept] = [window.told(going!), window.told(staying!)]
  if (!left || !kept) return null
  const { score, bar } = compareStories(left, kept)
  return { leaving: going!, score, bar }
}

function spread(members: readonly string[], most: number): string[] {
  if (members.length <= most) return [...members]
  const step = (members.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, at) => members[Math.floor(at * step)]!)
}

type Group = readonly number[]

/** Average link: of all groups the two whose members are nearest to each other in the mean become one, until two are left. */
function twoGroups(ids: readonly string[], window: StoryWindow): [string[], string[]] {
  const told = ids.map(id => window.told([id]))
  const near = told.map((one, at) => told.map((other, to) => (to < at ? likeness(one, other) : 0)))
  const between = (a: number, b: number) => near[Math.max(a, b)]![Math.min(a, b)]!
  const mean = (one: Group, other: Group) =>
    one.reduce((sum, a) => other.reduce((part, b) => part + between(a, b), sum), 0) /
    (one.length * other.length)
  let groups: Group[] = ids.map((_, at) => [at])
  while (groups.length > 2) {
    const [one, other] = nearestPair(groups, mean)
    groups = [...groups.filter(group => group !== one && group !== other), [...one, ...other]]
  }
  return groups.map(group => group.map(at => ids[at]!)) as [string[], string[]]
}

function nearestPair(groups: readonly Group[], mean: (one: Group, other: Group) => number): [Group, Group] {
  let best: { pair: [Group, Group]; score: number } | null = null
  for (const [at, one] of groups.entries())
    for (const other of groups.slice(at + 1)) {
      const score = mean(one, other)
      if (!best || score > best.score) best = { pair: [one, other], score }
    }
  return best!.pair
}

function nearerOf(article: Told | null, sides: readonly (Told | null)[]): number {
  const [first, second] = sides.map(side => likeness(article, side))
  return first! >= second! ? 0 : 1
}

function likeness(one: Told | null, other: Told | null): number {
  return one && other ? compareStories(one, other).score : 0
}

/** A copy goes to the side of its original, through copies of copies. */
function withOriginals(sides: readonly string[][], copyOf: ReadonlyMap<string, string>): string[][] {
  const sideOf = new Map(sides.flatMap((side, at) => side.map(id => [id, at] as const)))
  const [first, second] = [0, 1].map(at =>
    [...sideOf.keys()].filter(id => sideOf.get(originalOf(id, sideOf, copyOf)) === at),
  )
  return [first!, second!]
}

function originalOf(
  id: string,
  members: ReadonlyMap<string, number>,
  copyOf: ReadonlyMap<string, string>,
): string {
  const passed = new Set([id])
  let original = id
  for (let next = copyOf.get(id); next && members.has(next) && !passed.has(next); next = copyOf.get(next)) {
    passed.add(next)
    original = next
  }
  return original
}

function smaller([one, other]: readonly string[][], members: readonly string[]): string[] {
  if (one!.length !== other!.length) return one!.length < other!.length ? one! : other!
  return one!.includes(members[0]!) ? other! : one!
}
