import { createReadStream, type Stats, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { readerOf } from './containers/reader.js'
import { failure, messageOf } from './failure.js'
import type { Input, Missing } from './input.js'
import { entryStamp, stampOf } from './load.js'

/** What the journal of a run says first: the run is gone on with only by one that would write the same. */
export interface JournalHead {
  schema: 'solieu-journal/1'
  version: string
  /** The process that began the run. */
  pid: number
  /** Every option that changes what is written, by its name. */
  options: Readonly<Record<string, unknown>>
}

/** What became of one input: a line of the journal. */
export interface JournalEntry {
  source: string
  /** Bytes that the output grew by, and the report of errors. */
  bytes: number
  errors: number
  /** What the page is told by when it is met again; see {@link stampOf}. */
  stamp?: string
  /** Hash of the text of a page that was read; none for one that failed or did not change. */
  hash?: string
  bytesHash?: string
  /** Base64, see `signatureOf`. */
  signature?: string
  code?: string
  unchanged?: true
  changed?: true
  repeat?: true
}

/** Where the whole pages of a stopped run end. */
export interface WholePart {
  entries: number
  /** Lengths of the output, of the report of errors, and of the journal itself. */
  bytes: number
  errors: number
  journal: number
}

const LONGEST_LINE = 1 << 20

/** A line of a journal: the first is its head, each other an entry. */
type Line = { head: JournalHead; entry: null } | { head: null; entry: JournalEntry }

const isHead = (value: Partial<JournalHead> | null): value is JournalHead =>
  typeof value?.schema === 'string' && typeof value.version === 'string' && value.options instanceof Object

const isEntry = (value: Partial<JournalEntry> | null): value is JournalEntry =>
  typeof value?.source === 'string' && typeof value.bytes === 'number' && typeof value.errors === 'number'

function lineOf(text: string, first: boolean): Line | null {
  try {
    const value = JSON.parse(text)
    if (first) return isHead(value) ? { head: value, entry: null } : null
    return isEntry(value) ? { head: null, entry: value } : null
  } catch {
    return null
  }
}

/** The lines of a journal with the bytes up to the end of each; a line that was not finished is none. Throws 'usage' for one that is damaged. */
async function* linesOf(file: string): AsyncGenerator<Line & { end: number }> {
  const reader = readerOf(createReadStream(file))
  let end = 0
  try {
    for (let line = await reader.line(LONGEST_LINE); line; line = await reader.line(LONGEST_LINE)) {
      const text = line.bytes.toString()
      if (!text.endsWith('\n')) return
      const one = lineOf(text, end === 0)
      if (!one) throw failure(`${file} is damaged; remove it to begin anew`, 'usage')
      end += line.bytes.length
      yield { ...one, end }
    }
  } finally {
    await reader.close()
  }
}

const sizeOf = (file: string | null): number =>
  (file === null ? undefined : (statSync(file, { throwIfNoEntry: false }) as Stats | undefined))?.size ?? 0

/** The names of the options in which two runs differ. */
function differences(a: JournalHead, b: JournalHead): string[] {
  const names = new Set([...Object.keys(a.options), ...Object.keys(b.options)])
  return [...names].filter((name) => JSON.stringify(a.options[name]) !== JSON.stringify(b.options[name]))
}

const otherRun = (journal: string, what: string): Error =>
  failure(`${journal} is of a run ${what}; run it as it was, or remove ${journal} to begin anew`, 'usage')

/**
 * Looks how far a stopped run has come: to the last page that the journal, the output and the report of errors hold
 * whole. Throws 'usage' when the run that is to go on is another: other options, another version.
 */
export async function wholePart(
  journal: string,
  head: JournalHead,
  output: string,
  errors: string | null,
): Promise<WholePart> {
  const sizes = { output: sizeOf(output), errors: sizeOf(errors) }
  const part: WholePart = { entries: 0, bytes: 0, errors: 0, journal: 0 }
  for await (const { head: old, entry, end } of linesOf(journal)) {
    if (old) {
      if (old.schema !== head.schema || old.version !== head.version)
        throw otherRun(journal, `of solieu ${old.version}, not ${head.version}`)
      const other = differences(old, JSON.parse(JSON.stringify(head)))
      if (other.length > 0) throw otherRun(journal, `with other options (${other.join(', ')})`)
    } else {
      if (part.bytes + entry.bytes > sizes.output || part.errors + entry.errors > sizes.errors) break
      part.entries++
      part.bytes += entry.bytes
      part.errors += entry.errors
    }
    part.journal = end
  }
  return part
}

/** The process that began a journal; null for one without a head that says so. */
export async function writerOf(journal: string): Promise<number | null> {
  for await (const { head } of linesOf(journal)) return typeof head?.pid === 'number' ? head.pid : null
  return null
}

/** The first `count` entries of a journal. */
export async function* entriesIn(journal: string, count: number): AsyncGenerator<JournalEntry> {
  let number = 0
  for await (const { entry } of linesOf(journal)) {
    if (entry) yield entry
    if (number++ === count) return
  }
}

async function stampNow(input: Input | Missing): Promise<string | undefined> {
  if (input.kind === 'entry') return entryStamp(input)
  return input.kind === 'file' ? stampOf(await stat(input.path)) : undefined
}

/**
 * Leads the inputs past those that a stopped run has done; `see` is told of each. Throws 'usage' when they are not the
 * same, in the same order.
 */
export async function* past(
  inputs: AsyncGenerator<Input | Missing>,
  done: AsyncIterable<JournalEntry>,
  journal: string,
  see: (entry: JournalEntry) => void,
): AsyncGenerator<Input | Missing> {
  for await (const entry of done) {
    const { value: input, done: none } = await inputs.next()
    if (none || input.source !== entry.source) throw otherRun(journal, `over other inputs (it has ${entry.source})`)
    if (input.kind === 'stdin') throw failure('standard input cannot be read again; --resume needs files', 'usage')
    const stamp = await stampNow(input).catch((error) => messageOf(error))
    if (entry.stamp !== undefined && entry.stamp !== stamp)
      throw otherRun(journal, `over another ${entry.source}: it has changed since`)
    see(entry)
  }
  yield* inputs
}
