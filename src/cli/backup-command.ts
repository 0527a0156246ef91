import { Command } from 'commander'
import { print, withWorld } from './with-world.ts'

export function backupCommand(): Command {
  return new Command('backup')
    .description('write one consistent snapshot of the whole site to a file, while it runs')
    .argument('<file>', 'where to write it; an existing file is replaced once the new one is whole')
    .action(async (file: string) => {
      const rows = await withWorld((world, { backUp }) => backUp(world, file))
      print(`${rows} rows are in ${file}.`)
    })
}

export function restoreCommand(): Command {
  return new Command('restore')
    .description('read a backup into an empty site, which then stays paused')
    .argument('<file>', 'a file that “sayso backup” wrote')
    .action(async (file: string) => {
      const rows = await withWorld((world, newsroom) => newsroom.restore(world, file))
      print(`${rows} rows were restored. The site is paused until an editor resumes it (or “sayso resume”).`)
    })
}

export function resumeCommand(): Command {
  return new Command('resume').description('let a restored site go on').action(async () => {
    await withWorld((world, newsroom) => newsroom.resume(world))
    print('The site goes on.')
  })
}
