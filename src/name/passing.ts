import { VERBS } from '../lexicon/boundaries.js'
import { listed } from '../lexicon/listed.js'
import { phraseSet } from '../lexicon/phrases.js'
import { LINKS, SUMS } from '../lexicon/sums.js'
import { type Kind, MEASURED_KINDS } from '../model/vocabulary.js'
import type { Itemed } from './figure.js'

/** How much of its scores a figure passes on to the next one: a share, each score up to the most; `near` whatever stands between. */
export interface Passing {
  share: number
  most: number
  near?: true
}

const PASSED: Record<'count' | 'goods' | 'measure' | 'bare' | 'age' | 'same', Passing> = {
  count: { share: 0.25, most: 4 },
  // "2 máy bơm và 1 xe bơm": the things of a list are there for one matter
  goods: { share: 0.75, most: 6, near: true },
  measure: { share: 0.75, most: 4 },
  bare: { share: 1, most: 7 },
  // "A (28 tuổi), B (33 tuổi)": the ages of a list are of people of one kind
  age: { share: 1, most: 9, near: true },
  same: { share: 1, most: 12, near: true },
}

/** Shares and changes are of what they are a part of. */
export const PARTS: ReadonlySet<Kind> = new Set(['percent', 'ratio'])
/** Sums, measures and rates are about what stands beside them; counts, terms and ages speak for themselves. */
const AMOUNTS: ReadonlySet<Kind> = new Set<Kind>(['money', 'percent', 'ratio', ...MEASURED_KINDS])

const REACHED = phraseSet([
  ...listed('đạt, mới đạt, chỉ đạt, còn, chỉ còn, vẫn còn, ở mức'),
  ...['có', 'đạt', 'mới có'].map((verb) => `${verb} tỷ lệ`),
])
const BOUNDS: ReadonlySet<string> = new Set(['over', 'at_most', 'at_least'])

/** "14 chủ đầu tư | đạt dưới | 30%": is a percent a bound that each of those counted right before it has reached, and no share of them? */
export const isReachedBy = ({ quantity, scene: { tokens } }: Itemed, previous: Itemed | undefined): boolean =>
  quantity.kind === 'percent' &&
  BOUNDS.has(quantity.qualifier) &&
  previous?.quantity.kind === 'count' &&
  previous.quantity.half === null &&
  previous.end < quantity.first &&
  REACHED.at(tokens.ids, previous.end) !== null &&
  tokens.kinds.slice(previous.end, quantity.first).every((kind) => kind === 'word')

/** Does a level, change or rate go on with the very item of the figure before: "Chi cục đạt 325 tỷ đồng, tăng 2%"? */
export const sameItem = (figure: Itemed, previous: Itemed | undefined): boolean =>
  figure.quantity.kind !== 'count' &&
  figure.item !== null &&
  figure.item.start === previous?.item?.start &&
  !isReachedBy(figure, previous)

/** "giáo dục giải ngân 68,8%, y tế 67,3%": a name that touches its number is one more member of the list, told of nothing new. */
function isListed({ quantity, scene: { tokens }, item }: Itemed, previous: Itemed | undefined): boolean {
  if (!item || quantity.kind !== 'percent' || previous?.quantity.kind !== 'percent') return false
  let start = previous.quantity.last + 1
  while (start < quantity.first && tokens.starts[start] !== item.start) start++
  if (start === quantity.first) return false
  if (SUMS.at(tokens.ids, start) || VERBS.at(tokens.ids, start)) return false
  for (let k = start + 1; k < quantity.first; k++)
    if (tokens.kinds[k] === 'mark' || (LINKS.at(tokens.ids, k)?.start === k && tokens.words[k] !== 'và')) return false
  return true
}

/**
 * "22 người chết, Thanh Hóa 15 người": one noun goes on with what was counted by it before, and so do those of a change, "27 đơn vị gây ô
 * nhiễm, tăng | 6 đơn vị".
 */
export const again = ({ quantity, itemIds }: Itemed, previous: Itemed | undefined): boolean =>
  quantity.kind === 'count' &&
  previous?.quantity.kind === 'count' &&
  (itemIds.length === 1 ||
    (quantity.change !== null && itemIds.length > 0 && itemIds.length < previous.itemIds.length)) &&
  itemIds.every((id, i) => previous.itemIds[i] === id)

