import { oneLine } from '../formats/width.js'

const CLEAR_LINE = '\r\x1b[K'
let progressShown = false

/** Whether the last line of the terminal is one of progress, which messages take the place of. */
export function setLineOfProgress(shown: boolean): void {
  progressShown = shown
}

/** One line on stderr, whatever the message holds. */
export function say(message: string): void {
  process.stderr.write(`${progressShown ? CLEAR_LINE : ''}solieu: ${oneLine(message)}\n`)
}

/** Colours on stdout: on a terminal, and not where NO_COLOR says so (no-color.org). */
export const useColour = (): boolean => process.stdout.isTTY === true && !process.env.NO_COLOR

/** Columns of the terminal; what goes to a pipe or a file is not cut. */
export const terminalWidth = (): number => process.stdout.columns ?? (Number(process.env.COLUMNS) || Infinity)
