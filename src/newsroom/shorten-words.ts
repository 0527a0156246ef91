import type { ExtractedArticle } from '../news/index.ts'

/** UTF-16 units; longer ones are slips of a template or made to do harm, and every list would carry them. */
export const longest = { outlet: 200, title: 500, byline: 200, description: 1000, names: 50, address: 2048 }

/** An article with what stands beside its text no longer than a page can show. The text itself is left alone. */
export function shortenWords(article: ExtractedArticle): ExtractedArticle {
  const { title, byline, description, publisher, canonical, image } = article
  return {
    ...article,
    title: title && shorten(title.trim(), longest.title),
    byline: byline.slice(0, longest.names).map(name => shorten(name, longest.byline)),
    description: description && shorten(description, longest.description),
    publisher: publisher && shorten(publisher.trim(), longest.outlet),
    canonical: addressOrNull(canonical),
    image: addressOrNull(image),
  }
}

/** Cut between characters as readers see them (a letter keeps its accents), with an ellipsis. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const whole = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(words.slice(0, most))]
  // The last one may have been cut in two.
  const kept = whole.slice(0, -1).map(({ segment }) => segment)
  return `${kept.join('').trimEnd()}…`
}

function addressOrNull(address: string | null): string | null {
  return address && address.length <= longest.address ? address : null
}
