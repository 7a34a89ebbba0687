import { AREA } from './area.js'
import { LENGTH } from './length.js'
import { MASS } from './mass.js'
import { MONEY } from './money.js'
import { OTHER } from './other.js'
import { PERCENT } from './percent.js'
import { RATIO } from './ratio.js'
import { TIME } from './time.js'
import type { UnitRow } from './unit.js'
import { VOLUME } from './volume.js'

/** Every unit. A new dimension is its file and its line here. */
export const UNITS: readonly UnitRow[] = [
  ...MONEY,
  ...MASS,
  ...LENGTH,
  ...AREA,
  ...VOLUME,
  ...PERCENT,
  ...TIME,
  ...RATIO,
  ...OTHER,
]

export { CENTS } from './money.js'
export { hyphened } from './spellings.js'
export type { UnitRow } from './unit.js'
