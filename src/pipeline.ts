import { hash } from 'node:crypto'
import { draftCell } from './decide/cell.js'
import { type Drafted, draftScene } from './decide/drafts.js'
import type { Derivation } from './model/derivation.js'
import type { Figure } from './model/figure.js'
import type { Page, Warning } from './model/page.js'
import { SCHEMA_ID } from './model/vocabulary.js'
import { nameAll } from './name/name.js'
import { typeScorer } from './name/type.js'
import { addAddresses } from './output/address.js'
import { derivationsOf } from './output/derivation.js'
import { type Context, figureOf } from './output/figure.js'
import { recordOf } from './output/record.js'
import { validated } from './output/validated.js'
import { placeFinder } from './place/index.js'
import { stage } from './propose/scenes.js'
import { habitOf } from './propose/separator.js'
import { eventsOf } from './record/records.js'
import { rolePlans } from './record/role.js'
import { relate } from './relate/relate.js'
import { scanNumerals } from './scan/scan.js'
import type { Result } from './schema.js'
import { segment } from './segment/document.js'
import { readTables } from './tables/index.js'
import { everything, wasKept } from './text/kept.js'
import { VOCABULARY } from './text/vocabulary.js'
import { idsBetween } from './text/words.js'
import { periodFinder, scanTimes } from './time/index.js'
import { TYPES } from './types/index.js'

export interface Extraction {
  result: Result
  /** Every number of the page, in the order of the text; worked out when it is asked for. */
  readonly derivations: Derivation[]
}

const scorer = typeScorer(TYPES)
const plans = rolePlans(TYPES)
const binds = TYPES.map((type) => ('binds' in type ? type.binds : null))

// every word of the rules has its number before a page is read: what a page says does not hang on those before it
if (!wasKept(VOCABULARY)) everything()

const NO_FIGURES: Warning = { code: 'no-figures', message: 'no figure was found on the page' }

/** A page to its validated result. Throws only when the result breaks the published schema, which is an error of the program. */
export function extractPage(page: Page, options: { text?: boolean } = {}): Extraction {
  const { doc, toPage } = segment(page)
  const numerals = scanNumerals(doc.shadow, doc.words, doc.original)
  const expressions = scanTimes(doc.shadow, doc.words)
  const { scenes, dated, outside } = stage(doc, numerals, expressions)
  const habit = habitOf(doc.shadow)
  const drafted: Drafted = { drafts: [], left: [] }
  const tables = readTables(doc, expressions)
  for (const { scene, sentence } of scenes) {
    const cell = tables.get(scene.sentence.block)
    const { drafts, left } = cell ? draftCell(scene, sentence, habit, cell) : draftScene(scene, sentence, habit)
    for (const draft of drafts) drafted.drafts.push(draft)
    for (const one of left) drafted.left.push(one)
  }
  const subjects = doc.sentences.slice(0, 2).map(({ start, end }) => idsBetween(doc.words, start, end))
  const related = relate(nameAll(drafted.drafts, scorer, subjects), binds)
  const events = eventsOf(related, plans)

  const context: Context = {
    doc,
    text: page.text,
    toPage,
    periodOf: periodFinder(doc, expressions),
    placeOf: placeFinder(doc, page.site),
    typeName: (type) => TYPES[type]?.name ?? '',
  }
  const figures: Figure[] = []
  events.forEach(({ members, roles }, e) => {
    members.forEach((i, k) => {
      figures[i] = figureOf(context, related, i, `r${e + 1}`, roles[k] ?? 'thing')
    })
  })
  const records = events.map((event, e) => recordOf(context, related, figures, event, `r${e + 1}`))
  const { source, url, site, title, published, modified, author, section, publisher, text } = page
  if (url !== null) addAddresses(figures, url, page)
  const result = validated({
    schema: SCHEMA_ID,
    source,
    url,
    site,
    title,
    published,
    modified,
    author,
    ...(section === undefined ? {} : { section }),
    ...(publisher === undefined ? {} : { publisher }),
    contentHash: `sha256:${hash('sha256', text)}`,
    duplicateOf: null,
    ...(options.text ? { text } : {}),
    figures,
    records,
    warnings: figures.length > 0 ? page.warnings : [...page.warnings, NO_FIGURES],
  })
  return {
    result,
    get derivations() {
      return derivationsOf(context, related, drafted.left, dated, outside, habit)
    },
  }
}
