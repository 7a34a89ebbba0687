import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/model/document.js'
import type { Block, BlockKind } from '../../src/model/page.js'
import { shadowOf } from '../../src/text/fold.js'
import { periodFinder, scanTimes } from '../../src/time/index.js'

/** A document of one block a line ("# " makes a heading, "- " an item), one sentence between full stops. */
function documentOf(lines: string[], published: string | null): Document {
  const original = lines.map((line) => line.replace('# ', '')).join('\n')
  let start = 0
  const blocks = lines.map((line): Block => {
    const kind: BlockKind = line.startsWith('# ') ? 'heading' : line.startsWith('- ') ? 'item' : 'paragraph'
    const block = { kind, start, end: start + line.replace('# ', '').length }
    start = block.end + 1
    return block
  })
  const sentences = blocks.flatMap((block, index) =>
    [...original.slice(block.start, block.end).matchAll(/[^ .][^.]*\.?/g)].map(({ 0: text, index: at }) => ({
      block: index,
      start: block.start + at,
      end: block.start + at + text.length,
    })),
  )
  const { text: shadow, words } = shadowOf(original)
  return { shadow, words, original, blocks, sentences, title: null, published }
}

/** The period of the figure written `figure`; its clause is what stands between commas and full stops; it is of an event unless `told` says no. */
function periodOf(lines: string[], figure: string, published: string | null = null, told = true) {
  const doc = documentOf(lines, published)
  const start = doc.original.indexOf(figure)
  const at = { start, end: start + figure.length }
  const isMark = (char: string | undefined) => char === undefined || /[,.\n]/.test(char)
  const clause = { ...at }
  while (!isMark(doc.original[clause.start - 1])) clause.start--
  while (!isMark(doc.original[clause.end])) clause.end++
  return periodFinder(doc, scanTimes(doc.shadow))(at, clause, told)
}

describe('the time of something else', () => {
  it.each([
    [
      'what a change is held against, words before it',
      'Sáng 4/2, giá tăng 200 nghìn so với chốt phiên 3/2.',
      '200',
      '4/2',
    ],
    ['what a percent is of', 'Quý 1/2019, doanh số chỉ bằng khoảng 70% quý 4/2018.', '70', 'Quý 1/2019'],
    ['what it is so many times of', 'Quý 3/2020 lãi 64 tỷ, gấp 3,5 lần quý 3/2019.', '3,5', 'Quý 3/2020'],
    ['the same of the level', 'Quý 3/2020 lãi 64 tỷ, gấp 3,5 lần quý 3/2019.', '64', 'Quý 3/2020'],
    ['from when a thing is', 'Năm 2020, bảo tàng của thế kỷ 19 đón 40 đoàn.', '40', 'Năm 2020'],
    ['when something was, in a century', 'Trong thế kỷ 19, làng dựng 4 đình.', '4', 'thế kỷ 19'],
    ['what is told in a bracket', 'Năm 2018 bán 41 tấn (năm 2017 đạt 35 tấn), mua 65 tấn.', '41', 'Năm 2018'],
    ['the same, behind it', 'Năm 2018 bán 41 tấn (năm 2017 đạt 35 tấn), mua 65 tấn.', '65', 'Năm 2018'],
    ['within it', 'Năm 2018 bán 41 tấn (năm 2017 đạt 35 tấn), mua 65 tấn.', '35', 'năm 2017'],
    ['what was meanwhile', 'Năm 2018 bán 996 tấn trong khi năm 2017 là 85 tấn.', '996', 'Năm 2018'],
    ['the second of two levels', 'Thu tăng từ 156 tỷ năm 2017 lên 420 tỷ năm 2021.', '420', 'năm 2021'],
    ['the same in brackets', 'Đàn bò từ 39 con (năm 2019) lên 52 con (năm 2020).', '52', 'năm 2020'],
    ['the first of them', 'Thu tăng từ 156 tỷ năm 2017 lên 420 tỷ năm 2021.', '156', 'năm 2017'],
    ['a frame holds for a level', 'Năm 2021 thu tăng lên 420 tỷ.', '420', 'Năm 2021'],
    ['a day in brackets is the day', 'Sáng nay (24/1/2024), xã trao 12 suất.', '12', '24/1/2024'],
  ])('%s', (_, line, figure, text) => {
    expect(periodOf([line], figure)?.text).toBe(text)
  })
  it.each([
    ['what is so now', ['Năm 2018 xây 12 căn.', 'Hiện toàn xã có 340 hộ.'], '340'],
    ['what is so by the year', ['Năm 2018 xây 12 căn.', 'Vườn mỗi năm bán 30 tấn cam.'], '30'],
    ['the level after that of a year', ['Thu tăng từ 156 tỷ năm 2017 lên 420 tỷ.'], '420'],
    ['what is as every year', ['Năm 2018 xây 12 căn.', 'Mọi năm xã bán 30 tấn cam.'], '30'],
    ['what was before that', ['Năm 2018 xây 12 căn.', 'Trước đó, xã bán 30 tấn cam.'], '30'],
    ['what is to come', ['Năm 2018 xây 12 căn.', 'Trong thời gian tới, xã xây 30 căn.'], '30'],
    ['what was at a feast', ['Năm 2018 xây 12 căn.', 'Dịp Tết Nguyên đán, xã tặng 30 suất.'], '30'],
  ])('%s has none of what was told before', (_, lines, figure) => {
    expect(periodOf(lines, figure)).toBeNull()
  })
  it.each([
    'Xã thực hiện 12 dự án.',
    'Xã phát hiện 12 vụ.',
    'Xã xây 12 căn.',
    'Dịp này, xã xây 12 căn.',
    'Trước đó, lúc 5 giờ cùng ngày, xã xây 12 căn.',
  ])('but "%s" has', (line) => {
    expect(periodOf(['Năm 2018 có bão.', line], '12')).toMatchObject({ text: 'Năm 2018', from: 'earlier' })
  })
})

