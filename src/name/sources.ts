import { listSet, phraseSet } from '../lexicon/phrases.js'
import type { Itemed } from './figure.js'
import { tokenAt } from './item/words.js'
import { PARTS } from './passing.js'

/** What a thing that is built costs as a whole. */
const CAPITAL = listSet(
  'tổng mức đầu tư, mức đầu tư, tổng vốn, tổng vốn đầu tư, vốn đầu tư, tổng đầu tư, tổng số vốn đầu tư',
)
/** … and other sums that a share alone may be of. */
const COSTS = listSet('tổng kinh phí, kinh phí, tổng chi phí')
/** Out of what it is paid. */
const SOURCES = listSet(
  'ngân sách, vốn ngân sách, nguồn ngân sách, xã hội hoá, vốn xã hội hoá, nguồn xã hội hoá, nhà nước, vốn nhà nước, vốn trung ương, vốn đối ứng',
)
/** Right before the sources of a sum that was told; others follow behind a mark. */
const LEADS = phraseSet([
  ...['trong đó', 'trong đó có', 'gồm', 'bao gồm', 'gồm có', 'chia ra'].flatMap((lead) => [
    lead,
    `${lead} :`,
    `${lead} ,`,
  ]),
])
const JOINS: ReadonlySet<string> = new Set([',', ';', 'và'])
const MOST_BACK = 4

/** Does the item of a figure say out of what something is paid, and where does it begin? */
function sourceAt({ item, itemIds, scene: { tokens }, quantity }: Itemed): number {
  if (!item || !SOURCES.at(itemIds, 0)) return -1
  const at = tokenAt(tokens, item.start)
  return at >= 0 && at < quantity.first ? at : -1
}

const isWhole = ({ itemIds, quantity }: Itemed, share: boolean): boolean =>
  quantity.kind === 'money' && (CAPITAL.at(itemIds, 0) !== null || (share && COSTS.at(itemIds, 0) !== null))

/**
 * The earlier sum that figure `i` tells a source of, so that it is of the same matter: "tổng mức đầu tư 90 tỷ đồng, trong đó | ngân sách
 * huyện | 60 tỷ đồng"; -1 if there is none. `sources` are the answers for the figures before.
 */
export function wholeOfSource(figures: readonly Itemed[], i: number, sources: readonly number[]): number {
  const figure = figures[i] as Itemed
  const share = PARTS.has(figure.quantity.kind)
  if (figure.cell !== null || !(share || figure.quantity.kind === 'money')) return -1
  const at = sourceAt(figure)
  const before = figures[i - 1]
  if (at < 0 || !before) return -1
  const { tokens } = figure.scene
  const lead = LEADS.endingAt(tokens.ids, at - 1)
  const goesOn = JOINS.has(tokens.words[at - 1] ?? '') && before.sentence === figure.sentence
  if (goesOn && (sources[i - 1] ?? -1) >= 0) return sources[i - 1] as number
  if (!lead && !(share && goesOn)) return -1
  for (let k = i - 1; k >= Math.max(0, i - MOST_BACK); k--) {
    const one = figures[k] as Itemed
    const near = one.sentence === figure.sentence || (lead?.start === 0 && one.sentence === figure.sentence - 1)
    if (!near) return -1
    if (isWhole(one, share)) return k
    if (one.quantity.kind === 'count') return -1
  }
  return -1
}
