// The first digit (zero) of each script whose digits stand on news pages. Every one is a single UTF-16 unit, so a text
// keeps its length.
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0, 0xff10,
]

const foreign = /[\u0660-\u1fff\uff10-\uff19]/

/** A text with the digits of every script as 0 to 9, unit for unit, so that offsets stay. */
export function plainDigits(text: string): string {
  if (!foreign.test(text)) return text
  return text.replace(/\p{Nd}/gu, digit => {
    const code = digit.charCodeAt(0)
    const zero = zeros.find(first => code >= first && code <= first + 9)
    return zero === undefined ? digit : String(code - zero)
  })
}
