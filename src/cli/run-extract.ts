import { existsSync, statSync } from 'node:fs'
import type { Command } from 'commander'
import { inputsOf } from '../batch/expand.js'
import { codeOf, failure, messageOf } from '../batch/failure.js'
import { filterOf } from '../batch/filter.js'
import type { Input, Missing } from '../batch/input.js'
import { entriesIn, past } from '../batch/journal.js'
import { type Known, readKnown } from '../batch/known.js'
import { withList } from '../batch/list.js'
import { peek } from '../batch/order.js'
import { findRepeats } from '../batch/repeats.js'
import { outcomes } from '../batch/run.js'
import { limitsOf, type Scope, scopeOf } from '../batch/scope.js'
import { openState, type State } from '../batch/state.js'
import { survey } from '../batch/survey.js'
import { usageError } from './arguments.js'
import { EXIT } from './exit.js'
import { say } from './messages.js'
import { meantBy } from './near.js'
import { type Opened, openRun } from './opening.js'
import type { ExtractOptions } from './options.js'
import { asOutput, outputFailure } from './output.js'
import { mustStandApart, ownFiles } from './places.js'
import { type Plan, planOf } from './plan.js'
import { showProgress } from './progress.js'
import { recorderOf } from './recorder.js'
import { onSignal } from './signals.js'
import { count, emptyTally, inputCount, summary, type Tally } from './tally.js'

/** The first input where there is none of its name and it is nearly that of a subcommand: "solieu explian a.txt". */
async function* withHint(
  inputs: AsyncGenerator<Input | Missing>,
  first: string | undefined,
  command: Command,
): AsyncGenerator<Input | Missing> {
  const names = command.parent?.commands.map((one) => one.name()) ?? []
  const meant = first === undefined || existsSync(first) ? null : meantBy(first, names)
  for await (const input of inputs) {
    const hinted = meant !== null && input.kind === 'missing' && input.code === 'missing' && input.source === first
    yield hinted ? { ...input, message: `no such file or folder; did you mean solieu ${meant}?` } : input
  }
}

async function scopeFor(file: string | null, options: ExtractOptions): Promise<Scope> {
  return scopeOf({
    filter: await filterOf(options.include ?? [], options.exclude ?? []),
    limits: limitsOf(options.maxSize, options.maxRatio, options.maxDepth),
    own: ownFiles(file, options),
  })
}

/** Opens the file of `--state`; what goes wrong with it then and later is a failure of the output. */
function openStateFile(file: string): State {
  const state = asOutput(file, () => openState(file))
  return {
    ...state,
    add: (source, hash) => asOutput(file, () => state.add(source, hash)),
    finish: (known) =>
      state.finish(known).catch((error: unknown) => {
        throw outputFailure(file, error)
      }),
  }
}

async function knownBy({ sinceRun, state }: ExtractOptions): Promise<Known | null> {
  const file = sinceRun ?? (state !== undefined && existsSync(state) ? state : undefined)
  if (file === undefined) return null
  return readKnown(file).catch((error) => {
    throw codeOf(error) === 'usage' ? error : failure(`${file}: ${messageOf(error)}`, 'usage')
  })
}

function exitCode({ read, unchanged, failed }: Tally): number {
  return failed === 0 ? EXIT.ok : read + unchanged === 0 ? EXIT.allFailed : EXIT.someFailed
}

/**
 * Whether a run without a page leaves its file as it is: a good file of an earlier run is not replaced by an empty one. What all
 * failed, or gives nothing new, is no reason to; and a state would never give the pages again.
 */
