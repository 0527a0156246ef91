import about from '../../package.json' with { type: 'json' }

/** Sayso's own version. */
export const version: string = about.version
