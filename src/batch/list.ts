import { createReadStream } from 'node:fs'
import { collect } from './collect.js'
import { messageOf } from './failure.js'
import type { Missing } from './input.js'
import { slashed } from './walk.js'

const STDIN = '-'

async function linesOf(file: string, maxBytes: number): Promise<string[]> {
  const bytes = await collect(file === STDIN ? process.stdin : createReadStream(file), maxBytes)
  const { decode } = await import('../read/decode/index.js')
  return decode(bytes).text.split(/\r\n|\r|\n/)
}

/**
 * The arguments of the command, then what a list names, one a line; blank lines and those that begin with # are none.
 * The list is a file, or standard input for `-`; one that cannot be read, or names nothing, comes as missing.
 */
export async function* withList(
  args: readonly string[],
  list: string | undefined,
  maxBytes: number,
): AsyncGenerator<string | Missing> {
  yield* args
  if (list === undefined) return
  const missing = (source: string, message: string): Missing => ({ kind: 'missing', source, message })
  let lines: string[]
  try {
    lines = await linesOf(list, maxBytes)
  } catch (error) {
    return yield missing(slashed(list), `the list cannot be read: ${messageOf(error)}`)
  }
  const names = lines.map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
  if (names.length === 0) yield missing(slashed(list), 'the list names nothing; write one file or address a line')
  for (const name of names) {
    if (name === STDIN && list === STDIN) yield missing(STDIN, 'standard input holds the list; name files in it')
    else yield name
  }
}
