/** How well the words of two texts agree, 0..1: harmonic mean of the shares found and right. Ideographs count as words. */
export function wordF1(due: string, got: string): number {
  const [gold, given] = [wordsOf(due), wordsOf(got)]
  if (gold.length + given.length === 0) return 1
  const left = new Map<string, number>()
  for (const word of gold) left.set(word, (left.get(word) ?? 0) + 1)
  let same = 0
  for (const word of given) {
    const count = left.get(word) ?? 0
    if (count > 0) same++
    left.set(word, count - 1)
  }
  return (2 * same) / (gold.length + given.length)
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\u3040-\u30ff\u3400-\u9fff]|[\p{L}\p{N}\p{M}]+/gu) ?? []
}

/** The mean; 0 of nothing, so that an empty folder of fixtures falls below its floor. */
export function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}
