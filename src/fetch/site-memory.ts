export type MemoryLimits = {
  readonly maxSites: number
  /** Of everything that is remembered together, in bytes or thereabouts. */
  readonly maxWeight: number
}

/** What is remembered of a site. Time in milliseconds since 1970. */
export type Remembered<Word> = { readonly word: Promise<Word>; until: number }

/** Remembers a word per site, and forgets the oldest where there are too many or they are too heavy together. */
export function makeSiteMemory<Word>({ maxSites, maxWeight }: MemoryLimits) {
  const sites = new Map<string, Remembered<Word> & { weight: number }>()
  let total = 0

  function forget(origin: string) {
    total -= sites.get(origin)?.weight ?? 0
    sites.delete(origin)
  }

  function forgetOldest() {
    for (const origin of sites.keys()) {
      if (sites.size <= maxSites && total <= maxWeight) return
      forget(origin)
    }
  }

  return {
    /** The word of a site, where it is known and not too old. */
    get: (origin: string, time: number): Remembered<Word> | null => {
      const known = sites.get(origin)
      return known && time < known.until ? known : null
    },
    set: (origin: string, remembered: Remembered<Word>) => {
      forget(origin)
      // The newest stands last, and may be changed later by whoever gave it.
      sites.set(origin, Object.assign(remembered, { weight: 0 }))
      forgetOldest()
    },
    /** Says how heavy the word turned out to be. */
    weigh: (origin: string, remembered: Remembered<Word>, weight: number) => {
      const known = sites.get(origin)
      if (known !== remembered) return
      total += weight - known.weight
      known.weight = weight
      forgetOldest()
    },
  }
}
