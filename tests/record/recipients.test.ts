import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** Who receives what a record tells of, null for nobody, in the order of the records. */
test.each<[string, ...(string | null)[]]>([
  ['Hội trao 50 suất quà cho hộ nghèo, gia đình chính sách.', 'hộ nghèo, gia đình chính sách'],
  ['Hội tặng 15 xe lăn, 3 xe lắc cho người khuyết tật.', 'người khuyết tật'],
  ['Đội văn nghệ quyên góp được 80 triệu đồng cho Quỹ Nhân đạo.', 'Quỹ Nhân đạo'],
  ['Hội trao 50 suất quà cho hộ nghèo nhằm giúp bà con đón Tết.', 'hộ nghèo'],
  ['Hội trao 50 suất quà cho các em, đồng thời phát động phong trào.', 'các em'],
  ['Đoàn gửi 200 áo ấm đến bà con vùng cao.', 'bà con vùng cao'],
  // nobody gets anything
  ['Xe khách chở 12 tấn cam đến Hà Nội.', null],
  ['Đường dài 12 km đến trung tâm xã.', null],
  ['Công ty đạt 90 tỷ đồng cho cả niên độ.', null],
  ['Bệnh viện nhận 30 ca nhờ sự giúp đỡ của các cô giáo.', null],
  ['Chi đoàn giới thiệu 40 đoàn viên ưu tú cho Đảng xem xét.', null],
  ['Mưa lớn làm 20 nhà ngập, gây khó cho giao thông.', null],
])('%s', (text, ...expected) => {
  expect(read(text).result.records.map(({ recipients }) => recipients)).toEqual(expected)
})
