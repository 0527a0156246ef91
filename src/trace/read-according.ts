import { bodyEnd, hasClause, isMark } from './clause.ts'
import type { Range } from './clause.ts'
import { contentBefore, contentSpan, isWhole } from './content.ts'
import type { Cue } from './cues.ts'
import type { Draft } from './draft.ts'
import { lastJoint, stopBefore } from './joints.ts'
import { nounPhraseEnd, startsAdverbial } from './noun-phrase.ts'
import { draft, leftFloor } from './reading.ts'
import type { Reading } from './reading.ts'

export function readAccording(reading: Reading, cue: Cue) {
  const { sentence } = reading
  const { tokens } = sentence
  const limit = bodyEnd(sentence)
  const end = nounPhraseEnd(sentence, cue.range[1], limit)
  if (end <= cue.range[1]) return
  const around = interrupted(reading, cue)
  if (around) {
    draft(reading, {
      ...{ cue: [cue.range], source: [cue.range[1], end], content: around.content, citedBy: around },
      ...{ kind: 'cited', role: 'according', certainty: 0.85 },
    })
    return
  }
  const content = accordingContent(reading, cue, end)
  if (!content) return
  const last = tokens[content[0]![1] - 1]!
  draft(reading, {
    cue: [cue.range],
    source: [cue.range[1], end],
    content: content.map(range => contentSpan(sentence, range)),
    kind: 'cited',
    role: 'according',
    certainty: last.kind === 'quote' || content.length === 1 ? 0.85 : 0.65,
  })
}

/** "The Echo reports, on the authority of a clerk, that …": the statement that goes on behind. */
function interrupted({ sentence, drafts }: Reading, { range: [at] }: Cue): Draft | null {
  const goesOn = ({ role, cue, content, addressee }: Draft) =>
    role === 'verb' &&
    cue[0]![1] <= at &&
    content.length > 0 &&
    content[0]![0] > sentence.tokens[at]!.start &&
    (addressee?.[0] ?? at) <= at
  return drafts.findLast(goesOn) ?? null
}

function accordingContent(reading: Reading, cue: Cue, end: number): Range[] | null {
  const { sentence, cues } = reading
  const { tokens } = sentence
  const joint = lastJoint(sentence, 0, cue.range[0])
  const left = contentBefore(sentence, joint === null ? 0 : joint + 1, cue.range[0])
  const after = isMark(tokens[end], ',') ? end + 1 : end
  // "The board, according to a clerk, has decided to sell": the verb behind the source is the board's.
  const isOwn = ({ range }: Cue) => range[0] === after && left !== null && !hasClause(sentence, left)
  const stop = stopBefore(
    sentence,
    cues.filter(other => other.position !== 'before' && !isOwn(other)),
    -1,
    after,
  )
  if (!left || (startsAdverbial(sentence, left[0]) && !hasClause(sentence, left)))
    return after < stop ? [[after, stop]] : null
  if (hasClause(sentence, left) || after === end || !hasClause(sentence, [after, stop])) return [left]
  return [left, [after, stop]]
}

export function readAccordingAfter(reading: Reading, cue: Cue, index: number) {
  const { sentence } = reading
  const after = isMark(sentence.tokens[cue.range[1]], ',') ? cue.range[1] + 1 : cue.range[1]
  const left = contentBefore(sentence, leftFloor(reading, index), cue.subject![0])
  const stop = stopBefore(sentence, reading.cues, index, after)
  const content = left && isWhole(sentence, left) ? left : after < stop ? ([after, stop] as const) : null
  if (!content) return
  draft(reading, {
    cue: [cue.range],
    source: cue.subject,
    content: [contentSpan(sentence, content)],
    kind: 'cited',
    role: 'according',
  })
}
