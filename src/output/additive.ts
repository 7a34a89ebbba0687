import type { Kind, Role } from '../model/vocabulary.js'
import { isThere } from '../relate/amount.js'
import { isConverted, itemText, leadOf, type Related, sameMeasure } from '../relate/related.js'
import { isSize } from '../relate/size.js'
import { isSummable } from '../relate/summed.js'

/** How long, far or high something is, by itself; what was built, lost or dealt with is summed. */
const SIZES: ReadonlySet<Kind> = new Set<Kind>(['length', 'duration'])
/** "giá bán", "mức lương", "tỷ giá"; but "giá trị", "mức đầu tư". */
const PRICE = /^(?:mức )?(?:đơn giá|tỷ giá|giá(?! trị)|lương|cước|học phí|trợ cấp)(?= |$)/

const PUNISHED: ReadonlySet<Role> = new Set<Role>(['fine', 'prison'])
/** Before what somebody may be punished with, and has not been: "mức án cao nhất là 10 năm tù", "có thể bị phạt 5 triệu đồng". */
const TARIFF = /(?:^|[ ,])(?:mức (?:phạt|án)|khung|hình phạt|có thể|cao nhất|đối mặt|tối đa)(?= )/
/** What a figure is called: its item and, of a cell, the heads of its column. */
const namesOf = (figure: Related): string[] => [
  itemText(figure),
  ...(figure.cell?.columnHeads ?? []).map(({ start, end }) => figure.scene.doc.shadow.slice(start, end)),
]

/** Does it tell how much of one thing, so that two of them make no sum: 80 km/h, a road of 12 km, a price of 5.000 đồng? */
function isOfOne(figure: Related, before: Related | undefined, role: Role): boolean {
  const { kind, unitRow } = figure.quantity
  const lead = leadOf(figure, before)
  if ((PUNISHED.has(role) && TARIFF.test(lead)) || isSize(figure, lead)) return true
  // a number without a unit that counts nothing: "hệ số 2,34", "(12 + 30) : 2"
  if (unitRow ? unitRow.intensive : kind === 'other' || itemText(figure) === '') return true
  return role === 'level' && (SIZES.has(kind) || (kind === 'money' && namesOf(figure).some((name) => PRICE.test(name))))
}

const MOST_PARTS = 12
const hasParts = (all: readonly Related[], i: number): boolean =>
  all.slice(i + 1, i + 1 + MOST_PARTS).some(({ partOf }) => partOf === i)

/**
 * Only what is counted once may be summed: no vague figures, rates, sizes, prices, tariffs, percents, changes, parts, repeats, or totals of what
 * is told by itself. A whole stands for its parts: "95 tỷ đồng, trong đó thu nội địa 70 tỷ, thu hải quan 25 tỷ" adds 95.
 */
export function isAdditive(all: readonly Related[], i: number, role: Role): boolean {
  const figure = all[i] as Related
  const { quantity, partOf, sameAs, links } = figure
  const before = all[i - 1]
  if (!isThere(figure, all[i + 1])) return false
  if (!isSummable(figure) || quantity.qualifier === 'vague' || quantity.valueMax !== null) return false
  if (partOf !== null || sameAs !== null || role === 'each' || role === 'plan') return false
  // "trong 14 xã có | 9 xã | đạt chuẩn" tells the nine; but of what is divided the whole stands for its parts
  if (role === 'of' && !hasParts(all, i)) return false
  // "50 triệu peso (1 triệu USD)": once is enough
  if (isOfOne(figure, before, role) || (before && isConverted(figure, before))) return false
  return !links.some(
    ({ rel, to }) => rel === 'total' && to.some((k) => sameMeasure(all[k] as Related, figure) && all[k]?.partOf !== i),
  )
}
