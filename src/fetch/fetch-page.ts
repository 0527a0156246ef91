import { isConditional, validatorHeaders } from './conditions.ts'
import type { Deadline } from './deadline.ts'
import type { Fetched, Validators } from './fetched.ts'
import type { Answer, Line } from './follow.ts'
import { follow } from './follow.ts'
import { vetFirstBytes, vetMediaType } from './page-kind.ts'
import { pageOf } from './page-of.ts'
import type { Robots } from './robots.ts'
import { statusRefusal } from './status-refusal.ts'
import type { TdmFiles } from './tdm-files.ts'

const accept = 'text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1'

/**
 * Asks for a page, as a robot: the site's robots.txt is heard first, and its tdmrep.json afterwards.
 *
 * @throws {Refusal} where there is none
 */
export async function fetchPage(
  line: Line,
  robots: Robots,
  tdmFiles: TdmFiles,
  url: string,
  validators: Validators,
  deadline: Deadline,
): Promise<Fetched> {
  const answer = await follow(line, url, {
    headers: { accept, ...validatorHeaders(validators) },
    maxRedirects: line.limits.maxRedirects,
    deadline,
    permit: async hop => ({ crawlDelayMs: await deadline.race(robots.permit(hop)) }),
  })
  const fetched = await closing(answer, fetchedOf(answer, url, line, isConditional(validators)))
  // Once the page's place at its host is free again: this may take one there.
  return fetched.kind === 'page' ? { ...fetched, page: await tdmFiles.heard(fetched.page) } : fetched
}

async function closing(answer: Answer, fetched: Promise<Fetched>): Promise<Fetched> {
  try {
    return await fetched
  } finally {
    answer.close()
  }
}

async function fetchedOf(
  answer: Answer,
  requested: string,
  line: Line,
  conditional: boolean,
): Promise<Fetched> {
  if (answer.status === 304 && conditional) return { kind: 'unchanged', ...answer.way }
  const no = statusRefusal(answer, 'page')
  if (no) return no
  const page = await pageOf(answer, requested, line, {
    what: 'page',
    vetMediaType,
    vetFirstBytes,
  })
  return { kind: 'page', page, ...answer.way }
}
