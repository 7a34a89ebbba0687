import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

const BODY =
  '<p>Sáng 12/3, Hội Chữ thập đỏ huyện trao 150 suất quà cho các hộ nghèo, tổng trị giá 75 triệu đồng, tại hội trường xã.</p>' +
  '<p>Đây là hoạt động thường niên của Hội nhằm giúp bà con vui xuân đón Tết đầm ấm và vượt qua khó khăn trong cuộc sống.</p>'
const page = (top: string, bottom = ''): string =>
  `<h1 class="detail-title">Chăm lo Tết cho hộ nghèo</h1>${top}<div class="detail-content">${BODY}${bottom}</div>`

describe('what is told again points to the body, and is summed and recorded once', () => {
  it.each([
    ['in the title', page('').replace('Chăm lo Tết', 'Trao 150 suất quà')],
    [
      'in a lead before the body',
      page('<h2 class="detail-sapo">Hội Chữ thập đỏ huyện vừa trao 150 suất quà Tết cho bà con nghèo trong xã.</h2>'),
    ],
    [
      'in a lead of the body',
      page('').replace(
        '<p>Sáng',
        '<p class="sapo">Hội Chữ thập đỏ huyện vừa trao 150 suất quà Tết cho bà con nghèo trong xã.</p><p>Sáng',
      ),
    ],
    [
      'in a caption',
      page(
        '',
        '<figure><img src="a.jpg"><figcaption>Hội trao 150 suất quà cho bà con. Ảnh: VĂN A</figcaption></figure>',
      ),
    ],
  ])('%s', (_, html) => {
    const { figures, records } = extract(html, { source: 'a.html' })
    const gifts = figures.filter(({ value }) => value === 150)
    expect(gifts).toHaveLength(2)
    const told = gifts.find(({ sameAs }) => sameAs === null)
    const again = gifts.find(({ sameAs }) => sameAs !== null)
    expect(again?.sameAs).toBe(told?.id)
    expect(again?.additive).toBe(false)
    expect(told?.additive).toBe(true)
    expect(again?.record).toBe(told?.record)
    expect(records.filter(({ parts }) => parts.some(({ figure }) => figure === told?.id))).toHaveLength(1)
  })

  it.each([
    ['Hội huy động 1,2 tỷ đồng chăm lo cho hộ nghèo', '1.236 triệu', true],
    ['Hội huy động hơn 1 tỷ đồng chăm lo cho hộ nghèo', '1.436 triệu', true],
    ['Hội huy động hơn 1 tỷ đồng chăm lo cho hộ nghèo', '2.036 triệu', false],
    ['Hội huy động gần 2 tỷ đồng chăm lo cho hộ nghèo', '1.736 triệu', true],
    ['Hội huy động gần 2 tỷ đồng chăm lo cho hộ nghèo', '1.136 triệu', false],
    // more or fewer digits than two are no rounding that nobody says, and what differs by more than the last of them is another sum
    ['Hội huy động 1 tỷ đồng chăm lo cho hộ nghèo', '1.236 triệu', false],
    ['Hội huy động 1,2 tỷ đồng chăm lo cho hộ nghèo', '1.306 triệu', false],
  ])('rounded in a title that does not say so: %s, %s', (title, sum, same) => {
    const body = `<p>Từ đầu năm, Hội Chữ thập đỏ huyện huy động ${sum} đồng chăm lo cho hộ nghèo trong toàn huyện.</p>`
    const html = `<h1 class="detail-title">${title}</h1><div class="detail-content">${body}${BODY}</div>`
    const { figures } = extract(html, { source: 'a.html' })
    expect(figures[0]?.sameAs !== null).toBe(same)
  })

  it('and another figure does not', () => {
    const html = page(
      '<h2 class="detail-sapo">Hội Chữ thập đỏ huyện vừa trao 120 suất quà Tết cho bà con nghèo trong xã.</h2>',
    )
    expect(extract(html, { source: 'a.html' }).figures.map(({ sameAs }) => sameAs)).toEqual([null, null, null])
  })
})

describe('what the body tells twice', () => {
  /** The second figure written `number`. */
  const again = (text: string, number: string) =>
    extract(text, { source: 'a.txt' }).figures.filter(({ text }) => text === number)[1]
  it.each([
    ['a sum', 'Kẻ gian lấy 1,8 tỷ đồng của tiệm vàng.', 'Số tiền 1,8 tỷ đồng đã được trả lại.', '1,8 tỷ'],
    ['a count of one noun', 'Bão làm sập 827 căn nhà.', 'Huyện dựng lại cả 827 căn nhà.', '827'],
    [
      'a sentence word for word',
      'Xã dựng 2 tháp nước ở đầu làng Hạ.',
      'Trời mưa.\nXã dựng 2 tháp nước ở đầu làng Hạ.',
      '2',
    ],
    ['what is pointed back to', 'Xã có 4 nhà máy lớn.', 'Dân kiện 4 nhà máy nói trên ra tòa.', '4'],
    ['the fate of people', 'Công an bắt 3 nghi can trong vụ án.', '3 nghi can đã nhận tội.', '3'],
    [
      'what was part of another',
      'Xã có 60 hộ nghèo, trong đó 46 hộ già yếu.',
      'Trong 46 hộ này, nhiều hộ neo đơn.',
      '46',
    ],
    ['the same day', 'Ngày 3/5/2024, xã trao 150 suất quà.', 'Ngày 3/5/2024 có 150 suất quà được trao.', '150'],
  ])('%s is one fact', (_, one, other, number) => {
    const twice = again(`Tin xã\n${one}\n${other}`, number)
    expect(twice).toMatchObject({ additive: false })
    expect(twice?.sameAs).not.toBeNull()
  })
  it.each([
    ['of another noun', 'Xã trồng 150 cây cam.', 'Hội trao 150 suất quà.', '150'],
    ['of another time', 'Năm 2022, xã trao 150 suất quà.', 'Năm 2023, xã trao 150 suất quà.', '150'],
    ['more of the kind', 'Xã trao 150 suất quà.', 'Xã trao thêm 150 suất quà.', '150'],
    ['of another place', 'Xã Lai Hòa trao 150 suất quà.', 'Xã Vĩnh Châu trao 150 suất quà.', '150'],
    ['more who share a fate', 'Công an bắt 3 nghi can trong vụ án.', 'Công an bắt thêm 3 nghi can.', '3'],
    ['a short line word for word', 'Có 2 tổ.', 'Trời mưa.\nCó 2 tổ.', '2'],
    ['what stands on something', 'Xã có 4 nhà máy lớn.', 'Gió thổi bay 4 nhà máy trên đồi.', '4'],
    ['others', 'Xã trao 150 suất quà.', 'Chiều nay có 150 suất quà khác.', '150'],
    ['a number that says too little', 'Xã trao 5 suất quà.', 'Chiều nay có 5 suất quà được trao.', '5'],
    ['in one sentence', 'Xã họp.', 'Thôn Hạ trao 150 suất quà, thôn Thượng trao 150 suất quà.', '150'],
  ])('%s are two', (_, one, other, number) => {
    expect(again(`Tin xã\n${one}\n${other}`, number)).toMatchObject({ sameAs: null, additive: true })
  })
})
