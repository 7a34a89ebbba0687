import type { UnitRow } from './unit.js'

const money = (name: string, vi: string, en: string, ...words: string[]): UnitRow => ({
  name,
  kind: 'money',
  vi,
  en,
  words: [name.toLowerCase(), ...words],
})

/** Another currency than the đồng: "đồng yên" is one yen. */
const foreign = (name: string, vi: string, en: string, ...words: string[]): UnitRow =>
  money(name, vi, en, ...words, ...words.filter((word) => /^[a-zđà-ỹ]{3}/.test(word)).map((word) => `đồng ${word}`))

/** The dollar of a country: "đô la Úc", "đô Úc", "đôla Úc". */
const dollar = (name: string, vi: string, en: string, countries: readonly string[], ...words: string[]): UnitRow =>
  foreign(name, vi, en, ...countries.flatMap((country) => DOLLARS.map((word) => `${word} ${country}`)), ...words)
const DOLLARS = ['đô la', 'đô-la', 'đôla', 'đô', 'dollar', 'dollars']

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
  dollar('USD', 'đô la Mỹ', 'US dollar', ['mỹ'], ...DOLLARS, 'mỹ kim', 'us$', '$', 'usd mỹ'),
  foreign('EUR', 'euro', 'euro', 'euro', 'euros', 'ơ rô', '€'),
  foreign('CNY', 'nhân dân tệ', 'renminbi', 'nhân dân tệ', 'ndt', 'tệ', 'rmb', 'nhân dân tệ trung quốc', 'cn¥'),
  foreign('JPY', 'yên Nhật', 'yen', 'yên nhật', 'yên nhật bản', 'yên', 'yen nhật', 'yen', '¥'),
  foreign('KRW', 'won', 'won', 'won hàn quốc', 'won', 'uôn', '₩'),
  foreign('LAK', 'kíp Lào', 'kip', 'kíp lào', 'kíp', 'kip', '₭'),
  foreign('THB', 'bạt Thái', 'baht', 'baht', 'bath', 'bạt', 'bạt thái', 'baht thái', 'baht thái lan', '฿'),
  foreign('KHR', 'riel', 'riel', 'riel', 'riên', 'riel campuchia'),
  {
    ...foreign('GBP', 'bảng Anh', 'pound sterling', 'bảng anh', '£', 'pound', 'pounds', 'pao'),
    afterThousands: ['bảng'],
  },
  dollar('SGD', 'đô la Singapore', 'Singapore dollar', ['singapore', 'sing'], 's$'),
  dollar('AUD', 'đô la Úc', 'Australian dollar', ['úc', 'australia'], 'a$', 'au$'),
  dollar('CAD', 'đô la Canada', 'Canadian dollar', ['canada'], 'c$', 'ca$'),
  dollar('HKD', 'đô la Hồng Kông', 'Hong Kong dollar', ['hồng kông', 'hong kong', 'hongkong'], 'hk$'),
  dollar('TWD', 'đô la Đài Loan', 'Taiwan dollar', ['đài loan'], 'tân đài tệ', 'đài tệ', 'nt$'),
  dollar('NZD', 'đô la New Zealand', 'New Zealand dollar', ['new zealand'], 'nz$'),
  foreign('CHF', 'franc Thụy Sĩ', 'Swiss franc', 'franc thuỵ sĩ', 'phrăng thuỵ sĩ', 'franc'),
  foreign('AED', 'dirham', 'UAE dirham', 'dirham'),
  foreign('RUB', 'rúp', 'rouble', 'rúp', 'rúp nga', 'rup', 'ruble', 'rouble', 'rub', '₽'),
  foreign('INR', 'rupee', 'rupee', 'rupee', 'rupees', 'ru pi', 'rupi', 'rs', '₹'),
  foreign('MYR', 'ringgit', 'ringgit', 'ringgit', 'ringit', 'ringgit malaysia', 'rm'),
  foreign('IDR', 'rupiah', 'rupiah', 'rupiah', 'rupiah indonesia'),
  foreign('PHP', 'peso Philippines', 'Philippine peso', 'peso', 'pê sô', 'peso philippines', '₱'),
  foreign('MMK', 'kyat', 'kyat', 'kyat'),
  foreign('SEK', 'krona Thụy Điển', 'Swedish krona', 'krona', 'krona thuỵ điển'),
  foreign('NOK', 'krone Na Uy', 'Norwegian krone', 'krone na uy'),
  foreign('DKK', 'krone Đan Mạch', 'Danish krone', 'krone đan mạch'),
  foreign('XDR', 'quyền rút vốn đặc biệt', 'special drawing right', 'sdr'),
]

/** The hundredth of a unit, when it follows its whole: "hai đô la và 23 xen". */
export const CENTS: readonly string[] = ['xen', 'cent', 'cents', 'xu']
