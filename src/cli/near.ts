/** Words that differ by so many letters are near: one of a short word, two of "explain". */
const mostChanges = (word: string): number => (word.length < 6 ? 1 : 2)

/** How many letters are to be added, left out, changed or swapped with their neighbour to make one word of the other. */
function changesBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, k) => k)]
  const at = (i: number, k: number): number => rows[i]?.[k] ?? Number.POSITIVE_INFINITY
  for (let i = 1; i <= a.length; i++) {
    rows.push([i])
    for (let k = 1; k <= b.length; k++) {
      const same = a[i - 1] === b[k - 1] ? 0 : 1
      const swapped = a[i - 1] === b[k - 2] && a[i - 2] === b[k - 1] ? at(i - 2, k - 2) + 1 : Number.POSITIVE_INFINITY
      rows[i]?.push(Math.min(at(i - 1, k) + 1, at(i, k - 1) + 1, at(i - 1, k - 1) + same, swapped))
    }
  }
  return at(a.length, b.length)
}

/** "explian" → "explain": the one of `words` that was meant; null where none is near. */
export function meantBy(given: string, words: readonly string[]): string | null {
  const typed = given.toLowerCase()
  if (!/^[a-z]{3,12}$/.test(typed)) return null
  const near = words
    .map((word) => ({ word, changes: changesBetween(typed, word) }))
    .filter(({ word, changes }) => changes <= mostChanges(word))
    .sort((a, b) => a.changes - b.changes)
  return near[0]?.word ?? null
}
