/**
 * Makes a bundle of the command and of the libraries that it uses, beside the modules of the library in `dist`, and keeps what its
 * rules come to and the code that V8 compiles of it: a process has read its first page while it would still be loading modules.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))
const dir = join(root, 'dist/bundle')

/** The licences of the packages whose modules are in the bundle ask to go with it. */
function licences(modules) {
  const folders = new Set(modules.map((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0]).filter(Boolean))
  return [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const texts = readdirSync(folder).filter((file) => /^(?:licen[cs]e|notice)/i.test(file))
    return [`${name} ${version} (${license})`, ...texts.map((file) => readFileSync(join(folder, file), 'utf8').trim())]
  })
}

rmSync(dir, { recursive: true, force: true })
const bundle = await rolldown({
  input: join(root, 'dist/command/programs.js'),
  platform: 'node',
  // what is loaded by name in one place is loaded anyway in another
  checks: { ineffectiveDynamicImport: false },
})
// of CommonJS, which Node begins with sooner than with modules
const { output } = await bundle.generate({
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  // a parser of dates is known by the name of its class
  minify: { mangle: { keepNames: { function: false, class: true } } },
})
mkdirSync(dir, { recursive: true })
// V8 takes a file of one byte a letter as it is, and what a module is called with stands in it already
for (const { fileName, code } of output)
  writeFileSync(
    join(dir, fileName),
    `(function (exports, require, module, __filename, __dirname) {${code}\n})`.replace(
      /[^\x00-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
const packages = licences(output.flatMap(({ moduleIds }) => moduleIds))
writeFileSync(join(dir, 'licences.txt'), `${packages.map((lines) => lines.join('\n\n')).join('\n\n---\n\n')}\n`)
writeFileSync(join(dir, 'package.json'), '{ "type": "commonjs" }\n')
// the name that the pool gives its threads
writeFileSync(join(dir, 'worker.js'), "require('../command/load.cjs').load().work()\n")

const solieu = (...args) => ['node', 'solieu', ...args]
// each page alone, which is read in the thread of the command and not in another
const pages = readdirSync(join(root, 'fixtures'), { recursive: true })
  .filter((name) => /source\.\w+$/.test(name))
  .sort()
const extract = (page, format = 'ndjson') => solieu(join('fixtures', page), '--quiet', '--format', format)
const TEXT = pages.find((name) => name.endsWith('.txt'))
const HTML = pages.find((name) => name.endsWith('.html'))
/** Has the bundle keep what such runs ask of it, in a process of its own; each of them listens to the errors of the output. */
function keep(what, runs) {
  const script = `require('node:events').defaultMaxListeners = 0
    void require('./dist/command/load.cjs').${what}(${JSON.stringify(runs)})`
  execFileSync(process.execPath, ['-e', script], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}
// most tables are only ever read in one direction: what is never asked is not kept
keep(
  'keepTables',
  pages.map((page) => extract(page)),
)
// V8 keeps what was called, and what it keeps is read by each run: so the usual ways through the program are gone once
keep('keepCompiled', [
  extract(HTML),
  ...['ndjson', 'csv', 'table'].map((format) => extract(TEXT, format)),
  solieu('explain', '121 căn nhà'),
])
