import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { folderWith } from '../folder.js'
import { serve } from '../web/server.js'
import { GIFTS, HOUSES, lines, solieu } from './run.js'

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

const ENGLISH =
  'In 2023, 121 houses were built for poor households, and 3,200 people of the province have been helped.\n'
const GERMAN =
  'Im Jahr 2023 wurden 121 Häuser für arme Familien gebaut und 3.200 Personen in der Provinz unterstützt.\n'

it.each([
  ['English', ENGLISH],
  ['German', GERMAN],
  ['French', 'En 2023, la province a construit 121 maisons pour les familles pauvres.\n'],
  ['English', `Trà Vinh: Nguyễn Văn An\n\n${ENGLISH.repeat(4)}`],
  ['a language with other letters', '2023年，全省为贫困户建了121套房子。\n'],
])('a page in %s is read, with a warning', async (language, input) => {
  const { code, out, err } = await solieu(['-'], { input })
  expect(code).toBe(0)
  expect(err).toContain(
    `solieu: -: warning: the page seems to be in ${language}; only Vietnamese is read, its figures are not to be relied on\n`,
  )
  expect(JSON.parse(out).warnings[0].code).toBe('not-vietnamese')
  expect((await solieu(['-', '--quiet'], { input })).err).toBe('')
  expect((await solieu(['explain', '-'], { input })).err).toContain(`seems to be in ${language};`)
})

it.each([
  '121 căn nhà',
  'Tong so ho la 3.200 ho',
  'Nam 2023, xa Tan Hoa da xay 121 can nha cho ho ngheo, tong kinh phi la 6 ty dong, va trao 350 phan qua.',
  'VNPT 12',
  'GDP 5%, CPI 3%, FDI 12 USD',
  `${HOUSES}Bank for Investment and Development of Vietnam\n`,
  `${HOUSES}\n${ENGLISH}`,
])('%j is not taken for another language', async (input) => {
  expect((await solieu(['-'], { input })).err).toBe('')
})

it('warnings of languages are counted in the summary', async () => {
  const cwd = folderWith({ 'a.txt': ENGLISH, 'b.txt': GIFTS, 'c.txt': GERMAN })
  expect((await solieu(['.'], { cwd })).err).toMatch(/3 pages read \(2 warnings\)/)
})

it.each([
  ['explian', 'explain'],
  ['Explain', 'explain'],
  ['exlain', 'explain'],
  ['shcema', 'schema'],
  ['typse', 'types'],
  ['extarct', 'extract'],
])('%s is told to be nearly %s', async (typed, meant) => {
  const cwd = folderWith({ 'a.txt': HOUSES })
  const { code, out, err } = await solieu([typed, 'a.txt'], { cwd })
  expect([code, lines(out).length]).toEqual([1, 1])
  expect(lines(err)[0]).toBe(`solieu: ${typed}: no such file or folder; did you mean solieu ${meant}?`)
})

it('a file is read whatever its name is near to, and other names are near to nothing', async () => {
  const cwd = folderWith({ explian: HOUSES })
  expect(await solieu(['explian'], { cwd })).toMatchObject({ code: 0, err: '' })
  mkdirSync(path.join(cwd, 'schemas'))
  expect((await solieu(['schemas'], { cwd })).err).toMatch(/^solieu: schemas: the folder holds no pages /)
  for (const name of ['tin', 'tips', 'bai-1', 'example', 'explain.txt'])
    expect((await solieu([name], { cwd })).err).toBe(`solieu: ${name}: no such file or folder; check the name\n`)
  expect((await solieu(['explian', 'shcema'], { cwd })).err).toMatch(/shcema: no such file or folder; check the name\n/)
})

it.each([
  [['--type', 'health'], 'solieu: 2 figures were found, and none is of --type health'],
  [
    ['--kind', 'mass', '--type', 'gift,housing'],
    'solieu: 2 figures were found, and none is of --type gift,housing --kind mass',
  ],
  [['--kind', 'mass', '-f', 'csv', '--rows', 'records'], 'solieu: 2 figures were found, and none is of --kind mass'],
])('%j leaves nothing, which is told', async (args, says) => {
  const { code, err } = await solieu(['-', ...args], { input: HOUSES })
  expect([code, lines(err)]).toEqual([0, [says]])
  expect((await solieu(['-', ...args, '--quiet'], { input: HOUSES })).err).toBe('')
})

it('what a filter leaves some of is not told of', async () => {
  expect((await solieu(['-', '--kind', 'money'], { input: HOUSES })).err).toBe('')
  const cwd = folderWith({ 'a.txt': HOUSES, 'b.txt': 'Xã có 5 ha lúa.\n' })
  expect((await solieu(['.', '--kind', 'area'], { cwd })).err).not.toContain('none is of')
  expect((await solieu(['-', '--kind', 'mass'], { input: 'Xã có 5 ha lúa.\n' })).err).toBe(
    'solieu: 1 figure was found, and it is not of --kind mass\n',
  )
})

const JSON_PAGE = JSON.stringify({ title: 'Trao nhà', so: 121, noiDung: HOUSES })
const NO_JSON = /the input is JSON, not a page; pages in JSON stand one a line, .* ends in \.ndjson$/

