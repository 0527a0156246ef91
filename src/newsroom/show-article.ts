import { languagePack } from '../languages/index.ts'
import {
  type Block,
  type Caption,
  type DateMention,
  type Provenance,
  type Forbidden,
  type Rights,
  type RobotSignals,
} from '../news/index.ts'
import { excerptEnd, isSure, mayTrain, shownAsRead, shownUnder, type Shown } from '../publish/index.ts'
import { account, article, isKey, outlet, revision, story } from '../store/index.ts'
import {
  countStatements,
  listPlaced,
  partAt,
  type PlacedStatement,
  type StatementBeyond,
  type StatementCounts,
} from './placed-statements.ts'
import { showFiling, type ShownFiling } from './sections/show-filing.ts'
import { cardOf, type OutletName, type StoryCard } from './show-front.ts'
import type { World } from './world.ts'

export type ArticleView = ShownFiling & {
  readonly id: string
  readonly title: string
  readonly byline: readonly string[]
  readonly outlet: OutletName & { readonly country: string | null }
  readonly published: Date | null
  readonly modified: Date | null
  readonly language: string | null
  readonly direction: 'ltr' | 'rtl'
  /** What may be shown on this ground. With `excerpt`, `text` ends where the excerpt ends. */
  readonly shown: Shown
  /** Sayso is not sure that the text is the article: then it is shown as an excerpt at most. */
  readonly unsure: boolean
  readonly signals: SignalsView
  readonly text: string
  /** SHA-256 of the whole text in UTF-8, in hexadecimal digits, whatever is shown of it. */
  readonly textHash: string
  readonly readAt: Date
  /** Sayso has no words of this language: who says what in it is not told, quotations are. */
  readonly onlyQuotations: boolean
  /** In order; every block's text is found in `text` at `start`. */
  readonly blocks: readonly (Block & { readonly start: number })[]
  /** Only those whose words lie inside `text`; offsets into `text`. */
  readonly statements: readonly PlacedStatement[]
  /** Statements behind the end of the excerpt, quoted one by one; empty where the full text is shown. */
  readonly beyond: readonly StatementBeyond[]
  readonly counts: StatementCounts
  readonly dates: readonly DateMention[]
  readonly captions: readonly { readonly words: string; readonly caption: Caption }[]
  readonly story: StoryCard | null
  readonly copyOf: {
    readonly id: string
    readonly title: string
    readonly outlet: OutletName
    readonly share: number
  } | null
  readonly copies: readonly { readonly id: string; readonly outlet: OutletName; readonly share: number }[]
  readonly responsibility: Responsibility
  readonly revisions: number
}

/** What the outlet says to robots with the article's page, and what follows from it. */
export type SignalsView = {
  readonly forbidden: RobotSignals
  /** Where that is why less is shown than the rights basis allows; else empty. */
  readonly because: readonly Forbidden[]
  /** Whether the text may go into what machines are trained with. */
  readonly training: boolean
}

/** The responsibility line: who added the article, how, when, from where, on which right, and what was changed. */
export type Responsibility = {
  /** Null: a reader without an account. */
  readonly addedBy: string | null
  readonly via: 'url' | 'text' | 'page' | 'command' | 'demo' | 'feed'
  readonly addedAt: Date
  /** The outlet's own page. */
  readonly address: string | null
  readonly provenance: Provenance
  readonly rights: Rights
  /** What readings after the first one found changed; oldest first. */
  readonly changes: readonly { readonly at: Date; readonly change: Exclude<article.Change, 'first'> }[]
}

