import { ACTION_CUES, OFFENCE_CUES } from '../lexicon/offences.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Action, OffenceCode } from '../model/vocabulary.js'
import { endOf, type Related, startOf } from '../relate/related.js'
import { isCapitalAt, isDigit } from '../text/chars.js'
import { idsWithin, wordsOfText } from '../text/words.js'

/** Quoted names: “Nâng bước em tới trường”. */
const QUOTED = /"([^"]{3,80})"|(?<=[ (])'([^']{3,80})'(?=[ ,.;)]|$)/g
/** What ends the clause before that of a record. */
const CLAUSE_MARKS = ';'

/** A statement begins at most this far before its first figure. */
const LONGEST_LEAD = 1500

/** The statement of a record: its row of a table, or its clause, from the last semicolon before its first figure to the end of its last one. */
export function statementOf(doc: Document, figures: readonly Related[]): Span {
  const first = figures[0] as Related
  if (first.cell) return first.cell.line
  const { sentence } = first.scene
  const from = Math.max(sentence.start, startOf(first) - LONGEST_LEAD)
  const before = doc.shadow.slice(from, startOf(first)).lastIndexOf(CLAUSE_MARKS)
  let start = before >= 0 ? from + before + 1 : from
  while (doc.shadow.charCodeAt(start) <= 32) start++
  let end = 0
  for (const figure of figures) if (figure.sentence - first.sentence <= 1) end = Math.max(end, endOf(figure))
  return { start, end }
}

/** The quoted name of a program that the statement speaks of, nearest before its first figure, else the first in it. */
export function programOf(doc: Document, statement: Span): Span | null {
  const text = doc.original.slice(statement.start, statement.end)
  // most statements quote nothing
  if (!text.includes('"') && !text.includes("'")) return null
  for (const match of text.matchAll(QUOTED)) {
    const start = statement.start + match.index + 1
    const name = match[1] ?? match[2] ?? ''
    if ((isCapitalAt(name, 0) || isDigit(name.charCodeAt(0))) && !/[.;!?]/.test(name))
      return { start, end: start + name.length }
  }
  return null
}

/** The words that name the offence, and its code; null when the statement names none. */
export function offenceOf(doc: Document, around: Span): { span: Span; code: OffenceCode } | null {
  const ids = idsWithin(doc.shadow, doc.words, around.start, around.end)
  for (let i = 0; i < ids.length; i++) {
    const match = OFFENCE_CUES.at(ids, i)
    if (!match) continue
    const { starts, ends } = wordsOfText(doc.shadow.slice(around.start, around.end))
    const [start, end] = [starts[i] as number, ends[match.end - 1] as number]
    return { span: { start: around.start + start, end: around.start + end }, code: match.row }
  }
  return null
}

export function actionOf(doc: Document, around: Span): Action | null {
  const ids = idsWithin(doc.shadow, doc.words, around.start, around.end)
  for (let i = 0; i < ids.length; i++) {
    const match = ACTION_CUES.at(ids, i)
    if (match) return match.row
  }
  return null
}
