import type { TimeForm } from './form.js'

/** In the rows `~` is at most two spaces. */
const spaced = (pattern: string): string => pattern.replaceAll('~', ' {0,2}')

export const compile = (pattern: string, flags: string): RegExp => new RegExp(spaced(pattern), flags)

/** A row with its patterns, which are tried at an anchor: `core`, and then `lead` for what stands before it. */
export interface Compiled {
  row: TimeForm
  core: RegExp
  lead: RegExp | null
}

const leads = new Map<string, RegExp>()
function leadOf(lead: string): RegExp {
  const known = leads.get(lead) ?? compile(`(?<=${lead})`, 'y')
  leads.set(lead, known)
  return known
}

const rows = new Map<TimeForm, Compiled>()

/** The patterns of a row, each made once and not before it is asked for: a page meets few of the rows. */
export function compiled(row: TimeForm): Compiled {
  const known = rows.get(row) ?? {
    row,
    core: compile(row.core, 'y'),
    lead: row.lead === undefined ? null : leadOf(row.lead),
  }
  rows.set(row, known)
  return known
}

/** Where the row's expression that begins at `at` ends; -1 if none does. */
export function endOf({ core, lead }: Compiled, shadow: string, at: number): number {
  core.lastIndex = at
  // the core comes first: most anchors fail there, and a look back at many words costs ten times as much
  if (!core.test(shadow)) return -1
  const end = core.lastIndex
  if (lead === null) return end
  lead.lastIndex = at
  return lead.test(shadow) ? end : -1
}
