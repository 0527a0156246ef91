import assert from 'node:assert/strict'
import { test } from 'node:test'
import { searchNote } from '../search/index.ts'
import * as sample from './sample-search.test-data.ts'
import { stranger } from './sample-visits.test-data.ts'
import { searchPage } from './search-page.ts'
import { german } from './words/de/catalogue.ts'

const reader = { ...stranger, words: german }

test('what a search left out is told in the language of the interface, in English as everywhere', () => {
  const view = { ...sample.found, remarks: [searchNote('no-country', '<b>')] }
  assert.match(searchPage(reader, view), /<p class="told">Kein Land heißt „&lt;b&gt;“/)
  assert.match(searchPage(stranger, view), /<p class="told">No country is called “&lt;b&gt;”/)
})

test('all reasons why nothing is looked for stand at the field, which is marked as wrong', () => {
  const problems = [searchNote('no-country', 'nowhere'), searchNote('no-date', 'yesterday')]
  const page = searchPage(reader, { ...sample.blank, query: 'country:nowhere from:yesterday', problems })
  assert.match(page, /id="q-problem" role="alert">Kein Land heißt „nowhere“.*„yesterday“ ist kein Datum/)
  assert.match(page, /aria-describedby="q-problem" aria-invalid="true"/)
  assert.doesNotMatch(searchPage(reader, sample.found), /q-problem/)
})
