import { Command } from 'commander'
import { writeFile } from 'node:fs/promises'
import type { Imported, PolledFeed } from '../newsroom/index.ts'
import { progressLine } from './progress-line.ts'
import { readBytes } from './read-input.ts'
import { print, withWorld } from './with-world.ts'

type Json = { readonly json?: boolean }

export function feedsCommand(): Command {
  const feeds = new Command('feeds').description('feeds that the site asks for new articles')
  for (const command of [addCommand(), importCommand(), exportCommand(), listCommand(), pollCommand()])
    feeds.addCommand(command)
  return feeds
}

function addCommand(): Command {
  return new Command('add')
    .description('subscribe to a feed, or to the first feed that a page names')
    .argument('<address>', 'of a feed, or of a page of the site')
    .option('--json', 'as JSON')
    .action(async (address: string, { json }: Json) => {
      const done = await withWorld(async (world, { findFeedsBehind, subscribeFeed }) => {
        const found = await findFeedsBehind(world, address)
        const { address: first, title } = found[0]!
        const { already } = await subscribeFeed(world, { address: first, title }, null)
        return { subscribed: first, title, already, others: found.slice(1).map(other => other.address) }
      })
      if (json) return print(JSON.stringify(done))
      print(`${done.title ?? done.subscribed} ${done.already ? 'was subscribed already' : 'is subscribed'}.`)
      for (const other of done.others) print(`The page also names ${other}`)
    })
}

function importCommand(): Command {
  return new Command('import')
    .description('subscribe to every feed of an OPML file')
    .argument('<file>', 'the OPML file; "-" reads standard input')
    .option('--json', 'as JSON')
    .action(async (file: string, { json }: Json) => {
      const opml = await readBytes(file)
      const done = await withWorld((world, { importFeeds }) =>
        importFeeds(world, opml, null, progressLine(process.stderr, 'feeds')),
      )
      if (json) print(JSON.stringify(done))
      else for (const line of importWords(done)) print(line)
    })
}

function importWords({ subscribed, already, refused, warnings }: Imported): string[] {
  return [
    `${subscribed} feeds are subscribed; ${already} were already.`,
    ...refused.map(({ address, sentence }) => `Left out: ${address} (${sentence})`),
    ...warnings,
  ]
}

function exportCommand(): Command {
  return new Command('export')
    .description('write all subscriptions as OPML')
    .argument('[file]', 'where to write it; without one it is printed')
    .action(async (file?: string) => {
      const opml = await withWorld((world, { exportFeeds }) => exportFeeds(world, 'Feeds of this site'))
      if (file) await writeFile(file, opml)
      else print(opml)
    })
}

function listCommand(): Command {
  return new Command('list')
    .description('every feed and how it is doing')
    .option('--json', 'as JSON')
    .action(async ({ json }: Json) => {
      const { feeds } = await withWorld((world, { showFeeds }) => showFeeds(world))
      if (json) return print(JSON.stringify(feeds))
      for (const { state, title, address, nextPollAt } of feeds)
        print([state, nextPollAt?.toISOString() ?? '-', address, title].join('\t'))
    })
}

function pollCommand(): Command {
  return new Command('poll')
    .description('ask every feed that is due, now; the site reads the articles that they bring')
    .option('--read', 'read the articles here as well, for a site that is not running')
    .option('--json', 'as JSON')
    .action(async ({ read = false, json }: Json & { read?: boolean }) => {
      const done = await withWorld((world, { pollOnce }) => pollOnce(world, read))
      if (json) return print(JSON.stringify(done))
      if (done.length === 0) return print('No feed is due.')
      for (const feed of done) print(pollWords(feed))
    })
}

function pollWords({ title, taken, fault }: PolledFeed): string {
  return fault === null ? `${title}: ${taken} new` : `${title}: ${fault}`
}
