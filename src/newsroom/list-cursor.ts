import { Refusal } from '../news/index.ts'
import { isKey, type story } from '../store/index.ts'

/** A place in a list as a piece of an address: the milliseconds and the key of the last one shown. */
export function cursorWords({ at, id }: story.Cursor): string {
  return `${at.getTime()}_${id}`
}

/** @throws Refusal `not-found` for anything that is no cursor */
export function readCursor(words: string | null): story.Cursor | null {
  if (words === null) return null
  const [ms, id, more] = words.split('_')
  if (more === undefined && ms && /^\d{1,15}$/.test(ms) && id && isKey(id))
    return { at: new Date(Number(ms)), id }
  throw new Refusal('not-found/list-page', 'This page of the list does not exist.')
}
