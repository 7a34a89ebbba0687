import { expect, test } from 'vitest'
import { compileAll, LARGEST_SOURCE } from '../../src/time/compile.js'
import { FORMS } from '../../src/time/forms/index.js'

test.each(['digit', 'word'] as const)('the rows at a %s stay below what the engine optimises', (anchor) => {
  expect(compileAll(FORMS.filter((row) => row.anchor === anchor)).source.length).toBeLessThan(LARGEST_SOURCE)
})
