import { EVENTS } from './events.js'
import { RECIPIENTS } from './recipients.js'
import { VALUES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const gift = defineType({
  name: 'gift',
  vi: 'quà tặng',
  en: 'gift packages, goods and cash handed to people in need',
  gives: true,
  binds: ['total'],
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    /** What befell the families that are given something. */
    const BEREFT = 'có người chết | có người mất tích | có người tử vong | có con tử vong | người bị nạn'
    /** Whose homes are lost or damaged, right before what they get. */
    const LOST_HOMES = pairs(
      'nhà | nhà ở | hộ có nhà | gia đình có nhà',
      `bị cuốn trôi | cuốn trôi | bị trôi | bị sập | sập | sập đổ | bị sập hoàn toàn | sập hoàn toàn | bị tốc mái | tốc mái | bị ngập |
  ngập sâu | cháy rụi | hư hỏng | hư hỏng nặng | hư hỏng nhẹ | bị hư hỏng | bị hư hỏng nặng | bị hư hại | bị thiệt hại`,
    )
    const GIVEN = ['money', 'percent', 'ratio', 'mass', 'area', 'volume', 'thing', 'event'] as const
    return {
      items: [
        [6, 'gạo dự trữ | gạo dự trữ quốc gia | gạo cứu đói', ['mass']],
        [7, 'phần quà | suất quà | quà | món quà | phần hỗ trợ'],
        [
          5,
          `chăn ấm | tủ thuốc | quà trung thu | nồi cháo | thùng mì | thùng mì tôm | bữa ăn | bò giống |
      cây giống | lá cờ | bộ quần áo | đèn lồng | phần bánh | túi quà | giỏ quà | hộp quà | bình nước |
      bộ đồ dùng | thùng sữa`,
          ['mass', 'thing', 'event'],
        ],
        [
          5,
          `suất ăn | suất cơm | phần ăn | phần cơm | bánh chưng | chiếc bánh chưng | xe lăn | áo ấm | áo phao |
      sổ tiết kiệm | nhu yếu phẩm | chăn | con bò | con bò giống`,
        ],
        [7, 'phiếu mua hàng | phiếu quà tặng | phiếu quà | phiếu đổi quà | thẻ quà tặng | thẻ mua hàng', ['count']],
        [4, 'tiền hỗ trợ | số tiền hỗ trợ | tổng số tiền hỗ trợ | mức hỗ trợ | mức trợ cấp', ['money']],
        [
          2,
          `gạo | gói mì | mì tôm | suất | phần | con giống | chiếc áo | đôi giày | hộp sữa | ly sữa | sữa |
      xe đạp | áo`,
          ['mass', 'volume', 'thing', 'event'],
        ],
        [6, 'gói mỳ tôm | tổng giá trị quà'],
        [6, 'cơ số thuốc | gói mỳ | bộ quần áo bảo hộ', ['count']],
        [6, 'tổng kinh phí quà tặng', ['money']],
        [4, 'gói mỳ chính | hộp mứt | khăn lạnh'],
        [5, 'con gà giống | con vịt giống | con lợn giống | con heo giống', ['count']],
        [4, 'bộ áo mưa | đèn năng lượng mặt trời', ['count']],
        [2, 'chai nước lọc'],
        [
          7,
          `vé xe miễn phí | vé tàu miễn phí | vé tàu xe miễn phí | vé xe nghĩa tình | vé xe # đồng | suất vé xe | chuyến xe miễn phí | chuyến xe # đồng |
      phiếu mua sắm | phiếu mua sắm miễn phí | phiếu ăn | phiếu suất ăn | phiếu hỗ trợ | thẻ mua sắm | phiếu mua hàng miễn phí |
      suất ăn miễn phí | suất cơm miễn phí | suất cháo | suất cháo miễn phí | bữa ăn miễn phí | bữa cơm miễn phí | hộp cơm miễn phí |
      tô cháo | cốc cháo | ổ bánh mì miễn phí | suất ăn từ thiện | suất cơm từ thiện`,
          ['count'],
        ],
        [
          7,
          `túi an sinh | túi quà an sinh | túi an sinh xã hội | gói an sinh | gói an sinh xã hội | phần quà an sinh | túi thuốc an sinh |
      túi lương thực | túi nhu yếu phẩm | gói nhu yếu phẩm | phần nhu yếu phẩm | suất nhu yếu phẩm | gói quà | gói hỗ trợ an sinh`,
          ['count'],
        ],
        [
          4,
          `đôi dép | chiếc mũ | thùng mì gói | chai dầu ăn | bao gạo | 
      chiếc chăn | chăn bông | tấm chăn | áo rét | áo khoác | áo mưa | chiếc áo ấm | chiếc đèn ông sao | lồng đèn | chiếc đèn lồng | thẻ bảo hiểm y tế |
      sổ bảo hiểm xã hội`,
          ['count'],
        ],
        // what brings workers home for Tết
        [
          5,
          `vé xe | vé tàu | vé tàu hoả | vé tàu xe | vé máy bay | vé xe khách | tấm vé xe |
      vé xe , vé tàu`,
          ['count'],
        ],
        [
          7,
          `chuyến xe nghĩa tình | chuyến xe công đoàn | chuyến xe mùa xuân | chuyến xe yêu thương | chuyến xe tết |
      chuyến xe tình nghĩa | chuyến tàu nghĩa tình | chuyến tàu mùa xuân | chuyến tàu xuân | chuyến tàu xuân nghĩa tình |
      chuyến tàu công đoàn | chuyến xe xuân | chuyến bay công đoàn | chuyến bay nghĩa tình`,
          ['count'],
        ],
        [2, 'hộp kẹo | gói kẹo | hộp bánh | gói bánh | thùng bánh', ['count']],
        [
          6,
          `kinh phí mua quà | tiền mua quà | kinh phí tặng quà | kinh phí thăm hỏi | tiền thăm hỏi | chăm lo | chăm lo tết | chăm lo cho | thăm hỏi |
      tặng quà | phụng dưỡng`,
          ['money'],
        ],
        [
          4,
          'lương khô | thùng lương khô | thùng nước uống | thùng nước lọc | chai nước | bình nước sạch | nước uống | bao lương thực | thùng hàng | thùng quần áo | bao quần áo',
          ['count', 'mass'],
        ],
        [
          5,
          'viên khử khuẩn | viên khử khuẩn nước | viên lọc nước | viên lọc nước sạch | gói khử khuẩn | gói lọc nước | bộ dụng cụ sửa chữa nhà | bộ dụng cụ sửa nhà | bộ đồ dùng vệ sinh | bộ dụng cụ vệ sinh | chiếc bánh tét | bánh tét | đòn bánh tét | cặp bánh chưng | máy cắt cỏ | bồn rửa tay | bộ bồn rửa tay | chiếc radio | đèn tích điện | bồn nước | bồn chứa nước | téc nước | téc chứa nước | xô nước | đôi ủng | đôi tất | khăn len | mũ len | chiếc màn | chiếc chiếu | nồi cơm điện | quạt điện | bếp gas | bếp gas mini | xe lắc | khung tập đi | chân tay giả | chân giả | tay giả | máy trợ thính | gậy trắng | nạng | làn nhựa | bình lọc nước | máy lọc nước | túi thuốc gia đình | tủ thuốc gia đình | thùng thuốc | cặp bò sinh sản | con dê sinh sản | con trâu giống | con lợn nái | cặp dê giống | thùng ong | suất vốn | suất vốn khởi nghiệp | mô hình sinh kế | phương tiện sinh kế',
          ['count'],
        ],
        [
          6,
          'mai táng phí | hỗ trợ mai táng phí | tiền mai táng | hỗ trợ mai táng | kinh phí chăm lo tết | kinh phí chăm lo | tiền tặng quà',
          ['money'],
        ],
        [
          5,
          'túi rau | túi rau củ | túi rau , củ | túi thực phẩm | phần thực phẩm | túi gạo | túi bánh | bao cám | con ngan giống | con thỏ giống | con trâu cái sinh sản | con bò cái sinh sản | chiếc giường | bộ nẹp | chiếc nạng | phần lương thực | túi quà tết | phong bao | suất lì xì',
          ['count'],
        ],
        // what is packed and handed out by name
        [
          7,
          `hộp quà tết | giỏ quà tết | lẵng quà | lượt quà | xuất quà | suất tiền | suất cứu trợ |
suất trợ giúp | phần cứu trợ | gói cứu trợ | túi cứu trợ | thùng hàng cứu trợ | suất hàng cứu trợ |
phong lì xì | phong bao lì xì | phần lì xì | túi quà yêu thương | túi quà nghĩa tình | túi hàng |
combo thực phẩm | combo nhu yếu phẩm | combo rau củ | suất rau củ | phần rau củ | túi nông sản | suất ăn nghĩa tình |
suất cơm nghĩa tình | suất cơm # đồng | suất ăn # đồng | bữa cơm # đồng | bữa cơm nghĩa tình | bữa cơm yêu thương | hộp cơm từ thiện |
phần cơm từ thiện | ổ bánh mì từ thiện | phần cháo | tiệm tóc # đồng | phiếu cơm | phiếu nhận quà | suất trung thu |
suất tết`,
          ['count'],
        ],
        // goods for everyday life that are given to those who lost theirs
        [
          5,
          `bộ chăn ga | tấm đắp | áo len | áo gió | chiếc áo khoác | chiếc áo rét |
bộ đồ ấm | bộ quần áo ấm | bộ quần áo rét | quần áo ấm | quần áo cũ | bộ quần áo mới | túi quần áo |
kiện quần áo | đôi giày ấm | khăn quàng ấm | bộ xoong nồi | bộ nồi | bếp ga | bình ga |
bếp từ | phích nước | bộ bát đũa | can đựng nước | can nước | thùng đựng nước | thùng chứa nước |
bồn inox chứa nước | bồn nhựa chứa nước | bạt che | tấm bạt | phao cứu sinh | túi thuốc |
tủ thuốc y tế | tủ thuốc ngư dân | tủ thuốc cho ngư dân | túi sơ cứu | túi cứu thương | thùng sữa tươi | lốc sữa |
lon sữa | hộp sữa tươi | hộp sữa bột | thùng bánh mì | thùng nước mắm | gói bột canh |
gói hạt nêm | túi gia vị | lá cờ tổ quốc | cờ tổ quốc | ảnh bác hồ | ảnh chân dung bác hồ | bức ảnh bác hồ |
ảnh chủ tịch hồ chí minh | bức ảnh chủ tịch hồ chí minh`,
          ['count'],
        ],
        // what helps the disabled, and what a poor household lives on
        [
          5,
          `chiếc xe lăn | ghế bại não | nẹp chỉnh hình | bộ chân tay giả | bộ chân giả | mắt kính miễn phí | kính lão |
gậy dò đường | gậy chống | bò cái sinh sản | cặp bò giống | con bê giống | 
con cừu giống | cặp lợn giống | cặp heo giống | con heo nái | con gà con giống | bộ dụng cụ sinh kế | suất sinh kế |
bộ ngư lưới cụ | xe bán hàng lưu động | tủ bán hàng | cần câu sinh kế | sổ tình nghĩa | cuốn sổ tiết kiệm | quyển sổ tiết kiệm`,
          ['count'],
        ],
        // what gifts are worth, and what is spent on them
        [
          8,
          `giá trị quà tặng | trị giá quà tặng | giá trị phần quà | trị giá phần quà | giá trị suất quà | tổng trị giá quà | tổng giá trị quà tặng |
tổng giá trị các phần quà | tổng giá trị phần quà | tổng trị giá các phần quà | tổng số tiền tặng quà | số tiền tặng quà | tổng kinh phí tặng quà | tổng kinh phí thăm hỏi |
tổng kinh phí chăm lo | kinh phí thăm , tặng quà | kinh phí thăm hỏi , tặng quà | tiền mừng tuổi | tiền mừng thọ |
tiền chúc thọ | tiền cứu trợ | tiền phúng viếng | kinh phí mừng thọ | kinh phí chúc thọ , mừng thọ | kinh phí cứu trợ | tiền trợ cấp khó khăn |
kinh phí trợ cấp khó khăn | số tiền trợ cấp khó khăn | tiền trợ giúp đột xuất | kinh phí trợ giúp đột xuất | tiền trợ cấp đột xuất | tiền bồi dưỡng hiến máu | mức quà |
mức chi quà | mức tặng quà | mức thăm hỏi | mức chúc thọ | mức mừng thọ | hỗ trợ tiền mặt | 
tổng giá trị hàng cứu trợ | trị giá hàng cứu trợ | giá trị hàng cứu trợ | tổng giá trị chăm lo | tổng trị giá chăm lo | nguồn lực chăm lo | tổng nguồn lực chăm lo |
tiền hỗ trợ nạn nhân | tiền hỗ trợ gia đình nạn nhân | mức hỗ trợ mai táng | hỗ trợ chi phí mai táng | chi phí mai táng | tiền ăn tết | tiền tết cho người nghèo`,
          ['money'],
        ],
        // what is handed out by weight
        [
          6,
          `gạo hỗ trợ | gạo cứu trợ | gạo của chính phủ | gạo tình thương | gạo nghĩa tình | gạo từ thiện | gạo an sinh |
gạo cứu đói giáp hạt | hàng cứu trợ | hàng hoá cứu trợ | lương thực cứu trợ | thực phẩm cứu trợ | quần áo cũ | quần áo ấm |
nước sạch miễn phí | nước ngọt miễn phí | nước uống đóng chai`,
          ['mass', 'volume'],
        ],
        [6, 'mũ bảo hiểm | tấm lợp | tấm tôn', ['count']],
      ],
      done: [
        [
          9,
          'trợ giúp | trợ giúp được | trợ giúp cho | trợ giúp kịp thời cho | cứu trợ cho | trợ giúp cho trên',
          ['person', 'event'],
        ],
        [10, 'phiếu mua hàng | phiếu mua hàng trị giá | phiếu mua sắm trị giá', ['money']],
        [12, 'hiến máu được bồi dưỡng | được bồi dưỡng', ['money']],
        // whom it goes to stands between the verb and the sum
        [
          10,
          pairs(
            'hỗ trợ | trợ cấp | trợ giúp | cứu trợ | hỗ trợ ban đầu',
            `mỗi hộ | mỗi gia đình | mỗi nạn nhân | mỗi người bị nạn | mỗi người bị thương | mỗi trường hợp | hộ có nhà | hộ có người | hộ bị |
        các hộ bị | các hộ có nhà | gia đình có người | gia đình có nhà | gia đình bị | các gia đình bị | gia đình người | gia đình nạn nhân | thân nhân | nạn nhân |
        người bị thương | người bị nạn`,
          ),
          ['money'],
        ],
        [10, 'phần quà trị giá | suất quà trị giá', ['money']],
        [10, 'trao số tiền hỗ trợ | số tiền hỗ trợ | hỗ trợ mỗi người', ['money']],
        // "gia đình có nhà sập 50 triệu đồng, | nhà bị ngập | 2 triệu đồng/nhà"
        [9, LOST_HOMES, ['money']],
        [5, 'phát được | phát hơn', ['thing']],
        [5, 'trao | tặng | trao tặng | biếu | cấp phát', ['money', 'mass', 'person', 'thing']],
        [3, 'giúp', ['person']],
        [4.5, 'gửi đến | bánh trung thu cho', ['count']],
        [
          4.5,
          `dành tặng | mỗi phần quà gồm | mỗi phần trị giá | xuất cấp |
      đã phát được`,
          ['money', 'mass', 'area', 'volume', 'thing', 'event'],
        ],
        [
          5,
          'cấp | cấp cho dân | cấp cho người dân | cấp cho bà con | cấp cho hộ nghèo | đã cấp | cấp đợt đầu | xuất dự phòng',
          ['mass'],
        ],
        [5, 'cấp cho dân | cấp cho người dân | cấp cho bà con | cấp cho hộ nghèo', ['thing']],
        [3, 'đã trao', ['money', 'mass', 'area', 'volume', 'thing', 'event']],
        [
          6,
          `cấp phát miễn phí | phát miễn phí | trao tận tay | tiếp tế | gửi tặng | gửi biếu | cấp miễn phí |
      phân phát | nấu | nấu và phát | mỗi hộ nhận | mỗi người nhận | mỗi gia đình nhận | khó khăn nhận | hộ nghèo nhận |
      được phát | mỗi suất gồm | mỗi phần gồm | mỗi túi gồm | mỗi túi quà gồm`,
          ['money', 'mass', 'volume', 'thing', 'event'],
        ],
        [6, 'được nhận', ['mass', 'volume', 'thing']],
        [
          7,
          `mỗi phiếu trị giá | mỗi phiếu mua sắm trị giá | mỗi phiếu mua hàng trị giá | mỗi vé trị giá | mỗi túi trị giá | mỗi túi quà trị giá | mỗi suất ăn trị giá |
      mỗi thẻ trị giá | mỗi phần quà trị giá | mỗi suất quà trị giá | mỗi suất cơm trị giá | mỗi giỏ quà trị giá`,
          ['money'],
        ],
        [
          9,
          `chi hỗ trợ hộ nghèo | chi hỗ trợ người nghèo | chi hỗ trợ các hộ nghèo | chi tặng quà | chi thăm hỏi | chi trợ cấp khó khăn | chi cứu trợ | chi chăm lo |
      hỗ trợ hộ nghèo | hỗ trợ người nghèo | hỗ trợ các gia đình khó khăn | trợ giúp hộ nghèo | trợ giúp người nghèo`,
          ['money'],
        ],
        [3, 'phân bổ', ['mass', 'thing']],
        [7, 'nhận mỗi hộ | nhận mỗi người | cho mỗi hộ | hỗ trợ mỗi hộ | cấp mỗi hộ | mỗi nhân khẩu', ['mass']],
        [14, 'được đổi | được đổi lấy | đổi lấy', ['mass']],
        [6, 'được hỗ trợ | được cấp', ['mass', 'volume']],
        [
          6,
          'mỗi cụ | mỗi mẹ | mỗi suất | mỗi phần | trợ cấp khó khăn | trợ cấp khó khăn đột xuất | trợ cấp đột xuất | hỗ trợ đột xuất | trợ giúp đột xuất | cứu trợ đột xuất | cứu trợ khẩn cấp | thăm hỏi | thăm hỏi , hỗ trợ | thăm hỏi , động viên | mừng thọ | chúc thọ , mừng thọ | mức quà',
          ['money'],
        ],
        [
          7,
          'hỗ trợ người dân | hỗ trợ bà con | hỗ trợ nhân dân | hỗ trợ cho bà con | hỗ trợ cho người dân | hỗ trợ đồng bào | cứu trợ bà con | tặng người dân | tặng bà con | tặng đồng bào | tặng hộ nghèo | tặng cho bà con | trao phương tiện sinh kế gồm | trao sinh kế gồm | hỗ trợ sinh kế gồm | phần quà gồm | suất quà gồm | quà tặng gồm | quà gồm',
          ['mass', 'thing'],
        ],
        [
          14,
          pairs(
            'gia đình | mỗi gia đình | hộ | mỗi hộ | cho gia đình | thân nhân',
            pairs(
              `${BEREFT} | có người mất | có người chết , mất tích | có người thiệt mạng | có người bị thương | nạn nhân`,
              'được | được hỗ trợ | được trợ cấp | được nhận | số tiền',
            ),
          ),
          ['money'],
        ],
        [
          14,
          pairs(
            'hỗ trợ mỗi gia đình | hỗ trợ mỗi hộ | hỗ trợ cho gia đình | hỗ trợ ban đầu cho gia đình | trợ cấp gia đình | trợ cấp cho gia đình',
            `${BEREFT} | có trẻ tử vong | thuyền viên bị nạn`,
          ),
          ['money'],
        ],
        [
          14,
          'nhà hư hỏng nặng được hỗ trợ | nhà bị ngập được hỗ trợ | nhà tốc mái được hỗ trợ | mỗi nạn nhân',
          ['money'],
        ],
        [9, 'xe bồn chở | xe bồn chở bình quân | chở nước | tiếp nước | cấp nước miễn phí', ['volume']],
        [
          9,
          'mỗi hộ được | tính ra mỗi hộ được | bình quân mỗi hộ được | mỗi gia đình được | mỗi hộ được cấp',
          ['thing'],
        ],
        // to whom the sum is given stands between
        [
          9,
          `tặng mỗi hộ | tặng mỗi người | tặng mỗi cụ | tặng mỗi mẹ | biếu mỗi cụ | biếu mỗi mẹ |
trao mỗi hộ | trao mỗi gia đình | trao cho mỗi gia đình | trao cho mỗi hộ | trao cho gia đình | hỗ trợ mỗi hộ dân | hỗ trợ mỗi người dân |
hỗ trợ mỗi lao động | hỗ trợ mỗi công nhân | hỗ trợ mỗi đoàn viên | hỗ trợ mỗi hội viên | tặng mỗi đoàn viên | tặng mỗi công nhân | tặng gia đình |
hỗ trợ gia đình | hỗ trợ các gia đình | thăm hỏi gia đình | thăm viếng , hỗ trợ | phúng viếng | chia sẻ với gia đình | mỗi hộ được hỗ trợ |
mỗi gia đình được hỗ trợ | mỗi trường hợp được hỗ trợ | mỗi người được hỗ trợ | mỗi người được nhận | mỗi người được tặng | mỗi gia đình được nhận | mỗi hộ được nhận |
mỗi hộ được tặng | mỗi hoàn cảnh được hỗ trợ | mỗi trường hợp nhận | mỗi cụ được nhận | mỗi cụ nhận | mỗi mẹ nhận | phần quà tiền mặt |
phần quà bằng tiền mặt | phần quà trị giá từ | mỗi suất quà có trị giá | mỗi suất quà có giá trị | mỗi suất có giá trị |
mỗi suất có trị giá | mỗi phần có trị giá | mỗi phần có giá trị | mỗi suất quà là | mỗi phần quà là | mỗi suất quà | mỗi phần quà |
lì xì | lì xì mỗi em | mừng tuổi | mừng tuổi mỗi cụ`,
          ['money'],
        ],
        // how goods get to those in need
        [
          7,
          `phát tặng | trao gửi | gửi trao | trao tặng bà con | trao tặng người dân | trao tặng hộ nghèo | tặng ngư dân |
tặng cho ngư dân | tặng công nhân | tặng người lao động | tặng đoàn viên | tặng cho người nghèo | tặng cho hộ nghèo | tặng cho người dân |
trao cho người dân | trao cho bà con | trao cho hộ nghèo | trao cho ngư dân | phát cho người dân | phát cho bà con | phát cho hộ nghèo |
hàng cứu trợ gồm | cứu trợ | cứu trợ khẩn cấp | cứu trợ người dân | cứu trợ nhân dân | tiếp tế cho bà con | tiếp tế cho người dân |
hỗ trợ khẩn cấp người dân | phục vụ miễn phí | nấu tặng | gói tặng | mỗi suất quà có |
phần quà bao gồm | suất quà bao gồm | quà tặng bao gồm | cứu đói | cứu đói giáp hạt | xuất cấp hỗ trợ | phân bổ , cấp phát`,
          ['mass', 'volume', 'thing'],
        ],
        [
          6,
          'phát không | phát không cho | cõng | gùi | xuất cấp không thu tiền | cấp không thu tiền | tặng không',
          ['thing', 'mass', 'volume', 'length'],
        ],
        [5, 'viếng | được phúng viếng', ['money']],
        [4, 'xuất kho cấp', ['mass', 'volume']],
        // what shops add to a purchase is no gift
        [-9, 'mua # tặng | mua # được tặng', ['thing', 'count']],
      ],
      does: [
        [6, '/ nhà | / căn nhà | / người chết | / người mất | / nạn nhân', ['money']],
        [7, 'cho # hộ | cho # hộ dân | cho # hộ nghèo | cho # gia đình', ['money']],
        [6, '/ suất | / suất quà | / phần quà | / hộ | / gia đình | với người bị thương', ['money']],
        [6, 'nhận gạo | nhận gạo cứu đói', ['count']],
        [
          7,
          `quà của chủ tịch nước | quà chủ tịch nước | quà của tỉnh | quà của thành phố | chăm lo tết | chăm lo tết cho | chăm lo cho | chăm lo | tặng quà | thăm hỏi | thăm tặng quà | thăm , tặng quà | mua quà | để mua quà |
      tặng quà cho | hỗ trợ người nghèo | hỗ trợ hộ nghèo | hỗ trợ người có công | hỗ trợ đoàn viên | hỗ trợ công nhân |
      hỗ trợ người lao động | hỗ trợ nạn nhân | trợ cấp cho | trợ cấp khó khăn | mỗi suất quà | mỗi phần quà`,
          ['money'],
        ],
        [
          7,
          'đến tay người dân | đến tay người nghèo | đến tay người lao động | được phát cho | được trao cho | được trao tận tay | được gửi đến',
          ['thing', 'event'],
        ],
        [
          7,
          'hỗ trợ # hộ | hỗ trợ # gia đình | hỗ trợ # lao động | hỗ trợ # người | hỗ trợ # lượt | hỗ trợ # công nhân | hỗ trợ # đoàn viên | trợ cấp cho # người | trợ cấp cho # hộ | trợ cấp cho # trường hợp | tặng quà cho # người | tặng quà cho # hộ',
          ['money'],
        ],
        [
          5,
          `tặng công nhân | tặng công nhân lao động | tặng người lao động | tặng đoàn viên | tặng hội viên | tặng hội viên nghèo |
      tặng phụ nữ nghèo | tặng gia đình chính sách | tặng nạn nhân | tặng người khuyết tật | tặng người cao tuổi | tặng các hộ`,
          ['thing', 'mass', 'money'],
        ],
        [
          4.5,
          'cho đồng bào | cho bà con | cho bà con nghèo | gửi bà con | gửi tặng bà con | gửi tặng đồng bào | tặng người nghèo | tặng hộ nghèo | tặng bà con | miễn phí cho người khuyết tật | miễn phí cho người nghèo | miễn phí cho bệnh nhân | tới bà con | đến bà con',
          ['thing', 'mass'],
        ],
        [
          14,
          pairs(
            'cho mỗi gia đình | cho mỗi hộ | cho gia đình',
            `${BEREFT} | có người mất | có người thiệt mạng | có người bị nạn | nạn nhân`,
          ),
          ['money'],
        ],
        // whom the sum or the things are for
        [
          7,
          `/ cụ | / mẹ | / đối tượng chính sách | / người có công | / hoàn cảnh | cho gia đình các nạn nhân | cho thân nhân |
cho nạn nhân | cho các nạn nhân | cho mỗi nạn nhân | cho mỗi hoàn cảnh | cho mỗi trường hợp | tặng gia đình | tặng người có công |
tặng mẹ việt nam anh hùng | mừng thọ người cao tuổi | chúc thọ , mừng thọ | cứu trợ đồng bào | cứu trợ nhân dân | cứu đói cho`,
          ['money'],
        ],
        // whom the goods are for
        [
          6,
          `tặng ngư dân | cho ngư dân nghèo | tặng các gia đình chính sách | tặng người có công | tặng trẻ em nghèo | tặng thiếu nhi | tặng trẻ em mồ côi |
tặng bệnh nhân nghèo | cho bệnh nhân nghèo | cho người vô gia cư | cho người lao động nghèo | cho hộ gia đình khó khăn | 
cho người khuyết tật | cho nạn nhân chất độc da cam | cho nạn nhân da cam | cho đồng bào nghèo | cho đồng bào dân tộc | cho đồng bào vùng lũ | cho bà con vùng lũ |
cho người dân vùng lũ | cho người dân vùng ngập | cho người dân bị ảnh hưởng | cho các hộ bị thiệt hại | cho hộ bị thiệt hại | cho người cao tuổi neo đơn | cho trẻ em khuyết tật |
cứu đói giáp hạt | cứu đói cho nhân dân | cứu đói cho người dân | hỗ trợ cứu đói`,
          ['thing', 'mass', 'volume'],
        ],
      ],
      cues: [
        [
          4,
          `tặng quà | trao quà | phần quà | suất quà | quà tết | trao tặng | tặng | biếu | cấp phát | phát quà |
      thăm hỏi | chúc tết | cứu trợ | tặng cho`,
          GIVEN,
        ],
        [3, 'trao | quà | hỗ trợ cho | trợ giúp | được nhận | cho hộ nghèo | cho người nghèo', GIVEN],
        [2, 'giao cho | được cấp | cấp cho | xét cấp', ['thing']],
        [
          2,
          `người nghèo | hộ nghèo | gia đình chính sách | hoàn cảnh khó khăn | người có công | từ thiện |
      nhân đạo | gia đình khó khăn | vui tết | hỗ trợ mỗi | mức hỗ trợ`,
          GIVEN,
        ],
        [6, 'hỗ trợ gia đình | hỗ trợ nạn nhân | thăm hỏi gia đình | hỗ trợ gia đình nạn nhân', ['money']],
        [7, 'quà của chủ tịch nước | quà chủ tịch nước | quà của chủ tịch', ['money']],
        [1, 'mỗi suất | mỗi phần | giúp đỡ | giúp | phát | hỗ trợ', GIVEN],
        [5, 'cứu đói | neo đơn | nhu yếu phẩm | trẻ mồ côi | đồng bào nghèo'],
        [5, 'hỗ trợ mỗi gia đình', VALUES],
        [3, 'bò giống | xuất cấp'],
        [3, 'gia đình nạn nhân', ['money']],
        [
          10,
          pairs('tặng | trao | trao tặng | mua | mua tặng | cấp tặng', '# thẻ bảo hiểm y tế | # thẻ bhyt'),
          ['thing'],
        ],
        [7, 'gói # bánh chưng | gói bánh chưng | nấu bánh chưng | gói bánh tét', ['mass']],
        [2, 'vùng lũ'],
        [
          5,
          `về quê đón tết | về quê ăn tết | về quê vui tết | về quê sum họp | công nhân về quê | lao động về quê | sinh viên về quê |
      người về quê | đoàn viên về quê | chuyến xe công đoàn | chuyến xe nghĩa tình | chuyến tàu nghĩa tình`,
          ['thing', 'event'],
        ],
        [3, 'mừng thọ | chúc thọ | chăm lo tết | trợ cấp khó khăn | phụng dưỡng', ['money']],
        [5, 'xe bồn chở | xe bồn | chở nước ngọt | chở nước sinh hoạt | tiếp tế nước', ['volume']],
        // acts of giving
        [
          4,
          `ngân hàng bò | phiên chợ # đồng | gian hàng # đồng | siêu thị # đồng | bếp ăn tình thương | bếp ăn từ thiện | bếp cơm từ thiện |
bếp cơm tình thương | nồi cháo tình thương | nồi cháo nghĩa tình | nồi cháo nhân ái | atm gạo | xuân yêu thương |
tết vì người nghèo | xuân biên phòng | tết nghĩa tình | tết ấm tình thương | đông ấm |
áo ấm mùa đông | áo ấm cho em | đêm hội trăng rằm | vui hội trăng rằm`,
          ['thing', 'mass'],
        ],
        [6, 'trợ cấp xã hội | bảo trợ xã hội | trợ cấp bảo trợ | trợ cấp đột xuất', ['money']],
      ],
      signs: `tặng | quà | cứu trợ | ủng hộ | từ thiện | quyên góp | hảo tâm | hỗ trợ | trợ cấp | trợ giúp | viện trợ | an sinh | chăm lo | thăm hỏi |
    cấp phát | phân bổ | biếu | tiếp tế | cứu đói | bồi dưỡng | nghĩa tình | vùng lũ | vùng lụt | vùng bão | vùng ngập | vùng dịch |
    gửi đến | chuyển đến | giúp đỡ | hộ nghèo | người nghèo | mồ côi`,
      subjects: [[2, 'tặng quà | trao quà | quà | từ thiện | quà tết | trao tặng | người nghèo | chúc tết | hộ nghèo']],
    }
  },
  guest: 'recipient',
  figures: [
    { role: 'recipient', kinds: ['count'], items: RECIPIENTS },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
  costs: true,
})
