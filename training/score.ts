import type { Span, Statement } from '../src/news/index.ts'

/** A statement as the annotators wrote it. */
export type GoldStatement = Pick<Statement, 'source' | 'cue' | 'content' | 'kind' | 'status' | 'path'> & {
  readonly hedge?: readonly Span[]
}

export type Article = {
  readonly id: string
  readonly published: string | null
  readonly publisher: string | null
  readonly text: string
  readonly statements: readonly GoldStatement[]
}

type Role = 'source' | 'cue' | 'content'
const roles: readonly Role[] = ['source', 'cue', 'content']

/** Right, given and wanted: an F1 in the making. */
export type Tally = { right: number; given: number; wanted: number }

const tally = (): Tally => ({ right: 0, given: 0, wanted: 0 })
export const f1 = ({ right, given, wanted }: Tally) => (right ? (200 * right) / (given + wanted) : 0)

const speechWords =
  /^(?:said|says|say|saying|told|tells|telling|wrote|writes|according|reported|reports|announced|announces|tweeted|tweets|added|adds|adding|noted|notes|stated|states|claimed|claims|confirmed|confirms|denied|denies|replied|responded|explained|explains|argued|argues|warned|warns|asked|asks|testified|insisted|insists|acknowledged|suggested|citing|cited|cites|declared|alleged|alleges|accused|revealed|continued|asserted|commented|recalled|posted|published|declined)$/

/** The words of a text as the metric counts them. */
type Words = readonly { readonly start: number; readonly end: number; readonly norm: string }[]

function wordsIn(text: string): Words {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    norm: word.toLowerCase(),
  }))
}

function covered(words: Words, spans: readonly Span[]): Set<number> {
  const set = new Set<number>()
  for (const [start, end] of spans)
    for (const [at, word] of words.entries()) if (word.start < end && word.end > start) set.add(at)
  return set
}

type Covered = Record<Role | 'hedge', Set<number>>

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0
  for (const at of a) if (b.has(at)) count++
  return count
}

function overlap(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = shared(a, b)
  const all = a.size + b.size - both
  return all ? both / all : 1
}

/** Pairs of wanted and given statements that speak of the same words, best first, each used once. */
function align(wanted: readonly Covered[], given: readonly Covered[]): [number, number][] {
  const pairs: [weight: number, wanted: number, given: number][] = []
  for (const [i, want] of wanted.entries())
    for (const [j, give] of given.entries()) {
      const weight = shared(give.cue, want.cue) * 1000 + shared(give.content, want.content)
      if (weight > 0) pairs.push([weight, i, j])
    }
  pairs.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2])
  const used = new Set<string>()
  const aligned: [number, number][] = []
  for (const [, i, j] of pairs) {
    if (used.has(`w${i}`) || used.has(`g${j}`)) continue
    used.add(`w${i}`).add(`g${j}`)
    aligned.push([i, j])
  }
  return aligned
}

export type Verdict = { readonly gold: GoldStatement | null; readonly half: boolean; readonly exact: boolean }

/** For every given statement: the annotators' that shares words of its cue, and whether it is right by the metric. */
export function verdictsOn(article: Article, given: readonly Statement[]): Verdict[] {
  const words = wordsIn(article.text)
  const want = article.statements.map(statement => coverOf(words, statement))
  const give = given.map(statement => coverOf(words, statement))
  const verdicts: Verdict[] = given.map(() => ({ gold: null, half: false, exact: false }))
  for (const [i, j] of align(want, give)) {
    const overlaps = roles.map(role => overlap(want[i]![role], give[j]![role]))
    verdicts[j] = {
      gold: shared(want[i]!.cue, give[j]!.cue) > 0 ? article.statements[i]! : null,
      half: overlaps.every(value => value >= 0.5),
      exact: overlaps.every(value => value === 1),
    }
  }
  return verdicts
}

function coverOf(words: Words, { source, cue, content, hedge = [] }: GoldStatement): Covered {
  return {
    source: covered(words, source),
    cue: covered(words, cue),
    content: covered(words, content),
    hedge: covered(words, hedge),
  }
}

export type Score = {
  readonly speechHalf: Tally
  readonly speechExact: Tally
  readonly allHalf: Tally
  readonly allExact: Tally
  readonly contentExact: Tally
  readonly sourceExact: Tally
  readonly cue: Tally
  readonly quotesHalf: Tally
  readonly kind: Tally
  readonly status: Tally
  readonly formulas: Tally
  readonly hedge: Tally
  readonly chainExact: Tally
  readonly hops: Tally
  /** Every given statement: its confidence and whether it is right by half-overlap. */
  readonly outcomes: { readonly confidence: number; readonly right: boolean }[]
}

export const newScore = (): Score => ({
  speechHalf: tally(),
  speechExact: tally(),
  allHalf: tally(),
  allExact: tally(),
  contentExact: tally(),
  sourceExact: tally(),
  cue: tally(),
  quotesHalf: tally(),
  kind: tally(),
  status: tally(),
  formulas: tally(),
  hedge: tally(),
  chainExact: tally(),
  hops: tally(),
  outcomes: [],
})

const formulaKinds = new Set(['declined', 'noanswer', 'unverified', 'unclear'])

