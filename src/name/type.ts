import type { NounClass } from '../lexicon/nouns.js'
import { type Match, type PhraseTable, pathTable } from '../lexicon/phrases.js'
import { firstFrom } from '../model/span.js'
import { KINDS, type Kind, names } from '../model/vocabulary.js'
import { kept } from '../text/kept.js'
import { type Row, ruleWord, ruleWords } from '../text/rule-words.js'
import { COMPOUNDS } from './compounds.js'
import { type Course, costBetween } from './course.js'
import { doneBy, doneLater, doneThrough, doneTo, doneWithin, isPassive, sufferedWithin } from './frames.js'
import type { Scores } from './scores.js'

/** What a cue may ask for: a kind of figure, or for counts the class of what is counted. */
type Sort = Kind | NounClass

/** Phrases of one weight, separated by "|"; for figures of the sorts alone if given. */
type Cues = readonly (readonly [weight: number, phrases: string, sorts?: readonly Sort[]])[]

/** What the scorer needs to know of a type. */
export interface CueRow {
  name: string
  items?: Cues
  done?: Cues
  does?: Cues
  cues?: Cues
  subjects?: Cues
  kinds?: Partial<Record<Sort, number>>
  fate?: true
}

/** A vote of a phrase: `type` is an index into the rows, `sorts` a set of bits, one a sort. */
interface Vote {
  type: number
  weight: number
  sorts: number
}

/** The votes of a phrase: those of its table from … to - 1. */
interface Range {
  from: number
  to: number
}

/** A cue that stands in a sentence: tokens start … end - 1. */
export type Hit = Match<Range>

/** Does it speak for any type? A compound does not. */
export const speaks = ({ row: { from, to } }: Hit): boolean => to > from

