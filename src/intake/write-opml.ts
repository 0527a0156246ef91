import type { ListedFeed } from './read-opml.ts'

type Folder = { readonly feeds: ListedFeed[]; readonly folders: Map<string, Folder> }

/**
 * OPML 2.0 that `readOpml` reads back: each feed an outline of the type rss, within the outlines of its folders.
 *
 * @param created when it is written
 */
export function writeOpml(list: { title: string; created: Date; feeds: readonly ListedFeed[] }): string {
  const root = emptyFolder()
  for (const feed of list.feeds) folderAt(root, feed.folders).feeds.push(feed)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `<head><title>${escapeXml(list.title)}</title><dateCreated>${list.created.toUTCString()}</dateCreated></head>`,
    '<body>',
    ...outlines(root),
    '</body>',
    '</opml>',
    '',
  ].join('\n')
}

function emptyFolder(): Folder {
  return { feeds: [], folders: new Map() }
}

function folderAt(root: Folder, names: readonly string[]): Folder {
  let folder = root
  for (const name of names) {
    const next = folder.folders.get(name) ?? emptyFolder()
    folder.folders.set(name, next)
    folder = next
  }
  return folder
}

function outlines({ feeds, folders }: Folder): string[] {
  return [
    ...feeds.map(({ url, title, home }) => {
      const name = attribute('text', title ?? url) + (title === null ? '' : attribute('title', title))
      return `<outline type="rss"${name}${attribute('xmlUrl', url)}${home === null ? '' : attribute('htmlUrl', home)}/>`
    }),
    ...[...folders].flatMap(([name, folder]) => [
      `<outline${attribute('text', name)}${attribute('title', name)}>`,
      ...outlines(folder),
      '</outline>',
    ]),
  ]
}

function attribute(name: string, value: string): string {
  return ` ${name}="${escapeXml(value)}"`
}

/** Without what XML 1.0, 2.2 forbids even when escaped. */
function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
