import { listSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { isFunction, isPredicate } from './words.js'

/** What goods are packed in, and counted by. */
export const CONTAINERS = listSet(
  'thùng, bao, túi, bình, chai, lọ, hộp, can, phuy, thùng phuy, bồn, bể, két, va li, vali, ba lô, balo, kiện, gói, bọc, bịch, xô, chậu, khay, hũ, lon, lồng, giỏ, sọt, rổ, container, ống, vỉ',
)
const HOLD = new Set(['đựng', 'chứa'])

/** "3 thùng nhựa đựng gà giống": does a container at token `from` hold what stands behind token `i`? */
export const holds = ({ tokens: { words, ids, kinds } }: Scene, from: number, i: number): boolean =>
  HOLD.has(words[i] ?? '') &&
  (CONTAINERS.at(ids, from) ?? CONTAINERS.at(ids, from + 1)) !== null &&
  kinds[i + 1] === 'word' &&
  !isFunction(ids, i + 1) &&
  !isPredicate(ids, i + 1)
