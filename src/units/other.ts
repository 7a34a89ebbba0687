import { CENTIMETRES, KILOMETRES, METRES } from './length.js'
import { prefixed, rates } from './spellings.js'
import type { UnitRow } from './unit.js'

const other = (name: string, vi: string, en: string, ...words: string[]): UnitRow => ({
  name,
  kind: 'other',
  vi,
  en,
  words: [...words],
})

/** What two of are no twice as much of: of 20 °C and 15 °C nobody makes 35. */
const intensive = (...row: Parameters<typeof other>): UnitRow => ({ ...other(...row), intensive: true })

const WATT = ['oát', 'watt']
const VOLT = ['vôn', 'volt']
const AMPERE = ['ampe', 'am pe']
const HERTZ = ['héc', 'hertz']
const BYTE = ['byte', 'bai']
const MICROGRAMS = ['microgram', 'micrôgam', 'microgam', 'mcg', 'µg', 'μg']
const CUBIC_METRES = ['m3', 'mét khối']
const HOUR = ['giờ', 'h']
const SECOND = ['giây', 's']
/** What is carried so far, by how it is joined: "tấn.km", "lượt khách/km". */
const carried = (...loads: string[]): string[] =>
  loads.flatMap((load) =>
    ['.', ' . ', '. ', ' ', '/', ' / ', '-', ' - ', 'x', ' x ', '*'].map((by) => `${load}${by}km`),
  )
const PASSENGERS = ['hành khách', 'khách', 'người', 'hk']
const hours = (...words: string[]): string[] => words.map((word) => `${word} giờ`)

