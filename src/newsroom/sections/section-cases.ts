import { z } from 'zod'
import { Refusal } from '../../news/index.ts'
import { mayTrain } from '../../publish/index.ts'
import { fileUnderSections, fileUnderTopics } from '../../sections/index.ts'
import { contest } from '../../store/index.ts'
import { mayQuote } from '../may-quote.ts'
import type { World } from '../world.ts'
import { isTopic } from './decided-filing.ts'

const caseLine = z.object({
  id: z.string(),
  language: z.string().nullable(),
  title: z.string().nullable(),
  text: z.string().nullable(),
  primary: z.string().nullable(),
  others: z.array(z.string()),
  topics: z.array(z.string()),
  contested: z.object({
    section: z.string(),
    fault: z.enum(['wrong', 'missing', 'main']),
    reason: z.string(),
  }),
})

/**
 * An article with the sections that it has since an editor decided about one of them: what stage `sections` is given, and
 * what it should answer. Without its words where the outlet does not let them be shown or used so.
 */
export type SectionCase = z.infer<typeof caseLine>

const batch = 50

/** What editors agreed is filed wrongly, as cases for the filing. */
export async function* sectionCases({ db }: World): AsyncGenerator<SectionCase> {
  let after: string | null = null
  for (;;) {
    const accepted: contest.AcceptedContest[] = await contest.listAccepted(db, after, batch)
    for (const one of accepted) yield caseOf(one)
    if (accepted.length < batch) return
    after = accepted.at(-1)!.id
  }
}

function caseOf({
  id,
  language,
  filed,
  section,
  fault,
  reason,
  ...article
}: contest.AcceptedContest): SectionCase {
  const { rights, outletRights, signals } = article
  const mayGive = mayTrain({ article: rights, outlet: outletRights, signals }) && mayQuote(article)
  return {
    id,
    language,
    title: mayGive ? article.title : null,
    text: mayGive ? article.text : null,
    primary: filed.primary,
    others: filed.countries.filter(country => country !== filed.primary),
    topics: [...filed.topics],
    contested: { section, fault, reason },
  }
}

/** Whether a line of a file of cases is one for the filing. */
export function isSectionCase(line: string): boolean {
  return line.includes('"contested"')
}

/** A case, and whether its article would be filed as wrongly again; null for one without words. */
export type CheckedSectionCase = {
  readonly id: string
  readonly title: string
  readonly section: string
  readonly reason: string
  readonly stands: boolean
}

/** Files the article of a case by the words and weights of today. @throws Refusal `input` for a line that is no case */
export function checkSectionCase(line: string): CheckedSectionCase | null {
  const { id, title, text, language, contested } = readCase(line)
  if (title === null || text === null) return null
  const { section, fault, reason } = contested
  const { primary, sections } = fileUnderSections({ title, text, language })
  const filed = isTopic(section)
    ? fileUnderTopics({ title, text, language }).map(({ code }) => code)
    : sections.map(({ country }) => country)
  const isFiled = filed.includes(section)
  const stands = { wrong: isFiled, missing: !isFiled, main: primary !== section }[fault]
  return { id, title, section, reason, stands }
}

function readCase(line: string): SectionCase {
  try {
    return caseLine.parse(JSON.parse(line))
  } catch {
    throw new Refusal('input', `This line is no case: ${line.slice(0, 80)}`)
  }
}
