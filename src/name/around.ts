import type { Itemed } from './figure.js'
import { addShare, type Scores, topOf } from './scores.js'

/** What the figures around are about counts at most this much … */
const AROUND = 2.5
/** … and a figure one place farther away this much of the nearer one: what is told last stands for the topic of a page. */
const DECAY = 0.8

/** What a figure without a noun says is little at most: "Trên 5 đến 10" of a tax table is nothing else than the taxes around it. */
const BARE = 3

/** Where it is written, one page after the other: what each figure says, scaled so that the most of it is 1; what those before it say. */
let levels = new Float64Array(1 << 10)
let before = new Float64Array(1 << 10)
let run = new Float64Array(0)
let around = new Float64Array(0)

function roomFor({ types, all }: Scores): void {
  if (levels.length < all.length)
    [levels, before] = [new Float64Array(all.length * 2), new Float64Array(all.length * 2)]
  if (run.length !== types) [run, around] = [new Float64Array(types), new Float64Array(types)]
}

function writeLevels({ types, all }: Scores, figures: readonly Pick<Itemed, 'itemIds'>[]): void {
  for (const [i, { itemIds }] of figures.entries()) {
    const at = i * types
    const most = topOf(all, at, types)
    const top = itemIds.length === 0 ? Math.max(most, BARE) : most
    for (let k = at; k < at + types; k++) levels[k] = top > 0 ? Math.max(0, all[k] as number) / top : 0
  }
}

/** Goes on to the next figure, whose levels begin at `at`: what was said so far fades. */
function goOn(types: number, at: number): void {
  for (let type = 0; type < types; type++) run[type] = (run[type] as number) * DECAY + (levels[at + type] as number)
}

/**
 * Adds to the scores of each figure of a page what the figures before and behind it are about. They are in the order of the
 * text; every figure is asked for what it says by itself.
 */
export function addAround(scores: Scores, figures: readonly Pick<Itemed, 'itemIds'>[]): void {
  const { types, all } = scores
  roomFor(scores)
  writeLevels(scores, figures)
  run.fill(0)
  for (let at = 0; at < all.length; at += types) {
    for (let type = 0; type < types; type++) before[at + type] = run[type] as number
    goOn(types, at)
  }
  run.fill(0)
  for (let at = all.length - types; at >= 0; at -= types) {
    for (let type = 0; type < types; type++) around[type] = (before[at + type] as number) + (run[type] as number)
    goOn(types, at)
    addShare(scores, at / types, around, AROUND)
  }
}
