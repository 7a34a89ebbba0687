import type { Document } from '../model/document.js'
import type { Span } from '../model/span.js'

/** The clause around `at`: what stands between semicolons of its sentence. */
export function clauseOf(doc: Document, sentence: Span, at: Span): Span {
  const before = doc.shadow.lastIndexOf(';', at.start - 1)
  const after = doc.shadow.indexOf(';', at.end)
  return {
    start: before >= sentence.start ? before + 1 : sentence.start,
    end: after >= 0 && after < sentence.end ? after : sentence.end,
  }
}

/** "so với cùng kỳ năm 2022", "cùng kỳ": what a change is measured against, right behind it. */
export const AGAINST_WORDS = /^[^.;)#]{0,40}?(so với [^.,;()]{3,80}|so cùng kỳ[^.,;()]{0,40}|cùng kỳ[^.,;()]{0,40})/

/** The words a change, a share or a percent is measured against, or null. `end` is behind the quantity. */
export function againstOf(doc: Document, sentence: Span, end: number): Span | null {
  const text = doc.shadow.slice(end, Math.min(sentence.end, end + 140))
  const match = AGAINST_WORDS.exec(text)
  const words = match?.[1]
  if (!match || !words || /\d\s?%/.test(match[0].slice(0, match[0].length - words.length))) return null
  const start = end + match[0].length - words.length
  return { start, end: start + words.trimEnd().length }
}
