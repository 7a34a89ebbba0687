import { grid } from '../formats/grid.js'
import { style } from '../formats/style.js'
import { KINDS, QUALIFIERS, ROLES } from '../model/vocabulary.js'
import { TYPES } from '../types/index.js'
import { UNITS } from '../units/index.js'
import { terminalWidth, useColour } from './messages.js'
import { standardOutput } from './output.js'

/** The vocabulary of the output as data. */
const vocabulary = () => ({
  types: TYPES.map(({ name, vi, en, roles }) => ({ name, vi, en, roles })),
  roles: ROLES,
  kinds: KINDS,
  units: UNITS.map(({ name, kind, vi, en }) => ({ name, kind, vi, en })),
  qualifiers: QUALIFIERS,
})

const NARROW = ['name', 'kind']

function section(title: string, rows: readonly object[], width: number, colour: boolean): string {
  const names = Object.keys(rows[0] ?? {})
  const columns = names.map((name) => (NARROW.includes(name) ? { name } : { name, flexible: true as const }))
  const cells = rows.map((row) => Object.values(row).map((cell) => (Array.isArray(cell) ? cell.join(', ') : `${cell}`)))
  return `${style('bold', colour)(title)}\n${grid(columns, cells, width, style('dim', colour))}`
}

/** Prints the words of the output, as tables for people or as one JSON object. */
export async function runTypes(format: 'table' | 'json'): Promise<void> {
  const words = vocabulary()
  await standardOutput().write(
    format === 'json'
      ? `${JSON.stringify(words, null, 2)}\n`
      : Object.entries(words)
          .map(([title, rows]) => section(title, rows, terminalWidth(), useColour()))
          .join('\n'),
  )
}
