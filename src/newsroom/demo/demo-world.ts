/** The files of the demo world as they lie in `demo/`; demo/README.md explains the fields. */
export type DemoOutlet = {
  readonly slug: string
  readonly name: string
  readonly host: string
  readonly country: string
  readonly languages: readonly string[]
  readonly family: string | null
}

export type DemoBlock = { readonly type: string; readonly text: string }

export type DemoArticle = {
  readonly id: string
  readonly outlet: string
  readonly language: string
  readonly hoursAgo: number
  readonly event: string
  readonly title: string
  readonly byline: readonly string[]
  readonly path: string
  readonly description?: string
  readonly body: readonly DemoBlock[]
  readonly captions?: readonly string[]
  readonly revisions?: readonly {
    readonly hoursLater: number
    readonly title?: string
    readonly body?: readonly DemoBlock[]
  }[]
}

export type DemoWorld = { readonly outlets: readonly DemoOutlet[]; readonly articles: readonly DemoArticle[] }

/** Reads the files; only when asked, since they are half a megabyte that an ordinary site never needs. */
export async function readDemoWorld(): Promise<DemoWorld> {
  const [outlets, articles] = await Promise.all([
    import('../../../demo/outlets.json', { with: { type: 'json' } }),
    import('../../../demo/articles.json', { with: { type: 'json' } }),
  ])
  return {
    outlets: outlets.default as readonly DemoOutlet[],
    articles: articles.default as readonly DemoArticle[],
  }
}
