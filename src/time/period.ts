import type { Document } from '../model/document.js'
import type { Period } from '../model/figure.js'
import { firstFrom, lastUpTo, nearest, type Span } from '../model/span.js'
import type { Bounds } from './calendar.js'
import { isAside, isDue, isToldAside, placesFigures } from './places.js'
import { resolveTime } from './resolve.js'
import type { TimeExpression } from './scan.js'
import { isOtherwise, isTimeless } from './timeless.js'
import { aheadOf, isFromPage, SET } from './told.js'
import { type Found, type Left, leftBefore, tellsOnly, topicOf } from './topic.js'

/** How many times before are asked for their year. */
const FEW = 8
/** How many paragraphs on what is told by itself is of a time that was told before. */
const NEAR = 3
/** Between the time of the first of two levels and the second: "300 tấn (năm 2019) | tăng lên | 420 tấn". */
const STEP = /^\)?,? (?:tăng |giảm |nâng )?(?:lên|còn|xuống|đến|tới)(?: [a-zà-ỹ]{1,7}){0,2} $/
/** Before that time: "từ 300 tấn (". */
const FROM = /(?:^|[ ,(])từ (?:[^,;]|,\d)*\d(?:[^,;]|,\d)*$/
const LONGEST_STEP = 30
const LOOK_BACK = 80
const MARK = /[,;(]/
/** So many characters behind a figure tell whether it is a size. */
const BEHIND = 6

/**
 * The period of the figure at `at`: from its clause, else its sentence, else the first sentence of its block or the nearest one before it
 * there, else the nearest block before. What belongs to an event (`told`) has the time of what was told before it however far on; a level, a
 * size or a count that stands by itself only near it, or where the page is about that time. Built once a document in
 * O(blocks + times), then O(log n) a figure.
 */
export function periodFinder(
  doc: Document,
  times: readonly TimeExpression[],
): (at: Span, clause: Span, told: boolean) => Period | null {
  const { shadow, original, blocks, sentences, published } = doc
  const [asides, usable]: [TimeExpression[], TimeExpression[]] = [[], []]
  for (const time of times) {
    if (!placesFigures(time, shadow)) continue
    const list = isAside(time, shadow) ? asides : usable
    list.push(time)
  }
  const due = new Set(usable.filter((time) => isDue(time, shadow)))
  const undue = due.size === 0 ? usable : usable.filter((time) => !due.has(time))
  const within = (span: Span) => undue.slice(firstFrom(undue, span.start), firstFrom(undue, span.end))

  /** What the sentences of its block before each sentence are about: the first one, or else the nearest that tells a time. */
  const openings = new Map<Span, TimeExpression | undefined>()
  let block = -1
  let [first, last]: (TimeExpression | undefined)[] = []
  for (const sentence of sentences) {
    const topic = topicOf(within(sentence), shadow)
    if (sentence.block !== block) {
      block = sentence.block
      first = topic
      last = undefined
    } else openings.set(sentence, first ?? last)
    last = topic ?? last
  }

  const left = leftBefore(blocks, within, shadow)

  /** The nearest time before that states its year and is no aim, in the same sentence or the one before. */
  const besideOf = (time: TimeExpression): Bounds | null => {
    if (isFromPage(shadow, time)) return null
    const from = sentences[Math.max(0, firstFrom(sentences, time.start + 1) - 2)]?.start ?? 0
    const last = firstFrom(usable, time.start) - 1
    for (let k = last; k > last - FEW && k >= 0; k--) {
      const before = usable[k] as TimeExpression
      if (before.start < from) break
      const { start, end } = resolveTime(before, shadow, null)
      if (start !== null && end !== null) return aheadOf(shadow, before) < SET ? { start, end } : null
    }
    return null
  }

  /** Is it the time of the first of two levels, of which the figure at `at` is the second: "từ 300 tấn năm 2019 lên | 420 tấn"? */
  const isOfFirst = ({ start, end }: TimeExpression, clause: Span, at: Span): boolean =>
    end <= at.start &&
    at.start - end <= LONGEST_STEP &&
    STEP.test(shadow.slice(end, at.start)) &&
    FROM.test(shadow.slice(Math.max(clause.start, start - LOOK_BACK), start))

  /** Does no comma stand between a figure and a time? */
  const touches = (time: Span, at: Span): boolean =>
    !MARK.test(time.start > at.start ? shadow.slice(at.end, time.start) : shadow.slice(time.end, at.start))

  const find = (at: Span, clause: Span, told: boolean): Found | undefined => {
    const aside = asides[firstFrom(asides, at.start) - 1]
    if (aside && isToldAside(aside, at, shadow)) return { time: aside, from: 'clause' }
    const nearby = nearest(usable, clause, at)
    const inClause = nearby && due.has(nearby) && !touches(nearby, at) ? nearest(undue, clause, at) : nearby
    if (inClause && isOfFirst(inClause, clause, at)) {
      const own = nearest(usable, { start: at.end, end: clause.end }, at)
      return own && { time: own, from: 'clause' }
    }
    if (inClause) return { time: inClause, from: 'clause' }
    const sentence = lastUpTo(sentences, at.start)
    if (!sentence) return undefined
    const inSentence = nearest(undue, sentence, at)
    if (inSentence) return { time: inSentence, from: 'sentence' }
    const before = shadow.slice(Math.max(clause.start, sentence.start), at.start)
    if (isTimeless(before, shadow.slice(at.end, at.end + BEHIND), told)) return undefined
    if (isOtherwise(shadow.slice(sentence.start, at.start), before)) return undefined
    const topic = openings.get(sentence)
    const { last, ago, now, theme } = left[sentence.block] as Left
    if (topic && !(last && tellsOnly(topic, shadow))) return { time: topic, from: 'paragraph' }
    return told || (ago <= NEAR && !now) ? last : theme
  }

  const bounds = new Map<TimeExpression, Bounds>()
  return (at, clause, told) => {
    const found = find(at, clause, told)
    if (!found) return null
    const { time, from } = found
    const known = bounds.get(time) ?? resolveTime(time, shadow, published, besideOf(time))
    bounds.set(time, known)
    return { text: original.slice(time.start, time.end), ...known, from }
  }
}
