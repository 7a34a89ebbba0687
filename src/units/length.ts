import type { UnitRow } from './unit.js'

const m = (factor: string) => ({ unit: 'm', factor })

export const LENGTH: readonly UnitRow[] = [
  {
    name: 'mm',
    kind: 'length',
    vi: 'milimét',
    en: 'millimetre',
    words: ['mm', 'milimét', 'mi li mét', 'milimet'],
    base: m('0.001'),
  },
  {
    name: 'cm',
    kind: 'length',
    vi: 'xentimét',
    en: 'centimetre',
    words: ['cm', 'xentimét', 'xăng ti mét', 'centimet'],
    base: m('0.01'),
  },
  { name: 'dm', kind: 'length', vi: 'đềximét', en: 'decimetre', words: ['dm', 'tấc'], base: m('0.1') },
  {
    name: 'm',
    kind: 'length',
    vi: 'mét',
    en: 'metre',
    words: ['m', 'mét', 'met', 'mét dài', 'md', 'm dài', 'mét tới'],
    base: m('1'),
  },
  {
    name: 'km',
    kind: 'length',
    vi: 'kilômét',
    en: 'kilometre',
    words: ['km', 'kilomet', 'kilômét', 'kilomét', 'ki lô mét', 'ki-lô-mét', 'cây số'],
    base: m('1000'),
  },
  {
    name: 'nmi',
    kind: 'length',
    vi: 'hải lý',
    en: 'nautical mile',
    words: ['hải lý', 'hải lí', 'nmi'],
    base: m('1852'),
  },
  { name: 'dặm', kind: 'length', vi: 'dặm', en: 'mile', words: ['dặm', 'dặm anh'], base: m('1609.344') },
]
