import type { Door } from './json-lines.ts'

/**
 * The doors of `sayso pipe STAGE`. Each makes a fresh stage, since `group` remembers what it has read; each is loaded
 * only when it is asked for, since a stage brings its vocabulary with it.
 */
export const doors: Readonly<Record<string, () => Promise<Door>>> = {
  extract: async () => (await import('./extract.ts')).pipeExtract(),
  clean: async () => (await import('./clean.ts')).pipeClean(),
  trace: async () => (await import('./trace.ts')).pipeTrace(),
  group: async () => (await import('./group.ts')).pipeGroup(),
  sections: async () => (await import('./sections.ts')).pipeSections(),
  feed: async () => (await import('./feed.ts')).pipeFeed(),
  address: async () => (await import('./address.ts')).pipeAddress(),
  language: async () => (await import('./language.ts')).pipeLanguage(),
}
