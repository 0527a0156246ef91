export type Role = 'reader' | 'contributor' | 'editor'
export type Deed = 'add' | 'object' | 'vouch' | 'hide' | 'answer' | 'resume'

const deedsOf: Readonly<Record<Role, readonly Deed[]>> = {
  reader: [],
  contributor: ['add', 'object'],
  editor: ['add', 'object', 'vouch', 'hide', 'answer', 'resume'],
}

/** Whether somebody of this role may do this; null is somebody without an account. */
export function may(role: Role | null, deed: Deed, openAdding: boolean): boolean {
  if (deed === 'add' && openAdding) return true
  return role !== null && deedsOf[role].includes(deed)
}
