import type { Words } from '../model/document.js'
import { wordTest } from './vocabulary.js'

/** Words that are written twice by a slip, and mean nothing twice: "từ từ", "luôn luôn" are words of their own. */
const SLIPS = new Set(
  'của được đã với cho là trong các và tại để về những theo trên bị cùng đến vào do có đang sẽ'.split(' '),
)
const isSlip = wordTest((word) => SLIPS.has(word))

/** Where the second of two such words begins, and its length; places are those of the folded text. */
export interface Twice {
  start: number
  length: number
}

/** The slips of a folded text: "của của". One look at each word. */
export function writtenTwice(text: string, { starts, ends, ids }: Words): Twice[] {
  const found: Twice[] = []
  for (let k = 1; k < ids.length; k++) {
    const id = ids[k] as number
    if (id !== ids[k - 1] || id === 0) continue
    const start = starts[k] as number
    if (start - (ends[k - 1] as number) !== 1 || !isSlip(id, text)) continue
    if (text.charCodeAt(start - 1) === 32) found.push({ start, length: (ends[k] as number) - start })
  }
  return found
}

/** Zero-width, so that the folding leaves it out. */
const NOTHING = '\u200B'

/** The text with what is written twice put out, its length kept; `at` leads from the folded text to it. */
export function putOut(text: string, twice: readonly Twice[], at: Int32Array | null): string {
  let out = ''
  let from = 0
  for (const { start, length } of twice) {
    const [first, last] = at ? [at[start] as number, (at[start + length - 1] as number) + 1] : [start, start + length]
    out += text.slice(from, first) + NOTHING.repeat(last - first)
    from = last
  }
  return out + text.slice(from)
}
