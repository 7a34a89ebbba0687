import { AMOUNTS, COUNTS, EXTENTS, LOADS, READINGS, SHARES } from './sorts.js'
import { TRIALS } from './topics.js'
import { defineType, pairs } from './type.js'

export const other = defineType({
  name: 'other',
  vi: 'khác',
  en: 'anything else',
  roles: [
    'means',
    'thing',
    'total',
    'each',
    'recipient',
    'event',
    'participant',
    'level',
    'change',
    'plan',
    'share',
    'of',
  ],
  words: () => {
    const MEASURED = ['percent', 'mass', 'length', 'other'] as const
    return {
      items: [
        [12, 'hài cốt | hài cốt liệt sĩ | bộ hài cốt | bộ hài cốt liệt sĩ', ['count']],
        [8, 'trạm đo | trạm khí tượng | trạm thuỷ văn | trạm đo mưa | trạm khí tượng đo | điểm đo', ['length']],
        [9, 'khúc sông | khúc suối | hố nước | hố cát | vực sâu | khe núi | khe sâu | vách đá | dòng nước', ['length']],
        [9, 'nước mặn | nước lợ | nước nhiễm mặn | mặn', ['percent', 'other']],
        [6, 'thẻ bạn đọc | thẻ thư viện | thẻ đọc', ['count']],
        [
          6,
          `ranh mặn | độ mặn | nước lũ | đỉnh lũ | đỉnh triều | mực nước hồ | cao trình | độ cao so với mặt nước biển |
      tầm nhìn | tầm nhìn xa | băng giá | lớp tuyết | mức báo động | chiều sâu | ranh giới`,
          ['length', 'other', 'percent'],
        ],
        [
          6,
          'tin bài | tin , bài | chuyên mục | chuyên trang | phóng sự | tác phẩm dự thi | đạo sắc phong | khâu đột phá | cụm thi đua',
          ['count'],
        ],
        [6, 'độ tuổi trung bình | tuổi bình quân | tuổi trung bình', ['age']],
        [14, 'tuổi thọ | tuổi thọ bình quân | tuổi thọ trung bình', ['age', 'duration', 'percent', 'count']],
        [14, 'lượt thích | lượt chia sẻ | lượt bình luận | lượt tương tác', ['count']],
        [6, 'lượt nghe | lượt tải | lượt tải về | lượt đọc | lượt tiếp cận | bản sách | đầu sách', ['count']],
        // trees that are no crop
        [
          9,
          `cây xanh | cây phân tán | cây bản địa | cây bóng mát | cây các loại | cây hoa | cây đô thị | cây ngập mặn |
      gốc cây xanh`,
          COUNTS,
        ],
        // marks that are given to provinces and offices
        [
          9,
          `chỉ số hài lòng | mức độ hài lòng | tỷ lệ hài lòng | chỉ số cải cách hành chính | chỉ số năng lực cạnh tranh |
      chỉ số pci | chỉ số papi | chỉ số pii | chỉ số sipas | chỉ số dti | chỉ số par index | par index | papi | pci | pii | dti |
      sipas | chỉ số chuyển đổi số | chỉ số đổi mới sáng tạo | bộ chỉ số | chỉ số hạnh phúc | chỉ số phát triển con người`,
          [...SHARES, 'other', 'count'],
        ],
        [
          7,
          'co2 | khí co2 | khí nhà kính | phát thải | lượng phát thải | phát thải khí nhà kính | lượng khí thải | khí mê tan',
          ['mass', 'volume', 'percent', 'ratio'],
        ],
        [2.2, 'ngày công', ['count']],
        [2.2, 'phần', ['count']],
        [5, 'sao', ['count']],
        // "xe ô tô dưới 24 chỗ": what a car is, not what is built; halls, stadiums and car parks tell of themselves
        [4, 'chỗ | chỗ ngồi', ['count']],
        // what lies one upon the other; other things that are called "lớp" are classes, and are held
        [
          5,
          `lớp vỏ | lớp đất | lớp đá | lớp cát | lớp bùn | lớp sơn | lớp vải | lớp lót | lớp da | lớp kính |
      lớp cửa | lớp áo | lớp bảo vệ | lớp bao bì | lớp nhựa | lớp giấy | lớp carton | lớp nilon | lớp bạt |
      lớp cánh`,
          ['count'],
        ],
        // "cây đa 300 tuổi", "đàn lợn 4 tháng tuổi": what is old and no person
        [
          14,
          'cây | gốc | vườn | rừng | chó | mèo | trâu | bò | lợn | heo | gà | vịt | voi | ngựa | hổ | rùa | máy bay | xe | tàu',
          ['age'],
        ],
        [
          18,
          `con bò | con trâu | con lợn | con heo | con voi | con rùa | đàn bò | đàn lợn | đàn vịt | vườn cây | vườn cam | vườn bưởi |
      vườn cà phê | vườn sầu riêng | rừng keo | rừng thông | tượng | tượng phật | pho tượng | bức tượng | cổ vật | tập đoàn | công ty | doanh nghiệp |
      liên minh`,
          ['age'],
        ],
        [
          6,
          `phiên đầu tiên | phiên giảm giá | phiên tăng giá | phiên liên tiếp | bài viết | bước chân |
      bước căn | bảo vật quốc gia | chiếc chổi | chiếc máy bay không người lái | chân kiềng | chìa khoá | chế độ |
      chỉ số | chủ đề | chủng loại | con gấu trúc | con ruồi | con suối | cuộc chiến | cái tát | cái tên |
      công nghệ lõi | cơn | cấu phần | cột dữ liệu | dây hụi | dạng | file excel | giả thiết |
      giải pháp trọng tâm | gói kích thích | hàm | hàng nước mắt | hồi chuông | khuôn khổ | khâu |
      ly bia | ly rượu | làn sóng | lượt bình chọn | lời nguyện | màu sơn |
      máy bay không người lái | món nhậu | mảng | mặt khắc | mốc thời gian | mộ cổ | nghiệp vụ | ngày lễ |
      ngọn đồi | nhân tố | nơi | nền tảng ứng dụng | phạm vi | phần chính | quyển sách | quả bóng |
      quả rocket | quả đồi | sheet | sáng kiến | số cuối | số di động | số tự nhiên | số điện thoại |
      sự kiện nổi bật | sự lựa chọn | thao tác | thuật ngữ | thói quen | thông điệp | thủ thuật | toạ độ |
      trường hợp dễ | trường hợp phát sinh | trường hợp quy định | trọng tâm | tài khoản facebook |
      tài khoản kế toán | tác động | tình huống | tình tiết | tấm bảng | tấm hình | tấm mộc bản | uxo |
      vật thể | điều bất hợp lý | đáy | đường dẫn | đặc điểm | định hướng |
      đối số | động lực | đợt mưa | đợt tên lửa | ưu tiên hợp tác | ứng dụng miễn phí | chỉ tiêu chủ yếu |
      cách thu hút`,
          ['count'],
        ],
        [7, 'hạng mục giải thưởng | giải thưởng quốc tế | giải thưởng'],
        [7, 'hoàn tiền | mức hoàn tiền | tặng tiền | voucher', ['money', 'percent']],
        [
          5,
          `độ ẩm | khoảng cách | quãng đường | tầm bắn | độ cao | bán kính | độ dày | nồng độ | hàm lượng |
      nồng độ cồn | cân nặng | chiều cao | đường kính | cường độ | độ lớn | xác suất | độ che phủ |
      độ chính xác | điểm số | tổng điểm | điểm trung bình | điểm chuẩn | số điểm`,
          ['count', 'percent', 'ratio', 'mass', 'length', 'volume', 'other'],
        ],
        [
          5,
          `lý do | bài hát | ca khúc | bộ phim | cuốn sách | bức ảnh |
      bức tranh | từ khoá | loài | hành tinh | hiệp | đảo | hòn đảo | đảo nhân tạo | bãi cạn | rạn san hô | kỳ thi | trận mưa | trận lũ | trận bão | trận đánh | dấu hiệu | ví dụ | ưu điểm | nhược điểm |
      lợi ích | vai trò | nhân vật | điểm nhấn | cơ hội | bí quyết | mẹo | tuyệt chiêu | công thức |
      ký tự | con số | mức | thời điểm | thế hệ | dòng | phiên bản | chức năng | ngôn ngữ | khía cạnh |
      trụ cột | hạng | cấp độ | bậc | vai | chi tiết | kịch bản | xu hướng | động thái | quả tên lửa |
      tiếng nổ | phát súng | phát đạn | viên đá | cú | vết | thành tích | nguyện vọng | môn | khối |
      tổ hợp | bài kiểm tra | đề thi | tín chỉ | phần thi | bức thư | lá thư | cuộc điện thoại | chữ cái |
      dòng chữ | clip | video | bình luận | fan | người theo dõi | nhà thơ | tin nhắn | 
      mục đích | mã | ngày nghỉ | đợt khuyến mãi | cục đá | môn thi | điểm | tác phẩm | nhiệm vụ | phương án | giải pháp | bước | nguyên tắc | cuộc tấn công |
      cuộc không kích | cây | nội dung | tiêu chí | yếu tố | nguyên nhân | mục tiêu | nhóm |
      chữ số | phút | vị trí | câu hỏi | bài học | đợt xuất kích | đợt oanh tạc | đợt pháo kích | đợt ném bom | lượt xem |
      vấn đề | giai đoạn | thách thức | khái niệm | bàn thắng | huy chương | tính năng | kỹ năng |
      câu | từ | chữ | trang | quan điểm | loại | hình thức | phương pháp | phương thức | cuộc gọi |
      cơn bão | trận động đất | hướng | lỗi | nút | đồng tiền | mức báo động | ngôi sao | nhóm nhiệm vụ |
      nhóm giải pháp | lỗi thường gặp | thông báo lỗi | nơi thì | hàng ghế | số báo | tháng | vòng |
      thông tin | phiếu | nhát | nhát dao | nhát búa | phát`,
          ['count'],
        ],
        [5, 'nhiệt độ | lượng mưa | tốc độ | mực nước | sức gió'],
        [7, 'trả công | tiền công vận chuyển | tiền công chở hàng | tiền chở thuê | giá thuê chở', ['money']],
        [
          3,
          `ghế | bàn | mặt | chiều | đề xuất | ứng dụng | file | bài | chỉ tiêu | tài khoản | cách | điều |
      màu | răng`,
          ['count'],
        ],
        [1.2, 'trường hợp | quả bom', ['count']],
        [2.2, 'lần', ['count']],
        [
          7,
          `lần được trao | lần được tặng | lần được trao tặng | lần được vinh danh | lần vô địch | lần đăng quang |
      lần đoạt | lần giành`,
          ['count'],
        ],
        [
          6,
          `bộ nhớ | chỉ số pci | cây cổ thụ | kinh nghiệm | sóng biển | số ngày nghỉ |
      thời gian làm bài | thời gian nghỉ | thời gian sử dụng | thời gian thử việc | tầm xa |
      tổng lượng mưa | tỷ lệ che phủ | đoạn video | độ sâu chấn tiêu | mẹo nhỏ`,
        ],
        [
          6,
          `bảo hành | gắn bó | làm thêm | nghỉ phép | nghỉ tết | thai | thử việc |
      nhiệm kỳ`,
          ['duration'],
        ],
        [6, 'cự ly | kích thước | mưa | sóng | vực | ùn tắc', ['length']],
        [6, 'chất thải', LOADS],
        // of land and sea that nobody builds on: "kiểm soát 60% diện tích tỉnh"
        [
          8,
          `lãnh thổ | diện tích lãnh thổ | diện tích tỉnh | diện tích thành phố | diện tích đất nước |
      diện tích cả nước | diện tích bề mặt | diện tích biển | biển đông | vùng biển | mặt biển | phạm vi`,
          ['percent', 'ratio', 'length', 'area'],
        ],
        [6, 'lưu lượng | pin | điện áp', ['other']],
        // "suy giảm 61% khả năng lao động": how much of it is lost
        [8, 'khả năng lao động | suy giảm khả năng lao động | mức suy giảm khả năng lao động', SHARES],
        [6, 'khả năng đổ bộ | nguyên nhân chủ quan | số phiếu | tỷ lệ che phủ rừng', SHARES],
        [6, 'cá mập', READINGS],
        [
          4,
          `megapixel | số giờ làm việc | tâm bão | vận tốc | độ lệch chuẩn | bức tường | loại chi phí |
      sáng chế`,
        ],
        [
          4,
          `bông hoa | bảng xếp hạng | bộ cồng chiêng | chiếc cv | chiếc ghế | chiếc răng |
      chiến tuyến | chung cuộc | chặng | con người | cái duyên | công nghệ | công việc | góc | hành động |
      khung giờ | khổ thơ | lõi | miếng dán | mái đầu | mũi tên | mảnh | mốc cơ bản | người bình luận |
      phim | thành phần | tướng tốt | uav | vạch | vệ tinh | vị vua | ô duy nhất | đầu dây | đầu sổ |
      đồng xu | đợt tấn công | ưu đãi khác | cái nôi | phương án phát triển | đất nước`,
          ['count'],
        ],
        [
          4,
          `ký hợp đồng lao động | làm việc | ngừng việc | thời gian chuyển lỗ |
      thời gian lưu giữ | thời gian vay | tăng ca`,
          ['duration'],
        ],
        [4, 'lưu lượng nước', EXTENTS],
        [4, 'rác | xi lanh | thể tích', LOADS],
        [
          8,
          `thu lợi bất chính | hưởng lợi bất chính | tiền hưởng lợi | số tiền hưởng lợi | thu lời bất chính |
      tiền thu lợi bất chính | số tiền thu lợi bất chính`,
          ['money'],
        ],
        [4, 'số cod', AMOUNTS],
        [4, 'tổng lượng nước', SHARES],
        [2, 'con rắn | cổng thanh toán | họ lớn | mốc | ngăn | nhánh | trục', ['count']],
        [6, 'bài thi | lĩnh vực', ['count']],
        [6, 'ca làm việc', ['count']],
        [
          6,
          `đường biên giới | biên giới | tuyến biên giới | bờ biển | đường bờ biển | eo biển | hang động | dòng sông | con sông |
      dòng xe | đoàn xe | hàng xe | cột khói | cột nước | cột lửa | ngọn lửa | gậy | chiếc gậy | con dao | lưỡi dao | thanh sắt |
      thanh gỗ | khúc gỗ | đoạn gỗ | mái tóc | khối u`,
          ['length'],
        ],
        [5, 'chữ ký', ['count']],
        [
          6,
          'rác thải | rác thải sinh hoạt | chất thải rắn | chất thải nhựa | rác thải nhựa | khí thải | nước thải sinh hoạt',
          ['mass', 'volume', 'percent', 'ratio'],
        ],
        [
          9,
          `nước thải | nước thải chưa qua xử lý | nước thải công nghiệp | nước thải y tế | nước thải chăn nuôi | nước rỉ rác | bùn thải |
      khối lượng nước thải | lượng nước thải`,
          ['mass', 'volume'],
        ],
        [
          9,
          'tỷ lệ chất thải | tỷ lệ chất thải rắn | tỷ lệ chất thải nguy hại | tỷ lệ rác thải | tỷ lệ thu gom | tỷ lệ thu gom rác | tỷ lệ thu gom , xử lý | tỷ lệ thu gom và xử lý | tỷ lệ thu gom rác thải | tỷ lệ thu gom rác thải sinh hoạt | tỷ lệ phân loại rác | tỷ lệ nước thải | tỷ lệ xử lý nước thải | tỷ lệ xử lý rác | tỷ lệ tái chế | tỷ lệ che phủ | tỷ lệ cây xanh | lượng rác | lượng rác thải | lượng rác thải nhựa | lượng chất thải | lượng túi ni lông | túi ni lông | đồ nhựa dùng một lần | túi nilon',
          SHARES,
        ],
        [
          9,
          'vỏ bao thuốc bảo vệ thực vật | vỏ chai thuốc | vỏ bao bì thuốc bảo vệ thực vật | chai lọ thuốc bảo vệ thực vật | vỏ thuốc bảo vệ thực vật | giải nhất | giải nhì | giải ba | giải khuyến khích | giải đặc biệt | giải xuất sắc | giải phụ | giải a | giải b | giải c | giải tập thể | giải cá nhân | huân chương | huân chương lao động | huân chương độc lập | huy chương vàng | huy chương bạc | huy chương đồng | huy chương các loại | bằng khen | giấy khen | kỷ niệm chương | huy hiệu | huy hiệu đảng | cờ thi đua | cờ luân lưu | danh hiệu | cúp | băng rôn | khẩu hiệu | pano | panô | biểu ngữ | băng rôn , khẩu hiệu | phướn | cờ phướn | cờ chuối | tờ rơi | tờ rơi tuyên truyền | tờ gấp | tờ bướm | cuốn sổ tay | sổ tay tuyên truyền | cuốn cẩm nang | tài liệu tuyên truyền | lượt theo dõi | lượt like | lượt truy cập | lượt xem trực tuyến | ngọn nến | nén hương | bông hoa đăng | hoa đăng | di sản văn hoá phi vật thể | bảo vật | cổ vật | tư liệu | sắc phong | hiện vật , tài liệu | hiện vật , tư liệu | tài liệu , hiện vật',
          ['count'],
        ],
        [
          6,
          'đường chạy | vòng chạy | chặng đua | chặng chạy | nội dung chạy | băng rôn | tấm băng rôn | dải lụa | bức tranh | bức phù điêu | con rồng | bánh tét | bánh chưng | chiếc bánh | chiếc bánh chưng | cây nêu',
          ['length'],
        ],
        [
          6,
          'chiếc bánh | chiếc bánh chưng | chiếc bánh chưng khổng lồ | bánh chưng khổng lồ | bánh tét khổng lồ | quả chuông | chuông | trống',
          ['mass'],
        ],
        [
          9,
          'giải nhất | giải nhì | giải ba | giải đặc biệt | giải thưởng | tổng giải thưởng | tổng giá trị giải thưởng | tiền thưởng giải | cơ cấu giải thưởng',
          ['money'],
        ],
        [6, 'hiện vật', ['count']],
        [
          14,
          'kỷ lục | kỷ lục tỉnh | kỷ lục quốc gia | kỷ lục thế giới | kỷ lục đại hội | kỷ lục bị phá | kỷ lục được phá',
          ['count'],
        ],
        [9, 'bảng tuyên truyền | cụm pano | bảng pano', ['count']],
        [
          12,
          'bài thi | bài thi cao điểm nhất | bài thi cao nhất | bài làm | thí sinh đạt | thủ khoa | á khoa | điểm cao nhất',
          ['other'],
        ],
        [12, 'bộ huy chương | hcv | hcb | hcđ', ['count']],
        [9, 'con chuột', ['count']],
        // beasts that are seldom raised to sell
        [
          4,
          'con chó | con mèo | chó | mèo | chó mèo | chó , mèo | con chó , mèo | đàn chó | chú chó | chú mèo | con vật nuôi',
          ['count'],
        ],
        [
          9,
          'hợp đồng lao động | hợp đồng thời vụ | hợp đồng mùa vụ | hợp đồng thuê | hợp đồng thuê nhà | hợp đồng thuê đất | hợp đồng có hiệu lực | hđlđ | thời hạn thuê | thời gian thuê | thời hạn hợp đồng | thời gian hợp đồng | đơn xin gia hạn',
          ['duration'],
        ],
        [3, 'hợp đồng', ['duration']],
        // what weather and water posts read
        [
          8,
          `nhiệt độ trung bình | nhiệt độ cao nhất | nhiệt độ thấp nhất | nhiệt độ không khí | nhiệt độ phổ biến |
        nhiệt độ ngoài trời | độ ẩm tương đối | độ ẩm trung bình | số giờ nắng | tổng số giờ nắng |
        lượng mưa trung bình | lượng mưa đo được | lượng mưa phổ biến | lượng mưa lớn nhất |
        tổng lượng mưa phổ biến | lượng dòng chảy | mực nước sông | mực nước biển | mực nước ngầm |
        mực nước đo được | mực nước thượng lưu | mực nước cao nhất | mực nước thấp nhất | mực nước trung bình |
        chân lũ | biên độ lũ | biên độ triều | độ cao sóng | sóng cao | chỉ số aqi | chỉ số chất lượng không khí |
        chỉ số uv | chỉ số tia cực tím | bụi mịn | nồng độ bụi | nồng độ bụi mịn | độ ph | độ đục |
        độ mặn lớn nhất | độ mặn cao nhất | độ ồn | mức ồn | tiếng ồn | cường độ ánh sáng | cường độ chấn động |
        tốc độ gió | tốc độ internet | tốc độ tải xuống | tốc độ tối đa | tốc độ cho phép | băng thông |
        vùng áp thấp | tâm áp thấp | áp suất | bán kính gió mạnh | bán kính gió`,
          ['other', 'length', 'percent', 'ratio', 'volume'],
        ],
        // marks in exams and rankings
        [
          9,
          `điểm sàn | điểm trúng tuyển | điểm xét tuyển | điểm đánh giá | mức điểm | điểm bình quân |
        điểm trung bình chung | điểm trung bình các môn | điểm thi trung bình | điểm ưu tiên | điểm kiểm tra |
        điểm tuyệt đối | chỉ số hài lòng của người dân | chỉ số sẵn sàng | chỉ số thành phần | điểm pci |
        điểm số pci | chỉ số gii | chỉ số hdi | hdi | hệ số gini | chỉ số cchc | chỉ số ddci | ddci | chỉ số xanh |
        chỉ số xanh cấp tỉnh | pgi | chỉ số pgi | chỉ số hiệu quả quản trị | chỉ số phục vụ người dân |
        mức độ hài lòng của người dân | tỷ lệ hài lòng của người dân | sự hài lòng của người dân |
        mức độ hài lòng chung`,
          ['other', 'percent', 'ratio', 'count'],
        ],
        // votes and seats
        [
          9,
          `phiếu tín nhiệm | phiếu tín nhiệm cao | phiếu tín nhiệm thấp | phiếu tán thành | phiếu thuận |
        phiếu chống | phiếu trắng | phiếu bầu | phiếu hợp lệ | phiếu không hợp lệ | phiếu đồng ý |
        phiếu không đồng ý | lá phiếu | số phiếu bầu | số phiếu hợp lệ | số phiếu tín nhiệm | số phiếu thuận |
        số phiếu tán thành | tổng số phiếu | tỷ lệ phiếu | tỷ lệ phiếu bầu | tỷ lệ tán thành | tỷ lệ tín nhiệm |
        tỷ lệ tín nhiệm cao | tỷ lệ đồng thuận | tỷ lệ đồng tình | ghế quốc hội | ghế hạ viện | ghế thượng viện |
        ghế đại biểu`,
          COUNTS,
        ],
        // beasts and plants that nobody sells
        [
          8,
          `cá thể rùa biển | cá thể voọc | cá thể động vật hoang dã | cá thể voi | cá thể sếu | cá thể chim |
        cá thể bò tót | rùa biển | trứng rùa | trứng rùa biển | loài động vật | loài thực vật | loài chim |
        loài cá | loài thú | loài cây | loài bò sát | loài côn trùng | loài lưỡng cư | loài sinh vật |
        loài quý hiếm | loài nguy cấp | loài đặc hữu | loài lan | cây di sản | cây hoa ban | cây hoa anh đào |
        cây mai anh đào | cây bằng lăng | cây phượng | cây bàng | cây đước | cây mắm | cây bần | cây phi lao |
        cây osaka | cây dầu rái | cây xanh các loại | cây xanh , cây bóng mát | bụi hoa`,
          ['count'],
        ],
        // press, culture and things of museums
        [
          8,
          `tin , bài , ảnh | tin , bài , phóng sự | tin bài , phóng sự | bài viết , phóng sự | phóng sự truyền hình |
        lượt phát thanh | buổi phát thanh | giờ phát sóng | giờ phát thanh | lượt phát sóng | tác phẩm ảnh |
        tác phẩm báo chí | tác phẩm mỹ thuật | tác phẩm văn học | ấn phẩm | bản tin | cuốn tạp chí | câu chuyện |
        tiết mục dự thi | điệu múa | bài dân ca | làn điệu | bài thơ | tập thơ | giải pháp dự thi | ý tưởng |
        ý tưởng khởi nghiệp | ý tưởng dự thi | sáng kiến kinh nghiệm | sáng kiến cải tiến | sáng kiến , giải pháp |
        đề tài , sáng kiến | bằng sáng chế | bằng độc quyền sáng chế | mộc bản | trống đồng | bia đá | tấm bia |
        hoành phi | câu đối | pho tượng | tượng phật | ngôi mộ cổ | bát hương | vòng hoa | lẵng hoa | video clip |
        clip tuyên truyền | video tuyên truyền | đĩa cd | ảnh tư liệu | tài liệu quý`,
          ['count'],
        ],
        // prizes, medals and orders
        [
          9,
          `giải vàng | giải bạc | giải đồng | giải tư | giải triển vọng | giải tiềm năng | giải phong cách |
        giải toàn đoàn | giải nhất toàn đoàn | giải quốc gia | giải quốc tế | giải cấp quốc gia |
        giải học sinh giỏi | giải học sinh giỏi quốc gia | giải các loại | giải nhất , nhì , ba |
        huy chương quốc tế | huy chương quốc gia | tấm huy chương | tấm huy chương vàng | tấm huy chương bạc |
        tấm huy chương đồng | bàn thua | trận thắng | trận hoà | trận thua | bằng lao động sáng tạo |
        huân chương kháng chiến | huân chương chiến công | huân chương bảo vệ tổ quốc | huân chương hữu nghị |
        huy hiệu bác hồ | danh hiệu chiến sĩ thi đua | danh hiệu anh hùng | cờ thi đua của chính phủ |
        bằng khen của thủ tướng | bằng khen của thủ tướng chính phủ | bằng khen , giấy khen | thẻ đỏ | thẻ vàng`,
          ['count'],
        ],
        // criteria, aims and tasks
        [
          7,
          `tiêu chí nông thôn mới | tiêu chí ntm | tiêu chí nông thôn mới nâng cao | tiêu chí đạt chuẩn |
        tiêu chí nâng cao | tiêu chí thành phần | chỉ tiêu đạt | chỉ tiêu vượt | chỉ tiêu đạt và vượt |
        chỉ tiêu chưa đạt | chỉ tiêu không đạt | chỉ tiêu kinh tế | chỉ tiêu kinh tế - xã hội |
        chỉ tiêu thành phần | chỉ tiêu cụ thể | nhóm chỉ tiêu | nhóm tiêu chí | nhóm vấn đề | nhiệm vụ trọng tâm |
        nhiệm vụ đột phá | giải pháp đột phá | giải pháp chủ yếu | nhiệm vụ , giải pháp |
        điểm nghẽn | nút thắt | nội dung trọng tâm | nội dung thành phần | lĩnh vực trọng điểm |
        lĩnh vực trọng tâm | bài học kinh nghiệm | hạn chế , khuyết điểm | môn thể thao | nội dung thi đấu |
        nội dung thi | hạng cân | bảng đấu`,
          ['count'],
        ],
        // distances, spans and reaches
        [
          8,
          `đường chim bay | quãng đường di chuyển | chiều dài đường biên | chiều dài đường biên giới |
        chiều dài bờ biển | chiều dài bờ sông | độ cao trung bình | phạm vi hoạt động | tầm hoạt động |
        cự ly chạy | cự ly thi đấu | cung đường chạy | bán kính phục vụ | bán kính ảnh hưởng | địa hình`,
          ['length'],
        ],
        // time that something takes or lasts
        [
          8,
          `thời hạn bảo hành | thời gian bảo hành | thời gian chờ | thời gian di chuyển | thời gian đi lại |
        thời gian hành trình | thời gian bay | thời gian chạy tàu | thời gian nghỉ hè | thời gian công tác |
        thâm niên | thâm niên công tác | số giờ làm thêm | giờ làm thêm | giờ bay | giờ giảng | tuổi nghề |
        tuổi đảng | tuổi quân | tuổi đời | tuổi thọ công trình`,
          ['duration'],
        ],
        // waste, and how much of it is gathered
        [
          8,
          `chất thải rắn sinh hoạt | chất thải sinh hoạt | chất thải nguy hại | chất thải y tế |
        chất thải công nghiệp | chất thải xây dựng | chất thải chăn nuôi | rác phát sinh | rác thải phát sinh |
        rác thải rắn | rác sinh hoạt | khối lượng rác | khối lượng rác thải | khối lượng chất thải |
        khối lượng chất thải rắn | lượng chất thải rắn | lượng rác phát sinh | lượng rác thải phát sinh |
        bao gói thuốc bảo vệ thực vật | vỏ bao bì thuốc bvtv | bao bì thuốc bvtv | rác tái chế | rác hữu cơ |
        bèo tây | lục bình`,
          ['mass', 'volume', 'percent', 'ratio'],
        ],
        // rates of waste that is gathered
        [
          8,
          `tỷ lệ thu gom chất thải | tỷ lệ thu gom chất thải rắn | tỷ lệ thu gom chất thải rắn sinh hoạt |
        tỷ lệ thu gom , xử lý chất thải | tỷ lệ thu gom , xử lý chất thải rắn | tỷ lệ thu gom rác sinh hoạt |
        tỷ lệ chôn lấp | tỷ lệ chôn lấp rác | tỷ lệ chất thải y tế | tỷ lệ chất thải rắn sinh hoạt |
        tỷ lệ phủ xanh | độ che phủ của rừng | tỷ lệ độ che phủ rừng | độ che phủ rừng`,
          SHARES,
        ],
        // money that is found, sent astray, won or taken as a bribe
        [
          8,
          `số tiền nhặt được | số tiền chuyển nhầm | tiền chuyển nhầm | số tiền chuyển khoản nhầm |
        số tiền nhận hối lộ | tiền hối lộ | số tiền hối lộ | tiền nhận hối lộ | số tiền đưa hối lộ |
        mức thưởng đội tuyển | tổng trị giá giải thưởng | tổng tiền thưởng giải | nợ cá nhân | khoản nợ cá nhân |
        tiền công chở thuê | tiền công vận chuyển ma tuý`,
          ['money'],
        ],
        [6, 'mộ liệt sĩ | ngôi mộ | phần mộ | nhóm đối tượng', ['count']],
        [6, 'tiền thưởng | số tiền thưởng | phần thưởng | mức thưởng cho | thưởng', ['money']],
        // wild beasts
        [
          3.5,
          'con sò | con ốc | con cá | con rùa | con khỉ | con chim | con voi | con hổ | con gấu | con sư tử | con sói',
          ['count'],
        ],
        // old prints
        [5, 'bản gỗ | bản khắc | bản khắc gỗ | bản sắc phong', ['count']],
        [9, TRIALS, ['count']],
        [
          8,
          'thời gian thi | thời gian làm bài | thời gian học | thời gian thực hành | thời gian nghỉ',
          ['percent', 'ratio'],
        ],
      ],
      done: [
        // how much nearer it is
        [
          9,
          'rút ngắn | rút ngắn được | rút ngắn còn | gần hơn | gần hơn trước | gần lại | xa hơn trước | đỡ phải đi',
          ['length'],
        ],
        // how deep the water stands, how far salt goes up a river and cars stand in a row: "nơi trũng ngập sâu | 1,5 m"
        [
          14,
          `ngập | ngập tới | ngập đến | ngập sâu | ngập sâu tới | ngập sâu đến | ngập sâu từ | ngập sâu trung bình | ngập bình quân |
      ngập trung bình | bị ngập | bị ngập sâu | nước ngập | nước ngập tới | nước ngập sâu | mặn lấn sâu | mặn đã lấn sâu |
      mặn xâm nhập sâu | nước mặn lấn sâu | nước mặn xâm nhập sâu | xâm nhập sâu | xâm nhập mặn sâu | vào sâu | ùn tắc | ùn tắc tới |
      ùn tắc kéo dài | ùn ứ | ùn ứ kéo dài | tắc đường | kẹt xe | kẹt xe kéo dài | xếp hàng dài | nối đuôi |
      có nơi sâu | có nơi ngập | có chỗ ngập`,
          ['length'],
        ],
        [9, 'taluy cao | ta luy cao | vách núi cao | dốc cao | sườn núi cao | vách đá cao', ['length']],
        [
          22,
          'nơi sâu nhất | chỗ sâu nhất | điểm sâu nhất | sâu nhất | nơi ngập sâu nhất | chỗ ngập sâu nhất',
          ['length'],
        ],
        [8, 'đo được', ['length']],
        // animals that are let go: "thả về rừng | 3 cá thể khỉ"
        [
          11,
          `thả về rừng | thả về tự nhiên | thả về môi trường tự nhiên | thả về biển | tái thả | tái thả về | tái thả về rừng | thả lại |
      đang chăm sóc | cứu hộ`,
          ['thing'],
        ],
        [9, 'gọi', ['thing']],
        [6, 'đáp ứng | đáp ứng đủ | đáp ứng cả | đạt được cả | thoả mãn', ['event']],
        [
          5,
          'rút | rút ra | vớ | vớ lấy | vớ được | cầm | cầm theo | thủ | thủ sẵn | thủ theo | giắt theo | mang theo | chuẩn bị sẵn',
          ['thing'],
        ],
        [5, 'xa | xa nhà | xa hơn', ['length']],
        [
          4,
          'xe tải | ô tô tải | xe có tải trọng | xe tải có tải trọng | xe có trọng tải | xe tải có trọng tải',
          ['mass'],
        ],
        [1.5, 'tải trọng | trọng tải', ['mass']],
        [6, 'bầu | bầu ra | bầu chọn | giới thiệu bầu', ['person']],
        [9, 'bầu đủ | bầu được | đã bầu đủ | đã bầu được', ['person']],
        [11, 'sà lan chở | tàu hàng chở | xe ben chở | xe bồn chở xi măng', ['mass']],
        [9, 'kêu gọi | kiểm đếm | thông báo cho | hướng dẫn cho', ['thing']],
        [8, 'vận động | di dời | sơ tán', ['thing']],
        [4.5, 'cách nhau | giành giải | giới hạn bởi | đạt giải | đạp'],
        [
          4.5,
          `bôi đen | bầu bổ sung | chia ra thành | chia thành | dựa trên | giành | phân loại thành |
      phân thành | thoả mãn | tát | xoay quanh | đáp ứng cả | được chia thành | được phân thành |
      được nhập vào`,
          ['count'],
        ],
        [4.5, 'bảo hành | chu kỳ | nhiệm kỳ', ['duration']],
        [
          4.5,
          `bán kính | chạy được | cách bờ | cách hiện trường | cách nhà | cách đó | cách đất liền |
      trong phạm vi | đi được | độ sâu`,
          ['length'],
        ],
        [4.5, 'vận tốc | lưu lượng', ['other']],
        [3, 'mối quan hệ giữa'],
        [
          3,
          `bắn | bỏ phiếu chọn | chia ra | cuộc gặp giữa | dưới đây là | gồm có | hướng dẫn | nhầm lẫn giữa |
      phóng | phóng thử | trên đây là | trải qua | tách thành | đi trên | hạch toán theo | thoả mãn cả |
      thoả mãn đồng thời cả | tán thành với`,
          ['count'],
        ],
        [3, 'kéo dài', ['duration']],
        [1.5, 'lộ trình'],
        [
          6,
          `truy đuổi | đuổi theo | rượt đuổi | bám theo | đi đường vòng | đi vòng | chạy vòng | 
      đi lùi | chạy lùi | lùi | đi bộ | bơi | trôi dạt | lao đi | chạy thêm | đi xe máy | đi xe đạp | đi tàu | vượt quãng đường | lê`,
          ['length'],
        ],
        [9, 'thắng | hoà | thua | bất bại | thắng được', ['event']],
        [9, 'thắp | sưu tầm | sưu tầm được | bảo quản | rà phá | huỷ nổ | vô hiệu hoá', ['thing']],
        [
          9,
          'phải đi | phải đi bộ | đi bộ gần | vượt | vượt qua | vượt qua hơn | băng qua | cuốc bộ | hành quân | chạy | chạy bộ | đạp xe',
          ['length'],
        ],
        // waste that is gathered
        [
          8,
          `thu gom | thu gom , xử lý | thu gom và xử lý | thu gom , vận chuyển | thu gom và vận chuyển |
        thu gom , phân loại | nhặt được | dọn sạch | thải ra | phát thải | giảm phát thải | cắt giảm phát thải |
        hấp thụ | hấp thụ được | phát sinh khoảng`,
          ['mass', 'volume'],
        ],
        // how far off it is
        [
          9,
          `cách trung tâm | cách trung tâm xã | cách trung tâm tỉnh | cách trung tâm huyện |
        cách trung tâm thành phố | cách biên giới | cách trụ sở | cách thành phố | cách hà nội | cách khu dân cư |
        cách mặt đất | cách mép nước | cách hiện trường khoảng | cách vị trí | cách trường | cách trạm y tế |
        nằm cách | đi thêm | phải đi quãng đường | đi quãng đường | vượt chặng đường | di chuyển quãng đường |
        trải dài | ở độ cao | nằm ở độ cao | ở độ sâu | ở khoảng cách | trong bán kính`,
          ['length'],
        ],
        // medals and prizes that are won
        [
          7,
          `giành được | đoạt | đoạt được | xuất sắc giành | xuất sắc giành được | giành thêm | đã giành |
        đoạt tổng cộng | giành tổng cộng`,
          ['thing', 'event'],
        ],
        // readings
        [
          7,
          `với tốc độ | đạt tốc độ | chạy với tốc độ | tốc độ trung bình | nhiệt độ giảm xuống | nhiệt độ xuống |
        nhiệt độ xuống tới | nhiệt độ lên tới | nhiệt độ dao động từ | nhiệt độ phổ biến từ | nhiệt độ từ`,
          ['other'],
        ],
        // how long something takes: "xe phải mất | 2 giờ để qua cầu"
        [2, 'mất | phải mất | chỉ mất | sẽ mất | có thể mất', ['duration']],
        // what people spend or find
        [6, 'đã tiêu | tiêu hết | tiêu mất | nhặt được', ['money']],
      ],
      does: [
        [
          9,
          'quãng đường | quãng đường đi lại | quãng đường vận chuyển | đường vòng | đường rừng | đường núi',
          ['length'],
        ],
        [6, 'theo dõi', ['person']],
        [5, 'bản', ['event']],
        [6, 'theo đường chim bay | về phía bắc | về phía nam | về phía tây | về phía đông'],
        [6, 'dưới đây | như sau | trong excel | trong word | đã vào cập cảng', ['count']],
        [6, 'hoặc lâu hơn | nếu làm việc theo | để hoàn thành | trong nghề', ['duration']],
        [4, 'khác nhau | neo đậu | về bờ', ['count']],
        [4, 'cống hiến | liên tục | thai sản | tu nghiệp', ['duration']],
        [4, 'về hướng', ['length']],
        [2, 'cập cảng', ['count']],
        [4, 'đi qua | chạy qua | lưu thông | vượt đèn đỏ | di chuyển khỏi | rời cảng', ['thing']],
        [
          10,
          'về rừng | về tự nhiên | về môi trường tự nhiên | về biển | về với biển | về với rừng | về nơi cư trú tự nhiên',
          ['thing'],
        ],
        [10, 'về đại dương | về môi trường sống | ra biển | ra môi trường tự nhiên', ['thing']],
        // above the sea, above the alarm
        [
          9,
          `trên mực nước biển | so với mực nước biển | so với mặt nước biển | so với mặt biển | trên báo động |
        trên mức báo động | dưới báo động | dưới mức báo động | trên bđ # | dưới bđ # | trên báo động # |
        dưới báo động # | đường chim bay | về phía đông nam | về phía tây bắc | về phía đông bắc |
        về phía tây nam`,
          ['length'],
        ],
        // who is elected
        [8, `được bầu vào | được bầu giữ`, ['person']],
      ],
      cues: [
        // what is saved is not lost
        [
          9,
          pairs('bảo vệ | bảo vệ được | cứu được', 'tài sản | khối tài sản | một lượng tài sản | nhiều tài sản'),
          ['money'],
        ],
        [14, 'khai được | khai được thuê | thuê chở hàng | thuê gùi | thuê cõng | thuê vác | gùi thuê', ['money']],
        // what a winner is paid
        [
          10,
          'thưởng đội | thưởng đoàn | thưởng nóng | ban tổ chức thưởng | thưởng vận động viên | thưởng cho đội',
          ['money'],
        ],
        [6, 'xâm nhập mặn | độ mặn | ngừng tưới | nước mặn', ['percent']],
        [4, 'quá tải | quá tải trọng', ['percent']],
        [
          9,
          'tái thả | thả về rừng | thả về tự nhiên | thả về môi trường tự nhiên | trung tâm cứu hộ',
          ['thing', 'percent'],
        ],
        [6, 'phát thải | khí nhà kính | phát thải ròng', ['mass', 'percent']],
        [5, 'nhiệt kế | băng giá | sương muối | tuyết', ['length', 'other']],
        [5, 'phát động tết trồng cây | tết trồng cây', ['thing']],
        [4, 'lượng nước | lượng nước về hồ', ['percent']],
        [7, 'khoảng cách', ['length']],
        [6, 'ranh mặn | nước mặn | độ mặn | mặn lấn | lấn sâu vào | mặn xâm nhập | xâm nhập mặn', ['length']],
        [5, 'excel | đối số | trang tính | ô tính | bảng tính | công thức', ['thing', 'event']],
        [4, 'chính xác | độ chính xác', ['percent']],
        [4, 'nước lũ | ngập sâu | nước dâng | rút | triều cường | eo biển | cao hơn mặt | lan can', ['length']],
        [
          4,
          `chạy được | đi được | bỏ chạy | di chuyển | đi bộ | kéo lê | chở đi | bờ biển | bờ kiển | chạy với |
      mỗi giờ đi`,
          ['length', 'other'],
        ],
        [
          11,
          'cách | nằm cách | cách nhau | cách bờ | cách hiện trường | cách nhà | cách trung tâm | cách đó | cách đường biên',
          ['length'],
        ],
        [
          4,
          `cách | nằm cách | quãng đường | đường chim bay | độ cao | độ sâu | bán kính |
      tâm bão | vận tốc | lượng mưa | mực nước | báo động | sóng | gió | hải trình`,
          ['length', 'area', 'other'],
        ],
        [
          3,
          `đường kính | hiện trường vụ | kích thước | rơi xuống đất | đất liền | khu dân cư gần nhất |
      sâu dưới lòng đất`,
          ['length'],
        ],
        [3, 'cân nặng | nặng | nhiệt độ | độ ẩm | độ richter | mưa | có nơi', MEASURED],
        // how much spirit is in the breath
        [9, 'nồng độ cồn | đo nồng độ cồn | khí thở', ['mass']],
        [9, 'người ủng hộ | sự ủng hộ | tỷ lệ ủng hộ | ủng hộ ở lại | bỏ phiếu ủng hộ', SHARES],
        // ships that were called in are no gifts
        [
          18,
          pairs(
            'kêu gọi được',
            '# tàu | # tàu cá | # tàu thuyền | # phương tiện | # lượt tàu | # lượt phương tiện | # trong tổng số # tàu',
          ),
          ['thing'],
        ],
        [3, 'bỏ phiếu | bầu | ghế | phiếu | tán thành | bình chọn', COUNTS],
        [7, 'hối lộ | nhận hối lộ | đưa hối lộ | chạy án', ['money']],
        [6, 'thu lời | thu lợi | thu lợi bất chính', ['money']],
        [10, 'hưởng lợi bất chính | hưởng lợi cá nhân | hưởng lợi số tiền | được hưởng lợi số tiền', ['money']],
        // what those who sell people take for them
        [
          18,
          `bán cô gái | đem bán cô gái | bán thiếu nữ | bán phụ nữ | lừa bán | bán người | mua bán người | bán sang trung quốc |
      bán sang bên kia biên giới | bán trẻ em | bán trẻ sơ sinh | bán nạn nhân | bán bé gái | bán bé trai`,
          ['money'],
        ],
        // what those are paid who carry goods for somebody: "nhận chở thuê ma tuý với tiền công | 20 triệu đồng"
        [
          14,
          `chở thuê | vận chuyển thuê | xách thuê | mang vác thuê | cõng hàng thuê | thuê vận chuyển | thuê mang | thuê lái | mang thuê |
      cõng thuê | trả công | hứa trả công | trót lọt | thuê đưa hàng | thuê đưa số hàng | thuê đưa ma tuý | thuê chuyển hàng |
      người lạ thuê | lạ mặt thuê | rõ lai lịch thuê | bên kia biên giới thuê`,
          ['money'],
        ],
        [
          5,
          `nhặt được | đánh rơi | bỏ quên | trả lại người mất | bắt cóc con nợ | cá độ | cá độ bóng đá |
      hậu tạ | trúng giải | trúng xổ số | đòi nợ | chạy dự án`,
          ['money'],
        ],
        [
          3,
          `cầm cố | tiêu xài | đòi | chung chi | cá cược |
      cầm đồ | xổ số | con nợ`,
          ['money'],
        ],
        [
          2,
          `làm việc | bảo hành | kéo dài | thời gian | kinh nghiệm | nghỉ |
      nhiệm kỳ | học | mang thai`,
          ['duration'],
        ],
        [5, 'tầm bắn | độ phân giải | báo lỗi | ký tự'],
        [
          5,
          `bôi đen | con trỏ chuột | hộp thoại | làm tròn | lượt xem | nhấn chuột | phím tắt | powerpoint |
      tham chiếu tới | trong word | vlookup | word | khối a`,
          ['count'],
        ],
        [
          5,
          `chế độ thai sản | chế độ ốm đau | chỉ mất | có thai |
      cống hiến | giờ hoạt động | hạn sử dụng | kinh nghiệm làm |
      kế toán trưởng | kỷ niệm | làm nghề | làm thêm | làm việc theo hợp đồng | mới có hiệu lực |
      nghỉ không lương | nghỉ liên tục | nghỉ lễ | nghỉ phép | nghỉ sinh | nghỉ thai sản | nghỉ tết |
      ngừng việc | sống với | thai sản | thuê phòng | thâm niên | thời gian bay | thời gian hưởng |
      thời gian đóng bhxh | thử việc | tên lửa |
      tạm ngừng kinh doanh | đánh dấu mốc | đặt vé | mừng sinh nhật`,
          ['duration'],
        ],
        [
          5,
          `cao trình | cuốc xe | cây cổ thụ | hải lý | lề dưới | mưa lớn | mưa phổ biến | mưa rất to | mưa to |
      mưa vừa | người mẫu | nhận dạng | tóc ngắn | vách núi | về phía bắc | về phía nam | về phía tây |
      về phía đông | vực sâu | xe ôm | xuống vực | đông đông nam | đường kính gốc | gây ra ùn tắc |
      pháo tự hành | ách tắc giao thông`,
          ['length'],
        ],
        [5, 'dung tích xi lanh | lưu lượng', EXTENTS],
        [
          5,
          `camera sau | camera trước | chạy tốc độ | nhiệt độ thấp nhất | ppm | rét hại | tần số | áp suất |
      áp thấp nhiệt đới | điểm trung bình | điện áp | độ cồn`,
          ['other'],
        ],
        [
          8,
          `so với quy chuẩn | vượt quy chuẩn | vượt tiêu chuẩn | vượt ngưỡng | vượt ngưỡng cho phép | vượt giới hạn cho phép | vượt mức cho phép |
      mức kịch khung | so với mức kịch khung | lần ngưỡng cho phép | lần giới hạn cho phép | lần mức cho phép | lần quy chuẩn`,
          SHARES,
        ],
        [
          5,
          `chạy quá tốc độ | chấn tiêu | cách bờ | cách hiện trường | cách nhà | cách quần đảo |
      cách trung tâm | cách đó | cách đường biên | dung lượng | gió mạnh nhất | giật cấp |
      hướng tây tây bắc | kinh đông | mực nước biển | nền nhiệt | pin | rung chấn | rét đậm | thang điểm |
      tâm chấn | tầm xa | tốc độ cho phép | tốc độ tối đa | vĩ bắc | động đất`,
          READINGS,
        ],
        [3, 'cỡ chữ'],
        [
          3,
          `bảng xếp hạng | chia ra | công thức tính | cơ số đạn | cổ vật | hàm if | kêu gọi tàu thuyền |
      kích chuột | lỗi thường gặp | quỹ đạo | thanh ribbon | thông báo lỗi | thử hạt nhân |
      tránh trú bão | tài khoản kế toán | tích chọn | được chia ra | định dạng | bài viết sau |
      nơi tránh trú`,
          ['count'],
        ],
        [
          3,
          `thông báo trước | chuyển lỗ | gắn bó | lưu trú | nghỉ không hưởng lương | thu phí hoàn vốn |
      thấp nhất của | thời gian sử dụng | thời lượng | được giao trong vòng | gói cước`,
          ['duration'],
        ],
        [3, 'cáp ngầm', EXTENTS],
        [3, 'chào đời | dung tích | rác thải | trọng lượng tối đa', LOADS],
        [3, 'mức an toàn', AMOUNTS],
        [3, 'lưu lượng nước', ['other']],
        [3, 'khả năng đổ bộ | quy chuẩn quốc gia | tỷ lệ che phủ | độ che phủ | độ thuần | mức độ khuyết tật', SHARES],
        [2, 'trắc nghiệm | vô địch', ['count']],
        [5, 'giới hạn cho phép', AMOUNTS],
        [2, 'phổ điểm'],
        [2, 'hợp đồng lao động', ['duration']],
        [5, 'vay mượn | lo thủ tục | đòi lại | dằn túi', ['money']],
        // what people owe each other, and no bank
        [
          8,
          pairs(
            'vay của | vay tiền của | mượn của | mượn tiền của | nợ của | còn nợ | trả nợ cho | đòi nợ',
            'ông | bà | anh | chị | vợ chồng | bạn | người thân | hàng xóm',
          ),
          ['money'],
        ],
        [4, 'đánh bạc | đánh bài | sát phạt', ['money']],
        [10, 'đem bán | mang bán | mang đi bán | đem đi bán | đem bán được | bán lấy tiền | chia nhau', ['money']],
        [7, 'nhặt được | đánh rơi | bỏ quên | tìm chủ sở hữu', ['mass', 'thing']],
        [9, 'thiếu hụt | hụt | lượng nước thiếu hụt | tổng lượng nước thiếu hụt | lượng nước thiếu', ['volume']],
        [
          4,
          'thải ra tới | thải ra | thải ra môi trường | xả thải | xả ra môi trường | chôn lấp',
          ['mass', 'volume', 'percent', 'ratio'],
        ],
        [6, 'hợp đồng ngắn hạn | hợp đồng khoán việc | có thời hạn | xác định thời hạn', ['duration']],
        [5, 'hđlđ | chấm dứt hợp đồng | chấm dứt hđlđ | đơn phương chấm dứt | hợp đồng thử việc', ['duration']],
        [6, 'mực nước hồ', ['percent']],
        [9, 'rác thải sinh hoạt | thu gom rác | thu gom , xử lý | tỷ lệ thu gom | thu gom rác thải', ['percent']],
        [6, 'xả lũ | xả tràn | xả qua tràn | lưu lượng | lưu lượng xả | nước về hồ | về hồ', ['volume', 'other']],
        [5, 'giải thưởng | cơ cấu giải thưởng | giải nhất | giải nhì | giải đặc biệt', ['money', 'event']],
        [6, 'quần thể | khu bảo tồn | vườn quốc gia | bảo tồn | cá thể voọc | loài', ['thing']],
        [6, 'lương tính | lương thử việc | tiền lương | tính lương | trả lương | ngày làm việc', ['event']],
        [6, 'hợp đồng thuê | hợp đồng thuê nhà | hợp đồng thời vụ | hợp đồng thời hạn | thẻ có thời hạn', ['duration']],
        // readings against what is usual, and records
        [
          5,
          `trung bình nhiều năm | tbnn | cùng kỳ trung bình nhiều năm | mực nước chết | mực nước dâng bình thường`,
          ['other', 'percent', 'ratio', 'length'],
        ],
        [
          5,
          'khen thưởng | nhận thưởng | tặng thưởng | trao thưởng | tiền thưởng kèm theo | giải thưởng trị giá',
          ['money'],
        ],
      ],
      subjects: [
        [0.5, 'bóng đá | world cup | thời tiết | excel'],
        [
          2,
          `hối lộ | nhận hối lộ | đưa hối lộ | mua bán người | buôn người |
      bán người | bán phụ nữ | lừa bán | đòi nợ | cá độ | chạy án`,
          ['money'],
        ],
      ],
    }
  },
  kinds: {
    other: 3,
    duration: 2.5,
    length: 0.5,
    ratio: 0.3,
    volume: 0.3,
    count: 0.2,
    percent: 0.2,
    money: 0.1,
    mass: 0.2,
  },
  rank: 90,
  // how far, how high, how much rain; "dọn vệ sinh 3 km bờ biển" was done
  figures: [{ role: 'level', kinds: ['length'], bare: true }],
})
