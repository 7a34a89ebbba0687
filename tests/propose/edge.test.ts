import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { askedAt } from '../../src/propose/propose.js'
import { edgeText } from '../../src/propose/rules/edge.js'
import { RULES } from '../../src/propose/rules/index.js'
import { stage } from '../../src/propose/scenes.js'
import { readText } from '../../src/read/index.js'
import { scanNumerals } from '../../src/scan/scan.js'
import { segment } from '../../src/segment/document.js'

/** The signs before these are known from their edge alone. */
const BY_EDGE = new Set(['list.bracketed', 'list.inline'])
const EDGED = RULES.filter(({ edge, name }) => edge && !BY_EDGE.has(name))

/** Numbers that are no figures, and the same without spaces, in capitals, and with other signs around them. */
function writings(text: string): string[] {
  const signs = ['/', '-', '.', '+', ': ', '(', '@', '"'].map((sign) => text.replace(/ (?=\d)|(?<=\d) /g, sign))
  return [text, text.replace(/ (?=\d)/g, ''), text.replace(/(?<=\d) /g, ''), text.toUpperCase(), ...signs]
}

test('no rule sees anything in a number whose edge is not its own', () => {
  const negatives = readFileSync(new URL('../../fixtures/phrases/negatives.json', import.meta.url), 'utf8')
  const lines = [...negatives.matchAll(/"((?:[^"\\]|\\.)*\d(?:[^"\\]|\\.)*)"/g)].flatMap(([, line = '']) =>
    writings(line),
  )
  const seen = new Set<string>()
  for (const line of lines) {
    const { doc } = segment(readText(`${line}\n`, { source: 'line.txt' }))
    for (const { scene } of stage(doc, scanNumerals(doc.shadow, doc.words), []).scenes)
      for (const at of scene.tokens.numerals) {
        const asked = askedAt(scene, at)
        if (asked === null) continue
        const edge = edgeText(asked.edge)
        const writing = asked.numeral.form === 'digits' || asked.numeral.form === 'code' ? 'digits' : 'words'
        for (const rule of EDGED) {
          if ((rule.of ?? writing) !== writing || !rule.sees(asked)) continue
          seen.add(rule.name)
          expect.soft(edge, `${rule.name} in ${line}`).toMatch(rule.edge as RegExp)
        }
      }
  }
  expect(seen.size).toBeGreaterThan(EDGED.length / 2)
})
