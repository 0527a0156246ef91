export { makeSite } from './make-site.ts'
export type { SiteOptions } from './read-visit.ts'
export { routes } from './routes.ts'
