import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { Refusal, type Rights } from '../../news/index.ts'

const line = z
  .string()
  .min(1)
  .refine(
    text => text === text.trim().normalize('NFC') && !/[\p{Cc}\u202a-\u202e\u2066-\u2069<>]/u.test(text),
    'one clean line, in NFC',
  )
const address = z.url({ protocol: /^https?$/, normalize: false })
const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const tongues = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
/** Regions that CLDR names and ISO 3166-1 does not assign, apart from Kosovo, which Sayso files under XK. */
const unassigned = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']

/** One entry of data/outlets.json; data/README.md says what each field means. */
export const starterOutlet = z.strictObject({
  slug: z
    .string()
    .max(60)
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  name: line,
  otherNames: z.array(line),
  family: line.nullable(),
  kind: z.enum(['newspaper', 'broadcaster', 'agency', 'site', 'magazine']),
  country: z.string().refine(isCountry, 'a country of ISO 3166-1, or XK'),
  languages: z.array(z.string().refine(isLanguage, 'a language tag of BCP 47 in canonical form')).min(1),
  rights: z.custom<Rights>(
    ground => typeof ground === 'string' && /^(?:quotation|cc-[a-z0-9.-]+|statutory:.+)$/.test(ground),
    'a ground of data/README.md',
  ),
  home: address,
  feeds: z.array(
    z.strictObject({ url: address, title: line, language: z.string(), checked: z.iso.date().nullable() }),
  ),
})
export type StarterOutlet = z.infer<typeof starterOutlet>

function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && !unassigned.includes(code) && regions.of(code) !== undefined
}

function isLanguage(tag: string): boolean {
  return (
    /^[a-z]{2,3}(?:-|$)/.test(tag) &&
    Intl.getCanonicalLocales(tag)[0] === tag &&
    tongues.of(tag) !== undefined
  )
}

let kept: readonly StarterOutlet[] | null = null

/**
 * The starter list, as it lies beside the program. It is read once; a list with a fault is looked at anew, since
 * anybody may correct it.
 *
 * @throws Refusal `fault` where the file does not keep to data/README.md; the sentence names the place
 */
export async function readStarterOutlets(): Promise<readonly StarterOutlet[]> {
  kept ??= parseStarterOutlets(await readFile(new URL('../../../data/outlets.json', import.meta.url), 'utf8'))
  return kept
}

export function parseStarterOutlets(text: string): StarterOutlet[] {
  const read = z.array(starterOutlet).safeParse(parseJson(text))
  if (read.success) return read.data
  const [{ path, message }] = read.error.issues as [z.core.$ZodIssue]
  throw faulty(`${path.join('.')}: ${message}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw faulty((error as SyntaxError).message)
  }
}

function faulty(what: string): Refusal {
  return new Refusal(
    'fault',
    `The starter list has a fault (${what.slice(0, 200)}).`,
    'Correct data/outlets.json; data/README.md says how.',
  )
}
