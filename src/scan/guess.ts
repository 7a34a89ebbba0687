import { decimal } from './decimal.js'
import { inHundreds, scales } from './group.js'
import { found, type Parsed } from './parsed.js'
import { digitAt, is, type Piece } from './piece.js'

/** "vài trăm", "hàng nghìn", "vài ba trăm", "dăm bảy": how many stays unsaid, or nearly so. */
export function someOf(pieces: readonly Piece[]): Parsed | null {
  const nearly = digitAt(pieces, 1)
  const from = nearly !== null && nearly > 1 && pieces[0]?.word?.few ? 2 : 1
  const { power, next } = scales(pieces, from)
  return next > 1 ? found(decimal(1, power), power, next, { vague: true }) : null
}

/** Neighbours that leave one out: "năm bảy người". */
const isNextBut = (low: number, high: number) => low === 5 && high === 7

/** Does a number go on at piece `i`, as that of "hai ba nghìn không trăm" does? A digit may begin something else: "hai ba triệu một tháng". */
const goesOn = (pieces: readonly Piece[], i: number): boolean =>
  is(pieces[i], 'zero') ||
  is(pieces[i], 'tens') ||
  is(pieces[i], 'ten') ||
  is(pieces[i], 'point') ||
  is(pieces[i], 'half') ||
  is(pieces[i], 'tail') ||
  (digitAt(pieces, i) !== null && (inHundreds(pieces, i) || is(pieces[i + 1], 'tens')))

/** Two neighbours are a guess: "hai ba người" are two or three, "ba bốn trăm" 300 to 400; "bốn bảy nghìn" is 47.000. */
export function neighbours(pieces: readonly Piece[]): Parsed | null {
  const low = digitAt(pieces, 0)
  const counted = is(pieces[2], 'scale')
  // "bốn năm" are four years
  const high = digitAt(pieces, 1, counted)
  if (low === null || high === null || low < 1 || !(high === low + 1 || isNextBut(low, high))) return null
  const { power, next } = scales(pieces, 2)
  if (goesOn(pieces, next) || (!counted && digitAt(pieces, next) !== null)) return null
  return found(decimal(low, power), power, next, { high: decimal(high, power) })
}
