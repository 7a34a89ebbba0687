import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { extractPage } from '../../src/pipeline.js'
import { readPage } from '../../src/read/index.js'
import type { PageExpectation } from './expected.js'

const ROOT = 'fixtures/pages'

export interface Fixture {
  /** "soctrang.gov.vn/phoi-hop-bien-phong" */
  name: string
  /** The path of the source from the root of the project, with `/`. */
  source: string
  bytes: Uint8Array
  expected: PageExpectation
}

/** Every page of fixtures/pages with what is expected of it, in the order of their names. */
export const FIXTURES: Fixture[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\/source\.[a-z]+$/.test(path))
  .sort()
  .map((path) => ({
    name: dirname(path),
    source: `${ROOT}/${path}`,
    bytes: readFileSync(join(ROOT, path)),
    expected: JSON.parse(readFileSync(join(ROOT, dirname(path), 'expected.json'), 'utf8')),
  }))

/** A fixture through the public way: read, then extracted. */
export function extract({ source, bytes }: Fixture) {
  const page = readPage(bytes, { source })
  return { page, ...extractPage(page, { text: true }) }
}
