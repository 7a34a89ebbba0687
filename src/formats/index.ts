import type { Format } from './format.js'

/** Every format, in the order in which they are listed to people. A new format is its file and its line here. */
export const FORMATS: readonly Format[] = [
  {
    name: 'table',
    extensions: [],
    tabular: true,
    sheet: false,
    appendable: false,
    load: async () => (await import('./table.js')).table,
  },
  {
    name: 'json',
    extensions: ['json'],
    tabular: false,
    sheet: false,
    appendable: false,
    load: async () => (await import('./json.js')).json,
  },
  {
    name: 'ndjson',
    extensions: ['ndjson', 'jsonl'],
    tabular: false,
    sheet: false,
    appendable: true,
    load: async () => (await import('./ndjson.js')).ndjson,
  },
  {
    name: 'csv',
    extensions: ['csv'],
    tabular: true,
    sheet: true,
    appendable: true,
    load: async () => (await import('./csv.js')).csv,
  },
  {
    name: 'tsv',
    extensions: ['tsv', 'tab'],
    tabular: true,
    sheet: true,
    appendable: true,
    load: async () => (await import('./tsv.js')).tsv,
  },
]
