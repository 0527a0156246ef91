import { Argument, Command } from 'commander'
import { doors, runDoor } from '../pipe/index.ts'

export function pipeCommand(): Command {
  return new Command('pipe')
    .description('one stage as a filter: JSON Lines in, JSON Lines out')
    .addArgument(new Argument('<stage>', 'which stage').choices(Object.keys(doors)))
    .action(async (stage: string) => {
      await runDoor(await doors[stage]!(), process.stdin, process.stdout)
    })
}
