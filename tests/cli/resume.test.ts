import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { wholePart } from '../../src/batch/journal.js'
import { addExtract } from '../../src/cli/extract.js'
import { headOf } from '../../src/cli/opening.js'
import type { ExtractOptions } from '../../src/cli/options.js'
import { folderWith } from '../folder.js'
import { COMMAND, GIFTS, HOUSES, lines, solieu } from './run.js'

const until = async (true_: () => boolean): Promise<void> => {
  while (!true_()) await new Promise((resolve) => setTimeout(resolve, 5))
}
const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0
const ended = (child: ChildProcess): Promise<[number | null, NodeJS.Signals | null]> =>
  new Promise((resolve) => child.on('close', (...how) => resolve(how)))

/** Pages with figures, some that say the same, and now and then one that is empty. */
const pages = (count: number): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      `t/${i}.txt`,
      i % 50 === 7 ? '' : `${i % 3 ? HOUSES : GIFTS}Bản ${i % 400} nhận ${i % 400} suất quà.\n`,
    ]),
  )

const begin = (cwd: string, ...args: string[]) => spawn(process.execPath, [COMMAND, ...args], { cwd, stdio: 'pipe' })

describe('a run that is stopped', () => {
  it('by kill -9 goes on with --resume, and ends as if nothing had been', async () => {
    const cwd = folderWith(pages(2000))
    const read = (name: string) => readFileSync(path.join(cwd, name), 'utf8')
    const args = (name: string) => ['t', '-o', `${name}.ndjson`, '--errors', `${name}-errors.ndjson`, '--jobs', '2']
    const whole = await solieu([...args('whole'), '--quiet'], { cwd })
    expect(whole.code).toBe(1)
    expect(lines(read('whole.ndjson'))).toHaveLength(1960)

    const child = begin(cwd, ...args('cut'))
    await until(() => sizeOf(path.join(cwd, 'cut.ndjson')) > sizeOf(path.join(cwd, 'whole.ndjson')) / 3)
    child.kill('SIGKILL')
    expect(await ended(child)).toEqual([null, 'SIGKILL'])
    const cut = read('cut.ndjson')
    expect(cut.length).toBeLessThan(read('whole.ndjson').length)
    expect(read('whole.ndjson').startsWith(cut)).toBe(true)

    // the system may have kept a half of the last page, and of the last line of the journal
    appendFileSync(path.join(cwd, 'cut.ndjson'), '{"schema":"solieu/1","sour')
    appendFileSync(path.join(cwd, 'cut.ndjson.journal'), '{"source":"t/9')
    const rest = await solieu([...args('cut'), '--resume', '--quiet'], { cwd })
    expect(rest.code).toBe(1)
    expect(read('cut.ndjson')).toBe(read('whole.ndjson'))
    expect(read('cut-errors.ndjson')).toBe(read('whole-errors.ndjson'))
    expect(readdirSync(cwd).sort()).toEqual([
      'cut-errors.ndjson',
      'cut.ndjson',
      't',
      'whole-errors.ndjson',
      'whole.ndjson',
    ])
  }, 60_000)

  it('in an archive goes on within it', async () => {
    const rows = Array.from({ length: 600 }, (_, i) => JSON.stringify({ id: `${i}`, text: `${HOUSES}Bản ${i}.` }))
    const cwd = folderWith({ 'kho.ndjson': rows.join('\n') })
    await solieu(['kho.ndjson', '-o', 'whole.csv'], { cwd })
    const child = begin(cwd, 'kho.ndjson', '-o', 'cut.csv')
    await until(() => sizeOf(path.join(cwd, 'cut.csv')) > 3000)
    child.kill('SIGTERM')
    expect((await ended(child))[0]).toBe(143)
    expect((await solieu(['kho.ndjson', '-o', 'cut.csv', '--resume'], { cwd })).code).toBe(0)
    expect(readFileSync(path.join(cwd, 'cut.csv'))).toEqual(readFileSync(path.join(cwd, 'whole.csv')))
  }, 30_000)

  it.skipIf(process.platform === 'win32')(
    'by a limit of the disk leaves whole pages',
    async () => {
      const cwd = folderWith(pages(300))
      const file = path.join(cwd, 'f.ndjson')
      const limited = `ulimit -f 100; exec '${process.execPath}' '${COMMAND}' t -o f.ndjson --quiet`
      const failed = await promisify(execFile)('sh', ['-c', limited], { cwd }).catch((error) => error)
      expect(failed.code).toBe(4)
      expect(failed.stderr).toMatch(/could not be written to f\.ndjson: larger than a file may be here; see ulimit -f/)
      expect(failed.stderr).toContain('f.ndjson holds the pages so far; --resume goes on with it')
      const kept = readFileSync(file, 'utf8')
      expect(lines(kept).length).toBeGreaterThan(5)
      for (const line of lines(kept)) expect(JSON.parse(line).schema).toBe('solieu/1')
      expect(kept.endsWith('\n')).toBe(true)
      await solieu(['t', '-o', 'f.ndjson', '--resume', '--quiet'], { cwd })
      await solieu(['t', '-o', 'whole.ndjson', '--quiet'], { cwd })
      expect(readFileSync(file)).toEqual(readFileSync(path.join(cwd, 'whole.ndjson')))
    },
    30_000,
  )
})

