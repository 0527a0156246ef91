import { createHash } from 'node:crypto'
import { may, type Role } from '../accounts/index.ts'
import { articleKey } from '../intake/index.ts'
import { Refusal, type Provenance } from '../news/index.ts'
import { article, page, site, submission, type Db } from '../store/index.ts'
import { countWithinLimit } from './limit-deed.ts'
import { canBePublished } from './can-be-published.ts'
import { longest } from './shorten-words.ts'
import type { World } from './world.ts'

/** Who adds an article. `address` is the network address, of which only a keyed digest is kept. */
export type Submitter =
  | { readonly by: 'operator' }
  | { readonly by: 'account'; readonly id: string; readonly role: Role; readonly address: string | null }
  | { readonly by: 'nobody'; readonly address: string | null }

export type Submitted =
  | { readonly kind: 'already'; readonly articleId: string }
  | { readonly kind: 'waiting'; readonly submissionId: string }

export const operator: Submitter = { by: 'operator' }

/** Longest text and page that can be given by hand, in code units and bytes. */
const maxText = 500_000
const maxPage = 10_000_000

/** Add by URL. The answer says at once when the article is already here. */
export async function submitUrl(world: World, who: Submitter, url: string): Promise<Submitted> {
  const address = vetAddress(world, url)
  await mayAdd(world, who)
  const key = `address:${articleKey(address)}`
  return submitOnce(world, who, {
    via: who.by === 'operator' ? 'command' : 'url',
    address,
    key,
    provenance: 'fetched',
    given: {},
    pageId: null,
  })
}

export type GivenText = {
  readonly text: string
  readonly title: string | null
  readonly outlet: string
  readonly url: string | null
  readonly published: string | null
  readonly language: string | null
}

/** Add by text: what could not be fetched, pasted. */
export async function submitText(world: World, who: Submitter, typed: GivenText): Promise<Submitted> {
  const given = withoutNul(typed)
  const text = given.text.replaceAll('\r\n', '\n')
  if (text.trim() === '')
    throw new Refusal('empty/text', 'There is no text to read: the field is empty.', null, 'text')
  if (text.length > maxText)
    throw new Refusal(
      'too-large/text',
      'The text is longer than 500,000 characters, more than any article has.',
      null,
      'text',
    )
  if (given.outlet.trim() === '')
    throw new Refusal(
      'input/outlet',
      'Say which outlet published the text: without it nobody can tell on whose say-so it stands.',
      null,
      'outlet',
    )
  const published = given.published ? readDay(given.published, world.now()) : null
  const address = given.url ? vetAddress(world, given.url) : null
  await mayAdd(world, who)
  const key = address ? `address:${articleKey(address)}` : textKey(given.outlet, text)
  return submitOnce(world, who, {
    via: who.by === 'operator' ? 'command' : 'text',
    address,
    key,
    provenance: provenanceOf(who),
    given: {
      text,
      outlet: given.outlet.trim(),
      ...(given.title?.trim() ? { title: given.title.trim() } : {}),
      ...(published ? { published } : {}),
      ...(given.language ? { language: given.language } : {}),
    },
    pageId: null,
  })
}

/** PostgreSQL keeps every character but this one. */
function withoutNul(given: GivenText): GivenText {
  const strip = <Text extends string | null>(text: Text) => (text?.replaceAll('\0', '') ?? null) as Text
  const { text, title, outlet, url, published, language } = given
  return {
    text: strip(text),
    title: strip(title),
    outlet: strip(outlet),
    url: strip(url),
    published,
    language: strip(language),
  }
}

/** Add the page that the reader is looking at: its markup as the reader's browser holds it. */
export async function submitPage(
  world: World,
  who: Submitter,
  given: { url: string; html: string },
): Promise<Submitted> {
  const address = vetAddress(world, given.url)
  const body = Buffer.from(given.html, 'utf8')
  if (given.html.trim() === '') throw new Refusal('empty/page', 'The page arrived without any content.')
  if (body.byteLength > maxPage)
    throw new Refusal('too-large/page', 'The page is larger than 10 MB, more than any article needs.')
  await mayAdd(world, who)
  const at = world.now()
  const provenance = provenanceOf(who)
  return submitOnce(
    world,
    who,
    { via: 'page', address, key: `address:${articleKey(address)}`, provenance, given: {}, pageId: null },
    db =>
      page.insertPage(db, {
        url: address,
        requested: address,
        status: 200,
        body,
        mediaType: 'text/html',
        charset: 'utf-8',
        fetchedAt: at,
        wireBytes: body.byteLength,
        etag: null,
        lastModified: null,
      }),
  )
}

