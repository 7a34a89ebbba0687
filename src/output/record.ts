import type { Figure } from '../model/figure.js'
import { contradictions } from '../record/arithmetic.js'
import { actionOf, offenceOf } from '../record/offence.js'
import { programOf } from '../record/program.js'
import { recipientsOf } from '../record/recipients.js'
import type { Event } from '../record/records.js'
import { statementOf } from '../record/statement.js'
import { endOf, type Related, startOf } from '../relate/related.js'
import { type Context, figureId, quoteOf, recordId } from './figure.js'

/** Roles that tell of an offence. */
const OF_OFFENCE = new Set(['case', 'suspect', 'seized', 'seizedValue', 'means', 'fine', 'prison'])
/** Roles of what is handed to somebody. */
const GIVEN = new Set(['thing', 'total', 'each', 'level'])

/** The flags of the figures, each once. */
function flagsOf(members: readonly Related[]): string[] {
  const flags: string[] = []
  for (const { quantity } of members) for (const flag of quantity.flags) if (!flags.includes(flag)) flags.push(flag)
  return flags
}

/** Where what is told before the figure at `i` begins, and where that ends. */
function opening(all: readonly Related[], i: number): { from: number; first: number } {
  const [figure, before] = [all[i] as Related, all[i - 1]]
  return { from: before?.sentence === figure.sentence ? endOf(before) : 0, first: startOf(figure) }
}

/** One record of the output; `figures` are those of the page as they leave, for period and place. */
function recordOf(context: Context, all: readonly Related[], figures: readonly Figure[], event: Event, id: string) {
  const { doc } = context
  const members = event.members.map((i) => all[i] as Related)
  const statement = statementOf(doc, members)
  const first = figures[event.members[0] ?? 0] as Figure
  const last = members.at(-1) as Related
  const offences = event.roles.some((role) => OF_OFFENCE.has(role))
  // what is quoted of an offence is its name
  const program = offences ? null : programOf(doc, statement)
  const offence = offences ? offenceOf(doc, statement, last.scene.sentence) : null
  const gives = context.gives(event.type) && !offences && event.roles.some((role) => GIVEN.has(role))
  const recipients = gives ? recipientsOf(doc, statement, last) : null
  return {
    id,
    type: context.typeName(event.type),
    parts: event.members.map((i, k) => ({ role: event.roles[k] ?? 'thing', figure: figureId(i) })),
    program: program && quoteOf(context, program).text,
    recipients: recipients && quoteOf(context, recipients).text,
    offence: offence && { text: quoteOf(context, offence.span).text, code: offence.code },
    action: offences ? actionOf(doc, statement, opening(all, event.members[0] ?? 0)) : null,
    period: first.period,
    place: first.place,
    statement: quoteOf(context, statement),
    flags: contradictions({ all, members: event.members, roles: event.roles }).concat(flagsOf(members)),
  }
}

/** The records of the output, in the order of the events. */
export const recordsOf = (
  context: Context,
  all: readonly Related[],
  figures: readonly Figure[],
  events: readonly Event[],
) => events.map((event, e) => recordOf(context, all, figures, event, recordId(e)))
