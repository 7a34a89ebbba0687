import type { Span } from '../../model/span.js'
import type { Scene } from '../../propose/reading.js'

const CAPITAL = /^\p{Lu}/u
const FARTHEST = 14

/** The name of the person whose age stands at token `first`: "em Trần Bảo Ngân, lớp 12A3, 18 tuổi". Two capitalised words at least. */
export function personBefore({ doc, tokens }: Scene, first: number): Span | null {
  const isName = (i: number) => tokens.kinds[i] === 'word' && CAPITAL.test(doc.original.charAt(tokens.starts[i] ?? 0))
  for (let k = first - 1; k > 0 && first - k < FARTHEST; k--) {
    if (!isName(k) || !isName(k - 1)) continue
    let start = k - 1
    while (start > 0 && isName(start - 1)) start--
    return { start: tokens.starts[start] ?? 0, end: tokens.ends[k] ?? 0 }
  }
  return null
}