it('the sentence before in its own paragraph goes before a paragraph before', () => {
  const lines = ['Năm 2018 xây 12 căn.', 'Xã khá hơn. Năm 2019 xã được mùa. Bà con bán 30 tấn cam.']
  expect(periodOf(lines, '30')).toMatchObject({ text: 'Năm 2019', from: 'paragraph' })
})

describe('when something is to be done', () => {
  const line = 'Ngày 3/5/2024, đường sạt 115 điểm với 40 m3, dự kiến thông xe trong ngày 14/5/2024.'
  it.each([
    ['is not when what is told beside it was', [line], '40', 'Ngày 3/5/2024'],
    ['nor when what is told behind it is', [line, 'Đường xã sạt 7 điểm.'], '7', 'Ngày 3/5/2024'],
    [
      'it is of what is to be done then',
      ['Năm 2023, xã lập tổ. Tổ hoàn thành 12 căn trước ngày 2/9/2024.'],
      '12',
      'ngày 2/9/2024',
    ],
    ['a plan reaches to a year', ['Chiến lược phát triển đến năm 2030 có 12 mục.'], '12', undefined],
  ])('%s', (_, lines, figure, text) => {
    expect(periodOf(lines, figure)?.text).toBe(text)
  })
})

describe('how far a time reaches', () => {
  const between = ['Đường vào thôn đã sạch.', 'Bà con phấn khởi.', 'Cây trái xanh tốt.']
  const story = ['Xã có hội làng.', 'Sáng 12/3/2024, kho xưởng cháy.', ...between]
  it('what belongs to an event has its time however far on', () => {
    expect(periodOf([...story, 'Lửa thiêu 3 xe.'], '3 xe')?.text).toBe('12/3/2024')
  })
  it.each([
    ['what stands by itself does not', [...story, 'Xã trồng 30 ha chè.'], '30', undefined],
    ['but near it does', ['Năm 2023 xã được mùa.', 'Xã trồng 30 ha chè.'], '30', 'Năm 2023'],
    [
      'items of a list are no way',
      ['Đầu năm 2023 xã được mùa.', ...Array(6).fill('- Giữ vườn.'), 'Xã bán 30 tấn.'],
      '30',
      'Đầu năm 2023',
    ],
    ['paragraphs are', ['Đầu năm 2023 xã được mùa.', ...between, 'Xã bán 30 tấn.'], '30', undefined],
    [
      'what the page is about is of all',
      ['6 tháng đầu năm 2024, xã khá.', ...between, 'Xã bán 30 tấn.'],
      '30',
      '6 tháng đầu năm 2024',
    ],
    ['a day is not what it is about', ['Ngày 5/6/2024, xã họp.', ...between, 'Xã bán 30 tấn.'], '30', undefined],
    [
      'what is so now ends it',
      ['Đầu năm 2023 xã được mùa.', 'Hiện xã có 34 hộ trồng chè.', 'Hội có 30 hội viên.'],
      '30',
      undefined,
    ],
    ['a size has no time', ['Năm 2023 xã mở đường.', 'Đường dài hơn 12 km.'], '12', undefined],
    ['nor has a norm', ['Năm 2023 xã ra nghị quyết.', 'Mỗi nhà góp tối thiểu 50 nghìn đồng.'], '50', undefined],
    ['what spreads is no size', ['Năm 2023 xã lập tổ.', 'Tổ được nhân rộng 12 thôn.'], '12', 'Năm 2023'],
    ['nor is what is higher by percents', ['Năm 2023 xã khá.', 'Giá bán cao hơn 15%.'], '15', 'Năm 2023'],
    ['an open beginning is not carried on', ['Từ tháng 4/2019, xưởng chạy.', 'Xã bán 30 tấn.'], '30', undefined],
    [
      'one with its end is',
      ['Từ tháng 4 đến tháng 6/2019, xưởng chạy.', 'Xã bán 30 tấn.'],
      '30',
      'Từ tháng 4 đến tháng 6/2019',
    ],
  ])('%s', (_, lines, figure, text) => {
    expect(periodOf(lines, figure, null, false)?.text).toBe(text)
  })
  it.each(['Lửa thiêu 3 xe dài 12 m.', 'Xe chở cây dài 12 m, đâm chết 2 người.'])(
    '"%s" has the time of its event',
    (line) => {
      expect(periodOf(['Sáng 12/3/2024, kho cháy.', line], '12 m')?.text).toBe('12/3/2024')
    },
  )
})

