import type { Terms } from './article-features.ts'
import { candidateStories, type Index } from './candidate-stories.ts'
import { candidateTerms, weightsOf } from './candidate-terms.ts'
import { chooseStory, type Member, type Story, type StoryChoice } from './choose-story.ts'
import { compareStories, toldBy, type StoriesCompared, type Told } from './compare-stories.ts'
import { Comparison } from './comparison.ts'
import { Packer, type Packed } from './packed-article.ts'
import { Postings } from './postings.ts'
import { Rarities, unknownPrior } from './rarities.ts'
import { noTerms, TermCounts } from './term-counts.ts'
import { Vocabulary } from './vocabulary.ts'

/** An article with its story, as a window is given it. */
export type Held = {
  readonly id: string
  readonly story: string
  /** ISO 8601. */
  readonly time: string
  readonly features: Terms
}

/** An article that comes, `copyOf` the id of its original where it is a copy, of which or in which so much stands. */
export type Coming = {
  readonly features: Terms
  readonly time: string
  readonly copyOf: string | null
  /** 0..1, the whole of it where it is not told. */
  readonly copyShare?: number
}

/** What a window tells of an article. */
export type Shown = { readonly id: string; readonly story: string; readonly timeMs: number }

/**
 * The articles whose stories may still grow, by story and by the terms they are found by, with how common every term
 * is among them. It remembers what it is given until that is dropped: about three thousand bytes of a long article.
 */
export class StoryWindow {
  readonly #vocabulary: Vocabulary
  readonly #packer: Packer
  /** The article that was asked about last: it is mostly the next to come in. */
  #asked: { readonly features: Terms; readonly packed: Packed } | null = null
  readonly #counts = new TermCounts(unknownPrior)
  readonly #rarities: Rarities
  readonly #comparison: Comparison
  readonly #articles = new Map<string, Member>()
  readonly #stories = new Map<string, Story>()
  readonly #byTerm = new Postings<Member>()
  /** By language, then by what needs no translation. */
  readonly #neutral = new Map<string | null, Postings<Member>>()
  readonly #index: Index = {
    byTerm: this.#byTerm,
    frequency: term => this.#counts.frequency(term),
    foreignTo: language => {
      const foreign: Postings<Member>[] = []
      for (const [other, postings] of this.#neutral) if (other !== language) foreign.push(postings)
      return foreign
    },
  }

  /** @param seed by chance where articles come from strangers, as `Vocabulary` says; it makes no difference to the answers */
  constructor(seed = 0) {
    this.#vocabulary = new Vocabulary(seed)
    this.#packer = new Packer(this.#vocabulary)
    this.#rarities = new Rarities(this.#vocabulary, this.#counts)
    this.#comparison = new Comparison(this.#vocabulary, this.#rarities)
  }

  /** How many articles it holds. */
  get size(): number {
    return this.#articles.size
  }

  /** How many words it remembers. */
  get words(): number {
    return this.#vocabulary.size
  }

  /** Its stories, each counting as much as its articles to the power 0.35. */
  get documents(): number {
    return this.#counts.documents
  }

  /** The same of the stories that hold a term. */
  frequency(term: string): number {
    const number = this.#vocabulary.find(term)
    return number < 0 ? 0 : this.#counts.frequency(number)
  }

  storyOf(id: string): string | null {
    return this.#articles.get(id)?.story.id ?? null
  }

