import { listed } from './listed.js'
import { listSet, phraseSet, phraseTable } from './phrases.js'

/** Verbs that say what a sum is where no noun does, and whose receiver may stand between: "tặng | mỗi em | 500.000 đồng". */
const GIVEN = listed(
  'hỗ trợ, trợ giúp, trợ cấp, giúp, giúp đỡ, cứu trợ, cấp, cấp phát, cấp bù, cấp bổ sung, chi bổ sung, bổ sung, phân bổ thêm, bố trí, phân bổ, trao, trao tặng, tặng, tặng thưởng, biếu, mừng, mừng tuổi, lì xì',
  'thưởng, khen thưởng, gửi, gửi tặng, gửi về, chuyển, chuyển khoản, đưa, ứng, tạm ứng, ứng trước, đặt cọc, trả, trả lại, trả trước, chi trả, thanh toán',
  'đầu tư, viện trợ, viện trợ nhân đạo, viện trợ không hoàn lại, cứu tế, chu cấp, cấp dưỡng, quyết toán, hoàn trả, hoàn lại, cho vay, đền, đền bù, bồi hoàn, lại quả, đút lót, đưa hối lộ, chung chi',
)

/** Verbs of what is spent, got or lost, right before their sum: "kiếm được 8 USD". */
const SPENT = listed(
  'phong toả, được giao, kêu gọi, vận động, tiếp nhận, đón nhận, kêu gọi ủng hộ, vận động ủng hộ, tiếp nhận ủng hộ, nhận ủng hộ, quyên góp ủng hộ, vận động quyên góp, gây quỹ',
  'chi, chi ra, chi tiêu, tiêu, tiêu tốn, tiêu xài, tốn, ngốn, bỏ ra, bỏ túi, đóng, nạp, quyên, quyên góp, trích, trích ra, dành, rót, rót vốn, bơm, đổ, góp vốn, ký quỹ, khắc phục, nộp lại',
  'lĩnh, lãnh, hưởng, hưởng lợi, kiếm, kiếm lời, kiếm lãi, ăn chia, nhặt, trúng, thắng, thắng cược, thua, thua lỗ, thua cược, cướp, lừa, lừa đảo, trộm, trộm cắp, lấy trộm, biển thủ, tham ô, rút ruột',
  'thiếu, thiếu hụt, hụt, hụt thu, mất, mất trắng, âm, thất thoát, thất thu, lãng phí, dư, thừa, vượt thu',
)

/** Verbs of trade, whose sum is what the thing behind them costs: "mua | vé | 80.000 đồng". */
const TRADED = listed(
  'mua, mua sắm, mua lại, đặt mua, sắm, sắm sửa, tậu, bán, bán lại, đem bán, rao bán, thuê, cho thuê, thuê lại, chuyển nhượng, sang nhượng, cầm cố',
)

export const PAYMENTS = phraseTable<'given' | 'spent' | 'traded'>([
  ...GIVEN.map((verb) => [verb, 'given'] as const),
  ...SPENT.map((verb) => [verb, 'spent'] as const),
  ...TRADED.map((verb) => [verb, 'traded'] as const),
])

/** Verbs that say of a sum only that it is spent or moved: what for says more. */
export const SPENDING = listSet(
  'chi, chi ra, bỏ, bỏ ra, tốn, tiêu, tiêu tốn, mất, ngốn, trích, trích ra, dành, rót, huy động, gom, góp, dùng, trả',
  'ứng, tạm ứng, ứng trước, trao, đưa, chuyển, gửi, cấp, bố trí, phân bổ',
)

/** Verbs that are always of those who get it, whoever is named between. */
export const HANDED = listSet(
  'hỗ trợ, trợ giúp, trợ cấp, cứu trợ, trao, trao tặng, tặng, tặng thưởng, biếu, thưởng, khen thưởng, gửi tặng, viện trợ, cho vay, đền bù',
)

/** What is paid to the state, by whom the sentence tells: those who were found out, or those who owe taxes. */
export const PAID_IN = phraseSet(
  ['thu nộp', 'nộp', 'tổng thu nộp', 'thu và nộp'].flatMap((verb) =>
    listed('ngân sách, ngân sách nhà nước, nsnn, kho bạc, kho bạc nhà nước').flatMap((state) => [
      `${verb} ${state}`,
      `${verb} vào ${state}`,
    ]),
  ),
)
