import type { UnitRow } from './unit.js'

const money = (name: string, vi: string, en: string, ...words: string[]): UnitRow => ({
  name,
  kind: 'money',
  vi,
  en,
  words: [name.toLowerCase(), ...words],
})

/** ISO 4217 codes. */
export const MONEY: readonly UnitRow[] = [
  money(
    'VND',
    'đồng',
    'Vietnamese dong',
    'đồng',
    'đ',
    'vnđ',
    'đồng việt nam',
    'đồng vn',
    'việt nam đồng',
    'vn đồng',
    'đồng chẵn',
    '₫',
    'vn$',
    'dong',
  ),
  money(
    'USD',
    'đô la Mỹ',
    'US dollar',
    'đô la mỹ',
    'đô la',
    'đô-la mỹ',
    'đô-la',
    'đôla mỹ',
    'đôla',
    'đô',
    'đô mỹ',
    'dollar',
    'mỹ kim',
    'us$',
    '$',
    'usd mỹ',
  ),
  money('EUR', 'euro', 'euro', 'euro', 'euros', 'ơ rô', '€', 'đồng euro'),
  money('CNY', 'nhân dân tệ', 'renminbi', 'nhân dân tệ', 'ndt', 'tệ', 'rmb', 'nhân dân tệ trung quốc'),
  money('JPY', 'yên Nhật', 'yen', 'yên nhật', 'yên', 'yen nhật', 'yen', 'jpy', '¥'),
  money('KRW', 'won', 'won', 'won hàn quốc', 'won', 'uôn', '₩'),
  money('LAK', 'kíp Lào', 'kip', 'kíp lào', 'kíp', 'kip'),
  money('THB', 'bạt Thái', 'baht', 'baht', 'bath', 'bạt', 'bạt thái', 'baht thái'),
  money('KHR', 'riel', 'riel', 'riel', 'riên'),
  money('GBP', 'bảng Anh', 'pound sterling', 'bảng anh', '£', 'pound', 'pounds'),
  money('SGD', 'đô la Singapore', 'Singapore dollar', 'đô la singapore', 'đô la sing', 's$'),
  money('AUD', 'đô la Úc', 'Australian dollar', 'đô la úc', 'đô la australia', 'aud'),
  money('CAD', 'đô la Canada', 'Canadian dollar', 'đô la canada'),
  money('HKD', 'đô la Hồng Kông', 'Hong Kong dollar', 'đô la hồng kông', 'đô la hong kong'),
  money('TWD', 'đô la Đài Loan', 'Taiwan dollar', 'đô la đài loan', 'đài tệ'),
  money('CHF', 'franc Thụy Sĩ', 'Swiss franc', 'franc thuỵ sĩ'),
  money('AED', 'dirham', 'UAE dirham', 'dirham'),
  money('RUB', 'rúp', 'rouble', 'rúp', 'rup'),
  money('INR', 'rupee', 'rupee', 'rupee', 'rupees', 'ru pi', '₹'),
  money('PHP', 'peso', 'Philippine peso', 'peso', 'pê sô', 'peso philippines'),
  money('MYR', 'ringgit', 'ringgit', 'ringgit', 'ringit'),
]

/** The hundredth of a unit, when it follows its whole: "hai đô la và 23 xen". */
export const CENTS: readonly string[] = ['xen', 'cent', 'cents', 'xu']
