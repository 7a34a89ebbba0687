import { LEVELS } from './levels.js'
import { PENALTIES } from './penalties.js'
import { RECEIVERS } from './receivers.js'
import type { BesideRow } from './row.js'
import { TAKERS } from './takers.js'
import { WHOLES } from './wholes.js'

/** The first row that holds counts: of rows with the same `own` the one that is told more closely stands first. */
export const BESIDE: readonly BesideRow[] = [...LEVELS, ...WHOLES, ...RECEIVERS, ...TAKERS, ...PENALTIES]
