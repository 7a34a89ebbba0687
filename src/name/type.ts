import type { Counted } from '../lexicon/nouns.js'
import { firstFrom } from '../model/span.js'
import type { Kind } from '../model/vocabulary.js'
import { type Row, ruleWord, wordId } from '../text/rule-words.js'
import type { Sort } from '../types/type.js'
import { type Course, costBetween } from './course.js'
import { bitOf, type Cued, type CueRow, type Hit, type Range, SORTS, tableOf } from './cues.js'
import {
  behindOwnerTo,
  doneBy,
  doneLater,
  doneNext,
  doneThrough,
  doneTo,
  doneWithin,
  givenTo,
  isMended,
  isPassive,
  sufferedWithin,
} from './frames.js'
import type { People } from './people.js'
import type { Scores } from './scores.js'

/** Where the figure stands whose type is asked: its phrase as tokens, and the cues in its item. */
export interface Place {
  kind: Kind
  /** For counts: the class of what is counted, things if unknown; for ages whether the name is shortened; null for the rest. */
  noun: Counted | null
  first: number
  last: number
  /** The token at which its item begins, if it stands in the sentence. */
  itemAt: number
  /** The token behind the figure and its item. */
  end: number
  /** The token at which is told what it does or suffers: behind the list of goods that it is in, or behind those whose it is; else `end`. */
  behind: number
  /** The number and the end of the last one of that list, whose item may tell it: "5 điểm trường, 2 | trạm y tế bị hư hại |". */
  tail: Range
  /** The token at which the list of people begins that it is in: what is done to the first is done to all; else `first`. */
  head: number
  item: readonly Hit[]
  /** The word of its item at which its noun begins: behind a mere classifier, "quyển | vở". */
  headAt: number
  /** For ages and counts of people: who they are. */
  people: People | null
  /** The token that says of an earlier figure how far off something lies, and nothing of this one; or -1. */
  off: number
  /** For a sum that tells nothing of itself: the token of the count before it that it stands with, "phạt | 5 cơ sở với tổng số tiền"; or -1. */
  beside: number
}

/** Words in which a person is named: by tokens first … end - 1. */
export interface Told {
  words: readonly number[]
  first: number
  end: number
  /** They are a noun alone: it says nothing new, and of the deeds those count that decide the fate of people. */
  noun?: true
}

export interface TypeScorer {
  /** How many types there are. */
  size: number
  /** The type of the sums of its things, by type; -1 where they are of their own. */
  worth: Int8Array
  /** The type of what is paid to the state for them. */
  pays: Int8Array
  /** Every cue of a sentence, found once. */
  hits(words: Row): Hit[]
  /** What the title and lead of a page speak for. */
  subjectHits(texts: readonly Row[]): Hit[]
  /** What they say of figures of a kind, one score a type; good until the next question. */
  subject(hits: readonly Hit[], kind: Kind): Float64Array
  /** What a page of such a title and lead is about. */
  topicHits(texts: readonly Row[]): Hit[]
  /** What that makes of its figures of a kind, or of its counts of a class of nouns: the strongest vote of each type; good until the next question. */
  topic(hits: readonly Hit[], sort: Sort): Float64Array
  /** What matters a title and lead, or a sentence, speak of. */
  matterHits(texts: readonly Row[]): Hit[]
  /** What that makes of figures of a kind or class: of a page of such a title and lead, behind a sentence that speaks of such; good until the next question. */
  matter(page: readonly Hit[], before: readonly Hit[], sort: Sort): Float64Array
  /** By type whether anything may be of it on a page of such words. */
  signed(words: Row): Uint8Array
  /** What the words of an item speak for by themselves; an item without votes names a sum and not what it is for: "trị giá". */
  itemHits(words: Row): Hit[]
  /** Adds to the scores of a figure what the cues of the labels that it stands under, or of the lead of its list, speak for. */
  under(labels: readonly Hit[], kind: Kind, noun: Counted | null, scores: Scores, figure: number): void
  /** Adds to the scores of a figure what such words tell of the person it is of. */
  told(mentions: readonly Told[], scores: Scores, figure: number, most: number): void
  /**
   * Writes the scores of a figure from its kind, its item and the cues around it; types are in the order of the rows. Does its own
   * clause tell what is done to it or what it does?
   */
  score(place: Place, words: Row, course: Course, hits: readonly Hit[], scores: Scores, figure: number): boolean
}

