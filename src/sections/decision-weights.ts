import type { DecisionWeights } from './decide-sections.ts'

/** Made by training/filing/train.ts from the articles beside it. */
export const decisionWeights: DecisionWeights = {
  primary: [
    1.065, // title: named
    -0.424, // title: only its people
    0.702, // title: first by name
    -0.357, // title: first by its people
    -0.137, // title: in a row of three
    0.269, // names
    0.946, // seats and powers
    0.4, // movements
    1.338, // towns and regions
    1.386, // people of state
    -0.272, // other people
    1.76, // first by name
    -0.108, // first by its people
    -0.31, // first in both
    -0.488, // first in both by name
    -0.433, // first of two in a row
    0.506, // in the lead
    -0.279, // in the lead by name or town
    0.06, // located
    1.871, // share of all
    -0.417, // share of the most named
    -1.008, // share of origin or abroad
    -0.764, // share of background
    -0.659, // share in rows of three
    0, // share unsure
    0.285, // only its people
    0.567, // both a town and another kind
    0.176, // kinds
    -0.006, // only a dateline
  ],
  filed: [
    0.615, // title: named
    -0.191, // title: only its people
    0.041, // title: first by name
    -0.157, // title: first by its people
    -0.108, // title: in a row of three
    0.29, // names
    1.256, // seats and powers
    0, // movements
    -0.01, // towns and regions
    0.166, // people of state
    -0.845, // other people
    -0.237, // first by name
    -0.169, // first by its people
    -0.21, // first in both
    -0.067, // first in both by name
    0.073, // first of two in a row
    -0.113, // in the lead
    0.183, // in the lead by name or town
    -0.767, // located
    0.343, // share of all
    0.394, // share of the most named
    -1.004, // share of origin or abroad
    -0.114, // share of background
    1.017, // share in rows of three
    0, // share unsure
    -0.297, // only its people
    0.403, // both a town and another kind
    1.401, // kinds
    -0.006, // only a dateline
    0.713, // lead over the best other
    0.498, // the best
    -1.386, // number of countries
    -0.12, // constant
  ],
}
