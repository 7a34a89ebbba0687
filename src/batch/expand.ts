import { stat } from 'node:fs/promises'
import path from 'node:path'
import { addressInput, addressKey, isOtherUrl, isUrl, withoutCredentials } from './address.js'
import { messageOf } from './failure.js'
import { expand, isPattern } from './glob.js'
import type { Input, Missing, PassedOver } from './input.js'
import { slashed, walk } from './walk.js'

const missing = (source: string, message: string): Missing => ({ kind: 'missing', source: slashed(source), message })

async function* inFolder(folder: string, passed: PassedOver): AsyncGenerator<Input | Missing> {
  let empty = true
  for await (const input of walk(folder, passed)) {
    empty = false
    yield input
  }
  if (empty)
    yield missing(folder, 'the folder holds no pages (.html, .htm, .xhtml, .txt, .md); name files to read others')
}

async function* named(name: string, passed: PassedOver): AsyncGenerator<Input | Missing> {
  if (name === '-') return yield { kind: 'stdin', source: '-' }
  if (isUrl(name)) return yield addressInput(name)
  if (isOtherUrl(name))
    return yield missing(
      withoutCredentials(name),
      'only http and https addresses are read; save the page and name the file',
    )
  try {
    const stats = await stat(name)
    if (stats.isDirectory()) yield* inFolder(name, passed)
    else yield { kind: 'file', source: slashed(name), path: name }
  } catch (error) {
    const found = isPattern(name) ? await expand(name) : []
    if (found.length === 0) {
      yield missing(name, isPattern(name) ? 'no file matches this pattern' : messageOf(error))
    }
    for (const match of found) yield* named(match, passed)
  }
}

function keyOf(input: Input): string {
  if (input.kind === 'file') return path.resolve(input.path)
  return input.kind === 'url' ? addressKey(input.address) : input.source
}

/**
 * The pages that arguments and lists name, in their order: files, folders, patterns, addresses and `-`. What is named
 * twice is read once.
 */
export async function* inputsOf(
  args: AsyncIterable<string | Missing>,
  passed: PassedOver,
): AsyncGenerator<Input | Missing> {
  const seen = new Set<string>()
  for await (const arg of args) {
    if (typeof arg !== 'string') {
      yield arg
      continue
    }
    for await (const input of named(arg, passed)) {
      if (input.kind !== 'missing') {
        const key = keyOf(input)
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield input
    }
  }
}
