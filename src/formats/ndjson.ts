import type { Format } from './format.js'

/** One object a line. */
export const ndjson: Format = {
  name: 'ndjson',
  extensions: ['ndjson', 'jsonl'],
  tabular: false,
  sheet: false,
  between: '',
  tail: '',
  head: () => '',
  page: (result) => `${JSON.stringify(result)}\n`,
}
