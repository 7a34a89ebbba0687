import type { Figure } from '../schema.js'
import { plainRange } from './number.js'

/** "12400000000" → "12.400.000.000", "1.5" → "1,5": as numbers are written in Vietnamese. */
const vietnamese = (digits: string): string =>
  digits.replace(/\d+(\.\d+)?/g, (number) => {
    const [whole = '', fraction] = number.split('.')
    const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, '$&.')
    return fraction ? `${grouped},${fraction}` : grouped
  })

/** A figure in a few words: "over 12.400.000.000 VND", "↑ 15 %", "20–25 tuổi" */
export function quantity(figure: Figure): string {
  const change = figure.change === 'up' ? '↑' : figure.change === 'down' ? '↓' : null
  const qualifier = figure.qualifier === 'exact' || figure.qualifier === 'range' ? null : figure.qualifier
  return [qualifier, change, vietnamese(plainRange(figure)), figure.unit].filter(Boolean).join(' ')
}