describe('what stood in place of the output', () => {
  const start = async (cwd: string, args: string[], done: number) => {
    const child = begin(cwd, ...args, '-', '-o', 'f.csv')
    let said = ''
    child.stderr?.on('data', (chunk) => {
      said += chunk
    })
    // standard input stays open: the command waits for it
    const journal = path.join(cwd, 'f.csv.journal')
    await until(() => existsSync(journal) && lines(readFileSync(journal, 'utf8')).length > done)
    return { child, said: () => said }
  }
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('stays after %s before the first page', async (signal, code) => {
    const cwd = folderWith({ 'f.csv': 'như cũ' })
    const { child } = await start(cwd, [], 0)
    child.kill(signal)
    expect((await ended(child))[0]).toBe(code)
    expect(readdirSync(cwd)).toEqual(['f.csv'])
    expect(readFileSync(path.join(cwd, 'f.csv'), 'utf8')).toBe('như cũ')
  })
  it('is kept until the run ends well', async () => {
    const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': GIFTS, 'f.csv': 'như cũ' })
    const { child, said } = await start(cwd, ['a.txt', 'b.txt'], 2)
    child.kill('SIGINT')
    expect((await ended(child))[0]).toBe(130)
    expect(said()).toContain(
      'stopped; f.csv holds the pages so far; --resume goes on with it; what stood there before is ',
    )
    expect(readFileSync(path.join(cwd, 'f.csv.earlier'), 'utf8')).toBe('như cũ')
    expect(lines(readFileSync(path.join(cwd, 'f.csv'), 'utf8'))).toHaveLength(5)
    const rest = await solieu(['a.txt', 'b.txt', '-', '-o', 'f.csv', '--resume'], { cwd, input: HOUSES })
    expect(rest.code).toBe(0)
    expect(lines(readFileSync(path.join(cwd, 'f.csv'), 'utf8'))).toHaveLength(7)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'f.csv'])
  })
})

it('a second signal does not wait for the reader of a pipe', async () => {
  const cwd = folderWith({ 'a.txt': HOUSES.repeat(3000), 'b.txt': GIFTS.repeat(3000) })
  const child = begin(cwd, 'a.txt', 'b.txt')
  // nobody reads on: what is written waits
  await new Promise((resolve) => child.stdout?.once('readable', () => resolve(undefined)))
  child.kill('SIGINT')
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(child.exitCode).toBeNull()
  child.kill('SIGINT')
  expect((await new Promise((resolve) => child.on('exit', resolve))) as number).toBe(130)
}, 30_000)

it('a file that another run is writing is left to it', async () => {
  const cwd = folderWith({ 'a.txt': HOUSES })
  const child = begin(cwd, 'a.txt', '-', '-o', 'f.csv')
  await until(() => sizeOf(path.join(cwd, 'f.csv')) > 0)
  const written = readFileSync(path.join(cwd, 'f.csv'))
  for (const more of [[], ['--resume']]) {
    const { code, err } = await solieu(['a.txt', '-o', 'f.csv', ...more], { cwd })
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^solieu: f\.csv: another run is writing it; wait for its end/),
    ])
  }
  expect(readFileSync(path.join(cwd, 'f.csv'))).toEqual(written)
  child.stdin.end(GIFTS)
  expect((await ended(child))[0]).toBe(0)
  expect(lines(readFileSync(path.join(cwd, 'f.csv'), 'utf8'))).toHaveLength(5)
})

it.each(['hỏng', 'null', '5', '{}'])('a journal that is damaged is told: %s', async (journal) => {
  const cwd = folderWith({ 'a.txt': HOUSES, 'f.csv': '', 'f.csv.journal': `${journal}\n` })
  const { code, err } = await solieu(['a.txt', '-o', 'f.csv', '--resume'], { cwd })
  expect([code, err]).toEqual([2, expect.stringMatching(/f\.csv\.journal is damaged; remove it to begin anew\n$/)])
})

