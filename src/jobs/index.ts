export { workJobs } from './work-jobs.ts'
export { pollFeeds } from './poll-feeds.ts'
export { refreshStories } from './refresh-stories.ts'
export { keepSearching } from './keep-search.ts'