/** How far off something lies tells of no size that follows: "cầu | cách | thị trấn 3 km, dài 30 m". */
const OFF = phraseSet(['cách', 'xa'])
const MOST_OFF = 8
/** With these a size is told, whatever was told before. */
const OWN: ReadonlySet<string> = new Set(['dài', 'rộng', 'cao', 'sâu', 'ngang', 'dày'])
const JOINS = phraseSet([',', ';', 'và', 'cùng', 'cùng với', ', và', ', cùng'])

/** The token that says of a length that it is how far off something lies, -1 if it is not. */
export function offOf({ quantity: { kind, first }, scene: { tokens } }: Itemed): number {
  if (kind !== 'length') return -1
  for (let k = first - 1; k >= Math.max(0, first - MOST_OFF) && tokens.kinds[k] !== 'mark'; k--)
    if (OFF.at(tokens.ids, k)) return k
  return -1
}

/** Is a figure put right behind the one before: "cách chợ 3 km, | 5 km", and not "cách chợ 3 km, dài 30 m"? */
export const adjoins = ({ quantity, scene: { tokens } }: Itemed, previous: Itemed): boolean =>
  JOINS.at(tokens.ids, previous.quantity.last + 1)?.end === quantity.first &&
  !OWN.has(tokens.words[quantity.first] ?? '')

/** Is how far off something lies told by the figure before, and what size it is of by this one? */
const turnsToSize = (figure: Itemed, previous: Itemed | undefined): boolean =>
  previous !== undefined && offOf(previous) >= 0 && offOf(figure) < 0 && !adjoins(figure, previous)

/** Is what the figure is of told by the figure before, so that its own item says nothing more? */
export const goesOn = (figure: Itemed, previous: Itemed | undefined): boolean =>
  (sameItem(figure, previous) && !turnsToSize(figure, previous)) || isListed(figure, previous)

/** Does nothing but a comma or "và" stand between a figure with its item and the next one? */
export function touches({ end }: Itemed, { quantity: { first }, scene }: Itemed): boolean {
  return JOINS.at(scene.tokens.ids, end)?.end === first
}

/** How a figure stands to the one before: `on` when it {@link goesOn} with it, `bare` when its item names a sum and not what it is for. */
export interface Standing {
  on: boolean
  bare: boolean
  /** Both are things of one list. */
  goods: boolean
  /** They are people or bodies, and their own clause tells what is done to them or what they do: "kiểm tra 30 quán, | nhắc nhở | 6 quán". */
  deed: boolean
}

/** What the figure before passes on to this one. */
export function passedTo(figure: Itemed, previous: Itemed | undefined, { on, bare, goods, deed }: Standing): Passing {
  const { kind, half } = figure.quantity
  // the whole of "31/47 vụ" is of what its part is of
  if (half === 'whole' || on || (!deed && again(figure, previous))) return PASSED.same
  if (kind === 'age') return PASSED.age
  if (bare) return PASSED.bare
  if (goods) return PASSED.goods
  return AMOUNTS.has(kind) ? PASSED.measure : PASSED.count
}

/** So many figures before a figure are looked at for the one that it is put like. */
const MEMBERS = 3

/**
 * The earlier figure of a list that a sum or measure is put like, -1 if none is: "Mỹ đạt 8 triệu USD, tăng 4%; EU đạt | 6 triệu USD". A
 * count between them begins a matter of its own; a change or share goes on with the sum beside it.
 */
export function likeMember(figures: readonly Itemed[], i: number): number {
  const { quantity, scene } = figures[i] as Itemed
  const { ids, words } = scene.tokens
  const { kind, unit, first } = quantity
  if (!AMOUNTS.has(kind) || kind === 'percent' || LINKS.endingAt(ids, first - 1) === null) return -1
  for (let k = i - 1; k >= 0 && i - k <= MEMBERS; k--) {
    const other = (figures[k] as Itemed).quantity
    if (other.kind === 'count') return -1
    if (other.kind !== kind || other.unit !== unit || ids[other.first - 1] !== ids[first - 1]) continue
    return words.slice(other.last + 1, first).includes(';') ? k : -1
  }
  return -1
}
