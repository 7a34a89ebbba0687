import type { Writer } from './format.js'
import { repeat } from './repeat.js'

/** One object a line. */
export const ndjson: Writer = {
  between: '',
  tail: '',
  head: () => '',
  page: (result) => `${JSON.stringify(result)}\n`,
  repeat,
}
