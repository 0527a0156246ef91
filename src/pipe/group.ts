import { articleFeatures, candidateStories, chooseStory, findCopy } from '../group/index.ts'
import { identifyLanguage } from '../identify/index.ts'
import { learnedModels } from '../learned/index.ts'
import { Refusal } from '../news/index.ts'
import { traceStatements } from '../trace/index.ts'
import { optionalText, text, type Door, type Line } from './json-lines.ts'
import { LiveWindow } from './live-window.ts'
import { StoryOrigins } from './story-origins.ts'

/**
 * `{id,time,language?,title,text?,url?,publisher?}` → `{id,story,copyOf?,decision,why}`, and after the last line
 * `{story,origins}` for each story. Stories are never merged later, so there are no `redirect` lines yet.
 */
export function pipeGroup(): Door {
  const live = new LiveWindow()
  const origins = new StoryOrigins()
  return { answer: line => group(readLine(line), live, origins), close: () => origins.lines() }
}

type Read = ReturnType<typeof readLine>

function readLine(line: Line) {
  const time = text(line, 'time')
  if (Number.isNaN(Date.parse(time))) throw new Refusal('input', 'The field "time" is not an ISO 8601 time.')
  const title = text(line, 'title')
  const body = optionalText(line, 'text') ?? ''
  const publisher = optionalText(line, 'publisher')
  const language = identifyLanguage(`${title}\n${body}`, optionalText(line, 'language'))
  return { id: String(line.id), time, title, text: body, language, publisher, url: optionalText(line, 'url') }
}

function group(read: Read, live: LiveWindow, origins: StoryOrigins) {
  const { id, time, text, title, language, publisher } = read
  live.withdraw(id)
  for (const ended of live.advance(time)) origins.end(ended)
  const features = articleFeatures({ title, text, language })
  const copy = findCopy({ features, text, time }, live.sharingFingerprints(features), fingerprint =>
    live.storiesWith(fingerprint),
  )
  const copyOf = copy?.kind === 'copy' ? copy.of : null
  const { choice, story } = placeIn(live, read, features, copyOf)
  const { statements } = traceStatements({
    text,
    language,
    published: time,
    publisher,
    models: learnedModels[language ?? 'en'],
  })
  origins.add(story, { id, outlet: outletOf(read), copyOf, supplied: false, text, statements })
  live.add({ id, story, time, text, features })
  return { story, ...(copyOf ? { copyOf } : {}), decision: choice.decision, why: choice.why }
}

/** An article of which the stage is not certain begins a story of its own. */
function placeIn(
  live: LiveWindow,
  { id, time }: Read,
  features: ReturnType<typeof articleFeatures>,
  copyOf: string | null,
) {
  const candidates = candidateStories(features, live, copyOf ? live.find(copyOf) : null)
  const choice = chooseStory({ features, time, copyOf }, candidates, live)
  return { choice, story: choice.decision === 'joined' && choice.story ? choice.story : `s-${id}` }
}

/** Who publishes: by name, else by host, else nobody else than this article. */
function outletOf({ id, publisher, url }: Read): string {
  return publisher || (url && URL.canParse(url) ? new URL(url).host : `article ${id}`)
}
