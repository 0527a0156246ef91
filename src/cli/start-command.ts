import { Command } from 'commander'
import type { Halves } from '../app/index.ts'
import { Refusal } from '../news/index.ts'
import { configured, print } from './with-world.ts'

export function startCommand(): Command {
  return serving('start', 'everything in one process: database, web, jobs', { web: true, work: true })
}

export function webCommand(): Command {
  return serving('web', 'the web half alone, for several hosts on one DATABASE_URL', {
    web: true,
    work: false,
  })
}

export function workCommand(): Command {
  return serving('work', 'the jobs half alone, for several hosts on one DATABASE_URL', {
    web: false,
    work: true,
  })
}

function serving(name: string, description: string, halves: Halves): Command {
  return new Command(name).description(description).action(async () => {
    const config = configured()
    if (!(halves.web && halves.work) && !config.databaseUrl)
      throw new Refusal(
        'input',
        `“sayso ${name}” is one half of a site on several hosts, which share a database: set DATABASE_URL, or use “sayso start”.`,
      )
    const { start } = await import('../app/index.ts')
    await start(config, halves, print)
    // Everything is closed: nothing that a library still holds open may keep the process.
    process.exit(0)
  })
}
