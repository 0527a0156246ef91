import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Status } from '../news/index.ts'
import { traceStatements } from './index.ts'

const cases: [name: string, text: string, statuses: Status[]][] = [
  [
    'he is the spokesman, whose words are the company’s',
    'A spokesman for the harbour company said the gate was shut. It would open on Friday, he said.',
    ['institution', 'institution'],
  ],
  [
    'she is the woman without a name, not the one named before her',
    'Ada Ray said the gate was shut. A nurse said it was open. "I walked through it," she said.',
    ['named', 'unnamed', 'unnamed'],
  ],
  [
    'he is the named one who spoke last',
    'A nurse said the gate was open. Tom Ray said it was shut. "I shut it myself," he said.',
    ['unnamed', 'named', 'named'],
  ],
  [
    'a name before "which" is a firm',
    'Delmar Crude, which owns the plant, said the unit had been shut.',
    ['institution'],
  ],
  [
    'a name with its trade as a firm behind it is a firm',
    'Delmar Crude, the operator, said the unit had been shut.',
    ['institution'],
  ],
]

for (const [name, text, statuses] of cases)
  test(name, () => {
    const { statements } = traceStatements({ text, language: 'en', published: null, publisher: null })
    assert.deepEqual(
      statements.map(({ status }) => status),
      statuses,
    )
  })
