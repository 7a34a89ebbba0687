import { prefixed } from './spellings.js'
import type { UnitRow } from './unit.js'

const m2 = (factor: string) => ({ unit: 'm2', factor })
const land = [
  'đất',
  'lúa',
  'ruộng',
  'vườn',
  'rau',
  'mía',
  'dừa',
  'tôm',
  'nuôi',
  'trồng',
  'cây',
  'mặt',
  'ao',
  'màu',
  'hoa',
  'chè',
  'cam',
  'sầu riêng',
  'xoài',
  'bưởi',
  'thanh long',
  'nhãn',
  'cà phê',
  'tiêu',
  'mít',
]

const square = (...words: string[]): string[] => words.map((word) => `${word} vuông`)
const METRE = ['mét', 'met']

export const AREA: readonly UnitRow[] = [
  {
    name: 'mm2',
    kind: 'area',
    vi: 'milimét vuông',
    en: 'square millimetre',
    words: ['mm2', ...square('mm', ...prefixed('milli', ...METRE))],
    base: m2('0.000001'),
  },
  {
    name: 'cm2',
    kind: 'area',
    vi: 'xentimét vuông',
    en: 'square centimetre',
    words: ['cm2', ...square('cm', ...prefixed('centi', ...METRE))],
    base: m2('0.0001'),
  },
  {
    name: 'dm2',
    kind: 'area',
    vi: 'đềximét vuông',
    en: 'square decimetre',
    words: ['dm2', ...square('dm', ...prefixed('deci', ...METRE))],
    base: m2('0.01'),
  },
  {
    name: 'm2',
    kind: 'area',
    vi: 'mét vuông',
    en: 'square metre',
    words: ['m2', ...square('m', ...METRE)],
    base: m2('1'),
  },
  {
    name: 'km2',
    kind: 'area',
    vi: 'kilômét vuông',
    en: 'square kilometre',
    words: ['km2', ...square('km', 'cây số', ...prefixed('kilo', ...METRE))],
    base: m2('1000000'),
  },
  {
    name: 'ha',
    kind: 'area',
    vi: 'héc-ta',
    en: 'hectare',
    words: ['ha', 'héc ta', 'hecta', 'héc-ta', 'hécta', 'hec ta', 'hec-ta', 'mẫu tây'],
    base: m2('10000'),
  },
  // What a sào, a công and a mẫu hold differs from region to region: 360 m2 in the north, 500 in the centre, 1.000 in the south.
  { name: 'sao', kind: 'area', vi: 'sào', en: 'sào', words: ['sào'], flag: 'unit-varies-by-region' },
  {
    name: 'cong',
    kind: 'area',
    vi: 'công đất',
    en: 'công',
    words: [],
    onlyBefore: { words: ['công'], next: land },
    flag: 'unit-varies-by-region',
  },
  {
    name: 'mau',
    kind: 'area',
    vi: 'mẫu',
    en: 'mẫu',
    words: [],
    onlyBefore: { words: ['mẫu'], next: [...land, 'bắc bộ', 'ta'] },
    flag: 'unit-varies-by-region',
  },
]
