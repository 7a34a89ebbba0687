import { listed } from './listed.js'
import { listSet, phraseTable } from './phrases.js'

/** What a counted noun is: people, events and acts, places and bodies, or things. */
export type NounClass = 'person' | 'event' | 'body' | 'thing'

/** What the figures of a type are of: a class of counted nouns, or for ages somebody whose name is shortened, "chị Lê Thị H. (30 tuổi)". */
export type Counted = NounClass | 'shortened'

/** People and bodies: who may act, own or be asked. */
export const isSomebody = (row: NounClass | null | undefined): boolean => row === 'person' || row === 'body'

/** Nouns of people by which nobody is told twice. */
export const SEXES: ReadonlySet<string> = new Set(['nam', 'nữ'])

/** Bodies that are counted in pairs: "34 tỉnh, thành". */
const PAIRS = [
  'tỉnh, thành',
  'quận, huyện',
  'huyện, thị',
  'xã, phường',
  'phường, xã',
  'bộ, ngành',
  'sở, ngành',
  'ban, ngành',
  'sở, ban, ngành',
  'tổ, nhóm',
  'tổ, đội',
  'đội, nhóm',
  'tổ, đội, nhóm',
  'viện, trường',
  'trường, viện',
  'đại học, cao đẳng',
  'huyện, thành, thị',
  'huyện, thị, thành',
  'huyện, thị, thành phố',
]

