import type { Document } from '../model/document.js'
import type { Kind } from '../model/vocabulary.js'
import type { Row } from '../text/rule-words.js'
import { idsBetween } from '../text/words.js'
import type { Sort } from '../types/type.js'
import { classOf } from './class.js'
import { type Hit, speaks } from './cues.js'
import type { Itemed } from './figure.js'
import { addAll, addLevel, type Scores, topOf } from './scores.js'
import type { TypeScorer } from './type.js'

/** What the title and lead of the page are about counts at most this much. */
const SUBJECT = 1
/** For a sum of money that is named as a sum alone and hardly told of, this much more: "anh Bình chuyển cho Tú 5 triệu đồng" on a page of fraud. */
const UNTOLD = 3
const HARDLY = 3

/** The words of the title and the lead, which are the first sentences of a page. */
const subjectsOf = ({ sentences, words }: Document): Row[] =>
  sentences.slice(0, 2).map(({ start, end }) => idsBetween(words, start, end))

/** What the title and lead of a page say of figures of each sort, worked out once for a sort. */
function bySort<S extends Sort>(of: (sort: S) => Float64Array): (sort: S) => Float64Array {
  const known = new Map<S, Float64Array>()
  return (sort) => {
    const said = known.get(sort) ?? of(sort).slice()
    known.set(sort, said)
    return said
  }
}

/** Adds to the scores of each figure what the title and lead of the page say of figures of its kind. */
function addSubject(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const hits = scorer.subjectHits(subjects)
  if (hits.length === 0) return
  const levelOf = bySort((kind: Kind) => scorer.subject(hits, kind))
  figures.forEach(({ quantity: { kind }, itemIds }, at) => {
    const bare = kind === 'money' && !scorer.itemHits(itemIds).some(speaks)
    const told = bare ? topOf(scores.all, at * scores.types, scores.types) / HARDLY : 1
    addLevel(scores, at, levelOf(kind), SUBJECT + UNTOLD * Math.max(0, 1 - told))
  })
}

const sortOf = ({ quantity: { kind }, itemIds }: Itemed): Sort => (kind === 'count' ? classOf(itemIds) : kind)

/** The words of the sentence before that of a figure, in its paragraph: "Đồn trao nhà đồng đội cho chị Hoa. | Căn nhà rộng 70 m2." */
function sentenceBefore({ scene: { doc }, sentence }: Itemed): Row[] {
  const before = doc.sentences[sentence - 1]
  const same = before?.block === doc.sentences[sentence]?.block
  return before && same ? [idsBetween(doc.words, before.start, before.end)] : []
}

/** Adds to the scores of each figure what the page is about. */
function addTopic(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const hits = scorer.topicHits(subjects)
  if (hits.length === 0) return
  const aboutOf = bySort((sort: Sort) => scorer.topic(hits, sort))
  figures.forEach((figure, at) => {
    addAll(scores, at, aboutOf(sortOf(figure)))
  })
}

/** Adds to the scores of each figure what the page is about or the sentence before, where a sentence alone may tell it. */
function addMatter(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer, subjects: readonly Row[]): void {
  const page = scorer.matterHits(subjects)
  const after = (before: readonly Hit[]) => bySort((sort: Sort) => scorer.matter(page, before, sort))
  const ofPage = after([])
  let matterOf = ofPage
  figures.forEach((figure, at) => {
    if (figure.sentence !== figures[at - 1]?.sentence) {
      const before = scorer.matterHits(sentenceBefore(figure))
      matterOf = before.length > 0 ? after(before) : ofPage
    }
    addAll(scores, at, matterOf(sortOf(figure)))
  })
}

/** So much of what speaks for a type that the page has no sign of speaks for what is left. */
const LEFT = 0.5

/** A text of fewer words may leave out what it is about. */
const FEW_WORDS = 150

/** Takes from the scores of the figures the types that the page has no sign of: two bags that nobody seizes are two bags. */
function ruleOut({ types, all }: Scores, figures: readonly Itemed[], scorer: TypeScorer): void {
  const { words } = (figures[0] as Itemed).scene.doc
  if (words.ids.length < FEW_WORDS) return
  const may = scorer.signed(Array.from(words.ids))
  for (let type = 0; type < types; type++) {
    if (may[type] === 1) continue
    for (let at = 0; at < all.length; at += types) {
      const said = all[at + type] as number
      if (said <= 0) continue
      all[at + type] = 0
      all[at + types - 1] = Math.max(all[at + types - 1] as number, said * LEFT)
    }
  }
}

/** Adds to the scores of the figures what their page is about, and takes what it has no sign of. */
export function addPage(scores: Scores, figures: readonly Itemed[], scorer: TypeScorer): void {
  const [first] = figures
  if (!first) return
  const subjects = subjectsOf(first.scene.doc)
  addSubject(scores, figures, scorer, subjects)
  addTopic(scores, figures, scorer, subjects)
  addMatter(scores, figures, scorer, subjects)
  ruleOut(scores, figures, scorer)
}
