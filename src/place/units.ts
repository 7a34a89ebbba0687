/** A kind of administrative unit, how it is shortened, and what is special about it. */
interface Unit {
  name: string
  short?: readonly string[]
  /** Its name may be that of its province: "tỉnh Cà Mau", "TP. Cà Mau", but not "phường Hòa Bình". */
  provincial?: true
  /** The second tier was abolished on 1 July 2025: a page that names one was written before. */
  abolished?: true
  /** Its name may be a number: "phường 7", "ấp 3", but not "tỉnh 127" of a road, nor "xã 02 máy". */
  numbered?: true
  /** A word with other meanings, too: "bản Tuyên bố"; the name must have two syllables. */
  common?: true
}

const UNITS: readonly Unit[] = [
  { name: 'tỉnh', provincial: true },
  { name: 'thành phố', short: ['tp.', 'tp'], provincial: true },
  { name: 'huyện', short: ['h.'], abolished: true },
  { name: 'quận', short: ['q.'], abolished: true, numbered: true },
  { name: 'thị xã', short: ['tx.', 'tx'], abolished: true },
  { name: 'thị trấn', short: ['tt.'], abolished: true },
  { name: 'đặc khu' },
  { name: 'phường', short: ['p.'], numbered: true },
  { name: 'xã' },
  { name: 'thôn', numbered: true },
  { name: 'ấp', numbered: true },
  { name: 'xóm', numbered: true },
  { name: 'bản', common: true, numbered: true },
  { name: 'buôn', common: true, numbered: true },
  { name: 'khu phố', numbered: true },
  { name: 'tổ dân phố', numbered: true },
]

const written = new Map(UNITS.flatMap((unit) => [unit.name, ...(unit.short ?? [])].map((one) => [one, unit] as const)))

/** Every way to write a kind of unit, folded, the longest first. */
export const UNIT_WORDS: readonly string[] = [...written.keys()].sort((a, b) => b.length - a.length)

export const unitWritten = (word: string): Unit | undefined => written.get(word)

/** May the unit of this name be a province: "tỉnh", "thành phố"? */
export const isProvincial = (name: string | null): boolean => name !== null && unitWritten(name)?.provincial === true
