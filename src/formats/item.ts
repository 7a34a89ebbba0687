import type { Figure } from '../schema.js'

/** What a figure counts, in rows: its item, or in a table the labels of its row and the heads of its column, "An Lạc · Số hộ · Năm 2023". */
export function itemText({ item, headers }: Figure): string | null {
  const names = headers ? [...headers.row, ...headers.column].map(({ text }) => text) : []
  return names.length > 0 ? names.join(' · ') : item
}
