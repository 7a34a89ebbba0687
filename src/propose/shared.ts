import { LEVEL_STEPS } from '../lexicon/changes.js'
import { NAMED, NAMED_ALWAYS } from '../lexicon/names.js'
import { ROUGHLY } from '../lexicon/qualifiers.js'
import { shift, toNumber } from '../scan/decimal.js'
import type { Numeral } from '../scan/numeral.js'
import type { Numbered } from '../text/words.js'
import { LEAST_SHARED, type Measure, measureAt } from './measure.js'
import { isQuote, MOST_LISTED, numeralOf } from './range.js'
import type { Scene } from './reading.js'

const LIST_JOINERS = new Set([',', ';', 'và', 'hoặc', 'hay'])
/** Marks join what is no list as well. */
const MARKS = new Set([',', ';'])

const LARGEST_OF_NAME = 100

const isOfName = (scene: Scene, i: number): boolean => {
  const numeral = numeralOf(scene, i)
  if (numeral?.form !== 'digits' || numeral.scale > 0 || numeral.value.exponent !== 0) return false
  const { ids } = scene.tokens
  return (
    toNumber(numeral.value) < LARGEST_OF_NAME &&
    (NAMED_ALWAYS.endingAt(ids, i - 1) ?? NAMED.endingAt(ids, i - 1)) !== null
  )
}

/** Between the sides of a thing: "5 x 20 m". */
const CROSSES = new Set(['x', '×'])

/** What the last number of a list measures: "20, 30 và 50 triệu đồng" are three sums, "5 x 20 m" two lengths. */
export function sharedMeasure(scene: Scene, i: number): Measure | null {
  const { tokens } = scene
  // "vành đai 3 và 51,5 km", "quận 3, 2 bên": the first number is of a name
  if (isOfName(scene, i)) return null
  // "đợt 1, 35 người": nor goes a one alone on to many, but "1, 3 và 5 vụ"
  const { words } = tokens
  if (words[i + 1] === ',' && !LIST_JOINERS.has(words[i + 3] ?? '') && numeralOf(scene, i)?.value.digits === 1n)
    return null
  let k = i
  for (let steps = 0; steps < MOST_LISTED; steps++) {
    const at = listedAt(tokens, k, k === i)
    const next = at === null ? null : numeralOf(scene, at)
    // "quận 12, một tài xế", "iPhone 7, 1 chiếc ví": a one begins anew
    if (at === null || !next || (next.value.digits === 1n && (next.form === 'words' || next.value.exponent === 0)))
      return null
    const measure = measureAt(scene, at, next)
    // "5 x 20 m" are two lengths, "5 x 1,6 triệu đồng" is a product
    if (CROSSES.has(words[k + 1] ?? '') && (measure.unit?.kind !== 'length' || next.order > 0)) return null
    // "giai đoạn 1, 800 MW"
    const sure = steps > 0 || !MARKS.has(words[k + 1] ?? '')
    if (measure.unit)
      return { ...measure, end: i + 1, evidence: sure ? 'unit' : 'noun', ...sharedScale(scene, i, next) }
    if (measure.evidence === 'noun') {
      // "5 và 7 triệu lượt khách", but "12 và 3 nghìn hộp" may be twelve
      const joiner = tokens.words[i + 1] ?? ''
      const shares = !LIST_JOINERS.has(joiner) || (!MARKS.has(joiner) && next.scale >= LEAST_SHARED)
      return { unit: null, end: i + 1, evidence: 'noun', ...(shares && sharedScale(scene, i, next)) }
    }
    k = at
  }
  return null
}

/** So many times one number of a list may be another; two levels, of which the second tells its scale, are nearer: "từ 120 lên 1,5 triệu". */
const MOST_TIMES = { list: 100, levels: 10 }

/** "20, 30 và 50 triệu đồng", "lần lượt 225 và hơn 67 triệu USD", "từ 5 lên 7 triệu": the scale word of the last number holds for those before it. */
function sharedScale(scene: Scene, i: number, last: Numeral): Pick<Measure, 'scale'> {
  const own = numeralOf(scene, i)
  const joiner = scene.tokens.words[i + 1] ?? ''
  // the two prices of a quote have theirs
  if (own?.form !== 'digits' || own.scale > 0 || last.scale === 0 || joiner === '-') return {}
  // "1.412, 3.150 và 1.204 triệu USD", but "1.500 và 2 triệu đồng"
  if (own.grouped && !last.grouped) return {}
  const most = LIST_JOINERS.has(joiner) ? MOST_TIMES.list : MOST_TIMES.levels
  const times = toNumber(own.value) / toNumber(shift(last.value, -last.scale))
  return times <= most && times * most >= 1 ? { scale: last.scale } : {}
}

/** The token of the number that goes on a list behind token `k`: "20, 30 và 50", "từ 30.000 lên 45.000 đồng". */
function listedAt({ words, ids }: Numbered, k: number, first: boolean): number | null {
  if (CROSSES.has(words[k + 1] ?? '')) return k + 2
  if (LIST_JOINERS.has(words[k + 1] ?? ''))
    // "225 và hơn 67 triệu USD"
    return !MARKS.has(words[k + 1] ?? '') && ROUGHLY.has(words[k + 2] ?? '') ? k + 3 : k + 2
  if (!first) return null
  if (isQuote(words, k + 2) && words[k + 1] === '-') return k + 2
  return words[k - 1] === 'từ' ? (LEVEL_STEPS.at(ids, k + 1)?.end ?? null) : null
}
