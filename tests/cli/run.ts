import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const COMMAND = fileURLToPath(new URL('../../bin/solieu.js', import.meta.url))

export interface Ran {
  code: number | null
  signal: NodeJS.Signals | null
  out: string
  err: string
}

interface Circumstances {
  cwd?: string
  env?: Record<string, string>
  /** What stands on standard input; nothing by default. */
  input?: string | Uint8Array
  /** Called with the process as soon as it runs. */
  meanwhile?: (child: ChildProcess) => void
}

/** Runs the command as a user's shell does, without a terminal. */
export function solieu(args: readonly string[], { cwd, env, input = '', meanwhile }: Circumstances = {}): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env } })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk) => out.push(chunk))
    child.stderr.on('data', (chunk) => err.push(chunk))
    child.on('error', reject)
    child.on('close', (code, signal) =>
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    // the command may end without reading
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    meanwhile?.(child)
  })
}

export const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '')

export const HOUSES = 'Xã vùng biên đã trao 121 căn nhà cho hộ nghèo, tổng trị giá trên 6 tỷ đồng.\n'
export const GIFTS = 'Dịp Tết, phường tặng 350 phần quà, mỗi phần trị giá 500.000 đồng.\n'
export const NO_FIGURES = 'Sáng nay, trời nắng đẹp trên khắp các xã vùng cao.\n'
