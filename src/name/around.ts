import { addLevel, addShare } from './scores.js'

/** What the figures around are about counts at most this much … */
const AROUND = 3
/** … and a figure one place farther away this much of the nearer one: what is told last stands for the topic of a page. */
const DECAY = 0.8

const fade = (run: Float64Array): void => {
  for (let type = 0; type < run.length; type++) run[type] = (run[type] ?? 0) * DECAY
}

/**
 * Adds to the scores of each figure of a page what the figures before and behind it are about. `scored` is in the order of the
 * text and is changed in place; every figure is asked for what it says by itself.
 */
export function addAround(scored: readonly Float64Array[]): void {
  const size = scored[0]?.length ?? 0
  const before = new Float64Array(scored.length * size)
  const run = new Float64Array(size)
  scored.forEach((scores, i) => {
    before.set(run, i * size)
    fade(run)
    addLevel(run, scores, 1)
  })
  run.fill(0)
  const around = new Float64Array(size)
  for (let i = scored.length - 1; i >= 0; i--) {
    const scores = scored[i] as Float64Array
    for (let type = 0; type < size; type++) around[type] = (before[i * size + type] ?? 0) + (run[type] ?? 0)
    fade(run)
    addLevel(run, scores, 1)
    addShare(scores, around, AROUND)
  }
}
