import { prefixed } from './spellings.js'
import type { UnitRow } from './unit.js'

const kg = (factor: string) => ({ unit: 'kg', factor })
const GRAM = ['gam', 'gram', 'gờ ram']
const gold = ['vàng', 'vàng sjc', 'bạc', 'bạch kim']

export const MASS: readonly UnitRow[] = [
  {
    name: 'mg',
    kind: 'mass',
    vi: 'miligam',
    en: 'milligram',
    words: ['mg', ...prefixed('milli', ...GRAM)],
    base: kg('0.000001'),
  },
  {
    name: 'g',
    kind: 'mass',
    vi: 'gam',
    en: 'gram',
    words: ['g', 'gr', 'grams', ...GRAM],
    base: kg('0.001'),
  },
  {
    name: 'kg',
    kind: 'mass',
    vi: 'kilôgam',
    en: 'kilogram',
    words: ['kg', 'kgs', ...prefixed('kilo', ...GRAM), 'ki lô', 'ki lo', 'ký lô', 'ký', 'kilô', 'kilo', 'cân'],
    base: kg('1'),
  },
  { name: 'yen', kind: 'mass', vi: 'yến', en: 'yen (10 kg)', words: ['yến'], base: kg('10') },
  { name: 'ta', kind: 'mass', vi: 'tạ', en: 'quintal', words: ['tạ'], base: kg('100') },
  { name: 't', kind: 'mass', vi: 'tấn', en: 'tonne', words: ['tấn', 'tons', 'ton'], base: kg('1000') },
  // The tael of gold is 37,5 g and the mace a tenth of it (Nghị định 86/2012/NĐ-CP, phụ lục: đơn vị đo lường thông dụng khác).
  {
    name: 'luong',
    kind: 'mass',
    vi: 'lượng vàng',
    en: 'tael',
    words: [],
    onlyBefore: { words: ['lượng', 'cây', 'lạng'], next: gold },
    base: kg('0.0375'),
  },
  {
    name: 'chi',
    kind: 'mass',
    vi: 'chỉ vàng',
    en: 'mace',
    words: [],
    onlyBefore: { words: ['chỉ'], next: gold },
    base: kg('0.00375'),
  },
  { name: 'lang', kind: 'mass', vi: 'lạng', en: '100 g', words: ['lạng'], base: kg('0.1') },
  { name: 'ct', kind: 'mass', vi: 'cara', en: 'carat', words: ['cara', 'carat', 'ca ra', 'ct'], base: kg('0.0002') },
  // The pound is 0,45359237 kg and the ounce a sixteenth of it; that of gold is 31,1034768 g.
  { name: 'lb', kind: 'mass', vi: 'cân Anh', en: 'pound', words: ['lb', 'lbs', 'cân anh'], base: kg('0.45359237') },
  {
    name: 'oz',
    kind: 'mass',
    vi: 'ounce',
    en: 'ounce',
    words: ['ounce', 'ounces', 'oz', 'ao xơ'],
    flag: 'unit-varies-by-custom',
  },
]
