import fs = require('node:fs')
import path = require('node:path')
import vm = require('node:vm')

import type * as programs from './programs.js' with { 'resolution-mode': 'import' }

/** A file of the bundle that has been loaded. */
interface Part {
  script: vm.Script
  module: { exports: unknown }
}

const BUNDLE = path.join(__dirname, '../bundle')
const parts = new Map<string, Part>()

/** "bundle/load.cjs" → "bundle/load.cjs.cache": what V8 made of the file when the bundle was built. */
const cacheOf = (file: string): string => `${file}.cache`

function cached(file: string): Buffer | undefined {
  try {
    return fs.readFileSync(cacheOf(file))
  } catch {
    // compiled anew it does the same, only later
    return undefined
  }
}

/** A module of the bundle by the name of its file; what else a module asks for is Node's. */
function requirePart(name: string): unknown {
  if (!name.startsWith('./')) return require(name)
  const file = path.join(BUNDLE, name)
  const known = parts.get(file)
  if (known) return known.module.exports
  const source = `(function (exports, require, module, __filename, __dirname) {${fs.readFileSync(file, 'utf8')}\n})`
  const script = new vm.Script(source, { filename: file, cachedData: cached(file) })
  const module = { exports: {} }
  parts.set(file, { script, module })
  script.runInThisContext()(module.exports, requirePart, module, file, BUNDLE)
  return module.exports
}

/**
 * The programs of the command, out of its bundle: with the code that was compiled when it was built, since to compile it anew takes
 * longer than to read a page. V8 tells by itself whether that code is of its own version and settings, and does without it where
 * it is not.
 */
const load = (): typeof programs => requirePart('./programs.cjs') as typeof programs

/** Writes, beside each part loaded by now, the code compiled for it by now. */
function keepCompiled(): void {
  for (const [file, { script }] of parts) fs.writeFileSync(cacheOf(file), script.createCachedData())
}

export = { load, keepCompiled, parts }
