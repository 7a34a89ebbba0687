import type { Draft } from '../decide/draft.js'
import type { Span } from '../model/span.js'
import { placeIn } from '../text/sorted.js'
import type { Numbered } from '../text/words.js'
import { endOf } from './course.js'
import type { Itemed, Named } from './figure.js'
import { computed } from './item/computed.js'
import { headed, isBare, titled } from './item/heading.js'
import { itemOf } from './item/item.js'
import { ofRegion } from './item/region.js'
import { gained, partOf, pointedAt, quoted, resumed, spreadOver, topicOf } from './item/resumed.js'
import { wordsIn } from './item/words.js'
import type { Scores } from './scores.js'

const NO_WORDS: Numbered = { words: [], ids: [] }

/** The item by the words of the sentence, else by the table or what the sentences before told of. */
function itemIn(draft: Draft, earlier: readonly Itemed[], before: readonly Itemed[]): Span | null {
  if (draft.cell) return draft.cell.bare ? draft.cell.item : (itemOf(draft, earlier) ?? draft.cell.item)
  const pointed = pointedAt(draft, before)
  if (pointed) return pointed
  const named = ofRegion(draft, computed(draft, itemOf(draft, earlier), earlier, before), before)
  const own = quoted(draft, named, before) ?? spreadOver(draft, named, before) ?? named ?? topicOf(draft)
  const item = own ?? resumed(draft, before) ?? partOf(draft, before) ?? gained(draft)
  return item && !isBare(draft, item) ? item : (headed(draft) ?? item ?? titled(draft))
}

const ARTICLE = 'một '
/** "một số" is some, "một lần" once. */
const ARTICLE_STAYS = /^một (?:số|lần)(?: |$)/

/** "một lô đất rộng 2 ha": the article is no part of the item. */
const withoutArticle = ({ doc }: Draft['scene'], item: Span | null): Span | null =>
  item && doc.shadow.startsWith(ARTICLE, item.start) && !ARTICLE_STAYS.test(doc.shadow.slice(item.start, item.end))
    ? { start: item.start + ARTICLE.length, end: item.end }
    : item

const QUOTE = '"'
/** "| "Hố tử thần" rộng 3 m": of a pair of quotes both belong to an item, or none. */
function withQuotes({ doc: { shadow } }: Draft['scene'], item: Span | null): Span | null {
  if (!item || shadow.slice(item.start, item.end).split(QUOTE).length % 2 === 1) return item
  let { start, end } = item
  if (shadow[end - 1] === QUOTE && shadow[start - 1] === QUOTE) start--
  else if (shadow[start] === QUOTE && shadow[end] === QUOTE) end++
  else if (shadow[end - 1] === QUOTE) end = start + shadow.slice(start, end - 1).trimEnd().length
  return { start, end }
}

/**
 * "đã trả tiền thuê đất | 50 năm | và đầu tư hàng trăm tỷ": no item goes on over the number of another figure.
 * `numbers` are where those of the figures before it start, in order.
 */
function clearOf(
  numbers: readonly number[],
  { tokens: { starts, ends } }: Draft['scene'],
  item: Span | null,
): Span | null {
  if (!item) return null
  const start = numbers[placeIn(numbers, item.start + 1)]
  if (start === undefined || start >= item.end) return item
  const end = ends[placeIn(starts, start) - 1] ?? start
  return end > item.start ? { start: item.start, end } : null
}

/** Gives each figure of a page its item; `scores` are those in which its type is going to be told. */
export function withItems(drafts: readonly Draft[], scores: Scores): (Itemed & Named)[] {
  const itemed: (Itemed & Named)[] = []
  let earlier: Itemed[] = []
  let numbers: number[] = []
  for (const draft of drafts) {
    const { scene, sentence, quantity, rule, cell } = draft
    if (earlier.at(-1)?.sentence !== sentence) {
      earlier = []
      numbers = []
    }
    const item = withQuotes(scene, withoutArticle(scene, clearOf(numbers, scene, itemIn(draft, earlier, itemed))))
    const { words: itemWords, ids: itemIds } = item ? wordsIn(scene, item) : NO_WORDS
    const end = endOf(draft, item?.end ?? 0)
    const at = itemed.length
    const one = { scene, sentence, quantity, rule, cell, item, itemWords, itemIds, end, type: 0, scores, at }
    itemed.push(one)
    earlier.push(one)
    numbers.push(scene.tokens.starts[quantity.at] ?? 0)
  }
  return itemed
}
