import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshWorld } from '../../test/newsroom/fresh-world.ts'
import { Visitor } from '../../test/site/served-site.ts'
import { Refusal } from '../news/index.ts'
import { makeMetrics, serveMetrics } from './metrics.ts'

test('the figures tell of the queues, the reading threads and the process, on an address of their own', async () => {
  const { world, close } = await freshWorld()
  const metrics = makeMetrics()
  metrics.watch(world, {
    reader: () => assert.fail('nothing is read here'),
    readFeed: () => assert.fail('nothing is read here'),
    load: () => ({ waiting: 3, threads: 2 }),
    close: () => Promise.resolve(),
  })
  metrics.noteReading(0.02, 'read')
  metrics.noteReading(20, 'gave-up')
  metrics.noteTook('trace', 0.02)
  for (const submission of ['a', 'b']) await world.queue.enqueue(world.db, 'read-article', { submission })
  const served = await serveMetrics(metrics, '127.0.0.1:0')
  const prometheus = new Visitor(`http://127.0.0.1:${served.port}`)
  const { body, headers } = await prometheus.get('/metrics')
  assert.match(headers.get('content-type')!, /^text\/plain; version=0\.0\.4/)
  for (const line of [
    'sayso_queue_waiting{queue="read-article"} 2',
    'sayso_queue_active{queue="read-article"} 0',
    'sayso_queue_waiting{queue="daily"} 0',
    'sayso_queue_limit{queue="read-fed-article"} 5000',
    'sayso_reading_waiting 3',
    'sayso_reading_threads 2',
    'sayso_reading_seconds_bucket{le="0.025",outcome="read"} 1',
    'sayso_reading_seconds_count{outcome="gave-up"} 1',
    'sayso_journey_seconds_bucket{le="0.025",part="trace"} 1',
    'sayso_feeds{state="due"} 0',
    'sayso_fetching{what="waiting"} 0',
  ])
    assert.ok(body.split('\n').includes(line), `${line}\n${body}`)
  assert.match(body, /^sayso_queue_oldest_seconds\{queue="read-article"\} \d/m)
  assert.match(body, /^process_resident_memory_bytes \d/m)
  assert.equal((await prometheus.get('/')).status, 404)
  await assert.rejects(serveMetrics(metrics, `127.0.0.1:${served.port}`), Refusal)
  await served.close()
  await close()
})
