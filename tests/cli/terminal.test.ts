import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/width.js'
import { folderWith } from '../folder.js'
import { COMMAND, HOUSES } from './run.js'

// util-linux's script(1) lends a terminal; elsewhere these are left out
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** What the command prints on a terminal of `columns` columns, both streams in one. */
async function onTerminal(
  args: string,
  columns: number,
  env: Record<string, string> = {},
  before = 'true',
): Promise<string> {
  const cwd = folderWith({ 'a.txt': HOUSES })
  const shell = `stty cols ${columns}; ${before}; exec '${process.execPath}' '${COMMAND}' ${args}`
  const options = { cwd, env: { ...process.env, NO_COLOR: '', ...env } }
  const { stdout } = await promisify(execFile)('script', ['-qec', shell, '/dev/null'], options)
  return stdout.replaceAll('\r\n', '\n')
}

describe.skipIf(!hasTerminal)('on a terminal', () => {
  it('pages are tables with colours that fit', async () => {
    const out = await onTerminal('a.txt', 70)
    expect(out).toMatch(/^\x1b\[1ma\.txt\x1b/)
    expect(out).toContain('6.000.000.000 VND')
    for (const line of out.replace(/\x1b\[\d+m/g, '').split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(70)
  })
  it('NO_COLOR takes the colours', async () => {
    const out = await onTerminal('a.txt', 70, { NO_COLOR: '1' })
    expect(out).toMatch(/^a\.txt\n/)
    expect(out).not.toContain('\x1b')
  })
  it('no input prints help', async () => {
    const help = expect.stringMatching(/^Usage: solieu [\s\S]*Exit codes/)
    await expect(onTerminal('', 70)).rejects.toMatchObject({ code: 2, stdout: help })
  })
  it('progress is shown beside a file that is written, and takes itself away', async () => {
    const many = 'for i in $(seq 20); do seq -f "Xã %g trao 12 căn nhà." 1500 > $i.txt; done; echo đẹp > 9.txt'
    const out = await onTerminal('. -o f.csv', 120, {}, many)
    expect(out).toMatch(
      /\[#*\.*\] \d+% \| \d+ of 21 pages \| \d+ pages\/s, \d+\.\d MB\/s \| \d+\.\d s left \| 0 errors/,
    )
    // a message stands on a line of its own, and nothing of the progress after the last line
    expect(out).toMatch(/\r\x1b\[Ksolieu: 9\.txt: warning: no figure/)
    expect(out).toMatch(/solieu: 21 pages read \(18 repeats, 1 warning\); [^\n]*\n$/)
  })
  it('a short or quiet run shows none', async () => {
    expect(await onTerminal('a.txt -o f.csv --quiet', 70)).toBe('')
  })
})
