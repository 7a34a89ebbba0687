import type { Draft } from '../../decide/draft.js'
import { COUNTED } from '../../lexicon/nouns.js'
import { listSet } from '../../lexicon/phrases.js'
import type { Span } from '../../model/span.js'
import { toNumber } from '../../scan/decimal.js'
import { behindEarlier, type Earlier } from './earlier.js'
import { lastIn, overQualifiers, type Stretch } from './words.js'

/** Nouns of what many things measure together. */
const AREAS = listSet('diện tích, tổng diện tích')
const LENGTHS = listSet('tổng chiều dài, tổng độ dài')
/** Between such a noun and its number. */
const TOLD = new Set(['là', 'đạt', 'vượt'])
/** Before it, where it goes on with the things that were counted. */
const TIES = new Set([',', 'với', 'có', 'và'])
const MOST_TOLD = 8

/**
 * "12 cụm công nghiệp (được quy hoạch), | tổng diện tích | 480 ha", "9 vụ sạt lở với | tổng chiều dài | 300 m": the noun of the area of so many
 * things together, or of how long all that happened is, which is no area or length of one of them.
 */
export function extentOfMany({ scene: { tokens }, quantity: { kind, first } }: Draft, last: Earlier): Stretch | null {
  if ((kind !== 'area' && kind !== 'length') || last.quantity.kind !== 'count' || last.quantity.change) return null
  if (toNumber(last.quantity.value) < 2) return null
  const { words, ids, kinds } = tokens
  const counted = last.item ? COUNTED.at(last.itemIds, 0)?.row : null
  if (kind === 'length' && counted !== 'event') return null
  let end = overQualifiers(ids, first)
  if (TOLD.has(words[end] ?? '')) end--
  const noun = (kind === 'area' ? AREAS : LENGTHS).endingAt(ids, end)
  const behind = behindEarlier(last)
  if (!noun || !TIES.has(words[noun.start - 1] ?? '') || noun.start - behind > MOST_TOLD) return null
  // "2 toà nhà trên khu đất | có | diện tích 900 m2": another thing has it
  if (words[noun.start - 1] === 'có' && noun.start - 1 > behind) return null
  // "22 vụ sạt lở, sụt lún"
  for (let k = behind; k < noun.start - 1; k++)
    if (kinds[k] !== 'word' && (words[k] !== ',' || kind === 'area')) return null
  return noun.start > behind ? noun : null
}

const LISTED_WITHIN = 6
/** "3 cầu | gồm: Bến Đá, Rạch Sỏi và Kênh Mới với tổng chiều dài | 500 m": the things of a count whose names stand between it and their length. */
export function lengthOfListed({ scene: { tokens }, quantity: { kind, first } }: Draft, last: Earlier): Span | null {
  const { words, ids } = tokens
  const noun = kind === 'length' ? LENGTHS.endingAt(ids, overQualifiers(ids, first)) : null
  if (!noun || last.quantity.kind !== 'count' || toNumber(last.quantity.value) < 2) return null
  const from = behindEarlier(last)
  const list = lastIn(words, 'gồm', from, Math.min(noun.start, from + LISTED_WITHIN))
  return list >= 0 && words[noun.start - 1] === 'với' && lastIn(words, ';', from, first) < 0 ? last.item : null
}
