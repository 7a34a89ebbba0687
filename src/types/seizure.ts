import { LOADS, STOCKS, VALUES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const seizure = defineType({
  name: 'seizure',
  vi: 'tang vật thu giữ',
  en: 'things, drugs, goods and cash seized, and their value',
  binds: ['receivers'],
  roles: [
    'suspect',
    'means',
    'seized',
    'seizedValue',
    'fine',
    'prison',
    'thing',
    'total',
    'each',
    'recipient',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  words: () => {
    const GOODS = ['mass', 'volume', 'thing'] as const
    const TAKEN = ['money', 'mass', 'length', 'area', 'volume', 'thing', 'event', 'body'] as const
    const GIVEN_UP = ['money', 'mass', 'length', 'area', 'volume', 'thing', 'body'] as const
    const CONTRABAND = `ma tuý | heroin | buôn lậu | hàng lậu | thu giữ | pháo nổ | thuốc lá lậu | hàng cấm | ngà voi |
  nhập lậu | tang vật | hàng giả | phân bón giả | xăng giả | thuốc giả | rượu giả | mỹ phẩm giả | hàng nhái`
    return {
      items: [
        [8, 'bán hàng tịch thu | tiền bán hàng tịch thu | bán hàng hoá tịch thu | bán tang vật', ['money']],
        [4.5, 'gỗ các loại | gỗ tròn các loại | gỗ xẻ các loại | lâm sản các loại', ['volume', 'mass']],
        [3.5, 'mã tấu | cây mã tấu | kiếm | thanh kiếm | gậy | cây gậy | dao | dao phay | búa | rìu | mác', ['count']],
        [9, 'xăng giả | hàng giả | tiền giả | hàng lậu | phân bón giả | thuốc giả | rượu giả'],
        [
          6,
          `bánh heroin | viên ma tuý | ma tuý | heroin | ketamine | ketamin | cocain | cocaine | cần sa |
      thuốc phiện | thuốc lắc | methamphetamine | viên nén | viên hồng phiến | hồng phiến | ngà voi |
      vẩy tê tê | vảy tê tê | tang vật | gỗ lậu | sừng tê giác | bao thuốc lá | thuốc lá ngoại |
      gói thuốc lá | thuốc lá | pháo | pháo nổ | hộp pháo | trị giá tang vật | hàng hoá vi phạm |
      hàng vi phạm | tổng lượng hàng vi phạm | lượng hàng vi phạm | cây thuốc lá | container hàng vi phạm | container vi phạm | gói nilon | gỗ giáng hương |
      gỗ hương | hộp đạn | nầm lợn | sản phẩm giả | sản phẩm nhập lậu | viên thuốc lắc`,
        ],
        [
          5,
          `gói ma tuý | quả pháo | dàn pháo | hộp gỗ | điếu thuốc | thuốc lá điện tử | xì gà | mỹ phẩm |
      thực phẩm chức năng | nội tạng | xúc xích | chân gà | đường cát | túi xách | quần áo |
      động vật hoang dã | tê tê | mật gấu | ngoại tệ | thẻ atm | máy tính xách tay | laptop | hung khí |
      súng ngắn | kíp nổ | thuốc nổ | bom xăng | tuýp sắt | bật lửa | lọ | ống |
      tinh thể | khay | can | phuy | khối gỗ | cây gỗ | đôi dép | chiếc túi | điện thoại di động |
      thiết bị điện tử | bộ phận | đồ chơi | phụ tùng | bếp | tủ lạnh | máy lạnh | kiện hành lý | vali |
      chất cấm | chất ma tuý | thuốc tân dược`,
          GOODS,
        ],
        [-8, 'vụ', ['count']],
        [4, 'tiêu bản | tang vật vi phạm | sản phẩm vi phạm | đơn vị hàng hoá | loại đao'],
        [
          3.5,
          `chai rượu | khẩu súng | viên đạn | súng | đạn | quả mìn | thỏi mìn | kíp | bịch | tép | chất bột |
      cá thể | kiện hàng | túi nilon | bao tải | mẫu vật | con dao`,
        ],
        [2, 'tiền mặt | tổng trị giá hàng', ['money']],
        [2, 'bánh | viên | gói giấy'],
        [1.5, 'ba lô | khẩu trang'],
        [
          1,
          `lô hàng | chiếc điện thoại | điện thoại | gói | túi | iphone | chiếc iphone | hàng hoá | xe máy |
      xe mô tô | kiện | bao | tờ`,
        ],
        [
          6,
          `bao pp | bao tải dứa | biển kiểm soát | bình rượu | bọc nilon | bộ bài tây | chai rượu ngoại |
      chiếc áo phông | chiếc điện thoại iphone | con voọc | cpu máy tính |
      giấy giới thiệu | gói ni lông | hộp các loại | khẩu loại | khẩu súng hơi | khẩu súng ngắn |
      khẩu súng quân dụng | khẩu súng tự chế | khối lập phương | quân cờ | quả nổ | sim điện thoại |
      sản phẩm mỹ phẩm | thùng bài | thùng rượu | thùng sữa ngoại | thẻ cứng | tuýp | túi mận |
      túi nylon | týp | va ly | viên kim cương | viên đạn chì | vỏ đạn | xe gỗ lậu | xe đầu kéo | đĩa sứ |
      ổ cứng máy tính | con dấu doanh nghiệp | cân điện tử | viên đá nhân tạo |
      xe tải bị bắt giữ`,
          ['count'],
        ],
        [6, 'xăng dầu lậu | đường nghi vấn | cúc áo', LOADS],
        [6, 'bộ bài | cây heroin | loại thảo dược | lá khat | mặt than củi | thuốc bắc', STOCKS],
        [6, 'giá trị tang vật | trị giá hàng vi phạm | trị giá lô hàng | tổng trị giá tang vật', ['money']],
        [
          4,
          `bao thuốc | can nhựa | chiếc búa | cái iphone | giấy đăng ký xe | hộp thuốc | loại dược liệu |
      sản phẩm quần áo | sản phẩm túi xách | thùng bia | thùng bìa | thùng carton | thùng dầu gội |
      thùng kem | thùng phuy | thùng xốp | túi ni lông | tấm phản gỗ | xe chở | đoạn dây kim loại |
      đôi giày thể thao | chiếc hàng | lô hàng bị chủ hàng | thùng chứa | đơn vị sản phẩm`,
          ['count'],
        ],
        [4, 'bao hàng | dược liệu | linh kiện điện thoại | thảo dược | thẻ rút tiền | vảy tê | ổ cứng', STOCKS],
        [4, 'tổng trị giá hàng hoá', ['money']],
        [2, 'bưu kiện | khu vực nghi vấn | lưỡi cưa', ['count']],
        [
          2,
          `bao cao su | chai nước hoa | chai thuốc diệt cỏ | cuốn sổ | gói bánh kẹo | gói chân gà | hộp bột |
      hộp mỹ phẩm | miếng lương khô | sim | thanh gỗ | túi bột | áo phông | động cơ`,
          STOCKS,
        ],
        [4, 'bao bì', LOADS],
        [
          9,
          `cây cần sa | gốc cần sa | chậu cần sa | cần sa khô | cây thuốc phiện | cây anh túc | nhựa thuốc phiện | ma tuý đá |
      ma tuý tổng hợp | viên ma tuý tổng hợp | túi ma tuý | bộ kích điện | kích điện | bình kích điện | súng tự chế |
      vũ khí thô sơ | vật liệu nổ | công cụ hỗ trợ | dao kiếm | con dấu giả | phôi bằng | văn bằng giả | giấy tờ giả |
      sổ đỏ giả | biển số giả | bình khí cười | bóng cười | pháo hoa nổ | thuốc lá nhập lậu | thuốc lá điếu nhập lậu |
      điếu thuốc lá | cây thuốc lá điếu | gà nhập lậu | đường cát nhập lậu | vải nhập lậu | bánh kẹo nhập lậu | lâm sản |
      lâm sản trái phép | gỗ tròn trái phép | gỗ xẻ trái phép | máy đánh bạc | máy bắn cá`,
          STOCKS,
        ],
        [
          9,
          `hàng cấm | hàng nhập lậu | hàng vi phạm | tang vật vi phạm | tang vật | giá trị hàng cấm | giá trị hàng giả |
      lượng ma tuý | lượng heroin | lượng ma tuý bị bắt giữ | số ma tuý | số tang vật | hàng hoá vi phạm`,
          ['percent', 'ratio', 'money'],
        ],
        [
          7,
          `bẫy thú | bẫy | bẫy dây phanh | lưới bẫy chim | cưa xăng | cưa máy | máy cưa | máy cưa xăng | súng săn | súng hơi |
      súng cồn | súng bắn đạn bi | nỏ | lưới kích | ngư cụ cấm | dao bầu | bình xịt hơi cay | roi điện | dùi cui điện`,
          ['count'],
        ],
        [
          12,
          'nhái thương hiệu | nhái nhãn hiệu | giả nhãn hiệu | giả thương hiệu | giả mạo nhãn hiệu | nghi giả | nghi nhập lậu',
          STOCKS,
        ],
        [
          6,
          `trị giá hàng hoá xử lý | trị giá hàng xử lý | trị giá hàng hoá buộc tiêu huỷ | trị giá hàng hoá bị tiêu huỷ | trị giá hàng tiêu huỷ |
      trị giá hàng tịch thu | trị giá hàng hoá bắt giữ | trị giá hàng bắt giữ | trị giá hàng tạm giữ |
      trị giá hàng hoá tạm giữ`,
          ['money'],
        ],
        [
          14,
          'trị giá hàng buộc tiêu huỷ | trị giá hàng hoá tiêu huỷ | giá trị hàng hoá tiêu huỷ | giá trị hàng tiêu huỷ | trị giá tang vật tiêu huỷ',
          ['money'],
        ],
        // drugs and what they are made, weighed and taken with
        [
          9,
          `cục heroin | gói heroin | tép heroin | bánh ma tuý | gói ma tuý đá | chất nghi ma tuý | chất nghi là ma tuý | tinh thể màu trắng | tinh thể nghi ma tuý | tem giấy | tem giấy lsd | tem lsd |
      lá khát | cỏ mỹ | điếu cỏ mỹ | nước vui | gói nước vui | chai nước vui | ma tuý nước vui | ma tuý khay | ma tuý các loại | ma tuý dạng đá | ma tuý tổng hợp các loại | nấm thức thần |
      tiền chất ma tuý | ecstasy | viên ecstasy | amphetamine | fentanyl | côca | lá coca |
      khí cười | bình n2o | bình khí n2o | khí n2o | quả bóng cười | vỏ bình khí cười | cóng thuỷ tinh | coóng | cóong | bình hút ma tuý | dụng cụ sử dụng ma tuý | bộ dụng cụ sử dụng ma tuý |
      ống hút tự chế | tẩu hút | bàn đèn | cân tiểu ly | máy dập viên | cây cần sa tươi | hạt cần sa | quả thuốc phiện | hoa anh túc | quả anh túc`,
          ['mass', 'volume', 'count'],
        ],
        [9, 'tiền chất', LOADS],
        [9, 'cây thuốc phiện | cây anh túc | cây cần sa | cần sa', ['area']],
        // arms
        [
          9,
          `vũ khí các loại | vũ khí tự chế | vũ khí , vật liệu nổ | vũ khí , vật liệu nổ , công cụ hỗ trợ | vũ khí , vật liệu nổ và công cụ hỗ trợ | vũ khí quân dụng |
      vũ khí nóng | hung khí các loại | súng các loại | khẩu súng các loại | khẩu súng tự chế các loại | súng kíp | súng quân dụng | súng bắn đạn hoa cải | súng cồn tự chế |
      súng bút | súng nén hơi | súng điện | súng rulo | súng k59 | súng ak | viên đạn các loại | đạn các loại | quả lựu đạn | lựu đạn |
      kíp mìn | kíp điện | kíp nổ các loại | dây cháy chậm | dây nổ | thuốc súng | thuốc pháo | thuốc nổ đen | thuốc nổ tnt | ống giảm thanh | nòng súng | báng súng | hộp tiếp đạn | băng đạn |
      còng số 8 | còng số | khoá số 8 | bình xịt cay | thanh đao | đao | đao kiếm | dao tự chế | dao phóng lợn | dao bấm | dao quắm | dao các loại | hung khí tự chế | cây tuýp sắt |
      tuýp sắt gắn dao | phóng lợn | ná thun | ná cao su | mũi tên | phi tiêu | côn nhị khúc | gậy ba khúc | gậy bóng chày | chai bom xăng | kiếm nhật`,
          ['mass', 'length', 'count'],
        ],
        // fireworks
        [
          9,
          `pháo các loại | pháo hoa các loại | pháo tự chế | pháo lậu | pháo nổ các loại | pháo hoa nhập lậu | pháo bi | pháo trứng | quả pháo các loại | quả pháo tự chế | hộp pháo hoa | hộp pháo hoa nổ |
      bánh pháo | dây pháo | ống pháo | bệ pháo hoa | pháo thành phẩm | vỏ pháo`,
          ['mass', 'count'],
        ],
        // what is smuggled and what is made to look like something else
        [
          9,
          `bao thuốc lá lậu | gói thuốc lá lậu | gói thuốc lá nhập lậu | bao thuốc lá nhập lậu | tút thuốc lá | cây thuốc lá ngoại | thuốc lá ngoại nhập lậu | máy hút thuốc lá điện tử | pod | tinh dầu thuốc lá điện tử |
      rượu lậu | rượu ngoại nhập lậu | rượu nhập lậu | cồn công nghiệp | thực phẩm bẩn | thịt bẩn | thịt lợn bốc mùi | thịt thối | bì lợn thối | nội tạng bốc mùi | nội tạng bẩn |
      lòng lợn thối | thịt lợn nhiễm dịch | thịt heo thối | thực phẩm đông lạnh nhập lậu | thực phẩm nhập lậu | trứng gà non | gia cầm nhập lậu | gia cầm giống nhập lậu | con gia cầm nhập lậu | con gia cầm giống nhập lậu |
      con gà giống nhập lậu | con vịt giống nhập lậu | lợn nhập lậu | con lợn nhập lậu | con bò nhập lậu | trâu bò nhập lậu | gà thải loại | tôm hùm đất | tôm càng đỏ | đường nhập lậu | đường lậu | sữa giả | hộp sữa giả |
      sữa bột giả | lon sữa giả | hộp sữa bột giả | viên thuốc giả | thuốc tân dược giả | thuốc tân dược nhập lậu | mỹ phẩm giả | mỹ phẩm nhập lậu | mỹ phẩm lậu | thuốc bảo vệ thực vật giả | thuốc bảo vệ thực vật nhập lậu |
      phân bón kém chất lượng | chất tạo nạc | chất vàng ô | salbutamol | hàn the | bột ngọt giả | bột giặt giả | nước mắm giả | dầu ăn giả | hạt nêm giả | gạo giả | cà phê giả | xi măng giả | dầu nhớt giả | nhớt giả |
      xăng kém chất lượng | dầu do lậu | dầu lậu | dầu do không rõ nguồn gốc | vàng giả | vàng lậu | vàng nhập lậu | vàng miếng không rõ nguồn gốc | tem giả | tem nhãn giả | con tem giả | nhãn mác giả | nhãn giả | bao bì giả |
      vỏ bình gas | bình gas giả | bình gas trái phép | bình gas sang chiết | mũ bảo hiểm giả | kính mắt giả | đồng hồ giả | túi xách giả | quần áo giả | đôi giày giả | sản phẩm nhái |
      sản phẩm hàng hoá vi phạm | sản phẩm hàng hoá nhập lậu | sản phẩm hàng giả | đơn vị sản phẩm vi phạm | đơn vị sản phẩm hàng hoá vi phạm | sản phẩm các loại vi phạm | sách lậu | cuốn sách lậu | sách giả |
      cuốn sách giả | bản sách lậu | bản sách giả | sách in lậu | cuốn sách in lậu | sách giáo khoa giả | đĩa lậu | băng đĩa lậu | đĩa đồi truỵ | băng đĩa đồi truỵ | văn hoá phẩm đồi truỵ | tài liệu phản động |
      truyền đơn | tờ rơi phản động | vé số giả | tờ vé số giả | tờ tiền giả | phế liệu nhập lậu | rác thải nhập lậu | linh kiện nhập lậu | điện thoại nhập lậu | điện thoại lậu | xe máy nhập lậu | xe lậu | gỗ không rõ nguồn gốc |
      đồ chơi bạo lực | đồ chơi nhập lậu | hàng hoá nhập lậu | hàng hoá lậu | hàng hoá không rõ nguồn gốc | hàng nhái | hàng gian | hàng kém chất lượng | hàng quá hạn | hàng quá hạn sử dụng`,
          STOCKS,
        ],
        // false papers, and what is gambled, poached and dredged with
        [
          9,
          `bằng giả | văn bằng , chứng chỉ giả | chứng chỉ giả | bằng lái xe giả | giấy chứng nhận giả | hộ chiếu giả | căn cước giả | cccd giả | giấy khám sức khoẻ giả | hoá đơn giả | hoá đơn khống |
      dấu giả | phôi bằng giả | phôi giấy | thẻ ngành giả | thẻ nhà báo giả | sim rác | phơi đề | phơi số đề | tịch đề | cáp đề | bảng lô đề | tờ phơi | quân vị | bát đĩa xóc | bộ bát đĩa | bộ bát đĩa xóc |
      bộ bài tú lơ khơ | bộ tú lơ khơ | lá bài | chiếu bạc | thẻ cào đánh bạc | con gà chọi | gà chọi | gà đá | con gà đá | cựa gà | máy game bắn cá | máy trò chơi đánh bạc | máy đánh bạc trá hình |
      lồng bát quái | lờ dây | lờ bát quái | dớn | bộ xung điện | bộ dụng cụ kích điện | giàn xung điện | cào điện | te điện | lưới tàng hình | bẫy chim | lưới chim | chim mồi | bẫy kẹp | vòi hút cát | đầu nổ hút cát | máy nổ hút cát |
      máy hút cát | máy bơm hút cát | vẩy tê tê | cá thể chim trời | con chim trời | cao hổ | xương hổ | da hổ | móng hổ | nanh hổ |
      sừng tê | sản phẩm ngà voi | đoạn ngà voi | khúc ngà voi | mật gấu tươi | san hô đỏ | gỗ trái phép | gỗ quý hiếm | gỗ pơ mu | gỗ trắc | gỗ cẩm lai | gỗ nghiến | thớt nghiến | lóng gỗ | hộp gỗ xẻ | phách gỗ | lóng gỗ tròn`,
          ['mass', 'volume', 'count'],
        ],
        // what the sum is of
        [
          12,
          `trị giá hàng hoá vi phạm | giá trị hàng vi phạm | giá trị hàng hoá vi phạm | tổng giá trị hàng hoá vi phạm | tổng giá trị hàng vi phạm | tổng trị giá hàng vi phạm |
      tổng trị giá hàng hoá vi phạm | tổng giá trị tang vật | trị giá tang vật vi phạm | giá trị tang vật vi phạm | tổng giá trị tang vật vi phạm | tổng trị giá tang vật vi phạm | giá trị tang vật tịch thu | trị giá tang vật tịch thu |
      giá trị hàng tịch thu | giá trị hàng hoá tịch thu | tổng giá trị hàng tịch thu | tổng giá trị hàng hoá tịch thu | trị giá hàng nhập lậu | giá trị hàng nhập lậu | trị giá hàng giả | giá trị hàng hoá nhập lậu |
      giá trị hàng hoá buộc tiêu huỷ | giá trị hàng buộc tiêu huỷ | giá trị hàng hoá bị tiêu huỷ | tổng giá trị hàng hoá tiêu huỷ | tổng giá trị hàng tiêu huỷ | tổng trị giá hàng hoá tiêu huỷ |
      giá trị tang vật tiêu huỷ | giá trị tang vật , phương tiện | trị giá tang vật , phương tiện | giá trị tang vật và phương tiện | trị giá hàng lậu |
      giá trị hàng cấm | tiền đánh bạc | số tiền đánh bạc | tiền dùng đánh bạc | tiền mặt thu giữ | số tiền thu giữ | tiền giả mệnh giá | số tiền bị phong toả | giá trị tài sản kê biên | tài sản kê biên | tài sản bị kê biên |
      giá trị tài sản bị kê biên | tài sản phong toả | vật chứng trị giá`,
          ['money'],
        ],
        [5, 'bẫy dây | lưới bẫy | xe độ chế | rượu ngoại', ['count', 'mass']],
        // how long an arm is
        [
          9,
          'dao | dao găm | con dao | con dao nhọn | dao nhọn | dao bầu | dao phay | lưỡi dao | mã tấu | kiếm | thanh kiếm',
          ['length'],
        ],
      ],
      done: [
        [
          8,
          'đối tượng , thu hồi | bị can , thu hồi | nghi phạm , thu hồi | nghi can , thu hồi | đối tượng ; thu hồi | bị can ; thu hồi',
          ['money', 'thing'],
        ],
        [6, 'bắt quả tang | phát hiện , bắt quả tang', ['thing']],
        [9, 'trái phép , thu | trái phép ; thu', ['money', 'mass', 'volume', 'thing']],
        [7, 'kê biên | niêm phong | phong toả', ['mass', 'area', 'volume', 'thing', 'body']],
        [
          8,
          'thu hồi tài sản trị giá | thu hồi tài sản | thu hồi số tài sản trị giá | thu hồi tang vật trị giá',
          ['money'],
        ],
        [7, 'phong toả | phong toả số tiền | tạm giữ số tiền | thu giữ số tiền', ['money']],
        [8, 'thu giữ | tịch thu | tạm giữ | cất giấu | tàng trữ | tang vật gồm | thu giữ được', GIVEN_UP],
        [9, 'thu thêm', ['mass', 'thing']],
        [6, 'công an thu thêm | cảnh sát thu thêm | thu trên chiếu bạc', ['money', 'mass', 'thing']],
        [6, 'vận chuyển trái phép | mua bán trái phép | vận chuyển | phát hiện và thu giữ', GOODS],
        [4, 'phát hiện | bắt giữ | phát hiện có', GOODS],
        [
          4.5,
          `buôn lậu | bên trong chứa | giao nộp | giấu | giấu bên trong | làm giả | nguỵ trang trong |
      nhập lậu | tang vật | tang vật là | thu giữ gồm | thu giữ thêm | vận chuyển trót lọt | vật chứng gồm`,
        ],
        [
          4.5,
          'tiêu huỷ | trên xe chở | vật chứng của | đã tịch thu | thu giữ tại hiện trường | tìm thấy trong',
          ['thing'],
        ],
        [4.5, 'kiểm đếm gồm | phát hiện trên xe | phối hợp tiêu huỷ | vụ nhập lậu | đường dây nhập lậu', STOCKS],
        [4.5, 'phát hiện và bắt giữ | tang vật thu giữ gồm | thu giữ tổng cộng', VALUES],
        [3, 'cầm theo | khám xét | thu được | đã thu được | kiểm tra xe du lịch | vừa phát hiện bắt giữ', ['count']],
        [3, 'buộc tiêu huỷ | bỏ lại | vụ vận chuyển | đang vận chuyển', STOCKS],
        [1.5, 'mang theo | tạm dừng', ['count']],
        [
          7,
          'bắt giữ số hàng hoá gồm | số hàng hoá gồm | lô hàng lậu gồm | tiêu huỷ toàn bộ | chặn bắt',
          ['mass', 'volume', 'thing'],
        ],
        [
          9,
          `công an thu | cảnh sát thu | cơ quan công an thu | cơ quan điều tra thu | cơ quan chức năng thu | lực lượng chức năng thu | tổ công tác thu |
      hải quan thu | kiểm lâm thu | biên phòng thu | thu tại chỗ | thu trên xe | thu trong người | thu tại nhà`,
          GIVEN_UP,
        ],
        [
          14,
          'địa điểm , thu | nơi ở , thu | chỗ ở , thu | đối tượng , thu | con bạc , thu | nghi phạm , thu | khẩn cấp , thu | hiện trường , thu',
          GIVEN_UP,
        ],
        [9, 'chặn giữ | chặn được | đón lõng | phục bắt | mật phục bắt', ['thing']],
        [8, 'khám xét | khám xét toàn bộ | bắt xe tải chở | bắt giữ xe tải chở | bắt giữ chiếc xe tải chở', ['thing']],
        [
          8,
          `thu giữ tang vật | thu giữ tang vật gồm | tịch thu tang vật | thu giữ vật chứng | thu giữ vật chứng gồm |
      tang vật thu được | tang vật bị thu giữ gồm | tang vật vụ án gồm | tạm giữ tang vật | thu giữ thêm được | bắt giữ và tịch thu |
      tịch thu , tiêu huỷ | tịch thu và tiêu huỷ | thu hồi và tiêu huỷ | cất giấu trái phép | vận chuyển trót lọt | giấu trong người |
      giao nộp tự nguyện | tự nguyện giao nộp | vận động giao nộp | vận động nhân dân giao nộp | vận động người dân giao nộp |
      san chiết trái phép | sang chiết trái phép | tàng trữ trái phép | kinh doanh trái phép | chứa trái phép | chở trái phép |
      khai thác trái phép | khám xét thu giữ | khám xét , thu giữ | kiểm tra , thu giữ | phát hiện , thu giữ |
      phát hiện , tạm giữ | phát hiện , tịch thu | kê biên tài sản gồm | phong toả tài sản gồm`,
          GIVEN_UP,
        ],
        [
          8,
          `thu giữ tổng cộng được | thu giữ số lượng lớn | thu giữ hơn | thu giữ tại chỗ | thu giữ trên chiếu bạc | thu giữ trên chiếu bạc số tiền | tịch thu số tiền | tịch thu sung quỹ | tịch thu sung quỹ nhà nước |
      tịch thu , sung quỹ | tịch thu , sung công quỹ | tịch thu sung công quỹ | tịch thu , xử lý | tịch thu và xử lý | tạm giữ , xử lý | tạm giữ để xử lý | lập biên bản tạm giữ | lập biên bản thu giữ | lập biên bản tịch thu |
      ra quyết định tạm giữ | ra quyết định tịch thu | niêm phong , tạm giữ | niêm phong và tạm giữ | kê biên , phong toả | kê biên tài sản trị giá | kê biên , thu giữ | phong toả tài khoản | phong toả tài khoản với số tiền |
      thu hồi vũ khí | vận động thu hồi | vận động thu gom | vận động , thu hồi | vận động người dân tự nguyện giao nộp | vận động bà con giao nộp | vận động nhân dân tự nguyện giao nộp | người dân tự nguyện giao nộp |
      nhân dân giao nộp | người dân giao nộp | tiếp nhận giao nộp | tiếp nhận do người dân giao nộp | tiếp nhận từ người dân giao nộp | phá nhổ | triệt phá , nhổ bỏ | phá bỏ , tiêu huỷ | giám sát tiêu huỷ | buộc tiêu huỷ tại chỗ |
      tổ chức tiêu huỷ tang vật | tiêu huỷ tang vật | tiêu huỷ tang vật gồm | tiêu huỷ số tang vật | cùng tang vật là | cùng tang vật | cùng tang vật gồm | cùng vật chứng là | tang vật thu giữ là | tang vật thu giữ | tang vật , phương tiện gồm |
      tang vật thu giữ được | tang vật bị bắt giữ | vật chứng thu giữ | vật chứng thu giữ gồm | vật chứng là | vật chứng thu được | tang chứng thu được | thu vật chứng | thu tang vật | thu tang vật gồm | cất giữ trái phép | tàng trữ , vận chuyển |
      mua bán , vận chuyển | vận chuyển , mua bán | vận chuyển , tàng trữ | tàng trữ , mua bán | vận chuyển trái phép số lượng | nhập lậu qua biên giới | vận chuyển qua biên giới trái phép | chế tạo trái phép | sản xuất trái phép | mang trái phép |
      thẩm lậu | găm | giấu dưới gầm | giấu trong cốp | giấu trong balo | giấu trong ba lô | giấu trong thùng | giấu trong hành lý`,
          GIVEN_UP,
        ],
        [
          6,
          'giữ lại | giữ lại được | thu gỡ | gỡ được | tháo gỡ | thu gom được | tìm thấy giấu | chở lậu | bắt quả tang chở',
          ['mass', 'volume', 'thing'],
        ],
        // what is made to deceive
        [9, 'làm giả | làm giả được | in giả | sản xuất giả | chế tạo giả', ['thing']],
      ],
      does: [
        [
          8,
          'không hoá đơn | không hoá đơn , chứng từ | không có giấy tờ | không rõ nguồn gốc xuất xứ | không có giấy tờ hợp pháp | không chứng từ',
          ['mass', 'volume', 'thing'],
        ],
        [
          12,
          'nghi gian lận thuế | nghi gian lận thương mại | nghi gian lận xuất xứ | nghi giả mạo xuất xứ | nghi nhập lậu | nghi buôn lậu',
          GOODS,
        ],
        [5, 'có dấu hiệu giả mạo | không rõ nguồn gốc | giả mạo | nhập lậu | không có hoá đơn', GOODS],
        [6, 'không có nhãn | không hiệu | nghi là pháo | chưa qua sử dụng | mang biển số giả', ['count']],
        [
          6,
          `bị thu giữ | chưa rõ nguồn gốc | chứa ma tuý | không có giấy kiểm | không rõ nguồn | lậu |
      mang nhãn hiệu | nghi là ma tuý | được giấu | được nguỵ trang`,
          STOCKS,
        ],
        [4, 'có dấu hiệu nghi vấn | có nghi vấn | mang biển kiểm soát | nghi ngờ', ['count']],
        [4, 'đã qua sử dụng', STOCKS],
        [9, 'bị tạm giữ | đang bị tạm giữ | vẫn bị tạm giữ | bị tịch thu', GOODS],
        [7, 'bị tịch thu | sung quỹ | sung công quỹ | bị phong toả', ['money']],
        [
          8,
          `không rõ nguồn gốc , xuất xứ | không có nguồn gốc | không có tem nhập khẩu | không dán tem | không có tem |
      không bảo đảm chất lượng | khai thác trái phép | đánh bắt trái phép | vận chuyển trái phép | mua bán trái phép |
      tàng trữ trái phép | san chiết trái phép | sang chiết trái phép | sản xuất trái phép | hút trái phép | độ chế |
      không số khung | nghi kém chất lượng | kém chất lượng | giả nhãn mác | không có dấu hợp quy | không tem phụ | không có tem phụ |
      không nhãn phụ | không có nhãn phụ | không dán nhãn | không tem nhãn | hết hạn sử dụng | quá hạn sử dụng | bốc mùi hôi thối |
      dùng để điều hành | dùng để đánh bạc |
      dùng để gây án | dùng vào việc phạm tội | liên quan đến vụ án | không có giấy tờ chứng minh`,
          GOODS,
        ],
        [
          8,
          `không chứng minh được nguồn gốc | không chứng minh được | không xuất trình được hoá đơn | không xuất trình được giấy tờ |
      không xuất trình được chứng từ | không có dấu búa | không có dấu búa kiểm lâm | không có chứng từ kèm theo`,
          GOODS,
        ],
        [12, 'bị nước ngoài bắt giữ | bị nước ngoài bắt | bị nước ngoài xử lý', ['thing']],
        [
          8,
          `không có nguồn gốc xuất xứ | không có nguồn gốc , xuất xứ | không nguồn gốc | không có xuất xứ | không hoá đơn chứng từ | không có hoá đơn chứng từ | không có hoá đơn , chứng từ | không có hoá đơn hợp pháp | không có giấy tờ hợp lệ |
      không có giấy tờ kèm theo | không giấy tờ | không giấy tờ hợp lệ | không có giấy tờ chứng minh nguồn gốc | không có hồ sơ hợp pháp | không có hồ sơ lâm sản | không có giấy kiểm dịch | không có giấy chứng nhận kiểm dịch | chưa qua kiểm dịch |
      không qua kiểm dịch | không đảm bảo vệ sinh | đang bốc mùi | bốc mùi | đã bốc mùi | đã phân huỷ | đã hết hạn sử dụng | đã quá hạn sử dụng | ngoài danh mục | cấm sử dụng | cấm lưu hành | không được phép lưu hành | nằm ngoài danh mục |
      không được phép sử dụng | vi phạm nhãn | vi phạm nhãn mác | vi phạm về nhãn | không ghi nhãn | không nhãn mác | xâm phạm quyền sở hữu | xâm phạm quyền sở hữu trí tuệ | xâm phạm nhãn hiệu | có dấu hiệu giả | có dấu hiệu làm giả |
      có dấu hiệu nhập lậu | nghi là ma tuý tổng hợp | nghi là heroin | nghi ma tuý | nghi trộm cắp | nghi do trộm cắp | do trộm cắp mà có | do phạm tội mà có | tang vật vụ án | là tang vật | là vật chứng | bị bắt giữ trong | đã bị thu giữ | bị niêm phong |
      bị kê biên | đang bị kê biên | đang bị phong toả | bị buộc tiêu huỷ | nghi là hàng giả | nghi hàng giả | nghi là hàng nhập lậu | không có giấy phép sử dụng | giấu trong | được cất giấu | được giấu trong | nhập lậu từ | nhập lậu qua biên giới | giả các loại`,
          GOODS,
        ],
      ],
      cues: [
        // for how much drugs are bought and sold: "mua 2 bánh heroin với giá 300 triệu đồng"
        [
          14,
          pairs(
            'heroin | ma tuý | ma tuý đá | ma tuý tổng hợp | hồng phiến | viên hồng phiến | viên ma tuý | thuốc lắc | cần sa | ketamine | thuốc phiện | bánh heroin | cây heroin | tép heroin',
            'với giá | giá | , giá | , với giá | với số tiền | hết',
          ),
          ['money'],
        ],
        // what lies on accounts that are closed
        [9, 'phong toả # tài khoản', ['money']],
        [
          7,
          'vi phạm , trị giá | vi phạm , trị giá hàng hoá | vi phạm với trị giá | vi phạm trị giá | vi phạm , tổng trị giá | vi phạm , trị giá tang vật',
          ['money'],
        ],
        [
          6,
          `thu giữ | tịch thu | tang vật | vật chứng | cất giấu | giấu | trị giá tang vật |
      trị giá hàng hoá vi phạm`,
          TAKEN,
        ],
        [5, 'cấm nhập khẩu | có dấu hiệu giả mạo | dấu hiệu giả mạo | giả mạo nhãn hiệu', TAKEN],
        [
          3,
          `vận chuyển trái phép | mua bán trái phép | tàng trữ | buôn lậu | nhập lậu | hàng cấm |
      không rõ nguồn gốc | hàng giả | hàng lậu | nghi là | tạm giữ | hàng hoá vi phạm | hàng vi phạm |
      hàng nhập lậu | không có hoá đơn | không xuất trình | không rõ nguồn gốc xuất xứ | hàng hoá không |
      không nhãn mác | nghi vấn`,
          TAKEN,
        ],
        [3, 'ma tuý | heroin | trái phép | không có giấy tờ | không khai báo | thu được', GOODS],
        [2, 'bắt giữ | vận chuyển | khám xét | phát hiện | tiêu huỷ', GOODS],
        [1.6, 'bên trong | kiểm tra | chở', GOODS],
        [1.5, 'ma tuý | trái phép', ['money']],
        [5, 'lô hàng quá cảnh | chứng thư thẩm định giá'],
        [
          5,
          'giấy kiểm dịch | mang biển số giả | nhóm thợ săn | súng tự chế | vật chứng gồm | tờ tiền mệnh giá',
          ['count'],
        ],
        [5, 'gỗ giáng hương | gỗ trắc | buôn lậu gỗ | lô gỗ | xăng dầu lậu', LOADS],
        [
          5,
          `chữ nước ngoài | dán nhãn chữ trung quốc | giả mạo thương hiệu | giữ toàn bộ lô | gỗ quý |
      khoang hàng | khám xét container | kiểm đếm gồm | lật tẩy đường dây | ngà voi | phế liệu lậu |
      thu mua trôi nổi | trung quốc sản xuất | túi bột | tạm giữ bao gồm | vảy tê tê | xẻ thành từng`,
          STOCKS,
        ],
        [5, 'chiếu bạc | tiền giả', ['money']],
        [
          5,
          `bao tải | chưa rõ nguồn gốc | cốp xe | do nước ngoài sản xuất | gian lận xuất xứ | giả nhãn hiệu |
      gỗ lậu | khám xét khẩn cấp | không có chứng từ | không có nguồn gốc | không khai báo hải quan |
      kiểm soát hải quan | nguỵ trang | thuộc danh mục cấm | thẩm lậu | toàn bộ số hàng |
      tạm giữ toàn bộ | vô chủ | đội lốt | động vật hoang dã | khai sai tên hàng`,
          VALUES,
        ],
        [
          3,
          `gian lận thuế | gà giống | gầm xe | hoá đơn chứng từ | hàng quá cảnh | kiểm đếm | nghi là mìn |
      săn bắt động vật | trong cốp | do thái lan sản xuất`,
          STOCKS,
        ],
        [3, 'nếu bán trót lọt', ['money']],
        [3, 'bốc mùi | cục qltt | hải quan sân bay | toàn bộ lô hàng', VALUES],
        [2, 'trong người', STOCKS],
        [2, 'kho hàng', VALUES],
        [5, 'rác nhập lậu | nhập lậu | bất hợp pháp', ['mass', 'volume', 'thing']],
        [3, 'bán thành phẩm | phương tiện sản xuất gồm | triệt xoá tụ điểm | xăng giả', ['count']],
        [
          5,
          'phong toả | nộp lại cho cơ quan | nộp lại cho công an | giao nộp cho công an | tịch thu sung quỹ | sung quỹ',
          ['money'],
        ],
        // "ban chuyên án thu | 230 nghìn nhân dân tệ": what is in the hands of those who search
        [9, 'địa điểm , thu | nơi ở , thu | chỗ ở , thu | đối tượng , thu | con bạc , thu', TAKEN],
        [
          3,
          'ập vào | đồng loạt ập vào | ban chuyên án | tổ chuyên án | khám xét nơi ở | khám xét khẩn cấp nơi ở | qua khám xét | vật chứng vụ án',
          ['money'],
        ],
        [
          9,
          pairs('chặn | chặn giữ | truy đuổi | vây bắt', '# xuồng | # tàu | # xe tải | # ghe | # ca nô | # sà lan'),
          ['thing'],
        ],
        [6, 'số thuốc lá | thuốc lá lậu | thuốc lá nhập lậu | thuốc lá bị tiêu huỷ', ['thing']],
        [4, 'cát tặc | hút cát | hút cát trái phép | khai thác cát trái phép | vận chuyển cát | cát không phép', LOADS],
        [4, 'trên chiếu bạc | số tiền dùng để đánh bạc | dùng để đánh bạc', ['money']],
        [
          7,
          'tiêu huỷ số hàng hoá trị giá | tiêu huỷ số hàng trị giá | tiêu huỷ hàng hoá trị giá | tiêu huỷ số hàng hoá , trị giá | tiêu huỷ tang vật trị giá | tịch thu hàng hoá trị giá | tịch thu số hàng hoá trị giá | tịch thu tang vật trị giá | trị giá hàng tịch thu',
          ['money'],
        ],
        [
          5,
          'khai thác khoáng sản trái phép | khai thác khoáng sản không phép | khai thác cát không phép | khai thác không phép | khoáng sản trái phép',
          ['volume', 'mass'],
        ],
      ],
      signs: `thu giữ | tạm giữ | tịch thu | bắt giữ | bắt quả tang | chặn giữ | tang vật | vật chứng | tang chứng | niêm phong | phong toả |
    kê biên | khám xét | khám nhà | cất giấu | tàng trữ | vi phạm | buôn lậu | lậu | hàng cấm | hàng giả | gian lận | trái phép |
    rõ nguồn gốc | được nguồn gốc | hoá đơn chứng từ | giấy tờ hợp lệ | ma tuý | heroin | cần sa | súng ngắn | lựu đạn | vỏ đạn |
    quả mìn | thỏi mìn | mã tấu | hung khí | đánh bạc | sung quỹ | giao nộp | nộp lại | quản lý thị trường`,
      subjects: [[2, CONTRABAND]],
      topics: [
        [2, CONTRABAND, LOADS],
        [
          3,
          'bắt xe tải | bắt xe tải chở | bắt xe chở | bắt giữ xe tải | bắt giữ xe chở | bắt giữ chiếc xe tải | bắt giữ chiếc xe chở | bắt giữ xe tải chở | bắt tàu chở | bắt giữ tàu chở | bắt xe container | bắt giữ xe container | bắt xe khách chở | bắt giữ xe khách chở',
          ['mass', 'volume', 'thing'],
        ],
      ],
    }
  },
  pays: 'penalty',
  rank: 3,
  takes: ['penalty', 'suspect'],
  figures: [
    { role: 'seized', items: ['tiền mặt'], kinds: ['money'] },
    { role: 'seizedValue', kinds: ['money'] },
    {
      role: 'means',
      kinds: ['count'],
      items: [
        'xe',
        'xe ô tô',
        'ô tô',
        'xe máy',
        'xe mô tô',
        'mô tô',
        'phương tiện',
        'tàu',
        'tàu cá',
        'thuyền',
        'ghe',
        'xe tải',
        'xe khách',
        'điện thoại',
        'xe container',
        'máy xúc',
        'sà lan',
        'cưa xăng',
        'cưa máy',
        'máy cưa',
      ],
    },
    { role: 'seized', kinds: ['count', 'mass', 'volume', 'length', 'area'] },
  ],
})
