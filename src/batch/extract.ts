import { FORMATS } from '../formats/index.js'
import { extractPage } from '../pipeline.js'
import { readPage } from '../read/index.js'
import type { Web } from '../web/index.js'
import { codeOf, messageOf } from './failure.js'
import { placeOfHash } from './hash-set.js'
import { hash64, hash64Of, hexOf } from './hashes.js'
import type { Input } from './input.js'
import type { KnownContents } from './known.js'
import { load } from './load.js'
import { signatureOf } from './near.js'
import { failed, type Outcome, type PageTold, type Task } from './outcome.js'
import { select } from './select.js'

const encoder = new TextEncoder()

const isKnown = (known: KnownContents | null, of: KnownContents['of'], hash: string): boolean =>
  known?.of === of && placeOfHash(known.hashes, hash64Of(hash)) !== null

/** Does the work on a page that is there, and may end it. */
type Limit = (read: () => Outcome) => Outcome

/** Reads one input to the end, over `web` if it is an address; never throws. */
export async function outcomeOf(
  input: Input,
  task: Task,
  web?: Pick<Web, 'fetch'>,
  limit: Limit = (read) => read(),
): Promise<Outcome> {
  const { source } = input
  try {
    const format = FORMATS.find(({ name }) => name === task.format)
    if (!format) throw new Error(`no format is called ${task.format}`)
    const writer = await format.load()
    const { bytes, stamp, ...told } = await load(input, task, web)
    const bytesHash = task.hashBytes || task.known?.of === 'bytes' ? hexOf(hash64(bytes)) : undefined
    const common: PageTold = { source, size: bytes.length, ...(bytesHash && { bytesHash }), ...(stamp && { stamp }) }
    if (bytesHash && isKnown(task.known, 'bytes', bytesHash)) return { kind: 'unchanged', ...common }
    return limit(() => {
      const page = readPage(bytes, { source, ...told, ...task.read, maxBytes: task.maxBytes })
      if (task.known?.of === 'text' && isKnown(task.known, 'text', hexOf(hash64(page.text))))
        return { kind: 'unchanged', ...common }
      const { result } = extractPage(page, { text: task.text || format.tabular })
      const selected = select(result, task.selection)
      const signature = task.near ? signatureOf(page.text) : null
      return {
        kind: 'read',
        ...common,
        written: encoder.encode(writer.page(selected, task.formatOptions)),
        warnings: result.warnings.map(({ message }) => message),
        found: result.figures.length,
        kept: selected.figures.length,
        hash: hexOf(hash64Of(result.contentHash)),
        ...(signature && { signature }),
      }
    })
  } catch (error) {
    return failed(source, messageOf(error), codeOf(error))
  }
}
