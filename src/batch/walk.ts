import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { messageOf } from './failure.js'
import type { Input, Missing, PassedOver } from './input.js'

/** Endings of the pages that a walk takes; a file that is named is read whatever its ending. */
const PAGES = new Set(['.html', '.htm', '.xhtml', '.shtml', '.php', '.aspx', '.txt', '.text', '.md', '.markdown'])

/** A name as the output gives it: `/` between folders on every system. */
export const slashed = (name: string): string => (path.sep === '\\' ? name.replaceAll('\\', '/') : name)

export const isPage = (name: string): boolean => PAGES.has(path.extname(name).toLowerCase())

function passOver(passed: PassedOver, name: string): void {
  const ending = path.extname(name).toLowerCase() || 'without an ending'
  passed.set(ending, (passed.get(ending) ?? 0) + 1)
}

/** Pictures and scripts that a browser saves with a page: "bài.html" and "bài_files". */
const isCompanion = (folder: string, names: ReadonlySet<string>): boolean =>
  folder.endsWith('_files') && ['.html', '.htm'].some((ending) => names.has(folder.slice(0, -'_files'.length) + ending))

/** In the order of code units, the same on every system. */
const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/**
 * The pages of a folder and its folders, sorted by name. Hidden ones, symbolic links to folders and the files that a
 * browser saves beside a page are left; files that are no pages are counted in `passed`.
 */
export async function* walk(folder: string, passed: PassedOver): AsyncGenerator<Input | Missing> {
  let entries: Awaited<ReturnType<typeof entriesOf>>
  try {
    entries = await entriesOf(folder)
  } catch (error) {
    yield { kind: 'missing', source: slashed(folder), message: messageOf(error) }
    return
  }
  const names = new Set(entries.map(({ name }) => name))
  for (const entry of entries.sort(byName)) {
    const inside = path.join(folder, entry.name)
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !isCompanion(entry.name, names)) yield* walk(inside, passed)
    } else if (isPage(entry.name) && (entry.isFile() || (entry.isSymbolicLink() && (await isFile(inside))))) {
      yield { kind: 'file', source: slashed(inside), path: inside }
    } else passOver(passed, entry.name)
  }
}

const entriesOf = (folder: string) => readdir(folder, { withFileTypes: true })

/** What a symbolic link leads to; a broken one is no file. */
const isFile = (name: string): Promise<boolean> =>
  stat(name).then(
    (stats) => stats.isFile(),
    () => false,
  )
