// The one law of ARCHITECTURE.md as import rules: stages know, the newsroom acts.
// `npm run check` applies them; test/import-rules.test.ts proves that each of them can fail.

const stages = [
  ...['intake', 'extract', 'identify', 'sections', 'trace', 'group'],
  ...['search', 'publish', 'accounts', 'redress', 'record'],
]
const edges = ['fetch', 'store', 'mail', 'media']

/**
 * What each room may import: other rooms (through their face) and packages of the registry.
 * A room that is not listed may not exist; a new one needs a line here and one in ARCHITECTURE.md.
 */
const rooms = {
  news: { rooms: [], packages: [] },
  languages: { rooms: ['news'], packages: [] },
  learned: { rooms: ['languages'], packages: [] },

  intake: { packages: ['feedsmith', 'htmlparser2', 'chardet', 'tldts'] },
  extract: { packages: ['parse5', 'htmlparser2', 'sanitize-html', 'chardet', 'tldts'] },
  identify: { packages: ['eld', 'franc'] },
  sections: { packages: [] },
  trace: { packages: [] },
  group: { packages: [] },
  search: { packages: [] },
  publish: { packages: ['feedsmith'] },
  accounts: { packages: ['zod'] },
  redress: { packages: ['zod'] },
  record: { packages: [] },

  fetch: { packages: ['undici', 'ipaddr.js', 'tldts'] },
  store: { packages: ['pg', 'kysely', 'pg-boss', 'uuid'] },
  mail: { packages: [] },
  media: { packages: [] },

  newsroom: {
    rooms: [...stages, ...edges, 'languages', 'learned', 'news'],
    // Of hono only the escaping tag: the articles of the demo world are read as pages.
    packages: ['@node-rs/argon2', 'uuid', 'zod', 'tldts', 'p-limit', 'hono/dist/(?:types/)?helper/html'],
  },

  site: { rooms: ['newsroom', 'news'], packages: ['hono', '@hono/node-server', 'zod'] },
  // pg-boss reaches the jobs through the store's face.
  jobs: { rooms: ['newsroom', 'news', 'store'], packages: [] },
  // The pipe composes stages, and its door `address` asks the fetcher for its verdict.
  pipe: { rooms: ['newsroom', 'news', 'learned', ...stages, 'fetch'], packages: ['zod'] },

  config: { rooms: ['news'], packages: ['zod'] },
  app: {
    rooms: ['site', 'jobs', 'pipe', 'newsroom', ...edges, 'config', 'news'],
    packages: ['@hono/node-server', 'pino', 'piscina', 'prom-client'],
  },
  // A command asks the newsroom as a page does; app gives it the world.
  cli: { rooms: ['app', 'config', 'pipe', 'newsroom', 'news'], packages: ['commander'] },
}
for (const stage of stages) rooms[stage].rooms = ['news', 'languages']
for (const edge of edges) rooms[edge].rooms = ['news']

/** Parts of Node that read nothing from the world; stages may use these and no others. */
const pureNode = ['assert', 'buffer', 'crypto', 'punycode', 'string_decoder', 'url', 'util']

const anyOf = names => `(?:${names.map(name => name.replaceAll('.', '\\.')).join('|')})`
const tests = '\\.test(?:-data)?\\.ts$|/testing/'

const roomRules = Object.entries(rooms).flatMap(([room, may]) => [
  {
    name: `${room}-rooms`,
    severity: 'error',
    comment: `${room} imports only: ${may.rooms.join(', ') || 'no other room'}.`,
    from: { path: `^src/${room}/`, pathNot: tests },
    to: { path: '^src/', pathNot: `^src/${anyOf([room, ...may.rooms])}/` },
  },
  {
    name: `${room}-packages`,
    severity: 'error',
    comment: `${room} uses only these packages: ${may.packages.join(', ') || 'none'}.`,
    from: { path: `^src/${room}/`, pathNot: tests },
    to: {
      dependencyTypes: ['npm', 'npm-optional', 'npm-peer', 'npm-bundled'],
      ...(may.packages.length > 0 && { pathNot: `node_modules/${anyOf(may.packages)}/` }),
    },
  },
])

export default {
  forbidden: [
    ...roomRules,
    {
      name: 'stage-node',
      severity: 'error',
      comment: 'A stage takes values and gives values: no file, network, process or clock of Node.',
      from: { path: `^src/${anyOf(['news', 'languages', ...stages])}/`, pathNot: tests },
      to: { dependencyTypes: ['core'], pathNot: `^(?:node:)?${anyOf(pureNode)}$` },
    },
    {
      name: 'face',
      severity: 'error',
      comment: "Nobody imports past a room's face, its index.ts.",
      from: { path: '^(?:(?:src)/([^/]+)|bench|scripts|training)/' },
      to: { path: '^src/[^/]+/', pathNot: '^src/(?:$1/|[^/]+/(?:index\\.ts$|testing/))' },
    },
    {
      name: 'unknown-room',
      severity: 'error',
      comment: 'Every file below src belongs to a room that these rules know.',
      from: { path: '^src/', pathNot: `^src/${anyOf(Object.keys(rooms))}/` },
      to: {},
    },
    { name: 'cycle', severity: 'error', comment: 'No cycles.', from: {}, to: { circular: true } },
    {
      name: 'development',
      severity: 'error',
      comment: 'The program runs without development dependencies.',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'] },
    },
    {
      name: 'undeclared',
      severity: 'error',
      comment: 'Every package that is imported stands in package.json.',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'unresolved',
      severity: 'error',
      comment: 'Every import leads somewhere.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'testing',
      severity: 'error',
      comment: 'The program imports nothing that was made for its tests, benches or scripts.',
      from: { path: '^src/', pathNot: tests },
      to: { path: `^(?:test|bench|scripts|training)/|${tests}` },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|data|fixtures)/' },
    // An import of types is knowledge too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
