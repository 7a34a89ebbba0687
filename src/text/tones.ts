import { isLetter } from './chars.js'

const unitsOf = (list: string): readonly number[] => [...list].map((char) => char.charCodeAt(0))
const [Q, U, O, A, E, Y] = unitsOf('quoaey') as [number, number, number, number, number, number]
const O_TONED = unitsOf('òóỏõọ')
const U_TONED = unitsOf('ùúủũụ')
const I_TONED = unitsOf('ìíỉĩị')
const Y_TONED = unitsOf('ỳýỷỹỵ')
const A_TONED = unitsOf('àáảãạ')
const E_TONED = unitsOf('èéẻẽẹ')

function move(units: Uint16Array, at: number, from: readonly number[], bare: number, to: readonly number[]): void {
  const tone = from.indexOf(units[at - 1] ?? 0)
  if (tone < 0) return
  units[at - 1] = bare
  units[at] = to[tone] ?? 0
}

/**
 * "hóa", "khỏe", "thúy" carry the tone on the first vowel; the rules are written with it on the second: "hoá", "khoẻ",
 * "thuý". Moves the tone of the folded unit before `at` to that at `at`, where they are such a pair.
 */
export function moveTone(units: Uint16Array, at: number): void {
  const second = units[at]
  if (second === A) move(units, at, O_TONED, O, A_TONED)
  else if (second === E) move(units, at, O_TONED, O, E_TONED)
  else if (second === Y) move(units, at, U_TONED, U, Y_TONED)
}

const I_OR_Y_AFTER = unitsOf('hklmst')

/**
 * "tỉ lệ" is "tỷ lệ", "bác sĩ" "bác sỹ", "kì" "kỳ", "quí" "quý": after these consonants the vowel alone is written both
 * ways. Makes a "y" of the last letter of a word, at `at`, where it is such an "i".
 */
export function endWithY(units: Uint16Array, at: number): void {
  const tone = I_TONED.indexOf(units[at] ?? 0)
  if (tone < 0) return
  const before = units[at - 1] ?? 0
  const onset = I_OR_Y_AFTER.includes(before) ? at - 1 : before === U && units[at - 2] === Q ? at - 2 : -1
  if (onset < 0 || (onset > 0 && isLetter(units[onset - 1] ?? 0))) return
  units[at] = Y_TONED[tone] ?? 0
}
