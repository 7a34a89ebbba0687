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
    const line = raw.trim()
    const start = line.length === raw.length ? from : from + raw.length - raw.trimStart().length
    lines.push({ start, end: start + line.length, text: line })
  }
  BREAK.lastIndex = 0
  for (let found = BREAK.exec(text); found; found = BREAK.exec(text)) {
    push(found.index)
    from = BREAK.lastIndex
  }
  push(text.length)
  return lines
}
