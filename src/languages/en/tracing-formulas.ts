import type { RefusalFormula } from '../tracing-pack.ts'

const speak = `comment|say|discuss|answer|elaborate|name|identify|give|speak|confirm|reveal|disclose|explain|talk|provide|share|speculate|respond|characterize|characterise|specify|reply|address|offer|make|detail|expand`
const not = `not|never`
const have = `did|does|do|has|have|had`
const contact = `calls|call|messages|message|emails|e-mails|email|e-mail|inquiries|enquiries|enquiry|inquiry|requests|request|questions|letters|letter|queries|query|comment|interview`
const check = `verified|confirmed|authenticated|checked|corroborated|established|substantiated`
const toCheck = `verify|confirm|authenticate|corroborate|establish|determine|substantiate`
const hazy = `clear|known|certain|possible`

/** How English says that somebody would not answer, did not answer, or that something cannot be known. */
export const formulas: readonly RefusalFormula[] = [
  ...topic('declined', [
    `declined|declines|refused|refuses|declining|refusing through? a? spokesman|spokeswoman|spokesperson? to be interviewed|drawn|quoted|named|identified`,
    `declined|declines|refused|refuses|declining|refusing through? a? spokesman|spokeswoman|spokesperson? to ${speak}`,
    `did|do|does not wish|want to ${speak}`,
    `has|have|had refused|declined to ${speak}`,
    `would|will|could neither confirm nor deny`,
    `would|will not be drawn|interviewed|quoted`,
    `would|will not {adv}? ${speak} further?`,
    `has|had|have nothing to say|add`,
    `said|says it|he|she|they had|has|have no comment`,
    `said|says it|he|she|they could|would|will|can not ${speak}`,
    `had|has|have no immediate? comment`,
    `offered|gave no further? comment|details`,
    `turned down|away requests? for? an? interview`,
    `declined|declines|refused|rejected|declining|refusing an|our|all|several|repeated? interview? request|requests|invitation|invitations for|to? an? interview|comment?`,
    `do|does not comment|discuss|speculate`,
    `took|takes|taking no questions`,
    `waved|brushed|batted aside|away|off _? questions|question`,
    `waved|brushed|batted _ questions|question aside|away|off`,
  ]),
  ...topic('noanswer', [
    `${have} ${not} {adv}? respond|reply to _? _? _? _? ${contact} for|seeking an? comment|interview`,
    `${have} ${not} {adv}? respond|reply to _? _? _? _? ${contact}`,
    `${have} ${not} {adv}? responded|replied to _? _? _? _? ${contact} for|seeking an? comment|interview`,
    `${have} ${not} {adv}? responded|replied to _? _? _? _? ${contact}`,
    `${have} ${not} {adv}? return|returned|answer|answered _? _? _? ${contact} for|seeking an? comment|interview`,
    `${have} ${not} {adv}? return|returned|answer|answered _? _? _? ${contact}`,
    `${have} ${not} {adv}? respond|responded|replied|reply|answer|answered`,
    `could not {adv}? be {adv}? reached|contacted for? comment?`,
    `was|were not|un? {adv}? available|reachable for? comment?`,
    `was|were unavailable|unreachable for? comment?`,
    `has|have|had yet to respond|reply|answer|comment to? _? _? ${contact}`,
    `has|have|had yet to respond|reply|answer|comment`,
    `ignored|ignores _? _? ${contact}`,
    `left _? _? ${contact} unanswered`,
    `made|makes no comment`,
    `issued|released|offered no statement|response|reply`,
    `had|has|have issued|released no statement|response|reply`,
    `let|allowed _ deadline for comment to? pass`,
  ]),
  ...nothing('noanswer', [
    `no reply|response|answer had|has been? received|come`,
    `there was|were|has|had been? no immediate? reply|response|answer|comment from`,
  ]),
  ...topic('unverified', [
    `could|can|was|were|has|have|had not {adv}? {adv}? ${toCheck}|verified|confirmed|authenticated|corroborated`,
    `was|were|has|have|had? been? unable to {adv}? ${toCheck}`,
    `was|were|has|have|had not been? able to {adv}? ${toCheck}`,
  ]),
  ...subject('unverified', [
    `could|can not {adv}? be {adv}? {adv}? ${check}`,
    `has|have|had not been {adv}? {adv}? ${check}`,
    `was|were|is|are not possible to {adv}? ${toCheck}`,
  ]),
  ...topic('unclear', [
    `it|that is|was|remains|remained|'s still? not yet? {adv}? {adv}? ${hazy}`,
    `it|that is|was|remains|remained still? {adv}? unclear|unknown|uncertain|impossible to? tell|say|know|establish?`,
    `nobody|no-one could|can say`,
  ]),
  ...subject('unclear', [
    `remains|remained {adv}? unclear|unknown|uncertain`,
    `remains|remained to be seen`,
    `is|was|remains|remained an? open question`,
    `is|was anyone|anybody guess`,
  ]),
  ...topic('unclear', [`no word yet? on|about`]),
]

function topic(kind: RefusalFormula['kind'], phrases: readonly string[]): RefusalFormula[] {
  return phrases.map(phrase => ({ kind, phrase, takes: 'topic' }))
}

function nothing(kind: RefusalFormula['kind'], phrases: readonly string[]): RefusalFormula[] {
  return phrases.map(phrase => ({ kind, phrase, takes: 'nothing' }))
}

function subject(kind: RefusalFormula['kind'], phrases: readonly string[]): RefusalFormula[] {
  return phrases.map(phrase => ({ kind, phrase, takes: 'subject' }))
}
