/** Whoever speaks of himself, and whom he speaks to. */
export const firstPersons: ReadonlySet<string> = new Set(['i', 'we', 'you'])
