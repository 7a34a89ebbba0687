import { type PhraseTable, phraseTable } from '../lexicon/phrases.js'
import type { Kind } from '../model/vocabulary.js'
import type { Tokens } from '../segment/tokens.js'
import { fold } from '../text/fold.js'

/** Phrases with one weight. */
type Cues = readonly (readonly [weight: number, ...phrases: string[]])[]

/** What the scorer needs to know of a type. */
export interface CueRow {
  name: string
  items?: Cues
  cues?: Cues
  subjects?: Cues
  kinds?: Partial<Record<Kind, number>>
}

/** A vote of a phrase: `type` is an index into the rows. */
interface Vote {
  type: number
  weight: number
}

/** A cue that stands in a sentence: tokens start … end - 1. */
export interface Hit {
  start: number
  end: number
  votes: readonly Vote[]
}

/** Where the figure stands whose type is asked: its phrase and its item, as tokens; `item` may be of another sentence. */
export interface Place {
  kind: Kind
  first: number
  last: number
  item: readonly string[]
}

export interface TypeScorer {
  /** Every cue of a sentence, found once. */
  hits(tokens: Tokens): Hit[]
  /** What the title and lead of a page speak for, one score a type. */
  subject(texts: readonly (readonly string[])[]): Float64Array
  /** Scores of the types, in the order of the rows. */
  score(place: Place, tokens: Tokens, hits: readonly Hit[], subject: Float64Array): Float64Array
}

/** A cue at this many words counts half. */
const HALF_DISTANCE = 6
/** Behind the figure, beyond a semicolon, and as the page's subject a cue counts this much of its weight. */
const BEHIND = 0.6
const BEYOND = 0.3
const SUBJECT = 0.5
/** In an item, but not at its head. */
const INSIDE = 0.5

function tableOf(rows: readonly CueRow[], pick: (row: CueRow) => Cues | undefined): PhraseTable<Vote[]> {
  const votes = new Map<string, Vote[]>()
  rows.forEach((row, type) => {
    for (const [weight, ...phrases] of pick(row) ?? []) {
      for (const phrase of phrases) {
        const key = fold(phrase)
        const list = votes.get(key)
        if (list) list.push({ type, weight })
        else votes.set(key, [{ type, weight }])
      }
    }
  })
  return phraseTable(votes)
}

function allHits(table: PhraseTable<Vote[]>, words: readonly string[]): Hit[] {
  const hits: Hit[] = []
  for (let i = 0; i < words.length; i++) {
    const match = table.at(words, i)
    if (!match) continue
    hits.push({ start: i, end: match.end, votes: match.row })
    i = match.end - 1
  }
  return hits
}

/** Compiles the cues of all types into one table each for items, surroundings and subjects. */
export function typeScorer(rows: readonly CueRow[]): TypeScorer {
  const items = tableOf(rows, (row) => row.items)
  const cues = tableOf(rows, (row) => row.cues)
  const subjects = tableOf(rows, (row) => row.subjects)
  const cast = (scores: Float64Array, votes: readonly Vote[], factor: number) => {
    for (const { type, weight } of votes) scores[type] = (scores[type] ?? 0) + weight * factor
  }
  return {
    hits: (tokens) => allHits(cues, tokens.words),
    subject(texts) {
      const scores = new Float64Array(rows.length)
      for (const words of texts) for (const hit of allHits(subjects, words)) cast(scores, hit.votes, SUBJECT)
      return scores
    },
    score(place, tokens, hits, subject) {
      const scores = Float64Array.from(subject)
      rows.forEach((row, type) => {
        scores[type] = (scores[type] ?? 0) + (row.kinds?.[place.kind] ?? 0)
      })
      for (const hit of allHits(items, place.item)) cast(scores, hit.votes, hit.start === 0 ? 1 : INSIDE)
      for (const hit of hits) {
        const behind = hit.start > place.last
        const distance = behind ? hit.start - place.last - 1 : Math.max(0, place.first - hit.end)
        const beyond = crosses(tokens, behind ? place.last : hit.end - 1, behind ? hit.start : place.first)
        cast(
          scores,
          hit.votes,
          (HALF_DISTANCE / (HALF_DISTANCE + distance)) * (behind ? BEHIND : 1) * (beyond ? BEYOND : 1),
        )
      }
      return scores
    },
  }
}

/** Does a semicolon stand between two tokens? */
function crosses(tokens: Tokens, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (tokens.words[k] === ';') return true
  return false
}
