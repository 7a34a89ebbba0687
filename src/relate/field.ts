import { isOfOther, MEASURING } from './rate.js'
import { leadOf, type Related } from './related.js'

/** So many figures and sentences back stands the field, in the same paragraph. */
const FARTHEST = 12
const SENTENCES_BACK = 2

/** An area as it is, no change and no rate: what a yield, an owner or a payment is told of. */
export const isField = ({ quantity, per }: Related): boolean =>
  quantity.kind === 'area' && quantity.change === null && per === null

/** "Năng suất lúa", "Sản lượng ngô": the crop that a yield names. */
const YIELD = /(?:^|[ ,;])(?:năng suất|sản lượng)(?: |$)/

/** What is done with any crop tells none. */
const GROWING = new Set(['trồng', 'gieo', 'cấy', 'nuôi', 'thả', 'vụ', 'thu', 'hoạch', 'diện', 'tích'])
const tells = (word: string): boolean => !MEASURING.has(word) && !GROWING.has(word)

/** "Ngoài tôm, | sản lượng cá đạt 2.300 tấn": what else there is. */
const BESIDES = /^(?:ngoài|bên cạnh|cùng với|không kể)(?: [^,;:.()]{1,30}), /
const cropsOf = (figure: Related, before: Related | undefined): ReadonlySet<string> =>
  new Set(
    [
      ...leadOf(figure, before)
        .replace(BESIDES, '')
        .split(/[^\p{L}]+/u),
      ...figure.itemWords,
    ].filter(tells),
  )

/** How many words of its crop the field has in common with them. */
const shares = (field: Related, crops: ReadonlySet<string>): number =>
  field.itemWords.filter((word) => tells(word) && crops.has(word)).length
const isOf = (field: Related, crops: ReadonlySet<string>): boolean => shares(field, crops) > 0

/**
 * The field of the sentences before that the yield at `i` comes from, by the crop that both name: "Lúa gieo cấy 1.800 ha. Năng suất
 * lúa đạt 58 tạ/ha"; of several the one that has most of its name, of a whole and its part that name it the whole, null without any.
 */
export function fieldBefore(figures: readonly Related[], i: number): number | null {
  const own = figures[i] as Related
  if (!YIELD.test(`${leadOf(own, figures[i - 1])} ${own.itemWords.join(' ')}`)) return null
  const crops = cropsOf(own, figures[i - 1])
  let best: number | null = null
  let most = 0
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const field = figures[k] as Related
    if (own.scene.sentence.block !== field.scene.sentence.block || own.sentence - field.sentence > SENTENCES_BACK) break
    if (field.sentence === own.sentence || !isField(field) || shares(field, crops) <= most) continue
    best = k
    most = shares(field, crops)
  }
  return best === null ? null : wholeOf(figures, best, crops)
}

/** Parts are not marked yet: a part stands behind "gồm", "trong đó", and its whole right before them. */
const INTO_PARTS = /(?:^|[ ,;])(?:gồm|bao gồm|trong đó)(?: |$)/
function wholeOf(figures: readonly Related[], k: number, crops: ReadonlySet<string>): number {
  for (let at = k; at > 0 && figures[at - 1]?.sentence === figures[k]?.sentence; at--) {
    const whole = figures[at - 1] as Related
    if (INTO_PARTS.test(leadOf(figures[at] as Related, whole))) return isField(whole) && isOf(whole, crops) ? at - 1 : k
  }
  return k
}

/** "đã gặt 1.300 ha trong tổng số | 1.900 ha": what the field is a part of. */
const OF_ALL = /trong tổng (?:số|diện tích)$/

/** The field that an output comes from: "84.600 ha lúa, đạt …; sản lượng ước 522.800 tấn thóc", or that of the yield told right before it. */
export function fieldOf(figures: readonly Related[], i: number): number | null {
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST) && figures[k]?.sentence === figures[i]?.sentence; k--) {
    const field = figures[k] as Related
    const told = field.links.find(({ rel }) => rel === 'each')?.to[0]
    if (told !== undefined && figures[told]?.quantity.kind === 'area') return told
    if (field.quantity.kind === 'area' && !field.quantity.change && !OF_ALL.test(leadOf(field, figures[k - 1])))
      return isOfOther(figures[i] as Related, field) ? null : k
  }
  return fieldBefore(figures, i)
}

/** ", tính ra được | 4.200 tấn thóc", ", đem về | 9.000 tấn": what a field has yielded, behind how much each part of it did. */
const HARVESTED =
  /^(?:\/[^ ,;()]{1,12})?[,;]? ?(?:tính ra |tính chung |ước tính |ước )?(?:được|thu được|thu hoạch được|thu về|đem về|đem lại|mang về|cho|cho thu|cho ra|đạt tổng)(?: tổng cộng| tổng| khoảng)?$/

/** "1.920 ha, thu hoạch | 22.500 tấn", "8 công sầu riêng, vụ này thu | 640 triệu đồng": what a field has yielded, right behind it. */
const REAPED =
  /^(?:[^,;:.()]{1,24})?, ?(?:(?:vụ|năm|niên vụ|mùa) (?:này|vừa qua|nay) )?(?:đã )?(?:thu|thu hoạch|thu hoạch được|thu được|thu về|cho thu)$/

/** The field right before what was reaped on it. */
export function reapedFrom(figures: readonly Related[], i: number): number | null {
  const [field, own] = [figures[i - 1], figures[i] as Related]
  if (field?.sentence !== own.sentence || !isField(field) || own.quantity.change !== null) return null
  return REAPED.test(leadOf(own, field)) ? i - 1 : null
}

/** The field whose yield stands right before the output at `i`; a change of the yield may stand between. */
export function harvestedFrom(figures: readonly Related[], i: number): number | null {
  const own = figures[i] as Related
  if (!HARVESTED.test(leadOf(own, figures[i - 1]))) return null
  const at = figures[i - 1]?.quantity.change === null ? i - 1 : i - 2
  const rate = figures[at]
  const field = rate?.sentence === own.sentence ? rate.links.find(({ rel }) => rel === 'each')?.to[0] : undefined
  return field !== undefined && rate?.quantity.kind === 'mass' && isField(figures[field] as Related) ? field : null
}
