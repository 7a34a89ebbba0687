import path from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { withList } from '../../src/batch/list.js'
import { folderWith } from '../folder.js'

async function namesOf(list: string | Uint8Array, args: string[] = [], maxBytes = 1000) {
  const file = path.join(folderWith({ 'a.txt': list }), 'a.txt')
  const names = []
  for await (const one of withList(args, file, maxBytes)) names.push(typeof one === 'string' ? one : one.message)
  return names
}

const NAMES = ['https://example.vn/tin#1', 'trang/tin tức.html', '-']
const LIST = `# danh sách\n${NAMES[0]}\n\n  ${NAMES[1]}  \n\t# hết\n-`

describe('a list', () => {
  it.each<[what: string, list: string | Uint8Array]>([
    ['as it is written', LIST],
    ['with the mark and line ends of Windows', `\uFEFF${LIST.replaceAll('\n', '\r\n')}\r\n`],
    ['in UTF-16', iconv.encode(LIST, 'utf-16le', { addBOM: true })],
  ])('%s names inputs after those of the command, one a line', async (_, list) => {
    expect(await namesOf(list, ['dau.html'])).toEqual(['dau.html', ...NAMES])
  })
  it.each([
    ['empty', ''],
    ['of comments', '# a\n\n  #b\n'],
  ])('that is %s has one line', async (_, list) => {
    expect(await namesOf(list)).toEqual(['the list names nothing; write one file or address a line'])
  })
  it('that cannot be read has one line, and the arguments go on', async () => {
    expect(await namesOf('a\n'.repeat(99), ['dau.html'], 100)).toEqual([
      'dau.html',
      'the list cannot be read: larger than 100 bytes; raise --max-size',
    ])
    const names = []
    for await (const one of withList([], 'khong-co.txt', 100)) names.push(one)
    expect(names).toEqual([
      {
        kind: 'missing',
        source: 'khong-co.txt',
        message: 'the list cannot be read: no such file or folder; check the name',
      },
    ])
  })
})
