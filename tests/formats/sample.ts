import type { EventRecord, Figure, Result } from '../../src/schema.js'

const quote = (text: string, start: number) => ({ text, start, end: start + text.length })

const TEXT = 'Ủng hộ Tết\nHội trao 50 phần quà, tổng trị giá trên 25 triệu đồng.\n'
const sentence = { start: 11, end: 66 }

/** A count of gifts; what a test is about is given. */
export const figure = (given: Partial<Figure> = {}): Figure => ({
  id: 'f1',
  start: 20,
  end: 22,
  text: '50',
  phrase: quote('50 phần quà', 20),
  value: 50,
  valueMax: null,
  qualifier: 'exact',
  kind: 'count',
  unit: null,
  per: null,
  change: null,
  against: null,
  item: 'phần quà',
  itemStart: 23,
  itemEnd: 31,
  type: 'gift',
  links: [],
  partOf: null,
  sameAs: null,
  record: 'r1',
  role: 'thing',
  additive: true,
  base: null,
  period: null,
  place: null,
  sentence,
  flags: [],
  alternatives: [],
  ...given,
})

/** What the gifts are worth. */
export const worth = (given: Partial<Figure> = {}): Figure =>
  figure({
    id: 'f2',
    start: 51,
    end: 59,
    text: '25 triệu',
    phrase: quote('trên 25 triệu đồng', 46),
    value: 25_000_000,
    qualifier: 'over',
    kind: 'money',
    unit: 'VND',
    item: 'tổng trị giá',
    links: [{ rel: 'total', to: ['f1'] }],
    role: 'total',
    base: { value: 25_000_000, unit: 'VND' },
    ...given,
  })

export const record = (given: Partial<EventRecord> = {}): EventRecord =>
  ({
    id: 'r1',
    type: 'gift',
    parts: [
      { role: 'thing', figure: 'f1' },
      { role: 'total', figure: 'f2' },
    ],
    program: null,
    recipients: null,
    offence: null,
    action: null,
    period: null,
    place: null,
    statement: quote('trao 50 phần quà, tổng trị giá trên 25 triệu đồng', 15),
    flags: [],
    ...given,
  }) as EventRecord

/** A page with two figures of one record. */
export const result = (given: Partial<Result> = {}): Result => ({
  schema: 'solieu/1',
  source: 'trang/qua-tet.html',
  url: null,
  site: null,
  title: 'Ủng hộ Tết',
  published: null,
  modified: null,
  author: null,
  contentHash: `sha256:${'0'.repeat(64)}`,
  duplicateOf: null,
  text: TEXT,
  figures: [figure(), worth()],
  records: [record()],
  warnings: [],
  ...given,
})
