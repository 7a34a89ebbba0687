import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { testOf, testSource } from '../../src/model/accepts.js'
import { validated } from '../../src/output/validated.js'
import { resultSchema } from '../../src/schema.js'
import { extract, FIXTURES } from '../pages/fixtures.js'

const results = FIXTURES.map((fixture) => extract(fixture).result)
const isResult = testOf(testSource(resultSchema)) as (value: unknown) => boolean

describe('a test made of a schema', () => {
  test.each(results.map((result) => [result.source, result] as const))('accepts %s', (_, result) => {
    expect(isResult(result)).toBe(true)
    expect(validated(result)).toBe(result)
  })

  /** The ways to every value of a result: ['figures', '0', 'links', '1', 'rel']. */
  const waysTo = (value: unknown, before: string[] = []): string[][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => [[...before, key], ...waysTo(one, [...before, key])])
      : []

  const damages = fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, Number.NaN, 2 ** 32, true, [], {})
  const damaged = fc
    .constantFrom(...results)
    .chain((result) => fc.tuple(fc.constant(result), fc.constantFrom(...waysTo(result)), damages))

  test('says of every damaged result what zod says', () => {
    let refused = 0
    fc.assert(
      fc.property(damaged, ([result, way, damage]) => {
        const copy = structuredClone(result)
        const last = way.at(-1) as string
        const parent = way.slice(0, -1).reduce<Record<string, unknown>>((at, key) => at[key] as typeof at, copy)
        parent[last] = damage
        const accepted = isResult(copy)
        if (!accepted) refused++
        expect(accepted).toBe(resultSchema.safeParse(copy).success)
      }),
      { numRuns: 2000 },
    )
    expect(refused).toBeGreaterThan(1000)
  })

  test('what it refuses, zod explains', () => {
    expect(() => validated({ ...results[0], site: 7 })).toThrow(/site/)
  })

  test.each([
    ['a schema', z.date()],
    ['a union without a discriminator', z.union([z.string(), z.number()])],
    ['a check', z.string().max(3)],
  ])('%s that it does not know is an error when it is made', (_, schema) => {
    expect(() => testSource(schema)).toThrow(/no test is known/)
  })
})
