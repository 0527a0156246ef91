import { v7 } from 'uuid'

/**
 * A new primary key: a UUIDv7 (RFC 9562), which begins with the milliseconds since 1970, so that keys sort by time
 * and tables can be cut by month along them.
 */
export function newKey(at?: Date): string {
  return at ? v7({ msecs: at.getTime() }) : v7()
}

/** The moment that a key was made at, to the millisecond. */
export function keyTime(key: string): Date {
  return new Date(Number.parseInt(key.replaceAll('-', '').slice(0, 12), 16))
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Whether a piece of an address can be a key at all, before the database is asked. */
export function isKey(value: string): boolean {
  return uuid.test(value)
}