const NOUNS: Record<NounClass, readonly string[]> = {
  person: listed(
    'người, hộ, em, cháu, ông, bà, chị, anh, học sinh, sinh viên, tân sinh viên, đối tượng, bị can, bị cáo, nghi phạm, nghi can, đồng phạm',
    'công nhân viên, công nhân viên chức, cán bộ công chức, người lao động, đối tượng chính sách',
    'cán bộ, chiến sĩ, công dân, cá nhân, tập thể, đại biểu, hội viên, đoàn viên, đảng viên, thành viên',
    'lao động, công nhân, bệnh nhân, nạn nhân, trẻ, trẻ em, gia đình, hộ dân, hộ nghèo, nhân khẩu, khẩu',
    'giáo viên, bác sĩ, y sĩ, phụ nữ, nông dân, ngư dân, thuyền viên, thí sinh, học viên, vận động viên',
    'hành khách, du khách, khách, khách hàng, lượt, tỷ phú, chuyên gia, nhà khoa học, phạm nhân, tình nguyện viên',
    'thương binh, liệt sĩ, con trai, con gái, cụ, thầy, cô, nam, nữ, ca, trường hợp, phụ huynh, phóng viên, nhà báo, luật sư',
    'người dân, nhân dân, dân, bà con, kiều bào, nhà hảo tâm, mạnh thường quân, tiểu thương, cử tri, đồng chí, đội viên, thiếu nhi, thanh niên, cổ đông, ứng viên, hộ kinh doanh',
    'tướng, tướng lĩnh, ứng cử viên, sản phụ, thai phụ, nam sinh, nữ sinh, cậu bé, cô bé, cụ ông, cụ bà, huấn luyện viên, thiếu nữ',
    'thiếu niên, bé, em bé, cháu bé, bé gái, bé trai, cha mẹ, bệnh nhi, bị hại, khán giả, độc giả, nghệ sĩ, tài xế, lái xe, thợ, tiến sĩ, giáo sư, đồng nghiệp, quân nhân, binh sĩ',
    'mẹ con, cha con, bố con, bà cháu, ông cháu, tân binh',
  ),
  event: listed(
    'vụ, vụ án, vụ việc, chuyên án, đợt, lượt người, cuộc, buổi, lớp, hội nghị, hội thảo, chương trình, dự án',
    'công trình, đề án, nhiệm vụ, mô hình, hồ sơ, thủ tục, văn bản, báo cáo, tờ trình, quyết định, giấy phép, văn bằng, chứng chỉ, hành vi, đơn, tờ khai, vận đơn, biên bản, hợp đồng',
    'tin, bài, tác phẩm, ý kiến, kiến nghị, giải pháp, nội dung, nhóm, tiêu chí, chỉ tiêu, mục tiêu, bước, yếu tố',
    'nguyên nhân, vấn đề, điều kiện, hình thức, giải, huy chương, bằng khen, giấy khen, bằng chứng nhận, giấy chứng nhận, trận, ván, hiệp, cơn',
    'phát, yêu cầu, việc, hoạt động, cuộc gọi, cuộc gặp, ước mơ, quy định, điểm, lần, phiên, ngày công, suất, phần, suất quà, phần quà, suất học bổng, đơn hàng',
  ),
  body: [
    ...PAIRS,
    ...listed(
      'xã, phường, quận, huyện, tỉnh, thành phố, thôn, bản, ấp, khu, khu vực, quốc gia, nước, vùng, địa phương, đơn vị',
      'cơ quan, tổ chức, doanh nghiệp, dn, công ty, hợp tác xã, cơ sở, trường, bệnh viện, trạm, chợ, cửa hàng',
      'siêu thị, chi nhánh, ngân hàng, chi bộ, chi hội, câu lạc bộ, đoàn thể, hội đoàn thể, tổ, đội, đoàn, ban, sở, ngành, hội',
      'khu công nghiệp, cụm công nghiệp, nhà máy, nhà đầu tư, chi cục, cục, tuyến, địa điểm, địa bàn, nơi, chốt',
      'hạng mục, gian hàng, thị trấn, thị xã, khóm, xóm, buôn, bon, làng, khu phố, tổ dân phố, phòng khám, tổng công ty, tổng cục',
      'tập đoàn, quỹ, cảng, trung tâm, xưởng, kho, xí nghiệp, nông trường, lâm trường, tỉnh thành, quận huyện, huyện thị, xã phường, phường xã, sở ngành, bộ ngành, ban ngành',
    ),
  ],
  thing: listed(
    'căn, căn nhà, nhà, ngôi nhà, ngôi, chiếc, cái, xe, ô tô, xe máy, mô tô, tàu, tàu cá, thuyền, máy, bộ, cuốn',
    'quyển, tập, thùng, hộp, chai, lon, gói, bao, túi, viên, bánh, liều, mũi, giường, giường bệnh, phòng',
    'phòng học, buồng, buồng phòng, cây, cột, cột mốc, cầu, cây cầu, thiết bị, phương tiện, sản phẩm, hàng hoá, mặt hàng, loại, món, tờ, tấm',
    'bức, giấy, con, lá, sợi, khẩu súng, quả, hạt, cặp, đôi, đàn, lô, kiện, container, chuyến, chuyến bay, mẫu',
    'mẫu xét nghiệm, khẩu trang, chỗ, chỗ ngồi, tầng, thửa, lồng, ao, bóng đèn, camera, thẻ, tài khoản, giao dịch',
    'cổ phiếu, cổ phần, trang, chữ, câu, ki ốt, tỷ lệ, bên, mặt, chiều, mức, bậc, khoản, khâu',
    'thành phần, hướng, cửa khẩu, tour, ổ dịch, ổ, hố, giếng, trụ, trụ sở, nhà văn hoá, di tích, lễ hội',
    'đám cháy, lưỡi, tấn công, tên, tội danh, tội, đường dây, băng nhóm, điểm cầu, điểm đen, đầu, đầu sách',
    'ấn phẩm, thuê bao, phiếu, ghế, bàn, tín chỉ, môn, đề tài, sáng kiến',
    'thi thể, hài cốt, bộ hài cốt, bình xịt, bình ga, bình gas, bình chữa cháy',
    'giống, hecta, việc làm, chỗ làm, vị trí, startup, website, ứng dụng, đề xuất, câu hỏi',
    'kỳ họp, tiết mục, chặng, giai đoạn, ký tự, cân điện tử, cân bàn, cân tiểu ly, khối hình, khối vuông, khối lập phương, tháng lương, ngày lương, ngày tiền lương, ngày thu nhập',
    'làn, làn xe, khối, đường, trung đoàn, sư đoàn, tổ công tác, gia súc, gia cầm',
  ),
}

/**
 * Classifiers and nouns that numbers count in reports. After a number they make it a count for certain; other words after a
 * number make it one only if nothing else explains the number.
 */
export const COUNTED = phraseTable<NounClass>(
  (Object.keys(NOUNS) as NounClass[]).flatMap((name) => NOUNS[name].map((noun) => [noun, name] as const)),
)

/** Physicians, or invalids, of two ranks that are told in one breath. */
const PHYSICIANS = ['y, bác sĩ', 'thương, bệnh binh']

