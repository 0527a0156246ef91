import {
  carryOnImport,
  keepHouse,
  keepRests,
  readArticle,
  readFedArticle,
  takeUpUnfinished,
  type World,
} from '../newsroom/index.ts'

/** How many articles are read at once: fetching waits for others' servers, reading uses one core. */
const articlesAtOnce = 4
/** More of these wait for others' servers, since every host is asked slowly. */
const fedArticlesAtOnce = 24

/** Works on everything that waits, until the queue is stopped; first of all on what a crash left behind. */
export async function workJobs(world: World, { pagesDays }: { pagesDays: number }) {
  await keepRests(world)
  const left = await takeUpUnfinished(world)
  if (left > 0) world.log('taken up again', { submissions: left })
  const submissionOf = (data: object) => (data as { submission: string }).submission
  await world.queue.work('read-article', articlesAtOnce, data => readArticle(world, submissionOf(data)))
  await world.queue.work('read-fed-article', fedArticlesAtOnce, data =>
    readFedArticle(world, submissionOf(data)),
  )
  await world.queue.work('import-feeds', 1, data => carryOnImport(world, (data as { import: string }).import))
  await world.queue.work('daily', 1, () => keepHouse(world, pagesDays))
  await world.queue.daily('daily', '17 3 * * *')
}
