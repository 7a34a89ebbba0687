import { toNumber } from '../scan/decimal.js'
import { isLess } from './parts.js'
import { headWord, leadOf, type Related } from './related.js'
import { isSummable } from './summed.js'

/** Before a number that is divided into what follows, at the head of its clause: "Trong 46 cán bộ, có …", "…, trong tổng số 46 cán bộ". */
const OPENS = /^(?:trong|(?:(?:.*[,;:] ?)?(?:trong|của) (?:tổng )?số(?: tổng cộng)?(?: có)?))$/
/** Before it ends the list of its parts: what is said of others, or of their whole again. */
const ENDS = /(?:^|[ ,;])(?:ngoài ra|bên cạnh|riêng|cùng với|tổng|mỗi|thêm|so với)(?=[ ,]|$)/
const MOST_PARTS = 12

/** Verbs of what is found, and of what is done with some of it: "phát hiện 21 vụ, | khởi tố | 5 vụ". */
const FINDS = /(?:^|[ ,;])(?:phát hiện|bắt giữ|tiếp nhận|ghi nhận|xảy ra|thụ lý|điều tra)(?: (?:được|mới))?$/
const HANDLES =
  /^(?:, ?)?(?:(?:đã|qua đó|trong đó|đến nay) )*(?:khởi tố|truy tố|xét xử|đưa ra xét xử|xử lý|xử phạt|giải quyết|giải quyết xong|làm rõ|điều tra làm rõ|khám phá)(?: (?:xong|được))?$/

/**
 * Marks what is told of some of a number as parts of it where no "trong đó" says so: "Trong số 46 cán bộ, | 3 người | yếu, | 43 người |
 * khá", "phát hiện 21 vụ, khởi tố | 5 vụ |". Parts count the same, and no more than the whole.
 */
export function markAmong(figures: readonly Related[]): void {
  figures.forEach((whole, i) => {
    if (whole.quantity.kind !== 'count' || !isSummable(whole)) return
    const lead = leadOf(whole, figures[i - 1])
    if (OPENS.test(lead)) markDivided(figures, i)
    else if (FINDS.test(lead)) markHandled(figures, i)
  })
}

const worth = ({ quantity }: Related): number => toNumber(quantity.value)

/** Does a figure count some of what another counts, by its noun, or as people like them? */
const isOfSame = (part: Related, whole: Related): boolean =>
  part.quantity.kind === 'count' &&
  isSummable(part) &&
  isLess(part, whole) &&
  (part.itemWords.length === 0 ||
    headWord(part) === headWord(whole) ||
    (part.itemClass === 'person' && whole.itemClass === 'person'))

/** A single part is all that is told of its whole, which then is only what it is out of: "trong 14 xã có 9 xã đạt chuẩn". */
const LEAST_PARTS = 2

function markDivided(figures: readonly Related[], i: number): void {
  const whole = figures[i] as Related
  let left = worth(whole)
  const parts: Related[] = []
  for (let k = i + 1; left > 0 && k <= i + MOST_PARTS && figures[k]?.sentence === whole.sentence; k++) {
    const part = figures[k] as Related
    if (ENDS.test(leadOf(part, figures[k - 1]))) break
    if (part.partOf !== null || !isOfSame(part, whole)) continue
    left -= worth(part)
    if (left >= 0) parts.push(part)
  }
  if (parts.length >= LEAST_PARTS) for (const part of parts) part.partOf = i
}

function markHandled(figures: readonly Related[], i: number): void {
  const whole = figures[i] as Related
  const next = figures[i + 1]
  if (next?.sentence !== whole.sentence || next.partOf !== null || !isOfSame(next, whole)) return
  // inspected and punished are two matters, found and prosecuted are one
  if (next.type === whole.type && headWord(next) === headWord(whole) && HANDLES.test(leadOf(next, whole)))
    next.partOf = i
}
