import { z } from 'zod'
import { learnedModels } from '../../learned/index.ts'
import { Refusal } from '../../news/index.ts'
import { faults, standsAgain, type RegressionCase } from '../../redress/index.ts'
import { traceStatements } from '../../trace/index.ts'

const spans = z.array(z.tuple([z.int().min(0), z.int().min(0)]))
const caseLine = z.object({
  id: z.string(),
  published: z.string(),
  language: z.string().nullable(),
  publisher: z.string(),
  text: z.string(),
  wrong: z.object({
    fault: z.enum(faults),
    reason: z.string(),
    statement: z.object({
      source: spans,
      cue: spans,
      content: spans,
      kind: z.enum(['said', 'written', 'cited', 'declined', 'noanswer', 'unverified', 'unclear', 'belief']),
      status: z.enum(['named', 'unnamed', 'institution', 'document', 'outlet', 'none']),
      hedge: spans,
      reason: spans.exactOptional(),
      path: z.array(z.string()),
    }),
  }),
})

/** A case and whether its text is still read as wrongly as it tells. */
export type CheckedCase = Pick<RegressionCase, 'id' | 'text'> & {
  readonly fault: RegressionCase['wrong']['fault']
  readonly reason: string
  readonly stands: boolean
}

/**
 * Traces the text of a case, as `regressionCases` gives it, with the rules and models of today.
 *
 * @throws Refusal `input` for a line that is no case
 */
export function checkCase(line: string): CheckedCase {
  const { id, published, language, publisher, text, wrong } = readCase(line)
  const models = learnedModels[language ?? 'en']
  const { statements } = traceStatements({ text, language, published, publisher, models })
  const stands = standsAgain({ wrong }, statements)
  return { id, text, fault: wrong.fault, reason: wrong.reason, stands }
}

function readCase(line: string): z.infer<typeof caseLine> {
  try {
    return caseLine.parse(JSON.parse(line))
  } catch {
    throw new Refusal('input', `This line is no case: ${line.slice(0, 80)}`)
  }
}
