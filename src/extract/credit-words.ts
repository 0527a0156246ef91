import { languagePacks } from '../languages/index.ts'

// Languages without a pack: Hungarian, Romanian, Catalan, Bulgarian, Serbian, Croatian, Slovak, Lithuanian, Latvian,
// Estonian, Bengali, Urdu, Tamil, Thai, Malay, Swahili, Georgian, Armenian, Azeri.
const furtherWords =
  'fotó, kép, forrás, fotografie, sursa, sursă, font, imatge, снимка, снимки, източник, фотографија, извор, fotografija, ' +
  'izvor, zdroj, nuotr, nuotrauka, foto autors, avots, allikas, ছবি, সূত্র, تصویر کا ذریعہ, تصویر, படம், ภาพ, ที่มา, imej, ' +
  'sumber, picha, chanzo, ფოტო, წყარო, լուսանկար, şəkil, mənbə'

// A page credits agencies of other countries in their words, so the words of all languages are asked at once.
const all = [...languagePacks.flatMap(pack => pack.boilerplate?.credit ?? []), ...furtherWords.split(', ')]
const words = [...new Set(all)]
  .toSorted((a, b) => b.length - a.length)
  .map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')
const joining = "(?:\\s(?:by|credits?|courtesy|of|courtesy of|de|di|da|do|von|van|av|af|par|por|via|d['’]))?"
const colon = '(?:\\s?[:：;/|©=＝]|(?<=fot)\\.)\\s?'

const atStart = new RegExp(
  `^[\\s(\\[（|/–—=＝-]*(?:(?:(?:${words})${joining}${colon}|(?:photo|image|picture|photograph|video)s?\\s(?:by|courtesy of)\\s)?[©ⓒ]?|\\([cC]\\)|（[ＣｃcC]）)\\s*`,
  'iu',
)
const atEnd = new RegExp(
  `(?:[©ⓒ]|\\(c\\)|（[Ｃｃ]）|(?:^|[\\s(（.!?“”"»。）)])(?:${words})${joining}\\s?[:：])\\s*([^()（）:：]{2,80}?)[)）]?\\.?$`,
  'iu',
)
const labelAtEnd = new RegExp(`(?:^|[\\s(（\\[|/–—-])(?:[©ⓒ]|(?:${words})${joining}\\s?[:：]?)\\s*$`, 'iu')

/** Whether a text begins with the words of a credit: "Photo: …", "Image courtesy of …", ©. */
export function beginsAsCredit(text: string): boolean {
  return creditMark(text).trim().length > 0 && /\p{L}|[©ⓒ]/u.test(creditMark(text))
}

const label = /^\p{L}[\p{L}\p{M}\s]{1,22}[:：]\s*(?=\S)/u
const bareLabel = /^(?:fotos?|fotó|photo)\s(?:(?:di|de|by|von|van|av|af)\s)?(?=\p{L})/iu

/** A credit without "Photo:", ©, brackets and separators around the name, and without any other label before a colon. */
export function withoutCreditMark(credit: string): string {
  const mark = creditMark(credit) || label.exec(credit)?.[0] || bareLabel.exec(credit)?.[0] || ''
  const bare = credit.slice(mark.length).replace(/[\s|/–—]+$/u, '')
  return bare
    .replace(/^[=＝]\s?/, '')
    .replace(/^[([（](.*)[)\]）]$/u, '$1')
    .replace(/^([^(（]*)[)）]$/u, '$1')
    .trim()
}

function creditMark(text: string): string {
  return atStart.exec(text.slice(0, 80))?.[0] ?? ''
}

/** A caption without the label of a credit that stood behind it: "… on Monday. Photo:". */
export function withoutCreditLabel(caption: string): string {
  const tail = caption.slice(-40)
  const label = labelAtEnd.exec(tail)
  return label && /[:：©ⓒ]\s*$|[.!?…。]["”»]?\s*\p{L}+\s*$/u.test(tail)
    ? caption.slice(0, caption.length - (tail.length - label.index)).trimEnd()
    : caption
}

const takenBy = /[（(]([^（）()]{1,30})(?:撮影|提供|供图|供圖|摄|攝)[)）]$/u
const behindEquals = /[＝=]([^＝=。、\d０-９（）]{2,24})$/u

const takenByBare = /[。！\s]([^\s。，]{2,12})\s?(?:摄|攝|撮影)$/u
const inBrackets = /[（(]([^()（）;]{2,40}\/[^()（）;]{2,40})[)）]\.?$/u
const behindDash = /\s[–—-]\s([^–—]{2,60}\/[^–—/]{2,40})$/u

/**
 * What a caption's last words give as credit: behind "Photo:" or ©, two names with a slash in brackets or behind a dash,
 * in Japanese and Chinese behind = or before "taken by". '' for none.
 */
export function wordedCredit(caption: string): string {
  const tail = caption.trim().slice(-120)
  for (const pattern of [atEnd, takenBy, takenByBare, inBrackets, behindDash]) {
    const found = pattern.exec(tail)?.[1]
    if (found) return found.trim()
  }
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(tail) ? (behindEquals.exec(tail)?.[1]?.trim() ?? '') : ''
}

/** Whether a text ends in the label of a credit: what follows is the name. */
export function endsInCreditLabel(text: string): boolean {
  return /[:：©ⓒ]\s*$/u.test(text) && labelAtEnd.test(text.slice(-40))
}
