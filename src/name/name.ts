import type { Draft } from '../decide/draft.js'
import { COUNTED, type NounClass } from '../lexicon/nouns.js'
import type { Span } from '../model/span.js'
import type { Kind } from '../model/vocabulary.js'
import { scoreCell } from './cell.js'
import { type Course, costBetween, costsOf, endOf } from './course.js'
import { itemOf } from './item/item.js'
import { wordsIn } from './item/words.js'
import type { TypeScorer } from './type.js'

/** A figure that has its item and its type. */
export interface Named extends Draft {
  item: Span | null
  itemWords: readonly string[]
  /** Index into the table of types. */
  type: number
  /** What speaks for each type. */
  scores: Float64Array
}

/** A figure that has its item; `end` is the token behind it. */
interface Itemed extends Draft {
  item: Span | null
  itemWords: readonly string[]
  end: number
}

/** What a figure passes on to the next one: this share at no distance, half of it at the cost given, each score up to the most. */
const PASSED = {
  count: { share: 0.25, most: 4 },
  measure: { share: 0.75, most: 4 },
  bare: { share: 1, most: 7 },
}
/** Sums, measures and rates are about what stands beside them; counts, terms and ages speak for themselves. */
const MEASURES: ReadonlySet<Kind> = new Set(['money', 'percent', 'ratio', 'mass', 'volume', 'length', 'area'])
const HALF_COST = 5
/** To the next sentence of the paragraph. */
const NEXT_SENTENCE = 0.35
/** The title and lead, and what the other figures of the page are about, count at most this much: the last resort. */
const SUBJECT = 1
const PAGE = 1.2

function best(scores: Float64Array): number {
  let top = scores.length - 1
  for (let type = 0; type < scores.length; type++) if ((scores[type] ?? 0) > (scores[top] ?? 0)) top = type
  return top
}

/** Adds what speaks for each type in `more`, as much of each entry as `most` allows, times `factor`. */
function add(scores: Float64Array, more: Float64Array, factor: number, most = Infinity): void {
  for (let type = 0; type < scores.length; type++)
    scores[type] = (scores[type] ?? 0) + Math.min(Math.max(more[type] ?? 0, 0), most) * factor
}

/** Adds the entries above 0, scaled so that the greatest of them is `factor`. */
function addLevel(scores: Float64Array, more: Float64Array, factor: number): void {
  const top = more[best(more)] ?? 0
  if (top <= 0) return
  for (let type = 0; type < scores.length; type++)
    scores[type] = (scores[type] ?? 0) + (Math.max(0, more[type] ?? 0) / top) * factor
}

function withItems(drafts: readonly Draft[]): Itemed[] {
  const itemed: Itemed[] = []
  let earlier: Itemed[] = []
  for (const draft of drafts) {
    const { scene, sentence, quantity, rule, cell } = draft
    if (earlier.at(-1)?.sentence !== sentence) earlier = []
    const item = cell?.bare ? cell.item : (itemOf(draft, earlier) ?? cell?.item ?? null)
    const itemWords = item ? wordsIn(scene, item) : []
    const one = { scene, sentence, quantity, rule, cell, item, itemWords, end: endOf(draft, item?.end ?? 0) }
    itemed.push(one)
    earlier.push(one)
  }
  return itemed
}

/**
 * The class of what is counted, a thing if unknown. "người" names people whatever follows; "con" is listed with people, a child,
 * but in reports it mostly counts animals: "312 con lợn".
 */
function classOf(item: readonly string[]): NounClass {
  if (item[0] === 'người') return 'person'
  if (item[0] === 'con') return 'thing'
  return COUNTED.at(item, 0)?.row ?? 'thing'
}

/** Writes the scores of the figures of one sentence, each with what the figure before passes on to it. */
function scoreSentence(
  figures: readonly Itemed[],
  scorer: TypeScorer,
  before: Float64Array | null,
  scored: readonly Float64Array[],
): void {
  const scene = figures[0]?.scene
  if (!scene) return
  const cell = figures[0]?.cell
  if (cell) {
    for (const [i, figure] of figures.entries()) scoreCell(figure, cell, scorer, scored[i] as Float64Array)
    return
  }
  const { tokens } = scene
  const hits = scorer.hits(tokens)
  const upTo = costsOf(tokens, figures)
  figures.forEach(({ quantity, itemWords }, i) => {
    const course: Course = { upTo, next: figures[i + 1]?.quantity.first ?? tokens.words.length }
    const words = itemWords.includes('"') ? itemWords.filter((word) => word !== '"') : itemWords
    const { kind, first, last } = quantity
    const noun = kind === 'count' ? classOf(words) : null
    const itemHits = scorer.itemHits(words)
    const scores = scored[i] as Float64Array
    scorer.score({ kind, noun, first, last, item: itemHits }, course, hits, scores)
    const bare = kind !== 'count' && itemHits.every(({ votes }) => votes.length === 0)
    const { share, most } = bare ? PASSED.bare : MEASURES.has(kind) ? PASSED.measure : PASSED.count
    const previous = figures[i - 1]
    if (previous && previous.quantity.kind !== 'age') {
      const cost = costBetween(course, previous.end, first)
      add(scores, scored[i - 1] as Float64Array, (share * HALF_COST) / (HALF_COST + cost), most)
    } else if (before && !previous) add(scores, before, share * NEXT_SENTENCE, most)
  })
}

/** One list of scores for each figure, all parts of one: it is the making of lists that costs. */
function emptyScores(figures: number, types: number): Float64Array[] {
  const all = new Float64Array(figures * types)
  return Array.from({ length: figures }, (_, i) => all.subarray(i * types, (i + 1) * types))
}

/**
 * Gives each figure its item and its type. `drafts` are in the order of the text, `subjects` the words of its first sentences; the table's last type
 * is what is left.
 */
export function nameAll(
  drafts: readonly Draft[],
  scorer: TypeScorer,
  subjects: readonly (readonly string[])[],
): Named[] {
  const itemed = withItems(drafts)
  const scored = emptyScores(itemed.length, scorer.size)
  for (let i = 0; i < itemed.length; ) {
    let j = i
    while (itemed[j]?.sentence === itemed[i]?.sentence && j < itemed.length) j++
    const sameBlock = i > 0 && itemed[i - 1]?.scene.sentence.block === itemed[i]?.scene.sentence.block
    const before = sameBlock ? (scored[i - 1] ?? null) : null
    scoreSentence(itemed.slice(i, j), scorer, before, scored.slice(i, j))
    i = j
  }
  const page = new Float64Array(scorer.size)
  for (const scores of scored) addLevel(page, scores, 1)
  // what the page speaks for in all of its figures alike
  const common = new Float64Array(scorer.size)
  addLevel(common, scorer.subject(subjects), SUBJECT)
  addLevel(common, page, PAGE)
  return itemed.map(({ scene, sentence, quantity, rule, cell, item, itemWords }, i) => {
    const scores = scored[i] as Float64Array
    add(scores, common, 1)
    return { scene, sentence, quantity, rule, cell, item, itemWords, type: best(scores), scores }
  })
}
