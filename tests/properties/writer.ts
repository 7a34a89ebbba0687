/** Choices that regular Vietnamese leaves to the writer. */
export interface Style {
  /** "một trăm linh năm" or "một trăm lẻ năm". */
  zero: 'linh' | 'lẻ'
  thousand: 'nghìn' | 'ngàn'
  billion: 'tỷ' | 'tỉ'
  /** "bốn mươi tư" or "bốn mươi bốn". */
  four: 'tư' | 'bốn'
}

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
const digit = (n: number): string => DIGITS[n] ?? ''

function belowHundred(n: number, style: Style): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  if (tens === 0) return digit(ones)
  const head = tens === 1 ? 'mười' : `${digit(tens)} mươi`
  if (ones === 0) return head
  if (ones === 1 && tens > 1) return `${head} mốt`
  if (ones === 4 && tens > 1) return `${head} ${style.four}`
  return `${head} ${ones === 5 ? 'lăm' : digit(ones)}`
}

/** A group of three digits; `full` says its hundred even when it is zero, as a group after a higher one does. */
function group(n: number, full: boolean, style: Style): string {
  const [hundreds, rest] = [Math.floor(n / 100), n % 100]
  if (hundreds === 0 && !full) return belowHundred(rest, style)
  const head = `${digit(hundreds)} trăm`
  if (rest === 0) return head
  return rest < 10 ? `${head} ${style.zero} ${digit(rest)}` : `${head} ${belowHundred(rest, style)}`
}

function belowBillion(n: number, full: boolean, style: Style): string {
  const scales: [number, string][] = [
    [1_000_000, 'triệu'],
    [1_000, style.thousand],
    [1, ''],
  ]
  const words: string[] = []
  for (const [scale, name] of scales) {
    const part = Math.floor(n / scale) % 1000
    if (part > 0) words.push(group(part, full || words.length > 0, style), name)
  }
  return words.filter((word) => word !== '').join(' ')
}

/** A whole number from 1 to 10^15 in the words of regular Vietnamese: 21011 is "hai mươi mốt nghìn không trăm mười một". */
export function inWords(n: number, style: Style): string {
  const billions = Math.floor(n / 1_000_000_000)
  const rest = n % 1_000_000_000
  if (billions === 0) return belowBillion(rest, false, style)
  const head = `${belowBillion(billions, false, style)} ${style.billion}`
  return rest === 0 ? head : `${head} ${belowBillion(rest, true, style)}`
}

/** "1.234.567" with any separator of thousands. */
export const grouped = (digits: string, separator: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, separator)
