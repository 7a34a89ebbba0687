import type { Draft } from '../decide/draft.js'
import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { phraseTable } from '../lexicon/phrases.js'
import type { Span } from '../model/span.js'
import type { Row } from '../text/rule-words.js'
import type { Numbered } from '../text/words.js'
import { addAround } from './around.js'
import { scoreCell } from './cell.js'
import { type Course, costBetween, costsOf, endOf } from './course.js'
import { itemOf } from './item/item.js'
import { wordsIn } from './item/words.js'
import { goesOn, type Itemed, passedTo } from './passing.js'
import { add, addLevel, best } from './scores.js'
import type { Hit, TypeScorer } from './type.js'

/** A figure that has its item and its type. */
export interface Named extends Draft {
  item: Span | null
  itemWords: readonly string[]
  /** Their numbers in the vocabulary. */
  itemIds: readonly number[]
  /** Index into the table of types. */
  type: number
  /** What speaks for each type. */
  scores: Float64Array
}

/** What a figure passes on to the next one counts half at this cost. */
const HALF_COST = 5
/** To the next sentence of the paragraph. */
const NEXT_SENTENCE = 0.35
/** What the title and lead of the page are about counts at most this much. */
const SUBJECT = 1
/** "100% | các | vụ án" */
const PLURALS = new Set(['các', 'những'])
const NO_HITS: readonly Hit[] = []
const NO_WORDS: Numbered = { words: [], ids: [] }

function withItems(drafts: readonly Draft[]): Itemed[] {
  const itemed: Itemed[] = []
  let earlier: Itemed[] = []
  for (const draft of drafts) {
    const { scene, sentence, quantity, rule, cell } = draft
    if (earlier.at(-1)?.sentence !== sentence) earlier = []
    const item = cell?.bare ? cell.item : (itemOf(draft, earlier) ?? cell?.item ?? null)
    const { words: itemWords, ids: itemIds } = item ? wordsIn(scene, item) : NO_WORDS
    const end = endOf(draft, item?.end ?? 0)
    const one = { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, end }
    itemed.push(one)
    earlier.push(one)
  }
  return itemed
}

/** "người" names people whatever follows; "con" is listed with people, a child, but in reports it mostly counts animals: "312 con lợn". */
const HEADS = phraseTable<NounClass>([
  ['người', 'person'],
  ['con', 'thing'],
])

/** The class of what is counted, a thing if unknown; of the numbers of its words. */
const classOf = (item: readonly number[]): NounClass => HEADS.at(item, 0)?.row ?? CLASSES.at(item, 0)?.row ?? 'thing'

/** The words of an item that say what it is, by their numbers: without quotes, and without what only says that there are several. */
function ownWords({ itemWords: words, itemIds: ids }: Itemed): readonly number[] {
  const plural = PLURALS.has(words[0] ?? '')
  if (!plural && !words.includes('"')) return ids
  return ids.filter((_, i) => words[i] !== '"' && !(plural && i === 0))
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
  const hits = scorer.hits(tokens.ids)
  const upTo = costsOf(tokens, figures)
  figures.forEach((figure, i) => {
    const { kind, first, last } = figure.quantity
    const previous = figures[i - 1]
    const course: Course = { upTo, next: figures[i + 1]?.quantity.first ?? tokens.words.length }
    const words = ownWords(figure)
    const noun = kind === 'count' ? classOf(words) : null
    const item = goesOn(figure, previous) ? NO_HITS : scorer.itemHits(words)
    const scores = scored[i] as Float64Array
    scorer.score({ kind, noun, first, last, end: figure.end, item }, tokens.ids, course, hits, scores)
    const bare = kind !== 'count' && item.every(({ votes }) => votes.length === 0)
    const { share, most, near } = passedTo(figure, previous, bare)
    if (previous && (previous.quantity.kind !== 'age' || kind === 'age')) {
      const cost = near ? 0 : costBetween(course, previous.end, first)
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
export function nameAll(drafts: readonly Draft[], scorer: TypeScorer, subjects: readonly Row[]): Named[] {
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
  addAround(scored)
  const subject = scorer.subject(subjects)
  return itemed.map(({ scene, sentence, quantity, rule, cell, item, itemWords, itemIds }, i) => {
    const scores = scored[i] as Float64Array
    addLevel(scores, subject, SUBJECT)
    return { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, type: best(scores), scores }
  })
}
