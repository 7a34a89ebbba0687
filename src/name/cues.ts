import { type Match, type PhraseTable, pathTable } from '../lexicon/phrases.js'
import { KINDS, names } from '../model/vocabulary.js'
import { kept } from '../text/kept.js'
import { ruleWord, ruleWords } from '../text/rule-words.js'
import { type Cues, type Phrases, type Sort, type TypeRow, type TypeWords, written } from '../types/type.js'
import { COMPOUNDS } from './compounds.js'

/** What the scorer needs to know of a type. */
export type CueRow = Pick<TypeRow, 'name' | 'words' | 'kinds' | 'fate' | 'worth' | 'pays'>

/** A vote of a phrase: `type` is an index into the rows, `sorts` a set of bits, one a sort. */
interface Vote {
  type: number
  weight: number
  sorts: number
}

/** The votes of a phrase: those of its table from … to - 1. */
export interface Range {
  from: number
  to: number
}

/** A cue that stands in a sentence: tokens start … end - 1. */
export type Hit = Match<Range>

/** Does it speak for any type? A compound does not. */
export const speaks = ({ row: { from, to } }: Hit): boolean => to > from

/** Every sort has a bit of its own, and a row without sorts has all of them. */
export const SORTS: readonly Sort[] = [...names(KINDS), 'person', 'thing', 'event', 'body', 'shortened']
const ANY = -1
const bits = new Map(SORTS.map((sort, i) => [sort, 1 << i]))
export const bitOf = (sort: Sort): number => bits.get(sort) ?? 0
const bitsOf = (sorts: readonly Sort[] | undefined): number =>
  sorts ? sorts.reduce((bits, sort) => bits | bitOf(sort), 0) : ANY

const BAR = ruleWord('|')

/** The phrases of a list by the numbers of their words. */
function phrasesOf(list: Phrases): number[][] {
  const words = ruleWords(written(list))
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
type Field = keyof TypeWords

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

let known: number[][] | undefined
const compounds = (): number[][] => {
  known ??= COMPOUNDS.flatMap(phrasesOf)
  return known
}

/** The cues of a row in a field; a sign has no weight. */
function cuesOf(row: CueRow, field: Field): Cues {
  const words = row.words()
  if (field !== 'signs') return words[field] ?? []
  return words.signs === undefined ? [] : [[1, words.signs]]
}

/** All rows in one table; a compound stands in it without votes, so that its words have none either. */
function compiled(rows: readonly CueRow[], field: Field): Compiled {
  const voted: ByPhrase = new Map()
  rows.forEach((row, type) => {
    for (const [weight, list, sorts] of cuesOf(row, field)) {
      const votes = [{ type, weight, sorts: bitsOf(sorts) }]
      for (const words of phrasesOf(list)) addVotes(voted, words, votes)
    }
  })
  inherit(voted, field)
  for (const words of compounds()) addVotes(voted, words, [])
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

/** The cues of all types of one field, and their votes. */
export interface Cued {
  table: PhraseTable<Range>
  votes: () => Votes
}

/** Compiles the cues of all types of a field into one table, which is made when it is first asked. */
export function tableOf(rows: readonly CueRow[], field: Field): Cued {
  const name = `${field} of types`
  let made: Compiled | undefined
  const make = (): Compiled => {
    made ??= compiled(rows, field)
    return made
  }
  const votes = kept(name, () => make().votes)
  const rangeOf = (index: number): Range => {
    const { starts } = votes()
    return { from: starts[index] as number, to: starts[index + 1] as number }
  }
  return { votes, table: pathTable(name, () => make().phrases, rangeOf) }
}
