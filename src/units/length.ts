import { prefixed } from './spellings.js'
import type { UnitRow } from './unit.js'

const m = (factor: string) => ({ unit: 'm', factor })
const METRE = ['mét', 'met']
export const METRES = ['m', 'mét', 'met']
export const CENTIMETRES = ['cm', ...prefixed('centi', ...METRE)]
export const KILOMETRES = ['km', ...prefixed('kilo', ...METRE), 'cây số']

export const LENGTH: readonly UnitRow[] = [
  {
    name: 'nm',
    kind: 'length',
    vi: 'nanômét',
    en: 'nanometre',
    words: prefixed('nano', ...METRE),
    base: m('0.000000001'),
  },
  {
    name: 'μm',
    kind: 'length',
    vi: 'micrômét',
    en: 'micrometre',
    words: ['μm', 'µm', 'micron', ...prefixed('micro', ...METRE)],
    base: m('0.000001'),
  },
  {
    name: 'mm',
    kind: 'length',
    vi: 'milimét',
    en: 'millimetre',
    words: ['mm', ...prefixed('milli', ...METRE)],
    base: m('0.001'),
  },
  { name: 'cm', kind: 'length', vi: 'xentimét', en: 'centimetre', words: CENTIMETRES, base: m('0.01') },
  {
    name: 'dm',
    kind: 'length',
    vi: 'đềximét',
    en: 'decimetre',
    words: ['dm', 'tấc', ...prefixed('deci', ...METRE)],
    base: m('0.1'),
  },
  {
    name: 'm',
    kind: 'length',
    vi: 'mét',
    en: 'metre',
    words: [...METRES, 'mét dài', 'md', 'm dài', 'mét tới'],
    base: m('1'),
  },
  { name: 'km', kind: 'length', vi: 'kilômét', en: 'kilometre', words: KILOMETRES, base: m('1000') },
  {
    name: 'nmi',
    kind: 'length',
    vi: 'hải lý',
    en: 'nautical mile',
    words: ['hải lý', 'nmi'],
    base: m('1852'),
  },
  // The yard is 0,9144 m, and the others are parts or multiples of it (International Yard and Pound Agreement of 1959).
  { name: 'inch', kind: 'length', vi: 'inch', en: 'inch', words: ['inch', 'inches', 'in sơ'], base: m('0.0254') },
  { name: 'ft', kind: 'length', vi: 'foot', en: 'foot', words: ['feet', 'foot', 'ft'], base: m('0.3048') },
  { name: 'yd', kind: 'length', vi: 'yard', en: 'yard', words: ['yard', 'yards'], base: m('0.9144') },
  { name: 'dặm', kind: 'length', vi: 'dặm', en: 'mile', words: ['dặm', 'dặm anh'], base: m('1609.344') },
  {
    name: 'ly',
    kind: 'length',
    vi: 'năm ánh sáng',
    en: 'light year',
    words: ['năm ánh sáng'],
    base: m('9460730472580800'),
  },
]
