import type { NounClass } from '../../lexicon/nouns.js'
import { IS_MACHINE, IS_VEHICLE } from '../../lexicon/vehicles.js'

/** What joins two counts of one event, by the classes of what they count. */
interface PairRow {
  name: string
  first: readonly NounClass[]
  second: readonly NounClass[]
  /** How the words between the two end: the rest of the first noun phrase may stand before. */
  joint: RegExp
  /** How the names of the two begin, where the class alone does not tell. */
  firstNoun?: RegExp
  secondNoun?: RegExp
  /** Nothing may stand before the joint. */
  bare?: true
}

export const PAIRS: readonly PairRow[] = [
  // "kiểm soát 43 người (19 vụ)": the cases stand in a bracket of their own
  {
    name: 'people-case-bracket',
    first: ['person'],
    second: ['event'],
    secondNoun: /^(?:vụ|vụ việc|chuyên án)(?: |$)/,
    joint: /^(?:[^,;:.()\d]{0,30} )?\($/,
    bare: true,
  },
  // "11 mũi thi công, 286 kỹ sư": who works at each
  {
    name: 'fronts-workers',
    first: ['thing', 'body', 'event'],
    firstNoun: /^(?:mũi thi công|mũi|dây chuyền thi công|tổ thi công)(?: |$)/,
    second: ['person', 'thing'],
    secondNoun: /^(?:công nhân|thợ|kỹ sư|lao động|cán bộ|người|máy|đầu máy|thiết bị|xe)(?: |$|,)/,
    joint: /^(?:,|và|với|cùng)$/,
    bare: true,
  },
  // "quy tụ 280 gian hàng, thu hút 9.000 lượt khách"
  {
    name: 'stands-visitors',
    first: ['thing', 'event', 'body'],
    firstNoun: /^(?:gian hàng|gian trưng bày|gian|quầy hàng)(?: |$)/,
    second: ['person', 'event'],
    secondNoun: /^(?:lượt khách|khách|du khách|lượt người|người|lượt du khách)(?: |$)/,
    joint: /^(?:[^;:.()\d]{0,40})?,? ?(?:đón|thu hút|kéo|phục vụ|đón tiếp)(?: (?:được|trên|hơn|gần))?$/,
    bare: true,
  },
  // "93 vụ, 108 người", "74 vụ với 96 đối tượng", "29 vụ gồm 43 bị can"
  {
    name: 'event-people',
    first: ['event'],
    second: ['person', 'body'],
    joint:
      /^(?:,|-|và|gồm|cùng|cùng với|của|liên quan|,? ?(?:với|bắt|xử lý|bắt giữ|bắt,? xử lý|có|do|cho|tới|đến)(?: (?:được|tổng số))?)$/,
    bare: true,
  },
  // "khởi tố 12 vụ 19 bị can": right beside each other, as police write it
  {
    name: 'case-people-beside',
    first: ['event'],
    firstNoun: /^(?:vụ|vụ án|vụ việc|chuyên án|án)$/,
    second: ['person'],
    secondNoun: /^(?:đối tượng|bị can|bị cáo|nghi phạm|nghi can|người|tên)(?: |$)/,
    joint: /^$/,
    bare: true,
  },
  // "74 vụ tai nạn giao thông đường bộ, làm chết 38 người", "24 buổi tuyên truyền pháp luật, thu hút 5.200 lượt người"
  {
    name: 'event-people-verb',
    first: ['event'],
    second: ['person', 'body'],
    joint:
      /(?:^|[ ,])(?:với|gồm|liên quan|bắt|bắt giữ|bắt xử lý|bắt quả tang|tạm giữ|khởi tố|làm|làm chết|làm bị thương|khiến|gây chết|chết|tử vong|bị thương|làm tử vong|cướp đi sinh mạng(?: của)?|cướp đi|thu hút|quy tụ|tập hợp|phục vụ|kết nối|kết nối việc làm cho|kéo|huy động|tư vấn cho|tập huấn cho|truyền thông cho|đưa|đưa vào bờ|cứu|cứu được|cứu sống|cứu vớt|giúp|giúp đỡ|chở|với sự tham gia của|với sự góp mặt của|thu hút sự tham gia của|quy tụ sự tham gia của)(?: (?:được|tổng số))?$/,
  },
  // "làm rõ 64 vụ, bắt giữ và vận động đầu thú 90 đối tượng": what else is done to them stands between
  {
    name: 'event-people-caught',
    first: ['event'],
    second: ['person'],
    joint:
      /(?:^|[ ,])(?:bắt|bắt giữ|tạm giữ|khởi tố|triệu tập)(?:,| và) (?:bắt giữ|tạm giữ|khởi tố|xử lý|khởi tố bị can|(?:vận động|kêu gọi)(?: ra)? đầu thú)(?: (?:được|tổng số))?$/,
  },
  // "lập 1.286 đoàn, kiểm tra 23.519 lượt cơ sở", "tổ chức 52 cuộc thanh tra, kiểm tra tại 340 doanh nghiệp"
  {
    name: 'teams-visited',
    first: ['event', 'body', 'person', 'thing'],
    firstNoun: /^(?:đoàn|tổ công tác|cuộc|đợt|lượt|buổi|ca tuần tra)(?: |$)/,
    second: ['body', 'person', 'thing', 'event'],
    secondNoun:
      /^(?:lượt )?(?:cơ sở|doanh nghiệp|dn|đơn vị|tổ chức|cá nhân|hộ|hộ kinh doanh|cửa hàng|người|phương tiện|tàu|xe|trường)(?: |$)/,
    joint:
      /^(?:[^,;:.()]{0,40},? ?)?(?:đã )?(?:tiến hành )?(?:thanh tra|kiểm tra|thanh tra, kiểm tra|tuần tra|kiểm soát|giám sát)(?: (?:được|đối với|tại))?$/,
    bare: true,
  },
  // "87 cuộc thanh tra hành chính tại 214 đơn vị"
  {
    name: 'inspections-visited',
    first: ['event', 'body', 'thing'],
    firstNoun: /^(?:cuộc|đợt|đoàn|lượt|buổi) (?:thanh tra|kiểm tra|giám sát|kiểm toán|khảo sát)/,
    second: ['body', 'person'],
    joint: /^(?:tại|đối với|ở)$/,
    bare: true,
  },
  // "85 lượt dân quân giúp chín hộ"
  {
    name: 'helpers-helped',
    first: ['person'],
    firstNoun:
      /^(?:lượt )?(?:dân quân|bộ đội|cán bộ|chiến sỹ|đoàn viên|thanh niên|tình nguyện viên|hội viên|công an|y,? bác sỹ|bác sỹ|thầy thuốc)/,
    second: ['person'],
    secondNoun: /^(?:lượt )?(?:hộ|gia đình|người|bà con|cụ|trẻ|em|đối tượng|bệnh nhân)(?: |$)/,
    joint:
      /(?:^|[ ,])(?:giúp|giúp đỡ|hỗ trợ|khám cho|khám bệnh cho|chăm sóc|(?:khám|chữa|phát thuốc)[^;:.()\d]{0,40} cho)$/,
    bare: true,
  },
  // "6 lớp tập huấn kế toán, thuế cho 310 học viên": what was taught may be a list
  {
    name: 'lessons-people',
    first: ['event'],
    firstNoun: /^(?:lớp|khoá|buổi|hội nghị|đợt)(?: |$)/,
    second: ['person'],
    joint: /^(?:[^;:.()\d]{0,40} )?cho$/,
    bare: true,
  },
  // "30 hợp tác xã liên kết với 12 doanh nghiệp"
  {
    name: 'partners',
    first: ['body'],
    firstNoun: /^(?:hợp tác xã|htx|tổ hợp tác|doanh nghiệp|dn|công ty|cơ sở)(?: |$)/,
    second: ['body', 'person'],
    secondNoun: /^(?:doanh nghiệp|dn|công ty|hợp tác xã|htx|đơn vị|hộ|nông dân|trang trại|cơ sở)(?: |$)/,
    joint: /^(?:[^,;:.()\d]{0,30} )?với$/,
    bare: true,
  },
  // "402 buổi nói chuyện, có 96.000 lượt người dự"
  {
    name: 'meetings-attended',
    first: ['event'],
    firstNoun: /^(?:buổi|hội nghị|cuộc|lớp|đợt|chương trình|hội thi|hội thảo)(?: |$)/,
    second: ['person'],
    secondNoun: /(?: |^)(?:tham gia|tham dự|dự|theo dõi)(?: |$)/,
    joint: /^[^,;:.()\d]{0,40}, (?:đã )?có$/,
    bare: true,
  },
  // "487 đợt tuần tra, truy quét, huy động 5.230 lượt người"
  {
    name: 'event-mobilised',
    first: ['event'],
    second: ['person'],
    joint: /(?:^|[ ,])(?:huy động|với sự tham gia của|thu hút)(?: (?:được|tổng số))?$/,
    bare: true,
  },
  // "3.927 ca mắc, 02 ca tử vong"
  {
    name: 'cases-dead',
    first: ['event', 'person'],
    firstNoun: /^(?:ca|ca mắc|ca bệnh|ca nhiễm|trường hợp mắc)(?: (?!tử vong|chết|khỏi|xuất viện|nặng|dương tính)|$)/,
    second: ['event', 'person'],
    secondNoun: /^(?:ca|trường hợp|người) (?:tử vong|chết|không qua khỏi|đã tử vong)/,
    joint: /^(?:,|và|, có)$/,
    bare: true,
  },
  // "hơn 30.000 trẻ mắc và hơn 100 trẻ không qua khỏi"
  {
    name: 'sick-dead',
    first: ['person'],
    firstNoun: /^(?:trẻ|trẻ em|người|em|bệnh nhân|học sinh) (?:mắc|nhiễm|bị bệnh|nhập viện)/,
    second: ['person', 'event'],
    secondNoun: /^(?:trẻ|trẻ em|người|em|bệnh nhân|ca|trường hợp|học sinh) (?:tử vong|chết|không qua khỏi|đã tử vong)/,
    joint: /^(?:,|và|, có|, trong đó có)$/,
    bare: true,
  },
  // "phá 4 chuyên án, lực lượng chức năng bắt giữ 9 đối tượng": who has done both is told between
  {
    name: 'case-people',
    first: ['event'],
    second: ['person'],
    joint:
      /^[^,;:.()]{0,40}, ?(?:lực lượng|cơ quan|công an|ban chuyên án|tổ công tác|bộ đội|biên phòng|hải quan|cảnh sát|đơn vị|các)(?: [^,;:.()]{0,44})? (?:bắt|bắt giữ|bắt quả tang|tạm giữ|khởi tố)(?: (?:được|tổng số))?$/,
    bare: true,
  },
  // "triệt xoá 9 tụ điểm cờ bạc, bắt quả tang 64 đối tượng"
  {
    name: 'den-people',
    first: ['thing', 'body'],
    second: ['person'],
    joint: /(?:^| )(?:bắt|bắt giữ|bắt quả tang|tạm giữ|khởi tố)(?: (?:được|tổng số))?$/,
  },
  // "bắt 3 vụ, 11 xe ô tô": the means beside the case
  {
    name: 'event-means',
    first: ['event'],
    second: ['thing'],
    joint: /^(?:với|,? ?bắt giữ|,? ?tạm giữ phương tiện)$/,
    bare: true,
  },
  // "6 chuyến xe đưa 270 công nhân về quê"
  { name: 'means-people', first: ['thing'], second: ['person'], joint: /(?:^| )(?:đưa|chở|chở theo|đón)$/ },
  // "cử 3 xe, 14 công binh", "hai tàu và 180 thuỷ thủ": those who come with them
  {
    name: 'vehicles-crew',
    first: ['thing', 'event'],
    firstNoun: IS_VEHICLE,
    second: ['person'],
    secondNoun:
      /^(?:lượt )?(?:cán bộ|chiến sỹ|cảnh sát|công an|công binh|bộ đội|dân quân|quân nhân|lính|sỹ quan|thuỷ thủ|thuyền viên|ngư dân|nhân viên|tình nguyện viên|y bác sỹ|lái xe|tài xế)/,
    joint: /^(?:,|và)$/,
    bare: true,
  },
  // "19 trường mầm non, tiểu học với 8.200 học sinh": the levels of the schools are a list
  {
    name: 'schools-pupils',
    first: ['body', 'event', 'thing'],
    firstNoun: /^(?:điểm )?(?:trường|lớp|cơ sở giáo dục|nhóm lớp|nhóm trẻ)(?: |$)/,
    second: ['person'],
    secondNoun: /^(?:học sinh|trẻ|em|cháu|sinh viên|học viên|giáo viên)(?: |$)/,
    joint: /^(?:[^;:.()\d]{0,60}[ ,])?(?:với|tuyên truyền cho|truyền thông cho|khám cho|tập huấn cho)$/,
    bare: true,
  },
  // "12 lớp nghề được mở, 310 lao động theo học"
  {
    name: 'opened',
    first: ['event'],
    second: ['person'],
    joint: /(?:^| )được (?:mở|tổ chức|khai giảng),(?: (?:có|với|thu hút))?$/,
    bare: true,
  },
  // "46 trường với 21.380 học sinh", "538 tàu với 4.217 ngư dân", "2.000 cha mẹ cùng khoảng 400 giáo viên"
  {
    name: 'body-people',
    first: ['body', 'thing', 'person'],
    second: ['person'],
    joint: /(?:^|[ ,])(?<!đối )(?:với|cùng|cùng với|với tổng số(?: [^,;:.]{1,16})?)$/,
  },
  // "125 tổ liên gia phòng cháy, chữa cháy với sự tham gia của 1.900 hộ"
  {
    name: 'groups-joined',
    first: ['body', 'event', 'thing', 'person'],
    firstNoun: /^(?:tổ|nhóm|đội|mô hình|câu lạc bộ|clb|chốt|hội thi|cuộc thi)(?: |$)/,
    second: ['person', 'body'],
    joint: /^(?:[^;:.()\d]{0,60}[ ,])?(?:với|có|thu hút) sự tham gia của$/,
    bare: true,
  },
  // "6 đơn vị với 11 mẫu gạo", "1.500 lượt doanh nghiệp với 280.000 tờ khai"
  { name: 'bodies-things', first: ['body'], second: ['thing', 'event'], joint: /(?:^|[ ,])(?<!đối )với$/ },
  { name: 'owners-things', first: ['person'], second: ['thing', 'event'], joint: /^với$/, bare: true },
  // "1.260 lượt cán bộ, chiến sĩ cùng 47 phương tiện"
  { name: 'people-means', first: ['person'], second: ['thing'], joint: /^(?:cùng|cùng với|với)$/, bare: true },
  // "320 người gồm bộ đội, công an, dân quân cùng 9 máy xúc": a list of forces stands between
  {
    name: 'forces-means',
    first: ['person'],
    second: ['thing'],
    secondNoun: IS_MACHINE,
    joint:
      /^(?:gồm |, ?)?(?:cán bộ|chiến sỹ|bộ đội|quân đội|công an|cảnh sát|biên phòng|dân quân|dân phòng|đoàn viên|thanh niên|lực lượng)[^;:.()\d]{0,60} (?:cùng|cùng với|và)$/,
    bare: true,
  },
  // "80 máy xúc, 240 công nhân", "9 xe ủi và 60 kỹ sư": who works with them
  {
    name: 'machines-workers',
    first: ['thing'],
    firstNoun: IS_MACHINE,
    second: ['person'],
    secondNoun: /^(?:lượt )?(?:công nhân|thợ|kỹ sư|kỹ thuật viên|lao động|cán bộ kỹ thuật)(?: |$)/,
    joint: /^(?:,|và|cùng|cùng với|với)$/,
    bare: true,
  },
  // a comma joins only what is honoured or punished together, "12 tập thể, 35 cá nhân", …
  {
    name: 'bodies-people',
    first: ['body', 'person'],
    firstNoun: /^(?:tập thể|đơn vị|cơ quan|tổ chức|hộ|gia đình|cá nhân)/,
    second: ['person'],
    secondNoun: /^(?:cá nhân|khẩu|nhân khẩu|người)/,
    joint: /^(?:,|và)$/,
    bare: true,
  },
  // … or those who live there: "8 thôn, 1.946 hộ với 7.318 khẩu"
  {
    name: 'settlements-people',
    first: ['body', 'person'],
    firstNoun: /^(?:thôn|bản|ấp|xã|phường|buôn|làng|xóm|khóm|tổ dân phố|khu phố|khu dân cư|điểm dân cư)/,
    second: ['person'],
    secondNoun: /^(?:hộ|khẩu|nhân khẩu)/,
    joint: /^(?:,|và)$/,
    bare: true,
  },
  // "12 đội, 250 vận động viên"
  {
    name: 'teams-players',
    first: ['body', 'event', 'person', 'thing'],
    firstNoun: /^(?:đội|đoàn|câu lạc bộ|clb)(?: |$)/,
    second: ['person'],
    secondNoun: /^(?:vận động viên|vđv|cầu thủ|diễn viên|nghệ nhân|nghệ sỹ|thí sinh|tuyển thủ)/,
    joint: /^(?:,|và|với|cùng)$/,
    bare: true,
  },
  // "90 tổ công nghệ số gồm 540 thành viên", "quản lý 24 chi hội, tập hợp 2.300 hội viên"; how large a society is, is no pair
  {
    name: 'groups-members',
    first: ['body', 'event', 'person', 'thing'],
    firstNoun:
      /^(?:tổ|nhóm|đội|đoàn|chi hội|chi đoàn|chi bộ|cơ sở hội|cơ sở đoàn|công đoàn|hội|hợp tác xã|htx|câu lạc bộ|clb)(?: |$)/,
    second: ['person'],
    secondNoun:
      /^(?:thành viên|hội viên|đoàn viên|đảng viên|tổ viên|xã viên|đội viên|vận động viên|võ sư|võ sỹ|nghệ nhân|diễn viên)(?: |$|,)/,
    joint: /^(?:[^;:.()\d]{0,40}[ ,])?(?:với|gồm|có|tập hợp|quy tụ|thu hút)(?: (?:được|tổng số|trên|hơn|gần))?$/,
    bare: true,
  },
  // "32 điểm thi với 570 phòng"
  {
    name: 'points-rooms',
    first: ['body', 'event', 'thing'],
    firstNoun: /^(?:điểm thi|hội đồng thi|hội đồng coi thi|điểm trường)(?: |$)/,
    second: ['thing', 'event', 'body'],
    secondNoun: /^phòng(?: |$)/,
    joint: /^(?:,|với|,? ?có)$/,
    bare: true,
  },
  // "312 cơ sở lưu trú với 6.870 buồng"
  {
    name: 'lodgings-rooms',
    first: ['body', 'event', 'thing'],
    firstNoun: /^(?:cơ sở lưu trú|khách sạn|nhà nghỉ|nhà trọ|homestay|khu nghỉ dưỡng|resort|dãy trọ|khu trọ)(?: |$)/,
    second: ['thing', 'body', 'event'],
    secondNoun: /^(?:phòng|buồng|giường|chỗ nghỉ)(?: |$)/,
    joint: /^(?:[^,;:.()\d]{0,30})?,? ?(?:với|có|quy mô|gồm|tổng cộng)$/,
    bare: true,
  },
  // "11 tổ công tác với tổng quân số 176 cán bộ, chiến sĩ"
  {
    name: 'teams-strength',
    first: ['body', 'event', 'person', 'thing'],
    firstNoun: /^(?:tổ|đội|đoàn|chốt|trạm|mũi|đơn vị|lực lượng)(?: |$)/,
    second: ['person'],
    joint: /^(?:[^,;:.()\d]{0,60})?,? ?(?:với )?(?:tổng )?quân số(?: là)?$/,
    bare: true,
  },
  // "6 dự án nhà ở xã hội với 2.700 căn"
  {
    name: 'estates-homes',
    first: ['body', 'event', 'thing'],
    firstNoun: /^(?:dự án|khu nhà ở|khu tái định cư|khu đô thị|toà|toà nhà|chung cư|block)(?: |$)/,
    second: ['thing', 'body'],
    secondNoun: /^(?:căn|căn hộ|nền|lô)(?: |$)/,
    joint: /^(?:[^,;:.()\d]{0,30} )?(?:với|quy mô|cung cấp)$/,
    bare: true,
  },
  // "1.500 doanh nghiệp, sử dụng 48.000 lao động", "52 doanh nghiệp tham gia với nhu cầu tuyển 3.800 lao động"
  {
    name: 'employers',
    first: ['body'],
    firstNoun: /^(?:doanh nghiệp|dn|công ty|đơn vị|cơ sở|nhà máy|hợp tác xã)(?: |$)/,
    second: ['person'],
    secondNoun: /^(?:lao động|công nhân|người lao động)(?: |$)/,
    joint:
      /^(?:[^,;:.()\d]{0,44})?,? ?(?:(?:đang )?sử dụng|(?:tạo|giải quyết) việc làm(?: ổn định)? cho|(?:có|với) nhu cầu tuyển(?: dụng)?|tuyển dụng)$/,
    bare: true,
  },
  // "97 tổ vay vốn và 3.005 hộ"
  {
    name: 'groups-households',
    first: ['body', 'event'],
    firstNoun: /^(?:tổ|nhóm)(?: |$)/,
    second: ['person'],
    secondNoun: /^(?:hộ|tổ viên|thành viên)(?: |$)/,
    joint: /^và$/,
    bare: true,
  },
  // "623 hộ và 4 tổ chức"
  { name: 'people-bodies', first: ['person'], second: ['body'], joint: /^và$/, bare: true },
  // "8 con bò sinh sản cho tám gia đình", "200 phần quà tặng 200 hộ", "12 con dê giống … để chuyển cho ba hộ nghèo"
  {
    name: 'thing-recipients',
    first: ['thing', 'event'],
    second: ['person'],
    joint:
      /(?:^| )(?:cho|tặng|tặng cho|trao cho|đến|tới|được giao cho|giao cho|được trao cho|đến với|tới tay|tương ứng với|từ sự đóng góp của)$/,
  },
  // "540 con trâu, bò giống cho 270 hộ nghèo"
  {
    name: 'herd-recipients',
    first: ['thing'],
    firstNoun: /^con /,
    second: ['person'],
    joint: /^, [^,;:.()\d]{1,24} cho$/,
    bare: true,
  },
  // "3 hộ nghèo trong xã được nhận 12 con dê"
  {
    name: 'recipients-thing',
    first: ['person'],
    second: ['thing', 'event'],
    joint: /(?:^| )(?:được|đã) (?:nhận|cấp|tặng|hỗ trợ|trao)$/,
  },
  // "1,8 triệu tờ khai của hơn 25.000 doanh nghiệp", "850 lượt bạn chài của 140 ghe câu", "4 tổ công tác (do 4 lãnh đạo …)"
  {
    name: 'of',
    first: ['event', 'person', 'thing', 'body'],
    second: ['body', 'thing', 'person'],
    joint: /^(?:của|do|[^,;:]{0,30}\(do)$/,
    bare: true,
  },
  // "9 trường, 143 lớp, 4.265 học sinh"
  {
    name: 'schools-classes',
    first: ['body'],
    firstNoun: /^(?:điểm |lượt )?trường/,
    second: ['event'],
    secondNoun: /^(?:nhóm,? )?lớp(?: |$)/,
    joint: /^(?:,|và|(?:[^;:.()\d]{0,60}[ ,])?với)$/,
    bare: true,
  },
  // "1.560 nhân khẩu thuộc 412 hộ", "640 diễn viên thuộc 18 đoàn", "2.300 hội viên sinh hoạt ở 45 chi hội"
  {
    name: 'members-households',
    first: ['person'],
    second: ['person', 'body', 'event', 'thing'],
    secondNoun: /^(?:hộ|gia đình|đoàn|đội|câu lạc bộ|clb|tổ|nhóm|chi hội|hợp tác xã|trường|lớp)(?: |$)/,
    joint: /^(?:thuộc|sinh hoạt (?:ở|tại|trong))$/,
    bare: true,
  },
  // "186 cử tri đại diện 11 tổ dân phố", "120 đại biểu đại diện cho 34 cơ sở hội"
  { name: 'deputies', first: ['person'], second: ['body', 'person'], joint: /(?:^|[ ,])đại diện(?: cho)?$/ },
  {
    name: 'deputies-named',
    first: ['person'],
    firstNoun: / đại diện$/,
    second: ['body'],
    joint: /^(?:cho)?$/,
    bare: true,
  },
  // "412 đại biểu tại 34 điểm cầu"
  {
    name: 'seats',
    first: ['person'],
    second: ['thing', 'event', 'body'],
    secondNoun: /^(?:điểm cầu|điểm thi|phòng thi|hội đồng thi|hội đồng coi thi)(?: |$)/,
    joint: /(?:^| )(?:tại|ở|đến|tới)$/,
  },
  // "gặp gỡ cử tri tại 41 điểm, có 3.600 người dự": places that stand for the meetings held there
  {
    name: 'meetings-people',
    first: ['thing', 'event', 'body'],
    firstNoun: /^điểm(?: tiếp xúc(?: cử tri)?| cầu)?$/,
    second: ['person'],
    secondNoun:
      /^(?:lượt )?(?:người|cử tri|đại biểu|cán bộ|hội viên|đoàn viên|đảng viên|học viên|bà con|nhân dân)(?: |$)/,
    joint: /^(?:,? ?(?:có|với|thu hút)|,)(?: (?:được|tổng số|sự tham gia của|sự tham dự của))?$/,
    bare: true,
  },
  // "5 khu công nghiệp của tỉnh có 210 dự án"
  {
    name: 'zones-ventures',
    first: ['body', 'thing'],
    firstNoun: /^(?:khu công nghiệp|cụm công nghiệp|khu kinh tế|khu chế xuất|kcn|ccn|khu công nghệ)(?: |$)/,
    second: ['body', 'event', 'thing'],
    secondNoun: /^(?:dự án|doanh nghiệp|dn|nhà đầu tư|cơ sở sản xuất|nhà máy)(?: |$)/,
    joint: /(?:^|[ ,])(?:có|với|thu hút|thu hút được|tiếp nhận)$/,
  },
  // "512 doanh nghiệp mở 48.307 tờ khai"
  {
    name: 'declarants',
    first: ['body', 'person'],
    second: ['event', 'thing'],
    secondNoun: /^(?:bộ |lượt )?(?:tờ khai|hồ sơ|vận đơn|bản kê khai)/,
    joint: /(?:^| )(?:mở|đăng ký|khai|kê khai|nộp|làm thủ tục(?: cho)?|thực hiện)(?: được)?$/,
  },
  // "14 lượt ý kiến phát biểu với 27 kiến nghị"
  {
    name: 'opinions',
    first: ['person', 'event'],
    firstNoun: /^(?:lượt )?(?:ý kiến|cử tri|đại biểu|hội nghị|cuộc|buổi|đơn|phiếu)/,
    second: ['event', 'thing'],
    secondNoun: /^(?:lượt )?(?:kiến nghị|ý kiến|đề xuất|câu hỏi|nội dung)/,
    joint: /(?:^|[ ,])với$/,
  },
  // "18 lượt đại biểu nêu 33 câu hỏi", "64 điểm tiếp xúc, ghi nhận 291 ý kiến cử tri"
  {
    name: 'questions',
    first: ['person', 'event', 'thing', 'body'],
    firstNoun:
      /^(?:lượt )?(?:cử tri|đại biểu|người dân|hội viên|điểm tiếp xúc|điểm|cuộc|hội nghị|buổi|phiên|kỳ|đợt)(?: |$)/,
    second: ['event', 'thing'],
    secondNoun: /^(?:lượt )?(?:ý kiến|kiến nghị|câu hỏi|đề xuất|đề nghị|phản ánh|nguyện vọng)(?: |$)/,
    joint:
      /^(?:[^,;:.()\d]{0,30},? ?)?(?:đã )?(?:nêu|đặt|đưa ra|gửi|gửi đến|phát biểu|ghi nhận|tiếp thu|tiếp nhận|tổng hợp)(?: được)?$/,
    bare: true,
  },
  // "200 đại biểu đến từ 180 doanh nghiệp", "152 nhà đầu tư từ 19 quốc gia", "143 dự án còn hiệu lực đến từ 17 nước", but not from 12 districts
  {
    name: 'senders',
    first: ['person', 'body', 'event', 'thing'],
    firstNoun:
      /^(?:lượt )?(?:đại biểu|người|khách|du khách|thí sinh|vận động viên|học sinh|sinh viên|học viên|nghệ nhân|nghệ sỹ|nhà lãnh đạo|lãnh đạo|nhà khoa học|chuyên gia|nhà báo|phóng viên|tình nguyện viên|đoàn viên|hội viên|doanh nghiệp|dn|công ty|đơn vị|nhà đầu tư|gian hàng|đoàn|đội|dự án|bài dự thi|tác phẩm)(?: |$|,)/,
    second: ['body', 'thing', 'event'],
    secondNoun:
      /^(?:doanh nghiệp|dn|công ty|đơn vị|cơ quan|tổ chức|trường|hợp tác xã|hiệp hội|quốc gia|nước|vùng lãnh thổ|câu lạc bộ|đoàn)(?: |$|,)/,
    joint: /^(?:[^;:.()\d]{0,40}[ ,])?(?:đến )?từ$/,
    bare: true,
  },
]
