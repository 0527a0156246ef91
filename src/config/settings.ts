/** One setting: an environment variable, or a line NAME=value in the file that SAYSO_CONFIG names. */
export type Setting = {
  readonly name: string
  /** What holds when it is not set, in words. */
  readonly fallback: string
  readonly meaning: string
  /** A secret can also be given as NAME_FILE, the path of a file that holds it. */
  readonly secret?: boolean
}

/** Every setting there is; docs/settings.md lists the same, and a test compares them. */
export const settings: readonly Setting[] = [
  {
    name: 'SAYSO_CONFIG',
    fallback: 'none',
    meaning: 'A file with lines NAME=value; what the environment says is stronger.',
  },
  {
    name: 'SAYSO_DATA',
    fallback: './data, as root /var/lib/sayso',
    meaning: 'The folder for everything kept on disk.',
  },
  {
    name: 'SAYSO_HOST',
    fallback: '127.0.0.1',
    meaning: 'The address of this machine to listen on; 0.0.0.0 for all.',
  },
  { name: 'PORT', fallback: '8080', meaning: 'The port to listen on; 0 for any free one.' },
  {
    name: 'SAYSO_URL',
    fallback: 'http://HOST:PORT',
    meaning: 'The public address of the site, as readers see it.',
  },
  { name: 'SAYSO_NAME', fallback: 'Sayso', meaning: "The site's name at the top of every page." },
  {
    name: 'SAYSO_ADD',
    fallback: 'accounts',
    meaning: 'Who may add articles: "accounts", or "anyone" within limits per address.',
  },
  {
    name: 'SAYSO_PROXIES',
    fallback: 'none',
    meaning:
      'Addresses of the trusted proxies in front, separated by commas; their X-Forwarded-For is then believed.',
  },
  {
    name: 'DATABASE_URL',
    fallback: 'the PostgreSQL that comes with Sayso',
    meaning: 'A PostgreSQL of your own, 15 or later, such as postgres://user:password@host/name.',
    secret: true,
  },
  {
    name: 'SAYSO_FETCH_ALLOW',
    fallback: 'none',
    meaning:
      'Exact host:port pairs, separated by commas, that the guard lets through although they are not public. For tests.',
  },
  { name: 'SAYSO_PAGES_DAYS', fallback: '30', meaning: 'For how many days the raw bytes of pages are kept.' },
  {
    name: 'SAYSO_BRIDGES',
    fallback: 'none',
    meaning:
      'Hosts, separated by commas, that make feeds of many other sites, such as an RSS bridge of your own: a pause that one feed asks for holds back no other there.',
  },
  {
    name: 'SAYSO_READERS',
    fallback: 'one less than the cores, 1 or 2',
    meaning: 'How many threads read pages at most; each takes some 120 MB while it is up.',
  },
  {
    name: 'SAYSO_METRICS',
    fallback: 'none',
    meaning:
      'host:port where /metrics answers in the text format of Prometheus, such as 127.0.0.1:9464. Whoever reaches it reads it.',
  },
]
