import type { Scene } from '../../propose/reading.js'
import { isCapital } from './words.js'

export const QUOTES: ReadonlySet<string> = new Set(['"', "'"])

/** The token behind a quotation that opens at `i`, or `i` when it does not close soon: “Đại đoàn kết”. */
export function overQuote({ tokens }: Scene, i: number): number {
  for (let k = i + 1; k < Math.min(tokens.words.length, i + 14); k++)
    if (QUOTES.has(tokens.words[k] ?? '')) return k + 1
  return i
}

/** So many words in small letters may be quoted for their sound: "dự án “ma”". */
const MOST_WORD = 2

/** "hai tội | “giết người và cướp tài sản”", "8 lần | “khủng bố” bằng sơn": no name and no word is quoted from token `i` up to `end`, but what is told. */
export const isSpeech = (scene: Scene, from: number, i: number, end: number): boolean =>
  scene.tokens.words[from] === 'lần' || (!isCapital(scene, i + 1) && end - i - 2 > MOST_WORD)
