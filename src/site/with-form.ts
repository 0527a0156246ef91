import { Refusal } from '../news/index.ts'
import { answerFor } from './answer-problem.ts'
import { formProblemOf } from './form-problem-of.ts'
import { checkToken, type Asked } from './read-visit.ts'
import type { FormState, Visit } from './visit.ts'

export type Values = Readonly<Record<string, string>>

/** A form as it was sent. */
export type SentForm = {
  /** Its fields as text that a database can hold; of a repeated one the last. */
  readonly values: Values
  /** What was ticked of several boxes of one name. */
  readonly ticked: (name: string) => readonly string[]
  /** The file of a field; null where none was chosen. */
  readonly file: (name: string) => Promise<Uint8Array | null>
}

/** Reads a form and makes sure that it is this site's own. */
export async function readForm(asked: Asked): Promise<SentForm> {
  const body = await asked.c.req.parseBody({ all: true }).catch((error: unknown) => {
    if (error instanceof Refusal) throw error
    throw new Refusal(
      'input/form',
      'The form arrived damaged, so it could not be read.',
      'Load the page and send it again.',
    )
  })
  const fields = new Map(Object.entries(body).map(([name, sent]) => [name, [sent].flat()]))
  const texts = (name: string) =>
    (fields.get(name) ?? [])
      .filter(one => typeof one === 'string')
      .map(text => text.toWellFormed().replaceAll('\0', ''))
  const values = Object.fromEntries(
    [...fields.keys()].flatMap(name => {
      const last = texts(name).at(-1)
      return last === undefined ? [] : [[name, last]]
    }),
  )
  checkToken(asked, values)
  const file = async (name: string) => {
    const sent = fields.get(name)?.find(one => one instanceof File)
    // A browser sends a field without a file as a file without a name.
    return sent && (sent.name !== '' || sent.size > 0) ? new Uint8Array(await sent.arrayBuffer()) : null
  }
  return { values, ticked: texts, file }
}

/** Does a deed with a form; what is refused comes back as the same form with the sentence that says why. */
export async function withForm(
  asked: Asked,
  page: (visit: Visit, form: FormState) => string | Promise<string>,
  deed: (values: Values, form: SentForm) => Promise<Response>,
): Promise<Response> {
  const form = await readForm(asked)
  try {
    return await deed(form.values, form)
  } catch (error) {
    if (!(error instanceof Refusal) || wantsJson(asked)) throw error
    const shown = Object.fromEntries(
      Object.entries(form.values).filter(
        ([name]) => name !== 'password' && name !== 'token' && name !== 'html',
      ),
    )
    const problem = formProblemOf(error, asked.visit.words)
    return asked.c.html(await page(asked.visit, { values: shown, problem }), answerFor(error).status as 422)
  }
}

export function wantsJson({ c }: Pick<Asked, 'c'>): boolean {
  return /^application\/(problem\+)?json\b/.test(c.req.header('accept') ?? '')
}
