import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import type { JournalHead, WholePart } from '../batch/journal.js'
import { stampOf } from '../batch/load.js'
import { VERSION } from '../batch/version.js'
import { appendedOutput, leftOf, placesOf } from './appended.js'
import { type ErrorReport, openErrors } from './error-report.js'
import type { ExtractOptions } from './options.js'
import { fileOutput, type Output, standardOutput, targetOf } from './output.js'
import type { Plan } from './plan.js'

/** Where a run writes, and what an earlier one has left of it there. */
export interface Opened {
  output: Output
  errors: ErrorReport
  /** The journal and its part that is gone on with; null for a run from the beginning. */
  stopped: { journal: string; part: WholePart } | null
}

/** A file that the outcome hangs on, as the journal knows it; null for none, or none yet. */
const stamped = (file: string | undefined): string | null =>
  file === undefined || !existsSync(file) ? null : stampOf(statSync(file))

/** What a run that goes on must have in common with the one that was stopped. */
function headOf({ task, format }: Plan, options: ExtractOptions): JournalHead {
  const { rows, excel } = task.formatOptions
  return {
    schema: 'solieu-journal/1',
    version: VERSION,
    options: {
      format: format.name,
      rows,
      excel,
      text: task.text,
      type: task.selection.types,
      kind: task.selection.kinds,
      published: options.published,
      url: options.url,
      inputFormat: options.inputFormat,
      maxSize: options.maxSize,
      maxRatio: options.maxRatio,
      maxDepth: options.maxDepth,
      include: options.include,
      exclude: options.exclude,
      errors: options.errors !== undefined,
      nearDuplicates: task.near,
      sinceRun: stamped(options.sinceRun),
      state: options.state === undefined ? null : [options.state, stamped(options.state)],
    },
  }
}

const errorsPath = (options: ExtractOptions): string | null =>
  options.errors === undefined ? null : targetOf(options.errors).path

/** Opens what the run writes; null where --resume finds that the run had come to its end. */
export async function openRun(plan: Plan, options: ExtractOptions): Promise<Opened | null> {
  const { file, format } = plan
  const plain = (output: Output): Opened => ({ output, errors: openErrors(options.errors ?? null, 0), stopped: null })
  if (file === null) return plain(standardOutput())
  if (!format.appendable || targetOf(file).device) return plain(fileOutput(file))
  const places = placesOf(file)
  const head = headOf(plan, options)
  const left = await leftOf(places, head, errorsPath(options), options.resume === true)
  if (left.kind === 'ended') return null
  const part = left.kind === 'part' ? left.part : null
  const output = appendedOutput(places, head, part)
  return {
    output,
    errors: openErrors(options.errors ?? null, part?.errors ?? 0),
    stopped: part && { journal: places.journal, part },
  }
}

/** Full paths of what a run writes, which are no inputs of it. */
export function ownFiles(file: string | null, options: ExtractOptions): Set<string> {
  const names = [file, options.errors, options.state].filter((name): name is string => typeof name === 'string')
  return new Set(names.map((name) => path.resolve(name)))
}
