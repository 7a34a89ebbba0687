import { delimited } from './delimited.js'

export const csv = delimited(',')
