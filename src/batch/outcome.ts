import type { FormatOptions } from '../formats/format.js'
import { FORMATS } from '../formats/index.js'
import { extractPage } from '../pipeline.js'
import { type ReadOptions, readPage } from '../read/index.js'
import type { Web, WebOptions } from '../web/index.js'
import { codeOf, messageOf } from './failure.js'
import { placeOfHash } from './hash-set.js'
import { hash64, hash64Of, hexOf } from './hashes.js'
import type { Input } from './input.js'
import type { KnownContents } from './known.js'
import { load } from './load.js'
import { signatureOf } from './near.js'
import { type Selection, select } from './select.js'

/** What is done with every input; plain data, so that it can cross to a worker. */
export interface Task {
  format: string
  formatOptions: FormatOptions
  /** The page's text in the output. */
  text: boolean
  selection: Selection
  read: Pick<ReadOptions, 'format' | 'url' | 'published'>
  maxBytes: number
  maxRatio: number
  /** Contents that need not be read again; null to read everything. */
  known: KnownContents | null
  /** Hashes the bytes of every page, for a state file. */
  hashBytes: boolean
  /** Signs every page, to find those that nearly repeat another. */
  near: boolean
  web: WebOptions
}

interface Common {
  source: string
  /** Bytes of the page. */
  size: number
  /** Hash of those bytes, 16 hexadecimal digits, where the task asks for it. */
  bytesHash?: string
  /** By what a change of a file on the disk is seen. */
  stamp?: string
}

/** A page, written in the format that was asked for. */
export interface PageRead extends Common {
  kind: 'read'
  written: Uint8Array
  warnings: string[]
  /** Hash of its text, 16 hexadecimal digits. */
  hash: string
  /** Where the task asks for it and the page is long enough. */
  signature?: Uint32Array
}

/** A page whose content an earlier run has read. */
export interface PageUnchanged extends Common {
  kind: 'unchanged'
}

/** Why there is no page: a line for people, a stable word for programs. */
export interface PageFailed {
  kind: 'failed'
  source: string
  message: string
  code: string
}

export type Outcome = PageRead | PageUnchanged | PageFailed

export const failed = (source: string, message: string, code: string): PageFailed => ({
  kind: 'failed',
  source,
  message,
  code,
})

const encoder = new TextEncoder()

const isKnown = (known: KnownContents | null, of: KnownContents['of'], hash: string): boolean =>
  known?.of === of && placeOfHash(known.hashes, hash64Of(hash)) !== null

/** Reads one input to the end, over `web` if it is an address; never throws. */
export async function outcomeOf(input: Input, task: Task, web?: Pick<Web, 'fetch'>): Promise<Outcome> {
  const { source } = input
  try {
    const format = FORMATS.find(({ name }) => name === task.format)
    if (!format) throw new Error(`no format is called ${task.format}`)
    const writer = await format.load()
    const { bytes, stamp, ...told } = await load(input, task, web)
    const bytesHash = task.hashBytes || task.known?.of === 'bytes' ? hexOf(hash64(bytes)) : undefined
    const common: Common = { source, size: bytes.length, ...(bytesHash && { bytesHash }), ...(stamp && { stamp }) }
    if (bytesHash && isKnown(task.known, 'bytes', bytesHash)) return { kind: 'unchanged', ...common }
    const page = readPage(bytes, { source, ...told, ...task.read, maxBytes: task.maxBytes })
    if (task.known?.of === 'text' && isKnown(task.known, 'text', hexOf(hash64(page.text))))
      return { kind: 'unchanged', ...common }
    const { result } = extractPage(page, { text: task.text || format.tabular })
    const signature = task.near ? signatureOf(page.text) : null
    return {
      kind: 'read',
      ...common,
      written: encoder.encode(writer.page(select(result, task.selection), task.formatOptions)),
      warnings: result.warnings.map(({ message }) => message),
      hash: hexOf(hash64Of(result.contentHash)),
      ...(signature && { signature }),
    }
  } catch (error) {
    return failed(source, messageOf(error), codeOf(error))
  }
}
