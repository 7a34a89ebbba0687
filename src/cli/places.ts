import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { failure } from '../batch/failure.js'
import { expand, isPattern } from '../batch/glob.js'
import { placesOf } from './appended.js'
import type { ExtractOptions } from './options.js'

/** Where a name leads, through links; a name that leads nowhere stands for itself. */
const realOf = (name: string): string => (existsSync(name) ? realpathSync(name) : path.resolve(name))

const isFile = (name: string | null | undefined): name is string => typeof name === 'string' && name !== '-'

/**
 * Full paths of what a run writes, which no search takes for pages: as they are named, and where links lead. `file` is its output.
 */
export function ownFiles(file: string | null, { errors, state }: ExtractOptions): Set<string> {
  const beside = file === null ? [] : [placesOf(file).journal, placesOf(file).earlier]
  return new Set([file, ...beside, errors, state].filter(isFile).flatMap((name) => [path.resolve(name), realOf(name)]))
}

/** Throws 'usage' where one file has two parts in a run: what is written, what was written before, and what is read. */
export async function mustStandApart(
  file: string | null,
  args: readonly string[],
  options: ExtractOptions,
): Promise<void> {
  const { errors, state, sinceRun, inputList } = options
  const parts: [what: string, name: string | null | undefined][] = [
    ['the output', file],
    ['the report of errors', errors],
    ['the state', state],
    ['the earlier run', sinceRun],
    ['the list of inputs', inputList],
  ]
  const taken = new Map<string, string>()
  for (const [what, name] of parts) {
    if (!isFile(name)) continue
    const other = taken.get(realOf(name))
    if (other !== undefined)
      throw failure(`${name} cannot be both ${other} and ${what}; give one of them another name`, 'usage')
    taken.set(realOf(name), what)
  }
  if (taken.size === 0) return
  for (const arg of args)
    for (const name of isPattern(arg) && !existsSync(arg) ? await expand(arg) : [arg]) {
      const what = taken.get(realOf(name))
      if (what !== undefined)
        throw failure(`${name} cannot be both an input and ${what}; give ${what} another name`, 'usage')
    }
}
