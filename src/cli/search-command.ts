import { Command, Option } from 'commander'
import { Refusal } from '../news/index.ts'
import type { SearchOrder, SearchView } from '../newsroom/index.ts'
import { harmless } from './describe-read.ts'
import { print, withWorld } from './with-world.ts'

type Options = { readonly show: SearchOrder; readonly before?: string; readonly json?: true }

export function searchCommand(): Command {
  return new Command('search')
    .description('what is found for a query; docs/search.md tells its language')
    .argument('<query...>', 'words, "phrases", -exclusions and filters such as country:mt')
    .addOption(
      new Option('--show <order>', 'what to show')
        .choices(['newest', 'best', 'statements'] satisfies SearchOrder[])
        .default('newest'),
    )
    .option('--before <place>', 'the next page, as the page before names it')
    .option('--json', 'print everything as JSON')
    .action(async (words: string[], { show, before, json }: Options) => {
      const asked = { query: words.join(' '), order: show, before: before ?? null }
      const view = await withWorld((world, { searchNews }) => searchNews(world, asked))
      if (view.problems.length > 0) throw new Refusal('input', sentencesOf(view.problems).join(' '))
      if (json) print(JSON.stringify(printed(view)))
      else for (const line of linesOf(view)) print(line)
    })
}

function linesOf({ remarks, articles, statements, suggestions, older }: SearchView): string[] {
  return [
    ...sentencesOf(remarks),
    ...articles.map(({ published, outlet, title, hedges, id }) =>
      row([dayOf(published), outlet.name, withHedges(title, hedges), id]),
    ),
    ...statements.map(({ published, outlet, source, content, cue, hedge, article }) => {
      const said = withHedges(content || cue, hedge === null ? [] : [hedge])
      return row([dayOf(published), outlet.name, source ?? 'nobody is named', said, article])
    }),
    ...(articles.length + statements.length === 0 ? ['Nothing was found.'] : []),
    ...suggestions.map(query => `Did you mean: ${harmless(query)}`),
    ...(older === null ? [] : [`More: --before ${older}`]),
  ]
}

/** What programs have read since this command was made: sentences, and no problem where something was looked for. */
function printed({ problems: _none, ...view }: SearchView) {
  return { ...view, problem: null, remarks: sentencesOf(view.remarks) }
}

function sentencesOf(notes: SearchView['remarks']): string[] {
  return notes.map(({ sentence }) => sentence)
}

function withHedges(words: string, hedges: readonly string[]): string {
  return hedges.length === 0 ? words : `${words} (hedged: ${hedges.join(', ')})`
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function row(cells: readonly string[]): string {
  return cells.map(cell => harmless(cell.replaceAll(/\s+/g, ' '))).join('\t')
}
