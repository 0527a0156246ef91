export type LimitedDeed = 'add' | 'object' | 'sign-in' | 'sign-in from' | 'set-up'

/** How often a deed may be done within a time, from one address or account. */
export type Limit = { readonly times: number; readonly withinMs: number; readonly words: string }

const hour = 3_600_000

/** The limits. An account may do more than an address, behind which a whole school may sit. */
export function limitOf(deed: LimitedDeed, withAccount: boolean): Limit {
  switch (deed) {
    case 'add':
      return withAccount
        ? { times: 120, withinMs: hour, words: '120 articles an hour' }
        : { times: 10, withinMs: hour, words: '10 articles an hour without an account' }
    case 'object':
      return { times: 60, withinMs: hour, words: '60 objections an hour' }
    case 'sign-in':
      return { times: 10, withinMs: hour / 4, words: '10 attempts in a quarter of an hour' }
    // Behind one address a whole newsroom may sit.
    case 'sign-in from':
      return { times: 60, withinMs: hour / 4, words: '60 attempts in a quarter of an hour from one address' }
    case 'set-up':
      return { times: 10, withinMs: hour, words: '10 attempts an hour' }
  }
}
