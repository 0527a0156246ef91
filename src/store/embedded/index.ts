export { joinServer, stopServer } from './server.ts'
export type { LiveServer } from './server.ts'
export { becomeUser, canReadCode, serverUser } from './server-user.ts'
export type { ServerUser } from './server-user.ts'
