// Invented outlets.
import type { OutletName } from '../newsroom/index.ts'

export const outlet = (name: string): OutletName => ({
  name,
  slug: name.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
})
export const harbourPost = outlet('The Harbour Post')
export const radioQalat = outlet('Radio Qalat')
export const portWire = outlet('PortWire')
export const ledger = outlet('The Island Ledger')
export const morningTide = outlet('Morning Tide')
export const coastline = outlet('Coastline News Network International')
export const kolHaYam: OutletName = { name: 'קול הים', slug: 'kol-hayam' }
export const sahil: OutletName = { name: 'صوت الساحل', slug: 'sawt-al-sahil' }
