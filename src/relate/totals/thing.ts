import { isSomebody } from '../../lexicon/nouns.js'
import { isMeasure } from '../../model/vocabulary.js'
import { isArticle, leadOf, type Related } from '../related.js'

const SIZES = new Set(['bên', 'làn', 'lát', 'dãy', 'tầng', 'nhịp'])

/** Something counted or measured that a sum can be the total of: no change, no recipient, no half of "9/14". */
export const isThing = (figure: Related, worth = true) => {
  const { quantity, links, itemWords, per } = figure
  return (
    (per === null || quantity.kind === 'count') &&
    // "một nghi phạm trong băng trộm vàng trị giá 8 tỷ"
    !(worth && isArticle(figure)) &&
    quantity.change === null &&
    quantity.half !== 'whole' &&
    // "hai bên", "cả hai nước" are no goods; "4 làn xe" is how wide the one road is, "64 lát cắt" how fine a scanner
    !SIZES.has(itemWords[0] ?? '') &&
    !links.some(({ rel }) => rel === 'with' || rel === 'each') &&
    (quantity.kind === 'count' || isMeasure(quantity.kind))
  )
}

/** "28 quốc gia với 1.530 dự án, tổng vốn …": of a pair the things that the first of it has are what the sum is of. */
export const isOwned = (figures: readonly Related[], k: number): boolean => {
  const { quantity, itemClass, links } = figures[k] as Related
  const owner = links.length === 1 && links[0]?.rel === 'with' ? figures[links[0].to[0] ?? -1]?.itemClass : null
  return isSomebody(owner) && (itemClass === 'thing' || itemClass === 'event') && quantity.change === null
}

/** So many figures back, at most, stands what a sum is of: places and parts may be told between. */
export const FARTHEST = 12

/**
 * "trong đó 215 học viên", "một trong 3 nhà tài trợ", "trên 16 tuyến", "quy mô 120 giường", "vượt con số 226.000 của năm trước": no
 * part, place or size of one thing, and nothing that it is held against, is what a sum is the total of.
 */
export const AMONG = /trong (?:đó|số đó|số này)(?: có| gồm)?$/
const NOT_WHOLE =
  /(?:^| )(?:tại|ở|trên|thuộc|địa bàn|(?<!chứa )trong|quy mô|công suất|trong tổng số|dài|rộng|cao|sâu|dày|nặng|tải trọng|trọng tải|sức chứa|đường kính|cắt ngang|mặt cắt|nối|một trong|đến từ|so với|con số|so với mức|cùng kỳ(?: năm (?:trước|ngoái))?(?: là| đạt| chỉ)?)$/
/** "thanh tra tại 57 doanh nghiệp": those who were inspected, and not where. */
export const INSPECTED = /(?:^|[ ,])(?:thanh tra|kiểm tra|kiểm toán)(?: (?:đột xuất|chuyên ngành|định kỳ))?(?: tại)?$/
/** "tặng 1.500 máy tính bảng cho học sinh 32 trường", "164 nhà đầu tư từ 21 quốc gia": where they are who got it, or come from. */
const OF_TAKERS = /^(?:cho|của|đến|tới) \S|(?:^| )từ$/
export const isPart = (figures: readonly Related[], k: number) => {
  const figure = figures[k] as Related
  const lead = leadOf(figure, figures[k - 1])
  return (
    AMONG.test(lead) ||
    (NOT_WHOLE.test(lead) && !INSPECTED.test(lead)) ||
    (figure.itemClass === 'body' && OF_TAKERS.test(lead))
  )
}

/** Metres are the size of one: "30 cọc sắt dài 6 m"; kilometres that of all: "2 tuyến đường dài 14 km". */
export const isExtensive = ({ quantity: { kind, unit } }: Related) =>
  isMeasure(kind) && (kind !== 'length' || unit === 'km')