type Draft = Omit<submission.NewSubmission, 'accountId'>

/** The submission and its job are committed together: a kill in between leaves both or neither. */
async function submitOnce(
  world: World,
  who: Submitter,
  draft: Draft,
  keepPage?: (db: Db) => Promise<string>,
): Promise<Submitted> {
  return world.db.transaction().execute(async db => {
    const here = draft.key ? await article.findArticleByKeys(db, [draft.key]) : null
    if (here && !canImprove(here.provenance, draft)) return { kind: 'already', articleId: here.id }
    const pageId = keepPage ? await keepPage(db) : null
    const accountId = who.by === 'account' ? who.id : null
    const id = await submission.insertSubmission(db, { ...draft, accountId, pageId }, world.now())
    // The command line reads the article itself, at once; the job is there for when it is killed before it is done.
    const startAfter = who.by === 'operator' ? { startAfter: new Date(world.now().getTime() + 120_000) } : {}
    await world.queue.enqueue(db, 'read-article', { submission: id }, startAfter)
    return { kind: 'waiting', submissionId: id }
  })
}

/** A text that somebody supplied is read again when Sayso can fetch it itself or an editor vouches for it. */
function canImprove(here: Provenance, draft: Draft): boolean {
  return here === 'supplied' && draft.provenance !== 'supplied'
}

function provenanceOf(who: Submitter): Provenance {
  if (who.by === 'operator') return 'vouched'
  return who.by === 'account' && may(who.role, 'vouch', false) ? 'vouched' : 'supplied'
}

async function mayAdd(world: World, who: Submitter) {
  if ((await site.readSite(world.db)).demo)
    throw new Refusal(
      'site-not-empty/demo',
      'This site shows the invented demo world, which never mixes with real news.',
      'Remove it with “sayso demo --remove”, then add the article.',
    )
  if (who.by === 'operator') return
  if (!may(who.by === 'account' ? who.role : null, 'add', world.openAdding))
    throw new Refusal(
      'not-allowed/adding',
      'Adding articles needs an account that may add.',
      'Sign in, or ask the editors for an account.',
    )
  await countWithinLimit(
    world,
    'add',
    who.by === 'account' ? `account ${who.id}` : `address ${who.address ?? ''}`,
    who.by === 'account',
  )
}

/** Reads an address as a person types it; refuses at once what the guard would never connect to. */
function vetAddress(world: World, typed: string): string {
  const trimmed = typed.trim()
  const hasScheme = /^[a-z][a-z0-9+.-]*:/i.test(trimmed) && !/^[^/]+:\d+(\/|$)/.test(trimmed)
  const whole = hasScheme ? trimmed : `https://${trimmed}`
  if (
    trimmed === '' ||
    /\s/.test(trimmed) ||
    !URL.canParse(whole) ||
    !/[.:]|^localhost$/.test(new URL(whole).host || 'x:')
  )
    throw new Refusal(
      'not-a-url/typed',
      `“${trimmed.slice(0, 80)}” is not an address of the web; one looks like https://outlet.example/story.`,
      null,
      'url',
    )
  const address = world.fetcher.vet(whole)
  // Measured as it will be asked for: letters of other scripts become several characters each.
  if (address.length > longest.address)
    throw new Refusal(
      'not-a-url/long',
      `The address is longer than ${longest.address} characters, which no article needs.`,
      'Paste the text instead.',
      'url',
    )
  return address
}

function textKey(outlet: string, text: string): string {
  const words = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
  return `text:${createHash('sha256').update(`${outlet.trim().toLowerCase()}\n${words}`).digest('hex')}`
}

function readDay(typed: string, now: Date): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.exec(typed.trim())
  if (!found || Number.isNaN(Date.parse(typed.trim())))
    throw new Refusal(
      'input/day',
      `“${typed.trim().slice(0, 40)}” is not a date; write it as 2026-11-25.`,
      null,
      'published',
    )
  if (!canBePublished(new Date(typed.trim()), now))
    throw new Refusal(
      'input/no-such-day',
      `No article can be dated ${found[1]}-${found[2]}-${found[3]}: the earliest year is 1900, the latest day tomorrow.`,
      null,
      'published',
    )
  return typed.trim()
}

/** Whether the site has nothing yet, and so offers the demo world. */
export async function isEmpty(world: World): Promise<boolean> {
  return site.isEmptySite(world.db)
}
