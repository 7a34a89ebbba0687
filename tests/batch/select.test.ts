import { expect, it } from 'vitest'
import { select } from '../../src/batch/select.js'
import { figure, record, result, worth } from '../formats/sample.js'

const page = () =>
  result({
    figures: [
      figure(),
      worth({
        links: [
          { rel: 'total', to: ['f1'] },
          { rel: 'with', to: ['f1', 'f3'] },
        ],
        partOf: 'f1',
        sameAs: 'f3',
      }),
      worth({ id: 'f3', type: 'donation', record: 'r2' }),
    ],
    records: [record(), record({ id: 'r2', parts: [{ role: 'total', figure: 'f3' }] })],
  })

it('keeps everything when nothing is asked for', () => {
  expect(select(page(), { types: null, kinds: null })).toEqual(page())
})

it('keeps figures with their ids and takes away what points to none', () => {
  const { figures, records } = select(page(), { types: null, kinds: ['money'] })
  expect(figures.map(({ id }) => id)).toEqual(['f2', 'f3'])
  expect(figures[0]).toMatchObject({ links: [{ rel: 'with', to: ['f3'] }], partOf: null, sameAs: 'f3' })
  expect(records.map(({ id, parts }) => [id, parts.map(({ figure: id }) => id)])).toEqual([
    ['r1', ['f2']],
    ['r2', ['f3']],
  ])
})

it('wants both the type and the kind', () => {
  const both = select(page(), { types: ['gift'], kinds: ['money'] })
  expect(both.figures.map(({ id }) => id)).toEqual(['f2'])
  expect(both.records.map(({ id }) => id)).toEqual(['r1'])
  expect(select(page(), { types: ['case'], kinds: null })).toMatchObject({ figures: [], records: [] })
})

it('leaves the page that it was given as it was', () => {
  const given = page()
  select(given, { types: ['donation'], kinds: null })
  expect(given).toEqual(page())
})

it('keeps records whole where they are what is asked for', () => {
  const mixed = () => {
    const { figures, ...rest } = page()
    return { ...rest, figures: figures.map((one, i) => (i === 1 ? { ...one, type: 'donation' as const } : one)) }
  }
  const whole = (types: string[] | null, kinds: string[] | null) => {
    const { figures, records } = select(mixed(), { types, kinds, records: true })
    return [figures.map(({ id }) => id), records.map(({ id }) => id)]
  }
  expect(whole(['gift'], null)).toEqual([
    ['f1', 'f2', 'f3'],
    ['r1', 'r2'],
  ])
  expect(whole(['case'], null)).toEqual([[], []])
  expect(whole(null, ['count'])).toEqual([['f1', 'f2'], ['r1']])
})
