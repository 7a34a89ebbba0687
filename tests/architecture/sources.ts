import { readdirSync, readFileSync } from 'node:fs'
import { dirname, posix } from 'node:path'

export interface Import {
  /** Path in src of a file of the project, or the name of a package. */
  to: string
  package: boolean
  typeOnly: boolean
  /** Loaded when it is needed: `await import('…')`. */
  lazy: boolean
}

export interface Source {
  /** "scan/numeral.ts" */
  path: string
  /** "scan"; "" for the files beside the folders. */
  folder: string
  text: string
  imports: Import[]
}

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm
const IMPORT = new RegExp(
  [
    /(?:^|\n)\s*(?:import|export)\s+(?<type>type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"](?<named>[^'"]+)['"]/,
    /\bimport\(['"](?<dynamic>[^'"]+)['"]\)/,
    // those of a CommonJS file: `import fs = require('node:fs')`
    /(?:\bimport\s+(?<requiredType>type\s+)?\w+\s+=\s+)?\brequire\(['"](?<required>[^'"]+)['"]\)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
)

export function importsOf(path: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(({ groups: { type, named, dynamic, requiredType, required } = {} }) => {
    const name = named ?? dynamic ?? required ?? ''
    const local = name.startsWith('.')
    return {
      to: local
        ? posix.join(dirname(path), name).replace(/\.(c?)js$/, '.$1ts')
        : (name.match(/^(?:@[^/]+\/)?[^/]+/)?.[0] ?? name),
      package: !local,
      typeOnly: (type ?? requiredType) !== undefined,
      lazy: dynamic !== undefined,
    }
  })
}

/** Every source file, without its comments. */
export const SOURCES: Source[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.c?ts$/.test(path))
  .sort()
  .map((path) => {
    const text = readFileSync(`src/${path}`, 'utf8').replace(COMMENTS, '')
    return { path, folder: path.includes('/') ? (path.split('/')[0] ?? '') : '', text, imports: importsOf(path, text) }
  })

export const inFolder = (folder: string): Source[] => SOURCES.filter((source) => source.folder === folder)
