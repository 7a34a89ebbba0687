import { stat } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from './failure.js'
import { expand, isPattern } from './glob.js'
import type { Input, Missing, PassedOver } from './input.js'
import { slashed, walk } from './walk.js'

const URL_START = /^https?:\/\//i
/** "ftp://…", "file:///…": a scheme of two letters or more, so that "C:\trang.html" is a file. */
const OTHER_URL = /^[a-z][a-z0-9+.-]{1,20}:\/\//i

export const isUrl = (name: string): boolean => URL_START.test(name)

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
  if (isUrl(name)) return yield { kind: 'url', source: name }
  if (OTHER_URL.test(name))
    return yield missing(name, 'only http and https addresses are read; save the page and name the file')
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

/**
 * The pages that the arguments of the command name, in their order: files, folders, patterns, addresses and `-`.
 * A file that is named twice is read once.
 */
export async function* inputsOf(args: readonly string[], passed: PassedOver): AsyncGenerator<Input | Missing> {
  const seen = new Set<string>()
  for (const arg of args) {
    for await (const input of named(arg, passed)) {
      if (input.kind !== 'missing') {
        const key = input.kind === 'file' ? path.resolve(input.path) : input.source
        if (seen.has(key)) continue
        seen.add(key)
      }
      yield input
    }
  }
}
