import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import { endOf, type Related, startOf } from '../relate/related.js'

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
