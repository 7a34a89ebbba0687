import { CLASSES, type NounClass } from '../lexicon/nouns.js'
import { FATE_OF } from '../lexicon/standing.js'
import type { Span } from '../model/span.js'
import type { Relation } from '../model/vocabulary.js'
import type { Named } from '../name/figure.js'
import { toNumber } from '../scan/decimal.js'
import { ruleWord } from '../text/rule-words.js'

/** A link to other figures, by their places in the list. */
export interface FigureLink {
  rel: Relation
  to: number[]
}

/** A figure with what ties it to others of the page; places are indices into the list of all of them. */
export interface Related extends Named {
  per: string | null
  /** What the first word of its item is. */
  itemClass: NounClass | null
  links: FigureLink[]
  partOf: number | null
  sameAs: number | null
}

/** The fate that the last word of one among words tells of, by their numbers; null without any. */
export function fateIn(ids: readonly number[]) {
  for (let k = ids.length - 1; k >= 0; k--) {
    const found = FATE_OF.at(ids, k)
    if (found) return found.row
  }
  return null
}

const { max } = Math

/** Where the words of a figure begin, its qualifier with them. */
export const startOf = ({ scene, quantity }: Named): number => scene.tokens.starts[quantity.first] ?? 0

/** Where they end: behind its unit, or behind its item when that follows. */
export function endOf({ scene, quantity, item }: Named): number {
  const number = scene.tokens.ends[quantity.last] ?? 0
  const end = item && item.start >= (scene.tokens.starts[quantity.first] ?? 0) ? max(number, item.end) : number
  return overOthers(scene, end)
}

/** So far behind a figure what is said of it is looked for, in characters, unless the asker says otherwise. */
const BEHIND = 64
const MARK = /[,;:.()]/

/** What is said behind a figure and its item, or from `from` on, up to the next mark: "13 người khác | phải vào bệnh viện cấp cứu". */
export function spanBehind(figure: Named, from = endOf(figure), most = BEHIND, mark = MARK): Span {
  const { doc, sentence } = figure.scene
  const text = doc.shadow.slice(from, Math.min(from + most, sentence.end))
  const end = text.search(mark)
  return { start: from, end: from + (end < 0 ? text.length : end) }
}
/** The same as text, with the space that it begins with. */
export function textBehind(figure: Named, most = BEHIND): string {
  const { start, end } = spanBehind(figure, endOf(figure), most)
  return figure.scene.doc.shadow.slice(start, end)
}

/** Behind what is counted these only say that it is others, or which of them: "3 người | khác". */
const OTHERS = [' khác', ' cuối cùng']
const LETTER = /\p{L}/u

function overOthers({ doc: { shadow } }: Named['scene'], end: number): number {
  if (shadow.startsWith(' khác nhau', end)) return end
  const others = OTHERS.find((words) => shadow.startsWith(words, end))
  return others && !LETTER.test(shadow[end + others.length] ?? '') ? end + others.length : end
}

/** Where a figure before another ends: "9 trên tổng số | 12 xã" have one noun, behind both numbers. */
const endBefore = (before: Named, { scene, quantity: { first } }: Named): number => {
  const end = endOf(before)
  return end <= (scene.tokens.starts[first] ?? 0) ? end : (before.scene.tokens.ends[before.quantity.last] ?? 0)
}

/** The words between two figures of one sentence, trimmed; empty when they touch. */
export const between = (a: Named, b: Named): string => a.scene.doc.shadow.slice(endOf(a), startOf(b)).trim()

/** The words before a figure up to the figure before it, or to the beginning of its sentence. */
export function leadOf(figure: Named, before: Named | undefined): string {
  const from = before && before.sentence === figure.sentence ? endBefore(before, figure) : figure.scene.sentence.start
  return figure.scene.doc.shadow.slice(from, startOf(figure)).trim()
}

/** As much of its sentence before a figure as one clause may be long: no sentence is gone through for each of its figures. */
export const clauseBefore = ({ scene: { doc, sentence }, quantity, scene }: Named): string => {
  const start = scene.tokens.starts[quantity.first] ?? 0
  return doc.shadow.slice(max(sentence.start, start - LONGEST_CLAUSE), start).trim()
}
const LONGEST_CLAUSE = 160

