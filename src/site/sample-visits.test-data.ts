// Who looks at the sample pages.
import type { Visit } from './visit.ts'
import { english } from './words/en/catalogue.ts'

export const visit: Visit = {
  site: { name: 'Sayso', url: 'https://news.example', demo: true, paused: true },
  account: { name: 'Nell Averin', role: 'editor' },
  mayAdd: true,
  formToken: 'form-token-1f9c',
  countries: ['MT', 'CY', 'GE', 'KE', 'PE', 'NZ'],
  now: new Date('2026-11-25T07:10:00Z'),
  path: '/',
  words: english,
}

/** A reader who has not signed in, on a site with real news. */
export const stranger: Visit = {
  ...visit,
  site: { ...visit.site, demo: false, paused: false },
  account: null,
  mayAdd: false,
}
