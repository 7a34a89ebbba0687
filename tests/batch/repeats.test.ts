import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hashMap } from '../../src/batch/hash-map.js'
import { addHash, placeOfHash, sharedHashes } from '../../src/batch/hash-set.js'
import { hash64, hash64Of, hexOf } from '../../src/batch/hashes.js'
import { likeness, SIGNATURE_LENGTH, signatureIn, signatureOf, signatureText } from '../../src/batch/near.js'
import { nearIndex } from '../../src/batch/near-index.js'
import { findRepeats } from '../../src/batch/repeats.js'
import { openSpool } from '../../src/batch/spool.js'

const words = (count: number, from = 0) => Array.from({ length: count }, (_, i) => `từ${from + i}`).join(' ')

function repeats() {
  const found = findRepeats()
  onTestFinished(found.close)
  return (source: string, text: string, near = false) => {
    const signature = near ? signatureOf(text) : null
    return found.see({ source, hash: hash64(text), ...(signature && { signature }) })
  }
}

describe('hashes', () => {
  it('go to digits and back', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(hash64Of(hexOf(hash64(text)))).toEqual(hash64(text))
      }),
    )
    expect(hash64Of(`sha256:${hexOf(hash64('a'))}${'0'.repeat(48)}`)).toEqual(hash64('a'))
  })
  it('are kept in a map as in any map', () => {
    const map = hashMap()
    const plain = new Map<string, number>()
    for (let i = 0; i < 20_000; i++) {
      const text = String(i % 15_000)
      expect(map.get(hash64(text))).toBe(plain.get(text))
      if (!plain.has(text)) map.add(hash64(text), i)
      if (!plain.has(text)) plain.set(text, i)
    }
    expect(map.size).toBe(15_000)
    expect(map.get(hash64('khác'))).toBeUndefined()
  })
  it('are kept in a set of a known size', () => {
    const set = sharedHashes(1000)
    for (let i = 0; i < 1000; i++) addHash(set, hash64(String(i)))
    for (let i = 0; i < 1000; i++) expect(placeOfHash(set, hash64(String(i)))).not.toBeNull()
    for (let i = 1000; i < 3000; i++) expect(placeOfHash(set, hash64(String(i)))).toBeNull()
    addHash(set, [0, 0])
    expect(placeOfHash(set, [0, 0])).not.toBeNull()
  })
})

describe('a spool', () => {
  it('gives back what was put in, from memory and from the disk', () => {
    const spool = openSpool()
    onTestFinished(spool.close)
    const parts = Array.from({ length: 40 }, (_, i) => Buffer.alloc(100_000 + i, i))
    const offsets = parts.map(spool.append)
    parts.forEach((part, i) => {
      expect(spool.read(offsets[i] as number, part.length).equals(part)).toBe(true)
    })
    // across the end of what is on the disk
    expect(spool.read(0, spool.length).equals(Buffer.concat(parts))).toBe(true)
  })
})

describe('repeats', () => {
  it('are told by the first page that said it', () => {
    const see = repeats()
    expect(['a', 'b', 'c', 'a', 'a', 'c'].map((text, i) => see(`${i}.html`, text))).toEqual([
      null,
      null,
      null,
      '0.html',
      '0.html',
      '2.html',
    ])
  })
  it('are told of long names and of many', () => {
    const see = repeats()
    const name = (i: number) => `kho.zip/${'thư-mục/'.repeat(30)}${i}.html`
    for (let i = 0; i < 6000; i++) expect(see(name(i), `bài ${i}`)).toBeNull()
    for (let i = 0; i < 6000; i += 97) expect(see('lại', `bài ${i}`)).toBe(name(i))
  })
  it('that are nearly so are told on request alone', () => {
    const article = words(400)
    const reprint = `Theo báo X: ${article.replace('từ200', 'khác')} Nguồn: báo Y`
    expect(repeats()('b', reprint)).toBeNull()
    const see = repeats()
    expect(see('a', article, true)).toBeNull()
    expect(see('b', reprint, true)).toBe('a')
    expect(see('b lại', reprint, true)).toBe('a')
    expect(see('c', words(400, 400), true)).toBeNull()
    expect(see('d', `${words(200)} ${words(200, 900)}`, true)).toBeNull()
    // too short to be told apart from the next short one
    expect([see('e', words(10), true), see('g', `${words(10)} nữa`, true)]).toEqual([null, null])
  })
  it('that are nearly so are told by the first of them, among many', () => {
    const see = repeats()
    const article = (i: number) => words(120, i * 1000)
    for (let i = 0; i < 500; i++) expect(see(`${i}`, article(i), true)).toBeNull()
    for (let i = 0; i < 500; i += 7) expect(see('lại', `${article(i)} thêm`, true)).toBe(`${i}`)
  })
})

describe('signatures', () => {
  it('are as like as the texts have runs in common', () => {
    const a = signatureOf(words(1000)) as Uint32Array
    for (const common of [1, 0.9, 0.8, 0.5, 0]) {
      const shared = Math.round(1000 * common)
      const b = signatureOf(`${words(shared)} ${words(1000 - shared, 5000)}`) as Uint32Array
      const jaccard = shared / (2000 - shared)
      expect(Math.abs(likeness(a, b) - jaccard)).toBeLessThan(0.2)
    }
  })
  it('are the same for capitals and for decomposed letters, and go to text and back', () => {
    const text = `Số Liệu Về ${words(40)}`
    const signature = signatureOf(text) as Uint32Array
    expect(signatureOf(text.normalize('NFD').toUpperCase())).toEqual(signature)
    expect(signatureIn(signatureText(signature))).toEqual(signature)
  })
})

describe('an index of signatures', () => {
  /** Signatures of pages of one site: seven tenths of the minima may be those of what all of them say. */
  function site() {
    let seed = 1
    const random = (): number => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      return seed
    }
    const common = Uint32Array.from({ length: SIGNATURE_LENGTH }, random)
    return () => common.map((said) => (random() / 2 ** 32 < 0.7 ? said : random()))
  }

  it('looks at no more pages however many have much in common, and finds the one that comes again', () => {
    const records = openSpool()
    let reads = 0
    const index = nearIndex({
      ...records,
      get length() {
        return records.length
      },
      read: (...where) => {
        reads++
        return records.read(...where)
      },
    })
    onTestFinished(index.close)
    const page = site()
    const early = page()
    index.add(early, 7)
    for (let i = 0; i < 4000; i++) index.add(page(), 100 + i)
    expect(index.find(page())).toBeNull()
    expect(reads).toBeLessThanOrEqual(16 * 64)
    // a tenth of it has changed
    expect(index.find(early.map((least, i) => (i % 10 === 3 ? least + 1 : least)))).toBe(7)
  })
})
