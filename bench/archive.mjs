// Prints what runs over archives cost on the machine at hand; asserts nothing.
//
//   npm run bench                        with runs of 1,000 and 10,000 pages
//   node bench/archive.mjs --long        with 100,000 too, which takes a quarter of an hour
//
// The archives are made of the articles of ../shared, else of the fixtures, over and over, in a folder of the moment.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { finished } from 'node:stream/promises'

const root = resolve(import.meta.dirname, '..')
const command = join(root, 'bin/solieu.js')
const corpus = resolve(root, '../shared/corpus/articles.ndjson')
const fixtures = join(root, 'fixtures/pages')
const LONGEST = 3000

const texts = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text.slice(0, LONGEST))
  : readdirSync(fixtures, { recursive: true })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(join(fixtures, name), 'utf8').slice(0, LONGEST))

const say = (name, words) => console.log(`${name.padEnd(12)} ${words}`)
const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const folder = mkdtempSync(join(tmpdir(), 'solieu-bench-'))

async function archiveOf(pages) {
  const file = join(folder, `${pages}.ndjson`)
  const out = createWriteStream(file)
  for (let i = 0; i < pages; i++) {
    const line = `${JSON.stringify({ id: `trang-${i}`, text: `${texts[i % texts.length]}\nBài ${i}.\n` })}\n`
    if (!out.write(line)) await new Promise((done) => out.once('drain', done))
  }
  out.end()
  await finished(out)
  return file
}

/** Runs the command; gives seconds, and the largest resident set in MB where the system tells it (GNU time). */
function run(...args) {
  const timed = existsSync('/usr/bin/time')
  const line = [process.execPath, command, ...args]
  const start = performance.now()
  const { stderr, status } = spawnSync(
    timed ? '/usr/bin/time' : line[0],
    timed ? ['-f', 'RSS %M', ...line] : line.slice(1),
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  )
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`solieu ${args.join(' ')} ended with ${status}:\n${stderr.slice(-2000)}`)
  return { seconds, resident: Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1000 }
}

async function benchLength(counts) {
  const times = []
  for (const pages of counts) {
    const file = await archiveOf(pages)
    const { seconds, resident } = run(file, '-o', join(folder, 'out.ndjson'), '--jobs', '2', '--quiet')
    times.push({ pages, seconds })
    const size = statSync(file).size / 1e6
    say(
      `${pages} pages`,
      `${((seconds / pages) * 1000).toFixed(2)} ms a page, ${(size / seconds).toFixed(1)} MB/s, ${resident.toFixed(0)} MB resident at most (--jobs 2)`,
    )
  }
  for (let i = 1; i < times.length; i++) {
    const [before, now] = [times[i - 1], times[i]]
    const cost = (now.seconds - before.seconds) / (now.pages - before.pages) / (before.seconds / before.pages)
    say('', `a page more costs ${cost.toFixed(2)} of a page among the first ${before.pages} (1 or less is flat)`)
  }
}

/** Seconds that so many processes of one thread take side by side. */
async function sideBySide(file, count) {
  const start = performance.now()
  const ends = Array.from({ length: count }, (_, k) => {
    const args = [command, file, '-o', join(folder, `out-${k}.ndjson`), '--jobs', '1', '--quiet']
    return once(spawn(process.execPath, args, { stdio: 'ignore' }), 'close')
  })
  await Promise.all(ends)
  return (performance.now() - start) / 1000
}

/** Each thread compiles for itself what it runs, which takes the other core for some seconds: a long run shows what threads give an archive. */
async function benchThreads(pages, rounds) {
  const file = join(folder, `${pages}.ndjson`)
  const times = { one: [], two: [], apart: [] }
  for (let round = 0; round < rounds; round++) {
    times.one.push(run(file, '-o', join(folder, 'out.ndjson'), '--jobs', '1', '--quiet').seconds)
    times.two.push(run(file, '-o', join(folder, 'out.ndjson'), '--jobs', '2', '--quiet').seconds)
    times.apart.push(await sideBySide(file, 2))
  }
  const [one, two, apart] = [median(times.one), median(times.two), median(times.apart)]
  const spread = [one, two].map((time) => time.toFixed(1)).join(' and ')
  say('threads', `two are ${(one / two).toFixed(2)} times as fast as one (${pages} pages, ${spread} s)`)
  say('', `two processes that share nothing do ${((2 * one) / apart).toFixed(2)} times the work of one in its time`)
}

function benchOnePage() {
  const pages = readdirSync(fixtures, { recursive: true }).map((name) => join(fixtures, name))
  for (const ending of ['.txt', '.html']) {
    const page = pages.find((name) => name.endsWith(ending))
    const times = Array.from({ length: 7 }, () => run(page, '-f', 'ndjson').seconds * 1000)
    say('one page', `${median(times).toFixed(0)} ms for ${ending}, from the start of the process to its end`)
  }
}

try {
  const counts = process.argv.includes('--long') ? [1000, 10_000, 100_000] : [1000, 10_000]
  await benchLength(counts)
  await benchThreads(10_000, 3)
  if (counts.length > 2) await benchThreads(100_000, 1)
  benchOnePage()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
