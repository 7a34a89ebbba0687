import { expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { GIFTS, lines, solieu } from './run.js'

it.each([
  [1, '1 damaged character of the input was replaced'],
  [2, '2 damaged characters of the input were replaced'],
])('%d damaged characters are told of', async (damaged, says) => {
  const input = Buffer.concat([Buffer.from(GIFTS.repeat(9)), Buffer.from('\xff '.repeat(damaged), 'latin1')])
  const { code, err } = await solieu(['-'], { input })
  expect([code, lines(err)]).toEqual([0, [`solieu: -: warning: ${says}; check the source`]])
})

it('one byte is one byte, and one input one input', async () => {
  const cwd = folderWith({ 'a.txt': GIFTS })
  expect((await solieu(['a.txt', '--max-size', '1B'], { cwd })).err).toMatch(/larger than 1 byte; /)
  expect((await solieu(['-', '--max-size', '2B'], { cwd, input: GIFTS })).err).toMatch(/larger than 2 bytes; /)
})
