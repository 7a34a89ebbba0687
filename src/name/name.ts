import type { Draft } from '../decide/draft.js'
import type { Span } from '../model/span.js'
import type { Kind } from '../model/vocabulary.js'
import type { Row } from '../text/rule-words.js'
import { placeIn } from '../text/sorted.js'
import { idsBetween, type Numbered } from '../text/words.js'
import type { Sort } from '../types/type.js'
import { addAlike } from './alike.js'
import { addAround } from './around.js'
import { addCalled } from './called.js'
import { classOf } from './class.js'
import { endOf } from './course.js'
import { type Hit, speaks } from './cues.js'
import { followed } from './follows.js'
import { computed } from './item/computed.js'
import { headed, isBare, titled } from './item/heading.js'
import { itemOf } from './item/item.js'
import { ofRegion } from './item/region.js'
import { gained, partOf, pointedAt, quoted, resumed, spreadOver, topicOf } from './item/resumed.js'
import { wordsIn } from './item/words.js'
import { addMentions } from './mentions.js'
import type { Itemed } from './passing.js'
import { addAll, addLevel, best, type Scores, scoresOf, topOf } from './scores.js'
import { scoreSentence } from './sentence.js'
import { wholeOfSource } from './sources.js'
import type { TypeScorer } from './type.js'

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

/** What the title and lead of the page are about counts at most this much. */
const SUBJECT = 1
/** For a sum of money that is named as a sum alone and hardly told of, this much more: "anh Bình chuyển cho Tú 5 triệu đồng" on a page of fraud. */
const UNTOLD = 3
const HARDLY = 3
const NO_WORDS: Numbered = { words: [], ids: [] }

/** The item by the words of the sentence, else by the table or what the sentences before told of. */
function itemIn(draft: Draft, earlier: readonly Itemed[], before: readonly Itemed[]): Span | null {
  if (draft.cell) return draft.cell.bare ? draft.cell.item : (itemOf(draft, earlier) ?? draft.cell.item)
  const pointed = pointedAt(draft, before)
  if (pointed) return pointed
  const named = ofRegion(draft, computed(draft, itemOf(draft, earlier), earlier, before), before)
  const own = quoted(draft, named, before) ?? spreadOver(draft, named, before) ?? named ?? topicOf(draft)
  const item = own ?? resumed(draft, before) ?? partOf(draft, before) ?? gained(draft)
  return item && !isBare(draft, item) ? item : (headed(draft) ?? item ?? titled(draft))
}

const ARTICLE = 'một '
/** "một số" is some, "một lần" once. */
const ARTICLE_STAYS = /^một (?:số|lần)(?: |$)/

/** "một lô đất rộng 2 ha": the article is no part of the item. */
const withoutArticle = ({ doc }: Draft['scene'], item: Span | null): Span | null =>
  item && doc.shadow.startsWith(ARTICLE, item.start) && !ARTICLE_STAYS.test(doc.shadow.slice(item.start, item.end))
    ? { start: item.start + ARTICLE.length, end: item.end }
    : item

/**
 * "đã trả tiền thuê đất | 50 năm | và đầu tư hàng trăm tỷ": no item goes on over the number of another figure.
 * `numbers` are where those of the figures before it start, in order.
 */
function clearOf(
  numbers: readonly number[],
  { tokens: { starts, ends } }: Draft['scene'],
  item: Span | null,
): Span | null {
  if (!item) return null
  const start = numbers[placeIn(numbers, item.start + 1)]
  if (start === undefined || start >= item.end) return item
  const end = ends[placeIn(starts, start) - 1] ?? start
  return end > item.start ? { start: item.start, end } : null
}

function withItems(drafts: readonly Draft[], scores: Scores): (Itemed & Named)[] {
  const itemed: (Itemed & Named)[] = []
  let earlier: Itemed[] = []
  let numbers: number[] = []
  for (const draft of drafts) {
    const { scene, sentence, quantity, rule, cell } = draft
    if (earlier.at(-1)?.sentence !== sentence) {
      earlier = []
      numbers = []
    }
    const item = withoutArticle(scene, clearOf(numbers, scene, itemIn(draft, earlier, itemed)))
    const { words: itemWords, ids: itemIds } = item ? wordsIn(scene, item) : NO_WORDS
    const end = endOf(draft, item?.end ?? 0)
    const at = itemed.length
    const one = { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, end, type: 0, scores, at }
    itemed.push(one)
    earlier.push(one)
    numbers.push(scene.tokens.starts[quantity.at] ?? 0)
  }
  return itemed
}

