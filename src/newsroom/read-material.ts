import { decodePage, extractArticle, readPlainText } from '../extract/index.ts'
import { articleFeatures, type Features } from '../group/index.ts'
import { identifyLanguage } from '../identify/index.ts'
import { learnedModels } from '../learned/index.ts'
import { readRobotSignals } from '../intake/index.ts'
import {
  Refusal,
  type Caption,
  type ExtractedArticle,
  type Filing,
  type Topic,
  type RobotHeaders,
  type RobotSignals,
  type Traced,
  type Wall,
} from '../news/index.ts'
import { fileUnderSections, fileUnderTopics } from '../sections/index.ts'
import { traceCaption, traceStatements } from '../trace/index.ts'
import { longest, shorten, shortenWords } from './shorten-words.ts'

/** What an article is read from: the bytes of a page, or a text that somebody pasted. Plain values that a thread can be given. */
export type Material = {
  readonly from:
    | {
        readonly kind: 'page'
        readonly body: Uint8Array
        readonly charset: string | null
        readonly url: string
        /** What its headers say to robots; null where these are not the bytes of the outlet's page. */
        readonly robotHeaders: RobotHeaders | null
      }
    | {
        readonly kind: 'text'
        readonly text: string
        readonly title: string | null
        readonly language: string | null
        readonly published: string | null
      }
  /** The outlet as a person named it; null: as the page does. */
  readonly outletName: string | null
  /** Stands in for the date of publication where none is stated, so that weekdays can be resolved. */
  readonly readAt: Date
}

/** An article with everything the stages know about it. */
export type Reading = {
  readonly article: ExtractedArticle
  /** The outlet as the page or the person names it; null: only the host is known. */
  readonly outletName: string | null
  readonly language: string | null
  readonly filing: Filing
  readonly topics: readonly Topic[]
  readonly traced: Traced
  /** What the outlet forbids robots with the page; null where no page of its own was read. */
  readonly signals: RobotSignals | null
  readonly captions: readonly {
    readonly words: string
    readonly address: string | null
    readonly caption: Caption
  }[]
  /** What grouping compares of it. */
  readonly features: Features
  /** Seconds of computing that each stage took. */
  readonly took: Readonly<Record<ReadingStage, number>>
}

export type ReadingStage = 'extract' | 'identify' | 'sections' | 'trace' | 'features'

/** Reads material, in this thread or in another. */
export type Reader = (material: Material) => Promise<Reading>

/**
 * The part of the journey that is all computing and no waiting: extracts the article, tells its language, files it
 * under countries, traces its statements and captions. Pure but for the times that it takes.
 *
 * @throws Refusal where there is no article to be had, with the way on
 */
export function readMaterial({ from, outletName: given, readAt }: Material): Reading {
  const took = { extract: 0, identify: 0, sections: 0, trace: 0, features: 0 }
  const timed = <Result>(stage: ReadingStage, work: () => Result): Result => {
    const began = performance.now()
    const result = work()
    took[stage] += (performance.now() - began) / 1000
    return result
  }
  const { article, signals } = timed('extract', () =>
    from.kind === 'page' ? readPageOf(from) : { article: readTextOf(from, given), signals: null },
  )
  const outletName = given ? shorten(given, longest.outlet) : article.publisher
  const title = article.title ?? ''
  const { text } = article
  const language = timed('identify', () => identifyLanguage(`${title}\n${text}`, article.language))
  const published = article.published ?? readAt.toISOString()
  const models = learnedModels[language ?? 'en']
  const captions = timed('trace', () => readCaptions(article, language, published))
  return {
    article,
    outletName,
    language,
    filing: timed('sections', () => fileUnderSections({ title, text, language })),
    topics: timed('sections', () => fileUnderTopics({ title, text, language })),
    traced: timed('trace', () =>
      traceStatements({ text, language, published, publisher: outletName, models }),
    ),
    signals,
    captions,
    features: timed('features', () => articleFeatures({ title, text, language })),
    took,
  }
}

function readCaptions(
  { figures }: ExtractedArticle,
  language: string | null,
  published: string,
): Reading['captions'] {
  return figures.map(({ caption, credit, image }) => {
    const words = [caption, credit ? `(${credit})` : null].filter(Boolean).join(' ')
    return { words, address: image, caption: traceCaption(words, { language, published }) }
  })
}

type PageBytes = Extract<Material['from'], { kind: 'page' }>
type PastedText = Extract<Material['from'], { kind: 'text' }>

/** Our name among robots, as our requests begin. */
const robot = 'sayso'

function readPageOf({ body, charset, url, robotHeaders }: PageBytes): Pick<Reading, 'article' | 'signals'> {
  const html = decodePage(body, charset)
  const article = shortenWords(extractArticle(html, url))
  if (article.wall) throw wallRefusal(article.wall)
  if (article.text.trim() === '' || !article.title)
    throw new Refusal(
      'not-an-article',
      'No article can be found on this page: it may be a list, a video or an error page.',
      'Paste the text instead.',
    )
  const signals = robotHeaders && readRobotSignals({ headers: robotHeaders, html, robot })
  return { article, signals }
}

function readTextOf(
  { text, title, language, published }: PastedText,
  publisher: string | null,
): ExtractedArticle {
  const read = readPlainText({ text, title, language })
  if (read.text.trim() === '')
    throw new Refusal(
      'not-an-article',
      'Nothing that could be the text of an article is left of what was pasted.',
    )
  return shortenWords({ ...read, published: published ?? read.published, publisher })
}

function wallRefusal(wall: Wall): Refusal {
  const sentence = {
    consent: 'The outlet shows a consent form where the article should be.',
    paywall: 'The outlet shows this article to subscribers only.',
    bot: 'The outlet asks visitors to prove that they are no robot, and Sayso is one.',
  }[wall]
  return new Refusal(
    wall,
    sentence,
    'If you can read the article, add the page you are looking at, or paste the text.',
  )
}
