/**
 * Which of the noes of its code a refusal is, for those that people meet on pages: a page tells it in the language of
 * whoever asks (src/site/words/<code>/refusals.ts). What has none is told by its code, with its own English sentence.
 */
export type WhichRefusal =
  | `not-found/${NotFound}`
  | `not-allowed/${NotAllowed}`
  | `input/${Input}`
  | `too-large/${'form' | 'text' | 'page'}`
  | `empty/${'text' | 'page'}`
  | `not-a-url/${'typed' | 'long'}`
  | `too-many/${'add' | 'object' | 'sign-in' | 'set-up'}`
  | 'busy/saving'
  | 'site-not-empty/demo'
  | 'database/away'
  | 'disk-full/site'

type NotFound =
  | ('page' | 'country' | 'topic' | 'story' | 'article' | 'outlet' | 'submission' | 'setup')
  | ('list-page' | 'feed-state' | 'feed' | 'import' | 'feeds' | 'story-named')
  | ('original' | 'statement' | 'changed' | 'moved' | 'objection' | 'contest')

type NotAllowed =
  | ('pair' | 'foreign-form' | 'old-form' | 'editors' | 'adding' | 'demo' | 'resume')
  | ('marking' | 'objecting' | 'misplacing' | 'contesting')

type Input =
  | ('form' | 'outlet' | 'day' | 'no-such-day' | 'no-file' | 'no-feed' | 'no-search')
  | ('name' | 'mail' | 'long-mail' | 'mail-taken')
  | ('short-password' | 'long-password' | 'plain-password' | 'own-name' | 'common-password')
  | ('fault' | 'right' | 'long-reason' | 'why' | 'long-answer')
  | ('section' | 'main-country' | 'not-filed' | 'filed-already' | 'main-already')
  | ('answered' | 'answered-meanwhile' | 'accept-or-decline')
  | ('where' | 'which-story' | 'same-story' | 'whole-story')