it.each(['hỏng', 'null', '{"source":"a.txt"}'])('so is one of which a page is: %s', async (entry) => {
  const head = headOf('csv', {} as ExtractOptions)
  const cwd = folderWith({ 'f.csv': '', 'f.csv.journal': `${JSON.stringify(head)}\n${entry}\n` })
  const [journal, output] = ['f.csv.journal', 'f.csv'].map((name) => path.join(cwd, name)) as [string, string]
  await expect(wholePart(journal, head, output, null)).rejects.toThrow(/is damaged/)
})

it.each(['', '--resume'])('a journal that cannot be read is named with exit code 4 %s', async (resume) => {
  const cwd = folderWith({ 'a.txt': HOUSES, 'f.csv': '', 'f.csv.journal/x': '' })
  const { code, err } = await solieu(['a.txt', '-o', 'f.csv', ...(resume ? [resume] : [])], { cwd })
  expect([code, err]).toEqual([
    4,
    expect.stringMatching(/^solieu: the output could not be written to \S*f\.csv\.journal: is a folder\n$/),
  ])
})

it('a journal begins with every option that changes what is written', () => {
  const names = addExtract(new Command()).options.map((option) => option.attributeName())
  const given = Object.fromEntries(names.map((name) => [name, 'given'])) as unknown as ExtractOptions
  const head = headOf('csv', given).options
  expect(names.filter((name) => !(name in head)).sort()).toEqual([
    'allowPrivate',
    'cache',
    'delay',
    'ignoreRobots',
    'inputList',
    'jobs',
    'output',
    'pageMemory',
    'pageTimeout',
    'quiet',
    'resume',
    'retries',
    'savePages',
    'timeout',
  ])
})

describe('--resume is told', () => {
  /** A run that was stopped after two pages of three. */
  const stopped = () => {
    const cwd = folderWith({ 't/a.txt': HOUSES, 't/b.txt': GIFTS, 't/c.txt': HOUSES + GIFTS })
    return cwd
  }
  const stop = async (cwd: string, ...args: string[]) => {
    await solieu(['t', '-o', 'f.ndjson', ...args], { cwd })
    const child = begin(cwd, 't', '-', '-o', 'g.ndjson', ...args)
    await until(() => sizeOf(path.join(cwd, 'g.ndjson')) === sizeOf(path.join(cwd, 'f.ndjson')))
    await until(() => lines(readFileSync(path.join(cwd, 'g.ndjson.journal'), 'utf8')).length === 4)
    child.kill('SIGKILL')
    await ended(child)
  }
  it('when it is wanted and not given, and when the run is another', async () => {
    const cwd = stopped()
    await stop(cwd)
    const run = (...args: string[]) => solieu(['-o', 'g.ndjson', ...args], { cwd, input: HOUSES })
    const cases: [args: string[], says: RegExp][] = [
      [['t', '-'], /an earlier run was stopped after 3 inputs; add --resume to go on with it, or remove /],
      [['t', '-', '--resume', '--text', '--type', 'gift'], /with other options \(text, type\); run it as it was/],
      [['t', '-', '--resume', '-f', 'csv', '--address'], /with other options \((?=.*format)(?=.*address).*\)/],
      [['t/a.txt', '-', '--resume'], /over other inputs \(it has t\/b\.txt\)/],
    ]
    for (const [args, says] of cases) {
      const { code, err } = await run(...args)
      expect([code, lines(err)]).toEqual([2, [expect.stringMatching(says)]])
    }
    writeFileSync(path.join(cwd, 't/b.txt'), `${GIFTS}Sửa.\n`)
    expect(await run('t', '-', '--resume')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/over another t\/b\.txt: it has changed since/),
    })
    // nothing of it has cost a page
    expect(readFileSync(path.join(cwd, 'g.ndjson'))).toEqual(readFileSync(path.join(cwd, 'f.ndjson')))
  }, 30_000)
  it('where it cannot be, and where nothing is left', async () => {
    const cwd = stopped()
    for (const args of [
      ['-f', 'json', '-o', 'x.json'],
      ['-f', 'ndjson'],
      ['-o', 'x', '-f', 'table'],
    ]) {
      const { code, err } = await solieu(['t', '--resume', ...args], { cwd })
      expect([code, err]).toEqual([2, expect.stringMatching(/--resume is for ndjson, csv, tsv with -o FILE/)])
    }
    const first = await solieu(['t', '-o', 'x.csv', '--resume'], { cwd })
    expect(first.code).toBe(0)
    const again = await solieu(['t', '-o', 'x.csv', '--resume'], { cwd })
    expect(again).toMatchObject({ code: 0, err: 'solieu: x.csv: its run had come to its end; nothing is left to do\n' })
  })
})
