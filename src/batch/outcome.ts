import type { FormatOptions } from '../formats/format.js'
import { FORMATS } from '../formats/index.js'
import { extractPage } from '../pipeline.js'
import { type ReadOptions, readPage } from '../read/index.js'
import type { Web, WebOptions } from '../web/index.js'
import { messageOf } from './failure.js'
import type { Input } from './input.js'
import { load } from './load.js'
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
  web: WebOptions
}

/** What became of an input: a page written in the format that was asked for, or why there is none. */
export type Outcome =
  | { source: string; written: string; warnings: string[] }
  | { source: string; written: null; message: string }

/** Reads one input to the end, over `web` if it is an address; never throws. */
export async function outcomeOf(input: Input, task: Task, web?: Pick<Web, 'fetch'>): Promise<Outcome> {
  const { source } = input
  try {
    const format = FORMATS.find(({ name }) => name === task.format)
    if (!format) throw new Error(`no format is called ${task.format}`)
    const writer = await format.load()
    const { bytes, ...told } = await load(input, task.maxBytes, web)
    const page = readPage(bytes, { source, ...told, ...task.read, maxBytes: task.maxBytes })
    const { result } = extractPage(page, { text: task.text || format.tabular })
    const written = writer.page(select(result, task.selection), task.formatOptions)
    return { source, written, warnings: result.warnings.map(({ message }) => message) }
  } catch (error) {
    return { source, written: null, message: messageOf(error) }
  }
}
