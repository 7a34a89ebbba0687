import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { testWeb, textOf } from './machine.js'
import { type Listener, serve } from './server.js'

/** A page that knows whether it has changed; `state` may be changed meanwhile. */
function changing(headers: Record<string, string>) {
  const state = { text: 'first', headers, answers: [] as number[], conditions: [] as unknown[] }
  const listener: Listener = (request, response) => {
    const { 'if-none-match': match, 'if-modified-since': since } = request.headers
    state.conditions.push({ match, since })
    const same =
      match === undefined
        ? since !== undefined && since === state.headers['last-modified']
        : match === state.headers.etag
    state.answers.push(same ? 304 : 200)
    if (same) response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8', ...state.headers }).end(state.text)
  }
  return { state, listener }
}

const ETAG = { etag: '"v1"' }

async function twice(headers: Record<string, string>, between: (folder: string) => void = () => {}) {
  const folder = path.join(folderWith({}), 'kho')
  const { state, listener } = changing(headers)
  const { origin } = await serve(listener)
  const fetch = (address = `${origin}/tin`, maxBytes = 1000) => testWeb({ cache: folder }).fetch(address, maxBytes)
  const first = await fetch()
  between(folder)
  return { state, folder, origin, fetch, first, second: await fetch() }
}

describe('a page that is kept', () => {
  it('comes from the cache when the server says that it has not changed', async () => {
    const { state, first, second, folder } = await twice({
      etag: 'W/"v1"',
      'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT',
    })
    expect(state.answers).toEqual([200, 304])
    expect(state.conditions[1]).toEqual({ match: 'W/"v1"', since: 'Wed, 21 Oct 2026 07:28:00 GMT' })
    expect(second).toEqual(first)
    expect(textOf(second)).toBe('first')
    expect(readdirSync(folder)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.page$/)])
  })
  it('is asked for by its date alone, too', async () => {
    const { state } = await twice({ 'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT' })
    expect(state.answers).toEqual([200, 304])
  })
  it('is replaced when it has changed', async () => {
    const { state, fetch } = await twice(ETAG)
    Object.assign(state, { text: 'second', headers: { etag: '"v2"' } })
    expect(textOf(await fetch())).toBe('second')
    expect(textOf(await fetch())).toBe('second')
    expect(state.answers).toEqual([200, 304, 200, 304])
  })
  it.each<[what: string, change: (whole: Buffer) => Buffer | string]>([
    ['cut off', (whole) => whole.subarray(0, -1)],
    ['changed', (whole) => Buffer.concat([whole.subarray(0, -1), Buffer.from('T')])],
    ['empty', () => ''],
    ['no file of the cache', () => 'something else\nfirst'],
    ['of another form', () => 'null\nfirst'],
  ])('is fetched anew when its file is %s', async (_, change) => {
    const { state, second } = await twice(ETAG, (folder) => {
      const file = path.join(folder, readdirSync(folder)[0] ?? '')
      writeFileSync(file, change(readFileSync(file)))
    })
    expect(state.answers).toEqual([200, 200])
    expect(textOf(second)).toBe('first')
  })
  it('is held against the size limit of the day', async () => {
    const { fetch } = await twice(ETAG)
    await expect(fetch(undefined, 4)).rejects.toMatchObject({ code: 'too-large' })
  })
})

describe('a page is not kept', () => {
  it.each([
    ['if there is nothing to ask by', {}],
    ['if the server forbids it', { ...ETAG, 'cache-control': 'private, no-store' }],
  ])('%s', async (_, headers) => {
    const { state, folder } = await twice(headers)
    expect(state.conditions).toEqual([{}, {}])
    expect(readdirSync(folder)).toEqual([])
  })
  it('if it is for one user', async () => {
    const { origin, folder, fetch } = await twice(ETAG)
    await fetch(`${origin.replace('//', '//an:mat@')}/khac`)
    expect(readdirSync(folder)).toHaveLength(1)
  })
})
