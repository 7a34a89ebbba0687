import { existsSync, readdirSync, readFileSync } from 'node:fs'
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
  gaps: Gaps
}

/**
 * What the program does not yet say as expected, word for word: fixtures/pages/SITE/SLUG/gaps.json. The expectation stands; a gap
 * that is closed fails the test until its line is taken out, and so does any new one.
 */
export interface Gaps {
  figures?: string[]
  records?: string[]
  left?: string[]
  reasons?: string[]
}

const gapsOf = (path: string): Gaps => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {})

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
    gaps: gapsOf(join(ROOT, dirname(path), 'gaps.json')),
  }))

/** A fixture through the public way: read, then extracted. */
export function extract({ source, bytes }: Fixture) {
  const page = readPage(bytes, { source })
  return { page, ...extractPage(page, { text: true }) }
}
