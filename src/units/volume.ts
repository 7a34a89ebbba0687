import type { UnitRow } from './unit.js'

const l = (factor: string) => ({ unit: 'l', factor })

export const VOLUME: readonly UnitRow[] = [
  {
    name: 'ml',
    kind: 'volume',
    vi: 'mililít',
    en: 'millilitre',
    words: ['ml', 'mililít', 'mi li lít', 'cc'],
    base: l('0.001'),
  },
  {
    name: 'cm3',
    kind: 'volume',
    vi: 'xentimét khối',
    en: 'cubic centimetre',
    words: ['cm3', 'xentimét khối', 'xen ti mét khối', 'xăng ti mét khối', 'phân khối'],
    base: l('0.001'),
  },
  { name: 'l', kind: 'volume', vi: 'lít', en: 'litre', words: ['l', 'lít', 'lit'], base: l('1') },
  {
    name: 'm3',
    kind: 'volume',
    vi: 'mét khối',
    en: 'cubic metre',
    words: ['m3', 'mét khối', 'm khối', 'khối'],
    base: l('1000'),
  },
]