/** Nouns of people and bodies that are seldom counted: their class is known, but "một doanh nhân" is no count for that. */
const RARE: Partial<Record<NounClass, readonly string[]>> = {
  person: [
    ...PHYSICIANS,
    ...listed(
      'công chức, viên chức, nhân viên, nhân sự, dân thường, hộ gia đình, chủ hộ, chủ tàu, cảnh sát, bộ đội, dân quân',
      'binh lính, sĩ quan, phi công, lãnh đạo, kỹ sư, doanh nhân, nghệ nhân, diễn viên',
      'diễn giả, phật tử, tăng ni, tín đồ, cựu chiến binh, thân nhân, vợ chồng',
      'anh em, chị em, tù nhân, trẻ mồ côi, người cao tuổi, kẻ, tên cướp, lính, cổ động viên, khách mời, nhà văn',
      'cố vấn, thuyền trưởng, người chứng kiến, tay súng, phiến quân, chiến binh, sát thủ, đối thủ, phu vàng, thợ mỏ, thợ hồ, thợ lặn, thuỷ thủ, phụ lái, phụ xe',
      'đứa con, đứa trẻ, đứa cháu, bạn trẻ, bạn nhỏ, bạn thân, chàng trai, cô gái, ông bố, bà mẹ, thầy giáo, cô giáo',
      'kiểm toán viên, kế toán viên, công chứng viên, thầy cô, giảng viên, phó giáo sư, thạc sĩ, thủ khoa, trí thức, y tá, điều dưỡng, dược sĩ, hộ sinh',
      'uỷ viên, quan chức, bộ trưởng, thứ trưởng, giám đốc, phó giám đốc, chủ tịch, phó chủ tịch, phó thủ tướng, phó cục trưởng, phó chi cục trưởng, phó bí thư, phó hiệu trưởng, phó trưởng ban, phó trưởng phòng, cựu cán bộ, cựu cảnh sát',
      'nghị sĩ, thẩm phán, kiểm sát viên, hội thẩm, điều tra viên, vệ sĩ, thương nhân, thương lái, chủ hàng, chủ phương tiện',
      'chủ xe, chủ nhà, nhân viên y tế, thực khách, thường dân, gương mặt, nhân chứng, hlv, ca sĩ',
      'nhạc sĩ, nhà thơ, cầu thủ, trọng tài, hướng dẫn viên, tiếp viên, gái mại dâm, gái bán dâm, khách làng chơi',
      'nhóm đối tượng, nhóm người, nhóm thanh niên, nhóm côn đồ, nhóm thanh thiếu niên, người mẫu, cư dân, hạ sĩ quan, ceo, người tị nạn, người di cư, con tin, sinh mạng, khủng bố, tên khủng bố, đàn ông, công binh, đặc công, trinh sát',
      'cử nhân, học giả, nhà nghiên cứu, nhà thiết kế, nghiên cứu sinh, hoạ sĩ, nhạc công, vũ công, kiến trúc sư, đạo diễn, biên tập viên, dịch giả, hoa hậu, á hậu',
      'kế toán trưởng, kỹ thuật viên, lập trình viên, phiên dịch viên, giao dịch viên, tư vấn viên, cộng tác viên, thư ký, trợ lý, hiệu trưởng, hiệu phó, giám thị, bảo mẫu',
      'chấp hành viên, hoà giải viên, thanh tra viên, kiểm soát viên, báo cáo viên, tuyên truyền viên, thượng nghị sĩ, hạ nghị sĩ, thống đốc, thị trưởng, tổng thống, thủ tướng, đại sứ, bí thư',
      'tổng giám đốc, phó tổng giám đốc, cục trưởng, cục phó, vụ trưởng, vụ phó, trưởng phòng, phó phòng, trưởng thôn, trưởng bản, trưởng ấp, trưởng khu phố, già làng, trưởng lão, linh mục, giáo dân, chức sắc',
      'dân cư, việt kiều, du học sinh, lưu học sinh, thực tập sinh, tu nghiệp sinh, bệnh binh, thân nhân liệt sĩ, mẹ việt nam anh hùng, bà mẹ việt nam anh hùng, anh trai, chị gái, người hâm mộ, game thủ, bạn đọc',
      'thanh thiếu nhi, thanh thiếu niên nhi đồng, thiếu sinh quân, trại sinh, chiến sĩ nhí, quần chúng, quần chúng ưu tú, tổ viên, xã viên, thanh niên xung phong, cựu thanh niên xung phong, dân quân tự vệ, quân nhân dự bị, kiểm lâm viên, văn nghệ sĩ, tác giả',
      'kỳ thủ, tay vợt, tay đua, tay chèo, tay bơi, võ sĩ, võ sinh, đô vật, xạ thủ, vđv, giám khảo, nạn nhân da cam, điển hình tiên tiến, gương điển hình, thầy thuốc, lương y, y bác sĩ, nữ hộ sinh, tu sĩ, chức việc, nhà sư, thầy trò, cô trò, phụ lão',
      'đồng bào, con bạc, con nghiện, quái xế, nữ quái, đàn em, thanh thiếu niên, chủ quán, chủ cửa hàng, chủ cơ sở, chủ doanh nghiệp, chủ trang trại, chủ rừng, chủ nợ, chủ trọ, bảo kê, hung thủ, lâm tặc, cát tặc, hải tặc, cướp biển, tin tặc, hacker, đồng bọn, tòng phạm',
      'ngư phủ, kế toán, thủ quỹ, thủ kho, đầu nậu, cai thầu, cò đất, cò mồi, ông trùm, bà trùm, mắt xích, chân rết, con nợ, đại ca, giang hồ, côn đồ, tay chân, lang băm, thầy bói, thầy cúng, phu trầm, thợ săn, tử tù, nguyên cán bộ, nguyên lãnh đạo, nguyên giám đốc, nguyên phó giám đốc, nguyên chủ tịch, nguyên phó chủ tịch, nguyên trưởng phòng, nguyên phó trưởng phòng, nguyên kế toán, nguyên bí thư, nguyên hiệu trưởng, nguyên nhân viên',
      'chi hội trưởng, chi hội phó, tổ trưởng, tổ phó, phó trưởng thôn, bí thư chi bộ, bí thư chi đoàn, bí thư đoàn, trưởng ban, phó ban, cử tri niêm yết',
      'cửu vạn, thừa phát lại, hụi viên, người chơi hụi',
    ),
  ],
  body: listed(
    'hãng, thương hiệu, nhà thầu, nhà bán hàng, nhà cung cấp, nhà phân phối, nhà tài trợ, đại lý, hiệp hội, trường học',
    'trường đại học, điểm trường, hạt kiểm lâm, đồn biên phòng, nhà hàng, khách sạn, đảo, hòn đảo, quần đảo',
    'chủ đầu tư, cây xăng, trạm xăng, sàn giao dịch, tiệm, tiệm vàng, quán, quán bar, quán karaoke, nhà xe, hãng tàu, hãng xe',
    'nhà mạng, nhà thuốc, chủ thể, phòng giao dịch, trang trại, htx, tổ hợp tác, lò mổ, lò giết mổ, bến bãi, công ty con, nhà băng, lãnh thổ',
    'cộng đồng, cộng đồng dân cư, cộng đồng thôn, uỷ ban, ban chỉ đạo, ban quản lý, đảng bộ, đảng uỷ, chi đoàn, nhà nghỉ, nhà trọ, lò gạch, mỏ đá, mỏ cát, mỏ khoáng sản, bến thuỷ, bến đò, bến phà, bến cá, bãi vật liệu, bếp ăn, bếp ăn tập thể, trạm trộn bê tông, kho lạnh, quầy thuốc, sàn bất động sản, liên đoàn, nghiệp đoàn, toà soạn, liên doanh, đảng phái, chính đảng, viện nghiên cứu, trường trung học, trường tiểu học, trường mầm non',
  ),
  event: listed('tin nhắn, tin báo, tố giác, tin tố giác, tin tố giác tội phạm, nguồn tin, kiến nghị khởi tố'),
  thing: listed('xuồng, ghe, ca nô, sà lan, phà, bè, lều, chòi, dịch vụ, linh kiện, phụ tùng, vật dụng'),
}

