import { HURT } from '../lexicon/standing.js'
import { fold } from '../text/fold.js'
import { idsWithin } from '../text/words.js'
import { fateBefore } from './pairs/fates.js'
import {
  fateIn,
  isLead,
  isPeople,
  itemText,
  leadIds,
  leadOf,
  type Related,
  spanBehind,
  startOf,
  textBehind,
} from './related.js'

/** How far back those may stand who are helped. */
const FARTHEST = 40

export const idsOf = ({ scene: { doc } }: Related, { start, end }: { start: number; end: number }): number[] =>
  idsWithin(doc.shadow, doc.words, start, end)

/** Are people hurt by what is said of them behind their noun? */
export const isHurt = (figure: Related): boolean => {
  const ids = idsOf(figure, spanBehind(figure))
  return ids.some((_, k) => HURT.at(ids, k) !== null)
}

/** What has befallen the people of a figure, by its item, the words behind it or right before it. */
export function fateOf(figures: readonly Related[], i: number) {
  const figure = figures[i] as Related
  const said = fateIn(figure.itemIds) ?? fateIn(idsOf(figure, spanBehind(figure)))
  return said ?? (isHurt(figure) ? 'injured' : fateBefore(leadIds(figure, figures[i - 1])))
}

/** The fate of those who are helped stands behind the sum, or before it behind the last mark. */
function helpedFate(sum: Related, before: Related | undefined) {
  const behind = fateIn(idsOf(sum, spanBehind(sum, sum.scene.tokens.ends[sum.quantity.last])))
  if (behind !== null) return behind
  const start = startOf(sum)
  const lead = leadOf(sum, before)
  return fateIn(idsOf(sum, { start: start - (lead.length - Math.max(lead.search(LAST_CLAUSE), 0)) - 1, end: start }))
}
const LAST_CLAUSE = /[^,;:.()]*$/

/** How houses are lost: wholly, or in part. */
const GONE = /(?:^| )(?:sập|trôi|mất nhà|cháy|thiêu rụi)(?: |$)/
const BROKEN = /(?:^| )(?:hư hỏng|hư hại|tốc mái|bị ngập)(?: |$)/
const lossIn = (text: string): 'gone' | 'broken' | null =>
  GONE.test(text) ? 'gone' : BROKEN.test(text) ? 'broken' : null

const HOUSE = /(?:^| )(?:nhà|căn)(?: |$)/
const clauseOf = (lead: string): string => LAST_CLAUSE.exec(lead)?.[0] ?? ''

/** What is said of the houses that a figure counts; empty for other things. */
function saidOfHouses(figures: readonly Related[], i: number): string {
  const figure = figures[i] as Related
  if (figure.quantity.kind !== 'count' || figure.quantity.change !== null || !HOUSE.test(itemText(figure))) return ''
  const said = `${itemText(figure)} ${textBehind(figure)}`
  return lossIn(said) === null ? `${clauseOf(leadOf(figure, figures[i - 1]))} ${said}` : said
}

/** Does a figure count houses that are lost? */
export const isLostHouse = (figures: readonly Related[], i: number): boolean =>
  lossIn(saidOfHouses(figures, i)) !== null

/** "bị cháy hoàn toàn", "hư hỏng một phần" */
const EXTENT = /hoàn toàn|một phần/
const extentIn = (text: string): string => EXTENT.exec(text)?.[0] ?? ''

/** The houses of which the same is said as of those that a sum is for; of two the one that is lost to the same extent. */
function housesOf(figures: readonly Related[], i: number, said: string): number | null {
  const loss = HOUSE.test(said) ? lossIn(said) : null
  if (loss === null) return null
  let nearest: number | null = null
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const other = isLead(figures[k] as Related) ? '' : saidOfHouses(figures, k)
    if (lossIn(other) !== loss) continue
    if (extentIn(other) === extentIn(said)) return k
    nearest ??= k
  }
  return nearest
}

/** Whom a sum is for, each of them. */
const HELPED = /^(?:người|gia đình|hộ|nạn nhân|em|cháu|trường hợp|ca|nhà|căn|ngôi nhà)(?: |\/|$)/

/**
 * "hỗ trợ gia đình có người chết 10 triệu đồng/người", "hộ mất nhà 40 triệu đồng": those who were told of with the same fate, or the
 * houses with the same loss; null without any.
 */
export function sufferersOf(figures: readonly Related[], i: number): number | null {
  const sum = figures[i] as Related
  if (!HELPED.test(fold(sum.per ?? ''))) return null
  const fate = helpedFate(sum, figures[i - 1])
  if (fate === null) return housesOf(figures, i, clauseOf(leadOf(sum, figures[i - 1])))
  for (let k = i - 1; k >= Math.max(0, i - FARTHEST); k--) {
    const figure = figures[k] as Related
    if (figure.quantity.change === null && !isLead(figure) && isPeople(figure) && fateOf(figures, k) === fate) return k
  }
  return null
}
