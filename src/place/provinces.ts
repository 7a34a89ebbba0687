/**
 * A province or centrally run city with its code in the list of administrative units of the statistics office:
 * Quyết định 124/2004/QĐ-TTg with its later changes until 30 June 2025, Quyết định 19/2025/QĐ-TTg since 1 July 2025,
 * when Nghị quyết 202/2025/QH15 merged 63 into 34. `from` and `until` are ISO days, inclusive.
 */
export interface Province {
  code: string
  name: string
  from?: string
  until?: string
}

const MERGER = { until: '2025-06-30', from: '2025-07-01' }

/** Name and code are the same before and after the merger. */
const LASTING: readonly Province[] = [
  { code: '01', name: 'Hà Nội' },
  { code: '04', name: 'Cao Bằng' },
  { code: '08', name: 'Tuyên Quang' },
  { code: '11', name: 'Điện Biên' },
  { code: '12', name: 'Lai Châu' },
  { code: '14', name: 'Sơn La' },
  { code: '19', name: 'Thái Nguyên' },
  { code: '20', name: 'Lạng Sơn' },
  { code: '22', name: 'Quảng Ninh' },
  { code: '25', name: 'Phú Thọ' },
  { code: '31', name: 'Hải Phòng' },
  { code: '33', name: 'Hưng Yên' },
  { code: '37', name: 'Ninh Bình' },
  { code: '38', name: 'Thanh Hóa' },
  { code: '40', name: 'Nghệ An' },
  { code: '42', name: 'Hà Tĩnh' },
  { code: '48', name: 'Đà Nẵng' },
  { code: '51', name: 'Quảng Ngãi' },
  { code: '56', name: 'Khánh Hòa' },
  { code: '66', name: 'Đắk Lắk' },
  { code: '68', name: 'Lâm Đồng' },
  { code: '75', name: 'Đồng Nai' },
  { code: '79', name: 'Hồ Chí Minh' },
  { code: '86', name: 'Vĩnh Long' },
  { code: '92', name: 'Cần Thơ' },
  { code: '96', name: 'Cà Mau' },
]

/** The merged province kept the name and took another code. */
const RECODED: readonly Province[] = (
  [
    ['Lào Cai', '10', '15'],
    ['Bắc Ninh', '27', '24'],
    ['Quảng Trị', '45', '44'],
    ['Gia Lai', '64', '52'],
    ['Tây Ninh', '72', '80'],
    ['Đồng Tháp', '87', '82'],
    ['An Giang', '89', '91'],
  ] as const
).flatMap(([name, before, after]) => [
  { code: before, name, until: MERGER.until },
  { code: after, name, from: MERGER.from },
])

/** The merger ended the name. */
const ENDED: readonly Province[] = (
  [
    ['02', 'Hà Giang'],
    ['06', 'Bắc Kạn'],
    ['15', 'Yên Bái'],
    ['17', 'Hòa Bình'],
    ['24', 'Bắc Giang'],
    ['26', 'Vĩnh Phúc'],
    ['30', 'Hải Dương'],
    ['34', 'Thái Bình'],
    ['35', 'Hà Nam'],
    ['36', 'Nam Định'],
    ['44', 'Quảng Bình'],
    ['49', 'Quảng Nam'],
    ['52', 'Bình Định'],
    ['54', 'Phú Yên'],
    ['58', 'Ninh Thuận'],
    ['60', 'Bình Thuận'],
    ['62', 'Kon Tum'],
    ['67', 'Đắk Nông'],
    ['70', 'Bình Phước'],
    ['74', 'Bình Dương'],
    ['77', 'Bà Rịa - Vũng Tàu'],
    ['80', 'Long An'],
    ['82', 'Tiền Giang'],
    ['83', 'Bến Tre'],
    ['84', 'Trà Vinh'],
    ['91', 'Kiên Giang'],
    ['93', 'Hậu Giang'],
    ['94', 'Sóc Trăng'],
    ['95', 'Bạc Liêu'],
  ] as const
).map(([code, name]) => ({ code, name, until: MERGER.until }))

/** The province became the city of Huế on 1 January 2025 (Nghị quyết 175/2024/QH15) and kept its code. */
const HUE: readonly Province[] = [
  { code: '46', name: 'Thừa Thiên Huế', until: '2024-12-31' },
  { code: '46', name: 'Huế', from: '2025-01-01' },
]

export const PROVINCES: readonly Province[] = [...LASTING, ...RECODED, ...ENDED, ...HUE]

/** Other ways to write a name, beside capitals, dashes and the place of the tone mark. */
export const SPELLINGS: readonly (readonly [name: string, ...spellings: string[]])[] = [
  ['Hồ Chí Minh', 'HCM'],
  ['Hà Nội', 'HN'],
  ['Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Huế'],
  ['Bà Rịa - Vũng Tàu', 'Bà Rịa Vũng Tàu', 'BR - VT', 'BRVT'],
  ['Đắk Lắk', 'Đắc Lắc', 'Đăk Lăk', 'Đắc Lắk', 'Đăk Lắk', 'Đắk Lăk', 'Daklak', 'Đaklak', 'Dak Lak'],
  ['Đắk Nông', 'Đắc Nông', 'Đăk Nông', 'Dak Nong', 'Daknong'],
  ['Kon Tum', 'Kontum', 'Công Tum'],
  ['Bắc Kạn', 'Bắc Cạn'],
  ['Quảng Ngãi', 'Quảng Ngải'],
]
