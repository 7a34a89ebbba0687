import { IS_MACHINE, IS_VEHICLE } from '../../lexicon/vehicles.js'
import { itemText, type Related } from '../../relate/related.js'
import { fateAt, isBodyOrPerson, isNoThing, isOfFieldMate } from './asks.js'
import type { BesideRow } from './row.js'

const PLACE_OF_MEETING = /^điểm(?: tiếp xúc(?: cử tri)?| cầu)?$/

const GIVEN_BY = /(?:^|[ ,;])(?:ủng hộ|đóng góp|quyên góp|tài trợ|hỗ trợ|hảo tâm)(?: được)? (?:của|từ)$/
const GIVE = /^(?: (?!được |bị |nhận )[^ ]+){0,6} (?:ủng hộ|đóng góp|quyên góp|hiến|hiến tặng|góp|tài trợ)(?: |$)/

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
  // "tiếp nhận ủng hộ của 52 tổ chức", "tiếp nhận 2 tỷ đồng từ 30 doanh nghiệp": who gave it
  {
    name: 'givers',
    own: 'thing',
    kind: 'count',
    lead: GIVEN_BY,
    is: isBodyOrPerson,
    gives: 'participant',
  },
  // "36 đơn vị ủng hộ 2 tỷ đồng", "24 hộ tự nguyện hiến 3.100 m2 đất"
  {
    name: 'givers-first',
    own: 'thing',
    kind: 'count',
    behind: GIVE,
    is: isBodyOrPerson,
    gives: 'participant',
  },
  // "210 lượt tiếp dân với 228 người", "850 lượt bạn chài của 140 ghe câu"
  {
    name: 'takes-part-too',
    own: 'thing',
    mate: ['participant', 'event'],
    is: (at) => isNoThing(at) || IS_VEHICLE.test(itemText(at.figure)),
    gives: 'participant',
  },
]
