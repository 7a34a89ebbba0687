import { csv } from './csv.js'
import type { Format } from './format.js'
import { json } from './json.js'
import { ndjson } from './ndjson.js'
import { table } from './table.js'
import { tsv } from './tsv.js'

/** Every format, in the order in which they are listed to people. A new format is its file and its line here. */
export const FORMATS: readonly Format[] = [table, json, ndjson, csv, tsv]
