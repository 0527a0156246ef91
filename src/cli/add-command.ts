import { Command } from 'commander'
import { Refusal } from '../news/index.ts'
import type { Submitted, World } from '../newsroom/index.ts'
import { readInput } from './read-input.ts'
import { print, withWorld, type Newsroom } from './with-world.ts'

type Given = {
  text?: string
  url?: string
  outlet?: string
  published?: string
  title?: string
  language?: string
  json?: boolean
}

export function addCommand(): Command {
  return new Command('add')
    .description('add an article by its address, or by its text')
    .argument('[url]', "the article's address")
    .option('--text <file>', 'the text of the article; "-" reads standard input')
    .option('--url <address>', 'with --text: where the outlet published it')
    .option('--outlet <name>', 'with --text: which outlet published it')
    .option('--published <date>', 'with --text: when, such as 2022-11-13')
    .option('--title <title>', 'with --text: the headline, where the text does not begin with it')
    .option('--language <code>', 'with --text: ISO 639-1, where it should not be guessed')
    .option('--json', 'print the result as JSON')
    .action(async (url: string | undefined, given: Given, command: Command) => {
      if (!url === !given.text) command.error('Give either an address or --text FILE.')
      if (given.text && !given.outlet) command.error('With --text, name the outlet: --outlet NAME.')
      // Read before the database is opened, which should not run while somebody types.
      const text = given.text ? await readInput(given.text) : null
      await withWorld(async (world, newsroom) => {
        const submitted =
          text === null
            ? await newsroom.submitUrl(world, newsroom.operator, url!)
            : await submitGivenText(world, newsroom, text, given)
        await readAndPrint(world, newsroom, submitted, given)
      })
    })
}

async function readAndPrint(world: World, newsroom: Newsroom, submitted: Submitted, given: Given) {
  const { articleId, already } = await readNow(world, newsroom, submitted)
  const view = (await newsroom.showArticle(world, articleId))!
  if (given.json)
    return print(
      JSON.stringify({
        article: articleId,
        already,
        title: view.title,
        story: view.story?.slug ?? null,
        origins: view.story?.origins ?? null,
      }),
    )
  print(`${already ? 'Already here' : 'Added'}: ${view.title}`)
  print(
    `  ${view.outlet.name}, ${view.counts.statements} statements of ${view.counts.sources} sources, ${view.counts.unnamed} unnamed`,
  )
  print(`  filed under ${view.sections.map(section => section.country).join(', ') || 'no country'}`)
  if (view.story) {
    const { min, max } = view.story.origins
    const outlets = counted(String(view.story.outlets), 'outlet')
    const origins = counted(min === max ? String(min) : `${min}–${max}`, 'independent origin')
    print(`  story /stories/${view.story.slug}: ${outlets}, ${origins}`)
  }
  print(`  /articles/${articleId}`)
}

function submitGivenText(world: World, newsroom: Newsroom, text: string, given: Given): Promise<Submitted> {
  const { url = null, published = null, title = null, language = null } = given
  const outlet = given.outlet!
  return newsroom.submitText(world, newsroom.operator, { text, url, outlet, published, title, language })
}

/** The command does the work itself, whether or not a server runs: the job is only there in case it is killed. */
async function readNow(
  world: World,
  newsroom: Newsroom,
  submitted: Submitted,
): Promise<{ articleId: string; already: boolean }> {
  if (submitted.kind === 'already') return { articleId: submitted.articleId, already: true }
  await newsroom.readArticle(world, submitted.submissionId)
  const view = (await newsroom.showSubmission(world, submitted.submissionId))!
  if (view.refusal)
    throw new Refusal('input', [view.refusal.sentence, view.refusal.wayOn].filter(Boolean).join(' '))
  return { articleId: view.articleId!, already: view.already }
}

function counted(number: string, noun: string): string {
  return `${number} ${noun}${number === '1' ? '' : 's'}`
}
