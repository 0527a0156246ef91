import type { OutletName, StoryCard } from '../newsroom/index.ts'

/** Where a story stands. Slugs keep the letters of their language, so they are encoded. */
export function storyAddress({ slug }: Pick<StoryCard, 'slug'>): string {
  return `/stories/${encodeURIComponent(slug)}`
}

/** Where an outlet stands. */
export function outletAddress({ slug }: OutletName): string {
  return `/outlets/${encodeURIComponent(slug)}`
}
