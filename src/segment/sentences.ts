import type { Sentence } from '../model/document.js'
import type { Block } from '../model/page.js'
import { latin } from '../text/latin.js'

/** A full stop, "?!" or "…", with what may close a quotation after it; looked for from the first of its marks alone. */
const STOP = /(?<![.!?…])[.!?…]+["')\]]*(?=\s|$)/g
const UPPER = latin(/[\p{Lu}\d"'([“‘-]/u)

/** Words before a full stop that is no end: "TP. Cà Mau", "ThS. Lê", "Tp.". Single letters are no end either. */
const ABBREVIATIONS = new Set([
  'tp',
  'ths',
  'ts',
  'pgs',
  'gs',
  'bs',
  'th.s',
  't.s',
  'ks',
  'ls',
  'ths.bs',
  'st',
  'mr',
  'mrs',
  'ms',
  'no',
  'tx',
  'tt',
  'p',
  'q',
  'h',
  'x',
  'cty',
  'ô',
  'b',
  'tr',
  'vs',
  'kp',
  'sn',
  'kđt',
])
const LAST_WORD = latin(/[\p{L}.]+$/u)

function isEnd(shadow: string, original: string, stop: number, after: number, end: number): boolean {
  if (after >= end) return true
  const mark = shadow[stop]
  let next = after
  while (next < end && shadow[next] === ' ') next++
  if (next >= end) return true
  if (!UPPER.test(original.charAt(next))) return false
  if (mark !== '.') return true
  const word = LAST_WORD.exec(shadow.slice(Math.max(0, stop - 8), stop))?.[0] ?? ''
  return !(ABBREVIATIONS.has(word) || (word.length === 1 && word !== 'ý'))
}

/** The sentences of the blocks that are read, sorted; each lies inside one block. */
export function sentencesOf(shadow: string, original: string, blocks: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = []
  const push = (start: number, end: number, block: number) => {
    let from = start
    let to = end
    while (from < to && shadow.charCodeAt(from) <= 32) from++
    while (to > from && shadow.charCodeAt(to - 1) <= 32) to--
    if (to > from) sentences.push({ start: from, end: to, block })
  }
  STOP.lastIndex = 0
  let stop = STOP.exec(shadow)
  blocks.forEach((block, index) => {
    if (block.kind === 'chrome') return
    let from = block.start
    // one walk over the stops of the whole text, so that blocks without any cost nothing
    for (; stop && stop.index < block.end; stop = STOP.exec(shadow)) {
      const after = stop.index + stop[0].length
      if (stop.index < block.start || !isEnd(shadow, original, stop.index, after, block.end)) continue
      push(from, after, index)
      from = after
    }
    push(from, block.end, index)
  })
  return sentences
}
