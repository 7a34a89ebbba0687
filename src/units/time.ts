import type { UnitRow } from './unit.js'

const duration = (name: string, vi: string, ...words: string[]): UnitRow => ({
  name,
  kind: 'duration',
  vi,
  en: name,
  words: [vi, ...words],
})

export const TIME: readonly UnitRow[] = [
  duration('second', 'giây'),
  duration('minute', 'phút'),
  duration('hour', 'giờ', 'tiếng', 'giờ đồng hồ', 'tiếng đồng hồ', 'h'),
  duration('day', 'ngày', 'ngày đêm', 'ngày làm việc', 'hôm'),
  duration('week', 'tuần', 'tuần lễ'),
  duration('month', 'tháng'),
  duration('quarter', 'quý'),
  duration('year', 'năm'),
  { name: 'year', kind: 'age', vi: 'tuổi', en: 'years of age', words: ['tuổi', 'tuổi đời', 'năm tuổi'] },
  { name: 'month', kind: 'age', vi: 'tháng tuổi', en: 'months of age', words: ['tháng tuổi'] },
  { name: 'week', kind: 'age', vi: 'tuần tuổi', en: 'weeks of age', words: ['tuần tuổi'] },
  { name: 'day', kind: 'age', vi: 'ngày tuổi', en: 'days of age', words: ['ngày tuổi'] },
]
