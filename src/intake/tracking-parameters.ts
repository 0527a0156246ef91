/**
 * Query parameters that say how a reader came, not what is read. Data: to add one, add a word. Words that some
 * site may need to find the page ("ref", "source", "from", "id") stay out: two addresses of one article are then
 * brought together by the canonical address, while two articles that became one could not be parted.
 */
const names = `
  fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igsh igshid epik srsltid
  mc_cid mc_eid mkt_tok vero_id vero_conv oly_anon_id oly_enc_id sc_campaign sc_cid s_cid ncid cmpid campaign_id
  ocid icid intcid mbid smid smtyp cvid xtor at_medium at_campaign at_custom1 at_custom2 at_custom3 at_custom4
  at_link_id at_link_origin at_link_type at_ptr_name at_bbc_team at_format wt_zmc wt_mc_id wt.mc_id wt.zmc ito itm_source itm_medium
  itm_campaign itm_content ns_mchannel ns_campaign ns_source ns_linkname ns_fee ref_src ref_url soc_src soc_trk
  guccounter guce_referrer guce_referrer_sig spm share_id shareid share_from _openstat _ga _gl __twitter_impression
  phpsessid jsessionid trk trkcampaign
`

const prefixes = [
  'utm_',
  'hsa_',
  '_hs',
  '__hs',
  'hsctatracking',
  'pk_',
  'mtm_',
  'matomo_',
  'piwik_',
  'ga_',
  'elqtrack',
]

const nameSet = new Set(names.trim().split(/\s+/))

/** @param name of a query parameter, in any case */
export function isTracking(name: string): boolean {
  const lower = name.toLowerCase()
  return nameSet.has(lower) || prefixes.some(prefix => lower.startsWith(prefix))
}
