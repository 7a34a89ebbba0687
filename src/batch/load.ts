import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { ReadOptions } from '../read/index.js'
import type { Web } from '../web/index.js'
import { collect, tooLarge } from './collect.js'
import type { Input } from './input.js'

/** The bytes of an input, and what getting them told about the page. */
export type Loaded = { bytes: Uint8Array } & Pick<ReadOptions, 'url' | 'contentType'>

async function readLocal(path: string, maxBytes: number): Promise<Uint8Array> {
  const stats = await stat(path)
  // a pipe such as <(…) has no size to look at
  if (!stats.isFile()) return collect(createReadStream(path), maxBytes)
  if (stats.size > maxBytes) throw tooLarge(maxBytes)
  return readFile(path)
}

/** Gets the bytes of an input, over `web` if it is an address; throws what `messageOf` puts in words. */
export async function load(input: Input, maxBytes: number, web?: Pick<Web, 'fetch'>): Promise<Loaded> {
  switch (input.kind) {
    case 'file':
      return { bytes: await readLocal(input.path, maxBytes) }
    case 'stdin':
      return { bytes: await collect(process.stdin, maxBytes) }
    case 'url': {
      if (!web) throw new Error('no web was opened for an address')
      const { bytes, url, contentType } = await web.fetch(input.address, maxBytes)
      return { bytes, url, ...(contentType === undefined ? {} : { contentType }) }
    }
  }
}
