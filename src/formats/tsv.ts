import { delimited } from './delimited.js'

export const tsv = delimited('\t')
