import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { KINDS, names, PERIOD_SOURCES, QUALIFIERS, RELATIONS, ROLES } from '../../src/model/vocabulary.js'
import { fold } from '../../src/text/fold.js'
import { TYPES } from '../../src/types/index.js'
import { phrasesOf, type TypeWords } from '../../src/types/type.js'
import { inFolder, SOURCES } from './sources.js'

describe.each(['types', 'units', 'formats', 'sites'])('%s', (folder) => {
  test('the index knows every file of the folder', () => {
    const files = inFolder(folder)
    const reached = new Set<string>([`${folder}/index.ts`])
    for (const path of reached) {
      for (const one of files.find((file) => file.path === path)?.imports ?? []) reached.add(one.to)
    }
    expect(files.map((file) => file.path).filter((path) => !reached.has(path))).toEqual([])
  })
})

const unique = (list: readonly string[]) => new Set(list).size === list.length

test('the terms of the output are named once, and labelled in both languages', () => {
  for (const terms of [QUALIFIERS, KINDS, ROLES, TYPES]) {
    expect(unique(terms.map((term) => term.name))).toBe(true)
    for (const term of terms)
      expect([term.name, term.vi.length > 0, term.en.length > 0]).toEqual([term.name, true, true])
  }
  expect(unique(RELATIONS) && unique(PERIOD_SOURCES)).toBe(true)
})

test('there are 21 types; every role is taken by one of them, and no type names a role twice', () => {
  expect(TYPES).toHaveLength(21)
  const taken = new Set<string>(TYPES.flatMap((type) => type.roles))
  expect(names(ROLES).filter((role) => !taken.has(role))).toEqual([])
  for (const type of TYPES) expect([type.name, unique(type.roles)]).toEqual([type.name, true])
})

test('every type can hold what any figure may be: a thing, a level, a change, a share', () => {
  for (const type of TYPES) {
    expect(type.roles).toEqual(
      expect.arrayContaining(['thing', 'level', 'change', 'plan', 'share', 'of', 'total', 'each']),
    )
  }
})

/** A call that parts rows of text into phrases, and what it is given; a row may have brackets. */
const LISTED = /\b(?:listed|listSet)\(((?:'[^'\n]*'|`[^`]*`|\([^()]*\)|[^()'`])*)\)/g
const CALLED = /\b(?:listed|listSet)(?: as\b|\()/g

/** The rows of each list in a text. */
const listsOf = (text: string): string[][] =>
  [...text.matchAll(LISTED)].map(([, given = '']) =>
    [...given.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map(([, plain, long]) => plain ?? long ?? ''),
  )

/** Rows with anything but a comma and a space between two phrases, and phrases that stand there twice. */
function faultsOf(rows: readonly string[]): string[] {
  const phrases = rows.flatMap((row) => row.split(',').map((phrase) => phrase.trim()))
  return [
    ...rows.filter((row) => /,(?! )|, ?$|^[, ]| [, ]|\n/.test(row)),
    ...phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i),
  ]
}

describe('lists of phrases that are written as rows of text', () => {
  test('say no phrase twice, with a comma and a space between two, and no other', () => {
    const lists = SOURCES.flatMap(({ path, text }) => listsOf(text).map((rows) => ({ path, rows })))
    expect(lists.length).toBeGreaterThan(200)
    expect(
      lists.map(({ path, rows }) => ({ path, faults: faultsOf(rows) })).filter(({ faults }) => faults.length > 0),
    ).toEqual([])
  })

  test('are all seen by the test above: none is too deep for it, none is parted under another name', () => {
    const missed = SOURCES.filter(({ text }) => text.match(CALLED)?.length !== text.match(LISTED)?.length)
    expect(missed.map(({ path }) => path)).toEqual([])
  })

  test('are known by their faults', () => {
    const [twice = [], wide = [], early = [], broken = [], split = [], sound = []] = listsOf(
      "[...listed('một, hai', 'ba, một'), listSet('một,  hai'), listSet('một, ', 'hai'), listed(`một,\nhai`), listSet('một , hai'), listed('(một), hai', 'ba')]",
    )
    expect([twice, early, split].map((rows) => faultsOf(rows)[0])).toEqual(['một', 'một, ', 'một , hai'])
    expect([wide, broken].map((rows) => faultsOf(rows).length)).toEqual([1, 1])
    expect([sound, faultsOf(sound)]).toEqual([['(một), hai', 'ba'], []])
  })
})

/** A cue for sorts of figures, for all of them if none are named. */
interface Cue {
  weight: number
  sorts: readonly string[] | undefined
}
const covers = (one: Cue, other: Cue): boolean =>
  one.weight >= other.weight && (!one.sorts || (other.sorts?.every((sort) => one.sorts?.includes(sort)) ?? false))

test('no cue of a type stands twice: one may be the stronger for some sorts of figures, none says what another does', () => {
  const twice: string[] = []
  for (const type of TYPES) {
    const words: TypeWords = type.words()
    for (const field of ['items', 'done', 'does', 'cues', 'subjects', 'topics', 'matters'] as const) {
      const known = new Map<string, Cue[]>()
      for (const [weight, phrases, sorts] of words[field] ?? []) {
        for (const phrase of phrasesOf(phrases).map(fold)) {
          const cue = { weight, sorts }
          const others = known.get(phrase) ?? []
          if (others.some((other) => covers(other, cue) || covers(cue, other)))
            twice.push(`${type.name} ${field} ${phrase}`)
          known.set(phrase, [...others, cue])
        }
      }
    }
  }
  expect(twice).toEqual([])
})

/** Folders of src whose rules are reached through whole sentences and pages alone, and the test that does it. */
const ELSEWHERE: Record<string, string> = {
  command: 'cli/bundle.test.ts',
  decide: 'phrases/cases.test.ts',
  scan: 'phrases/numerals.test.ts',
  sites: 'read/sites.test.ts',
  tables: 'pages/tables.test.ts',
  types: 'name/type.test.ts',
  units: 'phrases/units.test.ts',
}

test('the tests mirror the sources', () => {
  const tested = (folder: string): boolean =>
    existsSync(`tests/${folder}`) && readdirSync(`tests/${folder}`).some((name) => name.endsWith('.test.ts'))
  const folders = readdirSync('src', { withFileTypes: true }).filter((one) => one.isDirectory())
  const without = folders.map((one) => one.name).filter((name) => !tested(name))
  expect(without).toEqual(Object.keys(ELSEWHERE))
  expect(Object.values(ELSEWHERE).filter((path) => !existsSync(`tests/${path}`))).toEqual([])
  const beside = ['architecture', 'pages', 'phrases', 'properties']
  const lost = readdirSync('tests', { withFileTypes: true })
    .filter((one) => one.isDirectory() && !beside.includes(one.name) && !existsSync(`src/${one.name}`))
    .map((one) => one.name)
  expect(lost).toEqual([])
})