/** The class of a counted noun, also of those that are no classifiers. */
export const CLASSES = phraseTable<NounClass>(
  [NOUNS, RARE].flatMap((nouns) =>
    (Object.keys(nouns) as NounClass[]).flatMap((name) => (nouns[name] ?? []).map((noun) => [noun, name] as const)),
  ),
)

/** What is measured but never counted: before these "2/3" is a share, and a number with a scale word is money. */
export const UNCOUNTED = listSet(
  'số, tổng số, diện tích, dân số, lượng, sản lượng, chiều dài, quãng đường, thời gian, ngân sách, kinh phí',
  'giá trị, nguồn, thu nhập, doanh thu, tổng, công suất, nhu cầu, khối lượng, trọng lượng, mức, chi phí, giá',
  'vốn, phần, trong số, lực lượng, tài sản, lãnh thổ, thị trường, thị phần, chặng đường, năm, tiền, gdp',
  'kim ngạch, lợi nhuận, thuế',
)

/** What somebody is to somebody else; a name follows, and nobody counts them: "sát hại | mẹ ruột của mình là bà Hòa". */
export const KIN = listSet(
  'mẹ, má, cha, bố, ba, vợ, chồng, con, mẹ ruột, cha ruột, bố ruột, mẹ đẻ, cha đẻ, bố đẻ, mẹ nuôi, cha nuôi, bố nuôi, mẹ kế, cha dượng, bố dượng, dượng',
  'mẹ vợ, cha vợ, bố vợ, mẹ chồng, cha chồng, bố chồng, vợ cũ, chồng cũ, vợ hờ, chồng hờ, con ruột, con đẻ, con nuôi, con riêng, con rể, con dâu',
  'con gái ruột, con trai ruột, con gái riêng, con trai riêng, anh trai, anh ruột, anh họ, anh rể, anh vợ, anh chồng, chị gái, chị ruột, chị họ, chị dâu',
  'chị vợ, chị chồng, em trai, em gái, em ruột, em họ, em rể, em dâu, em vợ, em chồng, ông nội, bà nội, ông ngoại, bà ngoại, cháu nội, cháu ngoại, cháu ruột',
  'cháu họ, bác ruột, chú ruột, cô ruột, dì ruột, cậu ruột, người yêu, người yêu cũ, người tình, bạn gái, bạn trai, bạn học, bạn thân, bạn nhậu, bạn cùng phòng',
  'hàng xóm, người quen, chủ nợ, con nợ, chủ trọ, khách trọ',
)

