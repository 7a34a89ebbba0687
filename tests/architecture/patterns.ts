import { SOURCES } from './sources.js'

/** What may stand before the slash that opens a pattern. */
const LITERAL = /(?:^|[=(,:[!&|?{};>]|return)\s*\/(?![*/])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)/gm

export interface Pattern {
  name: string
  pattern: RegExp
}

/** The patterns written in the sources, exported or not. */
export const literals = (): Pattern[] =>
  SOURCES.flatMap((source) =>
    [...source.text.matchAll(LITERAL)].flatMap(([, body = '', flags = '']) => {
      try {
        return [{ name: `${source.path} /${body}/${flags}`, pattern: new RegExp(body, flags) }]
      } catch {
        // Two divisions of one line look like a pattern; the compiler has seen the real ones.
        return []
      }
    }),
  )

/** The patterns compiled from tables: every RegExp that a module exports, on its own or in a list or row. */
export async function exported(): Promise<Pattern[]> {
  const out: Pattern[] = []
  const visit = (name: string, value: unknown, depth: number) => {
    if (value instanceof RegExp) out.push({ name, pattern: value })
    else if (depth > 0 && typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(`${name}.${key}`, one, depth - 1)
    }
  }
  for (const { path, folder } of SOURCES) {
    // The command line runs when it is loaded, its loader sets up V8, and a worker needs its parent.
    if (folder === 'cli' || path.endsWith('.cts') || path.endsWith('worker.ts')) continue
    const module: object = await import(/* @vite-ignore */ `../../src/${path.replace(/\.ts$/, '.js')}`)
    for (const [key, value] of Object.entries(module)) visit(`${path} ${key}`, value, 3)
  }
  return out
}
