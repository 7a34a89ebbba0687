import { FAMILY_NAMES } from '../lexicon/names.js'
import type { Document } from '../model/document.js'
import { isDigit } from '../text/chars.js'
import { latin } from '../text/latin.js'

/** A number ("quận 1"), or up to five syllables with capitals ("Trần Văn Thời", "Sơn Kim II", "K'Bang", "Chư Prông"). */
const NAME = latin(
  /(?:\d{1,3}(?![\d.,/]|\p{L})|\p{Lu}[\p{L}\p{M}']{0,8}(?:(?: {1,2}|-)\p{Lu}[\p{L}\p{M}']{0,8}){0,4}(?: \d{1,2}(?![\d.,/]|\p{L}))?)/uy,
)
/** Behind "huyện Trần Đề 3", "xã Tân An 5": a number with what it counts or measures is no part of the name before it. */
const COUNTS =
  /^ (?:nghìn|vạn|triệu|tỷ|đồng|usd|người|hộ|em|cháu|vụ|ca|căn|nhà|suất|phần|tấn|tạ|kg|ha|km|m2|m3|m|xã|thôn)(?![a-zà-ỹ])/
const LONGEST_NOUN = 8
/** Where a person's name begins after that of a place: "huyện Kỳ Sơn Nguyễn Hữu Minh". */
const PERSON = new RegExp(` (?:${FAMILY_NAMES.join('|')}) [^ ]`)
/** "chủ tịch ubnd huyện phạm bích ngọc": the name is the officer's. */
const OFFICE = /(?:chủ tịch|bí thư|giám đốc|trưởng phòng|trưởng|phó)[^,.;\n]{0,24} $/
const FAMILY = new RegExp(`^(?:${FAMILY_NAMES.join('|')}) [^ ]{1,8} [^ ]`)
/** Organisations, not places: "Tỉnh Đoàn", "Huyện Đội". */
const BODY = /^(?:đoàn|đội|uỷ|uỷ ban|hội|bộ)(?: |$)/

/**
 * The end of the name that begins at `at`, or `at` where there is none. `short`: the word before it is an
 * abbreviation or has other meanings, so the name must have two syllables or be a number; `numbered`: it may be one.
 */
export function nameAt(
  { shadow, original }: Document,
  at: number,
  { short, numbered, before }: { short: boolean; numbered: boolean; before: number },
): number {
  NAME.lastIndex = at
  const match = NAME.exec(original)?.[0] ?? ''
  const end = at + match.length
  const written = COUNTS.test(shadow.slice(end, end + LONGEST_NOUN)) ? match.replace(/ ?\d+$/, '') : match
  if (!written || (!numbered && isDigit(original.charCodeAt(at)))) return at
  const name = shadow.slice(at, at + written.length)
  if (BODY.test(name) || (FAMILY.test(name) && OFFICE.test(shadow.slice(Math.max(0, before - 40), before)))) return at
  const person = PERSON.exec(name)
  const length = person ? person.index : written.length
  return short && !/[ \d]/.test(name.slice(0, length)) ? at : at + length
}