/** Nouns that a proper name follows to say where: "hộ nghèo | xã Thành Yên". */
export const PLACES = listSet(
  'xã, phường, thị trấn, quận, huyện, tỉnh, thành phố, tp, thị xã, thôn, bản, bon, ấp, khóm, xóm, khu, khu vực, vùng',
  'miền, phố, chợ, làng, đảo, sông, hồ',
)

/** What is told by its length: ways, waters, borders, and what is sold or laid by the metre. */
export const LINES = listSet(
  'đường, tuyến, đoạn, cao tốc, quốc lộ, tỉnh lộ, hương lộ, đại lộ, phố, ngõ, hẻm, vỉa hè, lề đường, nền đường, mặt đường',
  'lòng đường, làn đường, dải phân cách, hộ lan, lan can, ta luy, nền đất, cầu, hầm, đèo, dốc, đường ray, đường băng',
  'chân đê, mái đê, thân đê, mặt đê, chân kè, mái kè, thân kè, bờ suối, bờ vùng, bờ thửa, bờ taluy, taluy, bờ hồ, bờ kênh, mái kênh, mặt cầu, mố cầu, đường điện, đường dây điện, đường dây, tuyến kè, tuyến đê',
  'đê, kè, đập, bờ, bờ biển, bờ sông, bờ kè, bờ bao, sông, suối, kênh, rạch, mương, kênh mương, hào, cống, rãnh, luồng, mặt nước',
  'hàng rào, rào, rào chắn, tường, tường rào, biên giới, ranh giới, hành lang, dây, dây điện, dây cáp, cáp, cáp quang, ống',
  'vạch, vạch kẻ, vạch kẻ đường, vạch sơn, dây dẫn, đường ống, ống nước, cống thoát nước, lưới, lưới điện, vải, băng, băng rôn, thép, cọc, sắt, nhôm, gỗ, bê tông',
)

/** On these people and goods are: "hai người trên một xe máy" tells where, and no rate. */
export const BOARDED = listSet('chiếc, xe, ô tô, tàu, thuyền, ghe, xuồng, máy bay, mô tô, sà lan, toa')

/** Before the size of goods, which no phrase of theirs holds: "tôm thẻ | loại | 100 con/kg", "2 can nhựa | loại | 20 lít". */
export const GRADES: ReadonlySet<string> = new Set(['loại', 'cỡ', 'size', 'hạng', 'tầng'])

/** Before a noun these say that there are several: "các căn nhà". */
export const PLURALS: ReadonlySet<string> = new Set(['các', 'những'])
