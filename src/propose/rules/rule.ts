import type { Reason } from '../../model/derivation.js'
import type { Numeral } from '../../scan/numeral.js'
import { isCapitalAt } from '../../text/chars.js'
import { latin } from '../../text/latin.js'
import type { Scene } from '../reading.js'
import type { edgeOf, edgeText } from './edge.js'

/** The number a rule is asked about: its token, and the text around it. */
export interface Asked {
  scene: Scene
  /** Token of the numeral. */
  at: number
  numeral: Numeral
  /** The text of the document with its capitals; where all is in capitals they tell nothing, and it is the shadow. */
  written: string
  /** Where what stands before the number begins, and what touches it: {@link edgeOf}. */
  from: number
  edge: number
}

const AROUND = 24

/** Up to 24 characters before the numeral, of its sentence, and behind it, with their capitals. */
export const leftOf = ({ written, from, numeral }: Asked): string =>
  written.slice(Math.max(from, numeral.start - AROUND), numeral.start)
export const rightOf = ({ written, numeral }: Asked): string => written.slice(numeral.end, numeral.end + AROUND)

/** The same behind it as it is printed, in a heading of capitals too. */
export const printedRightOf = ({ scene: { doc }, numeral }: Asked): string =>
  doc.original.slice(numeral.end, numeral.end + AROUND)

/** The number as the shadow has it. */
export const textOf = ({ scene, numeral }: Asked): string => scene.doc.shadow.slice(numeral.start, numeral.end)

/** Does token `i` begin with a capital? Behind the last of its sentence none does. */
export function startsUpper({ doc, tokens }: Scene, i: number): boolean {
  const start = tokens.starts[i]
  return start !== undefined && isCapitalAt(doc.original, start)
}

/** Is it a whole number, written without separators, as ranks and the numbers of names are? */
export const isPlain = ({ numeral: { grouped, value } }: Asked): boolean => !grouped && value.exponent === 0

/** Is it one, however it is written? */
export const isOne = ({ value }: Numeral): boolean => value.digits === 1n && value.exponent === 0

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
  /** What must touch the number for the rule to see anything, in the classes of {@link edgeText}. */
  edge?: RegExp
  sees(asked: Asked): boolean
}

/** A capitalised word right before, itself not the first of its sentence: "Vinamilk 100", "Airbus 320". */
export const CAPITAL_BEFORE = latin(/(?<=[^.!?:"“\s]\s+["“]?\p{Lu}[\p{L}]*\s)/uy)

/** Asked of the first or the second of two numbers with one token between them: "3 trong 1", "27 - 7", "1/500". */
export const ofBoth =
  (test: (scene: Scene, first: number) => boolean) =>
  ({ scene, at }: Asked): boolean =>
    test(scene, at) || test(scene, at - 2)
