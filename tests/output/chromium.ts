import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The browser of this machine, or null. */
export const CHROMIUM = process.env.CHROMIUM_PATH ?? PLACES.find((path) => existsSync(path)) ?? null

/** Tells by an attribute of the body which elements with an id are in view once the page has scrolled. */
const REPORT = `<script>addEventListener('load', () => setTimeout(() => {
  const seen = [...document.querySelectorAll('[id]')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })
  document.body.dataset.seen = seen.map(({ id }) => id).join(' ')
  document.body.dataset.top = String(scrollY)
}, 300))</script>`

/** Serves a page on loopback as UTF-8. */
export async function serve(html: string): Promise<{ url: string; close(): void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(html + REPORT)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

/** Opens an address as a reader would: the ids of the elements in view, and how far the page was scrolled. */
export async function opened(address: string): Promise<{ seen: string[]; top: number }> {
  const profile = mkdtempSync(join(tmpdir(), 'solieu-chromium-'))
  const options = ['--headless', '--no-sandbox', '--disable-gpu', '--window-size=800,400', `--user-data-dir=${profile}`]
  try {
    const { stdout } = await promisify(execFile)(CHROMIUM ?? '', [
      ...options,
      '--virtual-time-budget=3000',
      '--dump-dom',
      address,
    ])
    const seen = /data-seen="([^"]*)"/.exec(stdout)?.[1] ?? ''
    return { seen: seen.split(' '), top: Number(/data-top="(\d+)/.exec(stdout)?.[1] ?? -1) }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
