/** That nobody answers. One host that is silent tells of itself; many at once tell of our own line to the world. */
export type Silence = {
  /** Different hosts that were asked in vain since anybody answered last. */
  readonly hosts: number
  /** When the first of them was; null where somebody has answered since. */
  readonly since: Date | null
}

export type Listening = {
  /** Somebody answered, with whatever status. */
  readonly heard: () => void
  /** A host was asked and did not answer: no name, no connection, or no word in time. */
  readonly unheard: (host: string) => void
  readonly silence: () => Silence
}

// More hosts say nothing more.
const mostHosts = 1000

/** Listens to whether anybody at all answers. */
export function makeListening(now: () => Date): Listening {
  const hosts = new Set<string>()
  let since: Date | null = null
  return {
    heard: () => {
      hosts.clear()
      since = null
    },
    unheard: host => {
      since ??= now()
      if (hosts.size < mostHosts) hosts.add(host)
    },
    silence: () => ({ hosts: hosts.size, since }),
  }
}