describe('where a period comes from', () => {
  it('the clause', () => {
    expect(periodOf(['Năm 2022 xây 30 căn, năm 2023 xây 45 căn'], '45')).toEqual({
      text: 'năm 2023',
      start: '2023-01-01',
      end: '2023-12-31',
      from: 'clause',
    })
  })
  it('the sentence, where the clause has none', () => {
    expect(periodOf(['Quý I/2024, huyện xây 30 căn, sửa 12 căn.'], '12')).toMatchObject({
      text: 'Quý I/2024',
      from: 'sentence',
    })
  })
  it('the first sentence of the paragraph', () => {
    expect(periodOf(['Năm 2023 có bão. Trong đó sập 7 nhà.'], '7 nhà')).toMatchObject({
      text: 'Năm 2023',
      from: 'paragraph',
    })
  })
  it('an earlier paragraph', () => {
    expect(periodOf(['Giai đoạn 2020 - 2023 thu khá.', 'Toàn huyện tặng 90 suất.'], '90')).toMatchObject({
      start: '2020-01-01',
      end: '2023-12-31',
      from: 'earlier',
    })
  })
  it('a heading', () => {
    expect(periodOf(['# Kết quả 9 tháng năm 2023', 'Toàn huyện tặng 90 suất.'], '90')).toMatchObject({
      text: '9 tháng năm 2023',
      end: '2023-09-30',
      from: 'heading',
    })
  })
  it('rather the stretch that an earlier paragraph reports on than the day it was told', () => {
    const lines = ['Sáng 18/7/2024, huyện sơ kết 6 tháng đầu năm 2024.', 'Toàn huyện tặng 90 suất.']
    expect(periodOf(lines, '90')).toMatchObject({ text: '6 tháng đầu năm 2024' })
  })
  it('and rather than the day of a meeting in between', () => {
    const lines = ['# Vụ đông xuân 2023 - 2024 được mùa', 'Sáng 16/5/2024, huyện tổ chức hội nghị.', 'Lúa đạt 7 tấn.']
    expect(periodOf(lines, '7 tấn')).toMatchObject({ text: 'Vụ đông xuân 2023 - 2024', from: 'heading' })
  })
  it('but the day, where nothing else is said', () => {
    expect(periodOf(['Sáng 16/5/2024, huyện tổ chức hội nghị.', 'Lúa đạt 7 tấn.'], '7 tấn')).toMatchObject({
      start: '2024-05-16',
      end: '2024-05-16',
    })
  })
})

it('a time long ago is that of what is told of it, and not of what comes behind', () => {
  const lines = ['Năm 2023 xã làm 5 km đường.', 'Cách đây 10 năm, xã có 2 cầu.', 'Chợ có 40 quầy.']
  expect(periodOf(lines, '2 cầu', '2024-05-01')).toMatchObject({ text: 'Cách đây 10 năm', start: '2014-01-01' })
  expect(periodOf(lines, '40')).toMatchObject({ text: 'Năm 2023', from: 'earlier' })
})

describe('what is no period', () => {
  it.each([
    ['Thu 5 tỷ đồng, tăng 8 % so với cùng kỳ năm 2022', '8'],
    ['Thu 5 tỷ đồng, tăng 8 % so với thời điểm 31/12/2023', '8'],
    ['Thu 5 tỷ đồng, đạt 45 % dự toán năm 2024', '45'],
    ['Theo Nghị định 22/2017/NĐ-CP ngày 5/3/2017 có 3 điều', '3 điều'],
    ['Anh Nam (SN 1992) nhận 3 suất', '3 suất'],
    ['Luật Lâm nghiệp 2017 chia rừng thành 3 loại', '3 loại'],
    ['Điều 48 Bộ luật Lao động năm 2012 nêu 2 trường hợp', '2 trường hợp'],
    ['Theo Điều 178 BLHS 1999 có 3 khung', '3 khung'],
    ['Hiến pháp 2013 có 11 chương', '11 chương'],
    ['Lúc 15h30 xe chở 3 người', '3 người'],
    ['Sau 2 năm thực hiện có 3 xã đạt', '3 xã'],
    ['Xã có 3 thôn', '3'],
  ])('%s', (text, figure) => expect(periodOf([text], figure)).toBeNull())
})

