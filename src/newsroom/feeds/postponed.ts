/** Thrown where an article's page cannot be had now and should be asked for again later; nobody waits for it. */
export class Postponed extends Error {
  readonly until: Date
  constructor(until: Date, why: string) {
    super(why)
    this.name = 'Postponed'
    this.until = until
  }
}
