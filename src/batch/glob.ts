import path from 'node:path'
import { slashed } from './walk.js'

/** Characters that make a name a pattern for the shells that leave patterns alone. */
const MAGIC = /[*?[{]/

/** Does a name hold characters of a pattern? */
export const isPattern = (name: string): boolean => MAGIC.test(name)

/** The files and folders that a pattern names, sorted. */
export async function expand(pattern: string): Promise<string[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(slashed(pattern), { onlyFiles: false, expandDirectories: false, dot: false })
  return found.map((name) => path.normalize(name)).sort()
}
