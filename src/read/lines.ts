/** A line of a text: its span without the white space around it. */
export interface Line {
  start: number
  end: number
  text: string
}

const BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** The lines of a text with their offsets; `\r\n`, `\r` and `\n` end a line. Empty lines are kept. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let from = 0
  const push = (to: number) => {
    const raw = text.slice(from, to)
    const start = from + raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    lines.push({ start, end: start + trimmed.length, text: trimmed })
  }
  for (const found of text.matchAll(BREAK)) {
    push(found.index)
    from = found.index + found[0].length
  }
  push(text.length)
  return lines
}
