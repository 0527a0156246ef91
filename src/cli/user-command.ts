import { Command, Option } from 'commander'
import { Refusal } from '../news/index.ts'
import { readInput } from './read-input.ts'
import { print, withWorld } from './with-world.ts'

type Given = { name: string; email: string; role: 'reader' | 'contributor' | 'editor' }

export function userCommand(): Command {
  const user = new Command('user').description('accounts of this site')
  user
    .command('add')
    .description('make an account; the password is read from standard input, so that it stands in no history')
    .requiredOption('--name <name>', 'as it stands in the responsibility line')
    .requiredOption('--email <address>', 'to sign in with')
    .addOption(
      new Option('--role <role>', 'what they may do')
        .choices(['reader', 'contributor', 'editor'])
        .default('contributor'),
    )
    .action(async ({ name, email, role }: Given) => {
      if (process.stdin.isTTY) process.stderr.write('Password, then Enter and Ctrl-D: ')
      const password = (await readInput('-')).replace(/\r?\n$/, '')
      if (password === '') throw new Refusal('input', 'No password came in on standard input.')
      await withWorld((world, { addAccount }) => addAccount(world, { name, email, role, password }))
      print(`${email} can sign in as ${role}.`)
    })
  user
    .command('list')
    .description('all accounts')
    .option('--json', 'as JSON')
    .action(async ({ json }: { json?: boolean }) => {
      const people = await withWorld((world, { listPeople }) => listPeople(world))
      if (json) print(JSON.stringify(people))
      else for (const { email, name, role } of people) print(`${email}\t${name}\t${role}`)
    })
  return user
}