it.each([
  ['tin.json', JSON_PAGE, NO_JSON],
  ['tin.txt', `\n[${JSON_PAGE}]\n`, NO_JSON],
  ['tin.txt', `${JSON_PAGE}\n${JSON_PAGE}\n`, NO_JSON],
  ['hong.json', JSON_PAGE.slice(0, -1), NO_JSON],
  ['trang.json', '[]', NO_JSON],
  ['kieu.css', 'p { margin: 12px }', /the input is a style sheet, not a page; give the page itself$/],
  ['ma.js', 'let so = 12', /the input is a script, not a page; give the page itself$/],
])('%s that holds %j is no page', async (name, content, says) => {
  const { code, out, err } = await solieu([name], { cwd: folderWith({ [name]: content }) })
  expect([code, out, lines(err)]).toEqual([3, '', [expect.stringMatching(says)]])
})

it.each([
  ['ghi-chu.txt', '[12] Xã có 121 căn nhà.'],
  ['ghi-chu.txt', '{12 hộ} nhận quà'],
  ['ghi-chu.txt', '{"tác giả": "Mai"}\n\nXã có 121 căn nhà.'],
  ['trang.json', `<html><body><p>${HOUSES}</p></body></html>`],
])('%s that holds %j is one', async (name, content) => {
  expect((await solieu([name], { cwd: folderWith({ [name]: content }) })).code).toBe(0)
})

it('what is said to be a page is read as one', async () => {
  const { code, out } = await solieu(['tin.json', '--input-format', 'txt'], {
    cwd: folderWith({ 'tin.json': JSON_PAGE }),
  })
  expect([code, JSON.parse(out).figures.length > 0]).toEqual([0, true])
  expect((await solieu(['explain', '{"số hộ": 12}'])).code).toBe(0)
})

it.each([
  ['application/json; charset=utf-8', 'JSON', JSON_PAGE],
  ['application/problem+json', 'JSON', 'không có'],
  ['text/css', 'a style sheet', 'p { margin: 12px }'],
  ['application/javascript', 'a script', 'let so = 12'],
  ['image/svg+xml', 'a picture, sound, film or font', '<svg viewBox="0 0 12 12"/>'],
])('an address that answers %s leads to %s', async (type, name, body) => {
  const { origin } = await serve((_, response) => response.writeHead(200, { 'content-type': type }).end(body))
  const { code, out, err } = await solieu([`${origin}/tin`, '--allow-private'])
  expect([code, out]).toEqual([3, ''])
  expect(err).toContain(`${origin}/tin: the input is ${name}, not a page; `)
})

it('an address that calls a page by a wrong name is read', async () => {
  const { origin } = await serve((_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(`<html><body><p>${HOUSES}</p></body></html>`),
  )
  expect((await solieu([`${origin}/tin`, '--allow-private'])).code).toBe(0)
})

it.each([['csv'], ['tsv'], ['json'], ['ndjson']])('what was written as %s is no page', async (format) => {
  const says = 'solieu: -: the input is a result of solieu, not a page; give the pages that it was made of\n'
  for (const more of format === 'csv' ? [[], ['--rows', 'records'], ['--excel'], ['--address']] : [[]]) {
    const { out } = await solieu(['-', '-f', format, ...more], { input: HOUSES })
    expect(await solieu(['-'], { input: out })).toMatchObject({ code: 3, out: '', err: says })
  }
})

it('a csv file is a table, and stays out of the search', async () => {
  const cwd = folderWith({
    'a.txt': HOUSES,
    'bang.csv':
      'Chỉ tiêu,Ngày,Giá trị\r\nHộ nghèo,2024-05-31,"1.234,5"\r\n"Hộ ""cận"" nghèo, mới",2024-05-31,2100\r\nHộ khá,2024-05-31,350\r\n',
    'bang.tsv': 'Xã\tSố hộ nghèo\nAn Lạc\t12\nAn Bình\t15\n',
  })
  const { code, out, err } = await solieu(['bang.csv', 'bang.tsv', '-f', 'json', '--text', '--quiet'], { cwd })
  expect([code, err]).toEqual([0, ''])
  const [page, other] = JSON.parse(out)
  expect(page.published).toBeNull()
  const told = page.figures.map(({ value, item, start, end }: Record<string, number>) => [
    value,
    item,
    page.text.slice(start, end),
  ])
  expect(told).toEqual([
    [1234.5, 'Hộ nghèo', '1.234,5'],
    [2100, 'Hộ ""cận"" nghèo, mới', '2100'],
    [350, 'Hộ khá', '350'],
  ])
  expect(other.figures.map(({ value, item }: Record<string, number>) => [value, item])).toEqual([
    [12, 'An Lạc'],
    [15, 'An Bình'],
  ])
  const piped = await solieu(['-', '--input-format', 'csv'], { cwd, input: 'Xã;Số hộ\nAn Lạc;12\n' })
  expect(JSON.parse(piped.out).figures).toHaveLength(1)
  const all = await solieu(['.'], { cwd })
  expect([lines(all.out).length, all.err]).toEqual([1, expect.stringMatching(/passed over 2: \.csv 1, \.tsv 1/)])
})
