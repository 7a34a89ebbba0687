import { listed } from './listed.js'
import { phraseSet, phraseTable } from './phrases.js'
import { SHARE_NOUNS } from './sums.js'

/** Before a percent these make it a part of a whole. */
export const SHARE_WORDS = phraseSet(['chiếm', 'chiếm tỷ lệ', 'chỉ chiếm', 'chiếm khoảng', 'tương đương'])
/** The same, right before it; "tỷ lệ hộ nghèo còn 3,2%" is a level. */
export const SHARE_LEADS = phraseSet([
  ...SHARE_NOUNS,
  ...listed('tỷ lệ là, tỷ lệ đạt, tỷ lệ chiếm, tương ứng, tương ứng với'),
])
/** Verbs of looking: what stands behind them was done, and is no offence yet. */
export const CHECKS = phraseSet([
  'kiểm tra',
  'thanh tra',
  'tuần tra',
  'thanh kiểm tra',
  'tổ chức kiểm tra',
  'ra quân kiểm tra',
  'kiểm tra an toàn',
])
/** A sum or count that is aimed at and not reached: "phấn đấu", "mục tiêu". */
export const TARGET_WORDS = phraseSet([
  'phấn đấu',
  'mục tiêu',
  'kế hoạch',
  // but "Sở KH&ĐT"
  ...['/', '(', ','].map((mark) => `${mark} kh`),
  '( nghị quyết',
  '( nq',
  'chỉ tiêu',
  'dự kiến đến',
  'đặt mục tiêu',
  'được giao',
  'mức tỉnh giao',
  'tỉnh giao',
  'trung ương giao',
  'huyện giao',
  'cấp trên giao',
  'dự toán',
  'quyết tâm',
  // whom a works is going to take on
  ...listed('sẽ, dự kiến, cần, có nhu cầu, có kế hoạch').flatMap((will) => [`${will} tuyển`, `${will} tuyển dụng`]),
  ...listed('đón, thu hút, trồng, xây dựng, tổ chức, hoàn thành, giải quyết, mở, trao, thành lập').map(
    (verb) => `dự kiến ${verb}`,
  ),
])

/** Verbs of an aim: a change behind them is planned. */
export const AIMS = phraseSet(['phấn đấu', 'quyết tâm', 'đặt mục tiêu', 'mục tiêu'])

/** Verbs of who gets something. */
export const GETS = phraseSet(['nhận', 'vay', 'hưởng', 'được cấp', 'thụ hưởng'])

/**
 * Verbs behind a comma: `gives` begins another act of the same sentence, `settles` tells what became of the same things, `charges`
 * the same right before the number: "phát hiện 53 vụ, khởi tố 6 vụ".
 */
export const DEEDS = phraseTable<'gives' | 'settles' | 'charges'>([
  ...listed(
    'trao, tặng, trao tặng, hỗ trợ, ủng hộ, khám, mổ, khám bệnh, xây dựng, xây mới, sửa chữa, khởi công, khánh thành',
    'bàn giao, nâng cấp, bê tông hoá, cứng hoá, nhựa hoá, trồng, lắp đặt, lắp, nạo vét, đỡ đầu, nhận đỡ đầu, thăm, tháo dỡ',
    'chấn chỉnh, giúp, giúp đỡ, vận động, giải quyết việc làm, tổ chức, mở, thành lập, ra mắt, di dời, sơ tán',
    'kêu gọi, chăm lo',
  ).map((verb) => [verb, 'gives'] as const),
  ...listed(
    'giải quyết, xử lý, hoàn thành, đã xử lý, điều tra làm rõ, làm rõ, đưa ra xét xử, đã xét xử, xử phạt, đã xử phạt',
    'đã giải quyết, đã hoàn thành, đã làm rõ',
  ).map((verb) => [verb, 'settles'] as const),
  ...listed('khởi tố, truy tố').map((verb) => [verb, 'charges'] as const),
])

/** What has befallen people, right before their number; "làm chết" and "làm bị thương" end so, too. */
export const FATE_OF = phraseTable<'dead' | 'injured' | 'missing' | 'rescued'>([
  ...listed('chết, tử vong, thiệt mạng, tử nạn, người mất, cướp đi sinh mạng, cướp đi sinh mạng của').map(
    (word) => [word, 'dead'] as const,
  ),
  ['không qua khỏi', 'dead'],
  ['bị thương', 'injured'],
  ...listed('được cứu, được cứu sống, cứu sống, cứu vớt, được cứu vớt, thoát nạn, thoát chết, sống sót').map(
    (word) => [word, 'rescued'] as const,
  ),
  ...listed('mất tích, chưa tìm thấy, chưa được tìm thấy').map((word) => [word, 'missing'] as const),
])

/** The same of those who are hurt, behind their noun: "13 người khác | phải vào bệnh viện cấp cứu". */
export const HURT_WORDS = listed(
  'cấp cứu, nhập viện, vào viện, vào bệnh viện, tới bệnh viện, đến bệnh viện, đi viện, mang thương tích, bị thương tích',
  'bị bỏng, bị ngạt, ngạt khói, ngạt khí, nguy kịch, đa chấn thương, gãy chân, gãy tay',
)
export const HURT = phraseSet(HURT_WORDS)