function leavesFile(file: string | null, { read, unchanged, failed }: Tally): boolean {
  if (file === null || read > 0) return false
  return (unchanged === 0 && failed > 0) || (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0
}

/** Says that the filters have left nothing of what was found: an empty output looks like pages without figures. */
function sayFiltered({ found, kept }: Tally, { type, kind }: ExtractOptions): void {
  if (found === 0 || kept > 0) return
  const filters = [type && `--type ${type.join(',')}`, kind && `--kind ${kind.join(',')}`].filter(Boolean).join(' ')
  const all = found === 1 ? '1 figure was found, and it is not' : `${count(found)} figures were found, and none is`
  say(`${all} of ${filters}`)
}

/** Says how the run went, in one line; of one page alone there is nothing to say. */
function saySummary(tally: Tally, scope: Scope, seconds: number, quiet: boolean): void {
  const inputs = inputCount(tally)
  if (!quiet && (inputs > 1 || scope.passed.size > 0)) say(summary(tally, scope.passed, seconds))
  else if (tally.failed > 0 && inputs > 1) say(`${tally.failed} of ${inputs} inputs failed`)
}

interface Work {
  command: Command
  plan: Plan
  options: ExtractOptions
  /** The inputs, and whether there is one alone. */
  inputs: AsyncGenerator<Input | Missing>
  /** Names the inputs once more, to be counted for the progress; null where they can be read only once. */
  again: (() => AsyncIterable<string | Missing> | readonly string[]) | null
  scope: Scope
  opened: Opened
  known: Known | null
  /** What is to be done on a signal. */
  stopping: { tidy: () => Promise<void> }
}

/** Reads the inputs and writes what they report, to the end; gives the exit code. */
async function work({ command, plan, options, inputs, again, scope, opened, known, stopping }: Work): Promise<number> {
  const { output, errors, stopped } = opened
  const started = performance.now()
  const seconds = (): number => (performance.now() - started) / 1000
  const tally = emptyTally()
  const quiet = options.quiet === true
  const repeats = findRepeats()
  const { state: stateFile } = options
  const state = stateFile === undefined ? null : openStateFile(stateFile)
  const close = (): void => {
    errors.close()
    repeats.close()
    state?.discard()
  }
  stopping.tidy = async () => {
    await output.halt()
    const note = output.discard()
    close()
    stopProgress()
    if (note) say(`stopped; ${note}`)
  }
  const counted = process.stderr.isTTY && !quiet ? survey(again?.() ?? [], scope) : null
  const before = { inputs: 0, bytes: 0 }
  const stopProgress =
    counted && (plan.file !== null || !process.stdout.isTTY)
      ? showProgress(() => ({
          tally,
          total: again ? counted.total : { ...counted.total, whole: false },
          bytes: tally.bytes + scope.archiveBytes,
          before,
          seconds: seconds(),
        }))
      : () => {}
  let finished = false
  let refused = false
  try {
    const writer = await plan.format.load()
    const recorder = recorderOf(
      { output, errors, repeats, known, state, tally, quiet, skipRepeats: options.skipRepeats === true },
      writer,
      plan.task.formatOptions,
    )
    const rest = stopped
      ? past(inputs, entriesIn(stopped.journal, stopped.part.entries), stopped.journal, (entry) => {
          recorder.recall(entry)
          before.inputs++
        })
      : inputs
    const side = {
      jobs: options.jobs,
      patience: options.pageTimeout,
      memory: Math.ceil(options.pageMemory / 1e6),
      // who sets this limit wants it kept
      here: command.getOptionValueSource('pageMemory') !== 'cli',
    }
    const task = { ...plan.task, known: known?.contents ?? null }
    for await (const outcome of outcomes(rest, task, side)) await recorder.take(outcome)
    const leaves = leavesFile(plan.file, tally)
    if (!leaves) {
      await recorder.end()
      output.finish()
    } else if (tally.failed === 0) say(`no page was read; ${plan.file} is left as it was`)
    if (tally.read + tally.unchanged > 0) await state?.finish(known)
    finished = true
  } catch (error) {
    refused = codeOf(error) === 'usage'
    throw error
  } finally {
    stopProgress()
    counted?.stop()
    const note = output.discard()
    // a run that may not go on is told what to do by what it throws
    if (note && !finished && !refused) say(note)
    close()
  }
  // what was found before a run was stopped is not known
  if (!quiet && before.inputs === 0) sayFiltered(tally, options)
  saySummary(tally, scope, seconds(), quiet)
  return exitCode(tally)
}

/** Runs `solieu extract`; gives the exit code. Throws what the output throws. */
export async function runExtract(args: string[], options: ExtractOptions, command: Command): Promise<number> {
  if (options.inputList === '-' && args.includes('-'))
    usageError(command, 'standard input is either a page or the list of inputs; give - once')
  const plan = planOf(options, command)
  const scope = await scopeFor(plan.file, options)
  const list = options.inputList
  const named = () => (list === undefined ? args : withList(args, list, options.maxSize))
  const inputs = withHint(inputsOf(named(), scope), args[0], command)
  const looked = options.url ? await peek(inputs, 2) : { first: [], all: inputs }
  if (looked.first.length > 1) usageError(command, '--url says where one page comes from; give one input with it')
  const stopping = { tidy: async () => {} }
  // from before the first file is opened: what a signal finds half done is put in order
  const stopListening = onSignal(() => stopping.tidy())
  try {
    await mustStandApart(plan.file, args, options)
    const known = await knownBy(options)
    const opened = await openRun(plan, options)
    if (opened === null) {
      say(`${plan.file}: its run had come to its end; nothing is left to do`)
      return EXIT.ok
    }
    return await work({
      command,
      plan,
      options,
      inputs: looked.all,
      again: list === '-' ? null : named,
      scope,
      opened,
      known,
      stopping,
    })
  } catch (error) {
    if (codeOf(error) === 'usage') usageError(command, messageOf(error))
    throw error
  } finally {
    stopListening()
  }
}
