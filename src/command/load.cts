import fs = require('node:fs')
import path = require('node:path')
import v8 = require('node:v8')
import vm = require('node:vm')

import type * as programs from './programs.js' with { 'resolution-mode': 'import' }

/** A file of the bundle that has been loaded. */
interface Part {
  script: vm.Script
  module: { exports: unknown }
}

const BUNDLE = path.join(__dirname, '../bundle')
const parts = new Map<string, Part>()

/**
 * "bundle/load.cjs" → "bundle/load.cjs.v20.18.1-linux-x64.cache": what V8 made of the file when the bundle was built. V8 refuses the
 * code of another version of V8, but not that of another Node with the same V8, which means other things by it.
 */
const cacheOf = (file: string): string => `${file}.${process.version}-${process.platform}-${process.arch}.cache`

/** What the rules came to when the bundle was built: rows of numbers one after the other, and all else with where those stand. */
const ROWS = path.join(BUNDLE, 'tables.rows')
const TABLES = path.join(BUNDLE, 'tables.v8')

interface Tables {
  /** Where each row begins and ends, by its name. */
  ends: Map<string, readonly [start: number, end: number]>
  rest: Map<string, unknown>
}

/** What was not kept, or cannot be read, is worked out anew: it comes to the same, only later. */
function ifKept<T>(file: string, read: (bytes: Buffer) => T): T | undefined {
  try {
    return read(fs.readFileSync(file))
  } catch {
    return undefined
  }
}

/** Gives what was kept under a name; rows of numbers are parts of what was read, and no copies. */
function keptTables(): (name: string) => unknown {
  const kept = ifKept(TABLES, (bytes) => {
    const { ends, rest }: Tables = v8.deserialize(bytes)
    const { buffer, byteOffset, length } = fs.readFileSync(ROWS)
    const rows = new Int32Array(buffer, byteOffset, length / Int32Array.BYTES_PER_ELEMENT)
    return (name: string) => {
      const own = ends.get(name)
      return own ? rows.subarray(...own) : rest.get(name)
    }
  })
  return kept ?? (() => undefined)
}

/**
 * Asked for at the head of other modules, and of use to few runs: commander could start programs for subcommands, which the command
 * has none of; folders and archives are walked with promises; and the schema says what is wrong with a result that breaks it.
 */
const LATER = new Set(['node:child_process', 'node:fs/promises', './schema.cjs'])

/** A module that is loaded when something is first taken from it. */
const later = (name: string): unknown =>
  new Proxy({}, { get: (_, key) => Reflect.get(requireNow(name) as object, key) })

/** A module of the bundle by the name of its file; what else a module asks for is Node's. */
const requirePart = (name: string): unknown => (LATER.has(name) ? later(name) : requireNow(name))

function requireNow(name: string): unknown {
  if (!name.startsWith('./')) return require(name)
  const file = path.join(BUNDLE, name)
  const known = parts.get(file)
  if (known) return known.module.exports
  const script = new vm.Script(fs.readFileSync(file, 'latin1'), {
    filename: file,
    cachedData: ifKept(cacheOf(file), (bytes) => bytes),
  })
  const module = { exports: {} }
  parts.set(file, { script, module })
  script.runInThisContext()(module.exports, requirePart, module, file, BUNDLE)
  return module.exports
}

/**
 * V8 compiles a function to the machine's code when so many bytes of its own have been run in it, and is then a third of all work of a
 * run over some thousand pages, on threads that the pages want too. At six times V8's measure it compiles less, and knows better what.
 */
v8.setFlagsFromString('--interrupt-budget=400000')

/** V8 compiles a pattern to the machine's code when it is used for the second time, and most patterns see a short page some two or three times. */
v8.setFlagsFromString('--regexp-tier-up-ticks=5')

/** The oldest Node that has what the command is made of: 20.18. */
const OLDEST = [20, 18] as const

/** Ends the process with a line about it where Node is older. */
function mustBeNew(): void {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return
  process.stderr.write(
    `solieu: needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}; update Node\n`,
  )
  process.exit(2)
}

/**
 * The programs of the command, out of its bundle: with the code that was compiled when it was built, since to compile it anew takes
 * longer than to read a page. It is kept under the name of the Node that compiled it; V8 tells by itself whether it is of its own
 * settings, and does without it where it is not.
 */
function load(): typeof programs {
  mustBeNew()
  const all = requirePart('./programs.cjs') as typeof programs
  let tables: ReturnType<typeof keptTables> | undefined
  all.restore((name) => {
    tables ??= keptTables()
    return tables(name)
  })
  return all
}

/** The arguments of a run of the command, its name before them. */
type Run = readonly string[]

/** Works out what the rules come to, as before any page, and writes what the command asks of it in such runs. */
async function keepTables(runs: readonly Run[]): Promise<void> {
  const { main, worked, asked } = load()
  const all = structuredClone(await worked())
  for (const run of runs) await main(run)
  const tables: Tables = { ends: new Map(), rest: new Map() }
  const rows: number[] = []
  for (const name of asked()) {
    const value = all.get(name)
    if (value instanceof Int32Array) {
      tables.ends.set(name, [rows.length, rows.length + value.length])
      for (const number of value) rows.push(number)
    } else tables.rest.set(name, value)
  }
  fs.writeFileSync(ROWS, Int32Array.from(rows))
  fs.writeFileSync(TABLES, v8.serialize(tables))
}

/** Writes, beside each part that is loaded for such runs, the code that V8 compiles for them. */
async function keepCompiled(runs: readonly Run[]): Promise<void> {
  const { main } = load()
  for (const run of runs) await main(run)
  for (const [file, { script }] of parts) fs.writeFileSync(cacheOf(file), script.createCachedData())
}

export = { load, keepTables, keepCompiled, parts }
