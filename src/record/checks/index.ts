import { changes } from './changes.js'
import { products } from './products.js'
import { shares } from './shares.js'
import type { Told } from './told.js'
import { wholes } from './wholes.js'

/** Every check of the numbers of a record; each gives a flag for what it finds. */
export const CHECKS: readonly ((told: Told) => string[])[] = [products, wholes, shares, changes]
