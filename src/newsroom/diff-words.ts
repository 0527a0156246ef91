export type Difference = { readonly kind: 'equal' | 'added' | 'removed'; readonly text: string }

/** Beyond this many differing words on either side, the middle is shown as one removal and one addition. */
const mostWords = 3000

/**
 * What changed between two texts, word by word (Myers, "An O(ND) Difference Algorithm", 1986, with common ends cut
 * off first, since an edit rarely touches the whole text).
 *
 * @param around how many unchanged words are kept beside a change; the rest of an unchanged run becomes "…"
 */
export function diffWords(before: string, after: string, around: number): Difference[] {
  const a = before.match(/\s+|\S+/g) ?? []
  const b = after.match(/\s+|\S+/g) ?? []
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (
    tail < a.length - head &&
    tail < b.length - head &&
    a[a.length - 1 - tail] === b[b.length - 1 - tail]
  )
    tail++
  const middle = diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail))
  const ends = { head: a.slice(0, head).join(''), tail: a.slice(a.length - tail).join('') }
  return shorten(
    join([{ kind: 'equal', text: ends.head }, ...middle, { kind: 'equal', text: ends.tail }]),
    around,
  )
}

function diffMiddle(a: readonly string[], b: readonly string[]): Difference[] {
  if (a.length === 0 || b.length === 0 || Math.max(a.length, b.length) > mostWords)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ]
  return walkBack(a, b, frontiers(a, b))
}

/** For every number of edits, how far along `a` each diagonal gets. */
function frontiers(a: readonly string[], b: readonly string[]): Map<number, number>[] {
  const trace: Map<number, number>[] = []
  let reach = new Map<number, number>([[1, 0]])
  for (let edits = 0; edits <= a.length + b.length; edits++) {
    const next = new Map<number, number>()
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let x = comesFromAbove(reach, diagonal, edits) ? reach.get(diagonal + 1)! : reach.get(diagonal - 1)! + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return [...trace, next]
    }
    trace.push(next)
    reach = next
  }
  return trace
}

function comesFromAbove(reach: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true
  return diagonal !== edits && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1)
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly Map<number, number>[],
): Difference[] {
  const steps: Difference[] = []
  let x = a.length
  let y = b.length
  for (let edits = trace.length - 1; edits > 0; edits--) {
    const reach = trace[edits - 1]!
    const diagonal = x - y
    const above = comesFromAbove(reach, diagonal, edits)
    const fromX = reach.get(above ? diagonal + 1 : diagonal - 1)!
    const fromY = fromX - (above ? diagonal + 1 : diagonal - 1)
    while (x > fromX && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      steps.push({ kind: 'equal', text: a[--x]! })
      y--
    }
    if (above) steps.push({ kind: 'added', text: b[--y]! })
    else steps.push({ kind: 'removed', text: a[--x]! })
  }
  while (x > 0) steps.push({ kind: 'equal', text: a[--x]! })
  return steps.reverse()
}

/** Neighbours of one kind become one; blanks between two changes of one kind join them. */
function join(steps: readonly Difference[]): Difference[] {
  const joined: { kind: Difference['kind']; text: string }[] = []
  for (const step of steps) {
    const last = joined.at(-1)
    if (step.text === '') continue
    if (last?.kind === step.kind) last.text += step.text
    else joined.push({ ...step })
  }
  return joined
}

function shorten(steps: readonly Difference[], around: number): Difference[] {
  return steps.map((step, index) => {
    if (step.kind !== 'equal') return step
    const words = step.text.match(/\s+|\S+/g) ?? []
    const left = index === 0 ? 0 : around * 2
    const right = index === steps.length - 1 ? 0 : around * 2
    if (words.length <= left + right + 2) return step
    return {
      kind: 'equal',
      text: `${words.slice(0, left).join('')} … ${right ? words.slice(-right).join('') : ''}`,
    }
  })
}
