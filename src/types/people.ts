import { COUNTS, SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const people = defineType({
  name: 'people',
  vi: 'dân cư, lao động',
  en: 'residents, households, workers, pupils, members',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    /** What people are members of for long: they are no guests. */
    const JOINED = `tham gia bảo hiểm | tham gia bảo hiểm xã hội | tham gia bhxh |
  tham gia bảo hiểm thất nghiệp | tham gia bhtn | tham gia bán hàng | tham gia kinh doanh | tham gia chính quyền |
  tham gia cấp uỷ | tham gia hđnd | tham gia hội đồng nhân dân | tham gia ban chấp hành | tham gia hợp tác xã |
  tham gia tổ hợp tác | tham gia công đoàn | tham gia tổ chức công đoàn | tham gia tổ chức hội |
  tham gia công an | tham gia công an nhân dân | tham gia nghĩa vụ công an |
  tham gia nghĩa vụ quân sự | tham gia kháng chiến | tham gia hoạt động kháng chiến | tham gia thanh niên xung phong`
    return {
      items: [
        [9, 'người con', ['count']],
        [8, 'tổng số cử tri | số cử tri | tổng số cử tri niêm yết | số cử tri niêm yết', ['count']],
        [7, 'số hộ | số hộ dân | số hộ gia đình', SHARES],
        // how many of the people are insured
        [
          9,
          `bảo hiểm y tế | bhyt | bao phủ bảo hiểm y tế | bao phủ bhyt | tỷ lệ bao phủ bảo hiểm y tế | tỷ lệ bao phủ bhyt | độ bao phủ |
      độ bao phủ bảo hiểm y tế | độ bao phủ bhyt | diện bao phủ | tỷ lệ tham gia bảo hiểm y tế | tỷ lệ tham gia bhyt`,
          SHARES,
        ],
        [6, 'dòng họ | gia đình văn hoá | hộ gia đình văn hoá', COUNTS],
        [7, 'tỷ lệ hộ nghèo | tỷ lệ nghèo | tỷ lệ hộ | số người nghèo | tỷ lệ thất nghiệp | tỷ lệ lao động'],
        [
          6,
          `tỷ lệ đỗ | số lao động | số người lao động | số học sinh | số hộ nghèo | số dân | số thí sinh |
      bà mẹ | cháu ngoại | cô gái trẻ | cụ bà | cụ ông | hlv | huấn luyện viên | hộ nông dân | người mẫu |
      người phụ thuộc | người thu nhập thấp | người tình | người vô gia cư | thành viên hđqt | thủ khoa`,
        ],
        [6, 'tỷ lệ người | tầng lớp | tốc độ tăng dân số | tăng dân số | dân số', SHARES],
        [
          4,
          `nhân viên y tế | cán bộ y tế | cán bộ công an | cán bộ hải quan | csgt | cô trò | cựu quan chức |
      lao động bình thường | miệng ăn | nam nhân viên | người bán hàng | người lãnh đạo | người mua nhà |
      người thầy | người đẹp | nhân công | nữ hành khách | nữ nhà báo | nữ nông dân | nữ quân nhân |
      quan chức | sinh viên kế toán | thầy trò | thợ | vị hlv | ông chủ | đôi nam nữ | đại biểu hđnd |
      đồng nghiệp | chú cháu | nam hành khách | người muốn | người mặc | người đồng ý | phụ nữ trẻ |
      phụ nữ tên`,
          ['count'],
        ],
        [4, 'bộ trưởng | thứ trưởng | giám đốc | chủ tịch | phó chủ tịch | chuyên gia', ['count', 'percent']],
        [9, 'lượt khách hàng', ['count']],
        [12, 'chỉ tiêu giao quân | chỉ tiêu tuyển quân | chỉ tiêu gọi nhập ngũ', SHARES],
        [9, 'biên chế | biên chế công chức | biên chế viên chức', ['count', 'percent']],
        [7, 'hộ thiếu đói | nhân khẩu thiếu đói', COUNTS],
        [5, 'lãnh đạo | thành viên', COUNTS],
        [3, 'mẹ con | cha con | bố con | bé gái | cháu nhỏ | cậu bé | em nhỏ', COUNTS],
        [
          4,
          `vợ chồng | tù nhân | chủ hộ | người nghiện |
      hộ nghèo | hộ cận nghèo | hộ bán hàng | hộ bán hàng trực tuyến | hộ bán hàng rong | hộ buôn bán | hộ tiểu thương | đảng viên | hội viên | đoàn viên | dân số | nhân khẩu | khẩu | biên chế |
      việc làm | chị em | anh em | con gái | con trai | con nhỏ | đứa con | phạm nhân | cử tri |
      dân tộc | số hộ | người lao động | cán bộ công chức | cán bộ chuyên trách | cán bộ xã |
      lính chính phủ | nghệ sỹ | người bán | người mua | người tiêu dùng | phó ban |
      phó tổng giám đốc | thực khách | đội phó`,
          COUNTS,
        ],
        [
          3.5,
          `dân tộc thiểu số | người khuyết tật | người có công | hộ khẩu | tân sinh viên | người nước ngoài |
      lao động nước ngoài | cư dân | cặp vợ chồng | đôi vợ chồng | cặp đôi | người dùng | hướng dẫn viên |
      bảo vệ | thợ lặn | phụ xe | chủ nhà | người mẹ | người cha | người vợ | người chồng | người già |
      người trẻ | người thân | hàng xóm | thầy cô | cô giáo | thầy giáo | giảng viên | giáo sư | tiến sĩ |
      lính mỹ | binh sĩ | tay súng | chiến binh | thuỷ thủ | người tị nạn | người di cư | người nhập cư | hộ sản xuất |
      hộ chăn nuôi | hộ nuôi | cổ đông | cán bộ nhân viên | cbcnv | ca sĩ | diễn viên | cầu thủ |
      phó giám đốc | đại tướng | tướng lĩnh | ứng cử viên | tỷ phú | nhà khoa học`,
          COUNTS,
        ],
        // who lives or buys somewhere: seldom those who are hurt or held
        [4, 'hộ dân | hộ gia đình | khách hàng', COUNTS],
        [3.5, 'người dân | bà con | dân làng | dân bản', COUNTS],
        [3, 'công nhân', COUNTS],
        [
          2.5,
          `tân binh | nam sinh | nữ sinh | doanh nhân | học sinh | lao động |
      dân | cán bộ | giáo viên | gia đình | sinh viên | trẻ em |
      phụ nữ | nhân viên | công chức | viên chức |
      cựu chiến binh | kỹ sư | tiểu thương | người con | phụ huynh | trẻ | nông dân |
      người việt | nghệ nhân | đồng bào | quân | lính | người thất nghiệp | người nghèo |
      phó | uỷ viên | ứng viên | đồng chí | trí thức | nữ | nam | đứa trẻ | cụ | chuyên gia |
      người phụ nữ | bạn trẻ | người bạn | nhân sự | người cao tuổi | hộ | cá nhân | tài xế | thanh niên |
      em | cháu | em học sinh | thí sinh | thuyền viên | ngư dân |
      hành khách | thiếu niên | người khác | người đàn ông | nam thanh niên | lái xe |
      dân thường | dân phòng | nhà báo`,
          COUNTS,
        ],
        [2, 'người | số người | học viên | luật sư', COUNTS],
        // what people are by trade, office, kin and faith
        [
          4,
          `phi công | thợ điện | thợ hàn | thợ may | thợ mộc | thợ xây | lập trình viên | kỹ thuật viên |
      kế toán viên | kế toán trưởng | phiên dịch | phiên dịch viên | tiếp viên | tiếp viên hàng không |
      giao dịch viên | tư vấn viên | cộng tác viên | thư ký | trợ lý | cố vấn | nhân lực | bảo mẫu |
      hiệu trưởng | phó hiệu trưởng | hiệu phó | giám thị | trọng tài | kiến trúc sư |
      thạc sĩ | cử nhân | học giả | nhà nghiên cứu | nghiên cứu sinh | lưu học sinh |
      thực tập sinh | tu nghiệp sinh | nhà văn | nhà thiết kế | hoạ sĩ | nhạc sĩ | nhạc công | vũ công |
      đạo diễn | biên tập viên | dịch giả | hoa hậu | á hậu |
      thẩm phán | hội thẩm | kiểm sát viên | điều tra viên | thanh tra viên | kiểm soát viên |
      công chứng viên | chấp hành viên | hoà giải viên | báo cáo viên | tuyên truyền viên |
      nghị sĩ | hạ nghị sĩ | thượng nghị sĩ | thống đốc | thị trưởng | tổng thống | thủ tướng |
      phó thủ tướng | đại sứ | bí thư | cục trưởng | cục phó | vụ trưởng | vụ phó | trưởng phòng |
      phó phòng | phó trưởng phòng | trưởng thôn | chi hội trưởng | chi hội phó | tổ trưởng | tổ phó | bí thư chi bộ | bí thư chi đoàn | trưởng bản | trưởng ấp | trưởng khu phố | già làng |
      công dân | dân cư | kiều bào | việt kiều | thương binh | bệnh binh | thân nhân liệt sĩ |
      mẹ việt nam anh hùng | linh mục | giáo dân | chức sắc | tăng ni | anh trai | chị gái |
      cặp song sinh | bạn đọc | game thủ | người hâm mộ | chủ quán | chủ cửa hàng | chủ cơ sở |
      chủ doanh nghiệp | chủ trang trại | chủ rừng | chủ trọ | chủ nợ | chủ tàu | nóc nhà`,
          COUNTS,
        ],
        [6, 'công dân | lao động nam | nữ diễn viên', ['age']],
        [
          6,
          `cá nhân cai nghiện | công ăn việc làm | kiểm toán | lao động bị ảnh hưởng | nam sinh viên |
      người anh | người chứng kiến | người con chung | người em rể | người giao hàng | người hàng xóm |
      người họ hàng | người lớn và trẻ | người quen | người thiếu đói | người tỵ nạn | nhân sự tuyển mới |
      quy mô học sinh | thành viên hội đồng | thí sinh điều chỉnh | tiến sỹ | trí thức trẻ |
      uỷ viên bộ chính trị | vị bộ trưởng | vợ chồng trẻ | ông bà già | gương mặt | đại diện |
      phi công lái | tướng quân đội`,
          ['count'],
        ],
        [
          6,
          `anh chị em | bà cụ | bạn thân | dân tỵ nạn | giáo viên tiểu học | học sinh giỏi | kiểm toán viên |
      lao động địa phương | người cháu | người chị | người con gái | người dân tộc | người dùng internet |
      người em | người học việc | nhà quản lý | nhà vô địch | nhân viên kỹ thuật | nữ cán bộ |
      nữ công nhân | phó bí thư | phó giáo sư | phụ lái | sỹ quan | thuyền trưởng | tài xế taxi |
      tài xế xe ôm | vị phụ huynh | ông bố | đứa cháu | con đẻ | con ruột | con nuôi`,
          COUNTS,
        ],
        [4, 'chàng trai | chị em ruột | người khách | nữ giáo viên | đồng chí công an'],
        [
          4,
          'nhóm đối tượng | dân | người tham gia bhxh | người tham gia bảo hiểm xã hội | người tham gia bảo hiểm',
          ['count'],
        ],
        [4, 'bà nội | con lớn | con nhỏ', ['age']],
        [4, 'nguồn nhân lực | nhân sự bộ phận | tỷ lệ đô thị hoá', SHARES],
        [2.5, 'khách | du khách | khách du lịch', COUNTS],
        [2.5, 'đàn ông | chiến sĩ | cán bộ , chiến sĩ | cán bộ chiến sĩ | bộ đội', SHARES],
        [4, 'muốn | chọn | lựa chọn | cho rằng | tỏ ra | đồng ý | tin rằng', SHARES],
        [9, 'lớp | lớp mẫu giáo', ['age']],
        [
          7,
          `tỷ lệ huy động trẻ | tỷ lệ huy động học sinh | tỷ lệ chuyên cần | tỷ lệ học sinh | tỷ lệ trẻ đến trường | tỷ lệ trẻ ra lớp | tỷ lệ tốt nghiệp | tỷ lệ tốt nghiệp thpt | tỷ lệ lên lớp | tỷ lệ bỏ học |
      tỷ lệ thí sinh | tỷ lệ đảng viên | tỷ lệ nữ | tỷ lệ cán bộ nữ | tỷ lệ hộ dân | tỷ lệ hộ gia đình | tỷ lệ hộ cận nghèo`,
          SHARES,
        ],
        [6, 'thí sinh dự thi | thí sinh đăng ký | thí sinh đăng ký dự thi | thí sinh tự do | em đỗ', COUNTS],
        [
          7,
          `vị trí bác sĩ | vị trí giáo viên | vị trí công chức | vị trí viên chức | chỉ tiêu tuyển sinh | chỉ tiêu vào lớp # | chỉ tiêu đại học |
      chỉ tiêu biên chế | biên chế giáo viên | biên chế hành chính | chỉ tiêu tuyển quân | bác sĩ công tác | bác sĩ đang công tác`,
          ['count'],
        ],
        [
          8,
          'gia đình ngư dân | gia đình thuyền viên | gia đình nạn nhân | gia đình có người mất tích | gia đình người bị nạn | thân nhân nạn nhân | hộ có người chết',
          ['count'],
        ],
        [
          6,
          'người mù chữ | người tái mù chữ | thanh thiếu nhi | thiếu nhi | thiếu niên nhi đồng | cựu thanh niên xung phong | thanh niên xung phong | người lang thang | người ăn xin | người neo đơn | người già cô đơn | người cao tuổi cô đơn | cụ già neo đơn | người tàn tật | người khiếm thị | người khiếm thính | người mù | trẻ khuyết tật | trẻ tự kỷ | nạn nhân da cam',
          COUNTS,
        ],
        [
          8,
          'đối tượng bảo trợ xã hội | đối tượng bảo trợ | đối tượng chính sách | đối tượng xã hội | đối tượng yếu thế | đối tượng hưởng chính sách | đối tượng hưởng trợ cấp | đối tượng người có công | đối tượng được hưởng | đối tượng trợ giúp xã hội | đối tượng khó khăn',
          COUNTS,
        ],
        [
          6,
          'chiến sĩ mới | tổ viên | xã viên | thành viên hợp tác xã | điển hình tiên tiến | điển hình | gương điển hình | gương điển hình tiên tiến | gương người tốt , việc tốt | gương người tốt việc tốt | tấm gương | tấm gương tiêu biểu | gương sáng | nhân tố mới | cặp tảo hôn | cặp kết hôn | cặp ly hôn | cặp đôi tảo hôn | cặp hôn nhân cận huyết | trường hợp tảo hôn | trường hợp sinh con thứ ba | cán bộ dôi dư | công chức dôi dư | giáo viên dôi dư | người ứng cử | người tự ứng cử | người được giới thiệu ứng cử',
          ['count'],
        ],
        [
          5,
          'dân quân thường trực | dân quân cơ động | dân quân tự vệ | quân nhân dự bị | quân dự bị | chiến sĩ dự bị | quân nhân xuất ngũ | bộ đội xuất ngũ',
          ['count'],
        ],
        [
          7,
          'tỷ lệ tảo hôn | tảo hôn | tỷ lệ kết hôn | tỷ lệ ly hôn | tỷ lệ kết hôn cận huyết | tỷ lệ tăng dân số | tỷ lệ tăng tự nhiên | tỷ lệ dân số | tỷ lệ di cư | tỷ lệ biết chữ | tỷ lệ mù chữ | tỷ lệ đi học | tỷ lệ nhập học | tỷ lệ đỗ đại học | tỷ lệ tuyển sinh | tỷ lệ khá , giỏi | tỷ lệ cán bộ | tỷ lệ công chức | tỷ lệ giáo viên | tỷ lệ thanh niên | tỷ lệ hội viên | tỷ lệ tập hợp | tỷ lệ hộ tái nghèo | tỷ lệ tái nghèo | tỷ lệ hộ khá , giàu | tỷ lệ hộ khá giàu | tỷ lệ gia đình đạt | tỷ lệ hộ gia đình đạt | tỷ lệ gia đình | tỷ lệ gia đình văn hoá | tỷ lệ tham gia bhxh | tỷ lệ tham gia bảo hiểm xã hội | tỷ lệ bao phủ bhxh | tỷ lệ bao phủ bảo hiểm xã hội | tỷ lệ đồng bào | tỷ lệ dân tộc',
          SHARES,
        ],
        [
          9,
          'tổng tỷ suất sinh | tỷ suất sinh thô | mức giảm sinh | mức giảm tỷ lệ sinh | tỷ lệ giảm sinh | mức sinh | mức sinh thay thế | tỷ suất chết | tỷ suất nhập cư | tỷ suất xuất cư | tỷ số giới tính | tỷ số giới tính khi sinh | mật độ dân số | quy mô dân số | tỷ lệ tăng dân số tự nhiên',
          ['percent', 'ratio', 'count', 'other'],
        ],
        [
          14,
          'tuổi nghỉ hưu | tuổi bình quân | tuổi trung bình | độ tuổi bình quân | tuổi đời bình quân | tuổi đời trung bình | tuổi kết hôn | tuổi kết hôn trung bình',
          ['age'],
        ],
        [14, 'tuổi bình quân | tuổi đời bình quân | tuổi trung bình | độ tuổi bình quân', ['other', 'count']],
        [
          12,
          `lượt người hưởng | lượt người lao động hưởng | người hưởng | số người tham gia bhyt | người tham gia bhyt |
      người tham gia bảo hiểm y tế | số người tham gia bảo hiểm y tế`,
          ['count', 'percent'],
        ],
        [
          6,
          'hội viên nông dân | người nhập cảnh | người xuất cảnh | hộ xây mới | hộ sửa chữa | hộ cần hỗ trợ về nhà ở | hội viên phụ nữ | hội viên cựu chiến binh',
          ['count'],
        ],
        [9, 'liệt sĩ | thương binh , liệt sĩ | thương binh , bệnh binh | bà mẹ việt nam anh hùng', ['count']],
        [9, 'chỉ tiêu lớp # | chỉ tiêu vào học | vị trí việc làm | vị trí tuyển dụng | vị trí công việc', ['count']],
        [8, 'bà mẹ còn sống | mẹ còn sống | cụ còn sống | liệt sĩ còn sống | thương binh còn sống', ['count']],
        // teachers, pupils and students by kind
        [
          4,
          `giáo viên mầm non | giáo viên thcs | giáo viên thpt | giáo viên hợp đồng | giáo viên dạy giỏi | nhà giáo |
        nhà giáo nhân dân | nhà giáo ưu tú | cán bộ quản lý giáo dục | trẻ mầm non | trẻ mẫu giáo | trẻ nhà trẻ |
        học sinh tiểu học | học sinh thcs | học sinh thpt | học sinh bán trú | học sinh nội trú |
        học sinh dân tộc nội trú | học sinh dân tộc thiểu số | học sinh đạt giải | học viên cao học |
        sinh viên chính quy | sinh viên năm cuối | sinh viên tốt nghiệp | tân cử nhân | tân kỹ sư | tân bác sĩ |
        học sinh khuyết tật`,
          COUNTS,
        ],
        // members of the party and of bodies
        [
          4.5,
          `đảng viên mới | đảng viên dự bị | đảng viên chính thức | đảng viên trẻ | đảng viên cao tuổi | cấp uỷ viên |
        chi uỷ viên | uỷ viên ban chấp hành | uỷ viên ban thường vụ | bí thư đảng uỷ | phó bí thư đảng uỷ |
        người có uy tín | người uy tín | cán bộ đoàn | cán bộ hội | cán bộ công đoàn | cán bộ nữ | cán bộ trẻ |
        cán bộ luân chuyển | cán bộ không chuyên trách | người hoạt động không chuyên trách | công chức cấp xã |
        cán bộ , công chức cấp xã | cán bộ , công chức , viên chức | công chức , viên chức | đoàn viên công đoàn |
        công đoàn viên | đoàn viên mới | hội viên mới | hội viên nghề nghiệp | hội viên người cao tuổi`,
          COUNTS,
        ],
        // who works, and work itself
        [
          5,
          `lao động có việc làm | lao động nông thôn | lao động nữ | lao động phổ thông | lao động thời vụ |
        lao động thường xuyên | lao động qua đào tạo | lao động xuất khẩu | lao động đi làm việc |
        lao động dôi dư | lao động mất việc | lao động thất nghiệp | lao động thiếu việc làm | lao động tự do |
        lao động phi chính thức | lao động hợp đồng | công nhân lao động | 
        người sử dụng lao động | lực lượng lao động | người trong độ tuổi lao động | chuyên gia nước ngoài |
        chỗ làm việc | chỗ làm việc mới | việc làm mới | lượt lao động`,
          COUNTS,
        ],
        // who has merits, gets allowances or is cared for
        [
          4,
          `người có công với cách mạng | người có công cách mạng | thân nhân người có công | 
        người nhiễm chất độc da cam | người nhiễm chất độc hoá học | vợ liệt sĩ |
        con liệt sĩ | cựu tù chính trị | cựu tù | cán bộ tiền khởi nghĩa | anh hùng lực lượng vũ trang |
        anh hùng lực lượng vũ trang nhân dân | anh hùng lao động | dân công hoả tuyến | trẻ em khuyết tật |
        trẻ em có hoàn cảnh đặc biệt | người khuyết tật nặng | người tâm thần | người bệnh tâm thần |
        người nghiện ma tuý | người cai nghiện | người cai nghiện ma tuý | học viên cai nghiện |
        người sau cai nghiện | người sau cai | người chấp hành xong án phạt tù | người được đặc xá |
        người mãn hạn tù | người tái hoà nhập cộng đồng | người hưởng lương hưu | người hưởng trợ cấp |
        người hưởng chế độ | người tham gia bảo hiểm thất nghiệp |
        người tham gia bhtn | người tham gia bhxh tự nguyện | đối tượng tham gia bhyt |
        đối tượng tham gia bảo hiểm y tế | đối tượng tham gia bhxh | người thụ hưởng | người hưởng lợi |
        học sinh , sinh viên tham gia bhyt`,
          COUNTS,
        ],
        // households by kind
        [
          4.5,
          `hộ đồng bào | hộ đồng bào dân tộc | hộ dân tộc thiểu số | hộ đồng bào dân tộc thiểu số |
        hộ có mức sống trung bình | hộ mới thoát nghèo | hộ thoát cận nghèo | hộ tái nghèo |
        hộ giàu | hộ chính sách | gia đình chính sách | gia đình người có công |
        hộ sản xuất kinh doanh giỏi | hộ nông dân sản xuất kinh doanh giỏi |
        hộ nông dân sản xuất , kinh doanh giỏi | hộ trồng rừng | hộ trồng | hộ nuôi cá | hộ nuôi tôm |
        hộ nuôi trồng thuỷ sản | hộ làm nghề | hộ diêm dân | diêm dân | hộ ngư dân | hộ vay vốn | 
        hộ hiến đất | hộ tái định cư | hộ phải di dời | hộ cần di dời | hộ có đất thu hồi | hộ bị thu hồi đất |
        hộ sử dụng điện | hộ sử dụng nước sạch | hộ có điện | hộ chưa có điện | hộ di cư | hộ di cư tự do |
        hộ dân di cư tự do | hộ nghèo đa chiều |
        gia đình hiếu học | dòng họ hiếu học | dòng họ học tập | công dân học tập |
        gia đình thể thao | hộ giáo dân | hộ gia đình hiến đất | hộ nông nghiệp | hộ phi nông nghiệp |
        hộ thuần nông | hộ độc thân | cặp vợ chồng trẻ`,
          COUNTS,
        ],
        // clergy, faithful and peoples
        [
          4,
          `tăng ni , phật tử | chức việc | chức sắc , chức việc | chức sắc tôn giáo | tu sĩ | nữ tu | giám mục |
        mục sư | đồng bào công giáo | đồng bào có đạo | đồng bào theo đạo | người theo đạo | đồng bào dân tộc |
        đồng bào dân tộc thiểu số | người khmer | người mông | người dao | người chăm`,
          COUNTS,
        ],
        // soldiers, conscripts and artists
        [
          5,
          `thanh niên nhập ngũ | công dân nhập ngũ | tân binh nhập ngũ | quân nhân chuyên nghiệp | sĩ quan dự bị |
        hạ sĩ quan | hạ sĩ quan , chiến sĩ | dân quân biển | dân quân nòng cốt | dân quân thường trực biển |
        thanh niên trong độ tuổi | thanh niên đủ điều kiện | thanh niên đủ tiêu chuẩn | nghệ nhân ưu tú |
        nghệ nhân nhân dân | nghệ sĩ ưu tú | nghệ sĩ nhân dân | thầy thuốc ưu tú | thầy thuốc nhân dân |
        kiện tướng | người xuất ngũ`,
          COUNTS,
        ],
        // rates of people
        [
          7,
          `tỷ lệ lao động có bằng cấp | tỷ lệ lao động nông nghiệp |
        tỷ lệ thiếu việc làm | tỷ lệ nghèo đa chiều | tỷ lệ giảm nghèo | tỷ lệ người dân | tỷ lệ người lao động |
        tỷ lệ người cao tuổi | tỷ lệ người có công | tỷ lệ dân cư | tỷ lệ dân thành thị | tỷ lệ dân số thành thị |
        tỷ lệ dân số sử dụng nước sạch | tỷ lệ dân số tham gia | tỷ lệ sinh | tỷ lệ phụ nữ | tỷ lệ nữ cấp uỷ |
        tỷ lệ nữ tham gia | tỷ lệ nữ đại biểu | tỷ lệ cấp uỷ viên | tỷ lệ trẻ em đi học | tỷ lệ trẻ em đến trường |
        tỷ lệ trẻ em đến lớp | tỷ lệ trẻ mẫu giáo | tỷ lệ trẻ nhà trẻ | tỷ lệ trẻ # tuổi | tỷ lệ trẻ đi nhà trẻ |
        tỷ lệ trẻ mầm non | tỷ lệ sinh viên | tỷ lệ sinh viên có việc làm | tỷ lệ có việc làm |
        tỷ lệ giải quyết việc làm | tỷ lệ phổ cập | tỷ lệ phổ cập giáo dục | tỷ lệ hoàn thành chương trình |
        tỷ lệ học viên | tỷ lệ duy trì sĩ số | duy trì sĩ số | tỷ lệ già hoá | tỷ lệ phụ thuộc | tỷ lệ công dân |
        tỷ lệ cán bộ , công chức | tỷ lệ viên chức | tỷ lệ tinh giản biên chế | tỷ lệ đoàn viên | tỷ lệ công nhân |
        tỷ lệ phát triển đảng viên | tỷ lệ kết nạp đảng viên | tỷ lệ tham gia bhtn |
        tỷ lệ tham gia bảo hiểm thất nghiệp | tỷ lệ người tham gia bhyt | tỷ lệ người tham gia bảo hiểm y tế |
        tỷ lệ người dân tham gia bhyt | tỷ lệ người dân tham gia bảo hiểm y tế`,
          SHARES,
        ],
        [
          5,
          'chỉ tiêu đào tạo | chỉ tiêu tuyển mới | chỉ tiêu tuyển dụng | người trúng tuyển | công nhân bốc xếp | tổ công nhân',
          ['count', 'percent'],
        ],
        [9, 'tỷ lệ bao phủ', ['percent']],
        [6, 'viên chức , người lao động', ['count']],
        [-5, 'hộ kinh doanh', ['count', 'percent']],
        [6, 'tổng chỉ tiêu | chỉ tiêu các trường | chỉ tiêu tuyển', ['count']],
        [9, 'uỷ viên uỷ ban | uỷ viên uỷ ban nhân dân | uỷ viên ubnd | uỷ viên thường vụ', ['count']],
        [4, 'phiến quân', ['count']],
        // what they suffer from is long ago
        [
          6,
          'nạn nhân chất độc màu da cam | nạn nhân chất độc da cam / dioxin | nạn nhân chất độc hoá học | nạn nhân dioxin',
          ['count', 'percent'],
        ],
      ],
      done: [
        [
          9,
          `bao phủ bảo hiểm y tế đạt | bao phủ bhyt đạt | bao phủ bảo hiểm y tế toàn dân đạt | tham gia bảo hiểm y tế đạt |
      tham gia bhyt đạt | bhyt , bao phủ | bảo hiểm y tế , bao phủ | bhyt , tỷ lệ bao phủ | bảo hiểm y tế , tỷ lệ bao phủ |
      bhyt , tỷ lệ bao phủ đạt | bảo hiểm y tế , tỷ lệ bao phủ đạt`,
          SHARES,
        ],
        [
          14,
          `giải quyết việc làm cho | giải quyết việc làm ổn định cho | giải quyết việc làm thường xuyên cho | giải quyết việc làm mới cho | tạo việc làm cho |
      tạo việc làm mới cho | tạo việc làm ổn định cho | tạo việc làm thường xuyên cho | tạo công ăn việc làm cho | thu hút và tạo việc làm cho |
      đang sử dụng | hiện sử dụng | hiện đang sử dụng | sử dụng thường xuyên`,
          ['person'],
        ],
        [7, 'xảy ra tại | xuất hiện tại | phát sinh tại | dịch xảy ra tại | ổ dịch tại', ['person']],
        [6, 'bồi thường cho | đền bù cho | chi trả bồi thường cho', ['person']],
        [6, 'bằng khen cho | khen thưởng cho | giấy khen cho | việc làm cho | việc làm mới cho', ['person']],
        [
          5,
          `di dời | sơ tán | tuyển dụng | tuyển | cắt giảm | tinh giản cho | chế độ tinh giản cho | chế độ tinh giản biên chế cho | nghỉ hưu trước tuổi cho | thôi việc cho | sa thải | dôi dư | kết nạp | bổ nhiệm |
      điều chuyển | biên chế | tổng số | di dân | nuôi | sinh | đào tạo nghề cho`,
          ['person'],
        ],
        [4.5, 'nam đủ | nữ đủ', ['age']],
        // whom somebody has: "để lại | con nhỏ 2 tuổi"
        [
          6,
          'để lại | và có | đã có | có với nhau | có vợ và | sinh được | đang nuôi | mang theo | sống chung với | chung sống với | sống cùng',
          ['age'],
        ],
        [
          4.5,
          `anh chị có | cuộc sống của | có dân số | có với nhau | cấp nước cho | cấp điện cho | di dời được |
      dân số | gia đình có | giải quyết việc làm cho | gửi văn bản cho | khen thưởng | nơi sinh sống của |
      nơi ở của | quy mô dân số | sinh ra | sinh được | sử dụng thường xuyên | thị trường nội địa |
      thị trường trong nước | tinh giản được | trao bằng khen cho | tuyển mới | tuyển thêm |
      tạo việc làm cho | tặng bằng khen cho | đơn trình báo của | đời sống cho | có vợ và | mẹ của | vợ và`,
          ['count'],
        ],
        [3, 'khi đủ | tròn | đủ | cho gia đình | của ngư dân', ['age']],
        [
          3,
          `bà mẹ | giấy khen tặng | là sinh kế của | phục vụ | sinh kế của | sinh sống của | số lượng cổ đông |
      số lượng thành viên | thường trực | trường hợp sinh | uỷ quyền cho | vợ chồng có | đào tạo |
      để trở thành | ảnh hưởng tới | bhxh cho | giảm trừ cho | khu vực với | kết bạn với | nhu cầu của |
      quốc gia có | sinh hoạt của | sửa điểm cho | tổng số hành khách`,
          ['count'],
        ],
        [1.5, 'phục vụ cho | gặp | nâng điểm cho', ['count']],
        [3.5, 'chở | chở theo', ['person']],
        [
          4,
          `quà cho | phần quà cho | suất quà | phần quà | tặng quà | phân bổ cho | cấp phát cho | tặng cho | tặng quà cho | trao quà cho | quà tết cho | thăm hỏi | thăm , tặng quà |
      trợ cấp cho | trợ cấp thường xuyên cho | trợ cấp đột xuất cho | trợ cấp khó khăn đột xuất cho | trợ cấp hằng tháng cho | trợ giúp | trợ giúp thường xuyên cho | trợ giúp đột xuất cho | trợ giúp khẩn cấp cho | trợ giúp cho | cứu trợ cho | hỗ trợ đột xuất cho`,
          ['person'],
        ],
        [2, 'hỗ trợ | hỗ trợ cho | thăm', ['person']],
        [
          9,
          'tuyển | tuyển mới | xét tuyển | tuyển được | được giao tuyển | chỉ tiêu tuyển sinh | được giao tuyển sinh',
          ['event'],
        ],
        [
          6,
          'biểu dương | tuyên dương | tôn vinh | vinh danh | biểu dương , khen thưởng | tuyên dương , khen thưởng | khen thưởng đột xuất cho | phong tặng danh hiệu cho | trao tặng danh hiệu cho | trao kỷ niệm chương cho | trao huy hiệu đảng cho | trao huy hiệu cho | tặng danh hiệu cho | tặng kỷ niệm chương cho | đề nghị khen thưởng | kết nạp được | phát triển được | phát triển mới | vận động thành lập | giới thiệu việc làm cho | giới thiệu việc làm thành công cho | giới thiệu | bố trí việc làm cho | tạo thêm việc làm cho | tạo thêm việc làm mới cho | xoá mù chữ cho | phổ cập giáo dục cho | dạy nghề cho | truyền nghề cho',
          ['person'],
        ],
        [
          5,
          'nuôi dưỡng | đang nuôi dưỡng | chăm sóc , nuôi dưỡng | đang chăm sóc , nuôi dưỡng | phụng dưỡng | nhận phụng dưỡng | quản lý | đang quản lý | theo dõi , quản lý | quản lý , giáo dục | thu hút và giữ chân | bố trí tái định cư cho | tái định cư cho | sắp xếp dân cư cho | ổn định đời sống cho | ổn định cuộc sống cho | sơ tán được | sơ tán khẩn cấp | di dời khẩn cấp | thuê | sử dụng | chi trả cho | chi trả lương hưu cho | chi trả trợ cấp cho | chi trả trợ cấp xã hội cho | chi trả trợ cấp thất nghiệp cho | trợ cấp thất nghiệp cho | giải quyết chế độ cho | giải quyết chính sách cho | giải quyết hưởng',
          ['person'],
        ],
        [
          6,
          'mừng thọ | chúc thọ | mừng thọ cho | chúc thọ , mừng thọ cho | chăm lo | chăm lo cho | chăm lo tết cho',
          ['person'],
        ],
        [
          4,
          'hiện có | toàn hội có | hội hiện có | toàn tỉnh hiện có | hiện toàn tỉnh có | toàn huyện hiện có | chi hội hiện có',
          ['person'],
        ],
        [9, 'nhu cầu tuyển dụng | cần tuyển dụng | nhu cầu tuyển | tuyển dụng', ['thing']],
        [7, 'liên kết với | ký hợp đồng với | bao tiêu cho | xảy ra ở | xuất hiện ở | phát sinh ở', ['person']],
        // whose the herds and crops are: "tiêu huỷ 40 con lợn của | 9 hộ"
        [
          7,
          'lợn của | bò của | trâu của | gà của | vịt của | gia cầm của | gia súc của | lúa của | rừng của',
          ['person'],
        ],
        [
          9,
          'ngành có | ngành y tế có | bố trí thêm | tăng cường thêm | tuyển được | tuyển mới thêm | tuyển thêm',
          ['person'],
        ],
        [6, 'vận động được | tặng giấy khen cho', ['person']],
        [
          9,
          'điều dưỡng cho | điều dưỡng tập trung cho | điều dưỡng tại nhà cho | điều dưỡng tại gia đình cho | tổ chức điều dưỡng cho',
          ['person'],
        ],
        [9, 'hiện có mặt | thực tế có mặt | thực tế hiện có mặt', ['person']],
        [4, 'trong danh sách', ['person']],
        // who gets a post, work, learning or leave
        [
          7,
          `tuyển chọn được | xét tuyển được | cho thôi việc | giải quyết nghỉ hưu cho | giải quyết thôi việc cho |
        giải quyết nghỉ hưu trước tuổi cho | tinh giản | luân chuyển | điều động , luân chuyển |
        luân chuyển , điều động | điều động , bổ nhiệm | bổ nhiệm , điều động | bổ nhiệm lại | miễn nhiệm |
        quy hoạch | đưa vào quy hoạch | cử đi đào tạo | cử đi học | kết nạp mới | kết nạp thêm | kết nạp đảng cho |
        kết nạp đảng viên cho | phát triển được thêm | tuổi đảng cho | tư vấn việc làm cho |
        tư vấn , giới thiệu việc làm cho | tư vấn giới thiệu việc làm cho | kết nối việc làm cho |
        tạo sinh kế cho | tạo việc làm tại chỗ cho | tạo việc làm thời vụ cho | duy trì việc làm cho |
        duy trì việc làm thường xuyên cho | bảo đảm việc làm cho | đảm bảo việc làm cho | tạo thu nhập cho |
        tạo thu nhập ổn định cho | giải quyết việc làm được | giải quyết việc làm mới được |
        giải quyết việc làm trong nước cho`,
          ['person'],
        ],
        // who is honoured, cared for, settled or let go
        [
          6,
          `tri ân | tôn vinh , tri ân | vinh danh , khen thưởng | xét tặng danh hiệu cho |
        đề nghị xét tặng danh hiệu cho | tiếp nhận , nuôi dưỡng | tiếp nhận và nuôi dưỡng |
        chăm sóc và nuôi dưỡng | chăm sóc nuôi dưỡng | nuôi dưỡng tập trung | tổ chức cai nghiện cho |
        quản lý cai nghiện | đặc xá | đặc xá cho | đặc xá tha tù cho | tha tù trước thời hạn cho |
        xét giảm án cho | giảm án cho | mở lớp xoá mù chữ cho | bố trí chỗ ở cho | bố trí ổn định cho |
        ổn định dân cư cho | bố trí ổn định dân cư cho | sắp xếp , ổn định dân cư cho | di dời toàn bộ |
        sơ tán toàn bộ | sơ tán an toàn | di dời an toàn | sơ tán , di dời | di dời , sơ tán | phương án di dời |
        phương án sơ tán | di dời khẩn`,
          ['person'],
        ],
        // whom power, water, roads, insurance and allowances reach
        [
          6,
          `cung cấp nước sạch cho | cung cấp nước cho | cung cấp điện cho | cấp nước sạch cho |
        cấp nước sinh hoạt cho | nước sinh hoạt cho | nước sạch cho | đáp ứng nhu cầu của | đáp ứng nhu cầu cho |
        đáp ứng nhu cầu học tập của | đáp ứng nhu cầu học tập cho | chi trả chế độ cho |
        chi trả bảo hiểm thất nghiệp cho | giải quyết bảo hiểm thất nghiệp cho |
        giải quyết chế độ bảo hiểm xã hội cho | giải quyết chế độ bhxh cho | giải quyết hưởng chế độ cho |
        cấp thẻ bhyt cho | cấp thẻ bảo hiểm y tế cho | cấp căn cước công dân cho | cấp giấy phép lao động cho |
        giải ngân cho | cho vay đối với | cho vay | bảo vệ an toàn cho | đảm bảo an toàn cho |
        bảo đảm an toàn cho`,
          ['person'],
        ],
        // whom the work against poverty brings out of it
        [
          6,
          `góp phần giúp | qua đó giúp | giảm được | số hộ nghèo giảm | số hộ nghèo còn | tổng số hộ nghèo là |
        toàn huyện còn | toàn xã còn`,
          ['person'],
        ],
        [5, 'bầu | bầu ra | bầu bổ sung | bầu chọn | kiện toàn | điều động', ['person']],
        [6, 'xác minh ngẫu nhiên | xác minh tài sản của | xác minh tài sản , thu nhập của', ['person']],
      ],
      does: [
        [6, 'ký cam kết | ký cam kết thực hiện | ký cam kết không vi phạm | ký giao ước', ['person']],
        [14, 'suy dinh dưỡng | bị suy dinh dưỡng | bị thừa cân | bị béo phì | bị thấp còi', ['age']],
        // "64% người hưởng nhận tiền qua tài khoản", "học viên, trên 80% có việc làm"
        [
          9,
          `hưởng nhận tiền | hưởng nhận qua | hưởng lương hưu | nhận tiền qua tài khoản | nhận qua tài khoản | hưởng chế độ qua tài khoản |
      có việc làm | có việc làm ổn định | có việc làm sau | tìm được việc làm | tự tạo việc làm`,
          SHARES,
        ],
        [6, 'theo dõi tài khoản | theo dõi trang | theo dõi fanpage | quan tâm tài khoản', ['person']],
        [6, 'được giải ngân | được vay | được tiếp cận vốn | được tiếp cận nguồn vốn | được bồi thường', ['person']],
        [
          9,
          `ở nhà tạm | đang ở nhà tạm | đang ở nhà tạm bợ | ở nhà dột nát | đang ở nhà dột nát | sống trong nhà tạm | có nhà tạm |
      có nhà dột nát | khó khăn về nhà ở | có khó khăn về nhà ở | chưa có nhà ở | chưa có nhà | có nhu cầu về nhà ở | có nhu cầu hỗ trợ nhà ở`,
          ['person'],
        ],
        [
          7,
          'được công nhận | được công nhận danh hiệu | đạt tiêu chuẩn | giữ vững danh hiệu | đăng ký đạt',
          ['person'],
        ],
        [6, JOINED, ['person']],
        [6, 'vay | vay ưu đãi | vay xoay vòng | còn dư nợ | hiến | hiến đất | tự nguyện hiến | hiến hơn', ['person']],
        [
          5,
          `có thành tích | có thành tích xuất sắc | đạt giải | được khen thưởng | được tuyên dương |
      đang sinh sống | sinh sống | cư trú | làm việc | đang làm việc | trở lên | thất nghiệp | 
      sống | mất việc | trong độ tuổi | đi học | tốt nghiệp | nghỉ hưu | nhập ngũ |
      lên đường nhập ngũ | nhập học | vay vốn | được vay vốn | có nhu cầu | đi làm việc | được giới thiệu | nhận lương hưu | hưởng lương hưu |
      hưởng lương | nhận trợ cấp | hưởng trợ cấp`,
          ['person'],
        ],
        [
          6,
          `có trình độ | làm chủ sở hữu | làm việc tại | lên đường tòng quân | nhận bằng khen | nuôi tôm |
      phải di dời | ra trường | trúng tuyển | trúng tuyển đại học | vay tiền |
      đang công tác | đang sống | đang đi học | được bổ nhiệm | được tạo việc làm | được tặng bằng khen |
      được tặng giấy khen | được đào tạo | ở lại ăn tết | ở lại đón tết | đến tránh trú`,
          ['count'],
        ],
        [4, 'cho biết | kể lại', ['age', 'person']],
        [
          4,
          `cho hay | kể | kể rằng | nói | nói rằng | chia sẻ | tâm sự | bộc bạch | nhớ lại | than thở | thắc mắc |
      nhận xét | làm chủ | làm thuyền trưởng`,
          ['age'],
        ],
        // who is troubled and not hurt: "khiến hàng nghìn người | phải rời bỏ nhà cửa"
        [
          6,
          `rời bỏ nhà cửa | phải rời bỏ | phải rời bỏ nhà cửa | phải rời khỏi | hoảng loạn | hoảng sợ | hoảng hốt |
      hoang mang | bức xúc | lo lắng | thất vọng | ngã ngửa | điêu đứng | khốn đốn | bị ảnh hưởng |
      chịu ảnh hưởng | bị làm phiền | bị mất điện | hiếu kỳ | đứng theo dõi | mất ăn mất ngủ`,
          ['person'],
        ],
        [
          4,
          `khiếu nại | nạp tiền | sau khi ra trường | thuê mặt bằng | trên tàu | về nước | đang học |
      đến tránh trú bão | có hợp đồng | có quầy | không có người chăm sóc | mua đất | nằm trong diện |
      nằm trong dự án | thay nhau lái | thuê phòng | trở lại dọn dẹp | đang ngồi | được nâng điểm |
      đạt điểm`,
          ['count'],
        ],
        [6, 'dân số', SHARES],
        [2, 'đứng chờ', ['count']],
        [
          4,
          `được thăm hỏi | được tặng quà | được trợ giúp | được trợ cấp | được chăm lo | được hưởng trợ cấp | được thăm , tặng quà |
      được hưởng trợ cấp hằng tháng | được hưởng chính sách | được hỗ trợ sinh kế`,
          ['person'],
        ],
        [
          9,
          `ra lớp | ra lớp mẫu giáo | đến lớp | đến trường | vào lớp # | đăng ký vào lớp # | đỗ | đỗ tốt nghiệp |
      đỗ đại học | đỗ vào lớp # | trúng tuyển vào lớp # | bỏ học | lưu ban | tốt nghiệp thpt | tốt nghiệp thcs | được phổ cập`,
          ['person'],
        ],
        [
          8,
          'đi đào tạo | được đào tạo | đã qua đào tạo | qua đào tạo | đi học sau đại học | học sau đại học | đi học cao học | đi xuất khẩu lao động | xuất khẩu lao động | đi làm việc ở nước ngoài | đi lao động nước ngoài | có việc làm | có việc làm ổn định | có việc làm thường xuyên | tìm được việc làm | xin nghỉ việc | xin thôi việc | nghỉ việc | bỏ việc | chuyển việc | thoát nghèo | thoát nghèo bền vững | tái nghèo | vươn lên khá giả | đạt chuẩn trình độ | đạt chuẩn nghề nghiệp | có trình độ đại học | có trình độ thạc sĩ | có trình độ trung cấp | có trình độ | biết chữ | mù chữ | không biết chữ | lên lớp | lên lớp thẳng | tảo hôn | sống bằng nghề | theo đạo | dùng nước sạch | sử dụng nước sạch | được dùng nước sạch | được sử dụng nước sạch | sử dụng nước hợp vệ sinh | được sử dụng điện | dùng điện | sử dụng điện | lần đầu có điện | có điện lưới | có điện | được cấp điện | khởi nghiệp | khởi sự kinh doanh | có nhà tiêu hợp vệ sinh | có nhà vệ sinh | có nhà ở kiên cố | dùng điện thoại thông minh | sử dụng điện thoại thông minh | sử dụng internet | có tài khoản ngân hàng | có tài khoản định danh | có tài khoản thanh toán | có đất sản xuất | thiếu đất sản xuất | thiếu nước sinh hoạt | thiếu nước sạch | thiếu đất ở | đủ sức khoẻ | đủ sức khoẻ nhập ngũ | đủ điều kiện nhập ngũ | đủ tiêu chuẩn nhập ngũ | trúng tuyển nghĩa vụ quân sự | được nghỉ hưu | nghỉ hưu trước tuổi | nghỉ theo nghị định | được xuất ngũ | xuất ngũ | có tay nghề | đạt danh hiệu | hoàn thành chương trình',
          ['person', 'percent', 'ratio'],
        ],
        [
          9,
          pairs(
            ', gồm # | ( gồm # | , trong đó # | , trong đó có #',
            'thanh niên | công dân | tân binh | học sinh | giáo viên | sinh viên | viên chức | công chức',
          ),
          ['event'],
        ],
        [
          6,
          'dùng bữa | ăn trưa | được sơ tán | đã được sơ tán | phải sơ tán | được di dời | đã được di dời',
          ['person'],
        ],
        [6, 'xếp loại hoàn thành tốt nhiệm vụ | hoàn thành tốt nhiệm vụ | hoàn thành xuất sắc nhiệm vụ', ['person']],
        [
          14,
          `tham gia bảo hiểm y tế | tham gia bhyt | tham gia bhyt hộ gia đình | tham gia bảo hiểm y tế hộ gia đình | hưởng chế độ |
      được hưởng chế độ | hưởng các chế độ | hưởng bhxh | hưởng bhxh một lần | hưởng bảo hiểm xã hội | hưởng bảo hiểm xã hội một lần |
      hưởng chế độ bảo hiểm xã hội | hưởng bhtn | hưởng trợ cấp thất nghiệp | hưởng trợ cấp bhxh | đang hưởng trợ cấp |
      hưởng trợ cấp hằng tháng | hưởng chế độ thai sản | hưởng chế độ ốm đau | hưởng lương hưu và trợ cấp`,
          ['person'],
        ],
        [9, ', sinh hoạt ở | , sinh hoạt tại | , sinh hoạt trong', ['person']],
        [
          9,
          'còn vay | còn vay vốn | đang vay | đang vay vốn | bốc thăm nhận đất | đã bốc thăm nhận đất | nhận đất tái định cư',
          ['person'],
        ],
        [
          9,
          'được công nhận là dòng họ | được công nhận " dòng họ | được công nhận dòng họ',
          ['person', 'thing', 'body'],
        ],
        [
          6,
          'nhận việc | nhận việc ngay | được nhận vào làm | được nhận việc | được tuyển ngay | được tuyển tại chỗ | ký hợp đồng lao động | viết đơn tình nguyện | viết đơn xung phong | làm đơn tình nguyện',
          ['person'],
        ],
        [
          7,
          'nhường | nhường đất | nhường lại | đã nhường đất | bàn giao mặt bằng | nhận tiền bồi thường | nhận bồi thường | đồng thuận nhường đất | bị thu hồi đất | có đất bị thu hồi',
          ['person'],
        ],
        [
          6,
          'biết diễn biến | nắm diễn biến | biết diễn biến của bão | nắm được diễn biến | biết diễn biến thời tiết',
          ['person'],
        ],
        [
          9,
          'trực tiếp kháng chiến | trực tiếp tham gia kháng chiến | hoạt động kháng chiến | hoạt động cách mạng',
          ['person'],
        ],
        // where people live and what they count as
        [
          7,
          `có hộ khẩu | có hộ khẩu thường trú | đăng ký thường trú | đăng ký tạm trú | thường trú | đang cư trú |
        thuộc diện hộ nghèo | thuộc hộ nghèo | thuộc hộ cận nghèo | thuộc diện nghèo | thuộc diện chính sách |
        thuộc diện bảo trợ | thuộc diện di dời | thuộc diện tinh giản | dôi dư | dôi dư sau sắp xếp | nghỉ chế độ |
        nghỉ công tác | đủ tuổi | đến tuổi nghỉ hưu | trong độ tuổi lao động | trong độ tuổi đi học |
        trong độ tuổi nhập ngũ | là người dân tộc thiểu số | là người dân tộc | 
        là đảng viên | là nữ | là người cao tuổi | là con em |
        theo tôn giáo | theo đạo công giáo | theo đạo tin lành | theo phật giáo | có đạo | có công với cách mạng |
        không nơi nương tựa | không có quốc tịch | không quốc tịch | mồ côi cha mẹ | mồ côi cả cha lẫn mẹ |
        mồ côi cha | mồ côi mẹ`,
          ['person', 'percent', 'ratio'],
        ],
        // what becomes of workers, pupils and poor households
        [
          8,
          `có việc làm mới | được tuyển dụng | bị mất việc | bị mất việc làm | mất việc làm | bị cắt giảm giờ làm |
        bị giảm giờ làm | ngừng việc | phải nghỉ việc | được giải quyết việc làm | được tư vấn việc làm |
        được giới thiệu việc làm | học nghề | được học nghề | được dạy nghề | có chứng chỉ | có bằng cấp |
        có bằng đại học | có trình độ tiến sĩ | có trình độ cao đẳng | có trình độ sau đại học |
        có trình độ chuyên môn | đạt trên chuẩn | trên chuẩn | đạt học lực | xếp loại học lực | đạt học sinh giỏi |
        xếp loại tốt | xếp loại khá | được lên lớp | hoàn thành chương trình tiểu học | đang theo học |
        học bán trú | ăn bán trú | học # buổi | được học # buổi | thoát khỏi hộ nghèo | thoát khỏi diện nghèo |
        thoát cận nghèo | đăng ký thoát nghèo | vươn lên khá , giàu | có thu nhập |
        có thu nhập ổn định | có mức sống | làm ăn xa | đi làm ăn xa | sống nhờ | sống dựa vào | sống nhờ vào |
        hồi hương | trở về địa phương | kết hôn với người nước ngoài`,
          ['person', 'percent', 'ratio'],
        ],
        // allowances, insurance, service in the army, new homes
        [
          8,
          `hưởng trợ cấp xã hội | hưởng trợ cấp xã hội hằng tháng | hưởng trợ cấp bảo trợ xã hội |
        hưởng trợ cấp hàng tháng | hưởng trợ cấp ưu đãi | đóng bảo hiểm | đóng bhxh | đóng bảo hiểm xã hội |
        tham gia bhxh tự nguyện | tham gia bhxh bắt buộc | tham gia bảo hiểm xã hội tự nguyện |
        tham gia bảo hiểm xã hội bắt buộc | lên đường làm nghĩa vụ | lên đường thực hiện nghĩa vụ |
        thực hiện nghĩa vụ quân sự | được gọi nhập ngũ | được kết nạp | được kết nạp đảng | được kết nạp vào đảng |
        được xoá mù chữ | được tái định cư | phải tái định cư | cần di dời | cần phải di dời | đã di dời |
        chưa di dời | cần sơ tán | được tiếp cận nước sạch | được cấp nước sạch | được hưởng lợi | hưởng lợi |
        hưởng lợi từ | thụ hưởng | được đặc xá | được tha tù | được giảm án`,
          ['person', 'percent', 'ratio'],
        ],
        [8, 'kê khai tài sản | hoàn thành kê khai | hoàn thành kê khai tài sản | thuộc diện kê khai', ['person']],
        // who works for others
        [7, 'làm thuê | làm công | làm mướn | làm thuê cho | đang làm thuê | làm công cho', ['person']],
      ],
      cues: [
        [3.5, JOINED, ['person']],
        [
          6,
          `người tham gia bhxh | người người tham gia bảo hiểm xã hội |
      người tham gia bảo hiểm thất nghiệp`,
          ['percent', 'ratio'],
        ],
        [2, 'vợ | chồng | sinh đôi | gia đình | anh chị | đi học', ['thing']],
        [
          2,
          `sinh sống | dân số | cư trú | đang làm việc | biên chế | độ tuổi | thoát nghèo | lao động |
      học sinh | việc làm | thất nghiệp | có con | gia đình có | sinh được | tuyển dụng | hộ nghèo |
      tỷ lệ hộ nghèo | sơ tán | di dời | tái định cư | con gái | gia cảnh`,
          COUNTS,
        ],
        [
          5,
          `cao tuổi nhất | căn cước công dân | diễn viên | hưởng lương hưu | lớn tuổi nhất | người cao tuổi |
      nhỏ tuổi nhất | nữ diễn viên | trẻ nhất | tuổi nghỉ hưu | tổng thống | thí sinh`,
          ['age'],
        ],
        [5, 'nhận con nuôi', ['age', 'count']],
        // who is kin of a victim is none: "ông Dương Văn Tám (62 tuổi, | cha nạn nhân | …)"
        [
          5,
          `cha nạn nhân | bố nạn nhân | ba nạn nhân | mẹ nạn nhân | vợ nạn nhân | chồng nạn nhân | con nạn nhân |
      anh nạn nhân | anh trai nạn nhân | chị nạn nhân | chị gái nạn nhân | em nạn nhân | em trai nạn nhân |
      em gái nạn nhân | cha của nạn nhân | bố của nạn nhân | mẹ của nạn nhân | vợ của nạn nhân |
      chồng của nạn nhân | anh trai của nạn nhân | chị gái của nạn nhân | em trai của nạn nhân |
      em gái của nạn nhân | cha của hai nạn nhân | người thân nạn nhân | người thân của nạn nhân |
      người nhà nạn nhân | gia đình nạn nhân | thân nhân nạn nhân | hàng xóm nạn nhân | bạn nạn nhân |
      bạn của nạn nhân`,
          ['age'],
        ],
        [5, 'nghỉ hưu | nhập ngũ', ['age', 'person']],
        [
          5,
          `con đang tuổi ăn | kỳ thi tốt nghiệp | nguyện vọng | tân binh | tòng quân | xét tuyển |
      được nâng điểm`,
          ['count'],
        ],
        [5, 'khách hàng cho biết | điều chỉnh nguyện vọng | tham gia khảo sát', SHARES],
        [3, 'bổ nhiệm'],
        [
          3,
          `con dưới | hộ nuôi tôm | kết hôn | mồ côi | người dưới | nhận nuôi con nuôi | đám cưới | dân tộc |
      kể lại | ngư dân may mắn | nông dân`,
          ['age'],
        ],
        [
          3,
          `bằng khen | danh hiệu | giảm trừ gia cảnh | nhân sự | nhập cư | phong tặng | sinh kế cho |
      truy tặng | tốt nghiệp`,
          ['count'],
        ],
        [3, 'hộ cận nghèo | lao động nữ | người tham gia khảo sát | người được hỏi | cho biết họ', SHARES],
        [
          3,
          `cán bộ công chức | dân tộc thiểu số | giảm nghèo | người dân tộc | nhà giáo | nhân khẩu |
      qua đào tạo | tạm trú | tốt nghiệp thpt | đi học trở lại`,
          COUNTS,
        ],
        [2, 'ra trường | nâng điểm', ['count']],
        [
          4,
          'tuyển sinh | lớp # công lập | trúng tuyển | thí sinh | trung cấp | cao đẳng | giáo dục nghề nghiệp | giáo dục thường xuyên',
          ['event'],
        ],
        [3, 'làng nghề | danh sách cử tri | kỳ thi tốt nghiệp thpt', ['person']],
        [
          8,
          'lớp # đạt | phân luồng # % học sinh | phân luồng # % số học sinh | phân luồng học sinh | hướng nghiệp , phân luồng',
          ['percent', 'ratio'],
        ],
        [5, 'nhận học bổng | học bổng', ['age']],
        [
          4,
          'xoá mù chữ | lớp xoá mù | phổ cập giáo dục | biên chế giáo viên | tinh giản biên chế | chỉ tiêu tuyển quân',
          ['person'],
        ],
        // who takes part for long: "thu hút | 900 thành viên", "20 hộ tham gia"
        [
          12,
          pairs(
            'thu hút # | tập hợp # | tập hợp được # | thu hút được # | quản lý #',
            'hội viên | thành viên | đoàn viên , hội viên | xã viên | tổ viên',
          ),
          ['person'],
        ],
        [9, pairs('# hộ | # hộ dân | # hộ gia đình', 'tham gia'), ['person']],
        [
          9,
          pairs(
            'tham gia của # | tham gia của gần # | tham gia của hơn # | tham gia của trên # | tham gia của khoảng #',
            'hộ | hộ dân | hộ gia đình | hộ nghèo',
          ),
          ['person'],
        ],
        [6, 'thiếu nước | thiếu nước ngọt | thiếu nước sinh hoạt', ['person']],
        [8, 'nhu cầu tuyển dụng | nhu cầu tuyển', ['thing']],
        [6, 'vào học | vào lớp # | không đỗ', ['event']],
        [6, 'về nhân lực | định mức biên chế | so với định mức', ['person']],
        [
          5,
          'sơ tuyển | gọi sơ tuyển | khám tuyển | gọi khám tuyển | giao quân | gọi nhập ngũ | lệnh gọi nhập ngũ',
          ['person'],
        ],
        [
          5,
          pairs('# bác sỹ | # y sỹ | # y , bác sỹ', 'và # điều dưỡng | , # điều dưỡng | và # hộ lý | và # nhân viên'),
          ['person'],
        ],
        [6, 'trẻ dưới | trẻ em dưới', ['age']],
        // who is won for something: "vận động | 900 hộ | mua bình chữa cháy"
        [
          6,
          pairs('vận động # | vận động được # | rà soát # | rà soát được #', 'hộ | hộ dân | hộ gia đình | hộ bán hàng'),
          ['person'],
        ],
        // crews that are counted with their ships: "còn 7 tàu với | 60 lao động"
        [
          7,
          pairs(
            '# tàu | # tàu cá | # phương tiện | # tàu thuyền | # ghe',
            'với # người | cùng # người | với # lao động | cùng # lao động | với # ngư dân | cùng # ngư dân',
          ),
          ['person'],
        ],
        // work abroad, the party's badges, poor households that become fewer
        [
          6,
          `đi làm việc ở nước ngoài | xuất khẩu lao động | tuổi đảng | lớp đối tượng kết nạp đảng |
        phát triển đảng viên | giảm # hộ nghèo | còn # hộ nghèo | giảm được # hộ nghèo | giải quyết việc làm |
        chỉ tiêu giải quyết việc làm`,
          ['person'],
        ],
        // who drives the other car: "va chạm với xe tải do ông Bảy (40 tuổi) cầm lái"
        [
          8,
          'xảy ra va chạm với | va chạm với xe | va chạm với ô tô | va chạm với xe tải | va chạm với xe máy | va chạm với xe mô tô',
          ['age'],
        ],
      ],
      subjects: [[1, 'lao động | học sinh | hộ nghèo | người dân | dân số | công nhân | việc làm | giáo viên']],
    }
  },
  kinds: { age: 3, count: 0.2, thing: -1, event: -1, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 90,
})
