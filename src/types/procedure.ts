import { COUNTS, SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const procedure = defineType({
  name: 'procedure',
  vi: 'hồ sơ, thủ tục',
  en: 'documents, files, decisions, inspections',
  roles: [
    'thing',
    'total',
    'each',
    'recipient',
    'event',
    'participant',
    'fine',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  words: () => ({
    items: [
      [9, 'tỷ lệ thửa đất | thửa đất được cấp giấy | tỷ lệ diện tích được cấp giấy', ['percent', 'ratio']],
      [7, 'giao dịch thanh toán | giao dịch thanh toán phí | giao dịch thanh toán trực tuyến', ['count']],
      [
        6,
        `trang tài liệu | trang hồ sơ | trang văn bản | bằng tốt nghiệp | văn bằng | căn cước | thẻ căn cước gắn chip |
      tài khoản định danh điện tử | hồ sơ định danh | chữ ký số | chứng thư số | nhãn hiệu | chỉ dẫn địa lý | đồ án |
      đồ án quy hoạch | quy hoạch | quy hoạch chi tiết | bản đồ địa chính |
      giấy mời | phiếu lý lịch tư pháp | phiếu lý lịch | lý lịch tư pháp | phiếu hẹn | phiếu chuyển | thẻ bảo hiểm y tế điện tử |
      sổ hộ khẩu | sổ bảo hiểm | giấy khai sinh | giấy chứng tử | bản trích lục | trích lục | thư xin lỗi | chương trình hành động |
      kế hoạch hành động | tờ trình nghị quyết | nghị quyết chuyên đề | quyết định hành chính | câu hỏi chất vấn |
      nội dung chất vấn | nội dung kiến nghị | vụ việc tồn đọng | lượt thẩm định |
      thủ tục liên thông | dịch vụ công trực tuyến toàn trình | dvc | quy trình nội bộ | quy trình iso | tiêu chuẩn quốc gia`,
        ['count'],
      ],
      [
        8,
        `tỷ lệ hồ sơ | tỷ lệ hồ sơ trực tuyến | tỷ lệ giải quyết | tỷ lệ giải quyết hồ sơ | tỷ lệ số hoá | tỷ lệ số hoá hồ sơ |
      tỷ lệ thanh toán trực tuyến | tỷ lệ ký số | tỷ lệ xử lý phản ánh | tỷ lệ cấp căn cước | tỷ lệ kích hoạt |
      tỷ lệ kích hoạt tài khoản | tỷ lệ cấp giấy chứng nhận | tỷ lệ trễ hạn | tỷ lệ khai thác dữ liệu | tỷ lệ đúng hạn |
      tỷ lệ trả kết quả | tỷ lệ văn bản | tỷ lệ giải quyết đơn`,
        SHARES,
      ],
      [6, 'lượt tra cứu | lượt hỏi đáp | lượt giao dịch | giao dịch trực tuyến', ['count']],
      [6, 'phản ánh | phản ánh kiến nghị | ý kiến phản ánh | lượt phản ánh | tin phản ánh', ['count']],
      [9, 'giá tài liệu | tài liệu lưu trữ', ['length']],
      [14, 'chi phí tuân thủ | chi phí tuân thủ thủ tục | chi phí tuân thủ thủ tục hành chính', ['money', 'percent']],
      [
        6,
        `mẫu báo cáo | mẫu biểu | mẫu sổ | mẫu chứng từ | mẫu hoá đơn | mẫu tờ khai | mẫu hợp đồng | mẫu đơn | mẫu phân bón |
      mẫu xăng dầu | mẫu thuốc bảo vệ thực vật | mẫu thức ăn chăn nuôi | mẫu nông sản | mẫu vật tư | mẫu giống | mẫu thực phẩm`,
        ['count'],
      ],
      [2.5, 'mẫu', ['count']],
      [3, 'bản', ['count']],
      [9, 'bản như nhau | bản giao', ['count']],
      [
        7,
        `thời gian thông quan | thời gian giải quyết | thời gian cấp | thời gian làm thủ tục | thời gian thực hiện thủ tục |
      thời gian đăng ký | thời gian thẩm định | thời gian trả kết quả | thời gian cấp phép | thời gian phê duyệt`,
        ['duration', 'percent'],
      ],
      [
        5,
        `tiêu thức | công điện | chỉ thị | kết luận thanh tra | sổ đỏ | chứng chỉ |
      điều khoản | tthc | điều luật | luật thuế | bộ luật | dự án luật | pháp lệnh | biên bản ghi nhớ |
      văn kiện | thoả thuận | đơn tố cáo | đơn kiến nghị | ngành nghề kinh doanh có điều kiện |
      thủ tục hải quan | c / o | giấy xác nhận | giấy đề nghị | tài liệu | bản đồ | quy chuẩn |
      tiêu chuẩn | cam kết | khuyến nghị | công ước | con dấu | cơ chế | bộ thủ tục |
      bảng kê | phụ lục | bản ghi nhớ | tuyên bố chung | bản án | phán quyết |
      cáo trạng | chất vấn | bằng lái | giấy phép lái xe | hộ chiếu | visa | thị thực | thẻ căn cước |
      căn cước công dân | mã số thuế | tài khoản định danh | lượt hồ sơ`,
        ['count'],
      ],
      [6, 'cuộc thẩm định', ['count']],
      [
        12,
        `đợt thanh tra | lượt thanh tra | cuộc thanh kiểm tra | đợt thanh kiểm tra | cuộc thanh tra đột xuất | cuộc thanh tra chuyên ngành |
      cuộc thanh tra chuyên đề | cuộc thanh tra theo kế hoạch | cuộc thanh tra thuế | cuộc thanh tra kinh tế | cuộc thanh tra trách nhiệm`,
        ['count'],
      ],
      [12, pairs('cuộc | đợt | lượt', 'kiểm tra | kiểm toán | giám sát | xác minh | hậu kiểm | phúc tra'), ['count']],
      [
        5,
        'yêu cầu | đề nghị | yêu cầu cung cấp | phiếu hồ sơ | phiếu thu thập | phiếu thu thập thông tin | dữ liệu dân cư',
        ['count'],
      ],
      [6, 'mã số vùng trồng | mã vùng trồng | mã số cơ sở đóng gói | mã số vùng nuôi | mã số doanh nghiệp', ['count']],
      [12, 'mẫu ptpl | lượng mẫu ptpl | mẫu phân tích phân loại | mẫu hàng hoá'],
      [8, 'vụ việc khiếu nại | vụ khiếu nại | vụ khiếu kiện | vụ việc tố cáo'],
      [
        7,
        `thủ tục | hồ sơ | văn bản | quyết định | nghị định | thông tư | dịch vụ công | cuộc kiểm tra |
      đơn thư | giấy phép | giấy chứng nhận | thủ tục hành chính | công văn | hoá đơn |
      khiếu nại | điều kiện kinh doanh | bản cam kết | đơn khiếu nại | việc xác nhận | biên bản | kiến nghị | đợt kiểm tra | số đơn`,
      ],
      [
        4,
        `đơn | điều kiện | dịch vụ | thông báo | luật | dự thảo | ý kiến | quy trình | quy định | chứng từ |
      biểu mẫu | chương | giấy tờ | hiệp định | kết luận | báo cáo | chính sách |
      lệnh | giấy | danh mục | bản chính | bản chụp | bản sao | bản gốc | tờ khai thuế | liên |
      sản phẩm , hàng hoá | giờ công | bản dạng | trang hoá đơn`,
      ],
      [-4, 'đơn hàng | đơn giá | dịch vụ ăn uống'],
      [-8, 'vấn đề | dự án', ['count']],
      [6, 'bộ giấy tờ | loại giấy tờ | loại hồ sơ | loại văn bản | số hồ sơ | tờ hoá đơn'],
      [
        6,
        `bản hợp đồng | bản thoả thuận | bộ giấy chứng nhận | bộ hồ sơ riêng | bộ quy tắc | chuẩn mực |
      chứng nhận | chứng từ khống | giấy tờ các loại | giấy tờ khác | loại tài liệu | lá đơn |
      quyển sổ | tờ biên lai | đơn đề nghị | bản lưu | bộ hoàn chỉnh`,
        ['count'],
      ],
      [
        6,
        'thời gian kiểm tra | thời hạn góp vốn | đăng ký doanh nghiệp | đăng ký kinh doanh | đăng ký hộ kinh doanh | đăng ký đất đai | đăng ký xe | cấp phép xây dựng | cấp giấy phép xây dựng | cấp đổi giấy phép lái xe | chứng thực | cấp phiếu lý lịch tư pháp',
        ['duration'],
      ],
      [
        9,
        'trường hợp người nộp thuế | trường hợp miễn | trường hợp miễn thuế | trường hợp được miễn | trường hợp được miễn thuế | trường hợp nghị định | trường hợp được hoàn thuế',
        ['count'],
      ],
      [9, 'thẻ tạm trú | thị thực | giấy phép lao động | giấy phép lái xe', ['duration']],
      [6, 'mẫu tồn', COUNTS],
      [4, 'bản tài liệu | hình thức hoá đơn | loại biên lai | trường hợp viết sai | số seal', ['count']],
      [4, 'kiểm dịch thực vật | kiểm dịch động vật | thông quan hàng hoá', ['duration']],
      [4, 'số lượng mẫu | số thủ tục', SHARES],
      [7, 'lượt kiến nghị | ý kiến phát biểu | giải quyết | giải quyết xong | đã giải quyết', ['count', 'percent']],
      [6, 'số lượng giấy phép', SHARES],
      [7, 'thời gian xử lý | thời gian tác nghiệp | thời gian chờ đợi', ['duration', 'percent']],
      [
        6,
        'điều ước quốc tế | hiệp ước | nghị định thư | công hàm | loại chứng từ | loại hoá đơn | loại giấy phép | lần dự thảo',
        ['count'],
      ],
      [5, 'thanh tra | thời gian thanh tra', ['duration']],
      [2, 'lần', ['count']],
      [
        6,
        `loại hợp đồng | dạng hợp đồng | hợp đồng lao động | hợp đồng thời vụ | hợp đồng cộng tác viên |
      hợp đồng thử việc`,
        ['count'],
      ],
      // what an office has drawn up: "ban hành 7 kế hoạch, 16 báo cáo"
      [
        6,
        'kế hoạch | kế hoạch công tác | kế hoạch phối hợp | kế hoạch tuyên truyền | chương trình công tác | hướng dẫn',
        ['count'],
      ],
      // treaties, and no wishes
      [
        6,
        'điều ước cấp | điều ước song phương | điều ước đa phương | phiếu góp ý | phiếu ý kiến | phiếu khảo sát',
        ['count'],
      ],
      [3, 'phương án | bước | nguyên tắc', ['count']],
      [3, 'thời hạn', ['duration']],
      [
        8,
        'báo trước | thời hạn báo trước | hợp đồng xác định thời hạn | hợp đồng lao động xác định thời hạn',
        ['duration'],
      ],
      // "đạt 104% nghị quyết" is of what the resolution sets
      [7, 'nghị quyết', ['count']],
      [9, 'đề án | tờ trình | dự thảo | dự thảo luật | dự thảo nghị định | dự thảo nghị quyết | quy chế', ['count']],
      [3, 'điều', ['count']],
      // help in law that lawyers of the state give
      [
        12,
        'vụ việc trợ giúp pháp lý | vụ trợ giúp pháp lý | vụ việc trợ giúp | vụ việc tư vấn | vụ việc tham gia tố tụng',
        ['count'],
      ],
      [
        12,
        'số vụ khiếu nại | số vụ việc khiếu nại | số đơn khiếu nại | số vụ tố cáo | số vụ khiếu kiện | vụ khiếu nại , tố cáo | vụ việc khiếu nại , tố cáo',
        ['count'],
      ],
      [
        8,
        pairs(
          'người | người dân | lượt người | lượt người dân | hộ dân | công dân',
          'cài đặt | cài đặt ứng dụng | kích hoạt | kích hoạt tài khoản | kích hoạt định danh',
        ),
        ['count'],
      ],
      // certificates, licences, cards and accounts
      [
        7,
        `giấy phép xây dựng | gpxd | gcn | gcnqsdđ | gcn qsdđ | giấy cnqsdđ | giấy chứng nhận quyền sử dụng đất |
      chứng chỉ hành nghề | giấy phép hành nghề | giấy đăng ký kết hôn | giấy thông hành | sổ thông hành |
      giấy báo tử | giấy phép lao động | giấy phép khai thác | giấy phép khai thác thuỷ sản |
      giấy phép liên vận | giấy chứng nhận đủ điều kiện | giấy chứng nhận đăng ký |
      giấy chứng nhận đăng ký kinh doanh | giấy chứng nhận ocop | phù hiệu | thẻ hướng dẫn viên |
      thẻ hướng dẫn viên du lịch | thẻ nhà báo | thẻ công chứng viên | thẻ abtc | sổ hồng | phiếu đề nghị |
      phiếu yêu cầu | phiếu đăng ký | phiếu báo | giấy triệu tập | thẻ cccd | cccd | cccd gắn chip |
      căn cước công dân gắn chip | thẻ căn cước công dân | thẻ căn cước công dân gắn chip | tài khoản vneid |
      tài khoản định danh mức 2 | tài khoản định danh mức độ 2 | tài khoản dịch vụ công | hồ sơ căn cước |
      hồ sơ cấp căn cước | hồ sơ cấp cccd | hồ sơ định danh điện tử | chữ ký số cá nhân | chữ ký số công cộng |
      chứng thư chữ ký số | mã định danh | mã định danh cá nhân | số định danh | số định danh cá nhân`,
        ['count'],
      ],
      // what offices draw up, receive and pass on
      [
        7,
        `văn bản qppl | vbqppl | văn bản quy phạm pháp luật | văn bản chỉ đạo | văn bản chỉ đạo , điều hành |
      văn bản đi | văn bản đến | văn bản điện tử | văn bản đi , đến | lượt văn bản | thông báo kết luận |
      kết luận kiểm tra | kết luận kiểm toán | kết luận giám sát | hương ước | quy ước | hương ước , quy ước |
      quy chế phối hợp | quy trình điện tử | quy trình nghiệp vụ | nội quy | chương trình phối hợp |
      kế hoạch liên ngành | kế hoạch kiểm tra | kế hoạch thanh tra | kế hoạch giám sát |
      kế hoạch , chương trình | hướng dẫn liên ngành | thoả ước lao động tập thể | bản thoả ước |
      bản thoả ước lao động tập thể | thoả ước | học bạ số | học bạ điện tử | bản ghi | bản ghi dữ liệu |
      trường dữ liệu | trường thông tin | bộ dữ liệu | dữ liệu hộ tịch | dữ liệu đất đai | dữ liệu đảng viên |
      cơ sở dữ liệu | csdl | tài liệu số | phiếu thông tin | hồ sơ điện tử | chứng từ điện tử |
      biên lai điện tử | hoá đơn điện tử | tờ bản đồ | mảnh bản đồ | bằng độc quyền sáng chế |
      giải pháp hữu ích | kiểu dáng công nghiệp | văn bằng bảo hộ | nhãn hiệu tập thể | nhãn hiệu chứng nhận |
      đơn đăng ký nhãn hiệu | đơn đăng ký sáng chế | tcvn | quy chuẩn kỹ thuật | tem truy xuất |
      tem truy xuất nguồn gốc | mã truy xuất nguồn gốc | giao dịch điện tử | dịch vụ công toàn trình |
      dịch vụ công một phần | dvc trực tuyến | dvc toàn trình | dvctt | dvctt toàn trình | đề xuất , kiến nghị |
      phụ lục hợp đồng`,
        ['count'],
      ],
      // petitions, and the words of voters
      [
        9,
        `đơn khiếu nại , tố cáo | đơn khiếu nại , tố cáo , kiến nghị | đơn thư khiếu nại |
      đơn thư khiếu nại , tố cáo | đơn phản ánh | đơn kiến nghị , phản ánh | đơn phản ánh , kiến nghị |
      đơn các loại | đơn thư các loại | đơn trùng | đơn nặc danh | đơn đủ điều kiện | đơn đủ điều kiện xử lý |
      đơn thuộc thẩm quyền | đơn không thuộc thẩm quyền | đơn khiếu kiện | lượt đơn | lượt đơn thư |
      lượt tiếp dân | lượt tiếp công dân | vụ việc đông người | vụ việc phức tạp , kéo dài |
      vụ việc khiếu nại phức tạp | vụ việc tồn đọng , kéo dài | ý kiến cử tri | kiến nghị cử tri |
      kiến nghị của cử tri | ý kiến của cử tri | ý kiến , kiến nghị | ý kiến , kiến nghị của cử tri |
      ý kiến kiến nghị | phản ánh , kiến nghị | ý kiến tham gia | ý kiến góp ý |
      ý kiến đóng góp | lượt ý kiến góp ý | lượt ý kiến đóng góp | lượt ý kiến tham gia`,
        ['count'],
      ],
      // what registrars and land offices enter
      [
        8,
        `trường hợp khai sinh | trường hợp kết hôn | trường hợp khai tử | trường hợp đăng ký khai sinh |
      trường hợp đăng ký kết hôn | trường hợp đăng ký khai tử | trường hợp chứng thực | trường hợp công chứng |
      trường hợp cải chính hộ tịch | trường hợp nuôi con nuôi | trường hợp nhập quốc tịch |
      trường hợp thôi quốc tịch | việc hộ tịch | sự kiện hộ tịch | việc chứng thực | việc công chứng |
      trường hợp đăng ký thường trú | trường hợp đăng ký tạm trú | trường hợp đăng ký biến động |
      trường hợp chuyển mục đích | trường hợp chuyển mục đích sử dụng đất | trường hợp chuyển nhượng |
      trường hợp tách thửa | trường hợp cấp đổi | trường hợp cấp mới | trường hợp cấp lại |
      trường hợp cấp giấy chứng nhận | trường hợp cấp giấy phép | hợp đồng , giao dịch |
      việc công chứng , chứng thực | bản chứng thực | chữ ký chứng thực | bản sao chứng thực |
      bản sao trích lục | trích lục hộ tịch`,
        ['count'],
      ],
      // acts of control
      [
        12,
        `cuộc tự kiểm tra | lượt tự kiểm tra | cuộc thẩm tra | lượt thẩm tra | lượt giám định | lượt kiểm định |
      lượt đăng kiểm | 
      lượt thanh tra , kiểm tra | đợt thanh tra , kiểm tra | cuộc kiểm tra , giám sát |
      lượt kiểm tra , giám sát | cuộc kiểm tra liên ngành | đợt kiểm tra liên ngành | cuộc giám sát chuyên đề |
      cuộc khảo sát , giám sát | cuộc giám sát , khảo sát | 
      cuộc thanh tra , kiểm toán | phương tiện đăng kiểm | phương tiện kiểm định | lượt phương tiện kiểm định |
      lượt xe kiểm định | cuộc rà soát | cuộc kiểm tra đột xuất | lần thanh tra | lần kiểm tra`,
        ['count'],
      ],
      // what is taken to be tested
      [
        6,
        `mẫu giám sát | mẫu kiểm nghiệm | mẫu thịt | mẫu rau | mẫu rau quả | mẫu rau , quả | mẫu thuỷ sản |
      mẫu nước thải | mẫu khí thải | mẫu không khí | mẫu nước mặt | mẫu nước biển | mẫu trầm tích |
      mẫu quan trắc | mẫu hàng | mẫu nông lâm thuỷ sản | mẫu nông , lâm , thuỷ sản | mẫu kiểm tra nhanh |
      test nhanh thực phẩm`,
        ['count'],
      ],
      // how much of what offices do is done, online or in time
      [
        8,
        `tỷ lệ giải quyết đúng hạn | tỷ lệ giải quyết đơn thư | tỷ lệ giải quyết khiếu nại |
      tỷ lệ giải quyết khiếu nại , tố cáo | tỷ lệ giải quyết thủ tục | tỷ lệ giải quyết thủ tục hành chính |
      tỷ lệ giải quyết tthc | tỷ lệ nộp hồ sơ | tỷ lệ nộp hồ sơ trực tuyến | tỷ lệ tiếp nhận hồ sơ |
      tỷ lệ tiếp nhận hồ sơ trực tuyến | tỷ lệ dịch vụ công | tỷ lệ dịch vụ công trực tuyến | tỷ lệ dvctt |
      tỷ lệ thủ tục | tỷ lệ thủ tục hành chính | tỷ lệ tthc | tỷ lệ cấp sổ đỏ | tỷ lệ cấp gcn | tỷ lệ cấp giấy |
      tỷ lệ văn bản điện tử | tỷ lệ ký số văn bản | tỷ lệ chứng thực điện tử | tỷ lệ chứng thực bản sao điện tử |
      tỷ lệ kiến nghị | tỷ lệ số hoá kết quả | tỷ lệ số hoá hồ sơ , kết quả | tỷ lệ cấp kết quả điện tử |
      tỷ lệ cấp cccd | tỷ lệ cấp tài khoản định danh | tỷ lệ đồng bộ hồ sơ | tỷ lệ quá hạn |
      tỷ lệ hồ sơ đúng hạn | hồ sơ trực tuyến | hồ sơ tiếp nhận trực tuyến | hồ sơ đúng hạn | hồ sơ trễ hạn |
      hồ sơ giải quyết đúng hạn | hồ sơ được giải quyết đúng hạn | hồ sơ công việc | văn bản đi |
      văn bản điện tử | văn bản , hồ sơ | tthc | kiến nghị cử tri | đơn thư khiếu nại`,
        SHARES,
      ],
      // how long offices may take
      [
        7,
        `thời gian giải quyết thủ tục | thời gian giải quyết hồ sơ | thời gian giải quyết thủ tục hành chính |
      thời hạn giải quyết | thời hạn thẩm định | thời hạn cấp phép | thời hạn trả kết quả | thời hạn thanh tra |
      thời hạn kiểm tra | thời hạn xác minh | thời hiệu | thời hiệu khiếu nại | thời gian thực hiện tthc |
      thời hạn giải quyết khiếu nại`,
        ['duration'],
      ],
      [
        8,
        'thời gian giải phóng hàng | giải phóng hàng | thời gian thông quan hàng hoá | thời gian giải phóng một lô hàng',
        ['duration'],
      ],
      [5, 'mẫu không đạt | mẫu vi phạm', ['count']],
      [6, 'lượt ý kiến , kiến nghị | nguồn tin | tài khoản bán hàng', ['count']],
      [6, 'nguyện vọng | nguyện vọng xét tuyển | thẩm quyền', ['count']],
      [8, 'mẫu xăng | mẫu không đạt chất lượng | mẫu không đạt yêu cầu | mã số cơ sở | mã số bị tạm dừng', ['count']],
      [7, 'thời gian chờ | thời gian chờ lấy số | thời gian xử lý hồ sơ', ['duration']],
      [9, 'đợt thanh tra | đợt kiểm tra', ['duration']],
      [
        6,
        'lần gia hạn | bằng chứng nhận | bằng công nhận | bằng công nhận di tích | bằng xếp hạng | bằng xếp hạng di tích | giấy công nhận | giấy chứng nhận đầu tư',
        ['count'],
      ],
      [
        7,
        'thời gian đính chính | thời gian cấp đổi | thời gian hoàn thành thủ tục | thời gian trả hồ sơ | thời gian nộp thuế | thời gian tiếp nhận',
        ['duration', 'percent'],
      ],
    ],
    done: [
      [10, 'kiểm tra an toàn | kiểm tra an toàn tại', ['body', 'thing']],
      [
        8,
        `kiểm tra tại | thanh tra tại | kiểm tra sau thông quan tại | kiểm tra thuế tại | giám sát tại | kiểm toán tại | hậu kiểm tại`,
        ['body'],
      ],
      [
        8,
        `đăng ký tạm trú | đăng ký tạm trú cho | đăng ký thường trú | đăng ký thường trú cho | đăng ký cư trú | nhập hộ khẩu |
      trợ giúp pháp lý | trợ giúp pháp lý cho | hoà giải thành | cấp giấy chứng nhận cho | cấp sổ đỏ cho | cấp căn cước cho |
      làm thủ tục cấp | chứng thực | chứng thực cho | chứng thực chữ ký | công chứng | cấp phép xây dựng |
      cấp phép xây dựng cho | cấp phép cho | số hoá | cấp đổi | cấp lại | cấp đổi căn cước cho | cấp lại căn cước cho |
      làm căn cước cho | đính chính | giải quyết hồ sơ cho | trả kết quả cho | xác minh cho`,
        ['event', 'person'],
      ],
      [6, 'chỉnh lý | chỉnh lý biến động', ['event', 'thing']],
      [
        6,
        'số hoá | số hoá được | đã số hoá | ký số | bãi bỏ | đơn giản hoá được | niêm yết | niêm yết công khai',
        ['thing'],
      ],
      [7, 'kiến nghị | đã kiến nghị | chất vấn | giải trình', ['thing', 'event']],
      [6, 'công chứng | đã công chứng | chứng nhận | chứng thực | đã chứng thực | chứng thực được', ['thing', 'event']],
      [6, 'phân cấp | uỷ quyền | phân cấp , uỷ quyền', ['thing', 'event']],
      // what a registrar enters
      [
        8,
        `đăng ký khai sinh | đăng ký khai sinh cho | đăng ký kết hôn | đăng ký kết hôn cho | đăng ký khai tử | khai sinh |
      khai tử | đăng ký lại khai sinh | cải chính hộ tịch | xác nhận tình trạng hôn nhân`,
        ['event', 'person'],
      ],
      [
        8,
        'kiểm tra an toàn | kiểm tra an toàn phòng cháy | kiểm tra an toàn thực phẩm | kiểm tra điều kiện',
        ['event', 'body'],
      ],
      // "mỗi bên giữ | 1 bản", "1 bản | lưu ở phòng kế toán": a copy and not a village
      [4, 'giữ | nộp | sao | lưu', ['body']],
      [9, 'lập thành | được lập thành | làm thành', ['count']],
      [
        9,
        'ktstq | kiểm tra sau thông quan | kiểm tra | thanh tra | tiến hành kiểm tra | kiểm tra được | tổ chức kiểm tra',
        ['event'],
      ],
      [
        6,
        'kiểm tra | thanh tra | tiến hành kiểm tra | tiến hành thanh tra | kiểm tra được | tổ chức kiểm tra',
        ['person', 'body'],
      ],
      [6, 'giải quyết | đã giải quyết', ['event']],
      // goods that pass a scanner, and none that are taken
      [
        12,
        'soi chiếu | soi chiếu được | đã soi chiếu | lượng soi chiếu đạt | số lượng soi chiếu đạt',
        ['thing', 'event', 'mass'],
      ],
      // "chỉ nộp | 1 lần": what is done so many times
      [
        5,
        `gửi | nộp | nộp hồ sơ | lập | báo cáo | khai báo | kê khai | trình | công bố | chuyển đổi | cập nhật |
      quan trắc | nghiệm thu | xác nhận | điều chỉnh`,
        ['event'],
      ],
      [5, 'ban hành | ban hành mới | thẩm định | rà soát | giám sát', ['event', 'body']],
      [
        4.5,
        `ban hành được | chương và gồm | kết luận thanh tra | nghị định gồm | thực hiện kiểm tra |
      tiếp nhận và giải quyết | tiếp nhận được | đã ban hành | đã kiểm tra | cập nhật | lưu tại |
      tiếp nhận và xử lý | đã tiếp nhận`,
        ['count'],
      ],
      [4.5, 'chậm nhất | quá thời hạn', ['duration']],
      [3, 'trong thời hạn', ['duration']],
      [4.5, 'chương và | cắt giảm được | lập đủ | đơn giản hoá', COUNTS],
      [3, 'kiểm tra thực tế | làm giả | nộp | soạn thảo | đã cấp | đăng kiểm', ['count']],
      [3, 'kể từ | thông báo trước', ['duration']],
      [6, 'báo trước | ít nhất trước | trước ít nhất', ['duration']],
      [8, 'phải nộp trong | nộp trong vòng | phải nộp trong vòng | phải nộp trong thời hạn', ['duration']],
      [1.5, 'đề xuất', ['count']],
      [
        8,
        `đăng ký thế chấp | đăng ký thế chấp cho | đăng ký biến động | đăng ký giao dịch bảo đảm | xoá đăng ký thế chấp | chỉnh lý |
      chỉnh lý biến động cho`,
        ['person'],
      ],
      // vehicles and vessels that are looked at: "tuần tra, kiểm soát | 4.000 phương tiện"
      [9, 'kiểm soát', ['person']],
      [9, 'kiểm tra , kiểm soát | tuần tra , kiểm soát | tuần tra , kiểm tra | dừng kiểm tra', ['thing', 'person']],
      [9, 'tiết kiệm | tiết kiệm được | tiết kiệm khoảng', ['event']],
      // papers that come in, are settled and go out
      [
        8,
        `tiếp nhận , giải quyết | tiếp nhận , giải quyết được | tiếp nhận và trả kết quả |
      giải quyết đúng hạn | giải quyết trước hạn | giải quyết trước và đúng hạn |
      giải quyết trước , đúng hạn | giải quyết quá hạn | trả đúng hạn | trả trước hạn | tiếp nhận trực tuyến |
      đang giải quyết trong hạn | tham mưu trình | ban hành , sửa đổi | số hoá xong | số hoá thành công |
      ký số được | tái cấu trúc | tái cấu trúc quy trình | chuẩn hoá | công bố danh mục | cung cấp trực tuyến |
      tích hợp , cung cấp | đã tích hợp | đồng bộ thành công`,
        ['event', 'thing'],
      ],
      [8, `đã tiếp nhận và giải quyết`, ['event', 'thing', 'count']],
      [
        8,
        `tham mưu ban hành | tham mưu , ban hành | đã tham mưu ban hành | ký ban hành | xây dựng và ban hành |
      xây dựng , ban hành | trình ban hành`,
        ['event', 'thing', 'body'],
      ],
      // who is given a paper, or asks for one
      [
        8,
        `cấp cccd cho | cấp thẻ căn cước cho | cấp thẻ cccd cho | cấp thẻ căn cước công dân cho |
      cấp căn cước công dân cho | cấp căn cước công dân gắn chip cho | thu nhận hồ sơ căn cước cho |
      làm cccd cho | làm căn cước công dân cho | làm thẻ căn cước cho | kích hoạt tài khoản cho |
      kích hoạt định danh điện tử cho | kích hoạt tài khoản định danh điện tử cho | kích hoạt định danh cho |
      cài đặt vneid cho | cài đặt ứng dụng vneid cho | cấp tài khoản định danh cho |
      cấp tài khoản định danh điện tử cho | cấp định danh điện tử cho | cấp chữ ký số cho |
      cấp giấy phép lái xe cho | cấp đổi giấy phép lái xe cho | cấp hộ chiếu cho | cấp thị thực cho |
      cấp giấy thông hành cho | cấp phiếu lý lịch tư pháp cho | cấp gcn cho | cấp gcnqsdđ cho |
      cấp giấy chứng nhận quyền sử dụng đất cho | cấp sổ hồng cho | cấp giấy phép lao động cho |
      cấp chứng chỉ hành nghề cho | cấp giấy phép hoạt động cho | cấp phép hoạt động cho |
      cấp giấy chứng nhận đủ điều kiện cho | cấp giấy phép xây dựng cho | cấp chứng nhận cho |
      hướng dẫn làm thủ tục cho | giải quyết thủ tục hành chính cho |
      tiếp nhận hồ sơ của | nhận hồ sơ của`,
        ['person', 'body'],
      ],
      [8, `thu nhận hồ sơ cấp căn cước cho | thẩm định , cấp giấy chứng nhận cho`, ['person', 'body', 'event']],
      // where inspectors go
      [
        9,
        `kiểm tra đột xuất | kiểm tra đột xuất tại | kiểm tra định kỳ | kiểm tra định kỳ tại |
      kiểm tra liên ngành tại | thanh tra , kiểm tra tại | kiểm tra , giám sát tại | kiểm tra trực tiếp tại |
      giám sát trực tiếp tại | kiểm tra thực tế tại | tiến hành kiểm tra tại | tiến hành thanh tra tại |
      thanh tra đột xuất tại | thanh tra đột xuất | thanh tra chuyên ngành tại | thanh tra thuế tại |
      kiểm tra an toàn thực phẩm tại | kiểm tra vệ sinh an toàn thực phẩm |
      kiểm tra vệ sinh an toàn thực phẩm tại | kiểm tra an toàn phòng cháy chữa cháy |
      kiểm tra an toàn phòng cháy , chữa cháy | kiểm tra an toàn pccc | kiểm tra an toàn pccc tại |
      kiểm tra an toàn pccc đối với | kiểm tra pccc | kiểm tra hành chính | kiểm tra hành chính tại |
      kiểm tra hành chính đối với | kiểm tra đối với | thanh tra đối với | giám sát đối với | hậu kiểm |
      hậu kiểm đối với | kiểm tra quyết toán tại | thanh , kiểm tra tại | thanh kiểm tra tại |
      quyết định thanh tra tại | kiểm tra việc chấp hành tại | phúc tra | phúc tra tại`,
        ['body'],
      ],
      [9, `thanh tra , kiểm tra | tổng kiểm tra | thanh , kiểm tra | thanh kiểm tra`, ['body', 'event', 'person']],
      [9, `kiểm tra , giám sát`, ['body', 'event']],
    ],
    does: [
      [
        4,
        `giao cho | lưu | lưu ở | lưu tại | lưu trữ | gửi cho | gửi về | chuyển cho | chuyển về | kèm theo |
      duy nhất | như nhau | chụp`,
        ['body'],
      ],
      [5, 'được giải quyết | được kiểm tra | được thanh tra | được ban hành', ['event', 'body']],
      [6, 'khiếu nại | kể từ khi nhận | phải kiểm tra | tố cáo | được miễn kiểm tra'],
      [6, 'có hiệu lực', ['count']],
      [
        4,
        `đề nghị | kiến nghị | gửi | yêu cầu | báo cáo | trình | nộp | khai báo | có văn bản | ra văn bản |
      làm văn bản`,
        ['event'],
      ],
      [6, 'tính từ ngày', ['duration']],
      [4, 'kể từ ngày'],
      [4, 'ban hành kèm theo', ['count']],
      [4, 'đối với mỗi lô hàng', ['duration']],
      [6, 'kiến nghị của cử tri', SHARES],
      // papers, and how they stand
      [
        7,
        `giải quyết đúng hạn | giải quyết trước hạn | giải quyết trước và đúng hạn | đã được giải quyết đúng hạn |
      trả đúng hạn | được trả đúng hạn | trả trước hạn | giải quyết quá hạn | quá hạn | trễ hạn | đúng hạn |
      trước hạn | đang trong thời hạn giải quyết | trong hạn giải quyết | đang giải quyết trong hạn |
      chưa đến hạn | chưa đến hạn giải quyết | đến hạn giải quyết | được số hoá | đã số hoá | được ký số |
      còn hiệu lực | hết hiệu lực | nộp trực tuyến | tiếp nhận trực tuyến | được tiếp nhận trực tuyến |
      nộp qua dịch vụ công | tiếp nhận trực tiếp | được bãi bỏ | được đơn giản hoá | được cắt giảm |
      được chuẩn hoá | được công khai | được tái cấu trúc | thuộc thẩm quyền | thuộc thẩm quyền giải quyết |
      không thuộc thẩm quyền | đủ điều kiện xử lý | đủ điều kiện thụ lý | kỳ trước chuyển sang |
      từ kỳ trước chuyển sang`,
        ['event'],
      ],
      [7, `được giải quyết đúng hạn | được giải quyết trước hạn`, ['event', 'body']],
      // how much of them stands so
      [
        8,
        `giải quyết đúng hạn | giải quyết trước hạn và đúng hạn | giải quyết trước và đúng hạn |
      đúng hạn và trước hạn | được trả đúng hạn | được ký số | được số hoá | được thực hiện trực tuyến |
      thực hiện trên môi trường mạng | được xử lý trên môi trường mạng | được xử lý trên môi trường điện tử |
      được thực hiện trên môi trường điện tử | được tiếp nhận trực tuyến | cung cấp trực tuyến toàn trình |
      đủ điều kiện cung cấp`,
        SHARES,
      ],
      [8, `được giải quyết trước và đúng hạn`, ['percent', 'ratio', 'event', 'body']],
      // what has its papers
      [
        9,
        'được làm sạch dữ liệu | được số hoá dữ liệu | được cập nhật dữ liệu | được cấp sổ đỏ | được cấp sổ hồng | được cấp giấy chứng nhận quyền sử dụng đất | được cấp gcn | đã được cấp sổ đỏ',
        ['thing', 'percent', 'ratio'],
      ],
    ],
    cues: [
      [7, 'đo đạc | đo đạc bản đồ | bản đồ địa chính | hồ sơ địa chính | số hoá', ['thing']],
      [7, 'được cấp giấy | cấp giấy chứng nhận | cấp sổ đỏ | giấy chứng nhận quyền sử dụng đất', ['percent', 'ratio']],
      // places are searched, as firms are inspected, but not goods: "khám xét 4 địa điểm"
      [
        20,
        pairs(
          'khám xét # | khám xét khẩn cấp # | đồng loạt khám xét #',
          'địa điểm | nơi ở | chỗ ở | nơi | căn nhà | ngôi nhà | căn hộ | tụ điểm',
        ),
        ['count'],
      ],
      [5, 'cổng dịch vụ công', ['event', 'thing']],
      [6, 'thời gian chờ', ['duration']],
      [6, 'chi phí tuân thủ', ['money']],
      [4, 'kiểm định | kiểm nghiệm | phân tích | biểu mẫu | đường dây nóng | tổng đài', ['thing']],
      [6, 'ptpl | phân tích phân loại | kiểm định hải quan', ['count', 'percent', 'thing', 'event']],
      [7, 'kiểm tra | thanh tra | giám sát', ['body']],
      [
        4.5,
        `thời hạn | ngày làm việc | chậm nhất | kể từ ngày | thời gian giải quyết | thời gian thực hiện |
      thời hạn nộp | hồ sơ | thủ tục | thông quan | giấy phép | rút ngắn | kể từ | trong vòng`,
        ['duration'],
      ],
      [
        3,
        `thủ tục hành chính | trực tuyến | khiếu nại | tố cáo | cải cách hành chính | cấp giấy | ban hành |
      giải quyết | một cửa | tiếp nhận hồ sơ | trả kết quả | thẩm định | tiếp công dân | thanh tra |
      kiểm tra | phê duyệt | rà soát | dịch vụ công | thủ tục | cắt giảm | kiểm tra chuyên ngành | hồ sơ |
      đơn khiếu nại | đơn tố cáo | đơn thư | số đơn | đơn kiến nghị | chế độ kế toán | cấp sổ đỏ |
      văn bản quy phạm`,
        COUNTS,
      ],
      [4, 'theo mùa vụ', ['duration']],
      [2.5, 'thuế | nộp thuế | hoá đơn', ['duration']],
      [5, 'trước hạn | trễ hạn | điều kiện kinh doanh | đúng hạn | đơn giản hoá'],
      [5, 'ý kiến góp ý | lập thành', ['count']],
      [3, 'định kỳ | quan trắc | lấy mẫu | nghiệm thu | quyết toán | tờ khai | khai báo', ['event']],
      [5, 'cấp giấy chứng nhận | nộp báo cáo | nộp thông báo | tạm trú | từ ngày nhận đủ', ['duration']],
      [5, 'mẫu tồn | qua mạng điện tử | kiến nghị của cử tri', SHARES],
      [3, 'hạn chót | nghị định này gồm | quá hạn'],
      [3, 'biên lai | bản lưu | chứng từ | dvctt | file pdf | giá trị pháp lý', ['count']],
      [3, 'bên sử dụng thông tin | có thẩm quyền chậm | kỳ hạn gốc', ['duration']],
      [3, 'qua mạng', SHARES],
      [
        4.5,
        'kết quả kiểm tra | giám sát hải quan | kiểm tra chuyên ngành | thời gian trung bình làm thủ tục',
        ['duration'],
      ],
      [5, 'thanh tra', ['event']],
      [16, 'trợ giúp pháp lý | trung tâm trợ giúp pháp lý', ['event', 'thing']],
      // "đường dây nóng tiếp nhận | 140 tin": what customers report
      [7, 'đường dây nóng | tin báo của người tiêu dùng | tin của người tiêu dùng', ['event']],
      // what courts and those who make peace come to the end of are cases
      [-6, 'thẩm phán | toà án | ngành toà án | hoà giải thành | tranh chấp lao động', ['event']],
      // offices of the one-stop kind
      [
        4,
        `bộ phận một cửa | trung tâm phục vụ hành chính công | giải quyết đúng hạn | giải quyết trước hạn |
      một cửa điện tử | một cửa liên thông | dịch vụ công trực tuyến | cổng dịch vụ công quốc gia |
      hệ thống thông tin giải quyết thủ tục hành chính | thanh toán trực tuyến | nộp hồ sơ trực tuyến`,
        ['event', 'percent'],
      ],
      [
        5,
        'khiếu nại đúng | khiếu nại sai | tố cáo đúng | tố cáo sai | có đúng có sai | thuộc thẩm quyền giải quyết | giải quyết khiếu nại',
        ['event'],
      ],
      [4, 'giải phóng hàng | giải phóng một lô hàng | thông quan một lô hàng | thời gian thông quan', ['duration']],
    ],
    subjects: [
      [
        1.5,
        `thủ tục | hồ sơ | cải cách hành chính | hoá đơn | thông tư | nghị định | giấy phép | thanh tra |
      khiếu nại | quy định | thủ tục hành chính`,
      ],
    ],
  }),
  kinds: { money: -6, mass: -3, length: -3, area: -3, volume: -3, person: -1.5 },
  // "tiến hành 41 cuộc kiểm tra"
  figures: [
    {
      role: 'event',
      kinds: ['count'],
      items: [
        'lượt kiểm tra',
        'cuộc kiểm tra',
        'đợt kiểm tra',
        'lượt thanh tra',
        'cuộc thanh tra',
        'đợt thanh tra',
        'cuộc giám sát',
        'đợt giám sát',
      ],
    },
  ],
})