/** What the title and lead of a page say of figures of each sort, worked out once for a sort. */
function bySort<S extends Sort>(of: (sort: S) => Float64Array): (sort: S) => Float64Array {
  const known = new Map<S, Float64Array>()
  return (sort) => {
    const said = known.get(sort) ?? of(sort).slice()
    known.set(sort, said)
    return said
  }
}

/** Adds to the scores of each figure what the title and lead of the page say of figures of its kind. */
function addSubject(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const hits = scorer.subjectHits(subjects)
  if (hits.length === 0) return
  const levelOf = bySort((kind: Kind) => scorer.subject(hits, kind))
  figures.forEach(({ quantity: { kind }, itemIds }, at) => {
    const bare = kind === 'money' && !scorer.itemHits(itemIds).some(speaks)
    const told = bare ? topOf(scores.all, at * scores.types, scores.types) / HARDLY : 1
    addLevel(scores, at, levelOf(kind), SUBJECT + UNTOLD * Math.max(0, 1 - told))
  })
}

const sortOf = ({ quantity: { kind }, itemIds }: Itemed): Sort => (kind === 'count' ? classOf(itemIds) : kind)

/** The words of the sentence before that of a figure, in its paragraph: "Đồn trao nhà đồng đội cho chị Hoa. | Căn nhà rộng 70 m2." */
function sentenceBefore({ scene: { doc }, sentence }: Itemed): Row[] {
  const before = doc.sentences[sentence - 1]
  const same = before?.block === doc.sentences[sentence]?.block
  return before && same ? [idsBetween(doc.words, before.start, before.end)] : []
}

/** Adds to the scores of each figure what the page is about. */
function addTopic(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const hits = scorer.topicHits(subjects)
  if (hits.length === 0) return
  const topicOf = bySort((sort: Sort) => scorer.topic(hits, sort))
  figures.forEach((figure, at) => {
    addAll(scores, at, topicOf(sortOf(figure)))
  })
}

/** Adds to the scores of each figure what the page is about or the sentence before, where a sentence alone may tell it. */
function addMatter(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const page = scorer.matterHits(subjects)
  const after = (before: readonly Hit[]) => bySort((sort: Sort) => scorer.matter(page, before, sort))
  const ofPage = after([])
  let matterOf = ofPage
  figures.forEach((figure, at) => {
    if (figure.sentence !== figures[at - 1]?.sentence) {
      const before = scorer.matterHits(sentenceBefore(figure))
      matterOf = before.length > 0 ? after(before) : ofPage
    }
    addAll(scores, at, matterOf(sortOf(figure)))
  })
}

/** So much of what speaks for a type that the page has no sign of speaks for what is left. */
const LEFT = 0.5

/** A text of fewer words may leave out what it is about. */
const FEW_WORDS = 150

/** Takes from the scores of the figures the types that the page has no sign of: two bags that nobody seizes are two bags. */
function ruleOut({ types, all }: Scores, figures: readonly Itemed[], scorer: TypeScorer): void {
  const { words } = (figures[0] as Itemed).scene.doc
  if (words.ids.length < FEW_WORDS) return
  const may = scorer.signed(Array.from(words.ids))
  for (let type = 0; type < types; type++) {
    if (may[type] === 1) continue
    for (let at = 0; at < all.length; at += types) {
      const said = all[at + type] as number
      if (said <= 0) continue
      all[at + type] = 0
      all[at + types - 1] = Math.max(all[at + types - 1] as number, said * LEFT)
    }
  }
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
  addAround(scores, itemed)
  addAlike(scores, itemed)
  addSubject(scores, itemed, scorer, subjects)
  addTopic(scores, itemed, scorer, subjects)
  addMatter(scores, itemed, scorer, subjects)
  ruleOut(scores, itemed, scorer)
  const sources: number[] = []
  for (const [i, figure] of itemed.entries()) {
    sources.push(wholeOfSource(itemed, i, sources))
    const of = followed(itemed, i)
    figure.type = itemed[of >= 0 ? of : (sources[i] as number)]?.type ?? best(scores, figure.at)
  }
  return itemed
}
