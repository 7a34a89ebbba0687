import { statSync } from 'node:fs'
import path from 'node:path'
import { addressInput, addressKey, isOtherUrl, isUrl, withoutCredentials } from './address.js'
import { entriesOf } from './containers/entries.js'
import { isArchive } from './containers/layers.js'
import { codeOf, messageOf } from './failure.js'
import { EVERYTHING } from './filter.js'
import { expand, isPattern } from './glob.js'
import { hashMap } from './hash-map.js'
import { hash64 } from './hashes.js'
import { type Input, type Missing, type PassedOver, passOver } from './input.js'
import type { Scope } from './scope.js'
import { type FoundFile, slashed, walk } from './walk.js'

/** What the arguments name, before archives are opened. */
export type Found = FoundFile | Exclude<Input, { kind: 'file' | 'entry' }> | Missing

const missing = (source: string, message: string, code = 'missing'): Missing => ({
  kind: 'missing',
  source: slashed(source),
  message,
  code,
})

async function* inFolder(folder: string, scope: Scope): AsyncGenerator<Found> {
  let empty = true
  for await (const found of walk(folder, scope)) {
    empty = false
    yield found
  }
  if (empty)
    yield missing(
      folder,
      scope.filter.include || scope.filter.exclude
        ? '--include and --exclude leave no page of the folder'
        : 'the folder holds no pages (.html, .htm, .xhtml, .txt, .md, archives); name files to read others',
    )
}

/** "www.example.gov.vn/tin", "example.gov.vn/tin/1234.html" */
const BARE_ADDRESS = /^(?:www\.|[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}\.(?:vn|com|net|org)\/)/i

async function* named(name: string, scope: Scope): AsyncGenerator<Found> {
  if (name === '-') return yield { kind: 'stdin', source: '-' }
  if (isUrl(name)) return yield addressInput(name)
  if (isOtherUrl(name))
    return yield missing(
      withoutCredentials(name),
      'only http and https addresses are read; save the page and name the file',
    )
  try {
    const stats = statSync(name)
    if (stats.isDirectory()) yield* inFolder(name, scope)
    else if (scope.own.has(path.resolve(name)))
      yield missing(name, 'is written by this run; give what is written another name', 'usage')
    else yield { kind: isArchive(name) ? 'archive' : 'page', source: slashed(name), path: name, below: '' }
  } catch (error) {
    const found = isPattern(name) ? await expand(name) : []
    if (found.length === 0) {
      yield isPattern(name)
        ? missing(name, 'no file matches this pattern')
        : BARE_ADDRESS.test(name)
          ? missing(name, 'no such file; an address begins with https://')
          : missing(name, messageOf(error), codeOf(error))
    }
    for (const match of found) yield* named(match, scope)
  }
}

function keyOf(input: Exclude<Found, Missing>): string {
  if ('path' in input) return path.resolve(input.path)
  return input.kind === 'url' ? addressKey(input.address) : input.source
}

/**
 * What arguments and lists name, in their order: files, folders, patterns, addresses and `-`. What is named twice is
 * given once; for that a hash of each name is kept, where more than one thing is named.
 */
export async function* found(
  args: AsyncIterable<string | Missing> | readonly string[],
  scope: Scope,
): AsyncGenerator<Found> {
  const seen = hashMap()
  const several = !Array.isArray(args) || args.length > 1 || args.some(isPattern)
  for await (const arg of args) {
    if (typeof arg !== 'string') {
      yield arg
      continue
    }
    for await (const one of named(arg, scope)) {
      if (several && one.kind !== 'missing') {
        const key = hash64(keyOf(one))
        if (seen.get(key) !== undefined) continue
        seen.add(key, 0)
      }
      yield one
    }
  }
}

const counted = (passed: PassedOver): number => [...passed.values()].reduce((sum, count) => sum + count, 0)

/** The pages of an archive. One without any has failed if it was named itself and whole: who named it expects some. */
async function* inArchive({ path, source, below }: FoundFile, scope: Scope): AsyncGenerator<Input | Missing> {
  let empty = true
  const before = counted(scope.passed)
  for await (const entry of entriesOf(path, source, below, scope)) {
    empty = false
    yield entry
  }
  if (!empty) return
  if (below === '' && scope.filter === EVERYTHING)
    yield missing(
      source,
      'the archive holds no pages (.html, .htm, .xhtml, .txt, .md); --include names other files of it',
    )
  // what it holds has been counted, if anything
  else if (counted(scope.passed) === before) passOver(scope.passed, 'archives without anything')
}

/** The pages that the arguments name, as {@link found} gives them, and those of the archives among them. */
export async function* inputsOf(
  args: AsyncIterable<string | Missing> | readonly string[],
  scope: Scope,
): AsyncGenerator<Input | Missing> {
  for await (const one of found(args, scope)) {
    if (!('path' in one)) yield one
    else if (one.kind === 'archive') yield* inArchive(one, scope)
    else yield { kind: 'file', source: one.source, path: one.path }
  }
}
