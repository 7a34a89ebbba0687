import { DONE_SO, ENDS, METHODS, PAPERS } from '../../lexicon/boundaries.js'
import type { Scene } from '../../propose/reading.js'
import { overObject } from './object.js'
import { isFunction } from './words.js'

/** "26 giải pháp | giảm thời gian chờ": what is done in the way that is counted, with its object. */
export function isDoneSo({ tokens: { ids, kinds } }: Scene, from: number, i: number): boolean {
  if (METHODS.at(ids, from)?.end !== i) return false
  const done = DONE_SO.at(ids, i)
  return done !== null && kinds[done.end] === 'word' && !isFunction(ids, done.end)
}

/** The token behind what a paper at token `from` is made for, with its object, or `i`: "2 giấy | đề nghị gia hạn thuế". */
export function overEnd(scene: Scene, from: number, i: number): number {
  const { ids } = scene.tokens
  if (PAPERS.at(ids, from)?.end !== i) return i
  const end = ENDS.at(ids, i)
  return end ? overObject(scene, end.end) : i
}
