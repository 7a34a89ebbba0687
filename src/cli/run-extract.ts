import path from 'node:path'
import type { Command } from 'commander'
import { inputsOf } from '../batch/expand.js'
import type { PassedOver } from '../batch/input.js'
import { peek } from '../batch/order.js'
import type { Task } from '../batch/outcome.js'
import { outcomes } from '../batch/run.js'
import type { Format, Writer } from '../formats/format.js'
import { FORMATS } from '../formats/index.js'
import { KINDS, names } from '../model/vocabulary.js'
import { TYPES } from '../types/index.js'
import { mustBeKnown, usageError } from './arguments.js'
import { EXIT } from './exit.js'
import type { ExtractOptions } from './extract.js'
import { clearProgress, progress, say, terminalWidth, useColour } from './messages.js'
import { fileOutput, type Output, standardOutput } from './output.js'
import { onSignal } from './signals.js'

function formatFor({ format, output }: ExtractOptions, command: Command): Format {
  const ending = output === undefined ? '' : path.extname(output).slice(1).toLowerCase()
  const found = format
    ? FORMATS.find(({ name }) => name === format)
    : output === undefined || output === '-'
      ? FORMATS.find(({ name }) => name === (process.stdout.isTTY ? 'table' : 'ndjson'))
      : FORMATS.find(({ extensions }) => extensions.includes(ending))
  if (found) return found
  const known = FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  return usageError(command, `the name ${output} tells no format; add --format, or end it with ${known.join(', ')}`)
}

/** Options that would do nothing in this format are mistakes. */
function mustFit(format: Format, options: ExtractOptions, command: Command): void {
  const where = (test: (row: Format) => boolean) =>
    FORMATS.filter(test)
      .map(({ name }) => name)
      .join(', ')
  if (options.rows === 'records' && !format.tabular)
    usageError(command, `--rows is for ${where((row) => row.tabular)}; ${format.name} holds figures and records both`)
  if (options.excel && !format.sheet) usageError(command, `--excel is for ${where((row) => row.sheet)}`)
  if (options.text && format.tabular) usageError(command, `--text is for ${where((row) => !row.tabular)}`)
  if (options.type) mustBeKnown(command, '--type', options.type, names(TYPES))
  if (options.kind) mustBeKnown(command, '--kind', options.kind, names(KINDS))
}

const taskOf = (format: Format, options: ExtractOptions): Task => ({
  format: format.name,
  formatOptions: {
    rows: options.rows,
    excel: options.excel === true,
    width: terminalWidth(),
    colour: options.output === undefined && useColour(),
  },
  text: options.text === true,
  selection: { types: options.type ?? null, kinds: options.kind ?? null },
  read: {
    ...(options.inputFormat && { format: options.inputFormat }),
    ...(options.url && { url: options.url }),
    ...(options.published && { published: options.published }),
  },
  maxBytes: options.maxSize,
})

/** Writes pages as they come, and the head before the first of them. */
function pageWriter(output: Output, writer: Writer, task: Task) {
  let count = 0
  return {
    page: async (written: string) => {
      await output.write((count === 0 ? writer.head(task.formatOptions) : writer.between) + written)
      count++
    },
    end: () => output.write((count === 0 ? writer.head(task.formatOptions) : '') + writer.tail),
  }
}

function sayPassedOver(passed: PassedOver): void {
  const total = [...passed.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return
  const kinds = [...passed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([ending, n]) => `${n} ${ending}`)
  say(`passed over ${total} ${total === 1 ? 'file that is no page' : 'files that are no pages'}: ${kinds.join(', ')}`)
}

/** Reads the inputs and writes what they report; gives the exit code. Throws what the output throws. */
export async function runExtract(inputs: string[], options: ExtractOptions, command: Command): Promise<number> {
  const format = formatFor(options, command)
  mustFit(format, options, command)
  const task = taskOf(format, options)
  const passed: PassedOver = new Map()
  const { first, all } = await peek(inputsOf(inputs, passed), 2)
  if (options.url && first.length > 1)
    usageError(command, '--url says where one page comes from; give one input with it')
  const writer = await format.load()
  const output = options.output === undefined || options.output === '-' ? standardOutput() : fileOutput(options.output)
  const stopListening = onSignal(output.discard)
  const showProgress = !options.quiet && (options.output !== undefined || !process.stdout.isTTY)
  let read = 0
  let failed = 0
  try {
    const pages = pageWriter(output, writer, task)
    for await (const outcome of outcomes(all, task, options.jobs)) {
      if (outcome.written === null) {
        failed++
        say(`${outcome.source}: ${outcome.message}`)
      } else {
        read++
        await pages.page(outcome.written)
        if (!options.quiet) for (const warning of outcome.warnings) say(`${outcome.source}: warning: ${warning}`)
      }
      if (showProgress) progress(`${read} read, ${failed} failed`)
    }
    await pages.end()
    // a good file of an earlier run is not replaced by an empty one
    if (read > 0) output.finish()
  } finally {
    clearProgress()
    output.discard()
    stopListening()
  }
  if (!options.quiet) sayPassedOver(passed)
  if (failed > 0 && read + failed > 1) say(`${failed} of ${read + failed} inputs failed`)
  return failed === 0 ? EXIT.ok : read === 0 ? EXIT.allFailed : EXIT.someFailed
}
