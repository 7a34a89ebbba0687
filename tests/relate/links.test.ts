import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** How the figures of a text are tied: each link as "what → relation → which", by the numbers as they are written. */
test.each<[string, ...string[]]>([
  // fates, said by the noun, behind it or before it
  ['Vụ nổ làm 3 người Việt Nam thiệt mạng và 11 người bị thương.', '11 with 3'],
  ['Tai nạn khiến một người tử vong và một người phải đi cấp cứu.', 'một with một'],
  ['Tai nạn làm 1 người chết, 1 người trong tình trạng nguy kịch.', '1 with 1'],
  ['Có 28 người được xác nhận đã thiệt mạng nhưng 81 người còn mất tích.', '81 with 28'],
  ['Nội chiến cướp đi sinh mạng của 465.000 người, làm 20.000 người khác bị thương.', '20.000 with 465.000'],
  ['Trong 13 người nhập viện có 4 bệnh nhân bị thương nặng.'],
  ['Vụ cháy làm 2 người chết, 40 người tham gia chữa cháy.'],
  ['Tai nạn làm 2 người chết, 3 xe hư hỏng.'],
  // those who take part, by a noun of their own, and an article that is no part of a pair
  ['Sân bay đón 11 chuyến bay, với tổng số hành khách gần 1.300 người.', '1.300 with 11'],
  ['Chi cục lập 4 tổ công tác (do 4 lãnh đạo chi cục phụ trách).', '4 with 4'],
  ['Hội nghị có khách từ 60 quốc gia cùng 400 doanh nhân.'],
  ['Ông đi một xe máy chở 2 người.'],
])('%s', (text, ...expected) => {
  const { figures } = read(text).result
  const written = new Map(figures.map(({ id, text }) => [id, text]))
  const told = figures.flatMap(({ text, links }) =>
    links.map(({ rel, to }) => `${text} ${rel} ${to.map((id) => written.get(id)).join(', ')}`),
  )
  expect(told).toEqual(expected)
})
