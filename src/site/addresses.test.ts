import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outletAddress, storyAddress } from './addresses.ts'

test('a slug in any script makes an address that stays one step long and comes back as it was', () => {
  for (const slug of ['ferry-cable', 'כבל-המעבורת', 'a/b?c#d', '100%']) {
    for (const [address, start] of [
      [storyAddress({ slug }), '/stories/'],
      [outletAddress({ slug, name: 'Any' }), '/outlets/'],
    ] as const) {
      assert.match(address, /^\/[a-z]+\/[\w.%-]+$/)
      assert.equal(decodeURIComponent(address.slice(start.length)), slug)
    }
  }
})
