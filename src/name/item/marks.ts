import { VERBS } from '../../lexicon/boundaries.js'
import { CLASSES } from '../../lexicon/nouns.js'
import { SUMS } from '../../lexicon/sums.js'
import type { Scene } from '../../propose/reading.js'
import { goesOn, slashPair } from './joined.js'
import { isSpeech, overQuote, QUOTES } from './quoted.js'
import { isAcronym, isCapital, isDigits, isPredicate, overAcronym } from './words.js'

/** Does token `i` touch the one before it? */
const touches = ({ tokens }: Scene, i: number) => tokens.ends[i - 1] === tokens.starts[i]

/** "Việt - Pháp", "Hán - Nôm"; but "TTO - Một vụ cháy": the mark of a paper ends what is told. */
const arePaired = (scene: Scene, dash: number): boolean =>
  isCapital(scene, dash + 1) && !isAcronym(scene, dash - 1) && !isAcronym(scene, dash + 1)

/** A mark at token `i` of the phrase that begins at token `from`: gives the token at which it goes on, or -1 when it ends there; `verbal` says that a verb tells its kind. */
export function overMark(scene: Scene, from: number, i: number, verbal: boolean): number {
  const { words, ids, kinds } = scene.tokens
  const word = words[i]
  if (QUOTES.has(word ?? '')) {
    const end = overQuote(scene, i)
    return end === i || (i > from && isSpeech(scene, from, i, end)) ? -1 : end
  }
  if (i === from) return -1
  if (word === '-' && kinds[i + 1] === 'word' && touches(scene, i) && touches(scene, i + 1)) return i + 2
  // "11 bộ, ngành T.Ư": letters that stand for words; "3 siêu thị Co.op Mart"
  if (word === '.' && isCapital(scene, i - 1) && kinds[i + 1] === 'word' && touches(scene, i) && touches(scene, i + 1))
    return i + 2
  // "hai xe tăng T - 72", "chương trình bằng đôi Việt - Pháp", "40 thạc sĩ - tiến sĩ"
  if (
    word === '-' &&
    isCapital(scene, i - 1) &&
    ((isDigits(scene, i + 1) && touches(scene, i + 1)) || arePaired(scene, i))
  )
    return i + 2
  if (word === '-' && goesOn(scene, from, i)) return CLASSES.at(ids, i + 1)?.end ?? i + 1
  if (word === '&' && kinds[i + 1] === 'word') return i + 2
  if (word === '(' && overAcronym(scene, i) > i) return overAcronym(scene, i)
  if (word === '/' && slashPair(scene, from, i)) return i + 1
  if (word === ',' && goesOn(scene, from, i)) return CLASSES.at(ids, i + 1)?.end ?? i + 1
  // "vụ mua bán, vận chuyển trái phép chất ma túy"
  const verb = word === ',' && verbal ? VERBS.at(ids, i + 1) : null
  // "90 vụ vi phạm, thu nộp ngân sách 15 tỷ đồng": a sum begins
  if (!verb || isPredicate(ids, i + 1) || SUMS.at(ids, i + 1)) return -1
  // "74 vụ tai nạn, làm chết 38 người": a verb with a number of its own says what came of it
  // and "4 ca ra viện, nâng số ca khỏi bệnh lên 90": what a number has come to
  const reaches = words[verb.end] === 'số' || words[verb.end] === 'tổng'
  return reaches || kinds[verb.end] === 'numeral' || kinds[verb.end + 1] === 'numeral' ? -1 : i + 1
}
