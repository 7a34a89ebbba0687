import type { Kind, Role } from '../../model/vocabulary.js'
import type { Beside } from './asks.js'

/** When a figure has another role than by itself, for what stands beside it: all that a row states must hold. */
export interface BesideRow {
  name: string
  /** The role that it has by itself. */
  own?: Role
  kind?: Kind
  /** The role of the figure before it in its sentence. */
  last?: Role
  /** The role of the whole that it is a part of: "…, trong đó …". */
  whole?: Role
  /** The roles of the one that it is paired with. */
  mate?: readonly Role[]
  /** The words from the figure before it, or the beginning of its sentence, on; the same with its item behind them. */
  lead?: RegExp
  said?: RegExp
  /** The words of its sentence before it, whatever figures stand among them. */
  clause?: RegExp
  item?: RegExp
  /** What is said behind it up to the next mark, with the space that it begins with. */
  behind?: RegExp
  /** What no pattern can tell. */
  is?: (at: Beside) => boolean
  /** The role; the row does not hold where it is null. */
  gives: Role | ((at: Beside) => Role | null)
  /** The role is given to the one that it is paired with. */
  toMate?: true
}
