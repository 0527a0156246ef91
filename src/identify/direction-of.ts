const rightToLeft = new Set('ar arc ckb dv fa he ks ku ps sd ug ur yi'.split(' '))

/** The direction in which a language is written; `ltr` where the language is unknown. */
export function directionOf(language: string | null): 'ltr' | 'rtl' {
  return language !== null && rightToLeft.has(language) ? 'rtl' : 'ltr'
}
