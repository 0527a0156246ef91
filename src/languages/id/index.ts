import type { LanguagePack } from '../pack.ts'
import { boilerplate } from './boilerplate.ts'

export const id: LanguagePack = {
  code: 'id',
  direction: 'ltr',
  boilerplate,
  monthNames: ['', 'pebruari peb', '', '', '', '', '', 'agt agu', '', '', 'nop nopember', ''],
}
