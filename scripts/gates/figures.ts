/** What a gate measures: each figure 0..1, the higher the better. */
export type Figures = Readonly<Record<string, number>>
