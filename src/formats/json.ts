import type { Writer } from './format.js'
import { repeat } from './repeat.js'

/** One array, a page a line. */
export const json: Writer = {
  between: ',\n',
  tail: '\n]\n',
  head: () => '[\n',
  page: (result) => JSON.stringify(result),
  repeat,
}
