import type { Draft } from '../decide/draft.js'
import { CLASSES, type NounClass, PLURALS } from '../lexicon/nouns.js'
import { phraseTable } from '../lexicon/phrases.js'
import type { Span } from '../model/span.js'
import type { Kind } from '../model/vocabulary.js'
import type { Row } from '../text/rule-words.js'
import type { Numbered } from '../text/words.js'
import { addAlike } from './alike.js'
import { addAround } from './around.js'
import { addCalled } from './called.js'
import { scoreCell } from './cell.js'
import { type Course, costBetween, costsOf, endOf } from './course.js'
import { follows } from './follows.js'
import { itemOf } from './item/item.js'
import { pointedAt, resumed } from './item/resumed.js'
import { wordsIn } from './item/words.js'
import { labelHits, leadHits, UNLABELLED } from './label.js'
import { addMentions } from './mentions.js'
import { again, goesOn, type Itemed, likeMember, passedTo, touches } from './passing.js'
import { peopleOf } from './people.js'
import { addFrom, addLevel, best, type Scores, scoresOf, topOf } from './scores.js'
import { type Hit, speaks, type TypeScorer } from './type.js'
import { wholeOf } from './whole.js'

/** A figure that has its item and its type. */
export interface Named extends Draft {
  item: Span | null
  itemWords: readonly string[]
  /** Their numbers in the vocabulary. */
  itemIds: readonly number[]
  /** Index into the table of types. */
  type: number
  /** What speaks for each type, and which of the figures it is there. */
  scores: Scores
  at: number
}

/** What a figure passes on to the next one counts half at this cost. */
const HALF_COST = 5
/** To the next sentence of the paragraph. */
const NEXT_SENTENCE = 0.35
/** What the title and lead of the page are about counts at most this much. */
const SUBJECT = 1
/** For a sum of money that is named as a sum alone and hardly told of, this much more: "anh Bình chuyển cho Tú 5 triệu đồng" on a page of fraud. */
const UNTOLD = 3
const HARDLY = 3
/** What a figure that is put like an earlier one takes from it at most. */
const MOST_LIKE = 12
/** What a part takes from its whole: so much of each score, this at most. */
const PART = 0.75
const MOST_PART = 9
const NO_HITS: readonly Hit[] = []
const NO_WORDS: Numbered = { words: [], ids: [] }

/** The item by the words of the sentence, else by the table or what the sentences before told of. */
function itemIn(draft: Draft, earlier: readonly Itemed[], before: readonly Itemed[]): Span | null {
  if (draft.cell) return draft.cell.bare ? draft.cell.item : (itemOf(draft, earlier) ?? draft.cell.item)
  return pointedAt(draft, before) ?? itemOf(draft, earlier) ?? resumed(draft, before)
}

