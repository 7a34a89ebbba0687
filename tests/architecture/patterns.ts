import { vi } from 'vitest'
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

/** Modules to load: the command line runs when it is loaded, its loader sets up V8, and a worker needs its parent. */
const LOADED = SOURCES.filter(
  ({ path, folder }) => folder !== 'cli' && !path.endsWith('.cts') && !path.endsWith('worker.ts'),
)

const load = (path: string): Promise<object> => import(/* @vite-ignore */ `../../src/${path.replace(/\.ts$/, '.js')}`)

/** A pattern, and the place in a file of the sources where `new RegExp` stands. */
export interface Built extends Pattern {
  path: string
  at: string
}

/** "at compile (/home/a/solieu/src/time/compile.ts:6:62)" */
const FRAME = /^(?!.*\/node_modules\/).*\/src\/([^:()]+\.ts):(\d+:\d+)/

/** Every pattern that the sources build while `work` is done, by the constructor and not as a literal. */
export async function builtWhile(work: () => Promise<void>, frame = FRAME): Promise<Built[]> {
  const built: Built[] = []
  const plain = globalThis.RegExp
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given: [string, string?]) {
      const pattern = new target(...given)
      // the first line names the error, the second this function, the third who asked
      const [, path, at] = new Error().stack?.split('\n')[2]?.match(frame) ?? []
      if (path !== undefined && at !== undefined) built.push({ name: `${path} ${at} ${pattern}`, pattern, path, at })
      return pattern
    },
  })
  try {
    await work()
  } finally {
    globalThis.RegExp = plain
  }
  return built
}

/** The patterns compiled from tables: when a module is loaded, or when a row of times is first asked for. */
export async function built(): Promise<Built[]> {
  // what has been loaded before would build nothing any more
  vi.resetModules()
  return builtWhile(async () => {
    for (const { path } of LOADED) await load(path)
    const [{ FORMS }, { compiled }] = await Promise.all([
      import('../../src/time/forms/index.js'),
      import('../../src/time/compile.js'),
    ])
    for (const row of FORMS) compiled(row)
  })
}

/** Where `new RegExp` stands in the sources and has built nothing: how many such places a file has. */
export function unbuilt(of: readonly Built[]): string[] {
  return SOURCES.flatMap(({ path, text }) => {
    const written = text.match(/\bRegExp\(/g)?.length ?? 0
    const seen = new Set(of.filter((one) => one.path === path).map((one) => one.at)).size
    return written > seen ? [`${path}: ${written - seen}`] : []
  })
}

/** Loads all sources anew. */
export async function loadAll(): Promise<void> {
  vi.resetModules()
  for (const { path } of LOADED) await load(path)
}

/** Every RegExp that a module exports, on its own or in a list or row. */
export async function exported(): Promise<Pattern[]> {
  const out: Pattern[] = []
  const visit = (name: string, value: unknown, depth: number) => {
    if (value instanceof RegExp) out.push({ name, pattern: value })
    else if (depth > 0 && typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(`${name}.${key}`, one, depth - 1)
    }
  }
  for (const { path } of LOADED) {
    for (const [key, value] of Object.entries(await load(path))) visit(`${path} ${key}`, value, 3)
  }
  return out
}