describe('a period beside a law', () => {
  it.each([
    ['Luật áp dụng vào năm 2017 có 3 điểm mới', '3 điểm', 'năm 2017'],
    ['Theo luật mới, năm 2021 thu 7 tỷ đồng', '7 tỷ', 'năm 2021'],
    ['Quốc hội ban hành luật này năm 2019 với 3 chương', '3 chương', 'năm 2019'],
  ])('%s', (text, figure, period) => expect(periodOf([text], figure)?.text).toBe(period))
})

describe('the date of the page', () => {
  it('resolves what hangs on it', () => {
    expect(periodOf(['Năm nay tặng 90 suất'], '90', '2024-07-18')).toMatchObject({
      start: '2024-01-01',
      end: '2024-12-31',
    })
  })
  it('leaves the bounds empty where the page has none', () => {
    expect(periodOf(['Năm nay tặng 90 suất'], '90')).toEqual({
      text: 'Năm nay',
      start: null,
      end: null,
      from: 'clause',
    })
  })
})

describe('a year that stands shortly before', () => {
  const bounds = (text: string, published: string | null) => {
    const found = periodOf([text], '90', published)
    return found && [found.start, found.end]
  }
  const day = (date: string) => [date, date]
  const dated = 'Ngày 15/3/2024, đội bắt một xe.'

  it.each([
    ['in the sentence before', `${dated} Ngày 20/3, thu 90 lít`, null, day('2024-03-20')],
    ['in the same sentence', 'Ngày 15/3/2024 bắt một xe; ngày 20/3, thu 90 lít', null, day('2024-03-20')],
    ['which the page is years behind', `${dated} Ngày 20/3, thu 90 lít`, '2026-09-01', day('2024-03-20')],
    ['a little back', `${dated} Trước đó, ngày 2/3, thu 90 lít`, '2026-09-01', day('2024-03-02')],
    ['over the turn', 'Ngày 15/12/2023, bắt một xe. Ngày 20/1, thu 90 lít', null, day('2024-01-20')],
    ['a month', 'Tháng 6/2023 thu khá; tháng 7 thu 90 lít', null, ['2023-07-01', '2023-07-31']],
    ['a year, for months', 'Năm 2023, xã thu khá. Riêng quý II thu 90 lít', null, ['2023-04-01', '2023-06-30']],
    [
      'for a range over the turn',
      'Ngày 15/12/2023, bắt một xe. Từ ngày 28/12 đến 5/1, thu 90 lít',
      null,
      ['2023-12-28', '2024-01-05'],
    ],
    ['for a near range', `${dated} Từ ngày 28/3 đến 5/4, thu 90 lít`, null, ['2024-03-28', '2024-04-05']],
  ])('%s', (_, text, published, expected) => expect(bounds(text, published)).toEqual(expected))

  it.each([
    ['two sentences back', `${dated} Đội lập chốt. Ngày 20/3, thu 90 lít`, null, [null, null]],
    ['too far off', `${dated} Ngày 20/11, thu 90 lít`, null, [null, null]],
    ['a year, for days', 'Năm 2019, xã có chợ. Ngày 12/5, thu 90 lít', null, [null, null]],
    ['a term of years', 'Nhiệm kỳ 2020 - 2025 thu khá. Quý II thu 90 lít', null, [null, null]],
    ['of a document', 'Theo Nghị định 22/2017/NĐ-CP ngày 5/3/2017, ngày 20/3, thu 90 lít', null, [null, null]],
    ['of an aim', 'Cầu sẽ xong trước ngày 15/7/2024. Ngày 28/5, thu 90 lít', null, [null, null]],
    ['told from the page', `${dated} Ngày 20/5 vừa qua, thu 90 lít`, '2026-09-01', day('2026-05-20')],
    ['not yet begun', 'Tháng 9/2024 thu khá; tháng 12 thu 90 lít', '2024-10-05', ['2023-12-01', '2023-12-31']],
    ['before the last weeks', `${dated} Ngày 25/4, thu 90 lít`, '2026-05-02', day('2026-04-25')],
  ])('but none %s', (_, text, published, expected) => expect(bounds(text, published)).toEqual(expected))
})
