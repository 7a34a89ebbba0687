import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { COMMAND, GIFTS, HOUSES, lines, solieu } from './run.js'

const files = { 'a.txt': HOUSES, 'b.txt': GIFTS, 't/a.txt': HOUSES, 't/b.txt': GIFTS, 'lst.txt': 'a.txt\n' }

describe('a file that has two parts in a run is told, and left as it is', () => {
  it.each([
    [['a.txt', '-o', 'a.txt', '-f', 'csv'], /^solieu: a\.txt cannot be both an input and the output; give the output /],
    [['a.txt', '-o', './t/../a.txt', '-f', 'json'], /a\.txt cannot be both an input and the output/],
    [['t/*.txt', '-o', 't/b.txt', '-f', 'csv'], /t\/b\.txt cannot be both an input and the output/],
    [['link.txt', '-o', 'a.txt', '-f', 'csv'], /link\.txt cannot be both an input and the output/],
    [['a.txt', '-f', 'csv', '--errors', 'a.txt'], /a\.txt cannot be both an input and the report of errors/],
    [['a.txt', '--state', 'a.txt'], /a\.txt cannot be both an input and the state/],
    [
      ['--input-list', 'lst.txt', '-o', 'lst.txt', '-f', 'csv'],
      /lst\.txt cannot be both the output and the list of inputs/,
    ],
    [['a.txt', '-o', 'f.csv', '--errors', './f.csv'], /\.\/f\.csv cannot be both the output and the report of errors/],
    [['a.txt', '--state', 'm', '--errors', 'm'], /m cannot be both the report of errors and the state/],
    [
      ['t', '--since-run', './b.txt', '-o', 'b.txt', '-f', 'ndjson'],
      /b\.txt cannot be both the output and the earlier run/,
    ],
  ])('%j', async (args, says) => {
    const cwd = folderWith(files)
    symlinkSync('a.txt', path.join(cwd, 'link.txt'))
    const { code, out, err } = await solieu(args, { cwd })
    expect([code, out, lines(err)]).toEqual([2, '', [expect.stringMatching(says)]])
    for (const [name, text] of Object.entries(files)) expect(readFileSync(path.join(cwd, name), 'utf8')).toBe(text)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'link.txt', 'lst.txt', 't'])
  })
  it('in a list, too', async () => {
    const cwd = folderWith({ ...files, 'lst.txt': 'b.txt\na.txt\n' })
    const { code, err } = await solieu(['--input-list', 'lst.txt', '-o', 'a.txt', '-f', 'json'], { cwd })
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/a\.txt: is written by this run; give what is written another/),
    ])
  })
  it('what a run writes in the folder that it reads is no page, and not counted as one', async () => {
    const cwd = folderWith(files)
    const { code, err } = await solieu(['t', '-o', 't/f.ndjson', '--errors', 't/e.txt'], { cwd })
    expect([code, err]).toEqual([0, expect.stringMatching(/^solieu: 2 pages read; [^;]*$/)])
  })
})

describe.skipIf(process.platform === 'win32')('an output that is open already', () => {
  const sh = (command: string, cwd: string) => promisify(execFile)('bash', ['-c', command], { cwd })
  const run = `'${process.execPath}' '${COMMAND}' a.txt -f csv --quiet`
  it('is written behind what stands there', async () => {
    const cwd = folderWith(files)
    await sh(
      `echo earlier > all.csv; ${run} -o /dev/stdout >> all.csv; ${run} khong.txt --errors /dev/stderr -o f.csv 2>> log || true`,
      cwd,
    )
    expect(readFileSync(path.join(cwd, 'all.csv'), 'utf8')).toMatch(/^earlier\nsource,/)
    expect(readFileSync(path.join(cwd, 'log'), 'utf8')).toMatch(/^solieu: khong\.txt: .*\n\{"schema":"solieu-error\/1"/)
  })
  it('may be a pipe', async () => {
    const cwd = folderWith(files)
    const { stdout } = await sh(`${run} -o /dev/stdout | head -1; ${run} -o >(cat > piped.csv); sleep 1`, cwd)
    expect(stdout).toMatch(/^source,/)
    expect(readFileSync(path.join(cwd, 'piped.csv'), 'utf8')).toMatch(/^source,/)
  })
  it.skipIf(!existsSync('/dev/full'))('is exit code 4 when it is full, whatever is printed', async () => {
    for (const args of ['--version', '--help', 'types', 'schema'])
      await expect(sh(`'${process.execPath}' '${COMMAND}' ${args} > /dev/full`, folderWith({}))).rejects.toMatchObject({
        code: 4,
        stderr: expect.stringMatching(/^solieu: the output could not be written to standard output: [^\n]*\n$/),
      })
  })
})
