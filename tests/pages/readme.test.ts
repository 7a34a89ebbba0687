import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { FIGURE_COLUMNS } from '../../src/formats/figure-rows.js'
import { extract, FIXTURES } from './fixtures.js'

const readme = readFileSync('README.md', 'utf8')
const between = (open: string, close: string): string => readme.split(open)[1]?.split(close)[0] ?? ''
const example = (name: string): unknown =>
  JSON.parse(between(`<!-- example: ${name} -->`, `<!-- /example: ${name} -->`).replaceAll(/```(?:json)?/g, ''))

test('the example of the README is what the program says', () => {
  const fixture = FIXTURES.find((one) => readme.includes(`npx solieu ${one.source}`))
  if (fixture === undefined) throw new Error('the README names no page of the fixtures')
  const { result } = extract(fixture)
  expect(example('figure')).toEqual(result.figures[1])
  expect(example('record')).toEqual(result.records[0])
})

test('the columns of the README are those of the rows', () => {
  const columns = between('<!-- columns: figures -->', '<!-- /columns -->')
  expect([...columns.matchAll(/`(\w+)`/g)].map((found) => found[1])).toEqual(FIGURE_COLUMNS)
})
