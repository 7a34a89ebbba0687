import { EVENTS } from './events.js'
import { COUNTS, SHARES } from './sorts.js'
import { defineType } from './type.js'

export const health = defineType({
  name: 'health',
  vi: 'y tế',
  en: 'patients, infections, tests, vaccinations, beds',
  roles: [
    'dead',
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
    const SICKNESS = ['percent', 'ratio', 'length', 'volume', 'person', 'event'] as const
    const PATIENTS = ['money', 'percent', 'ratio', 'volume', 'duration', 'person', 'event', 'body'] as const
    return {
      items: [
        [7, 'điều trị | nằm viện | cách ly', ['duration']],
        [
          7,
          `thẻ bhyt | thẻ bảo hiểm y tế | người mắc bệnh | người mắc covid | ca nhiễm | ca mắc | bệnh nhân |
      bệnh nhi | mẫu xét nghiệm | liều | giường bệnh | ca bệnh | đợt khám | buổi khám | khám sàng lọc |
      ca phẫu thuật | trường hợp mắc | người nhiễm | ổ dịch | trẻ mắc | lượt khám | người bệnh |
      điều dưỡng | y bác sĩ | bhyt | giường | y tá | trường hợp nghi`,
        ],
        [
          6,
          `tỷ lệ tiêm chủng | tỷ lệ mắc | tỷ lệ tử vong | tỷ lệ suy dinh dưỡng | tỷ lệ bao phủ | tỷ lệ nhiễm |
      tỷ lệ tiêm | tỷ lệ điều trị | tỷ lệ sống | số ca mắc | số ca nhiễm |
      số bệnh nhân | số người nhiễm | trẻ suy dinh dưỡng`,
        ],
        [
          6,
          `ca dương tính | ca cộng đồng | ca nghi nhiễm | ca nghi mắc | ca bệnh nặng | trường hợp nhiễm |
      trường hợp dương tính | trường hợp nghi nhiễm | lượt bệnh nhân | mũi tiêm | máy thở | khu cách ly |
      giường hồi sức | y sĩ | hộ sinh | dược sĩ | ca sinh | ca mổ | ca ghép | mẫu bệnh phẩm |
      mẫu máu | lượt khám chữa bệnh | lượt khám bệnh | người nhiễm hiv |
      người dương tính | thai phụ | sản phụ | trẻ sơ sinh | bệnh viện dã chiến | ca khám |
      loại văcxin | đợt bùng phát`,
          ['count'],
        ],
        [
          6,
          `kit test | bộ xét nghiệm | que thử | trung tâm cách ly | điểm cách ly | điểm tiêm | điểm tiêm chủng |
      lượt tiêm | liều vaccine | ca ghép tạng | ca ghép thận | ca ghép gan | ca ghép tim | ca phẫu thuật tim | ca chạy thận | nhân viên y tế | cán bộ y tế |
      loại thuốc | thai nhi | ca f0 | ca f1 | f0 | f1`,
          ['count'],
        ],
        [2.2, 'mẫu'],
        [4, 'ca | mũi | viên thuốc | bảo hiểm | bác sĩ'],
        [-6, 'mẫu mã | mẫu gạo | mẫu sản phẩm | mẫu biên bản | ca làm | ca làm việc | ca trực | mẫu vật'],
        [6, 'tham gia bhyt', ['duration']],
        [4, 'mẹ con sản phụ', ['count']],
        [4, 'thời gian cách ly', ['duration']],
        [7, 'tỷ lệ người mắc | tỷ lệ mắc', SHARES],
        [5, 'khoảng cách an toàn | khoảng cách tối thiểu', ['length']],
        [8, 'khối u | khối bướu | u nang | u xơ | sỏi | viên sỏi | bé sơ sinh | trẻ sơ sinh | thai nhi', ['mass']],
        [
          9,
          `công suất giường bệnh  | số ca tử vong | số ca bệnh | số ca nặng |
      số ca nhập viện | tỷ lệ thấp còi | tỷ lệ trẻ thấp còi | tỷ lệ trẻ suy dinh dưỡng | tỷ lệ trẻ em suy dinh dưỡng |
      tỷ lệ mắc bệnh | tỷ lệ khỏi bệnh | tỷ lệ tiêm vắc xin | tỷ lệ trẻ em được tiêm chủng | tỷ lệ trẻ được tiêm |
      tỷ lệ phụ nữ có thai | tỷ lệ bà mẹ | tỷ lệ sinh con thứ ba | tỷ lệ hiện mắc | tỷ lệ béo phì | tỷ lệ thừa cân |
      tỷ lệ cận thị | tỷ lệ sâu răng | tỷ lệ kháng thuốc | tỷ lệ chuyển tuyến | bà mẹ mang thai | phụ nữ mang thai |
      phụ nữ có thai | phụ nữ trong độ tuổi sinh đẻ | trạm y tế`,
          SHARES,
        ],
        [
          9,
          `người tiếp xúc gần | người tiếp xúc | cặp vợ chồng hiếm muộn | cặp vợ chồng vô sinh | trường hợp hiếm muộn | bà mẹ mang thai |
      phụ nữ mang thai | bà bầu | người nhiễm bệnh | người mang mầm bệnh | người bị bệnh |
      người hiến tạng | lượt người khám | lượt người bệnh | lượt khám và điều trị |
      lượt điều trị | lượt điều trị nội trú | lượt nội trú | lượt ngoại trú | ca đỡ đẻ | ca sinh thường | ca sinh khó |
      ca tiểu phẫu | ca thủ thuật | ca nội soi | ca can thiệp | ca can thiệp tim mạch | ca ung thư   | ca sởi | ca bạch hầu | ca bệnh sởi | ca mắc mới | ca chuyển nặng | ca xuất viện | mũi vắc xin |
      mũi nhắc lại | mũi cơ bản  | liều vitamin | ổ dịch sốt xuất huyết | ổ bọ gậy | ổ lăng quăng |
      giường bệnh nội trú | giường điều trị | giường thực kê | bàn tiêm | dây chuyền tiêm | tổ tiêm chủng | điểm tiêm lưu động |
      xe cứu thương | xe cấp cứu | máy chạy thận | máy siêu âm | máy x quang | máy thở oxy | bình oxy`,
          ['count'],
        ],
        [
          9,
          `ca ngộ độc | ca đuối nước | ca bỏng | ca chấn thương | ca đột quỵ | ca nhồi máu | ca nguy kịch  | ca suy hô hấp |
      đơn thuốc  | viên vitamin | ống tiêm | test nhanh  | ca tự kỷ | ca sốt rét`,
          ['count'],
        ],
        [
          9,
          `trẻ sinh non | số trẻ sinh non | số trẻ nhập viện | số trẻ mắc bệnh | số người mắc bệnh | số người nhập viện |
      số lượt khám bệnh | số lượt khám | trường hợp mắc bệnh | số mắc | số ca cấp cứu | số ca phẫu thuật`,
          SHARES,
        ],
        [9, 'tỷ lệ sinh mổ | tỷ lệ mổ đẻ | sinh mổ | tỷ lệ sinh con tại cơ sở y tế', SHARES],
        [
          9,
          'ca cúm | ca thuỷ đậu | ca lao | ca dại | ca ho gà | ca viêm não | ca quai bị | ca uốn ván | ca đậu mùa khỉ | ca liên cầu lợn | ca viêm màng não | ca tiêu chảy | ca viêm gan | ca mắc tay chân miệng | viên sắt | viên thuốc | gói oresol | lọ thuốc | lọ vắc xin | hộp cloramin | gói cloramin | chuyến cấp cứu | ca cấp cứu | chuyến chuyển viện | máy ct | máy mri | máy cộng hưởng từ | máy chụp cắt lớp | máy xét nghiệm | máy nội soi | máy chụp x quang | máy sốc tim | hệ thống chụp | bao cao su | vòng tránh thai | viên tránh thai | vỉ thuốc tránh thai | dụng cụ chứa nước | dụng cụ phế thải | vật dụng chứa nước | ổ bệnh thuỷ đậu | ổ bệnh | dị vật',
          ['count'],
        ],
        [
          9,
          'tỷ lệ sử dụng biện pháp tránh thai | tỷ lệ sử dụng biện pháp tránh thai hiện đại | tỷ lệ tránh thai | tỷ lệ cặp vợ chồng | tỷ lệ sàng lọc | tỷ lệ sàng lọc trước sinh | tỷ lệ sàng lọc sơ sinh | tỷ lệ khám thai | tỷ lệ tiêm phòng | tỷ lệ quản lý bệnh nhân | tỷ lệ người hút thuốc | tỷ lệ người trưởng thành hút thuốc lá | tỷ lệ hút thuốc | tỷ lệ hút thuốc lá | tỷ lệ tái nghiện | tỷ lệ lây nhiễm | tỷ lệ dương tính | tỷ lệ cai nghiện thành công | tỷ lệ uống vitamin a | tỷ lệ phát hiện lao | tỷ lệ thành công của ca',
          SHARES,
        ],
        [
          12,
          'tỷ suất tử vong | tỷ suất tử vong trẻ | tỷ suất tử vong mẹ | tỷ lệ tử vong mẹ | tỷ lệ tử vong trẻ | tỷ lệ tử vong sơ sinh | tỷ số tử vong mẹ | tử vong mẹ',
          ['percent', 'ratio', 'count', 'other'],
        ],
        [
          7,
          'thời gian chờ khám | thời gian khám | thời gian khám bệnh | thời gian nằm viện | thời gian điều trị | ngày điều trị | ngày điều trị trung bình | ngày điều trị bình quân | ngày nằm viện | thời gian ủ bệnh | ca mổ | ca ghép | ca ghép thận | kíp mổ | cuộc phẫu thuật | cuộc mổ | bé sinh non | trẻ sinh non | sinh non | hôn mê',
          ['duration'],
        ],
        [6, 'bé trai | bé gái | khối thoát vị', ['mass']],
        [
          9,
          'chi phí ca mổ | chi phí phẫu thuật | chi phí điều trị | chi phí khám chữa bệnh | chi phí khám , chữa bệnh | viện phí | tiền viện phí | chi khám chữa bệnh bhyt | chi phí khám chữa bệnh bhyt | chi phí khám chữa bệnh bảo hiểm y tế | tiền thuốc',
          ['money'],
        ],
        [6, 'mổ | phẫu thuật | thai nhi | thai kỳ | lồng ấp | thở máy | hồi sức', ['duration']],
        [9, 'y bác sĩ | y , bác sĩ | y , bác sĩ , nhân viên y tế', ['count']],
        [7, 'hoá chất khử trùng | hoá chất sát trùng | hoá chất benkocid | hoá chất cloramin', ['volume', 'mass']],
        [9, 'hoá chất | thuốc sát trùng | vôi bột', ['volume', 'mass']],
        [9, 'mẫu thức ăn | mẫu thực phẩm | mẫu nước | mẫu phân | mẫu dịch | mẫu lưu | mẫu huyết thanh', ['count']],
        [
          12,
          'người mắc mới | người ngộ độc thực phẩm | công nhân ngộ độc thực phẩm | học sinh ngộ độc thực phẩm',
          ['count'],
        ],
      ],
      done: [
        // what happens so often: "ngất xỉu | 2 lần"
        [
          6,
          `ngất | ngất xỉu | đột quỵ | co giật | nôn | sốt | tiêm | tiêm phòng | uống | khám | xét nghiệm | siêu âm |
      phẫu thuật | mổ | sinh mổ | sảy thai | truyền máu | lọc máu | chạy thận | hoá trị | xạ trị | cấp cứu | nhập viện`,
          ['event'],
        ],
        [
          6,
          `khám bệnh | khám chữa bệnh | khám | cấp thuốc | khám và cấp thuốc | tiêm cho | tiêm chủng cho |
      tiêm phòng cho | phẫu thuật cho | điều trị cho | điều trị | cách ly | xét nghiệm cho |
      lấy mẫu xét nghiệm cho | phát thuốc miễn phí cho | phát thuốc cho | phẫu thuật miễn phí cho |
      khám sức khoẻ cho | mổ cho | hiến máu cho`,
          ['person'],
        ],
        [
          7,
          'mổ mắt cho | phẫu thuật mắt cho | khám mắt cho | mổ tim cho | phẫu thuật tim cho | mổ đục thuỷ tinh thể cho | thay thuỷ tinh thể cho',
          ['person'],
        ],
        [4.5, 'cách ly tập trung | phẫu thuật | thử nghiệm trên', ['count']],
        [4.5, 'tham gia bhyt', ['duration']],
        [
          8,
          `truy vết | truy vết được | khoanh vùng | cách ly y tế | cách ly y tế đối với | theo dõi sức khoẻ | khám và điều trị cho |
      khám sàng lọc cho | tầm soát cho | tầm soát ung thư cho | khám , chữa bệnh cho | khám , tư vấn cho | khám bệnh , cấp thuốc cho |
      khám bệnh , cấp phát thuốc cho  | khám , cấp phát thuốc miễn phí cho | tiêm vắc xin cho |
      tiêm vaccine cho | tiêm mũi 1 cho | tiêm mũi 2 cho | tiêm mũi # cho | hoàn tất mũi # cho | hoàn thành mũi # cho |
      hoàn thành tiêm chủng cho | tiêm đủ mũi cho | tiêm nhắc lại cho | cho uống vitamin a | cho uống vắc xin | tẩy giun cho |
      cấp cứu thành công cho | cứu chữa cho | điều trị nội trú cho | điều trị ngoại trú cho | điều trị khỏi cho |
      điều trị khỏi | điều trị methadone cho | quản lý điều trị | thu dung , điều trị | thu dung | thu dung điều trị |
      lấy mẫu cho | lấy mẫu xét nghiệm | xét nghiệm sàng lọc cho | can thiệp cho | can thiệp tim mạch cho | đỡ đẻ cho |
      mổ lấy thai cho | phẫu thuật dị tật cho | phẫu thuật hở hàm ếch cho | khoa cấp cứu tiếp nhận | bệnh viện tiếp nhận |
      bệnh viện đã tiếp nhận | khoa nhi tiếp nhận | trung tâm y tế tiếp nhận | bệnh viện đang điều trị | chỉ định sinh thiết cho`,
          ['person'],
        ],
        // what doctors do without a fee, or with success: "mổ đục thuỷ tinh thể miễn phí cho | 130 cụ"
        [
          8,
          `khám bệnh miễn phí cho | khám chữa bệnh miễn phí cho | khám mắt miễn phí cho | khám miễn phí cho  |
      mổ đục thuỷ tinh thể miễn phí cho | phẫu thuật đục thuỷ tinh thể cho | mổ tim miễn phí cho | phẫu thuật thành công cho |
      mổ thành công cho | ghép thận cho | ghép gan cho | ghép tim cho | ghép giác mạc cho | ghép thận thành công cho |
      ghép tạng cho | ghép tạng thành công cho | khám , phát thuốc cho | khám bệnh , phát thuốc cho | khám và phát thuốc cho |
      khám và phát thuốc miễn phí cho | tư vấn sức khoẻ cho | tư vấn , khám bệnh cho | chăm sóc sức khoẻ cho | đo huyết áp cho |
      xét nghiệm miễn phí cho | chạy thận cho | lọc máu cho | truyền máu cho | cai nghiện cho`,
          ['person'],
        ],
        [
          9,
          'lập hồ sơ sức khoẻ cho | lập hồ sơ sức khoẻ điện tử cho | quản lý sức khoẻ cho | quản lý sức khoẻ điện tử cho | tiêm cho | tiêm vắc xin cho | tẩy giun cho',
          ['percent'],
        ],
        [
          9,
          'phun hoá chất cho | phun hoá chất diệt muỗi cho | phun khử khuẩn cho | đặt vòng cho | đặt vòng tránh thai cho | triệt sản cho | tư vấn dinh dưỡng cho | tư vấn sức khoẻ sinh sản cho | tư vấn tâm lý cho | kiểm tra mắt cho | kiểm tra sức khoẻ cho | kiểm tra thị lực cho | đo thị lực cho | khám răng cho | khám phụ khoa cho | khám sức khoẻ định kỳ cho | khám sức khoẻ sinh sản cho | khám tuyển cho | lập hồ sơ sức khoẻ cho | lập hồ sơ sức khoẻ điện tử cho | quản lý sức khoẻ cho | hỗ trợ sinh sản giúp | hỗ trợ sinh sản cho | thụ tinh trong ống nghiệm cho | phục hồi chức năng cho | tập phục hồi chức năng cho | châm cứu cho | chữa bệnh cho | chữa khỏi cho | điều trị thành công cho | điều trị lao cho | điều trị arv cho | điều trị dự phòng cho | cấp phát thuốc cho | cấp thuốc điều trị cho | chụp x quang cho | siêu âm cho | khám và tư vấn cho | khám và điều trị | thăm khám cho | thăm khám',
          ['person'],
        ],
        [16, 'truyền | truyền gần | đã truyền | truyền cho bệnh nhân', ['body', 'thing']],
        [16, 'truyền | được truyền | đã truyền', ['volume']],
        [
          9,
          'sơ cứu | sơ cứu cho | sơ cấp cứu cho | sơ cấp cứu | cấp cứu cho | chăm sóc y tế cho',
          ['person', 'event', 'thing'],
        ],
        [9, 'sơ cứu kịp thời | sơ cấp cứu kịp thời | cấp cứu kịp thời', ['person', 'event', 'thing']],
      ],
      does: [
        [9, 'tổng đàn thuộc diện tiêm | thuộc diện tiêm | tổng đàn phải tiêm', SHARES],
        [
          6,
          `bị sốt | bị mắc bệnh | mắc bệnh | bị nhiễm | bị bệnh | bị sốt xuất huyết | bị ung thư | nhiễm |
      mắc | dương tính | được tiêm | được khám | điều trị | cách ly | được cách ly | được xét nghiệm |
      khỏi bệnh | âm tính | mắc mới | được điều trị | nhiễm bệnh | suy dinh dưỡng | có thẻ bhyt | có thẻ bảo hiểm y tế | được cấp thẻ bhyt`,
          ['person'],
        ],
        [
          6,
          `bị nhiễm chất độc | phải điều trị | phải điều trị thêm | đang điều trị | đang điều trị tại |
      đã ổn định | cho con tiêm`,
          ['count'],
        ],
        [
          8,
          `mắc tật khúc xạ | bị tật khúc xạ | sâu răng | bị sâu răng | cận thị | bị cận thị | cong vẹo cột sống | thừa cân |
      thừa cân , béo phì | béo phì | thấp còi | bị suy dinh dưỡng | thiếu máu | bị thiếu máu | có biến chứng | bị biến chứng |
      tăng huyết áp | bị tăng huyết áp | mắc tăng huyết áp | đái tháo đường | mắc đái tháo đường | mắc tiểu đường |
      mắc ung thư | mắc lao | mắc sởi | mắc cúm  | mắc tay chân miệng | mắc bệnh mãn tính |
      mắc bệnh mạn tính | mắc bệnh hiểm nghèo | được tầm soát | được khám thai | được khám thai định kỳ |
      được quản lý thai | được quản lý thai nghén | được tiêm chủng | được tiêm chủng đầy đủ | được tiêm vắc xin |
      được tiêm phòng | được tiêm phòng uốn ván | tiêm đủ | tiêm đủ mũi | tiêm đủ mũi cơ bản | đã tiêm | đã tiêm mũi | uống vitamin a | được tẩy giun | được khám sức khoẻ |
      được khám sức khoẻ định kỳ | được lập hồ sơ sức khoẻ | được quản lý sức khoẻ | có bảo hiểm y tế | sinh con tại cơ sở y tế |
      sinh con thứ ba | bị rối loạn | rối loạn tâm thần | trầm cảm | có triệu chứng | không triệu chứng | chuyển nặng`,
          ['person', 'percent', 'ratio'],
        ],
        [
          9,
          `sống chung với hiv | sống chung với tiểu đường | sống chung với ung thư | sống chung với đái tháo đường | sống chung với bệnh | bị phơi nhiễm | bị sốc phản vệ |
      phản ứng nhẹ | phản ứng nặng | phản ứng sau tiêm | có phản ứng sau tiêm | bị lây nhiễm | bị lây bệnh | bị dại |
      được xuất viện | xuất viện | đã xuất viện | ra viện | chạy thận | chạy thận nhân tạo | thở máy | phải thở máy | thở oxy |
      thở ô xy | diễn biến nặng | cai nghiện bằng methadone | uống methadone | đi cách ly | đi cách ly tập trung | phải cách ly | cách ly tại nhà | bị ong đốt | bị rắn cắn`,
          ['person'],
        ],
        [
          9,
          'tham gia bảo hiểm y tế | tham gia bhyt | có thẻ bảo hiểm y tế | có thẻ bhyt | được cấp thẻ bhyt | được cấp thẻ bảo hiểm y tế',
          ['percent', 'ratio'],
        ],
        [
          9,
          'hút thuốc | hút thuốc lá | đạt sức khoẻ loại # | có rối loạn tâm thần | mắc rối loạn tâm thần | mắc bệnh tâm thần | mắc bệnh không lây nhiễm | mắc bệnh nghề nghiệp | mắc lao phổi | nhiễm lao | nhiễm giun | nhiễm hiv | nhiễm cúm | thiếu vi chất | thiếu cân | suy dinh dưỡng thấp còi | được uống vitamin a | được khám bệnh nghề nghiệp | được khám sàng lọc | được sàng lọc | được quản lý , điều trị | được điều trị arv | đang điều trị methadone | đăng ký hiến tạng | đăng ký hiến mô , tạng | đăng ký hiến mô | áp dụng biện pháp tránh thai | sử dụng biện pháp tránh thai | sinh con tại trạm y tế | nghiện rượu',
          ['person', 'percent', 'ratio'],
        ],
        [9, 'có bác sĩ | có đủ thuốc | đạt chuẩn quốc gia về y tế', ['body']],
        [
          10,
          `nhập viện nghi ngộ độc | nhập viện do ngộ độc | nhập viện vì ngộ độc | nghi ngộ độc | nghi bị ngộ độc | nghi ngộ độc thực phẩm |
      bị ngộ độc thực phẩm | ngộ độc thực phẩm | nhập viện nghi do ngộ độc`,
          ['person'],
        ],
        [14, 'mắc , | mắc ; | mắc . | mắc ) | mắc so với | mắc và | mắc trong', ['person']],
      ],
      cues: [
        [3, 'xét nghiệm | lấy mẫu xét nghiệm | bệnh phẩm | dương tính | âm tính | covid | dịch tễ', ['thing']],
        [5, 'tập trung quá | giữ khoảng cách | khoảng cách an toàn | khoảng cách tối thiểu', ['person', 'length']],
        [3.5, 'người bệnh | bệnh viện', ['event']],
        [5, 'khám bệnh | cấp thuốc', ['person']],
        [
          4,
          `dương tính | xét nghiệm | tiêm chủng | tiêm | khám bệnh | chữa bệnh | cách ly | sốt xuất huyết |
      nhiễm hiv | mắc bệnh | khám chữa bệnh | vắc xin | vaccine | nhiễm bệnh | bhyt | bảo hiểm y tế |
      phẫu thuật | nhiễm | ung thư | cai nghiện | mắc covid | cấp thuốc | khám | đang điều trị |
      giường bệnh | mắc mới`,
          PATIENTS,
        ],
        [
          3,
          `tay chân miệng | thuỷ đậu | bạch hầu | bệnh lao | bệnh sởi | cúm | tiêu chảy | viêm gan | tim mạch |
      đột quỵ | tiểu đường | ghép tạng | hồi sức | giãn cách | khai báo y tế | lây nhiễm | kiểm dịch y tế |
      viêm phổi | hiv | cúm gia cầm | suy dinh dưỡng`,
          SICKNESS,
        ],
        [
          2,
          `covid | bệnh viện | dịch bệnh | điều trị | bệnh nhân | bệnh | sức khoẻ | bác sĩ | thuốc | ca mắc |
      y tế`,
          SICKNESS,
        ],
        [5, 'kháng sinh | nhịp tim | tiêm đủ'],
        [5, 'chó nhà cắn', ['age']],
        [5, 'văcxin', ['count']],
        [5, 'sởi | ổ dịch', COUNTS],
        [3, 'chuyển tuyến | thử nghiệm lâm sàng', ['count']],
        [3, 'bại liệt | bệnh hiểm nghèo | lây lan | triệu chứng', COUNTS],
        [5, 'sốc điện | rối loạn nhịp | huyết áp', ['count', 'other']],
        [
          4,
          'chạy thận | chạy thận nhân tạo | lọc máu | thụ tinh ống nghiệm | thụ tinh nhân tạo | hỗ trợ sinh sản',
          ['thing', 'person', 'percent'],
        ],
        [
          3,
          'mũi # | vitamin a | tẩy giun | tiêm lưu động  | truy vết | tầm soát | sàng lọc',
          ['person', 'percent', 'thing'],
        ],
        [
          4,
          'tiêm bù | tiêm vét | chiến dịch tiêm | tiêm nhắc | tiêm mở rộng | hút thuốc lá | hút thuốc',
          ['percent', 'ratio'],
        ],
        [
          4,
          'cloramin | khử khuẩn | diệt muỗi | kế hoạch hoá gia đình | tránh thai | phục hồi chức năng | thị lực',
          ['person', 'percent', 'thing'],
        ],
      ],
      subjects: [
        [
          2,
          `covid | bệnh nhân | dịch bệnh | tiêm chủng | vắc xin | sốt xuất huyết | bệnh viện | khám bệnh | bhyt |
      nhiễm | ca mắc`,
        ],
      ],
    }
  },
  kinds: { age: 1, money: -3, length: -1, area: -1 },
  guest: 'recipient',
  holds: ['casualty'],
  gathers: ['casualty'],
  figures: [
    { role: 'dead', kinds: ['count'], items: ['tử vong', 'chết'] },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
