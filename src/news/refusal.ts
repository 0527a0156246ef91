import type { WhichRefusal } from './which-refusal.ts'

/**
 * An expected "no": thrown only when the answer is no, and shown to a person as it stands.
 *
 * `code` is stable and meant for programs; `message` is one sentence a person understands; `wayOn`
 * names what the person can do instead, where there is something; `field` names what was given wrongly,
 * where that is one thing among several; `which` says which of its code's noes it is, where it is told in other languages.
 */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly wayOn: string | null
  readonly field: string | null
  readonly which: WhichRefusal | null
  constructor(
    code: RefusalCode | WhichRefusal,
    sentence: string,
    wayOn: string | null = null,
    field: string | null = null,
  ) {
    super(sentence)
    this.name = 'Refusal'
    this.code = code.split('/')[0] as RefusalCode
    this.which = code.includes('/') ? (code as WhichRefusal) : null
    this.wayOn = wayOn
    this.field = field
  }
}

export type RefusalCode =
  | 'not-a-url' //         what was given is not an address of the web
  | 'address' //           the guard does not connect there: scheme, port, private network, credentials
  | 'robots' //            the outlet's robots.txt asks robots to stay away
  | 'status' //            the server answered with an error status
  | 'paused' //            Sayso keeps away from the host for now: it asked for a pause, or has been asked enough
  | 'network' //           no connection, no name, TLS failure, connection closed
  | 'timeout' //           too slow, as a whole or between two bytes
  | 'too-large' //         more bytes than a page may have, on the wire or decoded
  | 'encoding' //          a content encoding that is broken or that we did not ask for
  | 'redirects' //         too many, or in a circle
  | 'not-html' //          a picture, a PDF, a program: nothing that can be read as a page
  | 'consent' //           a consent wall stands where the article should be
  | 'paywall' //           only subscribers are shown the article
  | 'bot' //               the site asks robots to prove that they are people
  | 'unreadable' //        reading it takes more time or memory than any article does
  | 'not-an-article' //    a page, but no article can be found on it
  | 'empty' //             nothing but white space was given
  | 'input' //             a form or command was filled in wrongly
  | 'not-found' //         nothing of that name here
  | 'not-allowed' //       who asks may not do this
  | 'too-many' //          a limit per address or account
  | 'site-not-empty' //    only possible in an empty site
  | 'database' //          the database does not answer
  | 'disk-full' //         the disk that holds the data folder is full
  | 'busy' //              another process holds the folder
  | 'broken-archive' //    a backup file that cannot be read
  | 'fault' //             Sayso itself stumbled: a bug, told to the person as such
