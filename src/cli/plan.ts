import path from 'node:path'
import type { Command } from 'commander'
import type { Task } from '../batch/outcome.js'
import type { Format } from '../formats/format.js'
import { FORMATS } from '../formats/index.js'
import { KINDS, names } from '../model/vocabulary.js'
import { TYPES } from '../types/index.js'
import { mustBeKnown, usageError } from './arguments.js'
import { terminalWidth, useColour } from './messages.js'
import type { ExtractOptions } from './options.js'
import { webTask } from './web-options.js'

/** What the options of `extract` ask for; `file` is null for standard output. */
export interface Plan {
  format: Format
  task: Task
  file: string | null
}

function formatFor(format: string | undefined, file: string | null, command: Command): Format {
  const found = format
    ? FORMATS.find(({ name }) => name === format)
    : file === null
      ? FORMATS.find(({ name }) => name === (process.stdout.isTTY ? 'table' : 'ndjson'))
      : FORMATS.find(({ extensions }) => extensions.includes(path.extname(file).slice(1).toLowerCase()))
  if (found) return found
  const known = FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  return usageError(command, `the name ${file} tells no format; add --format, or end it with ${known.join(', ')}`)
}

/** Options that would do nothing in this format are mistakes. */
function mustFit(format: Format, file: string | null, options: ExtractOptions, command: Command): void {
  const where = (test: (row: Format) => boolean) =>
    FORMATS.filter(test)
      .map(({ name }) => name)
      .join(', ')
  if (options.rows === 'records' && !format.tabular)
    usageError(command, `--rows is for ${where((row) => row.tabular)}; ${format.name} holds figures and records both`)
  if (options.excel && !format.sheet) usageError(command, `--excel is for ${where((row) => row.sheet)}`)
  if (options.address && (!format.sheet || options.rows === 'records'))
    usageError(
      command,
      `--address is for rows of figures in ${where((row) => row.sheet)}; json and ndjson have it always`,
    )
  if (options.text && format.tabular) usageError(command, `--text is for ${where((row) => !row.tabular)}`)
  if (options.resume && (!format.appendable || file === null))
    usageError(command, `--resume is for ${where((row) => row.appendable)} with -o FILE`)
  if (options.errors === '-') usageError(command, '--errors needs a file; messages go to standard error as it is')
  if (options.sinceRun && options.state) usageError(command, '--state has what --since-run would add; give one of them')
  if (options.type) mustBeKnown(command, '--type', options.type, names(TYPES))
  if (options.kind) mustBeKnown(command, '--kind', options.kind, names(KINDS))
}

/** The work on a page; what an earlier run has read is filled in when it has been looked at. */
const taskOf = (format: Format, file: string | null, options: ExtractOptions): Task => ({
  format: format.name,
  formatOptions: {
    rows: options.rows,
    excel: options.excel === true,
    address: options.address === true,
    width: file === null ? terminalWidth() : Number.POSITIVE_INFINITY,
    colour: file === null && useColour(),
  },
  text: options.text === true,
  selection: { types: options.type ?? null, kinds: options.kind ?? null, records: options.rows === 'records' },
  read: {
    ...(options.inputFormat && { format: options.inputFormat }),
    ...(options.url && { url: options.url }),
    ...(options.published && { published: options.published }),
  },
  maxBytes: options.maxSize,
  maxRatio: options.maxRatio,
  known: null,
  hashBytes: options.state !== undefined,
  near: options.nearDuplicates === true,
  web: webTask(options),
})

/** Names of standard output, which is open already. */
const STANDARD = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'])

/** Options that cannot be or do not go together end the command with a line that says so. */
export function planOf(options: ExtractOptions, command: Command): Plan {
  const file = options.output === undefined || STANDARD.has(options.output) ? null : options.output
  const format = formatFor(options.format, file, command)
  mustFit(format, file, options, command)
  return { format, task: taskOf(format, file, options), file }
}
