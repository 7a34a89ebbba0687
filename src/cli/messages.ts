import { oneLine } from '../formats/width.js'

const onTerminal = process.stderr.isTTY === true
const CLEAR_LINE = '\r\x1b[K'
let progressShown = false

export function clearProgress(): void {
  if (progressShown) process.stderr.write(CLEAR_LINE)
  progressShown = false
}

/** One line on stderr, whatever the message holds. */
export function say(message: string): void {
  clearProgress()
  process.stderr.write(`solieu: ${oneLine(message)}\n`)
}

/** A line that the next one replaces, on a terminal only. */
export function progress(message: string): void {
  if (!onTerminal) return
  process.stderr.write(`${CLEAR_LINE}${message}`)
  progressShown = true
}

/** Colours on stdout: on a terminal, and not where NO_COLOR says so (no-color.org). */
export const useColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

/** Columns of the terminal; what goes to a pipe or a file is not cut. */
export const terminalWidth = (): number => process.stdout.columns ?? (Number(process.env.COLUMNS) || Infinity)