/** An article by its key; null where there is none, or where it was hidden. */
export async function showArticle(world: World, id: string): Promise<ArticleView | null> {
  const row = isKey(id) ? await article.findArticle(world.db, id) : null
  if (!row || row.hiddenBy) return null
  const current = (await revision.findRevision(world.db, row.revisionId))!
  const publisher = (await outlet.findOutletById(world.db, row.outletId))!
  const ground = { article: row.rights, outlet: publisher.rights, signals: row.signals }
  const { rights, shown: allowed, because } = shownUnder(ground)
  const shown = shownAsRead(allowed, current.confidence)
  const text = current.text.slice(0, shownLength(current.text, shown))
  const outletName = { slug: publisher.slug, name: publisher.name }
  const placed = await listPlaced(world, current)
  const storyRow = row.storyId ? await story.findStoryById(world.db, row.storyId) : null
  return {
    id: row.id,
    title: row.title,
    byline: current.byline,
    outlet: { ...outletName, country: publisher.country },
    published: row.publishedStated ? row.published : null,
    modified: current.modified,
    language: row.language,
    direction: directionOf(row.language),
    shown,
    unsure: !isSure(current.confidence),
    signals: { forbidden: row.signals ?? {}, because, training: mayTrain(ground) },
    text,
    textHash: current.textHash.toString('hex'),
    readAt: current.readAt,
    onlyQuotations: languagePack(row.language)?.tracing === undefined,
    blocks: placeBlocks(current.blocks, text),
    ...partAt(placed, text.length, {
      text: current.text,
      article: row.id,
      outlet: outletName,
      language: row.language,
    }),
    counts: countStatements(placed, current.text),
    dates: current.dates.filter(date => date.span[1] <= text.length),
    captions: (await revision.listImages(world.db, current.id)).map(({ words, caption }) => ({
      words,
      caption,
    })),
    ...(await showFiling(world.db, row.id, current.text)),
    story: storyRow && !storyRow.hiddenBy ? cardOf(storyRow) : null,
    copyOf: row.copyOf ? await originalOf(world, row) : null,
    copies: (await story.listCopies(world.db, row.id)).map(copy => ({
      id: copy.id,
      share: copy.share,
      outlet: { slug: copy.outletSlug, name: copy.outletName },
    })),
    responsibility: await responsibilityOf(world, row, rights),
    revisions: row.revisions,
  }
}

function shownLength(text: string, shown: Shown): number {
  return { full: text.length, excerpt: excerptEnd(text), headline: 0 }[shown]
}

/** Packs know it; of the languages without a pack only those of the right-to-left scripts matter. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  const known = languagePack(language)?.direction
  return (
    known ??
    (['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'].includes(language ?? '') ? 'rtl' : 'ltr')
  )
}

/** Finds every block in the text, in order; a block that the excerpt cuts is cut with it. */
function placeBlocks(blocks: readonly Block[], text: string): (Block & { start: number })[] {
  const placed: (Block & { start: number })[] = []
  let from = 0
  for (const block of blocks) {
    if (from >= text.length) break
    placed.push({ ...block, start: from, text: block.text.slice(0, text.length - from) })
    from += block.text.length + 2
  }
  return placed
}

async function originalOf(world: World, row: article.ArticleRow): Promise<ArticleView['copyOf']> {
  const original = await article.findArticle(world.db, row.copyOf!)
  if (!original || original.hiddenBy) return null
  const publisher = (await outlet.findOutletById(world.db, original.outletId))!
  const copies = await story.listCopies(world.db, original.id)
  const share = copies.find(copy => copy.id === row.id)?.share ?? 0
  return {
    id: original.id,
    title: original.title,
    outlet: { slug: publisher.slug, name: publisher.name },
    share,
  }
}

async function responsibilityOf(
  world: World,
  row: article.ArticleRow,
  rights: Rights,
): Promise<Responsibility> {
  const revisions = row.revisions > 1 ? await revision.listRevisions(world.db, row.id) : []
  return {
    addedBy: row.addedBy ? await account.findName(world.db, row.addedBy) : null,
    via: row.addedVia,
    addedAt: row.addedAt,
    address: row.address,
    provenance: row.provenance,
    rights,
    changes: revisions.flatMap(({ readAt, change }) => (change === 'first' ? [] : [{ at: readAt, change }])),
  }
}
