import type { Door } from './json-lines.ts'
import { pipeAddress } from './address.ts'
import { pipeClean } from './clean.ts'
import { pipeExtract } from './extract.ts'
import { pipeFeed } from './feed.ts'
import { pipeGroup } from './group.ts'
import { pipeLanguage } from './language.ts'
import { pipeSections } from './sections.ts'
import { pipeTrace } from './trace.ts'

export { runDoor } from './json-lines.ts'
export type { Door, Line } from './json-lines.ts'

/** The doors of `sayso pipe STAGE`. Each makes a fresh stage, since `group` remembers what it has read. */
export const doors: Readonly<Record<string, () => Door>> = {
  extract: pipeExtract,
  clean: pipeClean,
  trace: pipeTrace,
  group: pipeGroup,
  sections: pipeSections,
  feed: pipeFeed,
  address: pipeAddress,
  language: pipeLanguage,
}
