import { COUNTS, LOADS, SHARES, SUMS } from './sorts.js'
import { PROJECTS } from './topics.js'
import { defineType, pairs } from './type.js'

export const investment = defineType({
  name: 'investment',
  vi: 'đầu tư',
  en: 'project capital, FDI, construction cost, contract value',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    /** What a sum goes into: "310 tỷ đồng | làm 120 km đường". */
    const BUILT = pairs(
      pairs(
        'làm | xây | xây dựng | xây mới | nâng cấp | cải tạo | sửa chữa | kiên cố hoá | để làm | để xây | để xây dựng | để nâng cấp | để sửa chữa | đầu tư xây dựng | sửa chữa , xây mới | xây mới , sửa chữa | xây mới và sửa chữa | sửa chữa , nâng cấp | nâng cấp , sửa chữa | nâng cấp , cải tạo | cải tạo , nâng cấp | cải tạo , sửa chữa | nâng cấp , mở rộng | xây dựng mới',
        '#',
      ),
      `km đường | km kênh | km kênh mương | km kè | km đê | công trình | công trình thuỷ lợi | tuyến đường | tuyến kênh | cây cầu |
  cầu | phòng học | trạm y tế | trạm bơm | hồ chứa | nhà văn hoá | trường học | chợ | nhà máy |
  cầu dân sinh | cầu tràn | đập tràn | ngầm tràn | hồ đập | điểm trường | trường mầm non | trường tiểu học | phòng | phòng bộ môn |
  phòng học bộ môn | nhà công vụ | nhà vệ sinh | tuyến kè | tuyến đê | km đường giao thông | km đường giao thông nông thôn`,
    )
    return {
      items: [
        [
          9,
          `vốn nước ngoài giải ngân | vốn fdi giải ngân | vốn fdi thực hiện | vốn đầu tư thực hiện | vốn đầu tư toàn xã hội |
      tổng vốn đầu tư toàn xã hội | vốn đầu tư nước ngoài | vốn đầu tư trực tiếp nước ngoài | đầu tư toàn xã hội |
      đầu tư ra nước ngoài | giá trị trúng thầu | tổng giá trị trúng thầu | giá trị xây lắp | tổng dự toán | dự toán công trình |
      kinh phí nâng cấp | kinh phí cải tạo | kinh phí nạo vét | kinh phí thi công | kinh phí lắp đặt |
      kinh phí làm đường | kinh phí trùng tu | kinh phí tôn tạo | tổng kinh phí xây dựng | tổng chi phí xây dựng |
      chi phí đầu tư xây dựng | chi phí nâng cấp | chi phí cải tạo | chi phí lắp đặt`,
          SUMS,
        ],
        [
          8,
          `vốn ngoại | lượng vốn ngoại | lượng vốn | lượng vốn fdi | dòng vốn | dòng vốn ngoại | dòng vốn fdi | vốn cấp mới |
      vốn đăng ký mới | vốn điều chỉnh | vốn bổ sung | vốn đăng ký bổ sung | thu hút đầu tư | vốn thu hút |
      tổng giá trị đầu tư | giá trị gói thầu | giá dự thầu | giá dự toán`,
          SUMS,
        ],
        [
          8,
          pairs(
            'chi phí | kinh phí',
            `rà phá bom mìn | đo đạc | khảo sát | thiết kế | giám sát | giám sát thi công | thiết bị | đền bù | di dời | di dời hạ tầng | di dời lưới điện | san lấp | san nền | san gạt | làm cầu | làm kè | xây kè | xây cầu`,
          ),
          ['money'],
        ],
        // what is built, where its worth is told: "mở nhà máy thứ hai trị giá 90 triệu USD"
        [
          3.5,
          `nhà máy | nhà xưởng | tổ hợp | khu đô thị | khu du lịch | khu nghỉ dưỡng | khu công nghiệp | trung tâm thương mại |
      bến cảng | cầu cảng | sân bay | nhà ga | trụ sở | nhà văn hoá | công viên | hồ chứa | đập dâng | tuyến kè | trạm bơm |
      dây chuyền | phần xây lắp | phần thiết bị | hạng mục`,
          ['money'],
        ],
        [5, 'biên bản ghi nhớ | biên bản ghi nhớ hợp tác | bản ghi nhớ đầu tư | biên bản ghi nhớ đầu tư', ['count']],
        [
          6,
          'trường hợp nhà đầu tư | trường hợp góp vốn | trường hợp nhà đầu tư nước ngoài | lượt góp vốn | thương vụ | cổ đông khác',
          ['count'],
        ],
        [
          7,
          `tổng mức đầu tư | tổng vốn đầu tư | vốn đầu tư | vốn điều lệ | vốn đăng ký | fdi | tổng vốn |
      mức đầu tư | gói thầu | số vốn | vốn góp | tổng số vốn | quy mô vốn | góp vốn | trúng thầu |
      kinh phí đầu tư | kinh phí xây dựng | vốn fdi | chi phí xây dựng | số vốn đăng ký |
      tổng vốn đăng ký | vốn chủ sở hữu | cổ phần`,
        ],
        [
          6,
          `tổng kinh phí đầu tư | vốn thực hiện | vốn tăng thêm | vốn tư nhân | giá trị hợp đồng |
      giá trúng thầu | giá gói thầu | chi phí giải phóng mặt bằng | tỷ lệ sở hữu | tỷ lệ góp vốn |
      phần vốn | thương vụ | tổng giá trị hợp đồng | suất đầu tư | vốn xã hội hoá | vốn nước ngoài |
      giá trị đầu tư | khoản đầu tư | chi phí đầu tư | chi phí giải phóng | chi phí mặt bằng |
      giá trị quyết toán | kinh phí xây lắp | room khối ngoại | số cổ phần | trị giá dự án |
      tổng mức vốn | tổng đầu tư | tỷ lệ vốn | vốn cổ phần`,
          SUMS,
        ],
        [8, 'vốn chủ sở hữu', ['money']],
        [4, 'vốn | nguồn vốn | thoả thuận hợp tác | hợp đồng'],
        [4, 'dự án | công trình | đầu tư | tuyến | cao tốc | kinh phí xây | nhu cầu vốn', ['money']],
        [-3, 'vốn ngân sách | vốn nhà nước | vốn hoá', ['money']],
        [9, 'vốn nhà nước', ['percent']],
        [
          6,
          `chỉ tiêu vốn điều lệ | tổng nguồn vốn | chi phí làm | chi phí xây | chi phí trùng tu |
      chi phí sửa chữa`,
          ['money'],
        ],
        [4, 'cổ đông góp vốn', ['count']],
        [4, 'tiến độ góp vốn', ['duration']],
        [4, 'chi phí bồi thường', SUMS],
        [9, 'cổ phiếu', ['count']],
        [
          6,
          'thời gian thu phí | thời gian hoàn vốn | thời gian thu phí hoàn vốn | thời hạn thu phí | thời gian khai thác hoàn vốn',
          ['duration'],
        ],
        [
          7,
          'chi phí thực hiện | chi phí tư vấn | chi phí quản lý dự án | chi phí thi công | chi phí xây lắp',
          ['money', 'ratio', 'percent'],
        ],
        // what a building is reckoned to cost and what of it is done
        [
          8,
          `khái toán | tổng khái toán | khái toán kinh phí | kinh phí khái toán | dự toán kinh phí xây dựng |
          dự toán xây dựng | dự toán xây lắp | dự toán gói thầu | dự toán đầu tư | dự toán sửa chữa | 
          dự toán được duyệt | giá trị khối lượng | giá trị khối lượng thực hiện | giá trị khối lượng hoàn thành |
          giá trị khối lượng thi công | giá trị khối lượng xây lắp | giá trị nghiệm thu | giá trị thi công |
          giá trị công trình | trị giá công trình | tổng giá trị công trình | tổng trị giá công trình | giá trị dự án |
          tổng giá trị dự án | giá trị xây dựng | tổng giá trị xây dựng | giá trị đầu tư xây dựng |
          tổng giá trị đầu tư xây dựng | tổng giá trị gói thầu | tổng giá trị các gói thầu | giá hợp đồng |
          giá trị hợp đồng xây lắp | giá trị ký kết | giá đề nghị trúng thầu | giá chào thầu | giá bỏ thầu |
          giá trị quyết toán công trình | giá trị đề nghị quyết toán | giá trị được phê duyệt quyết toán |
          giá trị phê duyệt quyết toán | giá trị cổ phần | giá trị thương vụ | giá trị khoản đầu tư | giá trị phần vốn`,
          ['money'],
        ],
        // how far it is done, by its worth
        [
          7,
          `giá trị sản lượng thi công | giá trị khối lượng | giá trị khối lượng thực hiện | giá trị khối lượng thi công |
          giá trị khối lượng hoàn thành | giá trị hợp đồng xây lắp`,
          ['percent'],
        ],
        // capital of firms and projects
        [
          8,
          `vốn pháp định | vốn ban đầu | số vốn ban đầu | vốn đầu tư ban đầu | vốn khởi nghiệp | vốn khởi điểm |
          vốn cố định | vốn tự có | nguồn vốn tự có | vốn kinh doanh | vốn doanh nghiệp | vốn xây dựng | vốn cam kết |
          vốn cam kết đầu tư | vốn dự kiến | vốn đầu tư dự kiến | vốn đăng ký tăng thêm | vốn đăng ký cấp mới |
          vốn đăng ký điều chỉnh | vốn đăng ký bình quân | vốn đầu tư bình quân | vốn bot | vốn ppp |
          vốn ngoài ngân sách | vốn đầu tư ngoài ngân sách | nguồn vốn ngoài ngân sách | vốn đầu tư phát triển |
          vốn đầu tư xã hội | vốn khu vực ngoài nhà nước | vốn đầu tư khu vực ngoài nhà nước | vốn đầu tư tư nhân |
          vốn đầu tư đăng ký | vốn đầu tư trong nước | vốn trong nước | vốn ddi | vốn thực hiện dự án | suất vốn đầu tư |
          quy mô đầu tư | tổng quy mô đầu tư | quy mô vốn đầu tư | quy mô dự án | nhu cầu đầu tư | nhu cầu vốn đầu tư |
          tổng nhu cầu vốn | tổng nhu cầu vốn đầu tư | ký quỹ đầu tư | ký quỹ thực hiện dự án | tiền ký quỹ đầu tư |
          ký quỹ bảo đảm thực hiện dự án | đầu tư nước ngoài | đầu tư trực tiếp nước ngoài | đầu tư tư nhân |
          thu hút fdi | thu hút vốn | thu hút vốn đầu tư | thu hút vốn fdi | vốn hợp tác xã | vốn thành viên đóng góp |
          vốn góp của thành viên | vốn góp của xã viên | tiết kiệm qua đấu thầu | giá trị tiết kiệm qua đấu thầu |
          tiết kiệm trong đấu thầu | tỷ lệ tiết kiệm qua đấu thầu | tỷ lệ giảm giá qua đấu thầu |
          tỷ lệ tiết kiệm trong đấu thầu`,
          SUMS,
        ],
        // costs of what is built or bought to stand
        [
          7,
          `kinh phí gpmb | kinh phí mua sắm | kinh phí mua sắm trang thiết bị | kinh phí mua sắm thiết bị |
          kinh phí mua sắm trang thiết bị y tế | kinh phí mua sắm máy móc | kinh phí trang bị | kinh phí lắp đặt camera |
          kinh phí lắp đặt thiết bị | kinh phí sửa chữa | kinh phí tu sửa | kinh phí tu bổ | kinh phí bê tông hoá |
          kinh phí xây mới | kinh phí hoàn thiện | kinh phí hoàn thành công trình | kinh phí mở rộng |
          kinh phí thực hiện dự án | kinh phí dự án | kinh phí công trình | kinh phí thực hiện công trình |
          kinh phí đầu tư công trình | kinh phí làm nhà văn hoá | kinh phí đầu tư hạ tầng |
          kinh phí đầu tư cơ sở hạ tầng | kinh phí đầu tư cơ sở vật chất | kinh phí khoan giếng |
          kinh phí lắp đặt hệ thống | kinh phí cắm mốc | kinh phí san ủi | kinh phí xây dựng công trình |
          kinh phí xây tường rào | kinh phí chỉnh trang | kinh phí chỉnh trang đô thị | kinh phí lắp điện chiếu sáng |
          tổng kinh phí gpmb | tổng kinh phí mua sắm | tổng kinh phí mua sắm trang thiết bị |
          tổng kinh phí mua sắm thiết bị | tổng kinh phí mua sắm trang thiết bị y tế | tổng kinh phí mua sắm máy móc |
          tổng kinh phí trang bị | tổng kinh phí lắp đặt camera | tổng kinh phí lắp đặt thiết bị |
          tổng kinh phí sửa chữa | tổng kinh phí tu sửa | tổng kinh phí tu bổ | tổng kinh phí bê tông hoá |
          tổng kinh phí xây mới | tổng kinh phí xây lắp | tổng kinh phí hoàn thiện | tổng kinh phí hoàn thành công trình |
          tổng kinh phí mở rộng | tổng kinh phí thực hiện dự án | tổng kinh phí dự án | tổng kinh phí công trình |
          tổng kinh phí thực hiện công trình | tổng kinh phí đầu tư công trình | tổng kinh phí làm đường |
          tổng kinh phí làm cầu | tổng kinh phí làm nhà văn hoá | tổng kinh phí đầu tư hạ tầng |
          tổng kinh phí đầu tư cơ sở hạ tầng | tổng kinh phí đầu tư cơ sở vật chất | tổng kinh phí khoan giếng |
          tổng kinh phí lắp đặt hệ thống | tổng kinh phí cắm mốc | tổng kinh phí san ủi |
          tổng kinh phí xây dựng công trình | tổng kinh phí xây tường rào | tổng kinh phí chỉnh trang |
          tổng kinh phí chỉnh trang đô thị | tổng kinh phí lắp điện chiếu sáng | chi phí gpmb | chi phí mua sắm |
          chi phí mua sắm trang thiết bị | chi phí mua sắm thiết bị | chi phí mua sắm trang thiết bị y tế |
          chi phí mua sắm máy móc | chi phí trang bị | chi phí lắp đặt camera | chi phí lắp đặt thiết bị |
          chi phí tu sửa | chi phí tu bổ | chi phí bê tông hoá | chi phí xây mới | chi phí hoàn thiện |
          chi phí hoàn thành công trình | chi phí mở rộng | chi phí thực hiện dự án | chi phí dự án | chi phí công trình |
          chi phí thực hiện công trình | chi phí đầu tư công trình | chi phí làm đường | chi phí làm nhà văn hoá |
          chi phí đầu tư hạ tầng | chi phí đầu tư cơ sở hạ tầng | chi phí đầu tư cơ sở vật chất | chi phí khoan giếng |
          chi phí lắp đặt hệ thống | chi phí cắm mốc | chi phí san ủi | chi phí xây dựng công trình |
          chi phí xây tường rào | chi phí chỉnh trang | chi phí chỉnh trang đô thị | chi phí lắp điện chiếu sáng`,
          ['money'],
        ],
        // parts of a cost
        [
          7,
          `chi phí dự phòng | chi phí hạ tầng | chi phí đầu tư ban đầu | chi phí tái định cư | phần vốn đầu tư |
          vốn thiết bị | vốn xây lắp | tổng dự toán kinh phí | chi phí phát sinh của dự án`,
          ['money'],
        ],
        // who owns what part
        [
          7,
          `tỷ lệ nắm giữ | tỷ lệ cổ phần | tỷ lệ sở hữu nước ngoài | tỷ lệ sở hữu nhà nước | tỷ lệ góp | tỷ lệ vốn góp |
          tỷ lệ vốn nhà nước | quyền biểu quyết | cổ phần có quyền biểu quyết | số cổ phần có quyền biểu quyết |
          phần vốn góp | cổ phần chi phối | sở hữu nước ngoài | vốn đối ứng | vốn tư nhân tham gia`,
          SHARES,
        ],
        // shares, and turns of taking part in capital
        [
          7,
          `cổ phần phổ thông | cổ phần ưu đãi | cổ phần chào bán | lượt tăng vốn | lượt điều chỉnh vốn |
          lượt dự án tăng vốn | lượt dự án điều chỉnh vốn | lượt dự án đăng ký điều chỉnh vốn | lượt mua cổ phần |
          lượt góp vốn mua cổ phần | thoả thuận đầu tư | thoả thuận hợp tác đầu tư | hợp đồng xây lắp | gói thầu xây lắp |
          gói thầu tư vấn | gói thầu mua sắm`,
          ['count'],
        ],
        [7, 'tiền ký quỹ | mức ký quỹ | vốn nhà nước tại | vốn mồi | vốn góp nhà nước', ['money']],
        [
          14,
          'huy động vốn đầu tư | huy động vốn đầu tư xã hội | huy động vốn đầu tư toàn xã hội | huy động vốn đầu tư phát triển',
          ['money', 'percent', 'ratio'],
        ],
      ],
      done: [
        // what shareholders pay in: where anything is donated on the page, more speaks for that
        [4, 'góp', ['money', 'percent']],
        [2.5, 'tiêu tốn | ngốn | ngốn hết | tốn', ['money']],
        [5, 'gọi được | gọi vốn | gọi vốn được | gọi vốn thành công', ['money']],
        [3, 'doanh nghiệp bỏ ra | nhà đầu tư bỏ ra | bỏ vốn | đầu tư hơn', ['money']],
        [6, 'trúng thầu với giá | trúng gói thầu với giá | giá trúng thầu là | giá dự thầu là', ['money']],
        [5, 'đầu tư | dự án | công trình | cầu | cây cầu | đường | tuyến đường | cao tốc | rót | góp vốn', ['money']],
        [
          4.5,
          `bơm thêm | công trình trị giá | dự án trị giá | mới góp được | phê duyệt phát hành | rót thêm |
      rót vốn | tăng vốn lên | tăng vốn điều lệ lên | vốn điều lệ là | vốn điều lệ lên | đã đổ |
      đầu tư thêm | đổ thêm | đội vốn`,
          ['money'],
        ],
        [3, 'đổ', ['money']],
        [3, 'nắm | sẽ sở hữu | đang nắm giữ', SHARES],
        // what is put into something that stands
        [
          6,
          `đầu tư xây dựng | cam kết đầu tư | cam kết rót | dự kiến đầu tư | mạnh dạn đầu tư | đã đầu tư | được đầu tư |
          đã được đầu tư | tiếp tục đầu tư | tập trung đầu tư | huy động đầu tư | đầu tư hết | đầu tư số tiền |
          đầu tư tổng cộng | đầu tư xây dựng hết | xây dựng hết | xây hết | sửa chữa hết | thi công hết | làm hết |
          đầu tư nâng cấp | thu hút vốn đầu tư | thu hút vốn | có vốn đầu tư | có tổng mức đầu tư | với tổng mức đầu tư |
          có mức đầu tư | vốn đầu tư | tổng mức đầu tư | vốn điều lệ | có vốn điều lệ | góp vốn điều lệ | tăng vốn thêm |
          tăng vốn đầu tư thêm | vốn đối ứng | hợp đồng trị giá | ký hợp đồng trị giá | gói thầu trị giá |
          đầu tư trị giá | nhà máy trị giá | thương vụ trị giá | mua cổ phần trị giá | ký quỹ đầu tư`,
          ['money'],
        ],
        // what part of a firm somebody has
        [5, `chiếm giữ | đang sở hữu | hiện sở hữu | nắm giữ | sở hữu | góp vốn | mua lại | thâu tóm | thoái`, SHARES],
      ],
      does: [
        [
          6,
          'mua sắm | để mua sắm | đầu tư mua sắm | mua sắm trang thiết bị | mua sắm thiết bị | mua sắm máy móc',
          ['money'],
        ],
        [
          8,
          `số vốn | tổng số vốn | tổng vốn | tổng vốn đăng ký | vốn đăng ký | số vốn đăng ký | số vốn cấp mới | tổng vốn fdi |
      vốn fdi | tổng vốn cấp mới | tổng vốn đầu tư đăng ký | tổng mức đầu tư | vốn điều lệ | vốn đầu tư toàn xã hội`,
          SHARES,
        ],
        [8, BUILT, ['money']],
        [6, 'cho dự án | thực hiện dự án | đầu tư vào | để mua lại | để đầu tư | vượt giá trị hợp đồng', ['money']],
        [6, 'tổng vốn đầu tư', SHARES],
        [4, 'vốn', SHARES],
        // what a sum builds
        [
          6,
          `đầu tư xây dựng | để đầu tư xây dựng | đầu tư nâng cấp | đầu tư cải tạo | đầu tư cơ sở hạ tầng |
          đầu tư hạ tầng | đầu tư kết cấu hạ tầng | đầu tư cơ sở vật chất | đầu tư trang thiết bị | đầu tư máy móc |
          đầu tư hệ thống | đầu tư chuồng trại | đầu tư nhà màng | xây dựng cơ sở vật chất |
          xây dựng hạ tầng | xây dựng cơ sở hạ tầng | xây dựng kết cấu hạ tầng | xây dựng trụ sở | xây dựng nhà máy |
          xây dựng nhà xưởng | xây dựng chuồng trại | xây chuồng trại | xây dựng công trình | xây dựng các công trình |
          xây dựng nhà văn hoá | xây dựng đường giao thông | xây dựng trường học | xây dựng trạm y tế |
          tu sửa cơ sở vật chất | nâng cấp cơ sở vật chất | mua máy móc |
          mua sắm cơ sở vật chất | mua sắm trang thiết bị y tế | lắp đặt camera | lắp đặt hệ thống |
          làm đường giao thông | làm đường bê tông | bê tông hoá đường | trùng tu | tôn tạo |
          trùng tu , tôn tạo | tu bổ , tôn tạo | nâng cấp đường | cải tạo , nâng cấp | nâng cấp , cải tạo | vốn đăng ký |
          vốn đầu tư | vốn điều lệ | vốn đối ứng | vốn fdi | vốn oda | vốn đầu tư nước ngoài | vốn xã hội hoá`,
          ['money'],
        ],
        // a part of capital or of a firm
        [
          7,
          `vốn cổ phần | cổ phần | cổ phần của | số cổ phần | vốn góp | quyền biểu quyết | giá trị hợp đồng |
          giá trị gói thầu | giá gói thầu | vốn tại | vốn của công ty | giá trị xây lắp`,
          SHARES,
        ],
      ],
      cues: [
        [9, 'tổng thầu | hợp đồng epc | hợp đồng xây lắp | hợp đồng thi công | ký hợp đồng với nhà thầu', ['money']],
        [
          4,
          `chủ đầu tư | góp vốn xây dựng | vốn xã hội hoá | đầu tư nâng cấp | đầu tư cải tạo | đầu tư mở rộng | đầu tư hạ tầng |
      hạ tầng kỹ thuật | giấy chứng nhận đầu tư | chủ trương đầu tư | nhượng lại cổ phần | chào mua | đấu thầu rộng rãi`,
          ['money'],
        ],
        [
          12,
          `qua đấu thầu | thông qua đấu thầu | trong đấu thầu | sau đấu thầu | công tác đấu thầu | đấu thầu qua mạng |
      lựa chọn nhà thầu`,
          SHARES,
        ],
        [4, 'gọi vốn | vòng gọi vốn', ['money']],
        [8, 'cổ đông góp vốn | cổ đông sáng lập | thành viên góp vốn', ['money', 'percent']],
        [
          12,
          'gói thầu thiết bị | gói thầu xây lắp | gói thầu tư vấn | gói thầu thi công | gói thầu mua sắm',
          ['money'],
        ],
        [5, 'của công trình | dự toán được duyệt | dự toán xây dựng | dự toán xây lắp', ['money']],
        [5, 'dự án nước ngoài | nhà đầu tư nước ngoài | hoàn vốn | vốn vay adb | vốn vay wb | dự án fdi', SUMS],
        // what stands or is laid costs capital: "trạm bơm có kinh phí 36 tỷ đồng"
        [
          3,
          `đường liên xã | đường liên thôn | đường tỉnh | đường trục | đường trục xã | đường bê tông | đường tránh |
      cầu dân sinh | trạm bơm | nhà văn hoá | trụ sở | hồ chứa | tuyến đường | cây cầu | công viên | quảng trường | sân vận động | nhà máy nước |
      đường giao thông | con đường | kênh mương | tuyến kè | đoạn kè | trạm y tế | phòng học | nhà đa năng | nhà hiệu bộ |
      nhà thi đấu | chợ trung tâm | bến xe | cảng cá | nghĩa trang liệt sĩ | đài tưởng niệm | bia tưởng niệm |
      khu tái định cư | đường ống | đường dây | trạm biến áp`,
          ['money'],
        ],
        // and so do the machines of hospitals
        [
          7,
          `máy thở | máy chụp | máy chụp cắt lớp | máy chụp cắt lớp vi tính | máy chụp cộng hưởng từ | máy cộng hưởng từ |
      máy ct | máy siêu âm | máy x - quang | máy x quang | máy mri | hệ thống chụp | hệ thống chụp cắt lớp |
      hệ thống cộng hưởng từ | máy gia tốc | máy chạy thận | máy xét nghiệm | máy chủ`,
          ['money'],
        ],
        // a price for which somebody builds is the worth of a contract
        [
          14,
          'trúng gói thầu | trúng thầu | giá dự toán | dự toán gói thầu | mở thầu | mời thầu | bỏ thầu | dự thầu | nhà thầu trúng thầu',
          SUMS,
        ],
        // "trường được xây mới, chi phí 7 tỷ đồng"
        [
          4,
          `được xây mới | được xây dựng mới | được xây dựng | được khởi công | được đầu tư xây dựng | được nâng cấp |
      được cải tạo | việc nâng cấp | việc cải tạo | việc xây dựng | vừa khánh thành | khánh thành`,
          ['money'],
        ],
        [5, 'vốn ngoại | dòng vốn | thu hút vốn | vốn cấp mới', SUMS],
        [6, 'góp vốn', SUMS],
        [
          5,
          `tổng mức đầu tư | vốn đầu tư | tổng vốn | vốn điều lệ | vốn đăng ký | đầu tư xây dựng |
      gói thầu | fdi | mức đầu tư | kinh phí xây dựng | số vốn | vốn fdi | đấu thầu |
      vốn góp | cổ phần hoá | thoái vốn | tổng đầu tư | khoản đầu tư | cổ phần | nắm giữ | điều lệ |
      cổ đông chiến lược | dự án cấp mới | liên danh | phần vốn nhà nước | quyền biểu quyết | thương vụ |
      vốn đối ứng | điều chỉnh tổng mức | điều chỉnh vốn`,
          SUMS,
        ],
        [
          5,
          `thực hiện dự án | chi phí thực hiện dự án | giá trị thực hiện dự án | đã đổ |
      thanh toán cho nhà thầu | tuyến metro`,
          ['money'],
        ],
        [
          4,
          `bơm | rót vốn | đổ vào | trùng tu | tu sửa | tu bổ | tôn tạo | xây cống | làm đường |
      mét đường`,
          ['money'],
        ],
        [
          3,
          `được xây | xây | dựng | kiên cố hoá | đầu tư | nạo vét | xây mới | lắp đặt | thi công | cải tạo |
      đầu tư công nghệ | xây dựng | chi phí xây dựng | cấp phép | thu hút | nhà đầu tư | dự án |
      khởi công | nâng cấp | công trình | sở hữu | rót | hợp đồng | thoả thuận | khởi nghiệp sáng tạo |
      vay oda | vốn vay oda | nhu cầu vốn`,
          ['money'],
        ],
        [
          3,
          `đội vốn | tăng vốn | thâu tóm | mua lại | sáp nhập | nhà đầu tư chiến lược | cổ đông lớn |
      chào bán | trả cổ tức | ký hợp đồng | bot | ppp | nhà thầu thi công`,
          ['money', 'percent'],
        ],
        [1.5, 'đầu tư | sở hữu | cổ đông', ['percent']],
        [5, 'khối ngoại | sở hữu chéo | nâng room', SHARES],
        [3, 'nhà thầu phụ', LOADS],
        [3, 'vốn tại công ty', SHARES],
        [3, 'đấu giá công khai', COUNTS],
        [5, 'thu hồi vốn | hoàn vốn', ['duration']],
        // what capital is told of
        [
          4,
          `vốn pháp định | phát hành thêm cổ phiếu | đăng ký đầu tư | doanh nghiệp thành lập mới |
          thành lập mới doanh nghiệp | đăng ký thành lập mới | ghi nhớ đầu tư | trao giấy chứng nhận đầu tư |
          quyết định chủ trương đầu tư | chấp thuận chủ trương đầu tư | xúc tiến đầu tư | khởi công xây dựng |
          lễ khởi công | nghiệm thu công trình | san lấp mặt bằng | hạng mục công trình | đơn vị thi công | tổng dự toán |
          khái toán | kinh phí xây lắp`,
          ['money'],
        ],
        // what stands and is built
        [
          3,
          `thảm nhựa | thảm bê tông nhựa | rải nhựa | kè chống sạt lở | hệ thống cấp nước | công trình cấp nước |
          công trình nước sạch | hệ thống chiếu sáng | điện chiếu sáng | nhà văn hoá thôn | nhà văn hoá khu dân cư |
          sân thể thao | cổng chào | đường ngõ xóm | đường thôn | đường nông thôn |
          giao thông nông thôn | kiên cố hoá kênh mương | bê tông hoá kênh mương | cầu treo | cầu bê tông | đập thuỷ lợi |
          khu dân cư mới | khu đô thị mới | hạ tầng khu công nghiệp | cụm công nghiệp | nhà bia | nhà bia tưởng niệm`,
          ['money'],
        ],
      ],
      subjects: [[1.5, PROJECTS]],
    }
  },
  kinds: { length: -12, area: -12, person: -1 },
  costs: true,
  owner: 'participant',
})