/** The same as numbers of words; the figure's sentence was split already. */
export function leadIds(figure: Named, before: Named | undefined): number[] {
  const { tokens, sentence } = figure.scene
  const from = before && before.sentence === figure.sentence ? endBefore(before, figure) : sentence.start
  let k = figure.quantity.first
  while (k > 0 && (tokens.starts[k - 1] ?? 0) >= from) k--
  return tokens.ids.slice(k, figure.quantity.first)
}

const COMMA = ruleWord(',')
/** The words before a figure in a clause of its own, behind the last comma: "…, | xử phạt hành chính đối với | 31 cơ sở"; none without one. */
export function ownClause(figure: Named, before: Named | undefined): number[] {
  const lead = leadIds(figure, before)
  const comma = lead.lastIndexOf(COMMA)
  return comma < 0 ? [] : lead.slice(comma + 1)
}

const OPENS_CONVERSION = /\((?:tương đương|tức|khoảng|tức là)?$/

/** Is a figure in brackets the one before it in another unit: "2 tấc (20 cm)", "900 USD mỗi tháng (21 triệu đồng)"? */
export function isConverted(figure: Named, before: Named): boolean {
  const { quantity, scene } = figure
  const other = before.quantity
  const same = quantity.kind === other.kind && quantity.unit !== other.unit && quantity.unit !== null
  if (!same || figure.sentence !== before.sentence || scene.tokens.words[quantity.last + 1] !== ')') return false
  const gap = leadOf(figure, before)
  return gap.length <= LONGEST_CONVERSION && OPENS_CONVERSION.test(gap)
}
/** "mỗi tháng (" and the like stand between the two. */
const LONGEST_CONVERSION = 24

/** A named figure with nothing tied to it yet. */
export function loose(figure: Named, per: string | null): Related {
  const { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, type, scores, at } = figure
  const itemClass = CLASSES.at(itemIds, 0)?.row ?? null
  const links: FigureLink[] = []
  // field by field: a spread of so wide an object costs more than all that is worked out here
  return {
    scene,
    sentence,
    quantity,
    rule,
    cell,
    item,
    itemWords,
    itemIds,
    type,
    scores,
    at,
    per,
    itemClass,
    links,
    partOf: null,
    sameAs: null,
  }
}

export const itemText = (figure: Named): string =>
  figure.item ? figure.scene.doc.shadow.slice(figure.item.start, figure.item.end) : ''

/** Are both amounts of one kind and unit: "30 ha" and "20 ha", but not "2 tấn"? */
export const sameMeasure = ({ quantity: a }: Named, { quantity: b }: Named): boolean =>
  a.kind === b.kind && a.unit === b.unit

export const sameSpan = (a: Span | null, b: Span | null): boolean =>
  a !== null && b !== null && a.start === b.start && a.end === b.end

/** "một chai nước", "một người khách": the article, no count that others hang on. */
export const isArticle = ({ scene, quantity }: Named): boolean =>
  toNumber(quantity.value) === 1 && scene.doc.shadow.startsWith('một', scene.tokens.starts[quantity.at] ?? 0)

const LEADS = new Set(['title', 'heading', 'caption'])

/** Does the figure stand in a title, a lead, a heading or a caption, which tell what the body tells? */
export function isLead({ scene: { doc, sentence } }: Named): boolean {
  const block = doc.blocks[sentence.block]
  return block !== undefined && (block.lead === true || LEADS.has(block.kind))
}

/** The word that says what is counted: "lượt cán bộ" counts as "cán bộ" does. */
export const headWord = ({ itemWords }: Related): string | undefined => itemWords[itemWords[0] === 'lượt' ? 1 : 0]

/** Does the figure count people, whatever its first word is: "6.300 lượt người", "2.150 người dân"? "780 lượt tàu" counts none. */
export function isPeople({ itemClass, itemWords, itemIds, quantity }: Related): boolean {
  if (quantity.kind !== 'count') return false
  const turns = itemWords[0] === 'lượt'
  const noun = turns ? CLASSES.at(itemIds, 1)?.row : itemClass
  return noun === 'person' || itemWords[turns ? 1 : 0] === 'người' || (turns && noun === undefined)
}
