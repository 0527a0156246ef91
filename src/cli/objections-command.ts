import { Command } from 'commander'
import { harmless } from './describe-read.ts'
import { readInput } from './read-input.ts'
import { print, withWorld, type Newsroom } from './with-world.ts'

export function objectionsCommand(): Command {
  const objections = new Command('objections').description(
    'statements that contributors marked as read wrongly, and articles as in the wrong story or section',
  )
  objections
    .command('export')
    .description('what editors agreed to, as cases for the tracing, the grouping and the filing: JSON Lines')
    .action(async () => {
      let leftOut = 0
      await withWorld(async (world, { regressionCases, storyCases, sectionCases }) => {
        for (const cases of [regressionCases(world), storyCases(world), sectionCases(world)])
          for await (const one of cases) {
            if (one === null) leftOut++
            else print(JSON.stringify(one))
          }
      })
      if (leftOut > 0)
        process.stderr.write(
          `Left out: ${leftOut}, since their outlets reserve their texts from being mined or trained with.\n`,
        )
    })
  objections
    .command('check')
    .description(
      'whether the texts of such cases are still read, grouped or filed as wrongly; ends with 1 if one is',
    )
    .argument('<file>', 'the cases; "-" reads standard input')
    .action(async (file: string) => {
      const [newsroom, lines] = await Promise.all([import('../newsroom/index.ts'), readInput(file)])
      const read = lines
        .split('\n')
        .filter(Boolean)
        .map(line => checkLine(line, newsroom))
      const checked = read.filter(one => one !== null)
      const standing = checked.filter(({ stands }) => stands)
      for (const { id, fault, text, reason } of standing)
        print([id, fault, reason, text].map(oneLine).join('\t'))
      print(
        `${checked.length} ${checked.length === 1 ? 'case' : 'cases'}, ${standing.length} read as wrongly as before.`,
      )
      if (read.length > checked.length)
        process.stderr.write(
          `Not checked: ${read.length - checked.length}, whose words their outlets do not let be used so.\n`,
        )
      if (standing.length > 0) process.exitCode = 1
    })
  return objections
}

type Checked = {
  readonly id: string
  readonly fault: string
  readonly text: string
  readonly reason: string
  readonly stands: boolean
}

/** Null for a case without words. */
function checkLine(line: string, newsroom: Newsroom): Checked | null {
  if (newsroom.isSectionCase(line)) {
    const checked = newsroom.checkSectionCase(line)
    return checked && { ...checked, fault: checked.section, text: checked.title }
  }
  if (!newsroom.isStoryCase(line)) return newsroom.checkCase(line)
  const checked = newsroom.checkStoryCase(line)
  return { ...checked, fault: 'story', text: checked.title }
}

function oneLine(words: string): string {
  return harmless(words.replaceAll(/\s+/g, ' '))
}
