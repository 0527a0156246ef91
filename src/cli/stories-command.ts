import { Command } from 'commander'
import type { Arranged, DeedView } from '../newsroom/index.ts'
import { harmless } from './describe-read.ts'
import { print, withWorld } from './with-world.ts'

type Given = { readonly reason: string; readonly json?: boolean }

/** What an editor does to stories, for the operator. */
export function storiesCommand(): Command {
  const stories = new Command('stories').description('which articles stand in which story')
  for (const command of [moveCommand(), mergeCommand(), splitCommand(), undoCommand(), deedsCommand()])
    stories.addCommand(command)
  return stories
}

function moveCommand(): Command {
  return arranging('move', 'move articles of one story to another one')
    .argument('<article...>', 'their ids or addresses')
    .requiredOption('--to <story>', 'the other story: its address, or the last part of that')
    .action(async (articles: string[], { to, reason, json }: Given & { to: string }) => {
      tell(
        await withWorld((world, { moveArticles }) => moveArticles(world, { articles, to, reason, by: null })),
        json,
      )
    })
}

function mergeCommand(): Command {
  return arranging('merge', 'put all articles of a story into another one, to which its address leads on')
    .argument('<story>', 'its address, or the last part of that')
    .argument('<into>', 'the story that stays')
    .action(async (from: string, to: string, { reason, json }: Given) => {
      tell(
        await withWorld((world, { mergeStories }) => mergeStories(world, { from, to, reason, by: null })),
        json,
      )
    })
}

function splitCommand(): Command {
  return arranging('split', 'take articles out of a story into a new one of their own')
    .argument('<article...>', 'their ids or addresses')
    .action(async (articles: string[], { reason, json }: Given) => {
      tell(await withWorld((world, { splitOff }) => splitOff(world, { articles, reason, by: null })), json)
    })
}

function undoCommand(): Command {
  return arranging('undo', 'take back what was done to stories')
    .argument('<deed>', 'its id, as it was told when it was done')
    .action(async (deed: string, { reason, json }: Given) => {
      tell(
        await withWorld((world, { undoArranging }) => undoArranging(world, { deed, reason, by: null })),
        json,
      )
    })
}

function arranging(name: string, what: string): Command {
  return new Command(name)
    .description(what)
    .requiredOption('--reason <text>', 'why; stays on record')
    .option('--json', 'as JSON')
}

function tell(done: Arranged, json: boolean | undefined) {
  if (json) return print(JSON.stringify(done))
  const { deed, from, to, articles } = done
  print(
    `${articles === 1 ? 'One article' : `${articles} articles`} went from /stories/${from} to /stories/${to}.`,
  )
  if (done.kind !== 'undo') print(`To undo it: sayso stories undo ${deed} --reason …`)
}

function deedsCommand(): Command {
  return new Command('deeds')
    .description('what was done to stories, the last first')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const deeds = await withWorld((world, { listArrangements }) => listArrangements(world))
      if (json) print(JSON.stringify(deeds))
      else for (const deed of deeds) print(deedLine(deed))
    })
}

function deedLine({ id, kind, at, by, articles, from, to, reason, undone }: DeedView): string {
  const what = undone ? `${kind} (undone)` : kind
  const facts = [id, at.toISOString(), what, String(articles), from, to, by ?? '', reason]
  return facts.map(fact => harmless(fact.replaceAll(/\s+/g, ' '))).join('\t')
}
