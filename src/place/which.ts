import { fold } from '../text/fold.js'
import { kept } from '../text/kept.js'
import { PROVINCES, type Province, SPELLINGS } from './provinces.js'

/** "bà rịa – vũng tàu" and "Bà Rịa-Vũng Tàu" are one key. */
const keyOf = (name: string): string => fold(name).replace(/ ?- ?/g, '-')

/** The rows of each spelling, by their places in the list. */
const rows = kept('provinces by name', () => {
  const found = new Map<string, number[]>()
  const add = (spelling: string, row: number) => {
    const key = keyOf(spelling)
    found.set(key, [...(found.get(key) ?? []), row])
  }
  PROVINCES.forEach(({ name }, row) => {
    add(name, row)
  })
  for (const [name, ...spellings] of SPELLINGS)
    for (const spelling of spellings)
      PROVINCES.forEach((one, row) => {
        if (one.name === name) add(spelling, row)
      })
  return found
})

/** Every spelling in folded form, the longest first. */
export const NAMES: readonly string[] = [...rows().keys()].sort((a, b) => b.length - a.length)

/** The rows that a name may mean: several where the code or the name changed in 2025. */
export const provincesNamed = (name: string): readonly Province[] =>
  (rows().get(keyOf(name)) ?? []).map((row) => PROVINCES[row] as Province)

/** The one of the rows that is in force on an ISO day; the last one where none is. */
export function inForce(candidates: readonly Province[], day: string): Province | null {
  const valid = candidates.find(({ from, until }) => (!from || from <= day) && (!until || day <= until))
  return valid ?? candidates.at(-1) ?? null
}

/** "Sóc Trăng" → "soctrang", as in names of hosts. */
const slugOf = (name: string): string =>
  fold(name)
    .normalize('NFD')
    .replace(/đ/g, 'd')
    .replace(/[^a-z]/g, '')
const slugs = kept('slugs of provinces', () => new Map([...rows().keys()].map((key) => [slugOf(key), key])))

/** The folded name of the province whose site this is: "congan.soctrang.gov.vn" → "sóc trăng"; null for none. */
export function provinceOfSite(host: string | null): string | null {
  const label = (host ?? '').split('.').find((part) => slugs().has(part))
  return label === undefined ? null : (slugs().get(label) ?? null)
}