/** Where the figure stands whose type is asked: its phrase as tokens, and the cues in its item. */
export interface Place {
  kind: Kind
  /** For counts: the class of what is counted, things if unknown; null for the rest. */
  noun: NounClass | null
  first: number
  last: number
  /** The token behind the figure and its item. */
  end: number
  item: readonly Hit[]
  /** For ages and counts of people: who they are, tokens start … end - 1, with their names and what is in brackets behind them. */
  people: { start: number; end: number; noun: { start: number; end: number } | null } | null
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
  /** Every cue of a sentence, found once. */
  hits(words: Row): Hit[]
  /** What the title and lead of a page speak for. */
  subjectHits(texts: readonly Row[]): Hit[]
  /** What they say of figures of a kind, one score a type; good until the next question. */
  subject(hits: readonly Hit[], kind: Kind): Float64Array
  /** What the words of an item speak for by themselves; an item without votes names a sum and not what it is for: "trị giá". */
  itemHits(words: Row): Hit[]
  /** Adds to the scores of a figure what the cues of the labels that it stands under speak for. */
  under(labels: readonly Hit[], kind: Kind, noun: NounClass | null, scores: Scores, figure: number): void
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
/** What a thing does is told with other words between them. */
const LATER = 0.4
/** What a thing suffers there is told of it all the same: "35 cây trên phố ở thủ đô | bị đẽo vỏ". */
const SUFFERED_LATER = 0.8
/** What people do is told more surely by the last words of their own noun phrase: "3 nhân viên môi giới | lãnh án". */
const WITHIN = 0.7
/** What is done to people by somebody who is named tells more of them than their noun. */
const THROUGH = 1.5
/** In an item, but not at its head. */
const INSIDE = 0.35
/** A cue in the label that a figure stands under counts this much of its weight, and all of them at most so much. */
const LABEL = 0.8
const MOST_LABEL = 4
/** Of several cues for one type the strongest counts whole, the others this much. */
const FURTHER = 0.4
/** Cues of this many places on either side are looked at. */
const MOST_HITS = 12

/** Every sort has a bit of its own, and a row without sorts has all of them. */
const SORTS: readonly Sort[] = [...names(KINDS), 'person', 'thing', 'event', 'body']
const ANY = -1
const bits = new Map(SORTS.map((sort, i) => [sort, 1 << i]))
const bitOf = (sort: Sort): number => bits.get(sort) ?? 0
const bitsOf = (sorts: readonly Sort[] | undefined): number =>
  sorts ? sorts.reduce((bits, sort) => bits | bitOf(sort), 0) : ANY

/** What people whose age is told do and suffer. */
const PERSON = bitOf('age') | bitOf('person')

const BAR = ruleWord('|')

/** The phrases of a list by the numbers of their words. */
function phrasesOf(list: string): number[][] {
  const words = ruleWords(list)
  const phrases: number[][] = []
  let start = 0
  for (let k = 0; k <= words.length; k++) {
    if (k < words.length && words[k] !== BAR) continue
    phrases.push(words.slice(start, k))
    start = k + 1
  }
  return phrases
}

/** The votes of a phrase, which is given by the numbers of its words. */
interface Voted {
  words: readonly number[]
  votes: Vote[]
}

/** Phrases by their words, written as one character each: what a phrase begins with, its key begins with. */
type ByPhrase = Map<string, Voted>

function addVotes(voted: ByPhrase, words: readonly number[], votes: readonly Vote[]): void {
  const key = String.fromCharCode(...words)
  const known = voted.get(key)
  if (known) known.votes.push(...votes)
  else voted.set(key, { words, votes: [...votes] })
}

/**
 * Lets a longer phrase say what its beginning says of other sorts for the same types: "tạm giữ hình sự" is "tạm giữ" too. What is
 * read back from a number is known by its end as well: "đã huy động" is "huy động".
 */
function inherit(voted: ByPhrase, field: Field): void {
  for (const [key, { votes }] of voted) {
    for (let cut = key.length - 1; cut > 0; cut--) {
      inheritFrom(voted.get(key.slice(0, cut)), votes)
      if (field === 'done') inheritFrom(voted.get(key.slice(-cut)), votes)
    }
  }
}

function inheritFrom(shorter: Voted | undefined, votes: Vote[]): void {
  if (!shorter) return
  for (const vote of shorter.votes) {
    const known = votes.filter(({ type }) => type === vote.type)
    const more = vote.sorts & ~known.reduce((bits, { sorts }) => bits | sorts, 0)
    if (known.length > 0 && more !== 0) votes.push({ ...vote, sorts: more })
  }
}

/** Where the words of a type stand that a table is of. */
type Field = 'items' | 'done' | 'does' | 'cues' | 'subjects'

/** The votes of all phrases, one after the other, and where those of each phrase begin; the last number is their end. */
interface Votes {
  types: Uint8Array
  weights: Float64Array
  sorts: Int32Array
  starts: Int32Array
}

interface Compiled {
  phrases: readonly (readonly number[])[]
  votes: Votes
}

/** All rows in one table; a compound stands in it without votes, so that its words have none either. */
function compiled(rows: readonly CueRow[], field: Field, compounds: readonly (readonly number[])[]): Compiled {
  const voted: ByPhrase = new Map()
  rows.forEach((row, type) => {
    for (const [weight, list, sorts] of row[field] ?? []) {
      const votes = [{ type, weight, sorts: bitsOf(sorts) }]
      for (const words of phrasesOf(list)) addVotes(voted, words, votes)
    }
  })
  inherit(voted, field)
  for (const words of compounds) addVotes(voted, words, [])
  const phrases: (readonly number[])[] = []
  const all: Vote[] = []
  const starts = [0]
  for (const { words, votes } of voted.values()) {
    phrases.push(words)
    for (const vote of votes) all.push(vote)
    starts.push(all.length)
  }
  const votes = {
    types: Uint8Array.from(all, ({ type }) => type),
    weights: Float64Array.from(all, ({ weight }) => weight),
    sorts: Int32Array.from(all, ({ sorts }) => sorts),
    starts: Int32Array.from(starts),
  }
  return { phrases, votes }
}

const rangesOf = ({ starts }: Votes): Range[] =>
  Array.from({ length: starts.length - 1 }, (_, k) => ({ from: starts[k] as number, to: starts[k + 1] as number }))

interface Cued {
  table: PhraseTable<Range>
  votes: () => Votes
}

function tableOf(rows: readonly CueRow[], field: Field, compounds: () => readonly (readonly number[])[]): Cued {
  const name = `${field} of types`
  let made: Compiled | undefined
  const make = (): Compiled => {
    made ??= compiled(rows, field, compounds())
    return made
  }
  const votes = kept(name, () => make().votes)
  let ranges: Range[] | undefined
  const rangeOf = (index: number): Range => {
    ranges ??= rangesOf(votes())
    return ranges[index] as Range
  }
  return { votes, table: pathTable(name, () => make().phrases, rangeOf) }
}

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
  let known: number[][] | undefined
  const compounds = (): number[][] => {
    known ??= COMPOUNDS.flatMap(phrasesOf)
    return known
  }
  const items = tableOf(rows, 'items', compounds)
  const done = tableOf(rows, 'done', compounds)
  const does = tableOf(rows, 'does', compounds)
  const cues = tableOf(rows, 'cues', compounds)
  const subjects = tableOf(rows, 'subjects', compounds)
  const kinds = bySort(rows)
  const none = new Float64Array(rows.length)
  // the strongest vote and the sum of all, by type: emptied for each figure
  const top = new Float64Array(rows.length)
  const sum = new Float64Array(rows.length)
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
  return {
    size: rows.length,
    hits: (words) => cues.table.all(words),
    itemHits: (words) => items.table.all(words),
    subjectHits: (texts) => texts.flatMap((words) => subjects.table.all(words)),
    subject(told, kind) {
      top.fill(0)
      sum.fill(0)
      for (const { row } of told) cast(subjects, row, 1, bitOf(kind))
      return sum
    },
    under(labels, kind, noun, { all }, figure) {
      top.fill(0)
      sum.fill(0)
      const asked = bitOf(kind) | (noun ? bitOf(noun) : 0)
      for (const { row } of labels) cast(cues, row, LABEL, asked)
      const at = figure * rows.length
      for (let type = 0; type < rows.length; type++)
        all[at + type] = (all[at + type] as number) + Math.min(weighed(type), MOST_LABEL)
    },
    told(mentions, { all }, figure, most) {
      top.fill(0)
      sum.fill(0)
      const fate = mentions[0]?.noun === true
      for (const { words, first, end, noun } of mentions) {
        if (!noun) cast(items, items.table.at(words.slice(first, end), 0)?.row ?? NONE, 1, PERSON)
        cast(done, doneTo(done.table, words, first) ?? NONE, 1, PERSON)
        const own = doneBy(does.table, words, end)
        cast(does, own ?? NONE, 1, PERSON)
        if (!own) for (const row of doneThrough(done.table, words, end)) cast(done, row, 1, PERSON)
      }
      const at = figure * rows.length
      for (let type = 0; type < rows.length; type++) {
        if (fate && !rows[type]?.fate) continue
        all[at + type] = (all[at + type] as number) + Math.min(weighed(type), most)
      }
    },
    score({ kind, noun, first, last, end, item, people }, words, course, hits, { all }, figure) {
      top.fill(0)
      sum.fill(0)
      const asked = bitOf(kind) | (noun ? bitOf(noun) : 0)
      for (const { row, start } of item) cast(items, row, start === 0 ? 1 : INSIDE, asked)
      const deeds = kind === 'age' && people ? asked | PERSON : asked
      const behind = people?.end ?? end
      const suffered = doneTo(done.table, words, people?.start ?? first)
      cast(done, suffered ?? NONE, 1, deeds)
      if (people?.noun) {
        cast(items, items.table.at(words, people.noun.start)?.row ?? NONE, 1, deeds)
        cast(done, doneTo(done.table, words, people.noun.start) ?? NONE, 1, deeds)
        cast(does, doneBy(does.table, words, people.noun.end) ?? NONE, 1, deeds)
      }
      const own =
        doneBy(does.table, words, behind) ??
        (noun === 'person' ? null : sufferedWithin(does.table, words, last + 1, end))
      const within = own ? null : doneWithin(does.table, words, last + 1, end)
      const later = own || within ? null : doneLater(does.table, words, behind, course.next)
      cast(does, own ?? within ?? NONE, own ? 1 : noun === 'person' ? WITHIN : LATER, deeds)
      if (later)
        cast(does, later.row, noun === 'thing' && isPassive(words, later.start) ? SUFFERED_LATER : LATER, deeds)
      const through = people && !own ? doneThrough(done.table, words, behind) : []
      for (const row of through) cast(done, row, THROUGH, deeds)
      const split = firstFrom(hits, first)
      for (let k = split - 1; k >= Math.max(0, split - MOST_HITS); k--) {
        const hit = hits[k] as Hit
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
      return suffered !== null || own !== null || through.length > 0
    },
  }
}