function withItems(drafts: readonly Draft[], scores: Scores): (Itemed & Named)[] {
  const itemed: (Itemed & Named)[] = []
  let earlier: Itemed[] = []
  for (const draft of drafts) {
    const { scene, sentence, quantity, rule, cell } = draft
    if (earlier.at(-1)?.sentence !== sentence) earlier = []
    const item = itemIn(draft, earlier, itemed)
    const { words: itemWords, ids: itemIds } = item ? wordsIn(scene, item) : NO_WORDS
    const end = endOf(draft, item?.end ?? 0)
    const at = itemed.length
    const one = { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, end, type: 0, scores, at }
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

const SHARES: ReadonlySet<Kind> = new Set(['percent', 'ratio'])
/**
 * "Hội Nông dân chiếm | 30%": who has a share is not what it is a share of; "30% doanh nghiệp", "doanh nghiệp xây dựng (9%)" are shares of
 * firms.
 */
const isActor = (
  { quantity: { kind, first }, item, itemWords, scene: { tokens } }: Itemed,
  own: readonly number[],
): boolean =>
  SHARES.has(kind) &&
  item !== null &&
  item.start < (tokens.starts[first] ?? 0) &&
  itemWords[0] !== 'số' &&
  tokens.words[first - 1] !== '(' &&
  classOf(own) === 'body'

const isThing = (figure: Itemed): boolean => figure.quantity.kind === 'count' && classOf(ownWords(figure)) === 'thing'

/** Writes the scores of the figures of one sentence, the page's from `at` on, each with what the figure before passes on to it. */
function scoreSentence(
  figures: readonly Itemed[],
  scorer: TypeScorer,
  scores: Scores,
  told: boolean[],
  at: number,
  sameBlock: boolean,
) {
  const { scene, cell } = figures[0] as Itemed
  if (cell) {
    for (const [i, figure] of figures.entries()) scoreCell(figure, cell, scorer, scores, at + i)
    return
  }
  const { tokens } = scene
  const hits = scorer.hits(tokens.ids)
  const upTo = costsOf(tokens, figures)
  const own = figures.map(ownWords)
  const nouns = figures.map(({ quantity }, i) => (quantity.kind === 'count' ? classOf(own[i] ?? []) : null))
  const who = peopleOf(figures, nouns)
  const wholes: number[] = []
  const labels = labelHits(scene, scorer)
  for (let i = 0; i < figures.length; i++) {
    const figure = figures[i] as Itemed
    const { kind, first, last } = figure.quantity
    const previous = figures[i - 1]
    const course: Course = { upTo, next: figures[i + 1]?.quantity.first ?? tokens.words.length }
    const noun = nouns[i] ?? null
    const on = goesOn(figure, previous)
    const alone = on || again(figure, previous) || isActor(figure, own[i] ?? [])
    const item = alone ? NO_HITS : scorer.itemHits(own[i] ?? [])
    const people = who[i] ?? null
    told[at + i] = scorer.score(
      { kind, noun, first, last, end: figure.end, item, people },
      tokens.ids,
      course,
      hits,
      scores,
      at + i,
    )
    const over = SHARES.has(kind) ? leadHits(tokens, hits, first) : NO_HITS
    if (over.length > 0) scorer.under(over, kind, noun, scores, at + i)
    if (labels.length > 0 && !UNLABELLED.has(kind)) scorer.under(labels, kind, noun, scores, at + i)
    const bare = kind !== 'count' && !item.some(speaks)
    const goods = noun === 'thing' && previous !== undefined && isThing(previous) && touches(previous, figure)
    const like = bare && !on ? likeMember(figures, i) : -1
    if (like >= 0) {
      wholes.push(-1)
      addFrom(scores, at + i, at + like, 1, MOST_LIKE)
      continue
    }
    const whole = wholeOf(figures, i, nouns, wholes)
    wholes.push(whole)
    const { share, most, near } = passedTo(figure, previous, { on, bare, goods })
    if (whole >= 0 && !(whole === i - 1 && near)) {
      addFrom(scores, at + i, at + whole, PART, MOST_PART)
      continue
    }
    if (previous && (previous.quantity.kind !== 'age' || kind === 'age')) {
      const cost = near ? 0 : costBetween(course, previous.end, first)
      addFrom(scores, at + i, at + i - 1, (share * HALF_COST) / (HALF_COST + cost), most)
    } else if (sameBlock && !previous) addFrom(scores, at, at - 1, share * NEXT_SENTENCE, most)
  }
}

/** Adds to the scores of each figure what the title and lead of the page say of figures of its kind. */
function addSubject(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const hits = scorer.subjectHits(subjects)
  if (hits.length === 0) return
  const levels = new Map<Kind, Float64Array>()
  figures.forEach(({ quantity: { kind }, itemIds }, at) => {
    const level = levels.get(kind) ?? scorer.subject(hits, kind).slice()
    levels.set(kind, level)
    const bare = kind === 'money' && !scorer.itemHits(itemIds).some(speaks)
    const told = bare ? topOf(scores.all, at * scores.types, scores.types) / HARDLY : 1
    addLevel(scores, at, level, SUBJECT + UNTOLD * Math.max(0, 1 - told))
  })
}

/**
 * Gives each figure its item and its type. `drafts` are in the order of the text, `subjects` the words of its first sentences; the table's last type
 * is what is left.
 */
export function nameAll(drafts: readonly Draft[], scorer: TypeScorer, subjects: readonly Row[]): Named[] {
  if (drafts.length === 0) return []
  const scores = scoresOf(drafts.length, scorer.size)
  const itemed = withItems(drafts, scores)
  const told: boolean[] = []
  for (let i = 0; i < itemed.length; ) {
    const { sentence, scene } = itemed[i] as Itemed
    let j = i + 1
    while (j < itemed.length && itemed[j]?.sentence === sentence) j++
    const sameBlock = i > 0 && itemed[i - 1]?.scene.sentence.block === scene.sentence.block
    scoreSentence(itemed.slice(i, j), scorer, scores, told, i, sameBlock)
    i = j
  }
  addMentions(scores, itemed, scorer)
  addCalled(scores, itemed, told, scorer)
  addAround(scores)
  addAlike(scores, itemed)
  addSubject(scores, itemed, scorer, subjects)
  for (const [i, figure] of itemed.entries()) {
    const previous = itemed[i - 1]
    figure.type = previous && follows(figure, previous) ? previous.type : best(scores, figure.at)
  }
  return itemed
}
