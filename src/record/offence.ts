import { ACTION_CUES, OFFENCE_CUES } from '../lexicon/offences.js'
import type { PhraseTable } from '../lexicon/phrases.js'
import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'
import type { Action, OffenceCode } from '../model/vocabulary.js'
import { idsWithin, wordsOfText } from '../text/words.js'

/** The first phrase of a table in a stretch of the text, and where it stands; null if there is none, or none that `holds`. */
function firstIn<T>(
  doc: Document,
  { start, end }: Span,
  table: PhraseTable<T>,
  holds: (at: Span) => boolean = () => true,
): { span: Span; row: T } | null {
  const ids = idsWithin(doc.shadow, doc.words, start, end)
  let places: ReturnType<typeof wordsOfText> | undefined
  for (let i = 0; i < ids.length; i++) {
    const match = table.at(ids, i)
    if (!match) continue
    places ??= wordsOfText(doc.shadow.slice(start, end))
    const span = { start: start + (places.starts[i] as number), end: start + (places.ends[match.end - 1] as number) }
    if (holds(span)) return { span, row: match.row }
  }
  return null
}

/** How far behind the end of a statement its offence may be named without more words. */
const NEAR = 80
/** … and how far where it is said to be one: "…, về tội lừa đảo". */
const FAR = 400
/** What is said to be an offence: "về hành vi | dâm ô |". */
const CALLED =
  /(?:^|[ ,])(?:về|với) (?:các |nhóm )?(?:tội danh|tội|hành vi)(?: là)?:? "?(?!với|này|nêu)([^.;:"()\n]{3,100})/g
/** It ends at a comma, unless that stands in a row of verbs: "sản xuất, | buôn bán rượu giả". */
const NAME = /^(?:[^ ,]+(?: [^ ,]+)?, )*[^,]+/
/** Before what is only the name of those who fight it: "Cục Điều tra chống | buôn lậu", "cảnh sát | môi trường". */
const FIGHTS = /(?:^|[ ,])(?:chống|ngừa|cảnh sát|tài nguyên|tài nguyên và|tài nguyên -|sở|cục|bảo vệ|chữa) $/
const LOOK_BACK = 16

/** The words that name the offence of a statement, and its code, up to the end of its `sentence`; null if none is named. */
export function offenceOf(doc: Document, statement: Span, sentence: Span): { span: Span; code: OffenceCode } | null {
  const isDone = ({ start }: Span) => !FIGHTS.test(doc.shadow.slice(Math.max(0, start - LOOK_BACK), start))
  const around = { start: statement.start, end: Math.min(sentence.end, statement.end + NEAR) }
  const named = firstIn(doc, around, OFFENCE_CUES, isDone)
  if (named) return { span: named.span, code: named.row }
  const rest = doc.shadow.slice(statement.start, Math.min(sentence.end, statement.end + FAR))
  for (const { 0: whole, 1: words = '', index } of rest.matchAll(CALLED)) {
    const start = statement.start + index + whole.length - words.length
    const span = { start, end: start + nameIn(words).length }
    const known = firstIn(doc, span, OFFENCE_CUES)
    return known ? { span: known.span, code: known.row } : { span, code: 'other' }
  }
  return null
}

/** No more than {@link LONGEST_NAME} signs of it, and whole words. */
function nameIn(words: string): string {
  const name = (NAME.exec(words)?.[0] ?? words).trimEnd()
  return name.length <= LONGEST_NAME ? name : name.slice(0, name.lastIndexOf(' ', LONGEST_NAME))
}
const LONGEST_NAME = 80

/** How far behind a statement may be told what was done to those whom it ends with: "8 đối tượng | bị công an bắt giữ". */
const DONE_WITHIN = 60
const DONE = /^ ?(?:này )?(?:đã )?(?:bị|được) /

/**
 * What was done about a case: told between `from`, where the figures before it end, and its first figure, which begins at `first`; else in its
 * statement, else right behind.
 */
export function actionOf(
  doc: Document,
  statement: Span,
  { from, first }: { from: number; first: number },
): Action | null {
  const before = { start: Math.max(from, statement.start), end: first }
  const behind = { start: statement.end, end: statement.end + DONE_WITHIN }
  const told =
    firstIn(doc, before, ACTION_CUES) ??
    firstIn(doc, statement, ACTION_CUES) ??
    (DONE.test(doc.shadow.slice(behind.start, behind.end)) ? firstIn(doc, firstClause(doc, behind), ACTION_CUES) : null)
  return told?.row ?? null
}

/** As much of a stretch as its first clause takes. */
function firstClause({ shadow }: Document, { start, end }: Span): Span {
  const mark = shadow.slice(start, end).search(/[,;.\n]/)
  return { start, end: mark < 0 ? end : start + mark }
}
