import { type Counted, isSomebody, type NounClass, PLURALS } from '../lexicon/nouns.js'
import { PAID_IN } from '../lexicon/payments.js'
import { phraseSet } from '../lexicon/phrases.js'
import type { Kind } from '../model/vocabulary.js'
import { scoreCell } from './cell.js'
import { classOf } from './class.js'
import { type Course, costBetween, costsOf } from './course.js'
import { type Hit, speaks } from './cues.js'
import type { Itemed } from './figure.js'
import { tokenAt } from './item/words.js'
import { labelHits, leadHits, UNLABELLED } from './label.js'
import {
  adjoins,
  again,
  goesOn,
  isReachedBy,
  likeMember,
  offOf,
  PARTS,
  passedTo,
  type Standing,
  touches,
} from './passing.js'
import { peopleOf } from './people.js'
import { addFrom, addWorth, type Scores } from './scores.js'
import type { TypeScorer } from './type.js'
import { wholesOf } from './whole.js'

/** What a figure passes on to the next one counts half at this cost. */
const HALF_COST = 5
/** To the next sentence of the paragraph. */
const NEXT_SENTENCE = 0.35
/** What a figure that is put like an earlier one takes from it at most. */
const MOST_LIKE = 12
/** What a part takes from its whole: so much of each score, this at most. */
const PART = 0.75
const MOST_PART = 9
/** What is done to a whole is done to its parts. */
const MOST_TOLD = 14
/** A sentence that begins with these tells parts of what the one before did: "… trị giá 18 tỷ đồng. | Trong đó, tiền mặt 7 tỷ đồng". */
const PARTS_OF = phraseSet(['trong đó', 'trong số đó', 'trong số này', 'trong số trên', 'bao gồm', 'gồm'])
const NO_HITS: readonly Hit[] = []

/** Is the name of somebody shortened to a letter: "chị Lê Thị H.", "bé N.T.K."? */
function isShortened({ itemWords: words }: Itemed): boolean {
  const last = words.at(-1) === '.' ? words.at(-2) : words.at(-1)
  return last?.length === 1
}

/** The words of an item that say what it is, by their numbers: without quotes, and without what only says that there are several. */
function ownWords({ itemWords: words, itemIds: ids }: Itemed): readonly number[] {
  const plural = PLURALS.has(words[0] ?? '')
  if (!plural && !words.includes('"')) return ids
  return ids.filter((_, i) => words[i] !== '"' && !(plural && i === 0))
}

/**
 * "Hội Nông dân chiếm | 30%": who has a share is not what it is a share of; "30% doanh nghiệp", "doanh nghiệp xây dựng (9%)" are shares of
 * firms.
 */
const isActor = (
  { quantity: { kind, first }, item, itemWords, scene: { tokens } }: Itemed,
  own: readonly number[],
): boolean =>
  PARTS.has(kind) &&
  item !== null &&
  item.start < (tokens.starts[first] ?? 0) &&
  itemWords[0] !== 'số' &&
  tokens.words[first - 1] !== '(' &&
  classOf(own) === 'body'

/** These say of a thing nothing but that it is one. */
const BARE_CLASSIFIERS = phraseSet(['quyển', 'cuốn', 'tấm', 'bức'])

const LOADS: ReadonlySet<Kind> = new Set(['mass', 'volume', 'area'])
const isGoods = ({ quantity: { kind } }: Itemed, noun: NounClass | null | undefined): boolean =>
  noun === 'thing' || LOADS.has(kind)

/** Are figure `i` and the one before it goods, or bodies, of one list? */
function joined(figures: readonly Itemed[], nouns: readonly (NounClass | null)[], i: number): boolean {
  const [previous, figure] = [figures[i - 1], figures[i] as Itemed]
  if (!previous || !touches(previous, figure)) return false
  return nouns[i] === 'body' ? nouns[i - 1] === 'body' : isGoods(previous, nouns[i - 1]) && isGoods(figure, nouns[i])
}

/** For each figure of a sentence the token that says of an earlier one how far off something lies, and no more; -1 if none does. */
function earlierOffs(figures: readonly Itemed[]): number[] {
  let last = -1
  return figures.map((figure, i) => {
    const own = offOf(figure)
    const previous = figures[i - 1]
    const earlier = own === last || (previous && adjoins(figure, previous)) ? -1 : last
    if (own >= 0) last = own
    return earlier
  })
}

const WITH = phraseSet(['cùng', 'cùng với', 'và', 'với'])

/** Are figure `i` things that the people of the one before have with them: "90 người cùng | 6 xe chữa cháy | được huy động"? */
function carried(figures: readonly Itemed[], nouns: readonly (NounClass | null)[], i: number): boolean {
  const [previous, { quantity, scene }] = [figures[i - 1], figures[i] as Itemed]
  if (nouns[i] !== 'thing' || nouns[i - 1] !== 'person' || !previous) return false
  return WITH.at(scene.tokens.ids, previous.end)?.end === quantity.first
}

