import { existsSync, statSync } from 'node:fs'
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

/**
 * Options that change nothing of what is written: where it goes, how many pages are read side by side, what is told, how hard a page
 * or address is tried. Which inputs there are is seen by the inputs themselves.
 */
const HARMLESS: ReadonlySet<string> = new Set<keyof ExtractOptions>([
  'output',
  'inputList',
  'resume',
  'quiet',
  'jobs',
  'pageTimeout',
  'pageMemory',
  'timeout',
  'delay',
  'retries',
  'ignoreRobots',
  'allowPrivate',
  'cache',
  'savePages',
])

/** What a run that goes on must have in common with the one that was stopped: every option but those that are known to be harmless. */
export function headOf(format: string, options: ExtractOptions): JournalHead {
  return {
    schema: 'solieu-journal/1',
    version: VERSION,
    pid: process.pid,
    options: {
      ...Object.fromEntries(Object.entries(options).filter(([name]) => !HARMLESS.has(name))),
      // said, or told by the name of the output
      format,
      errors: options.errors !== undefined,
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
  const head = headOf(format.name, options)
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
