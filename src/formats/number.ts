/** A number as digits, never with an exponent: 12400000000, 0.0000001. Exact: the shortest digits that mean the number. */
export function plain(value: number): string {
  const written = String(value)
  const at = written.indexOf('e')
  if (at < 0) return written
  const exponent = Number(written.slice(at + 1))
  const sign = value < 0 ? '-' : ''
  const [whole = '', fraction = ''] = written.slice(sign.length, at).split('.')
  const digits = whole + fraction
  const point = whole.length + exponent
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return sign + digits.padEnd(point, '0')
}

/** A value for people and for joined cells: "20–25" for a range. */
export const plainRange = (figure: { value: number; valueMax: number | null }): string =>
  figure.valueMax === null ? plain(figure.value) : `${plain(figure.value)}–${plain(figure.valueMax)}`
