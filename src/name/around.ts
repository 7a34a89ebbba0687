import { addShare, type Scores, topOf } from './scores.js'

/** What the figures around are about counts at most this much … */
const AROUND = 3
/** … and a figure one place farther away this much of the nearer one: what is told last stands for the topic of a page. */
const DECAY = 0.8

/** Goes on to the next figure: what was said so far fades, and what this one says is added, scaled so that the most of it is 1. */
function goOn(run: Float64Array, { types, all }: Scores, figure: number): void {
  const at = figure * types
  const top = topOf(all, at, types)
  for (let type = 0; type < types; type++) {
    const faded = (run[type] as number) * DECAY
    run[type] = top > 0 ? faded + Math.max(0, all[at + type] as number) / top : faded
  }
}

/** Where the runs are written, and what was said before each figure: one page after the other. */
let run = new Float64Array(0)
let around = new Float64Array(0)
let before = new Float64Array(1 << 10)

/**
 * Adds to the scores of each figure of a page what the figures before and behind it are about. They are in the order of the
 * text; every figure is asked for what it says by itself.
 */
export function addAround(scores: Scores): void {
  const { types, all } = scores
  const figures = all.length / types
  if (run.length !== types) [run, around] = [new Float64Array(types), new Float64Array(types)]
  if (before.length < all.length) before = new Float64Array(all.length * 2)
  run.fill(0)
  for (let i = 0; i < figures; i++) {
    for (let type = 0; type < types; type++) before[i * types + type] = run[type] as number
    goOn(run, scores, i)
  }
  run.fill(0)
  for (let i = figures - 1; i >= 0; i--) {
    for (let type = 0; type < types; type++) around[type] = (before[i * types + type] as number) + (run[type] as number)
    goOn(run, scores, i)
    addShare(scores, i, around, AROUND)
  }
}
