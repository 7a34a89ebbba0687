import { prefixed } from './spellings.js'
import type { UnitRow } from './unit.js'

const l = (factor: string) => ({ unit: 'l', factor })
const LITRE = ['lít', 'lit']
const cubic = (...words: string[]): string[] => words.map((word) => `${word} khối`)
const METRE = ['mét', 'met']

export const VOLUME: readonly UnitRow[] = [
  {
    name: 'ml',
    kind: 'volume',
    vi: 'mililít',
    en: 'millilitre',
    words: ['ml', 'cc', ...prefixed('milli', ...LITRE)],
    base: l('0.001'),
  },
  {
    name: 'cm3',
    kind: 'volume',
    vi: 'xentimét khối',
    en: 'cubic centimetre',
    words: ['cm3', 'phân khối', ...cubic('cm', ...prefixed('centi', ...METRE))],
    base: l('0.001'),
  },
  {
    name: 'dm3',
    kind: 'volume',
    vi: 'đềximét khối',
    en: 'cubic decimetre',
    words: ['dm3', ...cubic('dm', ...prefixed('deci', ...METRE))],
    base: l('1'),
  },
  { name: 'l', kind: 'volume', vi: 'lít', en: 'litre', words: ['l', ...LITRE], base: l('1') },
  { name: 'hl', kind: 'volume', vi: 'héctôlít', en: 'hectolitre', words: prefixed('hecto', ...LITRE), base: l('100') },
  // wood as it is stacked: a metre each way
  { name: 'ste', kind: 'volume', vi: 'ste củi', en: 'stere', words: ['ste', 'ster', 'stere', 'xte'], base: l('1000') },
  {
    name: 'm3',
    kind: 'volume',
    vi: 'mét khối',
    en: 'cubic metre',
    words: ['m3', 'khối', ...cubic('m', ...METRE)],
    base: l('1000'),
  },
  {
    name: 'km3',
    kind: 'volume',
    vi: 'kilômét khối',
    en: 'cubic kilometre',
    words: ['km3', ...cubic('km', ...prefixed('kilo', ...METRE))],
    base: l('1000000000000'),
  },
  // The gallon of the United States, 231 cubic inches: that of oil and petrol.
  {
    name: 'gal',
    kind: 'volume',
    vi: 'ga-lông',
    en: 'gallon',
    words: ['gallon', 'gallons', 'ga lông'],
    base: l('3.785411784'),
  },
]
