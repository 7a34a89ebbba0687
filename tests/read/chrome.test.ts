import { describe, expect, it } from 'vitest'
import { chromeLines } from '../../src/read/chrome.js'

const PROSE =
  'Trong năm qua, các hội viên đã đóng góp 1.250 ngày công làm đường, hiến 3.400 m2 đất và ủng hộ 120 triệu đồng để xây dựng nông thôn mới.'
const isChrome = (line: string): boolean => chromeLines([PROSE, line, PROSE])[1] === true

describe('lines of a site', () => {
  it.each([
    'Lượt truy cập',
    'Tổng lượt truy cập: 86.034.157',
    'Thống kê truy cập',
    'Đang online: 12',
    'Đang truy cập : 35',
    'Lượt xem: 1.204',
    'Giấy phép số 15/GP-STTTT do Sở Thông tin và Truyền thông cấp ngày 02/8/2021.',
    'Giấy phép thiết lập trang thông tin điện tử tổng hợp số 77/GP-TTĐT cấp ngày 4/5/2019',
    'Điện thoại: 0299.3822339 - Fax: 0299.3820473',
    'Điện thoại Ban biên tập: 02993.626252 - Email: banbientap@a.gov.vn',
    'Email: vanphong@a.gov.vn',
    'Địa chỉ: 56 Lê Duẩn - Phường 3 - Tp Sóc Trăng.',
    'Cơ quan chủ quản: UBND tỉnh Sóc Trăng',
    'Chịu trách nhiệm nội dung: Ông Lê Văn An, Phó Giám đốc',
    '© 2023 Cổng thông tin điện tử tỉnh',
    'Bản quyền thuộc về Báo Bình Minh',
    '@ Ghi rõ nguồn "Cổng thông tin điện tử" khi phát hành lại thông tin từ Cổng này.',
    '1 2 3 4 5 ...',
    '« 1 2 3 »',
    'Thứ tư, 24/01/2024 | 08:15 GMT+7',
    'Ngày đăng: 24-01-2024',
    'Cập nhật lúc 08:15 24/01/2024',
    'Tin liên quan',
    'Các tin khác:',
    'Chia sẻ bài viết',
    'In trang',
    'Về đầu trang',
  ])('%s', (line) => {
    expect(isChrome(line)).toBe(true)
  })
})

describe('lines of an article', () => {
  it.each([
    'Lượt truy cập vào cổng dịch vụ công của tỉnh trong quý I đạt 1.234.567 lượt, tăng 12% so với cùng kỳ năm trước.',
    'Lượt khách đến Sóc Trăng: 1.200.000',
    'Giấy phép số 12/GP-UBND cho phép công ty khai thác 5.000 m3 cát.',
    'Giấy phép lái xe bị tước: 35 trường hợp.',
    'Điện thoại thông minh: 350 chiếc bị thu giữ',
    'Thu giữ 12 điện thoại, 3 xe máy và 45 triệu đồng.',
    'Người dân liên hệ số điện thoại 0299.3822339 để nhận 20 kg gạo hỗ trợ mỗi hộ trong tháng này.',
    'Ngày 24/1/2024',
    'Ngày 24/1/2024, huyện trao 150 suất quà.',
    '(c) Tài sản cố định: 1.200 triệu đồng;',
    '2020 2021 2022',
    '12 15 18 20',
    'Chia sẻ khó khăn với người dân vùng lũ',
    'Tin học hoá quản lý 12 xã',
    'Địa chỉ đỏ của thanh niên huyện đã đón 12 đoàn',
    'Bản quyền phần mềm: 35 triệu đồng',
    'Hôm nay: 12 ca mắc mới',
    'Email, fax và điện thoại: ba kênh tiếp nhận 300 phản ánh',
  ])('%s', (line) => {
    expect(isChrome(line)).toBe(false)
  })
})

describe('lines that belong to what stands above them', () => {
  it('numbers below a counter', () => {
    const lines = [PROSE, 'Lượt truy cập', '• Tất cả: 86034157', 'Hôm nay: 1.204', '12', PROSE, 'Tất cả: 150']
    expect(chromeLines(lines)).toEqual([false, true, true, true, true, false, false])
  })

  it('titles below related news, until the next sentence', () => {
    const lines = [PROSE, 'Tin liên quan', 'Xã An Lạc trao 20 con bò giống (24/01/2024)', PROSE, 'Kết quả']
    expect(chromeLines(lines)).toEqual([false, true, true, false, false])
  })

  it('everything after the last sentence from the first line of the site on', () => {
    const lines = [PROSE, 'VĂN LONG', '1 2 3 4 5 ...', 'Thông báo', 'Videos', 'Số 12 đường A', 'Hộp thư 35']
    expect(chromeLines(lines)).toEqual([false, false, true, true, true, true, true])
  })

  it('no line of a site, no tail', () => {
    expect(chromeLines([PROSE, 'Kết quả', 'Trao 12 suất', 'Sửa 5 nhà'])).toEqual([false, false, false, false])
  })
})
