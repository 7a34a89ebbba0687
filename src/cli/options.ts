import type { ROWS } from '../formats/format.js'
import type { Format as InputFormat } from '../read/format.js'
import type { WebFlags } from './web-options.js'

/** What the options of `extract` come to. */
export interface ExtractOptions extends WebFlags {
  format?: string
  output?: string
  rows: (typeof ROWS)[number]
  type?: string[]
  kind?: string[]
  text?: true
  excel?: true
  address?: true
  jobs?: number
  quiet?: true
  published?: string
  url?: string
  inputFormat?: InputFormat
  maxSize: number
  maxRatio: number
  maxDepth: number
  include?: string[]
  exclude?: string[]
  errors?: string
  resume?: true
  /** Milliseconds. */
  pageTimeout: number
  /** Bytes. */
  pageMemory: number
  sinceRun?: string
  state?: string
  nearDuplicates?: true
  skipRepeats?: true
  inputList?: string
}

/** What the options of `explain` come to. */
export interface ExplainOptions extends WebFlags {
  format: 'text' | 'json'
  published?: string
  inputFormat?: InputFormat
  maxSize: number
}
