import { wordsOf, type Statement } from '../news/index.ts'
import type { Read } from '../newsroom/index.ts'

/** What was read, for a person at a terminal. */
export function describeRead(read: Read): string {
  const { article, filing, traced, captions } = read
  const lines = [
    article.title ?? '(no title)',
    [read.outletName, article.byline.join(', '), article.published, read.language]
      .filter(Boolean)
      .join(' · '),
    filing.sections.length > 0
      ? `Filed under ${filing.sections.map(section => section.country).join(', ')}`
      : 'Filed under no country',
    '',
    ...article.text.split('\n\n').flatMap(paragraph => [...fold(paragraph, 78), '']),
    `${traced.statements.length} statements`,
    ...traced.statements.flatMap(statement => describeStatement(statement, article.text)),
    ...captions.flatMap(({ words, caption }) => [
      '',
      ...fold(`Caption: ${words}`, 78),
      `  ${Object.entries(caption)
        .filter(([, value]) => value)
        .map(([name, value]) => `${name}: ${value}`)
        .join(' · ')}`,
    ]),
  ]
  return lines.join('\n')
}

function describeStatement(statement: Statement, text: string): string[] {
  const who = statement.source.length > 0 ? wordsOf(text, statement.source) : 'nobody'
  const facts = [
    statement.kind,
    statement.status,
    statement.when?.value,
    statement.hedge.length > 0 ? `hedged: ${wordsOf(text, statement.hedge)}` : null,
  ]
  return [
    '',
    `  ${who}  [${facts.filter(Boolean).join(', ')}]`,
    ...fold(wordsOf(text, statement.content), 74).map(line => `    ${line}`),
    ...(statement.path.length > 1 ? [`    ${statement.path.join(' › ')}`] : []),
  ]
}

function fold(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line && line.length + word.length + 1 > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  return line ? [...lines, line] : lines
}
