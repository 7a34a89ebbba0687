import type { PassedOver } from '../batch/input.js'

/** What has become of the inputs so far. */
export interface Tally {
  read: number
  repeats: number
  unchanged: number
  changed: number
  warnings: number
  failed: number
  /** Figures of the pages, and those of them that were written. */
  found: number
  kept: number
  /** Failures by their code. */
  codes: Map<string, number>
  /** Bytes of the pages. */
  bytes: number
}

/** The tally of a run that has not begun. */
export const emptyTally = (): Tally => ({
  read: 0,
  repeats: 0,
  unchanged: 0,
  changed: 0,
  warnings: 0,
  failed: 0,
  found: 0,
  kept: 0,
  codes: new Map(),
  bytes: 0,
})

export const inputCount = ({ read, unchanged, failed }: Tally): number => read + unchanged + failed

/** 1234567 → "1,234,567" */
export const count = (number: number): string => String(Math.round(number)).replace(/\d(?=(?:\d{3})+$)/g, '$&,')

/** (1, "page") → "1 page", (1200, "page") → "1,200 pages" */
export const plural = (number: number, one: string, many = `${one}s`): string =>
  `${count(number)} ${number === 1 ? one : many}`

/** ".jpg 2, hidden 1": the most frequent first. */
export const countsText = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([what, n]) => `${what} ${count(n)}`)
    .join(', ')

/** 95 → "1 min 35 s" */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, Math.floor(seconds) % 60]
  if (hours > 0) return `${hours} h ${minutes} min`
  return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`
}

/** (850, 32e6, 10) → "85 pages/s, 3.2 MB/s"; the time in seconds, MB of a million bytes. */
export const speed = (pages: number, bytes: number, seconds: number): string =>
  `${count(pages / seconds)} pages/s, ${(bytes / 1e6 / seconds).toFixed(1)} MB/s`

/**
 * One line about the whole run: "1,200 pages read (34 repeats), 30 unchanged, 4 failed (empty 3, timeout 1); passed over
 * 12: .jpg 10, hidden 2; 1 min 35 s, 13 pages/s, 1.2 MB/s".
 */
export function summary(tally: Tally, passed: PassedOver, seconds: number): string {
  const { read, repeats, unchanged, changed, warnings, failed, codes, bytes } = tally
  const notes = [
    repeats > 0 ? plural(repeats, 'repeat') : '',
    changed > 0 ? `${count(changed)} changed` : '',
    warnings > 0 ? plural(warnings, 'warning') : '',
  ]
  const said = notes.filter(Boolean).join(', ')
  const pages = [
    `${plural(read, 'page')} read${said ? ` (${said})` : ''}`,
    unchanged > 0 ? `${count(unchanged)} unchanged` : '',
    failed > 0 ? `${count(failed)} failed (${countsText(codes)})` : '',
  ]
  const left = [...passed.values()].reduce((sum, n) => sum + n, 0)
  const parts = [
    pages.filter(Boolean).join(', '),
    left > 0 ? `passed over ${count(left)}: ${countsText(passed)}` : '',
    `${duration(seconds)}, ${speed(inputCount(tally), bytes, seconds)}`,
  ]
  return parts.filter(Boolean).join('; ')
}
