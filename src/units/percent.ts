import type { UnitRow } from './unit.js'

export const PERCENT: readonly UnitRow[] = [
  { name: '%', kind: 'percent', vi: 'phần trăm', en: 'percent', words: ['%', 'phần trăm'] },
  {
    name: '%',
    kind: 'percent',
    vi: 'điểm phần trăm',
    en: 'percentage points',
    words: ['điểm phần trăm', 'điểm %', '% điểm', 'đpt', 'đ%'],
    flag: 'points',
  },
  {
    name: '‰',
    kind: 'percent',
    vi: 'phần nghìn',
    en: 'per mille',
    words: ['‰', '%o', '%₀', 'phần nghìn', 'phần ngàn'],
  },
]
