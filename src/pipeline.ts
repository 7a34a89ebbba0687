import { hash } from 'node:crypto'
import { draftAll } from './decide/all.js'
import type { Derivation } from './model/derivation.js'
import type { Page } from './model/page.js'
import { nameAll } from './name/name.js'
import { typeScorer } from './name/type.js'
import { addAddresses } from './output/address.js'
import { derivationsOf } from './output/derivation.js'
import { type Context, figuresOf } from './output/figure.js'
import { recordsOf } from './output/record.js'
import { resultOf } from './output/result.js'
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
import { againstFinder, periodFinder, scanTimes } from './time/index.js'
import { TYPES } from './types/index.js'

export interface Extraction {
  result: Result
  /** Every number of the page, in the order of the text; worked out when it is asked for. */
  readonly derivations: Derivation[]
}

const scorer = typeScorer(TYPES)
const plans = rolePlans(TYPES)

// every word of the rules has its number before a page is read: what a page says does not hang on those before it
if (!wasKept(VOCABULARY)) everything()

/** A page to its validated result. Throws only when the result breaks the published schema, which is an error of the program. */
export function extractPage(page: Page, options: { text?: boolean } = {}): Extraction {
  const { doc, toPage } = segment(page)
  const numerals = scanNumerals(doc.shadow, doc.words, doc.original)
  const expressions = scanTimes(doc.shadow, doc.words)
  const { scenes, dated, outside } = stage(doc, numerals, expressions)
  const habit = habitOf(doc.shadow)
  const drafted = draftAll(scenes, readTables(doc, expressions), habit)
  const related = relate(nameAll(drafted.drafts, scorer), TYPES)
  const events = eventsOf(related, plans)

  const context: Context = {
    doc,
    text: page.text,
    toPage,
    periodOf: periodFinder(doc, expressions),
    periodAgainst: againstFinder(doc, expressions),
    placeOf: placeFinder(doc, page.site),
    gives: (type) => TYPES[type]?.gives === true,
    typeName: (type) => TYPES[type]?.name ?? '',
  }
  const figures = figuresOf(context, related, events)
  const records = recordsOf(context, related, figures, events)
  if (page.url !== null) addAddresses(figures, page.url, page)
  const sha256 = hash('sha256', page.text)
  const result = resultOf(page, { sha256, figures, records, withText: options.text === true })
  return {
    result,
    get derivations() {
      return derivationsOf(context, related, drafted.left, dated, outside, habit)
    },
  }
}
