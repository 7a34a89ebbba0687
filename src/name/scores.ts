/** What speaks for each type, for all figures of a page: the scores of figure `i` begin at `i * types`. */
export interface Scores {
  types: number
  all: Float64Array
}

/** Lists are cut from larger ones, since it is the making of them that costs. */
const SHEET = 1 << 14
let sheet = new Float64Array(SHEET)
let filled = 0

/** Scores that are still to be written. */
export function scoresOf(figures: number, types: number): Scores {
  const size = figures * types
  if (size > SHEET / 4) return { types, all: new Float64Array(size) }
  if (filled + size > SHEET) {
    sheet = new Float64Array(SHEET)
    filled = 0
  }
  filled += size
  return { types, all: sheet.subarray(filled - size, filled) }
}

/** The greatest of `types` entries that begin at `at`, if any is above 0. */
export function topOf(all: Float64Array, at: number, types: number): number {
  let top = 0
  for (let k = at; k < at + types; k++) if ((all[k] as number) > top) top = all[k] as number
  return top
}

/** The type that most speaks for; the table's last type, which is what is left, where nothing does. */
export function best({ types, all }: Scores, figure: number): number {
  const at = figure * types
  let top = types - 1
  let most = Math.max(0, all[at + top] as number)
  for (let type = 0; type < types; type++) {
    const score = all[at + type] as number
    if (score > most) [top, most] = [type, score]
  }
  return top
}

/** Adds what speaks for each type in an earlier figure, as much of each as `most` allows, times `factor`. */
export function addFrom({ types, all }: Scores, figure: number, from: number, factor: number, most: number): void {
  const at = figure * types
  const other = from * types
  for (let type = 0; type < types; type++)
    all[at + type] = (all[at + type] as number) + Math.min(Math.max(all[other + type] as number, 0), most) * factor
}

/** Adds what speaks for the type of an earlier figure to the type that its sums are of by `worth`, if it has one, as {@link addFrom} does. */
export function addWorth(
  scores: Scores,
  figure: number,
  from: number,
  factor: number,
  most: number,
  worth: Int8Array,
): void {
  const { types, all } = scores
  const type = best(scores, from)
  const of = worth[type] as number
  if (of < 0) return
  const at = figure * types + of
  all[at] = (all[at] as number) + Math.min(Math.max(all[from * types + type] as number, 0), most) * factor
}

/** Adds an entry for each type. */
export function addAll({ types, all }: Scores, figure: number, more: Float64Array): void {
  const at = figure * types
  for (let type = 0; type < types; type++) all[at + type] = (all[at + type] as number) + (more[type] as number)
}

/** Adds the entries above 0, scaled so that the greatest of them is `factor`. */
export function addLevel({ types, all }: Scores, figure: number, more: Float64Array, factor: number): void {
  const top = topOf(more, 0, types)
  if (top <= 0) return
  const at = figure * types
  for (let type = 0; type < types; type++)
    all[at + type] = (all[at + type] as number) + (Math.max(0, more[type] as number) / top) * factor
}

/** Adds the entries above 0, scaled so that the sum of them is `factor`. */
export function addShare({ types, all }: Scores, figure: number, more: Float64Array, factor: number): void {
  let sum = 0
  for (let type = 0; type < types; type++) sum += Math.max(0, more[type] as number)
  if (sum <= 0) return
  const at = figure * types
  for (let type = 0; type < types; type++)
    all[at + type] = (all[at + type] as number) + (Math.max(0, more[type] as number) / sum) * factor
}
