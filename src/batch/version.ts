import { readFileSync } from 'node:fs'

const manifest: { version: string; homepage?: string } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
)

export const VERSION = manifest.version

/** Where the program is described, or null while it has no such place. */
export const HOMEPAGE = manifest.homepage ?? null