/** A cue at this cost counts half. */
const HALF_COST = 7
/** A cue behind the figure counts this much of its weight, and behind the next figure only that much. */
const BEHIND = 0.75
const BEYOND = 0.25
/** What a thing does counts whole right behind its noun; told by words of the noun itself, or some words on, it counts this much … */
const LATER = 0.4
/** … but this much what people do by the last words of their noun: "3 nhân viên môi giới | lãnh án" … */
const PEOPLE_WITHIN = 0.7
/** … and so what they do some words on, "12 cậu bé trong đội bóng | mất tích" … */
const PEOPLE_LATER = 0.6
/** … and this much what a thing suffers some words on: "35 cây trên phố ở thủ đô | bị đẽo vỏ". */
const SUFFERED_LATER = 0.8
/** What is done to people by somebody who is named tells more of them than their noun; of things it counts whole. */
const THROUGH = 1.5
/** What is done to those whom a sum stands beside. */
const BESIDE = 0.8
/** In an item, but not at its head. */
const INSIDE = 0.35
/** A cue in the label or lead that a figure stands under counts this much of its weight, and all of them at most so much. */
const LABEL = 0.8
const MOST_LABEL = 4
/** Of several cues for one type the strongest counts whole, the others this much. */
const FURTHER = 0.4
/** Cues of this many places on either side are looked at. */
const MOST_HITS = 12

/** What the sentence before speaks of counts whole, what the title and lead do so much. */
const PAGE = 0.6

const QUOTE = ruleWord('"')
/** "nhà “Đồng đội”" is named as it is without the quotes. */
const unquoted = (words: Row): Row => [...words].filter((_, k) => wordId(words, k) !== QUOTE) as Row

/** What people whose age is told do and suffer. */
const PERSON = bitOf('age') | bitOf('person')

/** What somebody may do something to as he may to counted things: "40 tấn quặng | bị kẻ xấu lấy trộm". */
const GOODS: ReadonlySet<Kind> = new Set(['money', 'mass', 'area', 'volume', 'length'])

const NONE: Range = { from: 0, to: 0 }

const near = (cost: number): number => HALF_COST / (HALF_COST + cost)

/** An age is told by the types that say so, and hardly by any other. */
const NO_AGE = -8

/** What the kind alone speaks for, or the class of what is counted, by type. */
const bySort = (rows: readonly CueRow[]) =>
  new Map(
    SORTS.map(
      (sort) => [sort, Float64Array.from(rows, ({ kinds }) => kinds?.[sort] ?? (sort === 'age' ? NO_AGE : 0))] as const,
    ),
  )