  /** The ids of a story's articles in the order of time; none for one that the window does not know, or no longer. */
  membersOf(story: string): string[] {
    return (this.#stories.get(story)?.members ?? []).map(({ id }) => id)
  }

  /** In the order in which they came. */
  *articles(): Iterable<Shown> {
    for (const { id, story, timeMs } of this.#articles.values()) yield { id, story: story.id, timeMs }
  }

  /**
   * The story that an article belongs to. It is not added.
   *
   * @param original what it is a copy of, where the window has forgotten that
   */
  choose({ features, time, copyOf, copyShare = 1 }: Coming, original: Held | null = null): StoryChoice {
    const packed = this.#ask(features)
    const known = copyOf === null ? null : (this.#articles.get(copyOf) ?? null)
    const forgotten = known || !original ? null : this.#memberOf(original)
    const keys = candidateTerms(packed, this.#comparison.begin(packed), this.#vocabulary)
    const candidates = candidateStories(packed, keys, this.#index, known ?? forgotten)
    const knowledge = { vocabulary: this.#vocabulary, comparison: this.#comparison }
    const article = { packed, timeMs: Date.parse(time), copyOf, copyShare }
    const choice = chooseStory(article, candidates, knowledge)
    if (forgotten) this.#packer.letGo(forgotten.packed)
    return choice
  }

  /** Whether two stories are one, as far as the window knows their members; null where it knows none of one of them. */
  compare(a: string, b: string): StoriesCompared | null {
    const [own, other] = [this.#stories.get(a), this.#stories.get(b)]
    if (!own || !other || own === other) return null
    return compareStories(toldBy(own.members, this.#rarities), toldBy(other.members, this.#rarities))
  }

  /** Some articles as if they were a story, to be compared as one; null where the window knows none of them. */
  told(ids: readonly string[]): Told | null {
    const members = ids.flatMap(id => this.#articles.get(id) ?? []).toSorted(compareTimes)
    return members.length > 0 ? toldBy(members, this.#rarities) : null
  }

  /** An article that is there already is replaced. */
  add(article: Held) {
    this.drop(article.id)
    const member = this.#memberOf(article)
    this.#articles.set(member.id, member)
    this.#enter(member, member.story)
    const { packed } = member
    member.keys = this.#keysOf(packed)
    for (const term of member.keys) this.#byTerm.add(term, member)
    const postings = this.#neutral.get(packed.language) ?? new Postings()
    this.#neutral.set(packed.language, postings)
    for (const key of neutralOf(packed)) postings.add(key, member)
  }

  /** What it does not hold it need not drop. */
  drop(id: string) {
    const member = this.#articles.get(id)
    if (!member) return
    const { packed, keys } = member
    this.#articles.delete(id)
    this.#leave(member)
    for (const term of keys) this.#byTerm.drop(term, member)
    for (const key of neutralOf(packed)) this.#neutral.get(packed.language)!.drop(key, member)
    this.#packer.letGo(packed)
  }

  /** Everything of the story `from` belongs to `to` from now on. */
  join(from: string, to: string) {
    for (const id of this.membersOf(from)) this.move(id, to)
  }

  /** An article that is here belongs to this story from now on; it is found by the same terms as before. */
  move(id: string, story: string) {
    const member = this.#articles.get(id)
    if (!member || member.story.id === story) return
    this.#leave(member)
    this.#enter(member, this.#stories.get(story) ?? newStory(story))
  }

  #memberOf({ id, story, time, features }: Held): Member {
    const packed = this.#asked?.features === features ? this.#asked.packed : this.#packer.pack(features)
    if (this.#asked?.packed === packed) this.#asked = null
    const timeMs = Date.parse(time)
    return {
      id,
      timeMs,
      packed,
      keys: [],
      shared: { asked: 0, weight: 0 },
      story: this.#stories.get(story) ?? newStory(story),
    }
  }

  #ask(features: Terms): Packed {
    if (this.#asked) this.#packer.letGo(this.#asked.packed)
    const packed = this.#packer.pack(features)
    this.#asked = { features, packed }
    return packed
  }

  #keysOf(packed: Packed): number[] {
    const weights = weightsOf(packed, this.#rarities.in(packed.language))
    return candidateTerms(packed, weights, this.#vocabulary)
  }

  /** The members of a story stand in the order of time, in whatever order they came. */
  #enter(member: Member, story: Story) {
    member.story = story
    this.#stories.set(story.id, story)
    const at = story.members.findLastIndex(other => compareTimes(other, member) < 0)
    story.members.splice(at + 1, 0, member)
    this.#counts.add(story.terms, member.packed)
  }

  #leave(member: Member) {
    const { story, packed } = member
    story.members.splice(story.members.indexOf(member), 1)
    this.#counts.drop(story.terms, packed, story.members[0]?.packed ?? null)
    if (story.members.length === 0) this.#stories.delete(story.id)
  }
}

function newStory(id: string): Story {
  return { id, members: [], terms: noTerms() }
}

function neutralOf({ chunk, start, terms, neutral }: Packed): Uint32Array {
  return chunk.numbers.subarray(start + terms, start + terms + neutral)
}

function compareTimes(a: Member, b: Member): number {
  return a.timeMs - b.timeMs || (a.id < b.id ? -1 : 1)
}
