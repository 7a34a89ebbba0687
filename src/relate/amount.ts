import { phraseSet } from '../lexicon/phrases.js'
import { toNumber } from '../scan/decimal.js'
import { clauseBefore, type Related } from './related.js'

/** A bound that is what was counted so far, "ít nhất 13 người chết", and before what has to be: "phải có ít nhất 2 bản". */
const SO_FAR = phraseSet(['ít nhất', 'ít nhất là', 'có ít nhất', 'ít nhất có', 'ít nhất đã có'])
const MUST = /(?:^|[ ,;])(?:phải|cần|gồm|nếu|cứ|muốn)(?: [^ ,;]+){0,3}$/
/** Is it a bound of what may be, and no amount: "không quá 5 triệu đồng", "từ 20 người trở lên"? */
function isBound({ quantity, scene: { tokens } }: Related, clause: string): boolean {
  if (quantity.qualifier !== 'at_least') return quantity.qualifier === 'at_most'
  return SO_FAR.at(tokens.ids, quantity.first) === null || MUST.test(clause)
}

/** Before what is not there yet: "sẽ xây 5 trường", "dự kiến trồng 30 ha lúa, | 20 ha ngô"; but "nhiều hơn dự kiến", "tổng vốn dự kiến". */
const TO_COME =
  /(?:(?:^|[ ,(])(?<!(?:hơn|so với|như|đạt|vượt) )(?:dự kiến|dự ước|dự báo|đặt mục tiêu)(?! (?:đạt|ban đầu))(?:(?! (?:đã|hiện|được|trong khi) )[^;]){1,100}|(?:^|[ ,(])sẽ(?: [^ ,;]+){0,6})$/
/** "là | 1 | trong | 5 bị can": one of so many tells nothing new. */
function isOneOf({ sentence, quantity, scene: { tokens } }: Related, next: Related | undefined): boolean {
  if (next?.sentence !== sentence || next.quantity.kind !== 'count' || toNumber(quantity.value) !== 1) return false
  return OF.has(tokens.words.slice(quantity.last + 1, next.quantity.first).join(' '))
}
const OF = new Set(['trong', 'trong số', 'trong tổng số'])

/**
 * Does a figure tell what there is: no bound, nothing that is only to come or was before it changed, "từ | 45 con | lên 112 con", and not that
 * something is one of so many? `next` is told after it.
 */
export function isThere(figure: Related, next: Related | undefined): boolean {
  const clause = clauseBefore(figure)
  return figure.quantity.step !== 'from' && !isBound(figure, clause) && !TO_COME.test(clause) && !isOneOf(figure, next)
}
