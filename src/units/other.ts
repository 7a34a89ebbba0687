import type { UnitRow } from './unit.js'

const other = (name: string, vi: string, en: string, ...words: string[]): UnitRow => ({
  name,
  kind: 'other',
  vi,
  en,
  words: [...words],
})

/** Energy, power, temperature, speed, points: kind other, with the unit as it is usually written. */
export const OTHER: readonly UnitRow[] = [
  other('W', 'oát', 'watt', 'w', 'oát'),
  other('kW', 'kilôoát', 'kilowatt', 'kw', 'ki lô oát'),
  other('MW', 'megaoát', 'megawatt', 'mw', 'mê ga oát', 'megawatt'),
  other('GW', 'gigaoát', 'gigawatt', 'gw'),
  other('MWp', 'megaoát đỉnh', 'megawatt peak', 'mwp', 'kwp'),
  other('kWh', 'kilôoát giờ', 'kilowatt hour', 'kwh', 'kw giờ', 'ki lô oát giờ'),
  other('MWh', 'megaoát giờ', 'megawatt hour', 'mwh'),
  other('GWh', 'gigaoát giờ', 'gigawatt hour', 'gwh'),
  other('kV', 'kilôvôn', 'kilovolt', 'kv'),
  other('V', 'vôn', 'volt', 'v', 'vôn'),
  other('kVA', 'kilôvôn-ampe', 'kilovolt-ampere', 'kva'),
  other('MVA', 'megavôn-ampe', 'megavolt-ampere', 'mva'),
  other('HP', 'mã lực', 'horsepower', 'mã lực', 'cv', 'hp', 'sức ngựa'),
  other('°C', 'độ C', 'degree Celsius', 'độ c', '°c', 'ºc', 'oc'),
  other('độ', 'độ', 'degrees', 'độ'),
  other('độ richter', 'độ Richter', 'Richter magnitude', 'độ richter', 'độ rích te'),
  other('TEU', 'TEU', 'twenty-foot equivalent unit', 'teu', 'teus'),
  other('BTU', 'BTU', 'British thermal unit', 'btu'),
  other('km/h', 'km/giờ', 'kilometres an hour', 'km/h', 'km/giờ', 'km / h', 'km / giờ'),
  other('m/s', 'mét/giây', 'metres a second', 'm/s', 'm/giây', 'm / s'),
  other('m3/s', 'mét khối/giây', 'cubic metres a second', 'm3/s', 'm3/giây', 'm3 / s'),
  other('điểm', 'điểm', 'points', 'điểm'),
  other('GB', 'gigabyte', 'gigabyte', 'gb'),
  other('MB', 'megabyte', 'megabyte', 'mb'),
  other('Mbps', 'megabit/giây', 'megabits a second', 'mbps'),
  other('dB', 'đêxiben', 'decibel', 'db', 'dba', 'đề xi ben'),
]
