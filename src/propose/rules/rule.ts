import type { Reason } from '../../model/derivation.js'
import type { Numeral } from '../../scan/numeral.js'
import type { Scene } from '../reading.js'

/** The number a rule is asked about: its token, and what stands around it as it was written. */
export interface Asked {
  scene: Scene
  /** Token of the numeral. */
  at: number
  numeral: Numeral
  /** Up to 24 characters before and after the numeral, with their capitals. */
  left: string
  right: string
}

/** Does the text before a number end as a pattern says? The pattern is a look back that is tried at the end alone: `/(?<=…)/y`. */
export function endsAs(pattern: RegExp, left: string): boolean {
  pattern.lastIndex = left.length
  return pattern.test(left)
}

/**
 * Why a number is no figure. `strength` is weighed against the other readings: a number with a written unit has 80, with a
 * counted noun 60, with another word 40, alone 20.
 */
export interface Rule {
  name: string
  reason: Reason
  strength: number
  /** Only numbers in digits, or only spelled ones, are asked about; without it every number is. */
  of?: 'digits' | 'words'
  sees(asked: Asked): boolean
}
