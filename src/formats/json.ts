import type { Format } from './format.js'

/** One array, a page a line. */
export const json: Format = {
  name: 'json',
  extensions: ['json'],
  tabular: false,
  sheet: false,
  between: ',\n',
  tail: '\n]\n',
  head: () => '[\n',
  page: (result) => JSON.stringify(result),
}
