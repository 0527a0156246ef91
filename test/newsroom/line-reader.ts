import { articleFeatures } from '../../src/group/index.ts'
import {
  operator,
  readArticle,
  showSubmission,
  submitText,
  type Reader,
  type World,
} from '../../src/newsroom/index.ts'

/** An article as a test gives it, without a page around it. */
export type Line = { readonly title: string; readonly text: string; readonly published: string }

/** Takes a pasted text for such an article in JSON, and looks for no statements: many articles are read at once. */
export const lineReader: Reader = material => {
  const given = material.from.kind === 'text' ? material.from.text : '{}'
  const { title, text, published } = JSON.parse(given) as Line
  const language = 'en'
  const page = { byline: [], modified: null, publisher: null, canonical: null, description: null }
  const blocks = [{ type: 'paragraph' as const, text }]
  const article = { ...page, title, text, published, language, image: null, blocks, figures: [], wall: null }
  return Promise.resolve({
    article: { ...article, confidence: 1 },
    outletName: material.outletName,
    language,
    filing: { primary: null, sections: [] },
    topics: [],
    traced: { statements: [], dates: [] },
    signals: null,
    captions: [],
    features: articleFeatures({ title, text, language }),
    took: { extract: 0, identify: 0, sections: 0, trace: 0, features: 0 },
  })
}

/** @returns the article's id */
export async function addLine(world: World, line: Line, who = operator): Promise<string> {
  const outlet = 'The Harrow Ledger'
  const text = JSON.stringify(line)
  const given = { text, outlet, title: null, url: null, published: null, language: null }
  const submitted = await submitText(world, who, given)
  if (submitted.kind === 'already') return submitted.articleId
  await readArticle(world, submitted.submissionId)
  return (await showSubmission(world, submitted.submissionId))!.articleId!
}
