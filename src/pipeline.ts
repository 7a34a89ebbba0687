import { createHash } from 'node:crypto'
import { type Drafted, draftScene } from './decide/drafts.js'
import type { Derivation } from './model/derivation.js'
import type { Page } from './model/page.js'
import { SCHEMA_ID } from './model/result.js'
import { nameAll } from './name/name.js'
import { typeScorer } from './name/type.js'
import { stage } from './propose/scenes.js'
import { habitOf } from './propose/separator.js'
import { toNumber } from './scan/decimal.js'
import { scanNumerals } from './scan/scan.js'
import type { Result } from './schema.js'
import { segment } from './segment/document.js'
import { scanTimes } from './time/index.js'
import { TYPES } from './types/index.js'

export interface Extraction {
  result: Result
  /** Every number of the page, in the order of the text. */
  derivations: Derivation[]
}

const scorer = typeScorer(TYPES)

/** A page to its validated result, with what became of each number. */
export function extractPage(page: Page, options: { text?: boolean } = {}): Extraction {
  const { doc, toPage } = segment(page)
  const numerals = scanNumerals(doc.shadow)
  const staged = stage(doc, numerals, scanTimes(doc.shadow))
  const habit = habitOf(doc.shadow)
  const drafted: Drafted = { drafts: [], left: [] }
  for (const { scene, sentence } of staged.scenes) {
    const { drafts, left } = draftScene(scene, sentence, habit)
    drafted.drafts.push(...drafts)
    drafted.left.push(...left)
  }
  const subjects = [doc.title ?? '', ...doc.sentences.slice(0, 2).map(({ start, end }) => doc.shadow.slice(start, end))]
  const named = nameAll(drafted.drafts, scorer, subjects)
  const figures = named.map(({ quantity, scene, item, type }, i) => {
    const { tokens } = scene
    const at = toPage({ start: tokens.starts[quantity.at] ?? 0, end: tokens.ends[quantity.until] ?? 0 })
    const phrase = toPage({ start: tokens.starts[quantity.first] ?? 0, end: tokens.ends[quantity.last] ?? 0 })
    const it = item && toPage(item)
    return {
      id: `f${i + 1}`,
      ...at,
      text: page.text.slice(at.start, at.end),
      phrase: { text: page.text.slice(phrase.start, phrase.end), ...phrase },
      value: toNumber(quantity.value),
      valueMax: quantity.valueMax && toNumber(quantity.valueMax),
      qualifier: quantity.qualifier,
      kind: quantity.kind,
      unit: quantity.unit,
      per: null,
      change: quantity.change,
      against: null,
      item: it && page.text.slice(it.start, it.end),
      itemStart: it && it.start,
      itemEnd: it && it.end,
      type: TYPES[type]?.name ?? 'other',
      links: [],
      partOf: null,
      sameAs: null,
      record: `r${i + 1}`,
      role: 'thing' as const,
      additive: true,
      base: null,
      period: null,
      place: null,
      sentence: toPage(scene.sentence),
      flags: quantity.flags,
      alternatives: quantity.alternatives.map(({ value, why }) => ({ value: toNumber(value), valueMax: null, why })),
    }
  })
  const result = {
    schema: SCHEMA_ID,
    source: page.source,
    url: page.url,
    site: page.site,
    title: page.title,
    published: page.published,
    modified: page.modified,
    author: page.author,
    contentHash: `sha256:${createHash('sha256').update(page.text).digest('hex')}`,
    ...(options.text ? { text: page.text } : {}),
    figures,
    records: [],
    warnings: page.warnings,
  }
  return { result: result as Result, derivations: [] }
}
