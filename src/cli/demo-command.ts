import { Command } from 'commander'
import { print, withWorld } from './with-world.ts'

export function demoCommand(): Command {
  return new Command('demo')
    .description('fill an empty site with the demo world: invented outlets and articles')
    .option('--remove', 'empty the site that shows the demo world')
    .action(async ({ remove }: { remove?: boolean }) => {
      if (remove) {
        await withWorld((world, { removeDemo }) => removeDemo(world))
        print('The demo world is gone; the site is empty.')
        return
      }
      const articles = await withWorld((world, { loadDemo }) => loadDemo(world, showProgress))
      print(
        `The demo world is here: ${articles} invented articles. “sayso demo --remove” empties the site again.`,
      )
    })
}

function showProgress(done: number, of: number) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of} read${done === of ? '\n' : ''}`)
}
