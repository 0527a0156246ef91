import { endsAsSentence } from './measure-text.ts'
import { plainForm } from './page-words.ts'
import type { PageWords } from './page-words.ts'

const maxOffer = 420

/**
 * Whether a paragraph is another's offer and no text: a sign-up box, a share or advertisement line, a pointer to
 * another article, a platform's notice of who added the text, a cookie notice.
 */
export function looksLikeOffer(text: string, words: PageWords): boolean {
  if (text.length > maxOffer) return false
  const plain = plainForm(text)
  if (words.is('share', plain) || words.is('advert', plain) || words.holds('notice', plain)) return true
  if (words.begins('pointer', plain) && (plain.length < 140 || !endsAsSentence(text))) return true
  if (
    plain.length < 60 &&
    (words.is('related', plain) || words.is('comments', plain.replace(/[\d()]+/g, '').trim()))
  )
    return true
  return (
    plain.length < 320 && !isReport(text) && (words.holds('signUp', plain) || words.holds('consent', plain))
  )
}

/** Speech in quotation marks, or a long sentence with a number or several names: reporting about offers, not an offer. */
function isReport(text: string): boolean {
  return /["“”„«»].{20,}["“”»]/u.test(text) && text.length > 120
}

// What a credit in brackets at the end of a caption holds: the words of image credits in the languages that use
// brackets for them, a slash or semicolon between two names, or "via".
const creditWords =
  /photo|image|picture|courtesy|credit|handout|archive|file\b|screen|social media|used in accordance|via\b|video|satellite|foto|bild|archiv|imagen|cortes[ií]a|cr[eé]dit|fotograf|фото|снимок|צילום|תמונה|באדיבות|سو?رة|صورة|تصوير|φωτο|写真|撮影|提供|图|圖|照片|फोटो|तस्वीर|[/;]/iu
const closingBracket = /[.!?…"”»』」。।]\s{0,2}[([（]([^()[\]（）]{2,160})[)\]）]\.?$/u
const showing =
  /\b(?:shows?|showing|show|depicts?|pictured|seen|views?|poses?|zeigt|muestra|montre|mostra)\b/i

/** Whether a paragraph is the caption of an image that stood between the paragraphs. */
export function looksLikeCaption(text: string, words: PageWords): boolean {
  if (text.length > 700) return false
  const credit = closingBracket.exec(text)?.[1]
  if (credit !== undefined && creditWords.test(credit)) return true
  const plain = plainForm(text)
  if (!words.begins('caption', plain)) return false
  return (
    /^[^:=／/.]{2,24}[:=／/]/.test(plain) ||
    /^[^.]{2,24}\. ?[\p{L}]/u.test(plain) ||
    credit !== undefined ||
    showing.test(plain.slice(0, 160)) ||
    plain.length < 60
  )
}

/** Whether a short line is a byline: "By" with a name behind it. */
export function looksLikeName(line: string, words: PageWords): boolean {
  if (line.length > 90 || line.split(' ').length > 10 || /[.!?]$/.test(line)) return false
  return words.begins('by', plainForm(line)) && /[\s:：/](?:\p{Lu}|\p{Lo})/u.test(line)
}
