import { IS_MACHINE } from '../../lexicon/vehicles.js'
import { itemText, type Related } from '../../relate/related.js'
import { fateAt, isOfFieldMate } from './asks.js'
import type { BesideRow } from './row.js'

const PLACE_OF_MEETING = /^điểm(?: tiếp xúc(?: cử tri)?| cầu)?$/

/** Who and what takes part, and what has befallen those of a toll. */
export const TAKERS: readonly BesideRow[] = [
  // "liên kết với 340 hộ", "liên kết tiêu thụ với 11 doanh nghiệp"
  {
    name: 'partners',
    own: 'thing',
    kind: 'count',
    lead: /(?:^|[ ,;])liên kết(?: [^,;:.()]{0,24})? với$/,
    gives: 'participant',
  },
  // "52 ha của 34 hộ": who tills the field
  {
    name: 'owners',
    own: 'thing',
    kind: 'count',
    mate: ['thing'],
    lead: /^của$/,
    is: isOfFieldMate,
    gives: 'participant',
  },
  // "3 người chết, 13 người khác phải vào bệnh viện": what has befallen those of a toll stands behind their noun
  { name: 'fate-of-toll', own: 'thing', gives: fateAt },
  // "gặp gỡ cử tri tại 41 điểm, có 3.600 người dự": places that stand for the meetings
  {
    name: 'meetings',
    own: 'participant',
    mate: ['thing'],
    is: ({ figures, mate }) => PLACE_OF_MEETING.test(itemText(figures[mate ?? -1] as Related)),
    gives: 'event',
    toMate: true,
  },
  // "huy động 60 đầu máy, 180 công nhân", "điều 5 xe múc": what is sent comes before those who work with it
  {
    name: 'machines-first',
    own: 'participant',
    kind: 'count',
    lead: /(?:^|[ ,;])(?:huy động|điều|điều động|cử|đưa|triển khai|tăng cường|bố trí)(?: (?:thêm|được|ngay|tổng số))?$/,
    item: IS_MACHINE,
    gives: 'means',
  },
  // "320 người cùng 9 máy xúc": machines that people come with
  {
    name: 'machines',
    own: 'thing',
    mate: ['participant', 'event'],
    lead: /(?:^| )(?:cùng|cùng với)$/,
    item: IS_MACHINE,
    gives: 'means',
  },
  // "210 lượt tiếp dân với 228 người", "850 lượt bạn chài của 140 ghe câu"
  { name: 'takes-part-too', own: 'thing', mate: ['participant', 'event'], gives: 'participant' },
]
