import { execFile, spawnSync } from 'node:child_process'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/formats/width.js'
import { COMMAND, folderWith, HOUSES } from './run.js'

// util-linux's script(1) lends a terminal; elsewhere these are left out
const hasTerminal = process.platform === 'linux' && spawnSync('script', ['--version']).status === 0

/** What the command prints on a terminal of `columns` columns, both streams in one. */
async function onTerminal(args: string, columns: number, env: Record<string, string> = {}): Promise<string> {
  const cwd = folderWith({ 'a.txt': HOUSES })
  const shell = `stty cols ${columns}; exec '${process.execPath}' '${COMMAND}' ${args}`
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
  it('progress is shown beside a file that is written', async () => {
    expect(await onTerminal('a.txt -o f.csv', 70)).toBe('\r\x1b[K1 read, 0 failed\r\x1b[K')
    expect(await onTerminal('a.txt -o f.csv --quiet', 70)).toBe('')
  })
})
