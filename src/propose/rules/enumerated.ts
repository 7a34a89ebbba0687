import { METHODS } from '../../lexicon/boundaries.js'
import { listSet } from '../../lexicon/phrases.js'
import { type Rule, rightOf } from './rule.js'

/** Numbers of lists and of the parts of a text: "Câu 3", "Hình 2", "trang 15". */
const PARTS = listSet(
  'câu, câu hỏi, đáp án, đề, hình, ảnh, bảng, bảng kê, biểu, biểu đồ, ô, cột, trang, tr, chương, mục, điểm, phụ lục, chú thích, tham khảo',
  'ví dụ, vd, lưu ý, cách, mẹo, tình huống, quy tắc, nguyên tắc, phương thức, lý do, giải pháp, nhiệm vụ, nội dung, tiêu chí',
)

/** Where in a text its numbered parts stand. */
const PLACES = listSet('bên trên, bên dưới, ở trên, ở dưới, nêu trên, sau đây, dưới đây, trên đây')

/** "Lưu: VT, CS (3b)": copies of a document, at its foot. */
const COPIES_AFTER = /^b\)/

/** Numbers of the parts of a text that are called by their noun; those at the head of a line are items of a list. */
export const ENUMERATED: readonly Rule[] = [
  // "như ví dụ 2 bên trên"
  {
    name: 'list.above',
    of: 'digits',
    reason: 'list',
    strength: 61,
    sees: ({ scene: { tokens }, at }) =>
      PLACES.at(tokens.ids, at + 1) !== null && PARTS.endingAt(tokens.ids, at - 1) !== null,
  },
  {
    name: 'list.copies',
    of: 'digits',
    reason: 'list',
    strength: 70,
    edge: /\(#a/,
    sees: (asked) => COPIES_AFTER.test(rightOf(asked)),
  },
  {
    name: 'list.enumerated',
    reason: 'list',
    strength: 52,
    // but "tham khảo 3 cách sau đây"
    sees: ({ scene: { tokens }, at, numeral }) =>
      !numeral.grouped && PARTS.endingAt(tokens.ids, at - 1) !== null && METHODS.at(tokens.ids, at + 1) === null,
  },
]
