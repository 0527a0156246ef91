/** The sum of features by their weights; a weight that is missing is nought. */
export function product(weights: readonly number[], features: readonly number[]): number {
  return features.reduce((sum, feature, i) => sum + feature * (weights[i] ?? 0), 0)
}

/** From any number to a chance between 0 and 1. */
export function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x))
}
