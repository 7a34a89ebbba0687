import { realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { isArchive } from './containers/layers.js'
import { codeOf, messageOf } from './failure.js'
import { type Filter, leftOut } from './filter.js'
import { type Missing, passOver } from './input.js'
import { type EntryType, type Listing, list } from './listing.js'
import type { Scope } from './scope.js'

/** A file that a search has found; `below` is its name below the folder that is searched. */
export interface FoundFile {
  kind: 'page' | 'archive'
  source: string
  path: string
  below: string
}

/** A name as the output gives it: `/` between folders on every system. */
export const slashed = (name: string): string => (path.sep === '\\' ? name.replaceAll('\\', '/') : name)

/** Pictures and scripts that a browser saves with a page: "bài.html" and "bài_files". */
const isCompanion = (folder: string, listing: Listing): boolean =>
  folder.endsWith('_files') &&
  ['.html', '.htm'].some((ending) => listing.has(folder.slice(0, -'_files'.length) + ending))

/** Whether a symbolic link leads to a file of the folder that is searched; why not, as the reason of passing over. */
async function linkLeftOut(link: string, root: string): Promise<string | null> {
  try {
    const target = await realpath(link)
    if ((await stat(target)).isDirectory()) return 'links to a folder'
    return target.startsWith(root + path.sep) ? null : 'links out of the folder'
  } catch {
    return 'broken links'
  }
}

interface Walk {
  scope: Scope
  /** The real path of the folder that is searched. */
  root: string
}

/** Folders that hold no pages of anybody's archive. */
const SKIPPED = new Set(['node_modules'])

/** Why a name is not worth holding while the folder is read; null for the others. */
function skipped(name: string, type: EntryType, below: string, filter: Filter): string | null {
  if (name.startsWith('.')) return 'hidden'
  if (type === 'other') return 'devices and pipes'
  if (type === 'folder') return SKIPPED.has(name) || filter.exclude?.(below) ? 'folders excluded' : null
  // where a link leads is looked at later
  return type === 'link' ? null : leftOut(below, filter)
}

async function* inside(folder: string, below: string, walk: Walk): AsyncGenerator<FoundFile | Missing> {
  const { scope, root } = walk
  const nameOf = (name: string): string => (below === '' ? name : `${below}/${name}`)
  let listing: Listing
  try {
    listing = await list(folder, (name, type) => {
      if (scope.own.size > 0 && scope.own.has(path.resolve(folder, name))) return false
      const reason = skipped(name, type, nameOf(name), scope.filter)
      if (reason) passOver(scope.passed, reason)
      return reason === null
    })
  } catch (error) {
    yield { kind: 'missing', source: slashed(folder), message: messageOf(error), code: codeOf(error) }
    return
  }
  for (const { name, type } of listing.entries()) {
    const full = path.join(folder, name)
    if (type === 'folder') {
      if (isCompanion(name, listing)) passOver(scope.passed, 'saved beside a page')
      else yield* inside(full, nameOf(name), walk)
      continue
    }
    const reason = type === 'link' ? ((await linkLeftOut(full, root)) ?? leftOut(nameOf(name), scope.filter)) : null
    if (reason) passOver(scope.passed, reason)
    else yield { kind: isArchive(name) ? 'archive' : 'page', source: slashed(full), path: full, below: nameOf(name) }
  }
}

/**
 * The pages and archives of a folder and its folders, sorted by name. Hidden files, symbolic links that lead out of it
 * or to folders, and what a browser saves beside a page are left; everything that is left is counted by its reason.
 */
export async function* walk(folder: string, scope: Scope): AsyncGenerator<FoundFile | Missing> {
  yield* inside(folder, '', { scope, root: await realpath(folder) })
}
