import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { list } from '../../src/batch/listing.js'
import { folderWith } from '../folder.js'

const all = async (folder: string, keep: (name: string) => boolean = () => true) => {
  const listing = await list(folder, keep)
  return { listing, names: [...listing.entries()].map(({ name }) => name) }
}

describe('what a folder holds', () => {
  it('comes in the order of the bytes of the names, whatever they are', async () => {
    const names = ['a', 'B', 'bài-10.html', 'bài-2.html', 'bài-2', 'đ', '𝒂', 'ﬀ', '10', '9', 'z'.repeat(200)]
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, 'x'])))
    const { listing, names: given } = await all(folder)
    expect(given).toEqual([...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))))
    for (const name of names) expect(listing.has(name)).toBe(true)
    for (const name of ['', 'bài', 'bài-3', 'zz']) expect(listing.has(name)).toBe(false)
  })
  it('is whole where names fill more than a block', async () => {
    const folder = folderWith({})
    const names = Array.from({ length: 1500 }, (_, i) => `${'bài-viết-'.repeat(8)}${String(i).padStart(4, '0')}.html`)
    for (const name of names) writeFileSync(path.join(folder, name), '')
    mkdirSync(path.join(folder, 'thư mục'))
    const { listing, names: given } = await all(folder, (name) => !name.includes('7.html'))
    expect(given).toEqual([...names.filter((name) => !name.includes('7.html')), 'thư mục'])
    expect(listing.has(names[7] as string)).toBe(false)
    expect([...listing.entries()].filter(({ type }) => type === 'folder')).toEqual([
      { name: 'thư mục', type: 'folder' },
    ])
  })
  it('may be nothing', async () => {
    const { listing, names } = await all(folderWith({}))
    expect([names, listing.has('a')]).toEqual([[], false])
  })
})
