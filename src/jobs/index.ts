export { workJobs } from './work-jobs.ts'
