/**
 * A share of a sum in whole parts of 2^-24. Sums of whole numbers are exact, so that the order in which an article's terms
 * come makes no difference to the last digit: a window that was made anew from the log answers like one that saw it all.
 */
export function inParts(share: number): number {
  return Math.round(share * parts)
}

export const parts = 2 ** 24