/**
 * For each figure of a sentence the last one of the list that it is in: "20 xe đạp, 50 cặp và | 300 cuốn vở | cho học sinh", "12 người
 * cùng | 3 ca nô | tìm kiếm".
 */
function listEnds(figures: readonly Itemed[], nouns: readonly (NounClass | null)[]): number[] {
  const ends = figures.map((_, i) => i)
  for (let i = figures.length - 2; i >= 0; i--)
    if (joined(figures, nouns, i + 1) || carried(figures, nouns, i + 1)) ends[i] = ends[i + 1] as number
  return ends
}

/** For each figure of a sentence the first one of the list of people and bodies that it is in: "kiểm điểm | 9 tập thể, 41 cá nhân". */
function listHeads(figures: readonly Itemed[], nouns: readonly (NounClass | null)[]): number[] {
  const heads = figures.map((_, i) => i)
  for (let i = 1; i < figures.length; i++) {
    const inList = isSomebody(nouns[i - 1]) && isSomebody(nouns[i])
    if (inList && touches(figures[i - 1] as Itemed, figures[i] as Itemed)) heads[i] = heads[i - 1] as number
  }
  return heads
}

/** "12 con trâu | của | 9 hộ dân bị chết": are the things of a figure those whom the next one counts? */
const isOwned = ({ end, scene }: Itemed, next: Itemed | undefined): boolean =>
  scene.tokens.words[end] === 'của' && next?.quantity.first === end + 1

/** The token behind which it is told what a figure does or suffers: behind those whose it is; of them themselves nothing is told there. */
function behindOwner(figures: readonly Itemed[], i: number): number {
  const figure = figures[i] as Itemed
  const [previous, next] = [figures[i - 1], figures[i + 1]]
  if (previous && isOwned(previous, figure)) return figure.scene.tokens.words.length
  return next && isOwned(figure, next) ? next.end : figure.end
}

const PARTING = new Set([',', ';', ':', '(', ')'])
/** Right before a sum that is of those counted before it: "xử phạt 5 cơ sở tự ý tăng giá | với | tổng số tiền 32 triệu đồng". */
const BESIDE = phraseSet(['với', ', với', ',', '('])
/** These say of a sum nothing but that it is one. */
const BARE_SUMS = phraseSet(['số tiền', 'tổng số tiền', 'tổng tiền'])

/** The token of the count right before figure `i` whose sum it is, -1 if it is of none. */
function besideOf(figures: readonly Itemed[], nouns: readonly (NounClass | null)[], i: number): number {
  const { quantity, item, itemIds, scene } = figures[i] as Itemed
  const previous = figures[i - 1]
  if (!item || !previous || !nouns[i - 1]) return -1
  if (quantity.kind !== 'money' || BARE_SUMS.at(itemIds, 0)?.end !== itemIds.length) return -1
  const { ids, words } = scene.tokens
  const start = tokenAt(scene.tokens, item.start)
  if (start < previous.end || start >= quantity.first || !BESIDE.endingAt(ids, start - 1)) return -1
  return words.slice(previous.end, start - 1).some((word) => PARTING.has(word)) ? -1 : previous.quantity.first
}

/** Who was found out, or what was taken of them, tells of what is paid to the state for it this much. */
const PAID = 8

/** Adds to the scores of a sum that is paid to the state what it is where it follows those who were found out: "xử lý 87 vụ, giảm 4%; nộp ngân sách | 2 tỷ đồng". */
function addPaid(figures: readonly Itemed[], i: number, scores: Scores, at: number, pays: Int8Array): void {
  const { quantity, itemIds } = figures[i] as Itemed
  if (quantity.kind !== 'money' || !PAID_IN.at(itemIds, 0)) return
  for (let k = i - 1; k >= 0; k--) {
    if (PARTS.has((figures[k] as Itemed).quantity.kind)) continue
    addWorth(scores, at + i, at + k, 1, PAID, pays)
    return
  }
}

/** These tell what deeds are worth to others, and not what they cost: "142 phần việc, tổng giá trị làm lợi | 3 tỷ đồng". */
const YIELDS = phraseSet(['làm lợi', 'giá trị làm lợi', 'tổng giá trị làm lợi', 'trị giá làm lợi', 'số tiền làm lợi'])

/** Such a sum is of what yields it, though money else speaks against works. */
const YIELD = 2

/** How a figure stands in its sentence. */
interface Link extends Standing {
  course: Course
  /** The earlier figure that it is a part of, -1 if there is none. */
  whole: number
  /** It is told what is done to the whole or what it does: "4.100 ha cây trồng | thiếu nước | gồm 2.600 ha lúa". */
  told: boolean
  /** The sentence before is of its block. */
  sameBlock: boolean
}