/** Energy, power, temperature, speed, points: kind other, with the unit as it is usually written. */
export const OTHER: readonly UnitRow[] = [
  other('W', 'oát', 'watt', 'w', ...WATT),
  other('kW', 'kilôoát', 'kilowatt', 'kw', ...prefixed('kilo', ...WATT)),
  other('MW', 'megaoát', 'megawatt', 'mw', ...prefixed('mega', ...WATT)),
  other('GW', 'gigaoát', 'gigawatt', 'gw', ...prefixed('giga', ...WATT)),
  other('TW', 'teraoát', 'terawatt', 'tw', ...prefixed('tera', ...WATT)),
  other('DWT', 'tấn trọng tải', 'deadweight tonnes', 'dwt'),
  other('MWp', 'megaoát đỉnh', 'megawatt peak', 'mwp', 'kwp'),
  other('kWh', 'kilôoát giờ', 'kilowatt hour', 'kwh', ...hours('kw', ...prefixed('kilo', ...WATT))),
  other('MWh', 'megaoát giờ', 'megawatt hour', 'mwh', ...hours('mw', ...prefixed('mega', ...WATT))),
  other('GWh', 'gigaoát giờ', 'gigawatt hour', 'gwh', ...hours('gw', ...prefixed('giga', ...WATT))),
  other('TWh', 'teraoát giờ', 'terawatt hour', 'twh', ...hours('tw', ...prefixed('tera', ...WATT))),
  intensive('kV', 'kilôvôn', 'kilovolt', 'kv', ...prefixed('kilo', ...VOLT)),
  intensive('V', 'vôn', 'volt', 'v', ...VOLT),
  intensive('mV', 'milivôn', 'millivolt', 'mv', ...prefixed('milli', ...VOLT)),
  intensive('A', 'ampe', 'ampere', ...AMPERE),
  intensive('mA', 'miliampe', 'milliampere', 'ma', ...prefixed('milli', ...AMPERE)),
  other('mAh', 'miliampe giờ', 'milliampere hour', 'mah', ...hours(...prefixed('milli', ...AMPERE))),
  other('Ah', 'ampe giờ', 'ampere hour', 'ah', ...hours(...AMPERE)),
  intensive('Ω', 'ôm', 'ohm', 'ω', 'ohm'),
  intensive('Hz', 'héc', 'hertz', 'hz', 'hertz'),
  intensive('kHz', 'kilôhéc', 'kilohertz', 'khz', ...prefixed('kilo', ...HERTZ)),
  intensive('MHz', 'megahéc', 'megahertz', 'mhz', ...prefixed('mega', ...HERTZ)),
  intensive('GHz', 'gigahéc', 'gigahertz', 'ghz', ...prefixed('giga', ...HERTZ)),
  other('kVA', 'kilôvôn-ampe', 'kilovolt-ampere', 'kva'),
  other('MVA', 'megavôn-ampe', 'megavolt-ampere', 'mva'),
  other('HP', 'mã lực', 'horsepower', 'mã lực', 'cv', 'hp', 'sức ngựa'),
  other('calo', 'calo', 'calorie', 'calo', 'ca lo', 'calories'),
  other('kcal', 'kilôcalo', 'kilocalorie', 'kcal', ...prefixed('kilo', 'calo', 'ca lo')),
  intensive('Pa', 'pascal', 'pascal', 'pascal'),
  intensive('hPa', 'hectôpascal', 'hectopascal', 'hpa', ...prefixed('hecto', 'pascal')),
  intensive('kPa', 'kilôpascal', 'kilopascal', 'kpa', ...prefixed('kilo', 'pascal')),
  intensive('MPa', 'megapascal', 'megapascal', 'mpa', ...prefixed('mega', 'pascal')),
  intensive('bar', 'bar', 'bar', 'bar'),
  intensive('psi', 'psi', 'pounds a square inch', 'psi'),
  intensive('atm', 'átmốtphe', 'atmosphere', 'atm', 'át mốt phe'),
  intensive('°C', 'độ C', 'degree Celsius', 'độ c', '°c', 'ºc', 'oc'),
  intensive('°F', 'độ F', 'degree Fahrenheit', 'độ f', '°f', 'ºf', 'độ fahrenheit'),
  intensive('K', 'độ K', 'kelvin', 'độ k', '°k', 'ºk', 'độ kelvin', 'kelvin'),
  intensive('độ', 'độ', 'degrees', 'độ', '°'),
  intensive('độ richter', 'độ Richter', 'Richter magnitude', 'độ richter', 'độ rích te'),
  other('TEU', 'TEU', 'twenty-foot equivalent unit', 'teu', 'teus'),
  other('BTU', 'BTU', 'British thermal unit', 'btu'),
  other('tấn.km', 'tấn.km', 'tonne-kilometres', 'tkm', ...carried('tấn', 't')),
  other(
    'khách.km',
    'hành khách.km',
    'passenger-kilometres',
    'hkkm',
    ...carried('lk', ...PASSENGERS, ...PASSENGERS.map((one) => `lượt ${one}`)),
  ),
  intensive('km/h', 'km/giờ', 'kilometres an hour', ...rates(KILOMETRES, HOUR), 'cây số giờ'),
  intensive('km/s', 'km/giây', 'kilometres a second', ...rates(KILOMETRES, SECOND)),
  intensive('m/s', 'mét/giây', 'metres a second', ...rates(METRES, SECOND)),
  intensive('cm/s', 'cm/giây', 'centimetres a second', ...rates(CENTIMETRES, SECOND)),
  intensive('hải lý/giờ', 'hải lý/giờ', 'knots', ...rates(['hải lý', 'hl'], HOUR)),
  intensive('m3/s', 'mét khối/giây', 'cubic metres a second', ...rates(CUBIC_METRES, SECOND)),
  intensive('điểm', 'điểm', 'points', 'điểm'),
  other('microgram', 'microgam', 'microgram', ...MICROGRAMS),
  intensive('µg/m3', 'microgam/mét khối', 'micrograms a cubic metre', ...rates(MICROGRAMS, CUBIC_METRES)),
  intensive('ppm', 'phần triệu', 'parts per million', 'ppm'),
  other('KB', 'kilobyte', 'kilobyte', 'kb', ...prefixed('kilo', ...BYTE)),
  other('MB', 'megabyte', 'megabyte', 'mb', ...prefixed('mega', ...BYTE)),
  other('GB', 'gigabyte', 'gigabyte', 'gb', ...prefixed('giga', ...BYTE)),
  other('TB', 'terabyte', 'terabyte', 'tb', ...prefixed('tera', ...BYTE)),
  intensive('kbps', 'kilobit/giây', 'kilobits a second', 'kbps', 'kb/s', ...rates(prefixed('kilo', 'bit'), SECOND)),
  intensive('Mbps', 'megabit/giây', 'megabits a second', 'mbps', 'mb/s', ...rates(prefixed('mega', 'bit'), SECOND)),
  intensive('Gbps', 'gigabit/giây', 'gigabits a second', 'gbps', 'gb/s', ...rates(prefixed('giga', 'bit'), SECOND)),
  intensive('MP', 'megapixel', 'megapixels', 'mp', ...prefixed('mega', 'pixel', 'pixels')),
  intensive('rpm', 'vòng/phút', 'revolutions a minute', 'rpm', ...rates(['vòng'], ['phút'])),
  intensive('lux', 'lux', 'lux', 'lux'),
  other('IU', 'đơn vị quốc tế', 'international units', 'iu'),
  intensive('mmol/l', 'milimol/lít', 'millimoles a litre', 'mmol/l', 'mmol/lít'),
  intensive('dB', 'đêxiben', 'decibel', 'db', 'dba', ...prefixed('deci', 'ben')),
]
