import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export type Asset = { readonly bytes: Buffer; readonly mediaType: string }
type Name = 'sayso.css' | 'receive.js' | 'look-again.js' | 'icon.svg'
type Source = { readonly files: readonly string[]; readonly mediaType: string }

const script = 'text/javascript; charset=utf-8'
// The style sheet is one file for the browser and one per part of the page for people; later parts may lean on
// earlier ones, and `room` (widths, contrast, print) has the last word.
const styleParts = [
  'ground',
  'masthead',
  'pieces',
  'front',
  'story',
  'article',
  'forms',
  'desk',
  'feeds',
  'objections',
  'search',
  'map',
  'sections',
  'room',
]

const sources: Readonly<Record<Name, Source>> = {
  'sayso.css': { files: styleParts.map(part => `style/${part}.css`), mediaType: 'text/css; charset=utf-8' },
  'receive.js': { files: ['receive.js'], mediaType: script },
  'look-again.js': { files: ['look-again.js'], mediaType: script },
  'icon.svg': { files: ['icon.svg'], mediaType: 'image/svg+xml' },
}

const addresses = new Map<string, string>()
const byAddress = new Map<string, Asset>()

for (const [name, { files, mediaType }] of Object.entries(sources)) {
  const bytes = Buffer.concat(files.map(file => readFileSync(new URL(`./assets/${file}`, import.meta.url))))
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  const address = `/assets/${name.replace('.', `.${hash}.`)}`
  addresses.set(name, address)
  byAddress.set(address, { bytes, mediaType })
}

/** Where a page finds a file of the site. The address carries a hash of the bytes, so it may be kept for ever. */
export function assetAddress(name: Name): string {
  return addresses.get(name) ?? `/assets/${name}`
}

/** The file at an address that `assetAddress` gave; undefined for any other. */
export function assetAt(address: string): Asset | undefined {
  return byAddress.get(address)
}