/**
 * Adds to the scores of figure `i` of a sentence, the page's `at + i`, what an earlier one tells of it: the member of a list that it is
 * put like, the whole that it is a part of, or the figure before; of the first that of the sentence before.
 */
function addEarlier(
  figures: readonly Itemed[],
  i: number,
  link: Link,
  scores: Scores,
  at: number,
  worth: Int8Array,
): void {
  const figure = figures[i] as Itemed
  const previous = figures[i - 1]
  const { course, whole, told, sameBlock } = link
  const { kind, first } = figure.quantity
  const { share, most, near } = passedTo(figure, previous, link)
  const yields = YIELDS.at(figure.itemIds, 0) !== null
  const like = isReachedBy(figure, previous)
    ? figures.slice(0, i).findLastIndex(({ quantity }) => quantity.kind === 'percent')
    : link.bare && !link.on
      ? likeMember(figures, i)
      : -1
  if (like >= 0) addFrom(scores, at + i, at + like, 1, MOST_LIKE)
  else if (whole >= 0 && !(whole === i - 1 && near))
    if (told) addFrom(scores, at + i, at + whole, 1, MOST_TOLD)
    else addFrom(scores, at + i, at + whole, PART, MOST_PART)
  else if (previous && (previous.quantity.kind !== 'age' || kind === 'age')) {
    const cost = near ? 0 : costBetween(course, previous.end, first)
    const part = ((yields ? YIELD : share) * HALF_COST) / (HALF_COST + (yields ? 0 : cost))
    addFrom(scores, at + i, at + i - 1, part, most)
    if (kind === 'money' && link.bare && previous.quantity.kind !== 'money' && !yields)
      addWorth(scores, at + i, at + i - 1, part, most, worth)
  } else if (sameBlock && !previous) {
    if (PARTS_OF.at(figure.scene.tokens.ids, 0)) addFrom(scores, at, at - 1, PART, MOST_PART)
    else addFrom(scores, at, at - 1, share * NEXT_SENTENCE, most)
  }
}

/**
 * Writes the scores of the figures of one sentence, the page's from `at` on, each with what those before pass on to it; and into
 * `told` whether its own clause tells what is done to it or what it does, into `wholes` the figure that it is a part of, -1 if there is none.
 * `sameBlock`: the sentence before is of its block.
 */
export function scoreSentence(
  figures: readonly Itemed[],
  scorer: TypeScorer,
  scores: Scores,
  told: boolean[],
  wholes: number[],
  at: number,
  sameBlock: boolean,
): void {
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
  const parts = wholesOf(figures, nouns)
  const labels = labelHits(scene, scorer)
  const lasts = listEnds(figures, nouns)
  const heads = listHeads(figures, nouns)
  const offs = earlierOffs(figures)
  for (const [i, figure] of figures.entries()) {
    const { kind, first } = figure.quantity
    const previous = figures[i - 1]
    const last = lasts[i] as number
    const ending = figures[last] as Itemed
    const course: Course = { upTo, next: figures[last + 1]?.quantity.first ?? tokens.words.length }
    const noun: Counted | null = nouns[i] ?? (kind === 'age' && isShortened(figure) ? 'shortened' : null)
    const on = goesOn(figure, previous)
    const mute = on || again(figure, previous) || isActor(figure, own[i] ?? [])
    const item = mute ? NO_HITS : scorer.itemHits(own[i] ?? [])
    const bare = kind !== 'count' && !item.some(speaks)
    const place = {
      kind,
      noun,
      first,
      last: figure.quantity.last,
      itemAt: figure.item ? tokenAt(tokens, figure.item.start) : -1,
      end: figure.end,
      behind: Math.max(ending.end, behindOwner(figures, i)),
      tail: { from: ending.quantity.last, to: ending.end },
      head: (figures[heads[i] as number] as Itemed).quantity.first,
      item,
      headAt: BARE_CLASSIFIERS.at(own[i] ?? [], 0) ? 1 : 0,
      people: who[i] ?? null,
      off: offs[i] as number,
      beside: besideOf(figures, nouns, i),
    }
    told[at + i] = scorer.score(place, tokens.ids, course, hits, scores, at + i)
    if (PARTS.has(kind)) scorer.under(leadHits(tokens, hits, first), kind, noun, scores, at + i)
    if (!UNLABELLED.has(kind)) scorer.under(labels, kind, noun, scores, at + i)
    const goods = joined(figures, nouns, i)
    const whole = parts[i] ?? -1
    wholes[at + i] = whole < 0 ? -1 : at + whole
    addPaid(figures, i, scores, at, scorer.pays)
    addEarlier(
      figures,
      i,
      {
        course,
        on,
        bare,
        goods,
        deed: told[at + i] === true && isSomebody(nouns[i]),
        whole,
        told: whole >= 0 && told[at + whole] === true,
        sameBlock,
      },
      scores,
      at,
      scorer.worth,
    )
  }
}
