import { describe, expect, test } from 'vitest'
import { extractPage } from '../../src/pipeline.js'
import { readText } from '../../src/read/index.js'

const said = (text: string) =>
  extractPage(readText(text, { source: 'qd.txt' })).result.figures.map((figure) => [
    figure.text,
    figure.value,
    figure.unit,
  ])

describe('a number told again in words is one number', () => {
  test.each([
    ['Mức phạt không quá 05 (năm) triệu đồng.', '05 (năm) triệu', 5e6, 'VND'],
    ['Thời hạn thi công là 12 (mười hai) tháng.', '12', 12, 'month'],
    ['Xã trao 03 (ba) căn nhà.', '03', 3, null],
    ['Phường cấp 10(mười) suất quà.', '10', 10, null],
    ['Tổng kinh phí là 500.000.000 đồng (năm trăm triệu đồng).', '500.000.000', 5e8, 'VND'],
    ['Dự án có vốn 12 (mười hai) nghìn tỷ đồng.', '12 (mười hai) nghìn tỷ', 12e12, 'VND'],
    ['Tỷ lệ đạt 2,5% (hai phẩy năm phần trăm).', '2,5', 2.5, '%'],
    ['Mỗi em nhận 4.000.000đ (bốn triệu đồng).', '4.000.000', 4e6, 'VND'],
    ['Mức chi 600.000 đồng/em/tháng (sáu trăm nghìn đồng).', '600.000', 6e5, 'VND'],
    ['Mức chi 7.000.000 đồng/hộ (bảy triệu đồng/hộ).', '7.000.000', 7e6, 'VND'],
    ['Nộp phạt 15.000.000 đồng (Bằng chữ: Mười lăm triệu đồng chẵn).', '15.000.000', 15e6, 'VND'],
  ])('%s', (text, numeral, value, unit) => {
    expect(said(text)).toEqual([[numeral, value, unit]])
  })
})

describe('what else stands in brackets is read', () => {
  test.each([
    ['Xã có 45 hộ (ba hộ nghèo).', [45, 3]],
    ['Nhóm có 4 người (hai nam).', [4, 2]],
    ['Năm nay có 8 vụ (năm 2019 có 14 vụ).', [8, 14]],
    ['Đội có 12 em (5 em nữ).', [12, 5]],
    ['Xã chi 12 triệu đồng/hộ (ba hộ nghèo).', [12e6, 3]],
    ['Bão làm mất 12 triệu đồng (hai hộ bị sập nhà).', [12e6, 2]],
  ])('%s', (text, values) => {
    expect(said(text).map(([, value]) => value)).toEqual(values)
  })
})
