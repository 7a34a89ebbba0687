import { SHARES, SUMS } from './sorts.js'
import { defineType, pairs } from './type.js'

export const budget = defineType({
  name: 'budget',
  vi: 'ngân sách',
  en: 'state revenue, taxes, public spending, debt',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => ({
    items: [
      [
        9,
        'thu dầu thô | thu hải quan | thu từ hải quan | thu xổ số | thu hoạt động xổ số | thu từ hoạt động xổ số | thu công thương nghiệp | thu lệ phí trước bạ',
        SUMS,
      ],
      [
        12,
        'tiền thuê nhà tạm | tiền thuê nhà tạm cư | tiền tạm cư | tiền hỗ trợ thuê nhà | hỗ trợ tiền thuê nhà | hỗ trợ tạm cư | tiền dịch vụ môi trường rừng | tiền bồi thường giải phóng mặt bằng | tiền bồi thường đất | tiền bồi thường về đất | tiền đền bù đất | tiền đền bù',
        ['money'],
      ],
      [
        9,
        `mức hỗ trợ người chăn nuôi | mức hỗ trợ người nuôi | mức hỗ trợ hộ chăn nuôi | mức hỗ trợ tiêu huỷ | kinh phí hỗ trợ người chăn nuôi |
      kinh phí hỗ trợ hộ chăn nuôi | kinh phí hỗ trợ tiêu huỷ | kinh phí hỗ trợ sản xuất | kinh phí hỗ trợ giống`,
        ['money'],
      ],
      [5, 'kinh phí hỗ trợ', ['money']],
      // what a feast, a fair or a contest costs those who hold it
      [
        9,
        `kinh phí tổ chức | tổng kinh phí tổ chức | chi phí tổ chức | tổng chi phí tổ chức | kinh phí phục vụ |
      tổng kinh phí phục vụ | chi phí phục vụ bầu cử`,
        SUMS,
      ],
      // what all those together raise for a programme, the state first
      [6, 'nguồn lực', ['money']],
      // what the insurance of health bears
      [
        7,
        'quỹ chi trả | quỹ bhyt chi trả | quỹ bảo hiểm y tế chi trả | quỹ bảo hiểm chi trả | quỹ bảo hiểm thanh toán',
        ['money'],
      ],
      [
        10,
        `tổng nguồn lực huy động | tổng các nguồn lực | tổng nguồn lực thực hiện | nguồn lực huy động |
      tổng huy động nguồn lực | tổng nguồn lực xây dựng nông thôn mới`,
        ['money'],
      ],
      // what is taken in for rights over ground, water and minerals, from sorts of firms, and what is paid in for insurance
      [
        7,
        `tiền cấp quyền | tiền cấp quyền khai thác | thu cấp quyền | thu tiền cấp quyền | thu tiền sử dụng đất | thu từ đấu giá | thu đấu giá đất | tiền đấu giá đất | thu phí | thu lệ phí | thu phí và lệ phí | thu phí , lệ phí | thu khác ngân sách | thu cố định tại xã | thu từ khu vực | thu từ dầu thô | thu chuyển nguồn | số chi bảo hiểm y tế | chi bảo hiểm y tế | chi phí khám chữa bệnh bảo hiểm y tế | mức chuẩn trợ giúp xã hội | mức chuẩn trợ giúp | chuẩn trợ giúp xã hội | mức trợ giúp xã hội | mức trợ cấp xã hội | thuỷ lợi phí | tiền cấp bù | tạm ứng vốn | tạm ứng quá hạn | dư tạm ứng | số dư tạm ứng | vốn tạm ứng | vốn vay lại | vay lại | nợ khó thu | nợ chờ xử lý | nợ thuế khó thu | tiền nợ thuế | nợ ngân sách | nợ tiền thuê đất | kinh phí thực hiện chính sách | kinh phí tự chủ | kinh phí không tự chủ | kinh phí cấp bù | kinh phí miễn giảm học phí | kinh phí đất trồng lúa | kinh phí hỗ trợ đất trồng lúa | kinh phí bảo vệ đất trồng lúa | kinh phí quản lý hành chính | kinh phí chi thường xuyên | kinh phí đối ứng | kinh phí dự phòng`,
        SUMS,
      ],
      [
        12,
        'nguồn quỹ khuyến học | quỹ bình ổn giá | quỹ bình ổn giá xăng dầu | quỹ bình ổn xăng dầu | quỹ bog | mức chi quỹ bình ổn | mức trích quỹ bình ổn',
        SUMS,
      ],
      // what is paid to an office for what it issues or examines
      [
        7,
        `phí cấp | phí cấp đổi | phí đổi | phí đổi thẻ | phí cấp lại | phí thẩm định | phí đăng ký | phí sát hạch | phí công chứng |
      phí chứng thực | phí hải quan | phí sử dụng đường bộ | phí bảo trì đường bộ | phí đăng kiểm | mức phí thẩm định |
      lệ phí cấp | lệ phí đăng ký | phí thi hành án | phí hạ tầng cảng biển | phí sử dụng hạ tầng | phí nước thải |
      phí bảo vệ môi trường đối với nước thải | phí bảo vệ môi trường đối với khai thác khoáng sản`,
        ['money'],
      ],
      // sums of a state by what they are kept for, taken from and spent on
      [
        6,
        pairs(
          'kinh phí | tổng kinh phí | nguồn kinh phí',
          `khuyến nông | khuyến công | khuyến lâm | hoạt động | đặc thù | bổ sung | được giao | được cấp | chưa phân bổ |
        quốc phòng | an ninh | bầu cử | lập quy hoạch | điều tra | tuyên truyền | xúc tiến thương mại | xúc tiến đầu tư |
        xúc tiến du lịch | khoa học | khoa học và công nghệ | chuyển đổi số | thuỷ lợi | giảm nghèo | nông thôn mới |
        tinh giản biên chế | chi trả chế độ | phòng chống dịch | phòng , chống dịch | chống hạn | phòng chống hạn |
        bảo vệ rừng | trồng rừng thay thế | đào tạo nghề | dạy nghề | bảo trì đường bộ | duy tu bảo dưỡng`,
        ),
        SUMS,
      ],
      [
        6,
        pairs(
          'khoản chi | khoản chi cho | tổng chi | số chi | chi cho',
          `giáo dục | giáo dục và đào tạo | giáo dục - đào tạo | y tế | văn hoá | khoa học công nghệ | khoa học và công nghệ |
        bảo vệ môi trường | quốc phòng | an ninh | an sinh xã hội | sự nghiệp | sự nghiệp kinh tế | sự nghiệp giáo dục |
        sự nghiệp y tế | sự nghiệp môi trường | quản lý hành chính | đầu tư phát triển | thường xuyên | lương | trả lương |
        trả nợ | trả nợ vay | chương trình mục tiêu | chương trình mục tiêu quốc gia | chuyển nguồn | dự phòng`,
        ),
        SUMS,
      ],
      [
        6,
        `tiền thuê mặt nước | tiền thuê mặt biển | tiền thuê mặt đất | tiền thuê đất , mặt nước | tiền dịch vụ môi trường rừng | dịch vụ môi trường rừng | tiền trồng rừng thay thế | khoản thu về nhà | thu về nhà | thu từ nhà | tiền bán tài sản công | tiền bán nhà | nguồn vượt thu | vượt thu | số vượt thu | tăng thu tiết kiệm chi | dư nợ công | nợ chính quyền địa phương | dư nợ vay của ngân sách | quỹ bảo vệ và phát triển rừng | quỹ quốc phòng | quỹ bảo trì | quỹ dự trữ | quỹ bảo vệ môi trường | quỹ đầu tư phát triển | quỹ phát triển khoa học và công nghệ | quỹ quốc gia về việc làm | vốn chuyển tiếp | vốn ứng trước | vốn trung hạn | kế hoạch trung hạn | vốn đầu tư công trung hạn | vốn được giao | vốn đã giao | vốn chưa phân bổ | vốn chưa giải ngân | vốn trái phiếu | số tiền thuế miễn | số tiền giãn thuế | tiền phạt chậm nộp thuế | số thuế phát sinh | số thuế hoàn | số thuế đã hoàn | số thuế gia hạn | số thuế được miễn | trợ cấp ưu đãi | trợ cấp xã hội | trợ cấp hằng tháng | trợ cấp hàng tháng | lương hưu và trợ cấp | chế độ bảo hiểm xã hội | chế độ ốm đau | chế độ thai sản`,
        SUMS,
      ],
      [
        12,
        `tiền đóng bảo hiểm y tế | mức đóng bảo hiểm y tế | tiền đóng bảo hiểm xã hội | phí bảo hiểm y tế | tiền bảo hiểm y tế |
      mệnh giá thẻ bảo hiểm y tế | mức đóng bhyt | tiền đóng bhyt`,
        SUMS,
      ],
      [14, 'nợ công | nợ chính phủ | bội chi | bội chi ngân sách | thâm hụt ngân sách | thu ngân sách', SHARES],
      // a fund of the state that people give to as well
      [2, 'quỹ phòng chống thiên tai | quỹ phòng , chống thiên tai', SUMS],
      [
        7,
        `phí bảo vệ môi trường | phí và lệ phí | phí , lệ phí | phí tham quan | phí tham quan vịnh | phí danh lam | thu hồi tạm ứng | thu từ nhà đất | chi quản lý hành chính |
      chi an sinh xã hội | chi giáo dục | chi y tế | chi quốc phòng | chi chuyển nguồn | chuyển nguồn | tồn quỹ |
      tồn quỹ ngân sách | vốn kéo dài | vốn chuyển nguồn | vốn trung ương | vốn cấp tỉnh | vốn cấp huyện | vốn cấp xã | vốn ngân sách trung ương |
      vốn ngân sách địa phương | vốn chương trình mục tiêu quốc gia | vốn trái phiếu chính phủ | vốn khuyến nông | vốn khuyến công | vốn sự nghiệp khuyến nông | chi thu nhập tăng thêm |
      quỹ thi đua khen thưởng | quỹ thi đua , khen thưởng | quỹ phát triển đất | quỹ bảo hiểm y tế | quỹ hưu trí |
      quỹ bảo hiểm thất nghiệp | trợ giá | chi khám chữa bệnh bảo hiểm y tế | nợ bảo hiểm | nợ bảo hiểm xã hội |
      tiền chậm đóng | số tiền chậm đóng | số chậm đóng | nợ tiền thuế | nợ tiền sử dụng đất | nợ có khả năng thu |
      hụt thu | phần hụt thu | thuế gtgt hàng nhập khẩu | thuế môi trường | thuế khoán | thuế đất | thu hồi nợ thuế |
      thu hồi nợ đọng | thu tiền thuê đất | số nộp ngân sách | tiền cấp quyền khai thác khoáng sản`,
        SUMS,
      ],
      [6, 'tăng thu | nguồn tăng thu | nguồn tiết kiệm chi | thu từ doanh nghiệp | thu từ đất', SUMS],
      // what is short, left over or kept back, and what old debts take
      [
        8,
        `bội chi | bội chi ngân sách | bội thu | bội thu ngân sách | thâm hụt ngân sách | kết dư | kết dư ngân sách |
      dự phòng ngân sách | ngân sách dự phòng | quỹ dự trữ tài chính | cải cách tiền lương | nguồn cải cách tiền lương |
      nguồn vốn ngân sách | tổng nguồn vốn ngân sách | vốn ngân sách | thu từ xổ số | thu từ xổ số kiến thiết |
      xổ số kiến thiết | trả nợ gốc | trả nợ lãi | chi trả nợ | nợ lãi | chi đầu tư phát triển | chi sự nghiệp |
      bổ sung cân đối | bổ sung có mục tiêu | quỹ bảo trì đường bộ |
      thuế giá trị gia tăng | thuế thu nhập doanh nghiệp | thuế thu nhập cá nhân | thuế tài nguyên | thuế sử dụng đất |
      nợ xây dựng cơ bản | nợ đọng xây dựng cơ bản`,
        SUMS,
      ],
      // what is asked of goods at the border
      [
        12,
        `thuế nhập khẩu | thuế xuất khẩu | thuế xuất nhập khẩu | thuế xuất khẩu , nhập khẩu | thuế suất nhập khẩu |
      thuế suất xuất khẩu | mức thuế nhập khẩu | mức thuế xuất khẩu | thuế suất thuế nhập khẩu |
      thuế suất thuế xuất khẩu | số tiền thuế nhập khẩu | số tiền thuế xuất khẩu | số thuế nhập khẩu |
      tổng số tiền thuế nhập khẩu | tổng số tiền thuế xuất khẩu | tổng số thuế nhập khẩu`,
        ['money'],
      ],
      [
        7,
        `kinh phí công đoàn | phí công đoàn | khoản thu điều tiết | mức lương hưu | số dư quỹ |
      quỹ bảo hiểm | thu ngân sách | số thu | tổng thu | tổng chi | chi ngân sách | thuế suất | mức thuế |
      vat | số thuế | nợ công | ngân sách | tổng thu ngân sách | thuế nhập khẩu | nsnn |
      chi thường xuyên | thu nội địa | dự toán | mức giảm trừ | giảm trừ | giải ngân | hoàn thuế |
      thuế gtgt | thuế tndn | thuế tncn | số tiền thuế | nợ bhxh | lệ phí |
      mức thuế suất | thuế suất ưu đãi | mức thuế suất ưu đãi | thuế suất thông thường | thuế suất nk | thuế suất xk |
      thuế suất nk ưu đãi | mức đóng | nợ thuế | số nợ thuế | nợ đọng | trái phiếu chính phủ | oda |
      kế hoạch vốn | chỉ tiêu thu | nguồn thu | thu nsnn | tiền thuế |
      dòng thuế | bậc thuế | mức trợ cấp | tổng tiền trợ cấp | lương hưu | thu thuế | vốn nhà nước |
      tiền sử dụng đất | quỹ bình ổn | tổng nợ thuế | vốn đầu tư công`,
      ],
      [
        7,
        `thuế xuất khẩu | thuế suất nhập khẩu | thuế suất xuất khẩu | mức thuế nhập khẩu | mức thuế xuất khẩu |
      số thu ngân sách | bảo hiểm xã hội | bhxh | thuế thu nhập | thuế bảo vệ môi trường | tiền thuê đất | tiền bảo hiểm |
      mức đóng bhxh | mức đóng bảo hiểm xã hội | mức hưởng | tỷ lệ đóng | tỷ lệ hưởng | trợ cấp thất nghiệp |
      trợ cấp một lần | kinh phí sự nghiệp | vốn sự nghiệp | nguồn vốn sự nghiệp | số phải thu |
      tỷ lệ nợ đọng thuế | tỷ lệ nợ thuế | trần nợ công | nợ nước ngoài | chi đầu tư | khoản nợ thuế |
      số thuế nợ | tổng chi ngân sách | thuế môn bài | lệ phí môn bài | thuế tiêu thụ đặc biệt | thuế nk |
      thuế xk | thuế nội địa | thu từ hoạt động xuất nhập khẩu | nguồn thu ngân sách |
      chỉ tiêu thu ngân sách | dự toán thu | dự toán pháp lệnh | dự toán ngân sách | mức giảm trừ gia cảnh |
      giảm trừ gia cảnh | phụ cấp`,
        SUMS,
      ],
      [
        9,
        'thu từ hoạt động xuất , nhập khẩu | thu hoạt động xuất , nhập khẩu | thu từ xuất , nhập khẩu | thu hoạt động xuất nhập khẩu | thu xuất nhập khẩu | thu cân đối từ xnk | thu từ xnk | thu xnk | thu cân đối từ hoạt động xuất nhập khẩu | thu cân đối từ xuất nhập khẩu | thu từ xuất nhập khẩu | thu viện trợ',
        SUMS,
      ],
      [5, 'khoản phí | khoản thu | sắc thuế | loại thuế | khoản thuế', ['count']],
      [5, 'thuế | trợ cấp | khấu trừ'],
      [7, 'số dư', ['money']],
      [4, 'mức chi | mức chi tối đa | mức chi bồi dưỡng | mức chi thăm hỏi | mức chi điều dưỡng', ['money']],

      [3, 'nộp ngân sách | thu nộp ngân sách | thu nộp'],
      [2.5, 'nợ'],
      [6, 'chỉ tiêu dự toán | chỉ tiêu pháp lệnh | khoản phụ cấp | phí trước bạ | quỹ bhyt | tỷ lệ giải ngân'],
      [6, 'miễn thuế | đóng bhtn', ['duration']],
      [6, 'hạn mức giảm trừ | thu đạt | tổng số tiền thuế', ['money']],
      [
        6,
        `chỉ tiêu phấn đấu | kết quả thu ngân sách | mức giảm thuế | mức lương đóng bhxh | mức lương đóng bảo hiểm | mức miễn thuế | mức tiền dưỡng sức | mức điều chỉnh | quỹ lương | số thực thu | thu nhập chịu thuế | thu nhập tính thuế | tổng số thu | tgtgt`,
        SUMS,
      ],
      [6, 'chỉ tiêu giao | các mỏ tài nguyên | tiền bản quyền | tái bảo hiểm', SHARES],
      [4, 'kết quả thu | tổng quỹ tiền lương', SUMS],
      // what the state pays to whom it praises, and to those whose land it takes
      [
        7,
        `tiền bồi thường | khen thưởng | tiền khen thưởng | số tiền khen thưởng | mức khen thưởng | tiền đền bù | số tiền đền bù | mức đền bù |
      bồi thường giải phóng mặt bằng | tiền bồi thường giải phóng mặt bằng | đền bù giải phóng mặt bằng |
      bồi thường, hỗ trợ | bồi thường, hỗ trợ tái định cư | tiền bồi thường, hỗ trợ | hỗ trợ tái định cư`,
        SUMS,
      ],
      [7, 'tiết kiệm chi thường xuyên | tiết kiệm chi', ['money', 'percent']],
      [
        6,
        `gói hỗ trợ | gói an sinh | gói kích thích | gói kích thích kinh tế | gói giải cứu | gói kích cầu |
      gói tài khoá | gói kích thích tài khoá`,
        ['money'],
      ],
      [6, 'chậm đóng | chậm nộp | nợ đóng | nợ bảo hiểm', ['duration']],
      // what a village, a district and sorts of taxpayers bring in
      [
        7,
        `thu tại xã | thu trên địa bàn | thu cân đối | thu cân đối ngân sách | thu bổ sung |
        thu bổ sung từ ngân sách cấp trên | thu bổ sung có mục tiêu | thu quốc doanh | thu ngoài quốc doanh |
        thu thuế ngoài quốc doanh | thu từ khu vực ngoài quốc doanh | thu từ khu vực doanh nghiệp | thu từ khu vực fdi |
        thu từ doanh nghiệp fdi | thu từ doanh nghiệp nhà nước | thuế ngoài quốc doanh | thuế công thương nghiệp |
        thuế phi nông nghiệp | thuế đất phi nông nghiệp | thuế sử dụng đất phi nông nghiệp | thuế nhà đất |
        thuế chuyển quyền sử dụng đất | thuế nhà thầu | thuế vãng lai | thu tiền đất | thu tiền cho thuê đất |
        thu từ quỹ đất công ích | quỹ đất công ích | hoa lợi công sản | thu hoa lợi công sản | thu kết dư | thu để lại |
        các khoản thu để lại | thu từ cổ phần hoá | thu từ thoái vốn | thu cổ tức | tiền bán cổ phần nhà nước |
        phí cảng biển | thu phí cảng biển | phí hạ tầng cửa khẩu | thu phí hạ tầng | thu phí hạ tầng cảng biển |
        phí sử dụng hạ tầng cảng biển | thu phí đường bộ | thu phí tham quan | lệ phí hải quan | thu thuỷ lợi phí |
        thu quốc phòng an ninh | tiền bảo vệ đất trồng lúa | ký quỹ phục hồi môi trường |
        tiền ký quỹ phục hồi môi trường | ký quỹ cải tạo , phục hồi môi trường |
        tiền ký quỹ cải tạo , phục hồi môi trường | thu từ đấu giá đất | thu từ đấu giá quyền sử dụng đất |
        tiền trúng đấu giá | tiền trúng đấu giá quyền sử dụng đất | tiền đấu giá quyền sử dụng đất | đảng phí |
        thu đảng phí | thu kinh phí công đoàn | đoàn phí công đoàn | thu tài chính công đoàn | tổng thu nhập chịu thuế |
        tổng thu nhập tính thuế`,
        SUMS,
      ],
      // what is spent, by what for
      [
        7,
        `chi cân đối | chi cân đối ngân sách | chi cân đối ngân sách địa phương | chi bổ sung |
        chi hoạt động thường xuyên | chi con người | chi cho con người | chi đảm bảo xã hội | chi bảo đảm xã hội |
        chi ngoài dự toán | chi nộp ngân sách cấp trên | chi bổ sung ngân sách cấp dưới | chi mua sắm tài sản công |
        chi xây dựng cơ bản | chi xdcb | chi đầu tư xây dựng cơ bản | chi chương trình mục tiêu |
        chi chương trình mục tiêu quốc gia | chi sự nghiệp giáo dục | chi sự nghiệp kinh tế | chi trả trợ cấp |
        chi trả bảo hiểm thất nghiệp | chi trả trợ cấp thất nghiệp | chi trả bhxh | chi trả bảo hiểm xã hội | chi bhxh |
        chi bhyt | chi bhtn | chi kcb bhyt | chi khám chữa bệnh bhyt | chi phí kcb bhyt | chi phí khám chữa bệnh bhyt |
        chi phí khám bệnh , chữa bệnh bảo hiểm y tế | chi phí khám , chữa bệnh bảo hiểm y tế |
        chi phí khám , chữa bệnh bhyt | quỹ kcb bhyt | quỹ khám chữa bệnh bhyt | quỹ khám chữa bệnh | quỹ bhxh |
        quỹ bhtn | thu bhxh | thu bhyt | thu bhxh , bhyt | thu bhxh , bhyt , bhtn | thu bảo hiểm xã hội |
        thu bảo hiểm y tế | thu các loại bảo hiểm | số tiền đóng bhxh | số tiền đóng bảo hiểm xã hội | số tiền nợ bhxh |
        số tiền nợ bảo hiểm | số tiền nợ bảo hiểm xã hội | tỷ lệ nợ bhxh | tỷ lệ nợ bảo hiểm | tỷ lệ nợ bảo hiểm xã hội |
        tỷ lệ chậm đóng | tỷ lệ chậm đóng bhxh | tỷ lệ nợ đọng`,
        SUMS,
      ],
      // what is paid to the old, to veterans and to the bereaved by the state
      [
        7,
        `mai táng phí | tiền mai táng phí | trợ cấp mai táng phí | chế độ mai táng phí | tiền tuất | tiền tử tuất |
        tiền lương hưu | số tiền trợ cấp | mức trợ cấp hằng tháng | mức trợ cấp hàng tháng | chế độ hưu trí |
        chế độ tai nạn lao động | chế độ dưỡng sức | mức lương hưu bình quân | trợ cấp người có công |
        trợ cấp ưu đãi người có công | trợ cấp hưu trí xã hội | trợ cấp tuất | trợ cấp thôi việc | chế độ thôi việc |
        chế độ tinh giản biên chế | kinh phí chi trả trợ cấp | kinh phí mai táng | tiền điều dưỡng | kinh phí điều dưỡng`,
        ['money'],
      ],
      // what is paid for the keeping of woods
      [
        7,
        `dvmtr | tiền dvmtr | tiền chi trả dvmtr | chi trả dvmtr | chi trả dịch vụ môi trường rừng |
        tiền chi trả dịch vụ môi trường rừng | số tiền chi trả dịch vụ môi trường rừng |
        đơn giá chi trả dịch vụ môi trường rừng | đơn giá chi trả dvmtr | tiền khoán bảo vệ rừng |
        kinh phí khoán bảo vệ rừng | uỷ thác dvmtr | tiền uỷ thác dịch vụ môi trường rừng | tiền uỷ thác dvmtr`,
        SUMS,
      ],
      // sums of a state by how they are granted
      [
        6,
        pairs(
          'kinh phí | tổng kinh phí | nguồn kinh phí',
          `thực hiện đề án | thực hiện nghị quyết | thực hiện chương trình mục tiêu quốc gia |
      thực hiện chế độ | thực hiện tinh giản biên chế | thực hiện cải cách hành chính | quyết toán |
      quyết toán năm | được duyệt | được phê duyệt | được phân bổ | phân bổ | giao | giao tự chủ |
      nhà nước | ngân sách | trung ương | địa phương | ngân sách nhà nước | ngân sách tỉnh |
      ngân sách huyện | bảo trì | phòng chống thiên tai | phòng , chống thiên tai | diễn tập |
      huấn luyện | mua bảo hiểm y tế | mua thẻ bhyt | mua thẻ bảo hiểm y tế | hỗ trợ mua thẻ bhyt |
      đóng bhyt | cấp bù thuỷ lợi phí | miễn thu thuỷ lợi phí | miễn thuỷ lợi phí | bồi thường |
      quy hoạch | vệ sinh môi trường | xử lý rác thải | dân số | dân quân tự vệ | cải cách hành chính |
      cải cách tiền lương`,
        ),
        SUMS,
      ],
      // capital of the state by its source
      [
        7,
        `vốn chương trình 135 | vốn chương trình 30a | vốn 135 | vốn 30a | vốn chương trình giảm nghèo | vốn giảm nghèo |
        vốn giảm nghèo bền vững | vốn nông thôn mới | vốn xây dựng nông thôn mới | vốn chương trình nông thôn mới |
        vốn mục tiêu quốc gia | vốn chương trình mtqg | vốn mtqg | vốn các chương trình mục tiêu quốc gia |
        vốn 3 chương trình mục tiêu quốc gia | vốn chương trình mục tiêu | vốn xây dựng cơ bản | vốn xdcb |
        vốn đầu tư xây dựng cơ bản | vốn đầu tư xdcb | vốn xổ số kiến thiết | vốn tiền sử dụng đất |
        vốn cân đối ngân sách | vốn cân đối ngân sách địa phương | vốn trái phiếu chính quyền địa phương |
        vốn hỗ trợ có mục tiêu | vốn bổ sung có mục tiêu | vốn dự phòng ngân sách | vốn kế hoạch | vốn kế hoạch năm |
        vốn kế hoạch giao | vốn kế hoạch trung hạn | vốn đầu tư công năm | nguồn vốn chương trình 135 |
        nguồn vốn chương trình 30a | nguồn vốn 135 | nguồn vốn 30a | nguồn vốn chương trình giảm nghèo |
        nguồn vốn giảm nghèo | nguồn vốn giảm nghèo bền vững | nguồn vốn nông thôn mới |
        nguồn vốn xây dựng nông thôn mới | nguồn vốn chương trình nông thôn mới | nguồn vốn mục tiêu quốc gia |
        nguồn vốn chương trình mtqg | nguồn vốn mtqg | nguồn vốn các chương trình mục tiêu quốc gia |
        nguồn vốn 3 chương trình mục tiêu quốc gia | nguồn vốn chương trình mục tiêu | nguồn vốn xây dựng cơ bản |
        nguồn vốn xdcb | nguồn vốn đầu tư xây dựng cơ bản | nguồn vốn đầu tư xdcb | nguồn vốn xổ số kiến thiết |
        nguồn vốn tiền sử dụng đất | nguồn vốn cân đối ngân sách | nguồn vốn cân đối ngân sách địa phương |
        nguồn vốn trái phiếu chính quyền địa phương | nguồn vốn hỗ trợ có mục tiêu | nguồn vốn bổ sung có mục tiêu |
        nguồn vốn dự phòng ngân sách | nguồn vốn kế hoạch | nguồn vốn kế hoạch năm | nguồn vốn kế hoạch giao |
        nguồn vốn kế hoạch trung hạn | nguồn vốn đầu tư công | nguồn vốn đầu tư công trung hạn | nguồn vốn đầu tư công năm`,
        SUMS,
      ],
      // how much of it is spent
      [
        6,
        `khối lượng giải ngân | giá trị giải ngân | số giải ngân | luỹ kế giải ngân | tiến độ giải ngân |
        kết quả giải ngân | kế hoạch giải ngân | tổng số vốn giải ngân | vốn đầu tư công giải ngân |
        khối lượng thanh toán vốn đầu tư | thanh toán vốn đầu tư | hạn mức kinh phí | dự toán giao | dự toán được giao |
        dự toán kinh phí | dự toán chi | kế hoạch thu | kế hoạch thu ngân sách | chỉ tiêu thu thuế | tỷ lệ giải ngân vốn |
        tỷ lệ thu ngân sách | cân đối thu chi`,
        SUMS,
      ],
      // debts to and of the state
      [
        7,
        `dư nợ chính quyền địa phương | dư nợ của chính quyền địa phương | nợ vay của ngân sách |
        nợ khối lượng xây dựng cơ bản | nợ đọng vốn xây dựng cơ bản | nợ xdcb | nợ đọng xdcb | nợ xây dựng nông thôn mới |
        nợ đọng xây dựng nông thôn mới | nợ đọng trong xây dựng nông thôn mới | tổng số nợ thuế | tổng số tiền nợ thuế |
        tổng số thuế nợ | số tiền nợ thuế | số nợ đọng thuế | nợ đọng thuế | số thuế truy hoàn | khoanh nợ tiền thuế |
        số thuế xoá nợ | số tiền thuế được gia hạn | số tiền gia hạn | số tiền thuế gia hạn | số thuế miễn giảm |
        số tiền miễn giảm thuế | số tiền thuế được miễn , giảm | nghĩa vụ nợ | nghĩa vụ trả nợ | vốn vay chính phủ |
        nợ chính phủ bảo lãnh | nợ được chính phủ bảo lãnh | tín phiếu kho bạc | trái phiếu kho bạc | công trái |
        trái phiếu chính quyền địa phương`,
        SUMS,
      ],
      // funds of the state
      [
        7,
        `quỹ phát triển sự nghiệp | quỹ phát triển hoạt động sự nghiệp | quỹ bổ sung thu nhập |
        quỹ bảo vệ , phát triển rừng | quỹ dự phòng ngân sách | quỹ bảo hiểm tai nạn lao động | quỹ tích luỹ trả nợ |
        quỹ tài chính ngoài ngân sách | quỹ ngoài ngân sách`,
        SUMS,
      ],
      // what is not spent or struck off an account
      [
        7,
        `tiết kiệm ngân sách | tiết kiệm kinh phí | tiết kiệm chi ngân sách | giảm trừ quyết toán | giảm trừ thanh toán |
        giảm giá trị quyết toán | giảm quyết toán | xuất toán | giảm cấp phát | giảm dự toán | hoàn trả ngân sách |
        kinh phí hoàn trả ngân sách | nộp trả ngân sách | kinh phí hết nhiệm vụ chi | huỷ dự toán | số dư dự toán`,
        SUMS,
      ],
      // rates of what the state allots
      [
        6,
        `định mức phân bổ | định mức chi | định mức phân bổ ngân sách | mức phân bổ | mức khoán chi | mức khoán kinh phí |
        mức khoán | mức phụ cấp hằng tháng | mức phụ cấp hàng tháng | mức bồi dưỡng | mức hỗ trợ hàng tháng |
        tiền bồi dưỡng | chế độ bồi dưỡng | phụ cấp thâm niên | phụ cấp ưu đãi | phụ cấp trách nhiệm | phụ cấp khu vực |
        mức hỗ trợ đóng | mức hỗ trợ đóng bảo hiểm xã hội | mức hỗ trợ đóng bhyt | mức đóng bảo hiểm xã hội tự nguyện`,
        ['money'],
      ],
      [11, 'trích lập quỹ bình ổn | mức trích lập | mức trích lập quỹ | mức chi quỹ | mức chi sử dụng quỹ', ['money']],
      [
        6,
        'ngân sách chi | ngân sách chi cho | số tiền hoàn thuế | tiền hoàn thuế | chi hoàn thuế | chi hoàn',
        ['money'],
      ],
      [6, 'tiết kiệm | tiết kiệm cho ngân sách', ['money']],
      [
        9,
        'chi hội nghị | chi tiếp khách | chi hội nghị , tiếp khách | chi công tác phí | phí thẩm định hồ sơ | chi khánh tiết',
      ],
      // what is owed to the state
      [6, 'nghĩa vụ tài chính | nghĩa vụ thuế | nghĩa vụ tài chính về đất', ['money', 'percent']],
    ],
    done: [
      [5, 'kinh phí thực hiện', ['money']],
      // what a fund has at a time, whatever it is for
      [
        12,
        `quỹ có số dư | các cấp có số dư | quỹ hiện có số dư | số dư đầu năm | còn dư | hiện còn dư | quỹ hiện còn |
      quỹ còn`,
        ['money'],
      ],
      // what of the cost of treatment an insurance bears
      [
        12,
        `thanh toán chi phí khám chữa bệnh | thanh toán chi phí khám , chữa bệnh | thanh toán chi phí điều trị |
      được thanh toán chi phí điều trị | thanh toán viện phí | đề nghị quyết toán | đề nghị thanh toán | chi trả chi phí điều trị`,
        ['money'],
      ],
      // who leaves his land early is paid for it
      [
        9,
        `trước hạn được thưởng | trước hạn được thưởng tối đa | sớm được thưởng | sớm được thưởng tối đa | đúng hạn được thưởng |
      trước thời hạn được thưởng`,
        ['money'],
      ],
      // "tỉnh hỗ trợ | 50% giá giống": what of a price the state bears
      [
        12,
        'tỉnh hỗ trợ | huyện hỗ trợ | thành phố hỗ trợ | xã hỗ trợ | tỉnh hỗ trợ không quá | tỉnh hỗ trợ tối đa',
        SHARES,
      ],
      [8, 'chi trả xong | đã chi trả xong | chi trả được | đã chi trả được', ['money']],
      // "UBND tỉnh trích | 6 tỷ đồng"
      [
        9,
        'tỉnh trích | huyện trích | thành phố trích | xã trích | tỉnh đã trích | thành phố đã trích | tỉnh quyết định trích',
        ['money'],
      ],
      [10, 'phải tính lãi | chậm đóng phải tính lãi', ['money']],
      [
        4,
        `kho bạc thanh toán | thanh toán được | quyết toán | đã quyết toán |
      thực chi | bội chi | hụt | thất thu thuế | xoá nợ | khoanh nợ | giãn nợ | cấp bổ sung | chuyển nguồn`,
        ['money'],
      ],
      [
        8,
        `bổ sung có mục tiêu | bổ sung cân đối | trung ương bổ sung | ngân sách trung ương bổ sung |
      chi trả bồi thường | chi trả đền bù | chi trả tiền bồi thường | chi trả hỗ trợ`,
        ['money'],
      ],
      [
        5,
        `tỉnh đã chi | huyện đã chi | thành phố đã chi | địa phương đã chi | xã đã chi | các huyện đã chi | ngành thuế thu |
      cục thuế thu | chi cục thuế thu | hải quan thu | cục hải quan thu | chi cục hải quan thu | toàn ngành thu`,
        ['money'],
      ],
      [
        6,
        `chính phủ tạm cấp | trung ương tạm cấp | tạm cấp | cấp bù | được cấp bù | ngân sách cấp bù | điều chuyển |
      được bổ sung | điều hoà vốn | cắt giảm vốn`,
        ['money'],
      ],
      [7, 'lập hoàn thuế | đã hoàn | hoàn trả thuế', ['money']],
      [8, 'kho bạc kiểm soát chi | kiểm soát chi | kiểm soát thanh toán', ['money']],
      [4, 'đã ứng | tiếp tục ứng | ứng vốn | tạm ứng cho', ['money']],
      [5, 'thanh toán được | đã thanh toán được', ['percent']],
      [4, 'phân bổ | được phân bổ | giao vốn | đã bố trí', ['money']],
      [
        6,
        'duyệt chi | đồng ý bổ sung | bổ sung kinh phí | thống nhất bổ sung | trích ngân sách | trích dự phòng | trích từ dự phòng',
        ['money'],
      ],
      [7, 'nộp ngân sách | nộp vào ngân sách | nộp ngân sách nhà nước', ['money']],
      [4, 'thu nộp ngân sách', ['money']],
      [
        4.5,
        `chính phủ hỗ trợ | gia hạn | giảm trừ | hoàn thuế | hụt thu | miễn thuế | nộp nsnn | nợ bhxh |
      nợ thuế | phụ cấp | thu ngân sách được | thu ngân sách đạt | thất thu | thực thu vào ngân sách |
      tăng thu | được khấu trừ`,
        ['money'],
      ],
      [4.5, 'giải ngân được', SUMS],
      [4.5, 'hưởng thuế suất | phải khấu trừ | thuế suất là | vat là | khấu trừ', SHARES],
      [
        10,
        'khấu trừ thuế theo tỷ lệ | khấu trừ thuế | khấu trừ thuế ở mức | khấu trừ theo tỷ lệ | tính thuế theo tỷ lệ | nộp thuế theo tỷ lệ',
        SHARES,
      ],
      [3, 'cần thu được | giao thêm | giải ngân | giảm thu | nộp nsnn là | đã nộp', ['money']],
      [3, 'chịu thuế suất | áp dụng thuế suất | áp thuế', SHARES],
      [1.5, 'thu được', ['money']],
      [9, 'nộp thuế | phải nộp thuế | đóng thuế | chịu thuế | trích nộp | đóng bhxh | đóng', SHARES],
      [9, 'nhà nước hỗ trợ | ngân sách hỗ trợ | ngân sách nhà nước hỗ trợ', SHARES],
      [
        5,
        `chính phủ cấp | trung ương cấp | hỗ trợ khẩn cấp | trung ương hỗ trợ | tỉnh hỗ trợ |
      thành phố hỗ trợ | ubnd tỉnh hỗ trợ`,
        ['money'],
      ],
      // what a province or the state pays out, and pays in advance
      [
        5,
        `tỉnh chi | thành phố chi | tp chi | huyện chi | nhà nước chi | chính phủ chi | dự kiến chi |
      tạm ứng | xin tạm ứng | hoàn ứng | ứng trước`,
        ['money'],
      ],
      [7, 'nộp ngân sách đạt | nộp ngân sách nhà nước đạt | nộp nsnn đạt | nộp ngân sách hơn', ['money']],
      // what budgets give
      [
        6,
        `ngân sách tỉnh hỗ trợ | ngân sách huyện hỗ trợ | ngân sách xã hỗ trợ | ngân sách trung ương hỗ trợ |
        ngân sách thành phố hỗ trợ | ngân sách địa phương hỗ trợ | ngân sách tỉnh chi | ngân sách huyện chi |
        ngân sách thành phố chi | ngân sách tỉnh bố trí | ngân sách huyện bố trí | ngân sách đã chi |
        ngân sách tỉnh cấp | ngân sách huyện cấp | ngân sách nhà nước cấp | ngân sách phải bù | tỉnh bố trí |
        huyện bố trí | thành phố bố trí | tỉnh đã bố trí | huyện đã bố trí | trung ương giao | trung ương phân bổ |
        tỉnh phân bổ | huyện phân bổ | được phân bổ kinh phí | được giao kế hoạch vốn | được giao kế hoạch | phân khai |
        đã phân khai | phân bổ chi tiết | đã phân bổ chi tiết | giao chi tiết`,
        ['money'],
      ],
      // what is paid to the state, and let off
      [
        8,
        `nộp vào nsnn | nộp vào kho bạc | nộp vào kho bạc nhà nước | nộp kho bạc nhà nước | nộp thuế cho nhà nước |
        nộp thuế | đóng góp cho ngân sách | đóng góp vào ngân sách | đóng góp ngân sách |
        đóng góp vào ngân sách nhà nước | đóng góp cho ngân sách nhà nước | tiết kiệm cho ngân sách |
        tiết kiệm cho ngân sách nhà nước | tiết kiệm ngân sách | làm lợi cho ngân sách | mang lại cho ngân sách |
        thu nợ thuế | thu hồi nợ thuế | thu hồi nợ đọng | xoá nợ thuế | gia hạn thuế | gia hạn nộp thuế | miễn giảm thuế |
        miễn , giảm thuế | hoàn thuế gtgt | hoàn thuế giá trị gia tăng | kiến nghị giảm thanh toán | giảm trừ quyết toán |
        giảm trừ thanh toán | xuất toán | giảm dự toán | thu từ đất | thu đảng phí | trả nợ gốc | trả nợ lãi`,
        ['money'],
      ],
      // what insurances pay
      [
        8,
        `bảo hiểm xã hội chi trả | bhxh chi trả | cơ quan bhxh chi trả | cơ quan bhxh đã chi trả | quỹ bhyt thanh toán |
        quỹ bhyt chi trả | bảo hiểm y tế chi trả | bhyt chi trả | bhyt thanh toán | bảo hiểm y tế thanh toán |
        chi trả trợ cấp | đã chi trả trợ cấp | chi trả chế độ | chi trả tiền dịch vụ môi trường rừng |
        chi trả dịch vụ môi trường rừng`,
        ['money'],
      ],
      // what of a cost an insurance or the state bears
      [
        7,
        `bhyt chi trả | bảo hiểm y tế chi trả | quỹ bhyt chi trả | quỹ bhyt thanh toán | được bhyt chi trả |
        ngân sách tỉnh hỗ trợ | ngân sách huyện hỗ trợ | ngân sách thành phố hỗ trợ | ngân sách địa phương hỗ trợ |
        ngân sách trung ương hỗ trợ | nhà nước hỗ trợ đóng | được hỗ trợ đóng`,
        SHARES,
      ],
      [
        8,
        'được bố trí | bố trí vốn | quyết nghị chi | hđnd tỉnh chi | ubnd tỉnh chi | ngân sách chi | ngân sách bố trí | ngân sách hỗ trợ | ngân sách cấp',
        ['money'],
      ],
    ],
    does: [
      [
        9,
        'tiền bồi thường cho # hộ | tiền đền bù cho # hộ | tiền bồi thường cho các hộ | bồi thường giải phóng mặt bằng | tiền bồi thường giải phóng mặt bằng',
        ['money'],
      ],
      [
        8,
        `từ hoạt động xuất nhập khẩu | từ hoạt động xuất , nhập khẩu | từ thuế xuất nhập khẩu | từ đấu giá đất |
      từ đấu giá quyền sử dụng đất | tiền sử dụng đất | tiền thuê đất | tiền bảo hiểm xã hội`,
        ['money'],
      ],
      [8, 'tổng thu | tổng thu ngân sách | tổng chi ngân sách | tổng chi cân đối | tổng nợ thuế', SHARES],
      [
        8,
        'từ ngân sách dự phòng | từ dự phòng ngân sách | từ nguồn dự phòng | từ quỹ dự phòng | từ ngân sách tỉnh | từ ngân sách huyện',
        ['money'],
      ],
      [6, 'vào ngân sách nhà nước', ['money']],
      [6, 'vào ngân sách', SUMS],
      [
        6,
        `so với dự toán | số thu | trên số tiền thuế | tổng số thu |
      mức bình quân tiền lương | trên thu nhập tính thuế`,
        SHARES,
      ],
      [4, 'so với chỉ tiêu | để nộp thuế', SHARES],
      // the purse that a sum comes from
      [
        6,
        `từ ngân sách nhà nước | từ ngân sách thành phố | từ ngân sách xã | từ ngân sách trung ương |
        từ ngân sách địa phương | từ nguồn ngân sách | từ nguồn ngân sách tỉnh | từ nguồn ngân sách huyện |
        từ nguồn ngân sách nhà nước | từ nguồn vốn sự nghiệp | từ nguồn kinh phí sự nghiệp | từ vốn sự nghiệp |
        từ nguồn vốn chương trình mục tiêu quốc gia | vốn ngân sách nhà nước | vốn ngân sách tỉnh | vốn ngân sách huyện |
        vốn ngân sách địa phương | vốn ngân sách trung ương | vốn sự nghiệp | vốn đầu tư công | kinh phí sự nghiệp |
        tiền thuế | tiền nợ thuế | nợ thuế | tiền thuế nợ | tiền lệ phí | tiền phí , lệ phí | tiền bhxh | tiền bhyt |
        tiền dịch vụ môi trường rừng | tiền dvmtr | tiền thuế các loại | thuế các loại | tiền lương hưu | đảng phí`,
        ['money'],
      ],
      // a part of what was to be taken in or spent
      [
        6,
        `dự toán năm | dự toán giao | dự toán tỉnh giao | dự toán huyện giao | 
        dự toán hđnd tỉnh giao | dự toán hđnd giao | dự toán cả năm | dự toán pháp lệnh | kế hoạch vốn |
        kế hoạch vốn giao | kế hoạch vốn được giao | kế hoạch vốn năm | tổng số vốn được giao | tổng nguồn vốn được giao |
        tổng chi | tổng chi ngân sách địa phương | tổng thu ngân sách nhà nước | vốn được giao`,
        SHARES,
      ],
      [6, 'được giao | trung ương giao | cấp trên giao | bộ giao', ['money']],
      [5, 'cắt giảm | tiết kiệm | cắt giảm , tiết kiệm', ['percent']],
      [6, 'xây dựng nông thôn mới | xây dựng ntm | chương trình nông thôn mới', ['money']],
    ],
    cues: [
      // what is spent for no other matter that is told
      [1.4, 'kinh phí | tổng kinh phí | kinh phí thực hiện | kinh phí chương trình', ['money']],
      [
        9,
        `nguồn vốn quỹ | tổng nguồn vốn quỹ | tổng nguồn quỹ | vốn quỹ hỗ trợ nông dân | tăng trưởng vốn quỹ | tăng trưởng nguồn vốn quỹ`,
        ['money'],
      ],
      [9, 'tăng trưởng vốn quỹ | tăng trưởng nguồn vốn quỹ', ['percent']],
      // "14 chủ đầu tư đạt dưới 30%": what those have spent who build for the state
      [
        10,
        'chủ đầu tư đạt | chủ đầu tư có tỷ lệ | chủ đầu tư mới đạt | chủ đầu tư còn dưới | chủ đầu tư giải ngân | được giao vốn',
        ['percent'],
      ],
      // what those are paid whose land is taken: "phê duyệt phương án bồi thường cho 60 hộ với số tiền 9 tỷ đồng"
      [
        10,
        `phương án bồi thường | phương án bồi thường , hỗ trợ | phương án bồi thường , hỗ trợ , tái định cư |
      chi trả bồi thường | chi trả tiền bồi thường | chi trả đền bù | tiền bồi thường đất | bồi thường về đất | bàn giao mặt bằng | di dời trước hạn |
      bàn giao mặt bằng sớm | bàn giao mặt bằng trước hạn | hộ tái định cư | thuê nhà tạm | tiền thuê nhà tạm |
      tiền thuê nhà tạm cư | hỗ trợ tạm cư | tạm cư`,
        ['money'],
      ],
      // what those are paid who leave an office, are old, ill or out of work
      [
        7,
        `nghỉ hưu trước tuổi | nghỉ thôi việc | thôi việc ngay | tinh giản biên chế | trợ cấp hằng tháng | trợ cấp hàng tháng |
      trợ cấp xã hội hằng tháng | trợ cấp xã hội hàng tháng | trợ cấp thường xuyên | chế độ trợ cấp | chế độ bảo trợ xã hội |
      đối tượng bảo trợ xã hội | trợ giúp xã hội | trợ cấp thôi việc | chi trả chế độ | nợ chế độ | chậm chi trả chế độ | trợ cấp tuất | chế độ tử tuất | chế độ ốm đau |
      chế độ ốm đau , thai sản | bảo hiểm xã hội một lần | bhxh một lần | trợ cấp bảo hiểm xã hội | hỗ trợ học nghề |
      điều dưỡng tập trung | điều dưỡng tại nhà | trợ cấp một lần | phụng dưỡng`,
        ['money'],
      ],
      [10, 'chậm đóng | số tiền chậm đóng | tiền chậm đóng | chậm đóng phải tính lãi | lãi chậm đóng | nợ đóng', SUMS],
      [8, 'phí , lệ phí | phí và lệ phí', ['money']],
      // what those are given whose herds or fields were lost, to begin anew
      [6, 'mức hỗ trợ người chăn nuôi | hỗ trợ người chăn nuôi | hỗ trợ hộ chăn nuôi | khôi phục sản xuất', ['money']],
      [8, 'quỹ bình ổn giá | quỹ bình ổn giá xăng dầu | quỹ bình ổn xăng dầu', ['money']],
      [
        4,
        `tổng thu cân đối | thu cân đối | ngân sách huyện | ngân sách xã | ngân sách thành phố | ngân sách địa phương |
      cấp ngân sách | thu cân đối ngân sách | chi cân đối | chi chuyển nguồn | điều hành ngân sách | tự cân đối |
      kiểm soát chi | chi trả lương hưu`,
        SUMS,
      ],
      // what the land brings that is sold by auction
      [
        12,
        'đấu giá # lô đất | đấu giá quyền sử dụng # lô đất | đấu giá # thửa đất | đấu giá quyền sử dụng # thửa đất | đấu giá quyền sử dụng đất | đấu giá đất | đấu giá thành công quyền sử dụng đất | tiền đấu giá đất',
        ['money'],
      ],
      [
        6,
        `ngoài quốc doanh | khu vực ngoài quốc doanh | nguồn sự nghiệp | từ nguồn sự nghiệp | thu từ khu vực | thu từ doanh nghiệp | thu từ đất | sự nghiệp kinh tế | sự nghiệp giáo dục |
      sự nghiệp y tế | sự nghiệp môi trường | sự nghiệp văn hoá | sự nghiệp khoa học | sự nghiệp giao thông |
      sự nghiệp nông nghiệp | sự nghiệp đào tạo | quyết toán dự án hoàn thành | thẩm tra quyết toán |
      vốn chương trình mục tiêu quốc gia | vốn kế hoạch | vốn khuyến công | vốn khuyến nông | đầu tư công trung hạn`,
        SUMS,
      ],
      // what a province owes is no credit of a bank: "dư nợ vay của chính quyền địa phương"
      [
        14,
        'vay của chính quyền | vay của ngân sách | nợ chính quyền địa phương | nợ của chính quyền địa phương | luật ngân sách',
        SUMS,
      ],
      [
        5,
        `bội chi | bội chi ngân sách | kết dư | xổ số kiến thiết | cải cách tiền lương | dự phòng ngân sách | vốn sự nghiệp | nguồn vốn ngân sách`,
        SUMS,
      ],
      [
        5,
        `thu ngân sách | ngân sách nhà nước | thuế suất | chi ngân sách | nsnn | dự toán | số thu |
      thu nội địa | chịu thuế | tính thuế | thuế gtgt | thuế tncn | thuế tndn | thuế nhập khẩu |
      thuế xuất khẩu | thuế giá trị gia tăng | thuế thu nhập | thuế tiêu thụ đặc biệt | giải ngân |
      đầu tư công | hoàn thuế | khấu trừ | giảm trừ | nợ công | trái phiếu chính phủ | chi thường xuyên |
      mức đóng | bảo hiểm xã hội | bhxh | đóng bhxh | tham gia bhxh | tham gia bảo hiểm xã hội |
      tham gia bhtn | tham gia bảo hiểm thất nghiệp | vốn ngân sách | nộp thuế | số thuế | tiền thuế |
      kho bạc | lệ phí | vốn oda | thu nộp | gtgt | tncn | tndn |
      quỹ bình ổn | quỹ bình ổn giá | trích lập | trợ cấp thất nghiệp | bảo hiểm thất nghiệp |
      tiền sử dụng đất | vào ngân sách | vào số thu | thu từ hoạt động xuất nhập khẩu |
      ngân sách trung ương | ngân sách tỉnh | thu thuế | mức trợ cấp | chi sử dụng quỹ | bhtn |
      chỉ tiêu thu | chỉ tiêu được giao | chống thất thu | dưỡng sức | gia hạn nộp | hụt thu |
      kinh phí công đoàn | kpcđ | kế hoạch vốn | mức bình quân tiền lương | nghỉ dưỡng sức |
      người phụ thuộc | nhiệm vụ thu | phí trước bạ | quỹ bhyt | thu hồi nợ | thuế bảo vệ môi trường |
      thất thu | tiền thuê đất | trợ cấp thai sản | tỷ lệ hưởng | chi phí được trừ | nợ tiền thuê |
      tiền thuê mặt đất | trợ cấp mất việc`,
        SUMS,
      ],
      [
        3.5,
        `quyết toán ngân sách | cân đối ngân sách | gia hạn nộp thuế | gia hạn thuế | thu nhập chịu thuế |
      thu nhập tính thuế | quyết toán thuế | biểu thuế | thuế môn bài | tạm nộp | khai thuế |
      tờ khai thuế | cục thuế | chi cục thuế | ngành thuế | tổng cục thuế | cơ quan thuế | pháp lệnh |
      số thuế phải nộp`,
        ['money', 'percent'],
      ],
      [
        3,
        `nộp ngân sách | thu nộp ngân sách | về hưu | lương hưu | thuế | ngân sách | trợ cấp | miễn thuế |
      phải nộp | phải đóng | tntt | đóng | bộ tài chính giao | thang bảng lương | thu từ dầu thô |
      thu nhập doanh nghiệp | tiền chậm nộp`,
        SUMS,
      ],
      [2, 'bố trí | phân bổ | cấp bù | tạm ứng | nợ thuế | kê khai | chi trả | bảo hiểm | thu của', SUMS],
      [
        -6,
        `ấn định thuế | truy thu | trốn thuế | thuế ấn định | trốn đóng | trốn đóng bảo hiểm |
      trốn đóng bảo hiểm xã hội | trốn đóng bhxh`,
        ['money'],
      ],
      [
        -5,
        'xử phạt | phạt hành chính | xử phạt hành chính | vi phạm hành chính | vphc | xử phạt vphc | tiền phạt | phạt tiền',
        ['money'],
      ],
      [5, 'khoanh nợ | thuế suất ưu đãi'],
      [5, 'khấu trừ bổ sung', ['duration']],
      [5, 'hậu kiểm | sau thông quan thu', ['money']],
      [5, 'chuyển nhượng chứng khoán | thuế áp dụng | tiền bản quyền', SHARES],
      [3, 'số tháng còn thiếu', ['duration']],
      [
        3,
        `giấy báo nợ | gói hỗ trợ | nguồn dự phòng | quyết toán chi | từ hậu kiểm | uỷ nhiệm chi |
      trả nợ nhà thầu`,
        ['money'],
      ],
      [3, 'quỹ lương tháng | trích nộp kinh phí', SHARES],
      [5, 'tiết kiệm chi thường xuyên | tiết kiệm chi', ['percent']],
      // pay for woods, for those who served, and what is granted
      [
        5,
        `chi trả dịch vụ môi trường rừng | dvmtr | trợ cấp ưu đãi | trợ cấp người có công | mai táng phí |
        trợ cấp mai táng | cấp phát kinh phí | quyết toán thu chi | quyết toán thu , chi | phân khai vốn |
        kế hoạch đầu tư công | nợ xdcb | nợ đọng xây dựng cơ bản | giao dự toán | phân bổ dự toán | điều chỉnh dự toán |
        bổ sung dự toán | tự chủ tài chính | thuế ngoài quốc doanh | nuôi dưỡng nguồn thu | chống thất thu thuế |
        đảng phí | thuế khoán | thu ngân sách trên địa bàn | thu trên địa bàn | kiểm soát thanh toán vốn`,
        SUMS,
      ],
      [
        5,
        'lợn tiêu huỷ | gia súc tiêu huỷ | gia cầm tiêu huỷ | tiêu huỷ lợn | mức bồi thường | bồi thường hỗ trợ | hỗ trợ tiêu huỷ | hộ có lợn tiêu huỷ | chi trả hỗ trợ | đã chi trả cho | chi trả chi phí khám',
        ['money'],
      ],
      [
        8,
        'trích lập quỹ bình ổn | chi sử dụng quỹ bình ổn | trích quỹ bình ổn | mức trích lập quỹ | chi quỹ bình ổn',
        ['money'],
      ],
      [5, 'kinh phí chống dịch | kinh phí đào tạo | kinh phí tập huấn | kinh phí tổ chức', ['money']],
      [8, 'thu điều tiết | mức thu điều tiết', ['percent']],
    ],
    topics: [
      [
        1.5,
        `thu ngân sách | hụt thu | số thu | tăng thu | thất thu | nợ thuế |
      giải ngân | đầu tư công | dự toán`,
        ['money'],
      ],
      [1.5, 'thu ngân sách | giải ngân | đầu tư công', SHARES],
    ],
    subjects: [
      [
        2,
        `ngân sách | thuế | thu ngân sách | giải ngân | thuế suất | bhxh | bảo hiểm xã hội | thuế tncn |
      thuế gtgt | đầu tư công | số thu | nợ thuế | thuế thu nhập`,
      ],
    ],
  }),
  kinds: { person: -2 },
  costs: true,
})
