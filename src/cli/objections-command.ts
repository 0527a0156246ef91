import { Command } from 'commander'
import { harmless } from './describe-read.ts'
import { readInput } from './read-input.ts'
import { print, withWorld } from './with-world.ts'

export function objectionsCommand(): Command {
  const objections = new Command('objections').description(
    'statements that contributors marked as read wrongly, and articles as in the wrong story',
  )
  objections
    .command('export')
    .description('what editors agreed to, as cases for the tracing and the grouping: JSON Lines')
    .action(async () => {
      let leftOut = 0
      await withWorld(async (world, { regressionCases, storyCases }) => {
        for (const cases of [regressionCases(world), storyCases(world)])
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
      'whether the texts of such cases are still read or grouped as wrongly; ends with 1 if one is',
    )
    .argument('<file>', 'the cases; "-" reads standard input')
    .action(async (file: string) => {
      const [{ checkCase, checkStoryCase, isStoryCase }, lines] = await Promise.all([
        import('../newsroom/index.ts'),
        readInput(file),
      ])
      const checked = lines
        .split('\n')
        .filter(Boolean)
        .map(line => {
          if (!isStoryCase(line)) return checkCase(line)
          const { title, ...rest } = checkStoryCase(line)
          return { ...rest, fault: 'story', text: title }
        })
      const standing = checked.filter(({ stands }) => stands)
      for (const { id, fault, text, reason } of standing)
        print([id, fault, reason, text].map(oneLine).join('\t'))
      print(
        `${checked.length} ${checked.length === 1 ? 'case' : 'cases'}, ${standing.length} read as wrongly as before.`,
      )
      if (standing.length > 0) process.exitCode = 1
    })
  return objections
}

function oneLine(words: string): string {
  return harmless(words.replaceAll(/\s+/g, ' '))
}
