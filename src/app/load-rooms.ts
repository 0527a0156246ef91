/**
 * The rooms with most of the program in them, read while the database starts: on a new folder the two take as long,
 * and the database does its part in processes of its own.
 */
export async function loadRooms() {
  const [newsroom, site, jobs, fetch] = await Promise.all([
    import('../newsroom/index.ts'),
    import('../site/index.ts'),
    import('../jobs/index.ts'),
    import('../fetch/index.ts'),
  ])
  return { newsroom, site, jobs, fetch }
}
