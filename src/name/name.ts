import type { Draft } from '../decide/draft.js'
import { addAlike } from './alike.js'
import { addAround } from './around.js'
import { addCalled } from './called.js'
import type { Itemed, Named } from './figure.js'
import { followed } from './follows.js'
import { withItems } from './itemed.js'
import { addMentions } from './mentions.js'
import { addPage } from './page.js'
import { best, scoresOf } from './scores.js'
import { scoreSentence } from './sentence.js'
import { wholeOfSource } from './sources.js'
import type { TypeScorer } from './type.js'
import { someOf } from './whole.js'

/**
 * Gives each figure its item and its type. `drafts` are in the order of the text; the table's last type is what is left.
 */
export function nameAll(drafts: readonly Draft[], scorer: TypeScorer): Named[] {
  if (drafts.length === 0) return []
  const scores = scoresOf(drafts.length, scorer.size)
  const itemed = withItems(drafts, scores)
  const told: boolean[] = []
  const wholes: number[] = []
  for (let i = 0; i < itemed.length; ) {
    const { sentence, scene } = itemed[i] as Itemed
    let j = i + 1
    while (j < itemed.length && itemed[j]?.sentence === sentence) j++
    const sameBlock = i > 0 && itemed[i - 1]?.scene.sentence.block === scene.sentence.block
    scoreSentence(itemed.slice(i, j), scorer, scores, told, wholes, i, sameBlock)
    i = j
  }
  addMentions(scores, itemed, scorer)
  addCalled(scores, itemed, told, scorer)
  addAround(scores, itemed)
  addAlike(scores, itemed)
  addPage(scores, itemed, scorer)
  const sources: number[] = []
  for (const [i, figure] of itemed.entries()) {
    sources.push(wholeOfSource(itemed, i, sources))
    const of = followed(itemed, i)
    const whole = told[i] ? -1 : someOf(itemed, i, wholes)
    figure.type = itemed[of >= 0 ? of : Math.max(whole, sources[i] as number)]?.type ?? best(scores, figure.at)
  }
  return itemed
}
