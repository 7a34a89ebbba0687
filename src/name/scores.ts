/** The type that most speaks for; the table's last type, which is what is left, where nothing does. */
export function best(scores: Float64Array): number {
  let top = scores.length - 1
  for (let type = 0; type < scores.length; type++) if ((scores[type] ?? 0) > (scores[top] ?? 0)) top = type
  return top
}

/** Adds what speaks for each type in `more`, as much of each entry as `most` allows, times `factor`. */
export function add(scores: Float64Array, more: Float64Array, factor: number, most = Infinity): void {
  for (let type = 0; type < scores.length; type++)
    scores[type] = (scores[type] ?? 0) + Math.min(Math.max(more[type] ?? 0, 0), most) * factor
}

/** Adds the entries above 0, scaled so that the greatest of them is `factor`. */
export function addLevel(scores: Float64Array, more: Float64Array, factor: number): void {
  const top = more[best(more)] ?? 0
  if (top <= 0) return
  for (let type = 0; type < scores.length; type++)
    scores[type] = (scores[type] ?? 0) + (Math.max(0, more[type] ?? 0) / top) * factor
}

/** Adds the entries above 0, scaled so that the sum of them is `factor`. */
export function addShare(scores: Float64Array, more: Float64Array, factor: number): void {
  let sum = 0
  for (const one of more) sum += Math.max(0, one)
  if (sum <= 0) return
  for (let type = 0; type < scores.length; type++)
    scores[type] = (scores[type] ?? 0) + (Math.max(0, more[type] ?? 0) / sum) * factor
}
