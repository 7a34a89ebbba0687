import type { Action, OffenceCode } from '../model/vocabulary.js'
import { listed } from './listed.js'
import { phraseTable } from './phrases.js'

const OFFENCE_WORDS: Record<Exclude<OffenceCode, 'other'>, readonly string[]> = {
  drug: [
    'ma tuý',
    'chất ma tuý',
    'heroin',
    'ketamine',
    'thuốc lắc',
    'tàng trữ trái phép chất ma tuý',
    'mua bán trái phép chất ma tuý',
    'vận chuyển trái phép chất ma tuý',
    'cần sa',
  ],
  contraband: [
    'buôn lậu',
    'hàng lậu',
    'vận chuyển trái phép hàng hoá',
    'không có hoá đơn',
    'không hoá đơn',
    'không rõ nguồn gốc',
    'hàng cấm',
    'thuốc lá lậu',
    'gian lận thương mại',
    'pháo nổ',
    'dầu do',
    'xăng dầu trái phép',
  ],
  counterfeit: [
    'hàng giả',
    'giả mạo nhãn hiệu',
    'hàng nhái',
    'tiền giả',
    'xâm phạm quyền sở hữu trí tuệ',
    'kém chất lượng',
    'làm giả',
  ],
  fraud: ['lừa đảo', 'chiếm đoạt tài sản', 'lừa đảo chiếm đoạt tài sản', 'lạm dụng tín nhiệm', 'gian lận'],
  gambling: ['đánh bạc', 'tổ chức đánh bạc', 'cờ bạc', 'cá độ', 'đá gà', 'ghi đề', 'xóc đĩa', 'số đề'],
  human_trafficking: ['mua bán người', 'mua bán phụ nữ', 'mua bán trẻ em', 'buôn người'],
  road_traffic: [
    'tai nạn giao thông',
    'va chạm giao thông',
    'nồng độ cồn',
    'vi phạm trật tự an toàn giao thông',
    'vi phạm giao thông',
    'đua xe',
    'quá tải',
    'tốc độ',
  ],
  fire: ['cháy', 'vụ cháy', 'hoả hoạn', 'cháy nổ', 'đám cháy', 'cháy rừng'],
  theft: ['trộm cắp', 'trộm', 'cướp', 'cướp giật', 'trộm cắp tài sản', 'cướp tài sản', 'cưỡng đoạt'],
  violence: [
    'cố ý gây thương tích',
    'giết người',
    'gây rối',
    'đánh nhau',
    'hành hung',
    'hiếp dâm',
    'chống người thi hành công vụ',
    'bạo lực',
  ],
  weapon: ['vũ khí', 'súng', 'vật liệu nổ', 'công cụ hỗ trợ', 'thuốc nổ'],
  corruption: ['tham nhũng', 'tham ô', 'hối lộ', 'nhận hối lộ', 'đưa hối lộ', 'lợi dụng chức vụ'],
  environment: [
    'môi trường',
    'xả thải',
    'khai thác cát',
    'khai thác khoáng sản',
    'phá rừng',
    'lâm sản',
    'động vật hoang dã',
    'gây ô nhiễm',
    'khai thác rừng',
  ],
  iuu: ['iuu', 'vùng biển nước ngoài', 'khai thác bất hợp pháp', 'khai thác trái phép thuỷ sản', 'giám sát hành trình'],
  labour_accident: ['tai nạn lao động'],
  tax: ['trốn thuế', 'nợ thuế', 'truy thu thuế', 'khai sai', 'vi phạm về thuế'],
  immigration: [
    'xuất nhập cảnh trái phép',
    'xuất cảnh trái phép',
    'nhập cảnh trái phép',
    'xuất, nhập cảnh',
    'vượt biên',
    'cư trú trái phép',
  ],
}

/** What an offence is, by the words that name it. */
export const OFFENCE_CUES = phraseTable<OffenceCode>(
  Object.entries(OFFENCE_WORDS).flatMap(([code, words]) => words.map((word) => [word, code as OffenceCode] as const)),
)

const ACTION_WORDS: Record<Action, readonly string[]> = {
  detected: ['phát hiện', 'triệt phá', 'bóc gỡ', 'phá án', 'phá', 'xảy ra', 'phát giác'],
  arrested: ['bắt giữ', 'bắt', 'bắt quả tang', 'tạm giữ', 'bắt khẩn cấp', 'tạm giam'],
  prosecuted: ['khởi tố', 'truy tố'],
  tried: ['xét xử', 'tuyên phạt', 'tuyên án', 'kết án', 'đưa ra xét xử'],
  handled: [
    'xử lý',
    'xử phạt',
    'xử phạt hành chính',
    'xử phạt vi phạm hành chính',
    'phạt tiền',
    'lập biên bản',
    'giải quyết',
    'tịch thu',
  ],
}

/** What was done about a case. */
export const ACTION_CUES = phraseTable<Action>(
  Object.entries(ACTION_WORDS).flatMap(([action, words]) => words.map((word) => [word, action as Action] as const)),
)

/** What is done wrong on roads, at sea and on building grounds: a report counts the cases of it by its name alone, "nồng độ cồn 6.205". */
export const FAULTS = listed(
  'nồng độ cồn, vi phạm nồng độ cồn, chạy quá tốc độ, quá tốc độ, vi phạm tốc độ, vi phạm về tốc độ, quá khổ',
  'quá tải, chở quá tải, chở hàng quá tải, quá tải trọng, chở quá tải trọng, chở hàng quá tải trọng',
  'vi phạm tải trọng, cơi nới thùng xe, chở quá số người, chở quá số người quy định, chở hàng cồng kềnh',
  'không đội mũ bảo hiểm, không đội mbh, không có gplx, không có giấy phép lái xe, chưa có giấy phép lái xe',
  'không có bằng lái, không thắt dây an toàn, sử dụng điện thoại khi lái xe, đi sai làn, đi sai làn đường',
  'đi không đúng làn đường, đi ngược chiều, vượt đèn đỏ, không chấp hành tín hiệu đèn, dừng đỗ sai quy định',
  'đỗ xe sai quy định, lạng lách, đua xe trái phép, dương tính ma tuý, mất kết nối, tàu cá mất kết nối',
  'ngắt kết nối thiết bị giám sát hành trình, vượt ranh giới, vượt ranh giới cho phép, tàu cá vượt ranh giới',
  'lấn chiếm lòng đường, lấn chiếm vỉa hè, lấn chiếm đất đai, xây dựng sai phép',
  'xây dựng không phép, xây dựng trái phép, xây nhà trái phép',
)
