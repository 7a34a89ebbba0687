import path from 'node:path'
import { formatOfName } from '../read/format.js'
import { isArchive, layersOf } from './containers/layers.js'
import { isMhtml } from './containers/mhtml.js'

/**
 * The pages that a search takes, by their endings; what is named is read whatever its ending. Tables in csv lie beside pages, those
 * that were made of them among them.
 */
function isPage(name: string): boolean {
  const format = formatOfName(name)
  return (format !== undefined && format !== 'csv') || isMhtml(name)
}

/** Whether a pattern is met by a name below the folder or archive that is searched, with `/` between its parts. */
export type Match = (name: string) => boolean

/** What `--include` and `--exclude` ask for; null where they ask for nothing. */
export interface Filter {
  include: Match | null
  exclude: Match | null
}

export const EVERYTHING: Filter = { include: null, exclude: null }

/** A pattern without `/` is met by the last part of a name, as in grep: "*.html", "tin/**". */
export async function filterOf(include: readonly string[], exclude: readonly string[]): Promise<Filter> {
  if (include.length === 0 && exclude.length === 0) return EVERYTHING
  const { default: picomatch } = await import('picomatch')
  const matcher = (patterns: readonly string[]): Match | null => {
    if (patterns.length === 0) return null
    const matches = patterns.map((pattern) => picomatch(pattern, { basename: !pattern.includes('/'), dot: true }))
    return (name) => {
      const plain = name.replace(/\/{2,}/g, '/')
      return matches.some((match) => match(plain))
    }
  }
  const excluded = matcher(exclude)
  return { include: matcher(include), exclude: excluded && ((name) => foldersOf(name).some(excluded)) }
}

/** "tin/2024/a.html" → "tin", "tin/2024", "tin/2024/a.html": what is in an excluded folder is excluded. */
const foldersOf = (name: string): string[] => {
  const parts = name.split('/')
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'))
}

/** Why a file of this name is left; null for one that is read or looked into. */
export function leftOut(name: string, { include, exclude }: Filter): string | null {
  if (exclude?.(name)) return 'excluded'
  if (isArchive(name)) return null
  if (include) return include(name) ? null : 'not included'
  const { inner } = layersOf(name)
  return isPage(inner) ? null : path.extname(name).toLowerCase() || 'without an ending'
}

/** Why a page that an archive holds as such is left; its address has no ending to go by. */
export function pageLeftOut(name: string, { include, exclude }: Filter): string | null {
  if (exclude?.(name)) return 'excluded'
  return include && !include(name) ? 'not included' : null
}
