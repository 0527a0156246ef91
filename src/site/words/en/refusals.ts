import type { WhichRefusal } from '../../../news/index.ts'

/** A sentence for a person, and what they can do instead where there is something. */
type Told = readonly [sentence: string, ...wayOn: string[]]

/** Why something was refused, by which of the noes it is. */
export type Refusals = Readonly<Record<WhichRefusal | 'bug/page', Told>>

/** A refusal brings its English sentence with it. */
export const refusals = null as Refusals | null
