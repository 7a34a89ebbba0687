import type { Reason } from '../model/derivation.js'
import { listed } from './listed.js'
import { listSet, phraseTable } from './phrases.js'

/** Over a column, or before a value, that only counts the rows. */
export const ORDINAL_HEADS = listSet('stt, tt, số tt, số thứ tự, thứ tự, no, #, s tt, id')

/** Whole heads and labels, and what the numbers below or beside them are instead of figures. */
export const NO_FIGURES = phraseTable<Reason>(
  (
    [
      [
        'docno',
        listed(
          'điện thoại, số điện thoại, điện thoại liên hệ, số điện thoại liên hệ, điện thoại cơ quan, điện thoại di động, điện thoại cố định',
          'điện thoại bàn, điện thoại nhà riêng, đt, sđt, số đt, đt liên hệ, đt cơ quan, đt di động, di động, số di động, số máy, máy lẻ',
          'fax, số fax, hotline, đường dây nóng, liên hệ, số liên hệ, zalo',
          'số hiệu, số ký hiệu, ký hiệu, số văn bản, số quyết định, số công văn, quyết định số, mã, mã số, mã đơn vị, mã xã',
          'cmnd, cccd, số cmnd, số cccd, số cmnd/cccd, số định danh, biển số, biển số xe, biển kiểm soát, bks, số tài khoản, số báo danh, sbd',
          'số giấy phép, số tờ, tờ số, số thửa, thửa số, thửa đất số, tờ bản đồ, toạ độ, kinh độ, vĩ độ, địa chỉ, email, website',
        ),
      ],
      [
        'date',
        listed(
          'ngày, thời gian, giờ, giờ bắt đầu, lịch, thứ, thứ ngày, ngày sinh, năm sinh, ngày tháng, ngày tháng năm sinh, ngày ban hành, ngày cấp',
          'năm, tháng, quý, thời điểm, năm thành lập, năm ban hành, năm xây dựng, từ ngày, đến ngày, ngày bắt đầu, ngày kết thúc, giờ kết thúc',
        ),
      ],
      ['ordinal', listed('hạng, xếp hạng, thứ hạng, vị thứ, xếp thứ, vị trí, phòng, phòng thi, tiết')],
      ['word', listed('tỷ số')],
    ] as const
  ).flatMap(([reason, words]) => words.map((word) => [word, reason] as const)),
)

/** Heads of rates that are percents even where no sign says so. */
export const PERCENT_HEADS = listSet('tỷ lệ, tỷ trọng, cơ cấu, tốc độ tăng, tốc độ phát triển, tăng trưởng')

/** Heads of points, which no unit follows. */
export const POINT_HEADS = listSet(
  'điểm, số điểm, tổng điểm, điểm số, điểm chuẩn, điểm thi, điểm trung bình, điểm tb, điểm xét tuyển, điểm trúng tuyển',
)

/** Labels of the rows that sum the others. */
export const TOTALS = listSet(
  'tổng cộng, tổng số, tổng, cộng, cộng chung, toàn tỉnh, toàn huyện, toàn xã, toàn thành phố, cả tỉnh, cả nước, tổng chung, total',
)

/** Heads of the column that tells the unit of each row. */
export const UNIT_HEADS = listSet('đơn vị tính, đơn vị, đvt, đv tính, đv')

/** What may stand before the noun that a head counts: "Số hộ nghèo", "Tổng số lao động". */
export const COUNT_HEADS = listSet('số, số lượng, tổng số, tổng, lượng, sl')

/** Short forms of units that only tables use: "tr.đ", "ngđ". */
export const SHORT_UNITS: readonly (readonly [short: string, long: string])[] = [
  ['tr.đồng', 'triệu đồng'],
  ['tr. đồng', 'triệu đồng'],
  ['tr đồng', 'triệu đồng'],
  ['tr.đ', 'triệu đồng'],
  ['trđ', 'triệu đồng'],
  ['triệu đ', 'triệu đồng'],
  ['tỷ đ', 'tỷ đồng'],
  ['ngđ', 'nghìn đồng'],
  ['ng.đ', 'nghìn đồng'],
  ['nghìn đ', 'nghìn đồng'],
  ['ngàn đ', 'nghìn đồng'],
  ['1000đ', '1000 đồng'],
  ['1.000đ', '1.000 đồng'],
  ['1000 đ', '1000 đồng'],
  ['1.000 đ', '1.000 đồng'],
]