/** Compiles the cues of all types into one table each for items, surroundings and subjects. */
export function typeScorer(rows: readonly CueRow[]): TypeScorer {
  const items = tableOf(rows, 'items')
  const done = tableOf(rows, 'done')
  const does = tableOf(rows, 'does')
  const cues = tableOf(rows, 'cues')
  const subjects = tableOf(rows, 'subjects')
  const topics = tableOf(rows, 'topics')
  const matters = tableOf(rows, 'matters')
  const signs = tableOf(rows, 'signs')
  const kinds = bySort(rows)
  const none = new Float64Array(rows.length)
  // the strongest vote and the sum of all, by type: emptied for each figure
  const top = new Float64Array(rows.length)
  const sum = new Float64Array(rows.length)
  const clear = () => {
    top.fill(0)
    sum.fill(0)
  }
  const cast = (cued: Cued, { from, to }: Range, factor: number, asked: number) => {
    const { types, weights, sorts } = cued.votes()
    for (let k = from; k < to; k++) {
      if (((sorts[k] as number) & asked) === 0) continue
      const type = types[k] as number
      const vote = (weights[k] as number) * factor
      sum[type] = (sum[type] as number) + vote
      if (vote > (top[type] as number)) top[type] = vote
    }
  }
  /** What the votes that were cast come to. */
  const weighed = (type: number): number => {
    const strongest = top[type] as number
    return strongest + FURTHER * ((sum[type] as number) - strongest)
  }
  /** Adds it to the scores of a figure, `most` for a type at most, and for types that tell the fate of people alone if `fate`. */
  const addVotes = ({ all }: Scores, figure: number, most: number, fate = false) => {
    const at = figure * rows.length
    for (let type = 0; type < rows.length; type++)
      if (!fate || rows[type]?.fate) all[at + type] = (all[at + type] as number) + Math.min(weighed(type), most)
  }
  /** Casts what a thing does or suffers where it is told most surely, its people up to token `behind`; is that right behind its noun? */
  const castDoes = (place: Place, behind: number, words: Row, next: number, deeds: number): boolean => {
    const { noun, first, last, end, tail } = place
    const states = noun !== null || place.kind === 'area'
    const within = (from: number, to: number) => sufferedWithin(does.table, words, from + 1, to, states)
    const own =
      doneBy(does.table, words, behind) ??
      (noun !== 'person' && !isMended(words, first) ? (within(last, end) ?? within(tail.from, tail.to)) : null)
    if (own) {
      cast(does, own, 1, deeds)
      return true
    }
    const told = doneWithin(does.table, words, last + 1, end)
    if (told) {
      cast(does, told, noun === 'person' ? PEOPLE_WITHIN : LATER, deeds)
      return false
    }
    const later = doneLater(does.table, words, behind, next)
    if (later) {
      const factor =
        noun === 'person' ? PEOPLE_LATER : noun !== 'body' && isPassive(words, later.start) ? SUFFERED_LATER : LATER
      cast(does, later.row, factor, deeds)
    }
    return false
  }
  return {
    size: rows.length,
    worth: Int8Array.from(rows, ({ worth }) => rows.findIndex(({ name }) => name === worth)),
    pays: Int8Array.from(rows, ({ pays }) => rows.findIndex(({ name }) => name === pays)),
    hits: (words) => cues.table.all(words),
    signed(words) {
      const { types } = signs.votes()
      // a type without signs needs none
      const may = new Uint8Array(rows.length).fill(1)
      for (const type of types) may[type] = 0
      for (const { row } of signs.table.all(words)) for (let k = row.from; k < row.to; k++) may[types[k] as number] = 1
      return may
    },
    itemHits: (words) => items.table.all(words),
    subjectHits: (texts) => texts.flatMap((words) => subjects.table.all(words)),
    subject(told, kind) {
      clear()
      for (const { row } of told) cast(subjects, row, 1, bitOf(kind))
      return sum
    },
    topicHits: (texts) => texts.flatMap((words) => topics.table.all(words)),
    topic(hits, sort) {
      clear()
      for (const { row } of hits) cast(topics, row, 1, bitOf(sort))
      return top
    },
    matterHits: (texts) => texts.flatMap((words) => matters.table.all(unquoted(words))),
    matter(page, before, sort) {
      clear()
      for (const { row } of page) cast(matters, row, PAGE, bitOf(sort))
      for (const { row } of before) cast(matters, row, 1, bitOf(sort))
      return top
    },
    under(labels, kind, noun, scores, figure) {
      if (labels.length === 0) return
      clear()
      const asked = bitOf(kind) | (noun ? bitOf(noun) : 0)
      for (const { row } of labels) cast(cues, row, LABEL, asked)
      addVotes(scores, figure, MOST_LABEL)
    },
    told(mentions, scores, figure, most) {
      clear()
      for (const { words, first, end, noun } of mentions) {
        if (!noun) cast(items, items.table.at(words.slice(first, end), 0)?.row ?? NONE, 1, PERSON)
        cast(done, doneTo(done.table, words, first) ?? NONE, 1, PERSON)
        const own = doneBy(does.table, words, end)
        cast(does, own ?? NONE, 1, PERSON)
        if (own) continue
        const through = doneThrough(done.table, words, end)
        for (const row of through) cast(done, row, 1, PERSON)
        if (!noun && through.length === 0) cast(does, doneNext(does.table, words, end) ?? NONE, PEOPLE_LATER, PERSON)
      }
      addVotes(scores, figure, most, mentions[0]?.noun)
    },
    score(place, words, course, hits, { all }, figure) {
      const { kind, noun, first, last, item, people } = place
      clear()
      const asked = bitOf(kind) | (noun ? bitOf(noun) : 0)
      const given = kind === 'money' ? givenTo(done.table, words, first) : null
      for (const row of given?.rows ?? []) cast(done, row, 1, asked)
      // what those who are given something have suffered is not what it is given for
      const until = given?.befallen ?? first
      if (place.itemAt < until || place.itemAt > last)
        for (const { row, start } of item) cast(items, row, start <= place.headAt ? 1 : INSIDE, asked)
      const deeds = kind === 'age' && people ? asked | PERSON : asked
      const behind = Math.max(people?.end ?? 0, place.behind)
      const suffered = doneTo(done.table, words, people?.start ?? first)
      cast(done, suffered ?? NONE, 1, deeds)
      if (people?.called !== undefined) cast(items, items.table.at(words, people.called)?.row ?? NONE, 1, asked)
      if (people?.noun) {
        cast(items, items.table.at(words, people.noun.start)?.row ?? NONE, 1, deeds)
        cast(done, doneTo(done.table, words, people.noun.start) ?? NONE, 1, deeds)
        cast(does, doneBy(does.table, words, people.noun.end) ?? NONE, 1, deeds)
      }
      const own = castDoes(place, behind, words, course.next, deeds)
      const listed = place.head < first && !own && !suffered ? doneTo(done.table, words, place.head) : null
      if (listed) cast(done, listed, 1, deeds)
      if (place.beside >= 0) cast(done, doneTo(done.table, words, place.beside) ?? NONE, BESIDE, asked)
      const things = noun === 'thing' || GOODS.has(kind)
      const told = people ? behind : things ? behindOwnerTo(words, behind, course.next) : -1
      const through = told >= 0 && !own ? doneThrough(done.table, words, told) : []
      for (const row of through) cast(done, row, people ? THROUGH : 1, deeds)
      const split = firstFrom(hits, first)
      for (let k = split - 1; k >= Math.max(0, split - MOST_HITS); k--) {
        const hit = hits[k] as Hit
        if (hit.start >= until || (hit.start <= place.off && place.off < hit.end)) continue
        cast(cues, hit.row, near(costBetween(course, hit.end, first)), asked)
      }
      for (let k = split; k < Math.min(hits.length, split + MOST_HITS); k++) {
        const hit = hits[k] as Hit
        const cost = costBetween(course, last + 1, hit.start)
        cast(cues, hit.row, near(cost) * (hit.start < course.next ? BEHIND : BEYOND), asked)
      }
      const alone = kinds.get(kind) as Float64Array
      const classed = noun ? (kinds.get(noun) as Float64Array) : none
      const at = figure * rows.length
      for (let type = 0; type < rows.length; type++) {
        all[at + type] = (alone[type] as number) + (classed[type] as number) + weighed(type)
      }
      return suffered !== null || own || through.length > 0
    },
  }
}
