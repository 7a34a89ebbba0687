import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { codeOf, failure, messageOf } from '../batch/failure.js'
import { type JournalHead, type WholePart, wholePart, writerOf } from '../batch/journal.js'
import { systemCode } from '../read/error.js'
import { type Growing, openGrowing } from './growing.js'
import { say } from './messages.js'
import { asOutput, type Output, outputFailure, targetOf } from './output.js'
import { plural } from './tally.js'

/** The files of a run that can be gone on with. */
export interface Places {
  /** As the user named it. */
  name: string
  /** Where the output grows. */
  output: string
  mode: number | undefined
  /** A line for every page that is whole. */
  journal: string
  /** What stood at the output's place when the run began; gone when the run ends well. */
  earlier: string
}

/** The files of a run with `-o name`, beside the place where the name leads. Throws an {@link OutputFailure}. */
export function placesOf(name: string): Places {
  const { path: output, mode } = targetOf(name)
  return { name, output, mode, journal: `${output}.journal`, earlier: `${output}.earlier` }
}

/** What is left of a run that was stopped: nothing, its whole part, or all of it because it had ended. */
export type Left = { kind: 'nothing' } | { kind: 'part'; part: WholePart } | { kind: 'ended' }

/** A journal that has not grown for so long (milliseconds) is of a run that has ended, whatever has its number now. */
const SILENT = 300_000

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // it is there, and somebody else's
    return systemCode(error) === 'EPERM'
  }
}

/** Is the run at work that began this journal? */
async function isBeingWritten(journal: string): Promise<boolean> {
  if (Date.now() - statSync(journal).mtimeMs > SILENT) return false
  const pid = await writerOf(journal)
  return pid !== null && pid !== process.pid && isAlive(pid)
}

/**
 * Looks at what an earlier run has left. Throws 'usage' when a run that was stopped is neither gone on with nor taken
 * away, since its pages may have taken days, and an {@link OutputFailure} when its files cannot be read.
 */
export async function leftOf(places: Places, head: JournalHead, errors: string | null, resume: boolean): Promise<Left> {
  try {
    return await readLeft(places, head, errors, resume)
  } catch (error) {
    throw codeOf(error) === 'usage' ? error : outputFailure(places.journal, error)
  }
}

async function readLeft(places: Places, head: JournalHead, errors: string | null, resume: boolean): Promise<Left> {
  if (!existsSync(places.journal)) return { kind: resume && existsSync(places.output) ? 'ended' : 'nothing' }
  if (await isBeingWritten(places.journal))
    throw failure(`${places.name}: another run is writing it; wait for its end, or give another name`, 'usage')
  if (resume) return { kind: 'part', part: await wholePart(places.journal, head, places.output, errors) }
  // a journal of other options or of another file is one that was stopped, too; only how far it went cannot be told
  const part = await wholePart(places.journal, head, places.output, errors).catch((error: unknown) => {
    if (codeOf(error) !== 'usage') throw error
    return null
  })
  if (part?.bytes === 0) return { kind: 'nothing' }
  const pages = part === null ? '' : ` after ${plural(part.entries, 'input')}`
  throw failure(
    `${places.name}: an earlier run was stopped${pages}; add --resume to go on with it, or remove ${places.journal} to begin anew`,
    'usage',
  )
}

/**
 * A file that grows page by page at its own place, with a journal beside it. What stood there before is kept under
 * another name until the run ends well. `part` is what a stopped run has left.
 */
export function appendedOutput(places: Places, head: JournalHead, part: WholePart | null): Output {
  const { name } = places
  const failed = (error: unknown) => outputFailure(name, error)
  let output: Growing | null = null
  let journal: Growing | null = null
  let whole = part?.bytes ?? 0
  let finished = false
  try {
    journal = openGrowing(places.journal, part?.journal ?? 0)
    if (!part?.journal) {
      journal.write(`${JSON.stringify(head)}\n`)
      journal.commit()
    }
    if (part && part.bytes > 0) output = openGrowing(places.output, part.bytes)
  } catch (error) {
    journal?.close()
    if (!part) rmSync(places.journal, { force: true })
    throw failed(error)
  }
  const begin = (): Growing => {
    // kept once: a run that was stopped and begun anew leaves what stood there before both
    if (existsSync(places.output) && !existsSync(places.earlier) && statSync(places.output).size > 0)
      renameSync(places.output, places.earlier)
    return openGrowing(places.output, 0, places.mode === undefined ? {} : { mode: places.mode })
  }
  /** Takes back what is not whole of the page at hand, as far as the device lets it. */
  const revert = (): void => {
    for (const file of [output, journal]) {
      try {
        file?.revert()
      } catch (error) {
        // the journal says where the whole pages end, and --resume cuts there
        say(`a half page may stand at the end of ${name}: ${messageOf(error)}`)
      }
    }
  }
  return {
    write: async (data) => {
      try {
        output ??= begin()
        output.write(data)
      } catch (error) {
        revert()
        throw failed(error)
      }
    },
    commit: (entry) => {
      try {
        const bytes = output?.pending ?? 0
        journal?.write(`${JSON.stringify({ ...entry, bytes })}\n`)
        output?.commit()
        journal?.commit()
        whole += bytes
      } catch (error) {
        revert()
        throw failed(error)
      }
    },
    halt: async () => {},
    finish: () =>
      asOutput(name, () => {
        output ??= begin()
        output.commit()
        output.close()
        journal?.close()
        rmSync(places.earlier, { force: true })
        rmSync(places.journal, { force: true })
        finished = true
      }),
    discard: () => {
      if (finished) return null
      revert()
      output?.close()
      journal?.close()
      if (whole === 0) {
        // not one page: everything is as it was
        if (output) rmSync(places.output, { force: true })
        if (output && existsSync(places.earlier)) renameSync(places.earlier, places.output)
        rmSync(places.journal, { force: true })
        return null
      }
      const kept = existsSync(places.earlier) ? `; what stood there before is ${places.earlier}` : ''
      return `${name} holds the pages so far; --resume goes on with it${kept}`
    },
  }
}
