// Scores the command on annotated articles and the reading on real pages, where ../shared is beside this project.
//
//   npm run eval -- [--errors N] [--dir DIR] [--check]
//
// --errors N   the first N errors of each set as well
// --dir DIR    another folder of the same layout (text/ID.txt, cand/ID.json, ann/ID.tsv) in place of the three sets
// --check      fails when a row is below its floor in scripts/floors.json
import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { strangeCues } from './lib/cues.mjs'
import { idsOf, macroTypes } from './lib/gold.mjs'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '../shared')
const scorer = join(shared, 'gold/score.mjs')
const { values: args } = parseArgs({
  options: {
    errors: { type: 'string', default: '0' },
    dir: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
})
const errorOptions = args.errors === '0' ? [] : ['--errors', args.errors]

if (!existsSync(scorer)) {
  console.log('../shared is not there: nothing to score')
  process.exit(0)
}

/** Runs a script of node; its output as text. Throws with its last words when it fails with a code not in `accepted`. */
function node(script, options, accepted = [0]) {
  const run = spawnSync(process.execPath, [script, ...options], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (!accepted.includes(run.status))
    throw new Error(`${basename(script)} failed (${run.status}): ${run.stderr.trim()}`)
  if (run.stderr) process.stderr.write(run.stderr)
  return run.stdout
}

/** Percent, rounded down: 99.96 is not 100. */
const pct = (share) => Math.floor(share * 1000 + 1e-6) / 10
const rowsOf = (score) => ({
  value: pct(score.value.f1),
  core: pct(score.core.f1),
  full: pct(score.full.f1),
  item: pct(score.item),
  type: pct(score.type),
  links: pct(score.links.f1),
  pairs: pct(score.pairs.f1),
  ...(score.records && {
    records: pct(score.records.f1),
    role: pct(score.records.role),
    recordType: pct(score.records.type),
  }),
})

/** Every fifth document, beginning with each of the first five: how much the scores depend on the articles. */
function printFifths(dir, predictions, folder) {
  const ids = idsOf(dir)
  for (let fifth = 0; fifth < 5; fifth++) {
    const part = join(folder, `fifth-${fifth}`)
    for (const [sub, ending] of [
      ['text', 'txt'],
      ['cand', 'json'],
      ['ann', 'tsv'],
    ]) {
      mkdirSync(join(part, sub), { recursive: true })
      for (const id of ids.filter((_, i) => i % 5 === fifth))
        symlinkSync(join(dir, sub, `${id}.${ending}`), join(part, sub, `${id}.${ending}`))
    }
    const rows = rowsOf(JSON.parse(node(scorer, [part, predictions, '--json'])))
    console.log(
      `fifth ${fifth + 1}: ${Object.entries(rows)
        .map(([name, score]) => `${name} ${score.toFixed(1)}`)
        .join('  ')}`,
    )
  }
}

function printTypes(dir, predictions) {
  const lines = readFileSync(predictions, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
  const figures = new Map(lines.map((page) => [basename(page.source, '.txt'), page.figures]))
  const { mean, rows } = macroTypes(dir, figures)
  console.log(`types, each weighing the same: ${pct(mean).toFixed(1)}`)
  console.log(rows.map(([type, { right, all }]) => `${type} ${right}/${all}`).join(' · '))
}

/** Reads the texts of a set with the command and prints its scoreboard; gives the rows. */
function scoreSet(name, dir, folder) {
  const predictions = join(folder, `${name}.ndjson`)
  node(join(root, 'bin/solieu.js'), [join(dir, 'text'), '--output', predictions, '--quiet'], [0, 1])
  console.log(`\n-- ${name}`)
  process.stdout.write(node(scorer, [dir, predictions, ...errorOptions]))
  printTypes(dir, predictions)
  if (name === 'dev') printFifths(dir, predictions, folder)
  return rowsOf(JSON.parse(node(scorer, [dir, predictions, '--json'])))
}

/** The text that the reading finds on real pages, scored as trafilatura's public evaluation does. */
async function scorePages(folder) {
  const { readPage } = await import('../dist/read/index.js')
  const pages = join(shared, 'pages-eval/pages')
  const lines = readdirSync(pages)
    .sort()
    .map((source) => {
      try {
        return JSON.stringify({
          source,
          text: readPage(readFileSync(join(pages, source)), { source, format: 'html' }).text,
        })
      } catch (error) {
        console.error(`${source}: ${error.message}`)
        return JSON.stringify({ source, text: '' })
      }
    })
  const predictions = join(folder, 'pages.ndjson')
  writeFileSync(predictions, lines.join('\n'))
  const options = [join(shared, 'pages-eval/evaldata.json'), predictions]
  console.log('\n-- pages')
  process.stdout.write(node(join(shared, 'pages-eval/score.mjs'), [...options, ...errorOptions]))
  return { f1: pct(JSON.parse(node(join(shared, 'pages-eval/score.mjs'), [...options, '--json'])).f1) }
}

/** Prints the cues that speak on dev or reports and on no article of the corpus: there are to be none. */
async function printStrangeCues() {
  const texts = ['dev', 'reports'].flatMap((set) => {
    const dir = join(shared, 'gold', set, 'text')
    return readdirSync(dir).map((file) => readFileSync(join(dir, file), 'utf8'))
  })
  const strange = await strangeCues(texts, join(shared, 'corpus/articles.ndjson'), join(root, 'dist'))
  console.log(
    `\ncues that fire on dev or reports and never on the corpus: ${strange.length}${strange.length > 0 ? ` (${strange.join(', ')})` : ''}`,
  )
  return strange.length
}

/** The rows that are below their floors, in words. */
const fallen = (scores, floors) =>
  Object.entries(floors).flatMap(([set, rows]) =>
    Object.entries(rows)
      .filter(([row, floor]) => !(scores[set]?.[row] >= floor))
      .map(([row, floor]) => `${set} ${row}: ${scores[set]?.[row] ?? 'no score'}, floor ${floor}`),
  )

const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
})
if (build.status !== 0) {
  console.error('the build failed (npm run build)')
  if (args.check || !existsSync(join(root, 'dist/cli/main.js'))) process.exit(1)
  console.error('scoring what it has written all the same')
}
const folder = mkdtempSync(join(tmpdir(), 'solieu-eval-'))
try {
  const scores = {}
  if (args.dir) scoreSet(basename(resolve(args.dir)), resolve(args.dir), folder)
  else {
    for (const set of ['seed', 'reports', 'dev']) scores[set] = scoreSet(set, join(shared, 'gold', set), folder)
    if (existsSync(join(shared, 'pages-eval'))) scores.pages = await scorePages(folder)
    if (existsSync(join(shared, 'corpus'))) scores.cues = { strange: await printStrangeCues() }
  }
  if (args.check) {
    const below = fallen(scores, JSON.parse(readFileSync(join(root, 'scripts/floors.json'), 'utf8')))
    if (scores.cues?.strange > 0) below.push(`cues that only the gold knows: ${scores.cues.strange}, to be none`)
    console.log(
      below.length === 0 ? '\nevery score is at or above its floor' : `\nbelow the floor:\n${below.join('\n')}`,
    )
    if (below.length > 0) process.exitCode = 1
  }
} catch (error) {
  console.error(error.message)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