/** Adds what one article's statements are worth. */
export function scoreArticle(score: Score, article: Article, given: readonly Statement[]) {
  const words = wordsIn(article.text)
  const cover = (statement: GoldStatement) => coverOf(words, statement)
  const want = article.statements.map(cover)
  const give = given.map(cover)
  const isSpeech = ({ cue }: Covered) => [...cue].some(at => speechWords.test(words[at]!.norm))
  count(score.allHalf, score.allExact, want, give)
  count(score.speechHalf, score.speechExact, want.filter(isSpeech), give.filter(isSpeech))
  const isQuote = ({ content }: GoldStatement) => content.some(([start]) => isOpening(article.text, start))
  const quoted = article.statements.map(isQuote)
  const right = new Set<number>()
  const aligned = align(want, give)
  const add = (of: Tally, hit: boolean) => {
    if (hit) of.right++
  }
  score.kind.given += give.length
  score.kind.wanted += want.length
  score.status.given += give.length
  score.status.wanted += want.length
  score.formulas.given += given.filter(({ kind }) => formulaKinds.has(kind)).length
  score.formulas.wanted += article.statements.filter(({ kind }) => formulaKinds.has(kind)).length
  score.hedge.given += give.filter(({ hedge }) => hedge.size).length
  score.hedge.wanted += want.filter(({ hedge }) => hedge.size).length
  score.contentExact.given += give.filter(({ content }) => content.size).length
  score.contentExact.wanted += want.filter(({ content }) => content.size).length
  score.sourceExact.given += give.filter(({ source }) => source.size).length
  score.sourceExact.wanted += want.filter(({ source }) => source.size).length
  score.cue.given += give.length
  score.cue.wanted += want.length
  score.quotesHalf.wanted += quoted.filter(Boolean).length
  score.quotesHalf.given += given.filter(({ content }) =>
    content.some(([start]) => isOpening(article.text, start)),
  ).length
  for (const [i, j] of aligned) {
    const [x, y] = [want[i]!, give[j]!]
    const halves = roles.map(role => overlap(x[role], y[role]))
    if (halves.every(half => half >= 0.5)) right.add(j)
    if (x.content.size && y.content.size) add(score.contentExact, halves[2] === 1)
    if (x.source.size && y.source.size) add(score.sourceExact, halves[0] === 1)
    add(score.quotesHalf, quoted[i]! && isQuote(given[j]!) && halves.every(half => half >= 0.5))
    if (shared(x.cue, y.cue) === 0) continue
    add(score.cue, true)
    const [gold, made] = [article.statements[i]!, given[j]!]
    add(score.kind, gold.kind === made.kind)
    add(score.formulas, gold.kind === made.kind && formulaKinds.has(gold.kind))
    add(score.status, gold.status === made.status)
    add(score.hedge, x.hedge.size > 0 && shared(x.hedge, y.hedge) > 0)
  }
  for (const [j, { confidence }] of given.entries()) score.outcomes.push({ confidence, right: right.has(j) })
  scoreChains(score, article, given, aligned)
}

function count(half: Tally, exact: Tally, want: readonly Covered[], give: readonly Covered[]) {
  for (const tallied of [half, exact]) {
    tallied.given += give.length
    tallied.wanted += want.length
  }
  for (const [i, j] of align(want, give)) {
    const overlaps = roles.map(role => overlap(want[i]![role], give[j]![role]))
    if (overlaps.every(value => value >= 0.5)) half.right++
    if (overlaps.every(value => value === 1)) exact.right++
  }
}

function isOpening(text: string, at: number): boolean {
  return /["“«„‘`']/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text.charAt(at - 2))
}

function scoreChains(
  score: Score,
  article: Article,
  given: readonly Statement[],
  aligned: [number, number][],
) {
  const bag = (hop: string) =>
    new Set(
      wordsIn(hop)
        .map(({ norm }) => norm)
        .filter(norm => !['the', 'a', 'an'].includes(norm)),
    )
  const long = ({ path = [] }: GoldStatement) => path.length > 1
  for (const made of given.filter(long)) {
    score.chainExact.given++
    score.hops.given += made.path.length
  }
  for (const gold of article.statements.filter(long)) {
    score.chainExact.wanted++
    score.hops.wanted += gold.path.length
  }
  for (const [i, j] of aligned) {
    const [gold, made] = [article.statements[i]!, given[j]!]
    if (!long(gold) || !long(made)) continue
    const same = (a: string, b: string) => {
      const [x, y] = [bag(a), bag(b)]
      const both = [...x].filter(word => y.has(word)).length
      return both / (x.size + y.size - both) >= 0.5
    }
    const hits = commonHops(gold.path, made.path, same)
    score.hops.right += hits
    if (hits === gold.path.length && hits === made.path.length) score.chainExact.right++
  }
}

function commonHops(
  a: readonly string[],
  b: readonly string[],
  same: (x: string, y: string) => boolean,
): number {
  const row = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    let diagonal = 0
    for (const [at, y] of b.entries()) {
      const kept = row[at + 1]!
      row[at + 1] = same(x, y) ? diagonal + 1 : Math.max(row[at + 1]!, row[at]!)
      diagonal = kept
    }
  }
  return row.at(-1)!
}
