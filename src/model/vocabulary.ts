/** What every result says that it is written by. */
export const SCHEMA_ID = 'solieu/1'

/** The columns of a page, which rows of figures and of records both begin with. */
export const PAGE_COLUMNS = ['source', 'url', 'site', 'title', 'published'] as const

/** A term of the output with its labels: `solieu types` prints these. */
export interface Term {
  name: string
  vi: string
  en: string
}

const terms = <const T extends readonly Term[]>(rows: T): T => rows

export const QUALIFIERS = terms([
  { name: 'exact', vi: 'đúng bằng', en: 'exactly' },
  { name: 'approx', vi: 'khoảng', en: 'about' },
  { name: 'over', vi: 'trên, hơn', en: 'more than' },
  { name: 'nearly', vi: 'gần', en: 'a little less than' },
  { name: 'at_least', vi: 'ít nhất, từ … trở lên', en: 'at least' },
  { name: 'at_most', vi: 'tối đa, không quá', en: 'at most' },
  { name: 'range', vi: 'từ … đến …', en: 'from value to valueMax' },
  { name: 'vague', vi: 'hàng nghìn, vài trăm', en: 'an order of magnitude' },
])
export type Qualifier = (typeof QUALIFIERS)[number]['name']

export const KINDS = terms([
  { name: 'count', vi: 'số lượng', en: 'how many' },
  { name: 'money', vi: 'tiền', en: 'money' },
  { name: 'mass', vi: 'khối lượng', en: 'mass' },
  { name: 'length', vi: 'chiều dài', en: 'length or distance' },
  { name: 'area', vi: 'diện tích', en: 'area' },
  { name: 'volume', vi: 'thể tích', en: 'volume' },
  { name: 'percent', vi: 'phần trăm', en: 'percent' },
  { name: 'duration', vi: 'khoảng thời gian', en: 'an amount of time' },
  { name: 'age', vi: 'tuổi', en: 'age' },
  { name: 'ratio', vi: 'tỷ lệ, số lần', en: 'times, or a part of a whole' },
  { name: 'other', vi: 'khác', en: 'energy, power, temperature, speed, points' },
])
export type Kind = (typeof KINDS)[number]['name']

/** The kinds of what is measured by its size or weight. */
export const MEASURED_KINDS: ReadonlySet<Kind> = new Set<Kind>(['mass', 'volume', 'length', 'area'])
export const isMeasure = (kind: Kind): boolean => MEASURED_KINDS.has(kind)

export const ROLES = terms([
  { name: 'thing', vi: 'đối tượng đếm', en: 'what is built, given, done, counted' },
  { name: 'total', vi: 'tổng giá trị', en: 'money or measure for all the things' },
  { name: 'each', vi: 'mức mỗi đơn vị', en: 'money or measure for one of the things' },
  { name: 'recipient', vi: 'người nhận', en: 'people or households who receive' },
  { name: 'case', vi: 'vụ việc', en: 'offences, accidents, fires' },
  { name: 'suspect', vi: 'đối tượng vi phạm', en: 'people or companies in breach' },
  { name: 'means', vi: 'phương tiện', en: 'vehicles and tools used' },
  { name: 'seized', vi: 'tang vật', en: 'goods or drugs taken' },
  { name: 'seizedValue', vi: 'trị giá tang vật', en: 'worth of what was taken' },
  { name: 'fine', vi: 'tiền phạt', en: 'money of a penalty' },
  { name: 'prison', vi: 'mức án', en: 'term of a penalty' },
  { name: 'dead', vi: 'người chết', en: 'dead' },
  { name: 'injured', vi: 'người bị thương', en: 'injured' },
  { name: 'missing', vi: 'người mất tích', en: 'missing' },
  { name: 'rescued', vi: 'người được cứu', en: 'rescued' },
  { name: 'lost', vi: 'thiệt hại', en: 'things destroyed or damaged' },
  { name: 'lostValue', vi: 'giá trị thiệt hại', en: 'worth of the damage' },
  { name: 'level', vi: 'mức', en: 'a sum or rate reported as such' },
  { name: 'change', vi: 'mức tăng, giảm', en: 'increase or decrease' },
  { name: 'plan', vi: 'kế hoạch', en: 'percent of a plan reached, or the target' },
  { name: 'share', vi: 'tỷ trọng', en: 'a part as percent of a whole' },
  { name: 'of', vi: 'trên tổng số', en: 'the whole that a count is out of' },
  { name: 'event', vi: 'hoạt động', en: 'meetings, classes, visits, patrols' },
  { name: 'participant', vi: 'người tham gia', en: 'people or units taking part' },
])
export type Role = (typeof ROLES)[number]['name']

export const OFFENCES = [
  'drug',
  'contraband',
  'counterfeit',
  'fraud',
  'gambling',
  'human_trafficking',
  'road_traffic',
  'fire',
  'theft',
  'violence',
  'weapon',
  'corruption',
  'environment',
  'iuu',
  'labour_accident',
  'tax',
  'immigration',
  'other',
] as const
export type OffenceCode = (typeof OFFENCES)[number]

export const ACTIONS = ['detected', 'arrested', 'prosecuted', 'tried', 'handled'] as const
export type Action = (typeof ACTIONS)[number]

export const RELATIONS = ['total', 'each', 'with'] as const
export type Relation = (typeof RELATIONS)[number]

export const PERIOD_SOURCES = ['clause', 'sentence', 'paragraph', 'earlier', 'heading'] as const
export type PeriodSource = (typeof PERIOD_SOURCES)[number]

export const names = <T extends readonly Term[]>(rows: T) =>
  rows.map((row) => row.name) as [T[number]['name'], ...T[number]['name'][]]
