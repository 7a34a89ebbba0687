import type { UnitRow } from './unit.js'

/** What a number is a ratio of. "lần" is a unit only where a comparison stands before it: "gấp 2,5 lần". */
export const RATIO: readonly UnitRow[] = [
  { name: 'x', kind: 'ratio', vi: 'lần', en: 'times', words: [] },
  { name: 'share', kind: 'ratio', vi: 'phần của tổng thể', en: 'part of a whole', words: [] },
]
