import { EVENTS } from './events.js'
import { VALUES } from './sorts.js'
import { defineType } from './type.js'

export const donation = defineType({
  name: 'donation',
  vi: 'ủng hộ, đóng góp',
  en: 'money or goods raised and contributed',
  gives: true,
  binds: ['receivers', 'total'],
  roles: [
    'thing',
    'total',
    'each',
    'recipient',
    'event',
    'participant',
    'means',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  words: () => {
    const GIVEN = ['money', 'percent', 'mass', 'area', 'volume', 'thing', 'event'] as const
    return {
      items: [
        [14, 'máu'],
        // what was raised in all, told as a sum of its own
        [9, 'tổng giá trị huy động | tổng trị giá huy động | giá trị huy động', ['money']],
        [6, 'viện trợ | khoản viện trợ | gói viện trợ | khoản ủng hộ'],
        [
          5,
          `hiện vật | tiền quyên góp | số tiền quyên góp | tổng số tiền ủng hộ | tin nhắn ủng hộ |
      tiền tài trợ | số tiền tài trợ | khoản tài trợ | gói tài trợ | nguồn tài trợ | quỹ vì người nghèo |
      quỹ phòng chống | quỹ phòng chống dịch | quỹ vắc xin | đóng góp tự nguyện | số tiền ủng hộ |
      tiền ủng hộ | lượt góp | tài trợ | ủng hộ`,
        ],
        [4, 'công thợ', ['count']],
        [3, 'đóng góp'],
        [4, 'ngày công | ngày công lao động | công lao động', ['count']],
        [14, 'đơn vị máu toàn phần | đơn vị tiểu cầu | túi máu'],
        [
          6,
          'mức ủng hộ | mức đóng góp tự nguyện | kinh phí vận động | kinh phí xã hội hoá | tiền đóng góp | số tiền đóng góp | tổng số tiền đóng góp | tổng số tiền vận động | nguồn xã hội hoá',
          ['money'],
        ],
        [
          6,
          'quỹ đền ơn đáp nghĩa | quỹ bảo trợ trẻ em | quỹ vì biển đảo | quỹ vì biển , đảo | quỹ vì biển , đảo quê hương | quỹ nhân đạo | quỹ từ thiện | quỹ tình thương | quỹ xã hội từ thiện | quỹ xã hội | quỹ mái ấm công đoàn | quỹ mái ấm tình thương | quỹ nghĩa tình đồng đội | quỹ chăm sóc người cao tuổi | quỹ ủng hộ | quỹ vì trẻ em | quỹ phụ nữ nghèo | quỹ vì cộng đồng | nguồn lực vận động | nguồn vận động | nguồn ủng hộ | nguồn tài trợ | tổng nguồn lực vận động | tổng giá trị vận động | giá trị vận động | kinh phí vận động được | kinh phí ủng hộ',
          ['money', 'percent', 'ratio'],
        ],
        [9, 'lượt ủng hộ | lần hiến máu | con heo đất | heo đất', ['count']],
        [9, 'ngày lương | ngày thu nhập | ngày tiền lương', ['count']],
        [9, 'lượt tổ chức | lượt tập thể | lượt tổ chức , cá nhân | lượt tập thể , cá nhân', ['count']],
        [14, 'đơn vị loại | đơn vị thể tích | đơn vị hồng cầu | đơn vị huyết tương | đơn vị chế phẩm máu', ['count']],
        // what was raised or given, told as a sum
        [
          8,
          `tổng số tiền quyên góp | tổng số tiền tài trợ | tổng số tiền ủng hộ được | tổng kinh phí vận động | tổng kinh phí tài trợ | tổng kinh phí ủng hộ | tổng kinh phí xã hội hoá |
tổng số tiền vận động được | số tiền quyên góp được | số tiền ủng hộ được | số tiền huy động được từ nhân dân | số tiền gây quỹ | tiền gây quỹ |
tiền công đức | số tiền công đức | tiền cúng dường | tiền xã hội hoá | tiền đóng góp tự nguyện | tiền nhân dân đóng góp |
tiền dân đóng góp | vốn dân đóng góp | vốn dân góp | vốn nhân dân | vốn đóng góp của nhân dân | vốn đóng góp của người dân | vốn huy động từ nhân dân |
vốn huy động từ người dân | vốn huy động trong dân | vốn huy động trong nhân dân | nguồn vốn nhân dân đóng góp | nguồn vốn đóng góp của nhân dân | nguồn nhân dân đóng góp | 
nguồn quyên góp | nguồn huy động trong dân | huy động từ nhân dân | huy động nhân dân đóng góp | huy động trong nhân dân | huy động sức dân | nhân dân đóng góp |
người dân đóng góp | dân đóng góp | nhân dân tự đóng góp | cộng đồng đóng góp | cộng đồng dân cư đóng góp | đóng góp của nhân dân | đóng góp của người dân |
đóng góp của cộng đồng | giá trị ngày công | trị giá ngày công | giá trị đất hiến | trị giá đất hiến | giá trị hiến đất | giá trị hiện vật |
trị giá hiện vật | hiện vật quy ra tiền | hiện vật trị giá | tổng giá trị ủng hộ | tổng trị giá ủng hộ | tổng giá trị tài trợ | tổng trị giá tài trợ |
giá trị tài trợ | giá trị ủng hộ | tổng giá trị quyên góp | tổng giá trị đóng góp | trị giá đóng góp | tổng giá trị công trình nhân dân đóng góp`,
          ['money', 'percent'],
        ],
        // funds that are filled by gifts
        [
          6,
          `quỹ an sinh xã hội | quỹ vì biên cương | quỹ vì trường sa | quỹ vì tuyến đầu tổ quốc | quỹ vì hoàng sa | quỹ nạn nhân chất độc da cam |
quỹ nạn nhân da cam | quỹ vì nạn nhân chất độc da cam | quỹ hỗ trợ nạn nhân chất độc da cam | quỹ chữ thập đỏ | quỹ hội chữ thập đỏ | quỹ tấm lòng vàng | quỹ tấm lòng nhân ái |
quỹ thiện nguyện | quỹ thiện tâm | quỹ bác ái | quỹ nhân ái | quỹ phòng , chống covid | quỹ phòng , chống dịch | quỹ vaccine |
quỹ xoá nhà tạm | quỹ vì phụ nữ nghèo | quỹ vì phụ nữ , trẻ em nghèo | quỹ vì bệnh nhân nghèo | quỹ hỗ trợ bệnh nhân nghèo | quỹ bảo trợ bệnh nhân nghèo | quỹ toàn dân chăm sóc người cao tuổi |
quỹ chăm sóc và phát huy vai trò người cao tuổi | quỹ đồng đội | quỹ nghĩa tình | quỹ tình nghĩa | quỹ tình bạn | quỹ tương thân tương ái | quỹ tương trợ |
quỹ vì ngày mai | quỹ vì đồng bào | quỹ vòng tay nhân ái | quỹ trái tim cho em | quỹ vì người khuyết tật | quỹ ngày vì người nghèo | quỹ mái ấm |
quỹ hũ gạo tình thương`,
          ['money', 'percent', 'ratio'],
        ],
        // aid from abroad
        [
          7,
          `vốn viện trợ | nguồn vốn viện trợ | nguồn viện trợ | giá trị viện trợ | tổng giá trị viện trợ | giá trị giải ngân viện trợ | giải ngân viện trợ |
cam kết viện trợ | giá trị cam kết viện trợ | tiền viện trợ | số tiền viện trợ | vốn tài trợ không hoàn lại | vốn phi chính phủ | gói hỗ trợ nhân đạo |
hỗ trợ nhân đạo | cứu trợ nhân đạo | khoản cứu trợ nhân đạo | khoản tài trợ không hoàn lại`,
          ['money', 'percent', 'ratio'],
        ],
        // work, land and things that people give
        [
          7,
          `ngày công đóng góp | ngày công tình nguyện | ngày công giúp dân | ngày công giúp nhân dân | ngày công của nhân dân | ngày công của bộ đội | ngày công nghĩa vụ |
ngày công huy động | lượt ngày công | công lao động công ích | ngày công lao động công ích | ngày công lao động tình nguyện | công lao động tình nguyện |
ngày công xây dựng nông thôn mới | ngày công lao động giúp dân | công giúp dân | giờ tình nguyện | ngày công làm thuỷ lợi | ngày công sửa chữa | đăng ký hiến đất |
hộ hiến đất | hộ dân hiến đất | hộ tự nguyện hiến đất | hộ dân tự nguyện hiến đất | hộ gia đình hiến đất | gia đình hiến đất | hộ tham gia hiến đất |
lượt hộ hiến đất | lượt hộ dân hiến đất | nhà hảo tâm | mạnh thường quân | lượt nhà hảo tâm | tấm lòng hảo tâm | tấm lòng vàng |
lượt nhà tài trợ | lượt mạnh thường quân | nhà từ thiện | tin nhắn quyên góp | lượt quyên góp | lượt đóng góp | lượt tài trợ |
giao dịch quyên góp | lợn nhựa tiết kiệm | ống heo tiết kiệm | ống tiết kiệm | hũ gạo tình thương | hũ gạo tiết kiệm | hũ gạo nghĩa tình |
hòm quyên góp | thùng quyên góp | hòm công đức`,
          ['count'],
        ],
        // blood
        [
          14,
          `bịch máu | lít máu | đơn vị máu quy đổi | đơn vị khối hồng cầu | đơn vị máu các loại | lượt hiến máu |
lượt hiến tiểu cầu | lần hiến tiểu cầu | khối tiểu cầu | túi tiểu cầu`,
          ['count'],
        ],
        // what protects those at the front of an epidemic
        [
          5,
          `tấm chắn giọt bắn | kính chắn giọt bắn | bộ đồ bảo hộ y tế | bộ trang phục phòng chống dịch | bộ quần áo bảo hộ y tế | bộ đồ phòng dịch | bộ đồ bảo hộ cấp độ # |
chai nước sát khuẩn | chai nước rửa tay sát khuẩn | chai gel rửa tay`,
          ['count'],
        ],
        // land that people give
        [
          8,
          `đất hiến | đất nhân dân hiến | đất người dân hiến | đất do nhân dân hiến | đất do người dân hiến | đất dân hiến | đất được hiến |
đất tự nguyện hiến`,
          ['area', 'length'],
        ],
        [8, 'tiền giọt dầu', ['money']],
        [7, 'tin nhắn nhân đạo | bức tranh đấu giá', ['count']],
      ],
      done: [
        [10, 'tặng quỹ | trao cho quỹ | hỗ trợ quỹ | trao tặng cho quỹ', ['money']],
        // what is made of waste is for those in need
        [
          10,
          `phế liệu , thu | phế liệu , thu được | phế liệu , thu về | phế liệu bán được | phế liệu được bán , thu |
      phế liệu được bán , đem về | phế liệu gây quỹ được | ve chai bán được`,
          ['money'],
        ],
        [
          9,
          'người dân đối ứng | nhân dân đối ứng | hộ dân đối ứng | hộ đối ứng | gia đình đối ứng | hội viên đối ứng | dân đối ứng',
          ['money'],
        ],
        [
          9,
          'huy động được là | quyên góp được là | vận động được là | ủng hộ được là | hội huy động được | hội vận động được | hội quyên góp được',
          ['money'],
        ],
        [6, 'đóng góp | góp | giúp | giúp dân', ['event']],
        [9, `trao số tiền  | trao tượng trưng | trao tặng quỹ `, ['money']],
        [
          12,
          'mỗi hộ đóng | mỗi khẩu đóng | mỗi nhà đóng | mỗi hộ góp | mỗi khẩu góp | mỗi hộ đóng góp | mỗi khẩu đóng góp',
          ['money'],
        ],
        [6, 'ủng hộ | quyên góp | quyên góp được | quyên | quyên được | vận động được | tài trợ | hiến', GIVEN],
        [8, 'góp | cùng góp', ['mass', 'thing']],
        [6, 'phải đóng | phải đóng từ | đóng tiền', ['money']],
        [7, 'góp | cùng góp', ['money']],
        [4, 'huy động được', ['money']],
        [4, 'đóng góp | vận động | tiếp nhận | nhận được sự ủng hộ | đăng ký ủng hộ', ['money', 'mass']],
        [4.5, 'góp được | hiến đất | viện trợ', VALUES],
        [3, 'ký kết tài trợ', ['count']],
        [8, 'hiến tặng', GIVEN],
        [
          9,
          `kêu gọi được | quyên góp được | gom được | gom góp được | gây quỹ được | thu gom được | kêu gọi ủng hộ được | vận động ủng hộ được | ủng hộ vùng lũ | ủng hộ đồng bào | ủng hộ đồng bào vùng lũ | ủng hộ bà con | ủng hộ bà con vùng lũ | ủng hộ người dân |
      ủng hộ nhân dân | ủng hộ miền trung | ủng hộ đồng bào miền trung | ủng hộ tuyến đầu | ủng hộ chương trình | ủng hộ quỹ`,
          ['money', 'mass', 'volume', 'thing', 'event'],
        ],
        [5, 'được tài trợ | được ủng hộ | xã hội hoá được | vận động xã hội hoá', GIVEN],
        [5, 'nhận hỗ trợ', ['mass', 'volume', 'thing']],
        [
          8,
          `tặng bệnh viện | gửi tặng bệnh viện | trao tặng bệnh viện | tặng trạm y tế | tặng nhà trường | tặng xã | tặng địa phương | tặng huyện | trao tặng ngành y tế |
      tặng trung tâm y tế | tài trợ cho bệnh viện | tài trợ cho trường`,
          ['money', 'thing'],
        ],
        [4, 'tiếp nhận', ['body']],
        [
          6,
          'hiến máu được | hiến được | hiến máu tình nguyện được | hiến máu nhân đạo được | thu được | thu về | thu nhận',
          ['body'],
        ],
        [
          9,
          'hiến | hiến tặng | tự nguyện hiến | cùng hiến | đã hiến | đồng thuận hiến | vận động nhân dân hiến | vận động người dân hiến',
          ['area', 'length', 'thing'],
        ],
        [7, 'tự nguyện tháo dỡ | tự nguyện phá dỡ', ['length']],
        [
          7,
          'cúng dường | quyên góp ủng hộ | đợt phát động thu được | lễ phát động thu được | phát động thu được | phát động ủng hộ được | nhân dân đóng góp | nhân dân góp | bà con góp | hội viên góp | đoàn viên góp | con em xa quê ủng hộ | con em xa quê đóng góp | kiều bào ủng hộ | kiều bào đóng góp | nhà tài trợ cấp | viện trợ không hoàn lại',
          ['money'],
        ],
        [
          11,
          'tặng xã | tặng huyện | tặng nhà trường | tặng bệnh viện | tặng trạm y tế | tặng địa phương | tặng ngành y tế',
          ['thing'],
        ],
        [5, 'tiết kiệm được | góp được', ['mass']],
        [
          16,
          `nhận được ủng hộ của | nhận sự ủng hộ của | nhận được sự ủng hộ của | tiếp nhận sự ủng hộ của |
      nhận đóng góp của | nhận được đóng góp của | nhận được sự đóng góp của | sự ủng hộ từ | nhận được ủng hộ từ`,
          ['body', 'person'],
        ],
        [
          9,
          'ngoài tiền mặt còn có | ngoài tiền mặt , còn có | chưa kể | cùng với hiện vật gồm | hiện vật gồm | và hiện vật gồm | hiện vật : | cùng hiện vật gồm',
          ['mass', 'thing', 'volume'],
        ],
        [9, 'hiến thêm | hiến thêm được | hiến tiếp | hiến gần | hiến trọn', ['area', 'length', 'thing']],
        // what is raised, right before how much
        [
          8,
          `quyên góp , ủng hộ | ủng hộ được | đã ủng hộ | tự nguyện ủng hộ | tự nguyện đóng góp được | nhân dân ủng hộ | huy động nhân dân đóng góp được |
huy động nhân dân | vận động nhân dân đóng góp được | vận động nhà hảo tâm | vận động mạnh thường quân | vận động các mạnh thường quân | vận động các doanh nghiệp ủng hộ |
vận động doanh nghiệp ủng hộ | vận động doanh nghiệp hỗ trợ | vận động ủng hộ | vận động hỗ trợ | vận động tài trợ | vận động tài trợ được | vận động nguồn lực xã hội hoá được |
vận động nguồn xã hội hoá | huy động nguồn xã hội hoá | huy động xã hội hoá | huy động xã hội hoá được | huy động nguồn lực xã hội hoá | kêu gọi xã hội hoá | kêu gọi xã hội hoá được |
kêu gọi tài trợ | kêu gọi tài trợ được | kêu gọi hỗ trợ được | kêu gọi ủng hộ | kết nối vận động | kết nối , vận động | kết nối , vận động được |
trích quỹ ủng hộ | trích kinh phí ủng hộ | trích ủng hộ | trích lương ủng hộ | trích một ngày lương ủng hộ | đóng góp một ngày lương được | đăng ký tài trợ |
cam kết tài trợ | cam kết ủng hộ | cam kết viện trợ | viện trợ khẩn cấp | viện trợ nhân đạo | tài trợ không hoàn lại | tài trợ kinh phí |
tài trợ toàn bộ kinh phí | tài trợ trị giá | ủng hộ trị giá | ủng hộ số tiền | ủng hộ với số tiền | đóng góp số tiền | đóng góp trị giá |
tài trợ số tiền | gây quỹ | đấu giá thu được | công đức | phát tâm ủng hộ | tiếp nhận đăng ký ủng hộ | tiếp nhận số tiền ủng hộ |
nhận được ủng hộ | nhận tài trợ | tổng số tiền ủng hộ là | tổng số tiền ủng hộ đạt | quỹ vì người nghèo các cấp vận động được |
nuôi heo đất được | mổ heo đất được | mổ heo đất thu được | đập heo đất được | nuôi lợn đất tiết kiệm được | nuôi heo đất tiết kiệm được`,
          ['money'],
        ],
        // what is raised in kind
        [
          8,
          `ủng hộ được | quyên góp , ủng hộ | vận động ủng hộ | vận động quyên góp | vận động được hơn | hội viên đóng góp | nhân dân đóng góp |
người dân đóng góp | nhân dân ủng hộ | người dân ủng hộ | bà con ủng hộ | đóng góp được | viện trợ cho việt nam |
trao viện trợ | hàng viện trợ gồm | hỗ trợ lực lượng tuyến đầu | tặng lực lượng tuyến đầu | tặng tuyến đầu | tặng tuyến đầu chống dịch | tặng các chốt kiểm soát dịch |
tặng khu cách ly | tặng các khu cách ly | tiếp sức tuyến đầu | tặng cán bộ , chiến sĩ | tặng bộ đội`,
          ['mass', 'volume', 'thing'],
        ],
        // land, trees and walls that people give up for a road
        [
          8,
          `tự nguyện hiến đất | tự nguyện hiến trên | vận động hiến được | nhường đất | hiến đất được | hiến đất làm đường | tự nguyện chặt bỏ |
tự nguyện di dời | tự nguyện đập bỏ | tự nguyện tháo dỡ tường rào | tự nguyện lùi | tự nguyện lùi tường rào | tự nguyện phá bỏ |
tự nguyện chặt hạ | tự nguyện phá`,
          ['area', 'length', 'thing'],
        ],
        [5, 'ngoài ra còn có | ngoài ra còn nhận | còn tiếp nhận | còn nhận được | tiếp nhận thêm', ['thing', 'mass']],
      ],
      does: [
        [9, 'cho quỹ vì', ['money']],
        [6, 'ủng hộ đồng bào', ['money']],
        [9, 'cho quỹ | ủng hộ quỹ | ủng hộ chương trình | vào quỹ', VALUES],
        [
          8,
          `góp xây | góp xây dựng | để góp xây | góp làm | góp sửa | ủng hộ xây | ủng hộ xây dựng | ủng hộ địa phương | ủng hộ quê hương | xây dựng quê hương |
      để xây dựng quê hương | do dân đóng góp | do nhân dân đóng góp | là do dân đóng góp | là do dân tự nguyện đóng góp | do dân tự nguyện đóng góp |
      nhân dân đóng góp | từ nguồn xã hội hoá | từ xã hội hoá`,
          ['money', 'percent'],
        ],
        [
          8,
          'ủng hộ tuyến đầu | ủng hộ vùng lũ | ủng hộ người dân | ủng hộ bà con | gửi tặng tuyến đầu | gửi ủng hộ | được quyên góp | được ủng hộ',
          ['mass', 'volume', 'thing', 'event'],
        ],
        [
          7,
          'giúp dân | giúp nhân dân | giúp bà con | giúp người dân | giúp hộ nghèo | giúp gia đình | lao động giúp dân | làm đường | tham gia làm đường',
          ['event'],
        ],
        [
          8,
          'làm từ thiện | để làm từ thiện | ủng hộ xoá nhà tạm | ủng hộ xoá nhà tạm , nhà dột nát | ủng hộ chương trình xoá nhà tạm | ủng hộ công tác | ủng hộ bà con vùng lũ | ủng hộ đồng bào vùng lũ | ủng hộ nhân dân | ủng hộ hoạt động',
          ['money'],
        ],
        [
          8,
          'được hiến | được hiến tặng | được nhân dân hiến | do dân hiến | do nhân dân hiến',
          ['area', 'length', 'thing'],
        ],
        [
          9,
          'do doanh nghiệp tài trợ | do các doanh nghiệp tài trợ | do nhà hảo tâm tài trợ | do mạnh thường quân tài trợ | do doanh nghiệp ủng hộ | do các nhà hảo tâm ủng hộ | để xây phòng học | xây phòng học | để xây trường | để mua máy thở',
          ['money'],
        ],
        // what the sum is for and whence it comes
        [
          8,
          `ủng hộ người nghèo | ủng hộ các gia đình | ủng hộ nạn nhân | ủng hộ trường sa | ủng hộ đồng bào bị thiên tai | ủng hộ đồng bào bị lũ lụt | ủng hộ đồng bào miền trung |
ủng hộ các tỉnh | ủng hộ các địa phương | ủng hộ phòng chống dịch | ủng hộ công tác phòng chống dịch | ủng hộ công tác phòng , chống dịch | ủng hộ khắc phục hậu quả | ủng hộ ngày vì người nghèo |
ủng hộ quỹ vì người nghèo | đóng góp vào quỹ | gây quỹ vì người nghèo | đóng góp quỹ | đóng góp xây dựng | đóng góp làm đường | từ nguồn vận động |
từ nguồn ủng hộ | từ nguồn tài trợ | từ các nhà hảo tâm | từ nhà hảo tâm | từ các mạnh thường quân | từ các nhà tài trợ |
từ đóng góp của nhân dân | do nhân dân tự nguyện đóng góp | do người dân đóng góp | do bà con đóng góp | do các mạnh thường quân ủng hộ | do mạnh thường quân ủng hộ | do nhà hảo tâm ủng hộ |
do các mạnh thường quân tài trợ | do các nhà tài trợ | do hội viên đóng góp | do phật tử ủng hộ | do phật tử đóng góp | do kiều bào ủng hộ | do con em xa quê ủng hộ`,
          ['money', 'percent'],
        ],
        // land that is given for something
        [
          8,
          `để làm đường giao thông | đất để làm đường | đất làm đường | đất mở đường | đất mở rộng đường | đất xây dựng nhà văn hoá | đất xây dựng nông thôn mới |
đất ở và đất vườn | do người dân hiến | do người dân tự nguyện hiến | do nhân dân tự nguyện hiến | được người dân hiến | được bà con hiến`,
          ['area'],
        ],
        // what helpers do
        [7, `giúp địa phương | tu sửa đường | nạo vét kênh mương | xây dựng nông thôn mới`, ['event']],
      ],
      cues: [
        // what is given to a fund, whatever else was given beside it
        [12, 'ủng hộ trực tiếp vào quỹ | ủng hộ trực tiếp | ủng hộ vào quỹ', ['money']],
        [
          9,
          `thu gom phế liệu | gom phế liệu | bán phế liệu | bán # tấn phế liệu | bán # kg phế liệu | biến rác thải thành tiền | phế liệu gây quỹ | chị em bán | hội viên bán`,
          ['money', 'mass'],
        ],
        [
          13,
          `đóng góp một ngày lương | ủng hộ một ngày lương | góp một ngày lương | đóng góp # ngày lương | ủng hộ # ngày lương |
      góp # ngày lương`,
          ['money'],
        ],
        [5, 'hiến máu', ['thing', 'volume']],
        [5, 'viện trợ | viện trợ nhân đạo | quyên góp', ['money', 'mass', 'thing', 'event']],
        [5, 'trao số tiền | hoạt động xã hội | cam kết cấp', ['money']],
        [5, 'hiến'],
        [
          4,
          `ủng hộ | quyên góp | vận động được | tài trợ | nhà hảo tâm | mạnh thường quân | gây quỹ | hảo tâm |
      đăng ký ủng hộ | trao tặng quỹ`,
          GIVEN,
        ],
        [
          2.5,
          `vận động | đóng góp | xã hội hoá | kêu gọi | huy động được | quỹ vì người nghèo | chung tay |
      nhận được | tiếp nhận`,
          GIVEN,
        ],
        [1.5, 'góp', ['money', 'mass', 'thing']],
        [1, 'quỹ | huy động', GIVEN],
        [5, 'lạc quyên', ['money', 'mass', 'area', 'volume', 'thing', 'event']],
        [
          5,
          'gom góp | hũ gạo tình thương | hũ gạo tiết kiệm | hũ gạo | tuyến đầu chống dịch | gửi tặng tuyến đầu | hiến tặng | nhắn tin ủng hộ',
          ['mass', 'volume', 'thing', 'event'],
        ],
        [3, 'nhóm máu | hiến máu', ['body']],
        [6, 'ngày lương | một ngày lương | ngày thu nhập', ['money']],
        [
          7,
          'viện trợ không hoàn lại | dự án viện trợ | viện trợ phi chính phủ | đấu giá từ thiện | phát động ủng hộ | lễ phát động ủng hộ',
          ['money'],
        ],
        [
          4,
          'nhận sự ủng hộ | tiếp nhận sự ủng hộ | nhận được sự ủng hộ | ngoài tiền mặt',
          ['money', 'mass', 'thing', 'volume'],
        ],
        [
          5,
          'tập thể , cá nhân với | tập thể và # cá nhân | tổ chức , cá nhân ủng hộ | cá nhân ủng hộ',
          ['money', 'mass', 'thing'],
        ],
        [8, 'số máu', ['body']],
        // acts of raising
        [
          4,
          `ban vận động cứu trợ | chung sức xây dựng nông thôn mới | nhân dân đóng góp | người dân đóng góp | tấm lòng vàng | phát tâm | công đức |
cúng dường`,
          ['money'],
        ],
        [4, 'quyên góp được | kêu gọi được', ['money']],
      ],
      topics: [[5, 'hiến máu | hiến máu nhân đạo', ['body', 'thing']]],
      matters: [
        [4, 'hiến máu | hiến máu nhân đạo | nhóm máu', ['body']],
        [3, 'nhắn tin ủng hộ', ['event']],
        [
          3,
          'gây quỹ | đêm nhạc từ thiện | đấu giá từ thiện | lễ phát động ủng hộ | kêu gọi ủng hộ | vận động ủng hộ',
          ['money'],
        ],
      ],
      signs: `ủng hộ | công đức | quyên góp | quyên | đóng góp | gom góp | gom được | kêu gọi | phát động | tặng | hiến | hảo tâm | tài trợ | viện trợ | quỹ | từ thiện |
    chung tay | chung sức | xã hội hoá | vận động | tiếp sức | hỗ trợ | giúp | góp tiền | góp sức | góp công | đối ứng | nhân đạo |
    tình nguyện | ngày công | phế liệu`,
      subjects: [[2, 'ủng hộ | quyên góp | đóng góp | tài trợ | chung tay | hiến máu | nhân đạo']],
    }
  },
  guest: 'participant',
  takes: ['organisation', 'people'],
  figures: [
    { role: 'event', kinds: ['count'], items: EVENTS },
    // "63 hộ hiến 4.870 m2 đất"
    {
      role: 'participant',
      kinds: ['count'],
      items: ['hộ', 'hộ dân', 'gia đình', 'hộ gia đình'],
      near: ['hộ hiến', 'hiến', 'hiến tặng', 'tự nguyện hiến', 'góp', 'đóng góp', 'nhường'],
    },
  ],
})
