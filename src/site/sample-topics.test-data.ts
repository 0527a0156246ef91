// Topics with the stories of sample-views.test-data.ts.
import type { TopicsView, TopicView } from '../newsroom/index.ts'
import { country } from './sample-stories.test-data.ts'

const health = { code: '07000000', name: 'health', slug: 'health' }
const diseases = {
  code: '20000446',
  name: 'diseases and conditions',
  slug: 'diseases-and-conditions',
}

export const topic: TopicView = {
  topic: health,
  broader: null,
  narrower: [diseases],
  stories: country.stories,
  older: '/topics/health?before=1_2',
}

export const emptyTopic: TopicView = {
  topic: diseases,
  broader: health,
  narrower: [],
  stories: [],
  older: null,
}

export const topics: TopicsView = [
  { ...health, stories: 1204, narrower: [{ ...diseases, stories: 1 }] },
  {
    code: '17000000',
    name: 'weather',
    slug: 'weather',
    stories: 0,
    narrower: [{ code: '20001131', name: 'weather warning', slug: 'weather-warning', stories: 0 }],
  },
]
