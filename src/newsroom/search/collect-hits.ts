import { search, type Db } from '../../store/index.ts'

/** A page of what was found, and where the next one begins: behind the last article that was looked at; null: nowhere. */
export type Collected<Found> = { readonly found: readonly Found[]; readonly next: search.Place | null }

/** What is kept of some candidates, each with the place of its article; in their order. */
export type Keep<Found> = (
  places: readonly search.Place[],
) => Promise<readonly { readonly place: search.Place; readonly found: readonly Found[] }[]>

/**
 * Goes through the newest articles that hold what is asked, batch by batch, until a page is full. No page looks at more
 * candidates than its batches hold: what only few of them keep is found on several pages.
 *
 * @param batches how many candidates each holds
 * @param keep may leave candidates out, such as hidden ones
 */
export async function collectHits<Found>(
  db: Db,
  asked: search.Asked,
  behind: search.Place,
  { size, batches }: { readonly size: number; readonly batches: readonly number[] },
  keep: Keep<Found>,
): Promise<Collected<Found>> {
  const found: Found[] = []
  let place = behind
  for (const batch of batches) {
    const places = await search.findNewest(db, asked, place, batch)
    for (const kept of await keep(places)) {
      found.push(...kept.found)
      if (found.length >= size) return { found, next: isLast(kept.place, places, batch) ? null : kept.place }
    }
    if (places.length < batch) return { found, next: null }
    place = places.at(-1)!
  }
  return { found, next: place }
}

function isLast(place: search.Place, places: readonly search.Place[], batch: number): boolean {
  return places.length < batch && places.at(-1)!.id === place.id
}
