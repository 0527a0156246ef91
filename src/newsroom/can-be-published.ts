const dayMs = 86_400_000
const earliest = Date.UTC(1900, 0, 1)

/** Whether an article can have been published then: not before 1900, and at most a day ahead, since zones differ. No date: no. */
export function canBePublished(at: Date, now: Date): boolean {
  return at.getTime() >= earliest && at.getTime() <= now.getTime() + dayMs
}
