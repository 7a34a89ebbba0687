// Prints how fast this is on the machine at hand, as ratios that travel better than seconds; asserts nothing.
//
//   npm run bench     needs a build; uses ../shared where it is beside this project, else the fixtures
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { load } from 'cheerio'
import { extractPage } from '../dist/pipeline.js'
import { readPage, readText } from '../dist/read/index.js'

const root = resolve(import.meta.dirname, '..')
const shared = resolve(root, '../shared')
const command = join(root, 'bin/solieu.js')

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0)
function milliseconds(act) {
  const start = performance.now()
  act()
  return performance.now() - start
}
const medianTime = (times, act) => median(Array.from({ length: times }, () => milliseconds(act)))
const megabytes = (texts) => sum(texts.map((text) => Buffer.byteLength(text))) / 1e6
const say = (name, words) => console.log(`${name.padEnd(12)} ${words}`)

const inFolder = (folder, ending) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true })
        .filter((name) => name.endsWith(ending))
        .sort()
        .map((name) => join(folder, name))
    : []

const corpus = join(shared, 'corpus/articles.ndjson')
const texts = existsSync(corpus)
  ? readFileSync(corpus, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).text)
  : inFolder(join(root, 'fixtures/pages'), '.txt').map((name) => readFileSync(name, 'utf8'))

const toNdjson = (text) =>
  Buffer.from(`${JSON.stringify(extractPage(readText(text, { source: 'a.txt', format: 'txt' })).result)}\n`)

function benchTexts() {
  const words = /[\p{L}\p{M}]+|\p{N}+/gu
  const size = megabytes(texts)
  const all = () => {
    for (const text of texts) toNdjson(text)
  }
  const cold = milliseconds(all) / 1000
  // functions are still being compiled in the passes that follow
  for (let pass = 0; pass < 3; pass++) all()
  const ours = medianTime(5, all) / 1000
  const split = medianTime(3, () => texts.map((text) => text.match(words))) / 1000
  say(
    'texts',
    `${(size / ours).toFixed(2)} MB/s to NDJSON on one core (${size.toFixed(1)} MB; ${(size / cold).toFixed(2)} MB/s the first time); ${(ours / split).toFixed(1)} times the time of splitting them into words`,
  )
}

function benchPages(name, files) {
  if (files.length === 0) return
  const times = files.map((file) => {
    const bytes = readFileSync(file)
    const html = bytes.toString()
    const read = () => readPage(bytes, { source: file, format: 'html' })
    try {
      read()
    } catch (error) {
      if (error.name === 'InputError') return null
      throw error
    }
    load(html)
    return {
      parse: medianTime(3, () => load(html)),
      read: medianTime(3, read),
      all: medianTime(3, () => extractPage(read())),
    }
  })
  const done = times.filter((time) => time !== null)
  const line = (part) => {
    const ratio = median(done.map((time) => time[part] / time.parse)).toFixed(2)
    const total = (sum(done.map((time) => time[part])) / sum(done.map((time) => time.parse))).toFixed(2)
    return `${median(done.map((time) => time[part])).toFixed(1)} ms a page, ${ratio} of cheerio.load alone (median), ${total} (total)`
  }
  say(name, `${done.length} pages; reading ${line('read')}`)
  say('', `with figures ${line('all')}`)
}

/** How the time grows with the length of one line that says `line` again and again. */
function benchGrowth(name, line) {
  const filled = line.repeat(Math.ceil(1e6 / line.length))
  const [half, whole] = [500_000, 1_000_000].map((length) => {
    const text = filled.slice(0, length)
    toNdjson(text)
    return medianTime(3, () => toNdjson(text))
  })
  say(
    name,
    `1 MB takes ${(whole / half).toFixed(2)} times 500 kB (2 is linear): ${half.toFixed(0)} and ${whole.toFixed(0)} ms`,
  )
}

function benchStart() {
  const start = (options) => medianTime(9, () => spawnSync(process.execPath, options))
  const bare = start(['-e', '0'])
  const ours = start([command, '--version'])
  say(
    'start',
    `solieu --version ${ours.toFixed(0)} ms, ${(ours / bare).toFixed(2)} times node -e 0 (${bare.toFixed(0)} ms)`,
  )
}

benchTexts()
benchPages('fixtures', inFolder(join(root, 'fixtures/pages'), '.html'))
benchPages('pages-eval', inFolder(join(shared, 'pages-eval/pages'), '.html'))
benchGrowth('one line', texts.join(' ').replace(/\s+/g, ' '))
benchGrowth('one clause', 'so với cùng kỳ tăng 5% ')
benchStart()
