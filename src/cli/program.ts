import { Command } from 'commander'
import { version } from '../config/index.ts'
import { addCommand } from './add-command.ts'
import { backupCommand, restoreCommand, resumeCommand } from './backup-command.ts'
import { demoCommand } from './demo-command.ts'
import { feedsCommand } from './feeds-command.ts'
import { hideCommand } from './hide-command.ts'
import { objectionsCommand } from './objections-command.ts'
import { pipeCommand } from './pipe-command.ts'
import { readCommand } from './read-command.ts'
import { searchCommand } from './search-command.ts'
import { startCommand, webCommand, workCommand } from './start-command.ts'
import { storiesCommand } from './stories-command.ts'
import { userCommand } from './user-command.ts'

/** The whole command line. Exit codes: 0 done, 1 refused or failed, 2 wrong usage. */
export function makeProgram(): Command {
  const program = new Command('sayso')
    .description('World news with its sources: for every statement, on whose say-so it stands.')
    .version(version)
    .showHelpAfterError('(sayso --help lists the commands)')
  const commands = [
    startCommand(), webCommand(), workCommand(), demoCommand(), readCommand(), addCommand(), feedsCommand(), hideCommand(), searchCommand(), storiesCommand(), objectionsCommand(),
    backupCommand(), restoreCommand(), resumeCommand(), userCommand(), pipeCommand(),
  ] // prettier-ignore
  for (const command of commands) program.addCommand(command)
  return exitWithTwo(program)
}

/** Commander ends with 1 on wrong usage; the rule here is 2. */
function exitWithTwo(command: Command): Command {
  command.exitOverride(error => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })
  for (const sub of command.commands) exitWithTwo(sub)
  return command
}
