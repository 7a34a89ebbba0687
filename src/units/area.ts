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
]

export const AREA: readonly UnitRow[] = [
  {
    name: 'm2',
    kind: 'area',
    vi: 'mét vuông',
    en: 'square metre',
    words: ['m2', 'mét vuông', 'm vuông', 'met vuông'],
    base: m2('1'),
  },
  {
    name: 'km2',
    kind: 'area',
    vi: 'kilômét vuông',
    en: 'square kilometre',
    words: ['km2', 'km vuông', 'kilômét vuông', 'ki lô mét vuông', 'cây số vuông'],
    base: m2('1000000'),
  },
  {
    name: 'ha',
    kind: 'area',
    vi: 'héc-ta',
    en: 'hectare',
    words: ['ha', 'héc ta', 'hecta', 'héc-ta', 'hécta', 'hec ta', 'mẫu tây'],
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
