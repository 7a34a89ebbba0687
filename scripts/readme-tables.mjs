// Writes the tables of types and roles into a Markdown file, between markers:
//
//   <!-- table: types -->
//   <!-- /table: types -->
//
//   node scripts/readme-tables.mjs [--check] [FILE]     default: README.md; needs a build
//
// --check changes nothing and fails when a table is missing or not as it would be written.
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { KINDS, QUALIFIERS, ROLES } from '../dist/model/vocabulary.js'
import { TYPES } from '../dist/types/index.js'

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const file = positionals[0] ?? resolve(import.meta.dirname, '../README.md')

const code = (name) => `\`${name}\``
const markdown = (header, rows) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const terms = (rows) =>
  markdown(
    ['name', 'tiếng Việt', 'English'],
    rows.map(({ name, vi, en }) => [code(name), vi, en]),
  )

/** The roles that every type takes are said once, under the table. */
const shared = ROLES.map(({ name }) => name).filter((role) => TYPES.every(({ roles }) => roles.includes(role)))

const TABLES = {
  types: `${markdown(
    ['type', 'tiếng Việt', 'English', 'roles'],
    TYPES.map(({ name, vi, en, roles }) => [
      code(name),
      vi,
      en,
      roles
        .filter((role) => !shared.includes(role))
        .map(code)
        .join(', '),
    ]),
  )}\n\nEvery type also takes ${shared.map(code).join(', ')}.`,
  roles: terms(ROLES),
  kinds: terms(KINDS),
  qualifiers: terms(QUALIFIERS),
}
/** The tables that a README must hold; it may hold the others. */
const REQUIRED = ['types', 'roles']

function filled(text, name) {
  const [open, close] = [`<!-- table: ${name} -->`, `<!-- /table: ${name} -->`]
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start < 0 || end < start) {
    if (!REQUIRED.includes(name)) return text
    throw new Error(`${file} lacks the markers ${open} and ${close}`)
  }
  return `${text.slice(0, start + open.length)}\n\n${TABLES[name]}\n\n${text.slice(end)}`
}

try {
  const before = readFileSync(file, 'utf8')
  const after = Object.keys(TABLES).reduce(filled, before)
  if (!values.check) writeFileSync(file, after)
  else if (after !== before)
    throw new Error(`the tables of ${file} are not up to date: run node scripts/readme-tables.mjs`)
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
}
