import { expect, test, vi } from 'vitest'
import { fold } from '../../src/text/fold.js'
import { built, literals, loadAll, type Pattern } from './patterns.js'

type Phrases = typeof import('../../src/lexicon/phrases.js')

/** Of the phrases of a table those that are the same as an earlier one once they are folded, as tables fold them: none of them is ever found. */
function deadOf(phrases: readonly string[]): string[] {
  const known = new Set<string>()
  return phrases.filter((phrase) => known.size === known.add(fold(phrase)).size)
}

/** The phrases of every table that the sources make. */
async function tables(): Promise<(readonly string[])[]> {
  const made: (readonly string[])[] = []
  const path = '../../src/lexicon/phrases.js'
  vi.doMock(path, async (original) => {
    const real = await original<Phrases>()
    const { listed } = await import('../../src/lexicon/listed.js')
    const seen: Pick<Phrases, 'phraseSet' | 'phraseTable' | 'listSet'> = {
      phraseSet(phrases, spell) {
        made.push(spell ? phrases.map(spell) : phrases)
        return real.phraseSet(phrases, spell)
      },
      phraseTable(rows) {
        made.push(rows.map(([phrase]) => phrase))
        return real.phraseTable(rows)
      },
      listSet(...rows) {
        made.push(listed(...rows))
        return real.listSet(...rows)
      },
    }
    return { ...real, ...seen }
  })
  try {
    await loadAll()
  } finally {
    vi.doUnmock(path)
  }
  return made
}

test('no table of phrases has one that another of its phrases hides', async () => {
  const made = await tables()
  expect(made.length).toBeGreaterThan(400)
  expect(made.flatMap(deadOf)).toEqual([])
})

/** The words of a text that a folded one never has: "tỉ", which is "tỷ" there. One letter may be of a class: "k[ỳì]" */
const unfolded = (text: string): string[] =>
  (text.match(/\p{L}{2,}/gu) ?? []).filter((word) => fold(word) !== word.toLowerCase())

/** The pages themselves are read before they are folded. */
const isOfRules = ({ name }: Pattern): boolean => !name.startsWith('read/')

test('no pattern of the rules asks for a word that is written otherwise in a folded text', async () => {
  const all = [...literals(), ...(await built())].filter(isOfRules)
  const asked = (source: string) => unfolded(source.replace(/\\[a-zA-Z]/g, ' '))
  expect(
    all.map(({ name, pattern }) => ({ name, words: asked(pattern.source) })).filter(({ words }) => words.length > 0),
  ).toEqual([])
})

const SOURCE = /\/src\/(?!read\/|text\/)/

/** The words in every set and map that the rules make while they are loaded: those of reading see a page as it is written, those of the text fold what they are given. */
async function inSets(load: () => Promise<void>, source = SOURCE): Promise<string[]> {
  const words: string[] = []
  const [PlainSet, PlainMap] = [globalThis.Set, globalThis.Map]
  const spied = <T extends typeof PlainSet | typeof PlainMap>(plain: T): T =>
    new Proxy(plain, {
      construct(
        target: new (given?: Iterable<unknown>) => Set<unknown> | Map<unknown, unknown>,
        [given]: [Iterable<unknown>?],
      ) {
        const one = new target(given)
        if (source.test(new Error().stack?.split('\n')[2] ?? ''))
          for (const key of one.keys()) if (typeof key === 'string') words.push(key)
        return one
      },
    }) as T
  globalThis.Set = spied(PlainSet)
  globalThis.Map = spied(PlainMap)
  try {
    await load()
  } finally {
    globalThis.Set = PlainSet
    globalThis.Map = PlainMap
  }
  return words
}

test('no set of words has one that is written otherwise in a folded text', async () => {
  const words = await inSets(loadAll)
  expect(words.length).toBeGreaterThan(1000)
  expect(words.filter((word) => unfolded(word).length > 0)).toEqual([])
})

test('the tests above know a word that is never met', async () => {
  expect(deadOf(['tỷ lệ', 'tỉ trọng', 'tỉ lệ', 'tỷ lệ'])).toEqual(['tỉ lệ', 'tỷ lệ'])
  expect(unfolded('^(?:khóa|khoá|bác sĩ|Kỳ)$')).toEqual(['khóa', 'sĩ'])
  expect(
    await inSets(async () => {
      new Set(['kì'])
      new Map([['tỉ', 1]])
    }, /folded\.test/),
  ).toEqual(['kì', 'tỉ'])
})
