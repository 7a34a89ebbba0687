import { hash64Of } from '../batch/hashes.js'
import type { JournalEntry } from '../batch/journal.js'
import type { Known } from '../batch/known.js'
import { signatureIn, signatureText } from '../batch/near.js'
import type { Outcome, PageRead } from '../batch/outcome.js'
import type { Repeats } from '../batch/repeats.js'
import type { State } from '../batch/state.js'
import type { FormatOptions, Writer } from '../formats/format.js'
import type { ErrorReport } from './error-report.js'
import { say } from './messages.js'
import type { Output } from './output.js'
import type { Tally } from './tally.js'

/** Everything that hears of what became of an input. */
export interface Ears {
  output: Output
  errors: ErrorReport
  repeats: Repeats
  known: Known | null
  state: State | null
  tally: Tally
  quiet: boolean
  /** Pages that repeat another are not written. */
  skipRepeats: boolean
}

/** Takes what became of the inputs, in their order, to where it belongs. */
export interface Recorder {
  /** An input that an earlier run has done: its part of the output stands. */
  recall: (entry: JournalEntry) => void
  take: (outcome: Outcome) => Promise<void>
  /** The head of a run without pages, and the tail. */
  end: () => Promise<void>
}

/** So many warnings are told one by one; of a long run the rest is counted. */
const TOLD = 20

type Notes = Partial<Omit<JournalEntry, 'source' | 'bytes' | 'errors'>>

/** The recorder of a run. What it does throws what the output, the report of errors and the state throw. */
export function recorderOf(ears: Ears, writer: Writer, options: FormatOptions): Recorder {
  const { output, errors, repeats, known, state, tally, quiet, skipRepeats } = ears

  /** Counts an input; the same for one that is recalled and one that is new. */
  const note = (source: string, { hash, unchanged, changed, repeat, code, bytesHash }: Notes): void => {
    if (code !== undefined) {
      tally.failed++
      tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1)
      return
    }
    known?.meet(source)
    if (bytesHash !== undefined) state?.add(source, bytesHash)
    if (unchanged) tally.unchanged++
    if (hash !== undefined) tally.read++
    if (changed) tally.changed++
    if (repeat) tally.repeats++
  }
  const done = (source: string, notes: Notes): void => {
    note(source, notes)
    output.commit({ source, errors: errors.pending, ...notes })
    errors.commit()
  }
  const seeRepeat = (source: string, hash: string, signature: Uint32Array | undefined): string | null =>
    repeats.see({ source, hash: hash64Of(hash), ...(signature && { signature }) })

  const takePage = async (page: PageRead): Promise<Notes> => {
    const { source, hash, signature, warnings } = page
    tally.found += page.found
    tally.kept += page.kept
    const of = seeRepeat(source, hash, signature)
    const changed = known?.meet(source) === true
    // a repeat is never the first
    if (of === null || !skipRepeats) {
      const before = tally.read === 0 ? writer.head(options) : writer.between
      if (before !== '') await output.write(before)
      await output.write(of === null ? page.written : writer.repeat(page.written, of, options))
    }
    if (!quiet) {
      if (changed) say(`${source}: changed since the earlier run`)
      for (const warning of warnings) if (++tally.warnings <= TOLD) say(`${source}: warning: ${warning}`)
    }
    return {
      hash,
      ...(signature && { signature: signatureText(signature) }),
      ...(changed && { changed }),
      ...(of !== null && { repeat: true as const }),
    }
  }

  return {
    recall: (entry) => {
      const { source, hash, signature } = entry
      if (hash !== undefined) seeRepeat(source, hash, signature === undefined ? undefined : signatureIn(signature))
      note(source, entry)
    },
    take: async (outcome) => {
      const { source } = outcome
      if (outcome.kind === 'failed') {
        say(`${source}: ${outcome.message}`)
        errors.add(outcome)
        return done(source, { code: outcome.code })
      }
      tally.bytes += outcome.size
      const notes = outcome.kind === 'read' ? await takePage(outcome) : { unchanged: true as const }
      const { stamp, bytesHash } = outcome
      done(source, { ...notes, ...(stamp && { stamp }), ...(bytesHash && { bytesHash }) })
    },
    end: async () => {
      const rest = (tally.read === 0 ? writer.head(options) : '') + writer.tail
      if (rest !== '') await output.write(rest)
    },
  }
}
