/** The stories that articles were given, beside the events they tell of; both by article id. */
export type Placed = { readonly story: string; readonly event: string }

export type Scores = {
  readonly precision: number
  readonly recall: number
  readonly pairPrecision: number
  readonly pairRecall: number
}

/**
 * BCubed (Bagga and Baldwin 1998) and pairwise precision and recall, 0..1.
 *
 * @param all every article of the stream: what is wrongly in a story counts against those that are asked for
 * @param asked the articles whose figures are wanted
 */
export function scoreStories(all: readonly Placed[], asked: readonly Placed[]): Scores {
  const stories = sizesBy(all, ({ story }) => story)
  const events = sizesBy(all, ({ event }) => event)
  const both = sizesBy(all, together)
  let [precision, recall, right, grouped, belonging] = [0, 0, 0, 0, 0]
  for (const placed of asked) {
    const common = both.get(together(placed))!
    const [inStory, inEvent] = [stories.get(placed.story)!, events.get(placed.event)!]
    precision += common / inStory
    recall += common / inEvent
    right += common - 1
    grouped += inStory - 1
    belonging += inEvent - 1
  }
  return {
    precision: precision / asked.length,
    recall: recall / asked.length,
    pairPrecision: grouped === 0 ? 1 : right / grouped,
    pairRecall: belonging === 0 ? 1 : right / belonging,
  }
}

export function f1(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
}

const together = ({ story, event }: Placed) => `${event}\n${story}`

function sizesBy(all: readonly Placed[], key: (placed: Placed) => string): Map<string, number> {
  const sizes = new Map<string, number>()
  for (const placed of all) sizes.set(key(placed), (sizes.get(key(placed)) ?? 0) + 1)
  return sizes
}
