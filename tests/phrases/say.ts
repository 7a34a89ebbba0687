import { readFileSync } from 'node:fs'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import { differences, type FigureExpectation } from '../pages/expected.js'

/** A table of fixtures/phrases; `T` is its shape. */
export const table = <T>(name: string): T => JSON.parse(readFileSync(`fixtures/phrases/${name}.json`, 'utf8'))

const HEAD = 'Bản tin trong tỉnh\n\n'

/** A sentence as a page of its own, through the public way. */
export function read(say: string) {
  const page = readPage(new TextEncoder().encode(`${HEAD}${say}\n`), { source: 'phrase.txt' })
  return { page, ...extractPage(page) }
}

/** How the figures of a sentence differ from the expected ones; an empty list is a pass. */
export function wrong(say: string, expected: readonly FigureExpectation[]): string[] {
  const { figures } = read(say).result
  const numberOf = (id: string) => figures.findIndex((figure) => figure.id === id) + 1
  if (figures.length !== expected.length) {
    return [`${figures.length} figures [${figures.map((one) => one.text).join(' | ')}], expected ${expected.length}`]
  }
  return expected.flatMap((one, i) => {
    const figure = figures[i]
    return figure === undefined ? [] : differences(one, figure, numberOf, false)
  })
}

/** "Toàn tỉnh có {} hộ." filled with a form. */
export const fill = (frame: string, form: string): string => frame.replace('{}', form)
