import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { overlaps } from '../model/span.js'
import type { Numeral } from '../scan/numeral.js'
import { alone } from '../scan/sign.js'
import { tokenise, type Whole } from '../segment/tokens.js'
import type { Scene } from './reading.js'

/** The sentences that hold numbers, tokenised; and the numbers that belong to none, or to an expression of time. */
export interface Staged {
  scenes: { scene: Scene; sentence: number }[]
  /** Numerals inside an expression of time. */
  dated: Numeral[]
  /** Numerals outside every sentence that is read: in the site's own lines. */
  outside: Numeral[]
}

/** The numerals, those of lines that hold nothing else with their signs; what the sign of a cell says is for its table to tell. */
function withLines({ blocks, sentences, shadow }: Document, numerals: readonly Numeral[]): Numeral[] {
  const read = [...numerals]
  let n = 0
  for (const { block, start } of sentences) {
    while ((read[n]?.start ?? Infinity) < start) n++
    const line = blocks[block]
    const numeral = read[n]
    if (line && numeral && !line.cell && line.start === start && numeral.start < line.end)
      read[n] = alone(shadow.slice(start, line.end), start, numeral)
  }
  return read
}

/** Sorts numerals and times into the sentences; all three are sorted and each list is walked once. */
export function stage(doc: Document, scanned: readonly Numeral[], times: readonly Span[]): Staged {
  const numerals = withLines(doc, scanned)
  const staged: Staged = { scenes: [], dated: [], outside: [] }
  let n = 0
  let t = 0
  doc.sentences.forEach((sentence, index) => {
    for (; (numerals[n]?.start ?? Infinity) < sentence.start; n++) staged.outside.push(numerals[n] as Numeral)
    while ((times[t]?.end ?? Infinity) <= sentence.start) t++
    const wholes: Whole[] = []
    let found = 0
    let k = t
    for (; (numerals[n]?.start ?? Infinity) < sentence.end; n++) {
      const numeral = numerals[n] as Numeral
      for (; (times[k]?.end ?? Infinity) <= numeral.start; k++) pushTime(wholes, times[k] as Span, k, sentence)
      const time = times[k]
      if (time && overlaps(time, numeral)) staged.dated.push(numeral)
      else {
        wholes.push({ start: numeral.start, end: numeral.end, kind: 'numeral', ref: n })
        found++
      }
    }
    if (found === 0) return
    for (; (times[k]?.start ?? Infinity) < sentence.end; k++) pushTime(wholes, times[k] as Span, k, sentence)
    t = k > 0 && (times[k - 1]?.end ?? 0) > sentence.end ? k - 1 : k
    const scene = { doc, sentence, tokens: tokenise(doc, sentence, wholes), numerals }
    staged.scenes.push({ scene, sentence: index })
  })
  for (; n < numerals.length; n++) staged.outside.push(numerals[n] as Numeral)
  return staged
}

function pushTime(wholes: Whole[], time: Span, ref: number, sentence: Span): void {
  const start = Math.max(time.start, sentence.start)
  const end = Math.min(time.end, sentence.end)
  if (end > start) wholes.push({ start, end, kind: 'time', ref })
}
