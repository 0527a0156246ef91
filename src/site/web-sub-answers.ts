import { confirmSubscription, takePush } from '../newsroom/index.ts'
import type { Asked } from './read-visit.ts'

/** A hub asks whether we meant to subscribe: the challenge comes back as it is, and nothing else. */
export async function getWebSub({ c, world }: Asked): Promise<Response> {
  const query = new URL(c.req.url).searchParams
  const challenge = await confirmSubscription(
    world,
    c.req.param('feed') ?? '',
    c.req.param('token') ?? '',
    query,
  )
  return c.text(challenge, 200, { 'Content-Disposition': 'attachment' })
}

/** A hub pushes what is new in a feed. The answer is the same whether the signature was right or not. */
export async function postWebSub({ c, world }: Asked): Promise<Response> {
  await takePush(world, c.req.param('feed') ?? '', c.req.param('token') ?? '', {
    body: new Uint8Array(await c.req.arrayBuffer()),
    signature: c.req.header('x-hub-signature'),
    type: c.req.header('content-type'),
  })
  return c.text('', 202)
}
