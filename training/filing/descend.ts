const rounds = 1500
const step = 0.3

/** Weights by gradient descent from a start, to which they are pulled back; the same slopes give the same weights. */
export function descend(
  start: readonly number[],
  pull: number,
  addTo: (weights: readonly number[], gradient: number[]) => void,
) {
  const weights = [...start]
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map((weight, j) => pull * (weight - (start[j] ?? 0)))
    addTo(weights, gradient)
    gradient.forEach((slope, j) => (weights[j]! -= step * slope))
  }
  return weights
}
