import { Command } from 'commander'
import { print, withWorld } from './with-world.ts'

export function hideCommand(): Command {
  return new Command('hide')
    .description('take an article down, or show it again, with the reason on record')
    .argument('<id>', "the article's id, as in its address /articles/<id>")
    .requiredOption('--reason <text>', 'why; stays on record')
    .option('--restore', 'show it again')
    .action(async (id: string, { reason, restore }: { reason: string; restore?: boolean }) => {
      await withWorld((world, { setArticleShown }) =>
        setArticleShown(world, { id, action: restore ? 'restore' : 'hide', reason, by: null }),
      )
      print(restore ? 'The article is shown again.' : 'The article is hidden.')
    })
}
