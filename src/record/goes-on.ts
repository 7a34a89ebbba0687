import type { Role } from '../model/vocabulary.js'
import { APART } from '../relate/parts.js'
import { clauseBefore, endOf, leadOf, type Related, sameSpan, startOf } from '../relate/related.js'
import { isApart } from './apart.js'
import { goesBeyond } from './beyond.js'
import { goesBehindSemicolon } from './semicolon.js'
import { isNamedAnew, type Step } from './step.js'

/** Before the level that a change has led to. */
const STILL = /^[,(]? ?(?:chỉ )?(?:còn|xuống còn|lên|đạt)(?: (?:gần|hơn|trên|khoảng|mức))*$/
const DEPENDENT = new Set<Role>(['change', 'share', 'plan', 'of'])

/** "đàn lợn có 1,2 triệu con; đàn bò giảm 1.900 con": what a change beyond a semicolon is of has a name of its own. */
const isOfAnother = (figure: Related, before: Related): boolean =>
  isNamedAnew(figure, before) &&
  leadOf(figure, before).includes(';') &&
  !figure.itemWords.every((word) => before.itemWords.includes(word))

/** Is this figure about the one before it: its change, its share, its percent of a plan? */
function depends({ figure, before, role, lastRole }: Step): boolean {
  const { quantity } = figure
  // "… 86 người bị thương. So với cùng kỳ năm 2022, giảm 21 vụ": a change in number goes on with what was counted
  const near = figure.scene.sentence.block === before.scene.sentence.block && figure.sentence - before.sentence <= 1
  if (quantity.kind === 'count' && quantity.change !== null && near && !isOfAnother(figure, before)) return true
  if (figure.sentence !== before.sentence) return false
  // "giảm 8%, còn 96,5 triệu USD"
  if (before.quantity.change !== null && STILL.test(leadOf(figure, before))) return true
  if (quantity.half === 'whole' || before.quantity.step === 'from') return true
  if (!DEPENDENT.has(role)) return false
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  if (gap.includes(';')) return false
  // "Hàn Quốc chiếm 24%, Nhật Bản 18%"
  if (role === 'share' && lastRole === 'share') return true
  // a subject of its own between the two makes it another matter
  return !isNamedAnew(figure, before) || sameSpan(figure.item, before.item)
}

/** Do both stand in one bracket: "3 người chết (2 người ở xã A, 1 người ở xã B)"? */
function isInOneBracket(figure: Related, before: Related): boolean {
  const told = clauseBefore(figure)
  const open = told.lastIndexOf('(')
  const bracket = told.slice(open)
  return open >= 0 && !/[;)]/.test(bracket) && bracket.length >= startOf(figure) - startOf(before)
}

/** Is this figure of the same event as the one before it? */
export function goesOn(step: Step): boolean {
  const { figure, before } = step
  if (depends(step)) return true
  if (figure.sentence !== before.sentence) return goesBeyond(step)
  // "; riêng Chuyên án …": a matter of its own
  if (APART.test(leadOf(figure, before))) return false
  const gap = figure.scene.doc.shadow.slice(endOf(before), startOf(figure))
  return gap.includes(';') ? goesBehindSemicolon(step) : isInOneBracket(figure, before) || !isApart(step)
}
