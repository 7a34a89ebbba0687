import { CLASSES, PLURALS } from '../../lexicon/nouns.js'
import { phraseSet } from '../../lexicon/phrases.js'
import type { Scene } from '../../propose/reading.js'
import { NUMBERS } from './chunk.js'
import { withClause } from './clause.js'
import { subjectBefore } from './subject.js'
import { after } from './thing.js'
import type { Stretch } from './words.js'

/** Behind a number these say of nobody who they are. */
export const GENERIC = phraseSet(['người', 'khách', 'lượt người', 'vị'])
/** "số lao động hàng năm" */
const YEARLY = new Set(['hàng', 'hằng'])

/** "số lượng | các doanh nghiệp kiểm toán": what there are so many of, behind the noun of the number at token `from`. */
export function numberedAt(scene: Scene, from: number): Stretch | null {
  const { words, ids } = scene.tokens
  const number = NUMBERS.at(ids, from)
  if (!number) return null
  return after(scene, PLURALS.has(words[number.end] ?? '') ? number.end + 1 : number.end)
}

/** "tổng số | phi công nước ngoài | hiện nay là 1.223 người": who they are that are only called people behind the number at token `first`. */
export function whoBefore(scene: Scene, first: number, barrier: number, thing: Stretch): Stretch | null {
  const { words, ids } = scene.tokens
  if (GENERIC.at(ids, thing.start)?.end !== thing.end) return null
  const subject = subjectBefore(scene, first, barrier, 'count')
  const named = subject && numberedAt(scene, subject.start)
  const who = named && withClause(scene, named)
  const noun = who && CLASSES.at(ids, who.start)
  // "số lao động (hàng năm) là 300 người": a noun alone says no more
  const more = who && noun?.row === 'person' && who.end > noun.end && !YEARLY.has(words[noun.end] ?? '')
  return more && who.end < first ? who : null
}
