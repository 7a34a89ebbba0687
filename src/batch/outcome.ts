import type { FormatOptions } from '../formats/format.js'
import type { ReadOptions } from '../read/index.js'
import type { WebOptions } from '../web/index.js'
import type { KnownContents } from './known.js'
import type { Selection } from './select.js'

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

export interface PageTold {
  source: string
  /** Bytes of the page. */
  size: number
  /** Hash of those bytes, 16 hexadecimal digits, where the task asks for it. */
  bytesHash?: string
  /** By what a change of a file on the disk is seen. */
  stamp?: string
}

/** A page, written in the format that was asked for. */
export interface PageRead extends PageTold {
  kind: 'read'
  written: Uint8Array
  warnings: string[]
  /** Figures of the page, and those of them that `--type` and `--kind` leave. */
  found: number
  kept: number
  /** Hash of its text, 16 hexadecimal digits. */
  hash: string
  /** Where the task asks for it and the page is long enough. */
  signature?: Uint32Array
}

/** A page whose content an earlier run has read. */
export interface PageUnchanged extends PageTold {
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

/** A page that could not be had or read. */
export const failed = (source: string, message: string, code: string): PageFailed => ({
  kind: 'failed',
  source,
  message,
  code,
})
