import type { PlaceKind } from './place-index.ts'

/** What a mention weighs by its kind, and what makes it heavier or lighter: factors. */
export const weights = {
  kind: { country: 1, seat: 1, town: 1, region: 0.9, power: 1, people: 0.5 } satisfies Record<
    PlaceKind,
    number
  >,
  /** An adjective before a word of state: "Syrian ministry". */
  office: 2,
  /** An adjective before somebody abroad: "Chilean tourists". */
  abroad: 0.5,
  title: 1.6,
  /** The first name of all, in title and in text: mostly the one who acts. */
  first: { title: 1.6, text: 1.25 },
  /** In the first paragraph. */
  lead: 1.2,
  /** After a preposition of place. */
  located: 1.6,
  /** In a clause of background. */
  background: 0.5,
  /** A name of several countries that nothing else in the text decides. */
  unsure: 0.6,
  /** A section weighs at least this much … */
  least: 0.7,
  /** … and this share of the heaviest. */
  leastShare: 0.35,
  /** The score is 1 - e^(-weight / scale). */
  scale: 2,
}
