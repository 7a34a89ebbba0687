import { AMOUNTS, CARGOES, COUNTS, LOADS, SHARES, SPREADS, STOCKS, SUMS, VALUES, WARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const production = defineType({
  name: 'production',
  vi: 'sản xuất, kinh doanh',
  en: 'output, sales, profit, prices, wages',
  binds: [],
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    const STUFFS = ['count', 'mass', 'area', 'volume'] as const
    const GOODS = ['mass', 'area', 'volume', 'thing'] as const
    const MARKET = ['money', 'percent', 'ratio', 'mass', 'area', 'volume', 'other'] as const
    return {
      items: [
        // the sectors of an economy, told by their product
        [
          12,
          'khu vực công nghiệp và xây dựng | khu vực công nghiệp - xây dựng | khu vực công nghiệp xây dựng | khu vực công nghiệp | khu vực dịch vụ | khu vực thương mại dịch vụ | khu vực i | khu vực ii | khu vực iii',
          ['money'],
        ],
        [9, 'mức học phí | mức thu học phí | học phí năm học', ['money']],
        // harvests of a year, and no cases
        [
          9,
          `vụ lúa | vụ lúa đông xuân | vụ lúa hè thu | vụ lúa thu đông | vụ rau | vụ rau màu | vụ màu | vụ hoa màu | vụ dưa | vụ dưa hấu |
      vụ dưa lưới | vụ dưa chuột | vụ ngô | vụ bắp | vụ khoai | vụ khoai lang | vụ khoai tây | vụ sắn | vụ mía | vụ đậu tương |
      vụ đậu phộng | vụ lạc | vụ hoa | vụ tôm | vụ nấm | vụ muối | vụ cà phê | vụ hồ tiêu | vụ quả | vụ trái | vụ gieo trồng`,
          ['count'],
        ],
        // what grows in a bed or garden and is counted by the plant
        [
          5,
          `khóm dưa | khóm hoa | khóm lúa | khóm cúc | khóm hồng | gốc tiêu | gốc hồ tiêu | gốc cà phê | gốc bưởi | gốc cam | gốc quýt |
      gốc chanh | gốc xoài | gốc nhãn | gốc vải | gốc mít | gốc ổi | gốc bơ | gốc sầu riêng | gốc thanh long | gốc nho | gốc dưa |
      gốc chuối | gốc dừa | gốc điều | gốc na | gốc táo | gốc chè | gốc cao su | gốc ca cao |
      trụ tiêu | trụ hồ tiêu | trụ thanh long | nọc tiêu | bụi chuối | luống rau | luống hoa`,
          ['count'],
        ],
        // cages in which fish and lobsters are raised
        [
          3.5,
          `lồng | ô lồng | lồng tôm | lồng tôm hùm | lồng tôm hùm xanh | lồng tôm hùm bông | lồng cá | lồng cá biển | lồng nuôi |
      lồng nuôi cá | lồng nuôi tôm | lồng nuôi thuỷ sản | lồng bè nuôi | lồng bè nuôi trồng thuỷ sản | bè nuôi | giàn hàu | giàn bè |
      ao nuôi | ao tôm | ao cá | vuông tôm | đầm tôm | bể nuôi`,
          ['count'],
        ],
        [
          7,
          `luân chuyển | khối lượng luân chuyển | khối lượng vận chuyển | sản lượng vận tải | vận tải hàng hoá | vận tải hành khách |
      vận tải | hàng hoá vận chuyển | hàng hoá luân chuyển | doanh thu vận tải | doanh thu du lịch | doanh thu dịch vụ |
      doanh thu bán lẻ | bán lẻ hàng hoá | tổng mức bán lẻ hàng hoá | giá trị sản xuất công nghiệp |
      giá trị sản xuất nông nghiệp | tổng giá trị sản xuất | giá trị tăng thêm | giá trị sản phẩm thu hoạch |
      giá trị thu được | thu nhập bình quân | thu nhập bình quân đầu người | thu nhập hỗn hợp | mức thu nhập bình quân |
      tiền lãi | lãi thuần | lỗ luỹ kế | doanh số bán hàng | doanh số cho vay | doanh số thu nợ | doanh số huy động | nguồn vốn tín dụng |
      dư nợ tín dụng | dư nợ chính sách | tổng nguồn vốn tín dụng | nợ quá hạn | nợ khoanh | nợ gốc | số dư tiền gửi |
      tổng dư nợ tín dụng | vốn huy động tại chỗ | vốn tín dụng | vốn tín dụng chính sách | chênh lệch mua bán | chênh lệch`,
          AMOUNTS,
        ],
        [
          2,
          `sản lượng lương thực | sản lượng lúa | sản lượng thuỷ sản | sản lượng khai thác | sản lượng điện | sản lượng than |
      sản lượng trứng | sản lượng sữa | thịt hơi | thịt hơi xuất chuồng | thịt lợn hơi | lương thực | lương thực có hạt |
      hải sản | cá các loại | rau các loại | quả tươi | chè búp tươi | chè búp khô | mủ khô | nhân điều | sầu riêng | thanh long |
      vải thiều | nhãn | cam | bưởi | xoài | chuối | dứa | mắc ca | quế | hồi | gừng | nghệ | nấm | đường kính trắng |
      xi măng | clinker | phân lân | phân đạm | than nguyên khai | than sạch | quặng | đá xây dựng | cát xây dựng | gạch |
      sợi | vải | giấy | bia | nước mắm`,
          LOADS,
        ],
        [
          3,
          `đàn bò | đàn trâu | đàn heo | đàn vịt | đàn gia cầm | đàn gia súc | đàn thuỷ cầm | tổng đàn lợn |
      tổng đàn gia cầm | tổng đàn bò | lồng bè | bè cá | đàn bò sữa | thùng ong`,
          [...SHARES, 'count'],
        ],
        [6, 'đàn ong | tổng đàn trâu | tổng đàn gia súc', [...SHARES]],
        [
          8,
          `nguồn vốn hoạt động | tổng nguồn vốn hoạt động | tổng nguồn vốn huy động | số vốn vay | vốn hộ vay | số vốn hộ vay | mức vay bình quân | mức cho vay | hạn mức cho vay | vốn uỷ thác | nguồn vốn uỷ thác | dư nợ uỷ thác | vốn quay vòng | quỹ quay vòng | vốn tự nguyện`,
          AMOUNTS,
        ],
        [
          3,
          `rừng gỗ lớn | rừng trồng | rừng sản xuất | rừng keo | rừng bạch đàn | rừng quế | rừng nguyên liệu |
      rừng kinh tế | rừng cao su | rừng tràm`,
          ['area'],
        ],
        [9, 'cơ giới hoá | tỷ lệ cơ giới hoá | cơ giới hoá khâu làm đất | cơ giới hoá khâu thu hoạch', SHARES],
        [
          6,
          `bánh tráng | bánh đa | bánh cuốn | bánh tét | bánh pía | bánh phồng | bánh cáy | bánh gai | nón lá | chiếu cói |
      viên gạch không nung | sản phẩm gốm | sản phẩm mây tre đan | bộ bàn ghế gỗ | sản phẩm mộc`,
          ['count'],
        ],
        [
          7,
          `hệ số nợ | hệ số nợ phải trả | hệ số thanh toán | hệ số khả năng thanh toán | hệ số đòn bẩy | hệ số an toàn vốn |
      nợ phải trả | tổng nợ phải trả | nợ vay | nợ vay tài chính`,
          AMOUNTS,
        ],
        [3, 'thù lao | tiền thù lao | tiền nhuận bút', ['money']],
        [4, 'tổ ong | thùng ong mật | đõ ong', ['count']],
        [7, 'gia cầm | đàn gia cầm | gia súc | đàn gia súc | thuỷ cầm | đàn thuỷ cầm | đàn vật nuôi', ['count']],
        [
          3,
          `cá cơm | cá ngừ | cá ngừ đại dương | cá thu | cá nục | cá trích | cá hố | cá mú | cá bớp | cá chẽm | cá lồng | cá rô phi |
      cá điêu hồng | cá diêu hồng | cá tầm | cá hồi | mực | mực ống | mực khô | cua | cua biển | ghẹ | ruốc | sò | sò huyết |
      nghêu | ngao | hàu | ốc hương | tôm sú | tôm thẻ | tôm thẻ chân trắng | tôm càng xanh | tôm khô | cá khô | rong biển |
      rong sụn | yến sào | tổ yến | mật | mật hoa`,
          LOADS,
        ],
        // fields by what grows on them; other land is works
        [
          6.5,
          `diện tích đậu | diện tích màu | diện tích hoa | diện tích cây màu |
      mô hình trồng | mô hình nuôi | mô hình chăn nuôi | mô hình lúa | mô hình tôm | mô hình rau | mô hình cà phê | mô hình tiêu | mô hình hồ tiêu |
      mô hình canh tác | mô hình sản xuất | mô hình vườn | mô hình cây ăn quả | mô hình cây ăn trái | mô hình thâm canh | mô hình xen canh |
      diện tích lúa chất lượng cao | diện tích lúa lai | diện tích cây hằng năm | diện tích cây hàng năm |
      cây công nghiệp | cây lương thực | cây thực phẩm | cây dược liệu | cây màu | cây đặc sản | cây có múi`,
          [...SHARES, 'area'],
        ],
        [
          6.5,
          ` diện tích mía | diện tích sắn | diện tích chè | diện tích cà phê | diện tích cao su |
      diện tích điều | diện tích hồ tiêu | diện tích rau màu | diện tích hoa màu | diện tích cây trồng |
      diện tích cây ăn quả | diện tích cây ăn trái | diện tích cây công nghiệp | diện tích cây lâu năm |
      diện tích vải | diện tích nhãn | diện tích cam | diện tích bưởi | diện tích thanh long | diện tích sầu riêng |
      diện tích dừa | diện tích quế | diện tích khoai | diện tích lạc | diện tích dược liệu | diện tích vụ đông |
      diện tích nuôi trồng | diện tích nuôi trồng thuỷ sản | diện tích tôm | diện tích gieo cấy | diện tích gieo trồng | diện tích gieo sạ | diện tích gieo | diện tích xuống giống | diện tích thả nuôi | diện tích nuôi thả | diện tích trồng mới | diện tích trồng lại | diện tích trồng xen | đất gieo trồng | diện tích thu hoạch |
      diện tích canh tác | diện tích sản xuất | diện tích liên kết | tổng diện tích liên kết | diện tích bao tiêu | tổng diện tích bao tiêu |
      mã số vùng trồng`,
          [...SHARES, 'area'],
        ],
        [7, 'thanh khoản | vn - index | vn30 | hnx - index | upcom - index', AMOUNTS],
        [9, 'phụ cấp | mức phụ cấp | tiền phụ cấp', ['money']],
        [5, 'khách du lịch | du khách', ['money', 'percent', 'ratio']],
        [6, 'đường bay | mạng bay', ['count']],
        [4, 'chậu | chậu mai | chậu đào | chậu quất | chậu lan | chậu cây | chậu kiểng', ['count']],
        [3, 'ruộng | ruộng lúa | rẫy | nương', ['area']],
        [
          7,
          `nguồn thu nhập | doanh thu | lợi nhuận | giá bán | giá vàng | sản lượng | năng suất | lương | thu nhập |
      lãi suất | tỷ giá | gdp | grdp | cpi | chỉ số giá | thị phần | lãi | lỗ |
      lãi ròng | dư nợ | tín dụng | tiền gửi | doanh số | học phí | giá trị sản xuất | tổng doanh thu |
      giá trung tâm | giá mua | mức giá | tiền lương | mức lương | lương cơ sở | mức lương cơ sở | giá usd |
      giá vé | mức thu nhập | nợ xấu | tổng tài sản | giá xăng | lạm phát | vốn hoá | tiền điện | giá thành |
      đơn giá | iip | chỉ số sản xuất | mức thưởng | tiền thưởng | tổng sản phẩm | biên lợi nhuận | lợn hơi |
      đàn lợn | gói tín dụng`,
        ],
        [7, 'cổ phiếu', AMOUNTS],
        [7, 'lượt khách | lượt khách quốc tế | khách quốc tế | khách nội địa', SHARES],
        [
          6,
          `giá dầu | giá điện | giá thịt lợn | giá lợn hơi | giá lúa | giá gạo | giá thuê | giá nhà | giá đất |
      giá căn hộ | giá khởi điểm | thanh khoản | khối lượng giao dịch | giá trị giao dịch | cổ tức |
      tồn kho | hàng tồn kho | dư nợ cho vay | hạn mức | lãi vay | phí dịch vụ | phí vận chuyển |
      giá cước | tiền thuê | tiền thuê nhà | lương tối thiểu | lương tối thiểu vùng |
      mức lương tối thiểu | năng suất lao động | tổng đàn | tốc độ tăng trưởng | lượng khách |
      lượng tiêu thụ | mức tiêu thụ | giá mua vào |
      giá bán ra | giá bán lẻ | giá tham khảo | giá trị tài sản | giá trị thị trường | giá trị sản phẩm |
      giá trị gia tăng | sức mua | tổng mức bán lẻ | số tiền vay | khoản tiền vay | tiền lãi | tiền gốc |
      tiền đặt cọc | giá tiêu | giá heo | giá thép | giá dịch vụ | chi phí vận chuyển |
      chi phí logistics | chi phí sản xuất | biên lợi nhuận gộp | doanh thu thuần | lợi nhuận ròng |
      lợi nhuận gộp | lãi trước thuế | lãi sau thuế | tỷ suất lợi nhuận | tỷ lệ nợ xấu |
      tăng trưởng tín dụng | tăng trưởng gdp | tăng trưởng kinh tế | chỉ số giá tiêu dùng |
      chỉ số lạm phát | con lợn nái | huy động vốn | hệ số icor | hệ số phụ cấp | khoản lãi | khoản lỗ |
      lợn thịt | mức giảm giá | mức tăng giá | roa | sản phẩm dở dang | thuê bao di động | thành phẩm |
      tiền học | tốc độ tăng gdp | tổng doanh số | tổng dư nợ | tổng lợi nhuận | tổng nợ phải trả |
      tổng sản lượng | tỷ lệ hấp thụ | tỷ lệ nợ | tỷ trọng công nghiệp | vốn huy động |
      điện thương phẩm | đường sản xuất | combo`,
        ],
        [
          5,
          `giá | phí | cước | vay | mức vay | thưởng | khoản vay | tiền công | đơn hàng | giao dịch |
      quả trứng | diện tích trồng | tổng diện tích trồng | tổng diện tích gieo | tổng diện tích gieo trồng | diện tích gieo | diện tích nuôi |
      diện tích cây | nhu cầu | tiết kiệm`,
        ],
        [6, 'ưu đãi | mức ưu đãi | chiết khấu | mức chiết khấu | khuyến mại | khuyến mãi', ['money', 'percent']],
        [7, 'ngành', ['percent']],
        [
          6.5,
          `lúa chiêm xuân | lúa chiêm | lúa vụ mùa | lúa vụ xuân | lúa vụ chiêm xuân | cây vụ đông |
      rau vụ đông | cây lúa | cây ngô | cây lạc | cây sắn | cây mía | cây đậu tương | cây rau màu`,
          ['area'],
        ],
        // what woods are made of, and beasts
        [9, 'cây lâm nghiệp | cây giống lâm nghiệp', COUNTS],
        [
          4,
          'tổng số gia súc | số gia súc | tổng số gia cầm | số gia cầm | tổng số lợn | tổng số trâu | tổng số bò',
          COUNTS,
        ],
        [4, 'tăng trưởng | hệ số lương | con tôm | quả táo'],
        [3, 'chuyến tàu | chuyến khứ hồi | phiên tăng | phiên giảm', ['count']],
        [1.2, 'chuyến', ['count']],
        [4, 'chuyến xe buýt | chuyến bay nội địa | chuyến bay quốc tế | lượt chuyến', ['count']],
        [8, 'sản phẩm tham gia đánh giá | sản phẩm ocop', ['count']],
        [
          7,
          `sầu riêng | thanh long | vải thiều | nhãn | cam | bưởi | xoài | chuối | dứa | mắc ca | quế | hồi | gừng | nghệ | khoai lang |
      khoai tây | khoai môn | lạc | đậu tương | dưa hấu | hành tím | hành tỏi | hành lá | tỏi | ớt | bơ | mít | na | ổi | chanh |
      chanh leo | chanh dây | dâu tằm | dừa | cây dừa | mận | lê | đào | bí xanh | ca cao | sả | nho | táo`,
          ['area'],
        ],
        [3, 'con giống'],
        [2.5, 'sản phẩm'],
        [2, 'tổng nợ', ['money']],
        [
          2,
          `con gà | con lợn | con bò | khách | thuê bao | thóc | lúa | cá | tôm | trái cây | giống lúa | thịt |
      rau | hạt | cà phê | hồ tiêu | xăng | dầu | gạo | thép | chuyến bay | đồng/lượng | nông sản |
      cá tra | phân bón`,
          STUFFS,
        ],
        [1, 'con trâu | con heo | con vịt | con hổ | con cá | con rùa | con khỉ | con gấu'],
        [
          6,
          `chiều mua | chuồng nuôi | chậu cúc | chậu hoa | con lươn giống | con ong | cặp vé | dòng sản phẩm |
      giống gạo | hộp ong | khoang dịch vụ | khoản chi phí | khoản phải trả | mã sản phẩm | nái |
      nửa thành phẩm | siêu phẩm | sản phẩm chủ lực | sản phẩm công nghệ | sản phẩm mới |
      sản phẩm nông nghiệp | tour | tổng cung | đàn ong | xe điện chở | đường bay nội địa`,
          ['count'],
        ],
        [6, 'cây điều | nuôi cá | rau màu | trồng cây', SPREADS],
        [
          5,
          'mía | cao su | cà phê | hồ tiêu | chè | điều | sắn | cây ăn quả | cây ăn trái | cây hàng năm | cây hằng năm | cây lâu năm | cây ngắn ngày | cây dài ngày',
          ['area'],
        ],
        [6, 'dầu quy đổi | mẻ cá | mủ cao su | phôi thép | thép thành phẩm | gỗ tròn', LOADS],
        [
          6,
          'nguyên giá | mức khấu hao | mức trích khấu hao | số khấu hao | khấu hao tscđ | trích khấu hao',
          ['money', 'count'],
        ],
        [6, 'trị giá bán | trữ ngoại hối | tổng lương | hao mòn | nguồn vốn kinh doanh', ['money']],
        [
          6,
          `cuốc xe | hàng bình ổn | mức thu phí | mức tiền lương | tiền hàng | tiền vận chuyển |
      tổng thu nhập thuần | đồng usd`,
          SUMS,
        ],
        [6, 'lượng đường sản xuất', CARGOES],
        [
          6,
          `chỉ số iip | chỉ số tiêu thụ | chỉ số tồn kho | khoản cổ tức | khấu hao | kinh tế thế giới |
      lượng đơn hàng | lợi tức | mức tăng trưởng | nợ dài hạn | nợ ngắn hạn | roe | số lượng đơn hàng |
      tốc độ tăng lợi nhuận | tổng lợi nhuận trước thuế | tổng nguồn vốn cho vay | tỷ lệ an toàn vốn |
      tỷ lệ chia cổ tức | tỷ lệ cho vay | tỷ lệ vốn ngắn hạn`,
          AMOUNTS,
        ],
        [
          6,
          `hiệu suất | kế hoạch doanh thu | kế hoạch lợi nhuận | kế hoạch tổng doanh thu | nhóm giao thông |
      tỷ lệ lỗi | tỷ lệ nội địa hoá`,
          SHARES,
        ],
        [6, 'lượt hành khách | số khách', COUNTS],
        [
          4,
          `chai nước đóng chai | chặng bay | con lợn thịt | deal | khoản công nợ | món | món hàng |
      sản phẩm dịch vụ | thẻ miễn phí | trang trại chăn nuôi | chiếc trống | thẻ tập`,
          ['count'],
        ],
        [4, 'số ngày tồn kho', ['duration']],
        [
          9,
          'thời gian mất điện | thời gian mất điện bình quân | thời gian cúp điện | thời gian lưu trú | thời gian lưu trú bình quân | thời gian lưu trú trung bình | ngày lưu trú bình quân | số ngày lưu trú',
          ['duration'],
        ],
        [6, 'khấu hao | thời gian khấu hao | thời gian trích khấu hao | thời gian vay vốn', ['duration']],
        [4, 'mật ong | phân bón các loại | phân bón hữu cơ | tôm hùm | xúc xích tiệt trùng | ống thép', LOADS],
        [
          4,
          'khoản thanh toán | nguyên vật liệu | phần chi | quỹ dự phòng | tiền bến bãi | số tiền viết | tscđ',
          ['money'],
        ],
        [4, 'lượng trái phiếu | mức phí | mức trích | nguồn vốn cho vay | nguồn vốn huy động | số tiền ký quỹ', SUMS],
        [4, 'sữa tươi', CARGOES],
        [4, 'khoản nợ | trái phiếu', AMOUNTS],
        [5, 'lượng điện | điện tiêu thụ | điện | điện năng', ['other']],
        [
          4,
          `dịch vụ chuyển phát | ngành chế biến | ngành công nghiệp chế biến | ngành khai khoáng |
      phát sinh lỗi | sao chép bản ghi | sản xuất sản phẩm | sản xuất thuốc | thiết bị điện`,
          SHARES,
        ],
        [8, 'tháng lương', ['count']],
        [
          9,
          'tổng thu từ du lịch | tổng thu từ khách du lịch | tổng thu du lịch | thu từ du lịch | doanh thu du lịch',
          ['money', 'percent'],
        ],
        [
          8,
          'công suất phòng | công suất sử dụng phòng | công suất buồng phòng | tỷ lệ lấp đầy phòng | tỷ lệ lấp đầy khách sạn | tỷ lệ lấp đầy văn phòng | tỷ lệ lấp đầy mặt bằng',
          ['percent', 'ratio'],
        ],
        [
          8,
          'tổn thất điện năng | tổn thất lưới điện | tỷ lệ tổn thất | tỷ lệ tổn thất điện năng',
          ['percent', 'ratio', 'other'],
        ],
        [6, 'điện năng | lượng điện năng', ['percent', 'money']],
        [7, 'tổng số tiền điện | số tiền điện | tổng tiền điện', ['money']],
        [7, 'tỷ lệ bao phủ nợ xấu | bao phủ nợ xấu', ['percent', 'ratio']],
        [7, 'chỉ số đồng | chỉ số dxy | chỉ số usd | chỉ số vn', ['other', 'percent', 'count']],
        [6, 'thời gian sản xuất | thời gian giao hàng | số ngày tồn kho các sản phẩm', ['duration']],
        [5, 'nợ tk | có tk | tk | nợ tài khoản | có tài khoản', ['money']],
        [6, 'cầu', ['percent']],
        [
          6,
          'cung | nguồn cung | tốc độ cung | lượng cung | lượng cầu | hàng việt | hàng hoá việt | hàng việt nam',
          ['percent', 'mass'],
        ],
        // fields by what grows on them
        [
          5,
          `lúa thu đông | lúa đông xuân | lúa xuân | lúa mùa | lúa nếp | lúa lai | lúa thuần | lúa nước |
          lúa nương | lúa rẫy | lúa cạn | lúa ruộng | lúa chất lượng cao | lúa hữu cơ | lúa chét | ngô lai |
          ngô sinh khối | ngô vụ đông | bắp lai | đậu xanh | đậu đen | đậu phộng | đậu các loại |
          khoai các loại | khoai mỳ | thuốc lá | thuốc lào | cói | dâu | dâu tây | rau an toàn | rau sạch | rau các loại |
          rau đậu các loại | rau , đậu các loại | rau màu các loại | rau , màu | hoa màu | hoa các loại | hoa , cây cảnh |
          hoa cúc | hoa lan | cây cảnh | dược liệu | sâm | sâm ngọc linh | đinh lăng | sa nhân | thảo quả | atiso |
          riềng | kiệu | cà chua | dưa leo | dưa chuột | dưa lưới | bí đỏ | bí đao | mướp đắng | cà rốt | cải bắp |
          bắp cải | su su | chôm chôm | măng cụt | vú sữa | mãng cầu | quýt | cam sành | bưởi da xanh | bưởi diễn |
          hồng không hạt | hồng xiêm | vải | vải chín sớm | khóm | chuối tiêu hồng | cau | keo | keo lai | bạch đàn |
          luồng | tre măng | măng tre | tre bát độ | táo mèo | sơn tra | bời lời | dó bầu | cỏ voi |
          cỏ chăn nuôi | cỏ nuôi bò | cây thức ăn gia súc | chè búp | chè shan | chè lai | cà phê vối | cà phê chè |
          tôm nước lợ | tôm sú | tôm thẻ chân trắng | tôm càng xanh | tôm công nghiệp | tôm quảng canh | tôm - lúa |
          lúa - tôm | lúa - cá | cá nước ngọt | cá lóc | thuỷ sản nước ngọt | thuỷ sản nước lợ | nghêu | ngao | sò huyết |
          hàu | ruộng muối | đồng muối | ruộng bậc thang | ruộng nước | đất màu | đất trồng màu | đất bãi | cây keo |
          cây quế | cây cam | cây bưởi | cây chè | cây cà phê | cây hồ tiêu | cây cao su | cây mắc ca | cây sầu riêng |
          cây thanh long | cây nhãn | cây vải | cây xoài | cây chuối | cây thuốc lá | cây gai xanh | gai xanh |
          cây ăn quả các loại | cây ăn quả có múi`,
          ['area'],
        ],
        // fields by what is done on them
        [
          6.5,
          `diện tích lúa hè thu | diện tích lúa đông xuân | diện tích lúa mùa | diện tích lúa xuân |
          diện tích lúa thu đông | diện tích cây lương thực | diện tích cây vụ đông | 
          diện tích rau các loại | diện tích cây cảnh | diện tích đậu tương |
          diện tích đậu các loại | diện tích khoai lang | diện tích khoai tây | diện tích dâu tằm | diện tích mắc ca |
          diện tích dứa | diện tích chuối | diện tích xoài | diện tích mít | diện tích bơ | diện tích na | diện tích ổi |
          diện tích táo | diện tích nho | diện tích dưa hấu | diện tích muối | diện tích sản xuất muối |
          diện tích trồng cỏ | diện tích keo | diện tích cấy | diện tích cấy lúa | diện tích đã cấy |
          diện tích đã gieo cấy | diện tích đã gieo trồng | diện tích đã xuống giống | diện tích đã thu hoạch |
          diện tích đã gieo sạ | diện tích làm đất | diện tích cày ải | diện tích khai thác mủ | diện tích cho thu hoạch |
          diện tích cho sản phẩm | diện tích chuyển đổi cây trồng | diện tích tái canh | diện tích ghép cải tạo |
          diện tích nuôi cá | diện tích nuôi tôm | diện tích nuôi tôm nước lợ | diện tích nuôi thuỷ sản |
          diện tích nuôi ngao | diện tích nuôi nghêu | diện tích mặt nước nuôi trồng thuỷ sản | diện tích ao nuôi |
          diện tích chè kinh doanh | diện tích rừng sản xuất | diện tích rừng trồng sản xuất | diện tích trồng rừng |
          diện tích trồng rừng mới | diện tích trồng rừng tập trung | diện tích rừng trồng tập trung |
          diện tích rừng trồng gỗ lớn | diện tích khai thác rừng trồng | diện tích cây dược liệu | diện tích cây hồ tiêu |
          diện tích cây cà phê | diện tích cây lúa | diện tích cánh đồng mẫu lớn | diện tích cánh đồng lớn |
          tổng diện tích lúa hè thu | tổng diện tích lúa đông xuân | tổng diện tích lúa mùa | tổng diện tích lúa xuân |
          tổng diện tích lúa thu đông | tổng diện tích cây lương thực | tổng diện tích cây vụ đông | tổng diện tích rau |
          tổng diện tích rau an toàn | tổng diện tích rau các loại | tổng diện tích hoa | tổng diện tích cây cảnh |
          tổng diện tích ngô | tổng diện tích đậu tương | tổng diện tích đậu các loại | tổng diện tích khoai lang |
          tổng diện tích khoai tây | tổng diện tích dâu tằm | tổng diện tích mắc ca | tổng diện tích dứa |
          tổng diện tích chuối | tổng diện tích xoài | tổng diện tích mít | tổng diện tích bơ | tổng diện tích na |
          tổng diện tích ổi | tổng diện tích táo | tổng diện tích nho | tổng diện tích dưa hấu | tổng diện tích muối |
          tổng diện tích sản xuất muối | tổng diện tích trồng cỏ | tổng diện tích keo | tổng diện tích cấy |
          tổng diện tích cấy lúa | tổng diện tích đã cấy | tổng diện tích đã gieo cấy | tổng diện tích đã gieo trồng |
          tổng diện tích đã xuống giống | tổng diện tích đã thu hoạch | tổng diện tích đã gieo sạ |
          tổng diện tích làm đất | tổng diện tích cày ải | tổng diện tích khai thác mủ | tổng diện tích cho thu hoạch |
          tổng diện tích cho sản phẩm | tổng diện tích chuyển đổi cây trồng | tổng diện tích tái canh |
          tổng diện tích ghép cải tạo | tổng diện tích nuôi cá | tổng diện tích nuôi tôm |
          tổng diện tích nuôi tôm nước lợ | tổng diện tích nuôi thuỷ sản | tổng diện tích nuôi ngao |
          tổng diện tích nuôi nghêu | tổng diện tích mặt nước nuôi trồng thuỷ sản | tổng diện tích ao nuôi |
          tổng diện tích chè kinh doanh | tổng diện tích rừng sản xuất | tổng diện tích rừng trồng sản xuất |
          tổng diện tích trồng rừng | tổng diện tích trồng rừng mới | tổng diện tích trồng rừng tập trung |
          tổng diện tích rừng trồng tập trung | tổng diện tích rừng trồng gỗ lớn | tổng diện tích khai thác rừng trồng |
          tổng diện tích cây dược liệu | tổng diện tích cây hồ tiêu | tổng diện tích cây cà phê | tổng diện tích cây lúa |
          tổng diện tích cánh đồng mẫu lớn | tổng diện tích cánh đồng lớn`,
          ['area'],
        ],
        // stretches where one thing is raised
        [
          6,
          `cánh đồng mẫu lớn | cánh đồng mẫu | cánh đồng liên kết | vùng nguyên liệu | vùng sản xuất |
          vùng chuyên canh | vùng sản xuất tập trung | vùng trồng | vùng lúa | vùng rau | vùng rau an toàn | vùng chè |
          vùng nuôi | vùng nuôi tôm | vùng cây ăn quả | vườn cây ăn quả | vườn cây ăn trái | vườn cà phê | vườn tiêu |
          vườn chè | vườn cam | vườn bưởi | vườn sầu riêng | vườn nhãn | vườn vải | vườn cao su | vườn dừa | vườn quýt |
          nhà màng | nhà lưới | nhà kính trồng | mặt nước nuôi | mặt nước nuôi thả cá | mặt nước nuôi trồng thuỷ sản |
          mặt nước nuôi cá | ao hồ nuôi cá | đầm nuôi | đầm nuôi tôm | hồ nuôi tôm | rừng trồng mới |
          rừng trồng tập trung | rừng trồng gỗ lớn | rừng nguyên liệu giấy | trồng rừng mới | trồng rừng tập trung |
          rừng tập trung | trồng mới rừng`,
          ['area'],
        ],
        // what is harvested, caught, dug or made
        [
          3,
          `thóc thương phẩm | chè búp | chè khô | chè thương phẩm | lạc vỏ | lạc nhân | ngô hạt | sắn củ | sắn tươi |
          mía cây | mía nguyên liệu | đường thành phẩm | mủ nước | mủ quy khô | cà phê nhân | cà phê quả tươi | tiêu hạt |
          thịt gia súc | thịt gia cầm | thịt lợn xuất chuồng | thịt xuất chuồng | sữa bò tươi | kén tằm | kén |
          cá thương phẩm | tôm thương phẩm | cá nước ngọt | cá biển | thuỷ sản các loại | hải sản các loại |
          thuỷ sản nuôi trồng | thuỷ sản khai thác | muối hạt | muối công nghiệp | gỗ rừng trồng | gỗ nguyên liệu giấy |
          gỗ nguyên liệu | gỗ khai thác | gỗ thương phẩm | dăm gỗ | viên nén gỗ | nhựa thông | vỏ quế | hoa hồi |
          bê tông thương phẩm | titan | alumin | quặng sắt | quặng apatit | than đá | thức ăn chăn nuôi |
          thức ăn gia súc | thức ăn thuỷ sản | phân vi sinh | phân npk | tinh bột sắn | bột giấy | nước khoáng |
          nước thương phẩm | nước sạch thương phẩm | quả các loại | củ quả | rau quả các loại | rau củ quả các loại |
          hoa quả tươi | nấm các loại | nấm rơm | nấm sò | miến dong | bún khô | chè xanh | cốm | bánh phở khô |
          dược liệu khô | dong riềng | củ đậu | cói nguyên liệu | thuốc lá nguyên liệu | lá thuốc lá | bông vải |
          tôm nước lợ | tôm thẻ thương phẩm | cá tra nguyên liệu | cá tra thương phẩm | ngao thương phẩm`,
          LOADS,
        ],
        // beasts and plants that are raised
        [
          5,
          `con gia súc | con trâu , bò | con trâu bò | con dê núi | con cừu | con hươu |
          con hươu sao | con thỏ | con nhím | con chim cút | con bò sữa | con bò lai | con bò thịt | con bò lai sind |
          con bò vỗ béo | con trâu vỗ béo | con gà thịt | con gà đẻ | con gà thả vườn | con gà đồi | con gà thương phẩm |
          con gà ta | con vịt đẻ | con vịt trời | con vịt thịt | con ngan | con ngỗng | con bồ câu | con heo nái |
          con heo thịt | con lợn thương phẩm | con lợn hương | con lợn đen | con dúi | con ba ba | con ếch | con lươn |
          con tôm giống | con cá giống | con tôm hùm | con dông | con trăn | đôi chim bồ câu | đôi bồ câu | đàn ong mật |
          tổ ong mật | con trâu thịt | bịch phôi nấm | bịch nấm | phôi nấm | giò lan | giò phong lan | gốc hồng |
          gốc thanh long ruột đỏ | cây cam | cây bưởi | cây nhãn | cây vải | cây xoài | cây dừa | cây cà phê |
          cây hồ tiêu | cây mít | cây sầu riêng | cây ổi | cây na | cây keo | cây quế | cây keo lai | cây keo giống |
          cây giống các loại | cây giống lâm nghiệp các loại | cây quất | cây đào | cây mai | bầu cây giống | lứa lợn |
          lứa gà | lứa tằm | lứa rau | lứa cá | lứa tôm | lứa vịt | lứa dưa | chuyến biển`,
          ['count'],
        ],
        // what works make and offices sell
        [
          5,
          `viên gạch các loại | sản phẩm may mặc | sản phẩm may | sản phẩm dệt may | sản phẩm may xuất khẩu | đôi giày |
          mét vải | tấm lợp | sản phẩm lưu niệm | sản phẩm thủ công mỹ nghệ | sản phẩm đồ gỗ |
          sản phẩm quà tặng | sản phẩm du lịch | tour du lịch | tuyến du lịch |
          thuê bao điện thoại di động | thuê bao điện thoại cố định | thuê bao băng rộng | thuê bao băng rộng cố định |
          thuê bao băng rộng di động | thuê bao truyền hình | thuê bao truyền hình cáp | thuê bao 3g | thuê bao 4g |
          thuê bao 5g | bưu gửi | bưu phẩm , bưu kiện | vé tàu tết | vé xe tết | vé tàu | vé xe | vé máy bay |
          vé xem phim | vé tham quan | món vay | hợp đồng tín dụng | thẻ tín dụng | hợp đồng bảo hiểm nhân thọ |
          giao dịch thanh toán | sản phẩm ocop # sao | sản phẩm # sao | sản phẩm đạt ocop | sản phẩm đạt chuẩn ocop |
          sản phẩm công nghiệp nông thôn tiêu biểu | sản phẩm đặc trưng | sản phẩm đặc sản | mặt hàng nông sản |
          gian hàng khuyến mại | mã cổ phiếu | mã tăng | mã giảm | mã chứng khoán`,
          ['count'],
        ],
        // what is earned and brought in
        [
          7,
          `gtsx | giá trị sản lượng | tổng giá trị sản lượng | giá trị thu nhập | giá trị kinh tế | giá trị canh tác |
          giá trị hàng hoá nông sản | giá trị nông nghiệp | giá trị ngành nông nghiệp | giá trị ngành |
          giá trị ngành chăn nuôi | giá trị chăn nuôi | giá trị trồng trọt | giá trị công nghiệp |
          giá trị tiểu thủ công nghiệp | giá trị sản xuất tiểu thủ công nghiệp | giá trị tổng sản phẩm |
          tổng giá trị gia tăng | tổng giá trị tăng thêm | giá trị thương mại dịch vụ | giá trị dịch vụ |
          giá trị sản phẩm trồng trọt | giá trị trên một đơn vị diện tích | giá trị trên # ha |
          giá trị sản xuất trên # ha | giá trị thu hoạch | giá trị khai thác | bình quân thu nhập |
          bình quân thu nhập đầu người | tổng thu nhập bình quân | thu nhập thuần | thu nhập tăng thêm | mức lãi |
          khoản lợi nhuận | mức lợi nhuận | tiền bán hàng | doanh số thanh toán | doanh số giao dịch | doanh số mua bán |
          doanh số thu | kiều hối | lượng kiều hối | doanh số kiều hối | kiều hối chuyển về | tổng sản phẩm trên địa bàn |
          tổng sản phẩm xã hội | tổng sản phẩm bình quân đầu người | kinh tế số | kinh tế biển | doanh thu kinh tế số |
          doanh thu thương mại điện tử | thương mại điện tử | tốc độ phát triển kinh tế | tốc độ tăng giá trị sản xuất |
          tốc độ tăng giá trị tăng thêm | tăng trưởng giá trị sản xuất | tốc độ tăng năng suất lao động |
          tăng năng suất lao động | chỉ số phát triển | chỉ số giá vàng | chỉ số giá đô la mỹ | chỉ số sử dụng lao động |
          đóng góp của tfp | tfp`,
          AMOUNTS,
        ],
        // money that is lent, saved and owed
        [
          7,
          `tổng nguồn vốn tín dụng chính sách | nguồn vốn tín dụng chính sách | tổng nguồn vốn uỷ thác |
          vốn uỷ thác từ ngân sách | nguồn vốn uỷ thác địa phương | nguồn vốn nhận uỷ thác | vốn nhận uỷ thác |
          tổng vốn vay | tổng số vốn vay | vốn vay ưu đãi | nguồn vốn vay ưu đãi | vốn vay tín chấp | vốn cho vay |
          tổng vốn cho vay | số vốn cho vay | số tiền cho vay | tổng số tiền cho vay | số dư tiết kiệm |
          số dư tiền gửi tiết kiệm | tiền gửi tiết kiệm | nguồn vốn tiết kiệm | huy động tiết kiệm | tiền huy động |
          tổng huy động vốn | tổng vốn huy động | tổng số vốn huy động cho vay | vốn giải quyết việc làm |
          vốn vay giải quyết việc làm | nguồn vốn giải quyết việc làm | doanh số giải ngân | thu nợ gốc | tỷ lệ thu lãi |
          tỷ lệ thu nợ | tỷ lệ nợ quá hạn | tổng nợ xấu | tỷ lệ dư nợ | tỷ lệ nợ xấu nội bảng | nợ quá hạn và nợ khoanh |
          nợ nhóm # | cho vay hộ nghèo | cho vay hộ cận nghèo | cho vay hộ mới thoát nghèo | cho vay giải quyết việc làm |
          cho vay học sinh sinh viên | cho vay học sinh , sinh viên | cho vay nước sạch | cho vay nhà ở xã hội |
          cho vay ưu đãi | cho vay tiêu dùng | cho vay nông nghiệp | cho vay nông nghiệp nông thôn |
          cho vay nông nghiệp , nông thôn | cho vay doanh nghiệp nhỏ và vừa | cho vay mới | cho vay trung dài hạn |
          cho vay trung , dài hạn | cho vay ngắn hạn | cho vay bất động sản | dư nợ ngắn hạn | dư nợ trung dài hạn |
          tổng phương tiện thanh toán | hạn mức tín dụng | hạn mức vay | room tín dụng | phí bảo hiểm nhân thọ |
          doanh thu phí bảo hiểm | tổng doanh thu phí bảo hiểm | tiền bồi thường bảo hiểm`,
          AMOUNTS,
        ],
        // sectors, and what part of an economy they are
        [
          6,
          `nông - lâm - ngư nghiệp | nông , lâm , ngư nghiệp | nông , lâm nghiệp | nông lâm nghiệp |
          nông , lâm , thuỷ sản | nông lâm thuỷ sản | nông - lâm - thuỷ sản | nông - lâm nghiệp |
          nông , lâm nghiệp và thuỷ sản | nông lâm nghiệp và thuỷ sản | nông , lâm nghiệp , thuỷ sản |
          nông - lâm nghiệp - thuỷ sản | nông nghiệp - lâm nghiệp | công nghiệp - xây dựng | công nghiệp , xây dựng |
          công nghiệp và xây dựng | công nghiệp - tiểu thủ công nghiệp | công nghiệp - ttcn |
          công nghiệp , tiểu thủ công nghiệp | tiểu thủ công nghiệp | tiểu thủ công nghiệp - xây dựng |
          công nghiệp , tiểu thủ công nghiệp , xây dựng | thương mại - dịch vụ | thương mại , dịch vụ |
          thương mại và dịch vụ | dịch vụ - thương mại | dịch vụ - du lịch |
          thương mại - dịch vụ - du lịch | dịch vụ và du lịch | ngành nghề nông thôn | ngành chế biến chế tạo |
          khai khoáng | sản xuất và phân phối điện | công nghiệp khai khoáng | ngành trồng trọt | ngành chăn nuôi |
          ngành thuỷ sản | ngành lâm nghiệp | ngành nông nghiệp | ngành xây dựng | ngành dịch vụ | ngành công nghiệp |
          lĩnh vực nông nghiệp | lĩnh vực dịch vụ | lĩnh vực chăn nuôi | lĩnh vực trồng trọt`,
          SUMS,
        ],
        // parts and rates of fields, herds and trade
        [
          7,
          `tỷ trọng nông nghiệp | tỷ trọng ngành | tỷ trọng ngành nông nghiệp | tỷ trọng ngành công nghiệp |
          tỷ trọng ngành dịch vụ | tỷ trọng ngành chăn nuôi | tỷ trọng dịch vụ | tỷ trọng chăn nuôi |
          tỷ trọng trồng trọt | tỷ trọng thương mại | tỷ trọng khu vực | tỷ trọng giá trị | tỷ trọng kinh tế số |
          tỷ trọng các ngành | cơ cấu ngành | cơ cấu giá trị | cơ cấu nông nghiệp | tỷ lệ thụ tinh nhân tạo |
          tỷ lệ bò lai | tỷ lệ đàn bò lai | tỷ lệ sind hoá | đàn bò lai | bò lai | tỷ lệ giống mới | tỷ lệ sử dụng giống |
          tỷ lệ giống lúa | tiến độ gieo cấy | tiến độ gieo trồng | tiến độ xuống giống | tiến độ thu hoạch |
          tiến độ làm đất | tỷ lệ che phủ nilon | tỷ lệ sống của cây | tỷ lệ gieo cấy | khâu làm đất | khâu thu hoạch |
          khâu gieo cấy | khâu tưới | công suất khai thác phòng | công suất phòng bình quân |
          công suất sử dụng buồng phòng | tỷ lệ khách quốc tế | tỷ lệ phòng | tỷ lệ lấp đầy buồng phòng |
          tỷ lệ điện năng tổn thất | tổn thất điện | tỷ lệ thất thoát nước | tỷ lệ thất thu nước |
          diện tích chủ động tưới | tỷ lệ hàng việt | tỷ lệ hàng việt nam | giá tiêu dùng | cpi bình quân | mặt bằng giá |
          mặt bằng lãi suất | nhóm hàng ăn và dịch vụ ăn uống | nhóm giáo dục | nhóm nhà ở và vật liệu xây dựng`,
          SHARES,
        ],
        // wages and what a day of work brings
        [
          6,
          `ngày công lao động | tiền công lao động | giá ngày công | mức lương bình quân | mức lương khởi điểm |
          lương bình quân | tiền lương bình quân | tiền lương tháng | lương tháng | mức thưởng bình quân |
          mức thưởng cao nhất | mức thưởng thấp nhất | thưởng tết bình quân | mức khởi điểm |
          mức trả công | tiền làm thêm giờ | tiền thưởng tết | tiền tăng ca | chi phí nhân công | chi phí chăn nuôi |
          chi phí thức ăn | chi phí phân bón | chi phí đầu vào | chi phí thuốc bảo vệ thực vật | chi phí trồng |
          chi phí canh tác | chi phí sinh hoạt | chi phí thuê | giá thuê mặt bằng | tiền thuê mặt bằng | tiền thuê trọ |
          tiền trọ | tiền nước | hoá đơn tiền điện | tiền học thêm | tiền mua giống | tiền giống | tiền vé | tiền cước |
          cước vận chuyển`,
          ['money'],
        ],
        // power that is made and used
        [
          6,
          `điện sản xuất | điện nhận | sản lượng điện sản xuất | sản lượng điện thương phẩm | sản lượng điện |
          công suất tiêu thụ | điện mặt trời mái nhà | điện tiết kiệm | điện năng tiết kiệm | lượng điện tiết kiệm |
          lượng điện tiêu thụ | nguồn điện | hệ số sử dụng đất | hệ số quay vòng đất | vòng quay sử dụng đất |
          chỉ số pmi | pmi | chỉ số vn30 | chỉ số chứng khoán`,
          ['other'],
        ],
        [8, 'bữa ăn ca | giá trị bữa ăn ca | suất ăn ca', ['money']],
        [8, 'đồng tiền chủ chốt | đồng tiền chủ chốt khác | đồng tiền mạnh | đồng tiền trong rổ', ['count']],
        [9, 'cây phân tán | công suất sử dụng buồng'],
        // what a plant can make of beasts and crops
        [9, 'công suất giết mổ | công suất chế biến | công suất ấp', ['count', 'mass']],
        [
          7,
          'thời gian cấp vốn | thời gian vay | thời hạn vay | thời gian cho vay | kỳ hạn vay | thời hạn cho vay | thời hạn khoản vay',
          ['duration'],
        ],
        [
          7,
          'thuê bao | thuê bao di động | thuê bao internet | thuê bao trả trước | thuê bao trả sau | thuê bao điện thoại',
          ['count', 'percent', 'ratio'],
        ],
        // what is built of has a price
        [
          9,
          'giá cát | giá cát đắp | giá đất đắp | giá đất san lấp | giá vật liệu xây dựng | giá sắt thép | giá nhựa đường | giá bê tông',
          ['money', 'percent', 'ratio'],
        ],
        // what firms owe each other
        [6, 'khoản công nợ | công nợ | công nợ phải thu | công nợ phải trả', ['money']],
      ],
      done: [
        [12, 'hộ vay bình quân | mượn vốn', ['money']],
        [8, 'ngân hàng chính sách xã hội giải ngân | ngân hàng đã giải ngân', ['money']],
        [10, 'lượt hộ được giải ngân | hộ được giải ngân | khách hàng được giải ngân', ['money']],
        [3, 'có thêm | kiếm thêm | thu thêm | bỏ túi | thu lời', ['money']],
        [
          5,
          'lắp ráp được | dệt | may | xẻ | chế biến | xay xát | ép | nghiền | xuất bán ra thị trường | cung ứng ra thị trường',
          ['mass', 'volume', 'thing'],
        ],
        [5, 'xuất xưởng | lắp ráp | chế biến được | cho ra lò | ra lò', ['mass', 'volume', 'thing']],
        [5, 'mở bán | chào bán | đưa ra thị trường | tung ra thị trường', ['thing']],
        [
          5,
          `sản xuất | tiêu thụ | bán | bán được | khai thác | thu hoạch | đánh bắt | xuất bán | xuất chuồng |
      sản xuất được | khai thác được | chăn nuôi | nuôi | trồng | gieo trồng`,
          GOODS,
        ],
        [4.5, 'bán lẻ | bán ra thị trường | thu mua | tiêu thụ được | đánh được | đưa ra thị trường'],
        [4.5, 'bỏ tiền ra mua | hoàn thành nhập kho | tổng cầu | đàn trâu | mua hộ | thả nuôi | đặt mua', ['count']],
        [4.5, 'khớp lệnh chỉ', WARES],
        [4.5, 'cung cấp cho thị trường | cung ứng cho thị trường | sản lượng | sản lượng đạt', LOADS],
        [4.5, 'tồn kho', STOCKS],
        [3, 'thu | thu được | thu về | cho thu | cho thu hoạch', LOADS],
        [
          8,
          'trung bình mỗi hộ | trung bình mỗi người | tính ra mỗi hộ | mỗi hộ thu | mỗi hộ thu được | mỗi hộ bán',
          ['mass'],
        ],
        [
          4.5,
          `bán giá | bán ra với giá | bán ra ở mức | có giá từ | dao động từ | giá bán | giá khởi điểm |
      hiện bán | khởi điểm | lương từ | lỗ luỹ kế | mua vào ở mức | niêm yết tại | phí vận chuyển |
      tiền thuê nhà | trích lập | vay mượn | với giá từ | được niêm yết ở | đạt doanh thu`,
          ['money'],
        ],
        [
          4.5,
          `bán với giá | chiết khấu | cho vay | có giá | có thu nhập | doanh thu | doanh thu đạt | dư nợ |
      dư nợ đạt | giao dịch ở mức | giá chỉ | giảm giá | giảm giá tới | giảm giá từ | giảm giá đến |
      học phí | kiếm được | lãi | lãi ròng | lương | lạm phát | lỗ | lợi nhuận | lợi nhuận đạt |
      mua với giá | mức giá | niêm yết ở mức | thu lãi | thu nhập | thu nhập bình quân | thu nhập từ |
      tiền lương | trả lương | tăng trưởng | vay vốn | với giá | đặt cọc`,
          SUMS,
        ],
        [4.5, 'khuyến mãi từ', SHARES],
        [3, 'nhập kho | tăng tồn kho lên | đón được | cho thuê | ký hợp đồng bán', ['count']],
        [3, 'cung ứng | dự trữ | giao dịch | niêm yết', WARES],
        [3, 'thưởng | tốn | đã tiêu', ['money']],
        [3, 'mua | vé', SUMS],
        [1.5, 'tung ra', ['count']],
        [6, 'sản xuất | sản xuất được | tiêu thụ | phát điện', ['other']],
        // what is multiplied is a price or a wage: "trợ cấp = 5 x | 1.490.000 đồng"
        [8, 'x', ['money']],
        // what is supplied or lacking is of its own matter: "đáp ứng | 60% nhu cầu"
        [-5, 'đáp ứng | đáp ứng được | mới đáp ứng | mới đáp ứng được | chỉ đáp ứng được', SHARES],
        // what is done on fields
        [
          6,
          `gieo cấy | gieo cấy được | đã gieo cấy | đã gieo cấy được | cấy | cấy được | gieo sạ được |
          gieo được | xuống giống | xuống giống được | đã xuống giống | đã xuống giống được | gieo trồng được |
          đã gieo trồng | đã gieo trồng được | trồng được | trồng mới | trồng mới được | trồng lại | trồng rừng |
          trồng rừng mới | trồng mới rừng | thâm canh | thả nuôi được | nuôi thả | thu hoạch được | đã thu hoạch |
          đã thu hoạch được | thu hoạch xong | gặt được | làm đất được | đã làm đất | cày ải | cày ải được | tái canh |
          tái canh được | ghép cải tạo | bao tiêu | liên kết sản xuất | canh tác | chuyển đổi sang trồng |
          chuyển sang trồng | đưa vào sản xuất | khai thác rừng trồng | khai thác trắng`,
          ['area'],
        ],
        // what is raised, made and sold
        [
          5,
          `chăn thả | duy trì đàn | tái đàn | phát triển đàn | ương nuôi | ương dưỡng | gieo ươm | gieo ươm được | ươm |
          sản xuất giống | ấp nở | cung cấp ra thị trường | cho ra thị trường | xuất ra thị trường | bán ra |
          tiêu thụ được khoảng | sơ chế | chế biến và tiêu thụ | thu hái | thu hái được | 
          khai thác và tiêu thụ | thu hoạch được | nuôi được | gây nuôi | nuôi gối | xuất bán được | đã tiêu thụ |
          kết nối tiêu thụ | hỗ trợ tiêu thụ | tiêu thụ giúp | giúp tiêu thụ`,
          ['thing', 'mass', 'volume'],
        ],
        // what is earned
        [
          6,
          `thu nhập đạt | thu nhập thêm | thu nhập trung bình | cho thu nhập | đem lại thu nhập | mang lại thu nhập |
          tạo thu nhập | có nguồn thu | cho nguồn thu | thu lợi nhuận | lợi nhuận thu được | cho lợi nhuận | cho lãi |
          lãi thuần | có lãi | còn lãi | còn lời | lời | lãi được | trừ chi phí lãi | trừ chi phí còn lãi |
          trừ chi phí còn | trừ chi phí còn lại | trừ chi phí cho lãi | trừ chi phí thu | trừ chi phí thu lãi |
          trừ chi phí thu về | trừ chi phí , lãi | trừ chi phí , thu lãi | trừ chi phí , còn lãi | trừ chi phí , thu về |
          trừ hết chi phí | trừ các chi phí còn | trừ mọi chi phí | trừ mọi chi phí còn lãi | sau khi trừ chi phí |
          sau khi trừ chi phí còn | sau khi trừ chi phí còn lãi | đút túi | lương tháng | hưởng lương | mức lương |
          thưởng tết | nhận lương | doanh số đạt | doanh thu ước đạt | doanh thu hàng năm | bán được giá |
          thương lái mua | thương lái thu mua | được thu mua với giá | thu mua với giá | bán tại vườn |
          bán tại vườn với giá`,
          ['money'],
        ],
        // what is lent and saved
        [
          7,
          `doanh số cho vay đạt | cho vay mới | vay ngân hàng | vay vốn ngân hàng |
          vay ngân hàng chính sách xã hội | được vay vốn | vay từ ngân hàng | vay vốn từ ngân hàng chính sách xã hội |
          huy động tiết kiệm | gửi tiết kiệm | cho hội viên vay | cho hội viên mượn | uỷ thác cho vay | nhận uỷ thác |
          nhận uỷ thác cho vay | tín chấp | tín chấp cho vay | tín chấp vay | tín chấp vay vốn | đứng ra tín chấp |
          thu nợ | nợ ngân hàng`,
          ['money'],
        ],
        // what a bank lends
        [
          9,
          'cho vay , giải ngân | cho vay và giải ngân | giải ngân cho vay | giải ngân vốn vay | giải ngân khoản vay | ngân hàng giải ngân | chấp thuận cho vay | đồng ý cho vay | chấp thuận cho vay , giải ngân',
          ['money'],
        ],
      ],
      does: [
        // loans go to those who borrow
        [
          12,
          `cho # lượt hộ | cho # lượt hộ nghèo | cho # lượt hộ vay | cho # hộ vay | cho # hộ vay vốn | cho # lượt khách hàng |
      cho # khách hàng vay | cho # lượt khách hàng vay | cho # lượt hộ dân vay`,
          ['money'],
        ],
        [14, 'từ quỹ hỗ trợ nông dân | từ nguồn quỹ hỗ trợ nông dân | từ quỹ quốc gia về việc làm', ['money']],
        [9, '/ chuyến | / chuyến xe | / chuyến bay', ['person']],
        [9, '. km | / km', ['person', 'thing', 'mass']],
        [
          8,
          `diện tích cây ăn quả | tổng diện tích cây ăn quả | diện tích gieo trồng | tổng diện tích gieo trồng | diện tích canh tác |
      diện tích cây trồng | tổng diện tích cây trồng | diện tích rừng trồng | diện tích nuôi trồng | tổng doanh số |
      tổng lượng khách | tổng chi phí sản xuất`,
          SHARES,
        ],
        [
          8,
          'cơ cấu kinh tế | giá trị sản xuất | tổng giá trị sản xuất | tổng đàn | tổng sản lượng | tổng chi phí',
          SHARES,
        ],
        [5, 'tăng | giảm | tăng giá | giảm giá | tăng điểm | giảm điểm | đi ngang', ['event']],
        [
          5,
          `/ kg | / lít | / con | / lượng | / chỉ | / quả | / vé | / lượt | / khách | / kwh | / lượng vàng`,
          ['money'],
        ],
        [6, 'chưa thu hoạch | được bán | được giảm giá | được sản xuất', WARES],
        [6, 'mỗi lượng | mỗi mét vuông', ['money']],
        [6, 'gdp | thị phần | tổng doanh thu | tổng dư nợ', SHARES],
        [4, 'giảm mạnh', ['count']],
        [4, 'nuôi tôm | được chuyển sang trồng', SPREADS],
        [4, 'giảm giá | tăng giá', WARES],
        [4, 'lương', SHARES],
        [8, '/ hộ / tháng', ['money']],
        // a price for so much
        [
          5,
          `/ tạ | / yến | / lứa | / lồng | / trứng | / đêm | / phòng / đêm | / chai | / bao | / bó | / cân | / ký |
          / ngày công | / công lao động | / chục | / buồng | / giỏ | / hộp | / thùng | / khay | / cốc | / ly | / tô |
          / bát | / m3 nước | / gốc | mỗi kg | mỗi cân | mỗi ký | mỗi tạ | mỗi tấn | một kg | một ký | một cân | một tạ |
          một tấn | một chục | mỗi lứa | tiền lãi | tiền lời | lợi nhuận | tiền công | tiền lương | tiền thưởng tết`,
          ['money'],
        ],
        // how a field stands
        [
          6,
          `đến kỳ thu hoạch | đang cho thu hoạch | cho thu hoạch | đã cho thu hoạch | bước vào thu hoạch | cho sản phẩm |
          trong thời kỳ kinh doanh | được gieo cấy | đã gieo cấy | đã được gieo cấy | đã được gieo trồng | được bao tiêu |
          liên kết sản xuất | sản xuất theo hướng hữu cơ | sản xuất theo tiêu chuẩn | đạt tiêu chuẩn vietgap |
          đạt chứng nhận vietgap | được cấp chứng nhận vietgap | được chứng nhận vietgap | đạt vietgap | sinh trưởng tốt |
          được xuống giống | đã xuống giống | được trồng mới`,
          ['area'],
        ],
        // goods of a district that are rated
        [
          7,
          `đạt chuẩn ocop | đạt ocop | đạt tiêu chuẩn ocop | đạt sao ocop | được chứng nhận ocop | được công nhận ocop |
          được xếp hạng ocop | ocop | ocop # sao`,
          ['thing'],
        ],
        // a part of a product, an income or a loan
        [
          7,
          `giá trị sản xuất nông nghiệp | tổng giá trị sản xuất nông nghiệp | tổng sản phẩm | grdp |
          tổng sản lượng lương thực | sản lượng cả nước | tổng đàn lợn | tổng đàn bò |
          diện tích đã gieo cấy | diện tích đã gieo trồng | diện tích thả nuôi | kế hoạch gieo trồng |
          kế hoạch gieo cấy | kế hoạch diện tích | tổng nguồn vốn huy động | doanh thu | tổng doanh thu du lịch |
          công suất phòng`,
          SHARES,
        ],
      ],
      cues: [
        // the sectors of an economy, by how they grow
        [
          9,
          `khu vực nông | khu vực nông lâm | khu vực nông nghiệp | khu vực công nghiệp | khu vực xây dựng | khu vực dịch vụ |
      khu vực thương mại | khu vực i | khu vực ii | khu vực iii | thuế sản phẩm`,
          SHARES,
        ],
        // accounts of a book: "số dư đầu kỳ TK 152"
        [9, 'số dư đầu kỳ | số dư cuối kỳ | số dư nợ | số dư có | nợ tk | có tk', ['money']],
        // what a household lives on
        [
          10,
          `nguồn thu cho gia đình | nguồn thu của gia đình | nguồn thu của hộ | nguồn thu cho bà con | nguồn thu cho người dân |
      nguồn thu cho nông dân | nguồn thu cho hội viên | nguồn thu ổn định | nguồn thu nhập | mang về nguồn thu | đem lại nguồn thu |
      mang lại nguồn thu | đem về nguồn thu | cho nguồn thu | có nguồn thu | tạo nguồn thu cho`,
          ['money'],
        ],
        // what visitors leave is a turnover, and no revenue of the state
        [
          12,
          `thu từ du lịch | tổng thu từ du lịch | tổng thu du lịch | tổng thu từ khách | tổng thu từ khách du lịch |
      tổng thu từ hoạt động du lịch | tổng thu từ dịch vụ du lịch | nguồn thu từ du lịch | tổng thu của ngành du lịch |
      tổng thu xã hội từ du lịch | tổng nguồn thu từ du lịch`,
          SUMS,
        ],
        // fields by what is done on them
        [
          4,
          `gặt | đã gặt | gặt được | gặt xong | gặt nhanh | xuống giống | gieo cấy | đã cấy | cấy được | làm đất |
      lúa đông xuân | lúa xuân | lúa thu đông | lúa mùa | vụ đông xuân | vụ xuân | vụ mùa | vụ đông`,
          ['area'],
        ],
        [
          4,
          `ngành chăn nuôi | về chăn nuôi | chăn nuôi phát triển | chăn nuôi ổn định | chăn nuôi gia súc | tình hình chăn nuôi |
      đàn vật nuôi | tổng đàn | tái đàn | phát triển đàn`,
          ['thing'],
        ],
        [2.5, 'chi phí', MARKET],
        [9, 'vận chuyển khách | sản lượng vận chuyển | vận chuyển hành khách', ['thing', 'event', 'person']],
        [3, 'khuyến mại | khuyến mãi | giảm giá | siêu thị | mua sắm', ['thing']],
        [6, 'sản phẩm chủ lực | sản phẩm chủ yếu | sản phẩm tăng | sản phẩm công nghiệp', ['thing', 'mass', 'volume']],
        [3, 'mở bán | chào bán | giao dịch | thị trường bất động sản', ['thing']],
        [4, 'ưu đãi | chiết khấu | giảm giá | khuyến mại', ['percent']],
        [
          9,
          'khách hàng chỉ thanh toán | khách hàng thanh toán | chỉ cần thanh toán | thanh toán trước | trả góp theo tiến độ',
          ['percent'],
        ],
        [
          5,
          'sản phẩm chủ lực | sản phẩm chủ yếu | sản phẩm công nghiệp chủ yếu | sản phẩm công nghiệp chủ lực',
          ['thing', 'percent', 'mass', 'volume'],
        ],

        // what goes to households that borrow is credit: "31 tỷ đồng cho 620 khách hàng vay"
        [9, 'khách hàng vay', ['money']],
        [
          6,
          `ngân hàng chính sách xã hội | ngân hàng chính sách | ngân hàng csxh | tín dụng chính sách | lượt hộ vay vốn |
      hộ vay vốn | tổ tiết kiệm và vay vốn | vay vốn ưu đãi | cho vay ưu đãi`,
          ['money'],
        ],
        [9, 'cơ giới hoá', SHARES],
        [4, 'làng nghề | xưởng gỗ | xưởng mộc', ['thing']],
        [6, 'khai thác hải sản | khai thác thuỷ sản | đánh bắt hải sản | đánh bắt thuỷ sản', LOADS],
        [4, 'ngư dân | ra khơi | chuyến biển | trúng đậm | mùa cá | vụ cá | đánh bắt được', LOADS],
        [5.5, 'năng suất', MARKET],
        [
          4,
          `doanh thu | lợi nhuận | giá bán | giá vàng | sản lượng | thu nhập | lãi suất |
      tỷ giá | gdp | grdp | cpi | chỉ số giá | cổ phiếu | thị phần | lãi | lỗ | dư nợ | tín dụng |
      tiền gửi | doanh số | học phí | niêm yết | tiền lương | tiêu thụ | lạm phát | sản xuất công nghiệp |
      tăng trưởng kinh tế | giá trị sản xuất | giá xăng | mua vào | bán ra | chốt phiên | thương phẩm |
      cước | nợ xấu | cho vay | giá thành | giá vé | kỳ hạn | huy động vốn | giá nhập | vốn hoá |
      chứng khoán | thưởng tết | trả lương | giao dịch ở | lợi nhuận sau thuế | lợi nhuận trước thuế |
      doanh thu thuần | tiền điện | gói tín dụng`,
          MARKET,
        ],
        [
          4,
          `lúa | ngô | rau | gieo | trồng | nuôi | thu hoạch | vườn | cây ăn trái | canh tác |
      sản xuất | cánh đồng | vụ`,
          ['percent', 'area'],
        ],
        [5.5, 'kỳ hạn | vay | lãi suất | tiền gửi | khấu hao | trích khấu hao', ['duration']],
        [
          3,
          `phiên giao dịch | thị trường chứng khoán | vn - index | điểm phần trăm | trang trại | mùa vụ |
      ngân hàng nhà nước | ngân hàng thương mại | lãi suất huy động | người tiêu dùng | sức mua |
      khuyến mãi | bất động sản | nhà vườn | chủ vườn | làm thêm giờ | tiền công | giá | lương | phí |
      vay | thưởng | tăng giá | giảm giá | đơn giá | thu hoạch | đánh bắt | chăn nuôi | gieo trồng |
      gieo cấy | sản xuất | thương lái | niên vụ | bán lẻ | thuê | đồng / kg | đồng / lượng |
      usd / ounce | đồng / lít | usd / thùng | usd / tấn`,
          MARKET,
        ],
        [
          1.5,
          `tăng trưởng | kinh doanh | bán | khai thác | nuôi | trồng | chế biến | du lịch | mua | sản phẩm |
      tiết kiệm | tồn kho | giao dịch | công ty | tập đoàn | ngân hàng | trả cho | nhu cầu | nông nghiệp |
      thị trường`,
          MARKET,
        ],
        [1.5, 'sản xuất | bán | tiêu thụ | nuôi | thu hoạch | chăn nuôi | khách hàng | đàn', ['count']],
        [
          5,
          `bao tiêu | bình quân đầu người | cho khách gửi | hàng bình ổn | hàng tết | hữu cơ | khách quốc tế |
      khối ngoại | khớp lệnh | làm thêm | nguồn cung | nuôi cá | thị trường tết | thị trường ô tô |
      tăng ca | upcom | vụ hè thu | xuất chuồng | đất nền`,
        ],
        [5, 'nhập chợ', LOADS],
        [
          5,
          `dầu diesel | dầu hoả | dầu mazut | dự trữ ngoại hối | hãng tàu | vay tối đa | vàng giao ngay |
      vé tham quan | giá vốn | phân xưởng | viết bằng chữ | vàng miếng | vốn chủ sở hữu`,
          ['money'],
        ],
        [
          5,
          `casa | chia cổ tức | chặt chém | cổ tức | dự phòng rủi ro | giá chỉ | giá dao động | giá khởi điểm |
      lương bình quân | lương thử việc | lương tối thiểu | lương tối thiểu vùng | lợi tức | mua ròng |
      ngày công | ngày nghỉ hàng tuần | nợ quá hạn | phát hành riêng lẻ | phí đường bộ | roa | roe |
      thuê tài chính | trái phiếu doanh nghiệp | trái phiếu phát hành | tỷ lệ an toàn vốn | đhđcđ |
      giá gạo | gạo thơm | lưu kho lưu bãi | trích lập quỹ | trước thuế`,
          SUMS,
        ],
        [5, 'thép xây dựng', CARGOES],
        [
          5,
          `chuyến bay qua | danh mục đầu tư | iip | lao động nặng nhọc | ngành khai khoáng |
      nội địa hoá | số lượng đơn hàng | sụt giảm nghiêm trọng | tăng trưởng dương | tỷ lệ hấp thụ |
      quỹ dự phòng`,
          SHARES,
        ],
        [3, 'bảo hiểm nhân thọ | lượt khách | vận tải hành khách'],
        [3, 'khứ hồi | nhập kho | quay số | giá mỗi chiếc | mạng bay | đường bay nội địa', ['count']],
        [3, 'bán hàng chịu', ['duration']],
        [3, 'chứng chỉ rừng', SPREADS],
        [
          3,
          'hãng tàu thu | kết chuyển | mỗi đơn hàng | trạm bot | bằng chữ | chưa có thuế gtgt | nguyên vật liệu',
          ['money'],
        ],
        [3, 'thế chấp | trái phiếu đặc biệt | trả góp | tổng tài sản | vé máy bay', SUMS],
        [3, 'phụ tải', AMOUNTS],
        [3, 'khách gửi | lượng khách | lượng đơn hàng | mua sắm | nhu cầu điện | tiền ký quỹ | quỹ đầu tư', SHARES],
        [3, 'nguồn cung mới | đơn hàng', COUNTS],
        [2, 'đặt hàng', ['count']],
        [5, 'nuôi lươn | nuôi tôm', SPREADS],
        [5, 'xuất kho', VALUES],
        [2, 'hạch toán', ['money']],
        [4, 'cho vay | vay vốn | khoản vay', ['duration']],
        [
          -5,
          `cướp được | vừa cướp | lấy trộm | trộm cắp | trộm được | lấy cắp | chia nhau | đem bán | mang bán |
      mang đi bán | chở thuê | vận chuyển thuê | xách thuê`,
          ['money'],
        ],
        [
          6,
          `dxy | dollar index | us dollar index | vn - index | hnx - index | upcom - index | dow jones | nasdaq |
      nikkei | hang seng | rổ tiền tệ | đồng bạc xanh`,
          ['other'],
        ],
        // "14 sản phẩm được công nhận OCOP", "31 sản phẩm 3 sao"
        [
          12,
          pairs(
            '# sản phẩm',
            '# sao | hạng # sao | đạt # sao | được công nhận | đạt từ # điểm | đủ điều kiện phân hạng | ocop | tham gia đánh giá',
          ),
          ['thing'],
        ],
        [6, 'ocop', ['thing']],
        [9, 'được vay # | vay # | cho vay # | thời hạn vay', ['duration']],
        // from which worth on what is bought has to be paid through a bank
        [
          12,
          pairs(
            'từng lần | hoá đơn | hoá đơn này | hoá đơn này nếu | những hoá đơn | hàng hoá | dịch vụ',
            'có giá trị | có trị giá',
          ),
          ['money'],
        ],
        [
          11,
          'vận tải công cộng | vận tải hành khách | tuyến metro | tuyến xe buýt | đường sắt đô thị | xe buýt phục vụ | xe buýt vận chuyển',
          ['person'],
        ],
        [
          6,
          'chuyến / ngày | chuyến mỗi ngày | chuyến / tuần | chuyến mỗi tuần | chuyến / tháng | chuyến bay / ngày',
          ['thing'],
        ],
        [
          9,
          pairs(
            'metro | metro số # | xe buýt | tàu điện | đường sắt đô thị',
            'chở # lượt | chở được # lượt | phục vụ # lượt | vận chuyển # lượt',
          ),
          ['person'],
        ],
        // "1,2 ha đất làm hai vụ lúa"
        [
          8,
          `vụ lúa | vụ tôm | vụ màu | vụ rau | vụ dưa | vụ ngô | vụ cá | lúa # vụ | # vụ lúa | # vụ tôm | # vụ màu | làm # vụ | trồng # vụ |
      mỗi năm làm | mỗi năm trồng | mỗi năm nuôi | làm lúa | trồng lúa | đất trồng | đất rẫy | đất ruộng | đất vườn | đất nuôi`,
          ['area'],
        ],
        // "112 mã số vùng trồng với diện tích 2.150 ha", "theo bộ tiêu chuẩn 4C với diện tích 900 ha"
        [
          10,
          pairs(
            'mã số vùng trồng | mã vùng trồng | mã số vùng nuôi',
            'với diện tích | với tổng diện tích | trên diện tích | tổng diện tích | có diện tích | diện tích',
          ),
          ['area'],
        ],
        [
          10,
          `mã số vùng trồng | mã vùng trồng | mã số vùng nuôi | tiêu chuẩn 4c | vietgap | globalgap | asc | utz | rainforest | ssi | srp |
      diện tích cà phê | diện tích cây trồng | diện tích cây công nghiệp | diện tích cây ăn quả | diện tích cây ăn trái |
      diện tích cây lâu năm | diện tích cây hàng năm | diện tích cây hằng năm | diện tích cây dược liệu | diện tích gieo trồng cây | sản xuất theo`,
          ['area'],
        ],
        // seasons and works of the field
        [
          3,
          `vụ chiêm xuân | vụ thu đông | vụ chiêm | giống lúa | cánh đồng mẫu | thâm canh | xen canh | luân canh |
          nuôi trồng thuỷ sản | thả giống | trồng rừng | khai thác gỗ | rừng trồng | cải tạo vườn tạp |
          nông sản hàng hoá | vùng nguyên liệu | bao tiêu sản phẩm | xuống đồng | gieo mạ | mạ khay | cấy máy`,
          ['area', 'mass'],
        ],
        // money from the field and for it
        [
          4,
          `trừ chi phí | trừ mọi chi phí | sau khi trừ chi phí | trừ các khoản chi phí | thu nhập bình quân |
          giá trị kinh tế | hiệu quả kinh tế | mô hình kinh tế | phát triển kinh tế hộ | tổ tiết kiệm | vốn uỷ thác |
          uỷ thác cho vay | tín chấp | dư nợ uỷ thác | bán cho thương lái | thương lái đến mua | ngân hàng nông nghiệp |
          agribank | quỹ tín dụng | quỹ tín dụng nhân dân`,
          ['money'],
        ],
        [5, 'sáng kiến , cải tiến', ['money']],
        [5, 'gian hàng giảm giá | giảm giá từ | khuyến mại từ', ['percent']],
        [4, 'đất lúa | diện tích bưởi | diện tích rau màu', ['area', 'percent', 'ratio']],
        // what is made of beasts and crops in a day
        [9, 'công suất giết mổ | công suất ấp | công suất ấp trứng', ['thing']],
      ],
      // on a page of what a firm writes off, sums are what it bought and what of it is cost, even where a tax is told
      topics: [
        [
          2,
          'khấu hao | trích khấu hao | nguyên giá | tài sản cố định | tscđ | công cụ dụng cụ | ccdc | hạch toán mua | hạch toán chi phí',
          ['money'],
        ],
      ],
      subjects: [
        [
          2,
          `giá | lợi nhuận | doanh thu | giá vàng | gdp | lãi suất | tỷ giá | tăng trưởng | cổ phiếu |
      chứng khoán | sản xuất | nông sản | giá xăng | lương | tín dụng | ngân hàng | nuôi | trồng | kinh tế |
      thị trường`,
        ],
      ],
    }
  },
  kinds: { money: 0.6, mass: 0.4, percent: 0.4, length: -3, person: -1.2 },
  // who has borrowed is told by the loan
  guest: 'thing',
  owner: 'participant',
  // "sản lượng thịt hơi đạt 9.200 tấn" is a level where it is not the yield of fields told before
  figures: [{ role: 'level', kinds: ['mass', 'volume'], near: ['sản lượng'] }],
})
