import type { Container } from './choose-container.ts'
import { cutAfterHome } from './cut-after-home.ts'
import type { Judged } from './cut-after-home.ts'
import { isTitle } from './is-title.ts'
import { endsAsSentence, lettersOf } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageNode } from './page-node.ts'
import type { PageWords } from './page-words.ts'
import type { Run } from './run.ts'
import type { RunKind } from './score-runs.ts'

type Chosen = Judged & { readonly kind: RunKind }

/**
 * The runs of the container that are the article's text, in order: noise, link lists and what stands in named asides
 * is dropped; what comes before the first paragraph and after the last one is trimmed; a heading stays where text
 * follows it.
 *
 * @param title dropped where it stands in the text again
 */
export function chooseRuns(
  runs: readonly Run[],
  kinds: readonly RunKind[],
  container: Container,
  title: string | null,
  words: PageWords,
): Run[] {
  const all: Chosen[] = []
  for (let at = container.first; at < container.end; at++)
    all.push({ run: runs[at]!, kind: kinds[at]!, isGood: kinds[at] === 'good' })
  const open = withoutCards(withoutAsides(withoutRepeats(all)))
  const sections = withoutRelated(open, words)
  const inner = trimEnds(sections)
  return withoutEmptyHeadings(cutAfterHome(withoutTitle(inner, title).filter(isText)), words).map(
    one => one.run,
  )
}

/** Pages that carry their text twice, for two widths of the screen, are read once. */
function withoutRepeats(all: readonly Chosen[]): Chosen[] {
  const seen = new Set<string>()
  return all.filter(({ run }) => run.weight < 80 || (!seen.has(run.text) && seen.add(run.text)))
}

const longestTeaser = 260

/**
 * A heading that is a link and the few words below it are the card of another article, where such cards stand in a
 * row. A single one in the middle of a text is followed by the text.
 */
function withoutCards(all: readonly Chosen[]): readonly Chosen[] {
  const isHead = (one: Chosen | undefined): boolean => one?.kind === 'links' && one.run.level > 0
  return all.filter(({ run, kind }, at) => {
    if ((kind !== 'good' && kind !== 'short') || run.weight >= longestTeaser || !isHead(all[at - 1]))
      return true
    const around = [...all.slice(Math.max(0, at - 5), at - 1), ...all.slice(at + 1, at + 4)]
    return !around.some(isHead)
  })
}

/** Named asides are dropped, unless most of the text stands in them: then the names mean something else here. */
function withoutAsides(all: readonly Chosen[]): readonly Chosen[] {
  const rest = all.filter(one => !one.run.aside)
  return goodWeight(rest) >= 0.5 * goodWeight(all) ? rest : all
}

function goodWeight(some: readonly Chosen[]): number {
  return some.reduce((sum, one) => sum + (one.kind === 'good' ? one.run.weight : 0), 0)
}

/**
 * Cuts the lists that stand under "Related", "Most read", "Comments": up to the next heading or paragraph inside the
 * article, and for comments up to the end.
 */
function withoutRelated(all: readonly Chosen[], words: PageWords): Chosen[] {
  const kept: Chosen[] = []
  let cutting = false
  let seen = 0
  const whole = goodWeight(all)
  for (const one of all) {
    const text = one.run.weight < 60 ? plainForm(one.run.text) : ''
    if (one.kind === 'good') {
      if (!one.run.list && one.run.linkWeight < one.run.weight * 0.3) cutting = false
      if (!cutting) seen += one.run.weight
    } else if (text !== '' && isLabel(one) && (words.is('related', text) || startsList(words, text)))
      cutting = true
    else if (text !== '' && isLabel(one) && isCommentHeading(words, text) && seen > 0.4 * whole) break
    else if (one.run.level > 0) cutting = false
    if (!cutting) kept.push(one)
  }
  return kept
}

function isLabel(one: Chosen): boolean {
  return one.run.level > 0 || one.kind === 'short' || one.kind === 'noise' || one.kind === 'links'
}

function startsList(words: PageWords, text: string): boolean {
  return text.length < 40 && words.list('related').some(label => label.length > 7 && text.startsWith(label))
}

function isCommentHeading(words: PageWords, text: string): boolean {
  const plain = text.replace(/[\d().,]+/g, '').trim()
  return words.is('comments', plain) || (plain.length !== text.length && words.begins('comments', plain))
}

/** From the first good paragraph to the last one, with the short lines that belong to them. */
function trimEnds(all: readonly Chosen[]): readonly Chosen[] {
  const first = all.findIndex(one => one.kind === 'good')
  const last = all.findLastIndex(one => one.kind === 'good')
  if (first < 0) return all
  let end = last + 1
  while (end < all.length && isTail(all[end]!, all[last]!.run.block)) end++
  let start = first
  while (start > 0 && isLead(all[start - 1]!)) start--
  return all.slice(start, end)
}

/** A short closing paragraph or the items of a closing list, beside the last good paragraph or beside what holds it. */
function isTail(one: Chosen, last: PageNode): boolean {
  const { run, kind } = one
  if (run.list && kind === 'short' && run.linkWeight === 0) return standsBeside(run.list, last)
  if (run.block.tag !== 'p' || kind !== 'short' || run.linkWeight > 0 || !endsAsSentence(run.text))
    return false
  return standsBeside(run.block, last)
}

function standsBeside(node: PageNode, last: PageNode): boolean {
  return node.parent === last.parent || node.parent === last.parent?.parent
}

function isLead(one: Chosen): boolean {
  if (one.kind === 'figure') return true
  if (one.kind === 'heading') return one.run.level > 1 && one.run.weight > 25
  return one.kind === 'short' && one.run.weight > 30 && endsAsSentence(one.run.text)
}

/** The title is no text: as worded anywhere, and above the first paragraph also in the words of a larger heading. */
function withoutTitle(all: readonly Chosen[], title: string | null): Chosen[] {
  const letters = lettersOf(title ?? '')
  const first = all.findIndex(one => one.kind === 'good')
  return all.filter((one, at) => {
    if (one.kind !== 'heading') return true
    return lettersOf(one.run.text) !== letters && (at > first || !isTitle(one.run, title))
  })
}

function isText(one: Chosen): boolean {
  if (one.kind === 'good') return true
  if (one.kind === 'heading') return one.run.level > 1
  if (one.kind !== 'short') return false
  if (one.run.block.tag === 'p' || one.run.list || one.run.quote) return true
  return one.run.weight >= 30 && endsAsSentence(one.run.text)
}

/** A heading stays only where text follows before the next heading of its level, and where it is no label of a list. */
function withoutEmptyHeadings(all: readonly Chosen[], words: PageWords): Chosen[] {
  return all.filter((one, at) => {
    if (one.kind !== 'heading') return true
    const next = all[at + 1]
    if (!next || words.is('related', plainForm(one.run.text))) return false
    return next.kind !== 'heading' || next.run.level > one.run.level
  })
}
