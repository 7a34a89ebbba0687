import type { Quantity, Scene } from '../propose/reading.js'
import type { Cell } from '../tables/cell.js'

/** A number that was decided to be a figure, before it has an item, a type and relations. */
export interface Draft {
  scene: Scene
  /** Index of its sentence among the sentences of the document. */
  sentence: number
  quantity: Quantity
  rule: string
  /** What the table says that it stands in. */
  cell: Cell | null
}
