import { articleFeatures, findCopy, strengthOf, type Features } from '../group/index.ts'
import { identifyLanguage } from '../identify/index.ts'
import { learnedModels } from '../learned/index.ts'
import { Refusal } from '../news/index.ts'
import { traceStatements } from '../trace/index.ts'
import { StoryJoiner, type Redirect } from './join-stories.ts'
import { optionalText, text, type Door, type Line } from './json-lines.ts'
import { LiveWindow } from './live-window.ts'
import { StoryOrigins } from './story-origins.ts'

/**
 * `{id,time,language?,title,text?,url?,publisher?}` → `{id,story,copyOf?,decision,why}`, and after the last line
 * `{redirect:{from,to}}` for each story that was joined to another one later, and `{story,origins}` for each that stays.
 */
export function pipeGroup(): Door {
  const live = new LiveWindow()
  const world = { live, origins: new StoryOrigins(), joiner: new StoryJoiner(live.stories) }
  return {
    answer: line => group(readLine(line), world),
    close: () => {
      follow(world.joiner.join(), world)
      return [...world.joiner.redirects().map(redirect => ({ redirect })), ...world.origins.lines()]
    },
  }
}

type World = { readonly live: LiveWindow; readonly origins: StoryOrigins; readonly joiner: StoryJoiner }

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

function group(read: Read, world: World) {
  const { live, origins, joiner } = world
  const { id, time, text, title, language, publisher } = read
  live.drop(id)
  follow(joiner.advance(time), world)
  for (const ended of live.advance(time)) origins.end(ended)
  const features = articleFeatures({ title, text, language })
  const copy = findCopy({ features, text, time }, live.sharingFingerprints(features), fingerprint =>
    live.storiesWith(fingerprint),
  )
  const copyOf = copy?.kind === 'copy' ? copy.of : null
  const copyShare = copy ? strengthOf(copy) : 0
  const { choice, story } = placeIn(live, read, { features, copyOf, copyShare })
  const { statements } = traceStatements({
    text,
    language,
    published: time,
    publisher,
    models: learnedModels[language ?? 'en'],
  })
  origins.add(story, { id, outlet: outletOf(read), copyOf, supplied: false, text, statements })
  live.add({ id, story, time, text, features })
  joiner.note(story, choice.near)
  return { story, ...(copyOf ? { copyOf } : {}), decision: choice.decision, why: choice.why }
}

function follow(redirects: readonly Redirect[], { origins }: World) {
  for (const { from, to } of redirects) origins.join(from, to)
}

/** An article of which the stage is not certain begins a story of its own. */
function placeIn(
  live: LiveWindow,
  { id, time }: Read,
  found: { readonly features: Features; readonly copyOf: string | null; readonly copyShare: number },
) {
  const choice = live.stories.choose({ ...found, time })
  return { choice, story: choice.decision === 'joined' && choice.story ? choice.story : `s-${id}` }
}

/** Who publishes: by name, else by host, else nobody else than this article. */
function outletOf({ id, publisher, url }: Read): string {
  return publisher || (url && URL.canParse(url) ? new URL(url).host : `article ${id}`)
}
