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
        'làm | xây | xây dựng | xây mới | nâng cấp | cải tạo | sửa chữa | bê tông hoá | cứng hoá | kiên cố hoá | để làm | để xây | để xây dựng | để nâng cấp | để sửa chữa | đầu tư xây dựng | sửa chữa , xây mới | xây mới , sửa chữa | xây dựng , sửa chữa | xây mới và sửa chữa | sửa chữa , nâng cấp | nâng cấp , sửa chữa | nâng cấp , cải tạo | cải tạo , nâng cấp | cải tạo , sửa chữa | nâng cấp , mở rộng | xây dựng mới',
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
      ],
      subjects: [[1.5, PROJECTS]],
    }
  },
  kinds: { length: -12, area: -12, person: -1 },
  costs: true,
  owner: 'participant',
})
