import { expect, test } from 'vitest'
import { read } from '../phrases/say.js'

/** The offence that the first record of a text names, as its code and words, null for none. */
test.each<[string, string | null]>([
  ['Công an bắt giữ 3 đối tượng tàng trữ 12 gam ma túy.', 'drug: ma túy'],
  ['Hải quan bắt giữ 300 kg vịt nhập lậu.', 'contraband: nhập lậu'],
  ['Tòa phạt bị cáo Nam (48 tuổi, ngụ xã Tân An) 3 năm tù về tội lừa đảo.', 'fraud: lừa đảo'],
  // what it is called, wherever its sentence says so
  [
    'Công an khởi tố 2 bị can trú tại ấp Bình Hòa, xã Tân An, huyện Long Thạnh, tỉnh Đồng Tháp, để điều tra về hành vi làm nhục người khác, ngày 3/5.',
    'other: làm nhục người khác',
  ],
  ['Công an khởi tố 2 bị can về tội sản xuất, bán rượu pha cồn.', 'other: sản xuất, bán rượu pha cồn'],
  ['Cùng về tội này, tòa phạt 2 bị cáo.', null],
  // names of those who fight it
  ['Ban chống buôn lậu xử lý 12 vụ.', null],
  ['Phòng Cảnh sát môi trường bắt 3 đối tượng.', null],
  ['Xã xây 12 căn nhà.', null],
])('%s', (text, expected) => {
  const [record] = read(text).result.records
  const offence = record?.offence
  expect(offence ? `${offence.code}: ${offence.text}` : null).toBe(expected)
})

/** What was done, in the order of the records. */
test.each<[string, ...(string | null)[]]>([
  ['Công an phát hiện 12 vụ trộm cắp.', 'detected'],
  ['Công an huyện phát hiện 21 vụ, khởi tố 5 vụ với 19 đối tượng.', 'detected', 'prosecuted'],
  ['Tám đối tượng bị công an bắt giữ.', 'arrested'],
  ['Xã xây 12 căn nhà.', null],
])('%s', (text, ...expected) => {
  expect(read(text).result.records.map(({ action }) => action)).toEqual(expected)
})

/** The program that the first record speaks of, null for none. */
test.each<[string, string | null]>([
  ['Hội trao 50 suất học bổng “Nâng bước đến lớp” cho học sinh.', 'Nâng bước đến lớp'],
  ['“Phiên chợ không đồng” phục vụ 300 lượt người.', 'Phiên chợ không đồng'],
  // accounts, books and what somebody says
  ['Tài khoản “Lan Lan Bán Hàng” có 300 người theo dõi.', null],
  ['Trong cuốn "Đình làng miền Bắc" có 12 bản vẽ.', null],
  ['"Chúng tôi rất vui mừng", ông Nam nói với 30 hội viên.', null],
  ['“Săn” 30 xe cũ.', null],
  ['Tòa tuyên phạt 3 bị cáo vụ “Tham ô tài sản công”.', null],
])('%s', (text, expected) => {
  expect(read(text).result.records[0]?.program ?? null).toBe(expected)
})
