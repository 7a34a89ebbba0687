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
        // cases of illness by name
        [
          9,
          `ca nghi | ca tái nhiễm | ca tái dương tính | ca nhiễm mới | ca mới mắc | ca nhiễm cộng đồng |
ca nhiễm nhập cảnh | ca khỏi | ca sxh | ca tcm | ca bệnh tay chân miệng |
ca bệnh dại | ca viêm phổi | ca mắc sởi | ca phát ban | ca rubella | ca thương hàn | ca tả |
ca lỵ | ca giang mai | ca phong | ca viêm đường hô hấp | ca nhiễm khuẩn | ca nhiễm trùng | ca whitmore |
ca suy thận | ca tai biến | ca sốc phản vệ | ca zika | ca nhiễm hiv | ca hiv | ca bệnh truyền nhiễm |
ca bệnh lao | ca bệnh nguy kịch | ca bệnh khó | ca bệnh hiểm nghèo | ca bệnh nhân | ca nhiễm giun | ca hôn mê |
ca rắn cắn | ca chó cắn | ca dị tật | ca dị ứng | ca đau mắt đỏ | ca trầm cảm | ca tự tử |
ca lupus | chùm ca bệnh | ca chỉ điểm | ca bệnh cộng đồng | ca bệnh nhập cảnh | ca bệnh mới | ca nhập viện |
ca thở máy | ca nhiễm biến thể | ca nhiễm omicron`,
          ['count'],
        ],
        // what doctors and hospitals do, counted
        [
          9,
          `ca phẫu thuật thẩm mỹ | ca phẫu thuật nội soi | ca phẫu thuật mắt | ca mổ đẻ | ca sinh mổ | ca mổ lấy thai | ca đẻ |
ca sinh nở | ca mổ tim | ca mổ mắt | ca mổ phaco | ca phaco | ca mổ nội soi | ca mổ cấp cứu |
ca mổ phiên | ca đại phẫu | ca thay khớp | ca đặt stent | ca chụp | ca xét nghiệm | ca siêu âm |
ca thở oxy | ca hồi sức | ca cai nghiện | ca hiến tạng | ca chết não | ca ghép tuỷ | ca ghép giác mạc |
ca ghép phổi | ca ghép tế bào gốc | ca ghép mô | ca lấy đa tạng | ca thụ tinh | ca ivf | ca đình sản |
ca nạo phá thai | ca phá thai | ca sảy thai | ca sinh đôi | ca lọc máu | ca tiêm | ca chuyển tuyến |
ca chuyển viện | ca hội chẩn | ca tư vấn | ca điều trị | ca phục hồi chức năng | lượt xét nghiệm | lượt siêu âm |
lượt cấp cứu | lượt phẫu thuật | lượt nhập viện | lượt bệnh | lượt khám sức khoẻ | lượt khám sàng lọc |
lượt khám dự phòng | lượt tư vấn sức khoẻ | lượt khám bhyt | lượt khám bảo hiểm y tế | lượt kcb | lượt khám , chữa bệnh | lượt khám , điều trị |
lượt khám bệnh , chữa bệnh | lượt người được khám | lượt người đến khám | lượt người điều trị | lượt phụ nữ khám | lượt trẻ uống | lượt trẻ tiêm |
lượt trẻ được tiêm | lượt khám thai | lượt khám phụ khoa | lượt khám mắt | lượt châm cứu | lượt người tiêm | lượt người được tiêm |
lượt thủ thuật | lượt nội soi | lượt lọc máu | lượt chạy thận | lượt khám y học cổ truyền | lượt chuyển tuyến | ngày điều trị nội trú |
lần tiêm | lần khám | hồ sơ sức khoẻ | hồ sơ quản lý sức khoẻ | hồ sơ bệnh án | bệnh án | kỹ thuật y tế |
kỹ thuật chuyên môn | kỹ thuật cận lâm sàng | xét nghiệm pcr | xét nghiệm sàng lọc | xét nghiệm máu | phẫu thuật nội soi`,
          ['count'],
        ],
        // people who are ill, at risk or treated
        [
          9,
          `trường hợp f0 | trường hợp f1 | trường hợp f2 | trường hợp bệnh | trường hợp sốt | trường hợp sởi | trường hợp ngộ độc thực phẩm |
trường hợp cách ly | trường hợp tiếp xúc | trường hợp phản ứng sau tiêm | trường hợp tái dương tính | trường hợp hiv | trường hợp nhiễm hiv | trường hợp nhiễm covid |
trường hợp mắc mới | trường hợp mắc covid | trường hợp mắc sốt xuất huyết | trường hợp mắc sởi | trường hợp mắc tay chân miệng | trường hợp bị chó cắn | trường hợp bị chó , mèo cắn |
trường hợp suy dinh dưỡng | trường hợp tăng huyết áp | trường hợp ung thư | trường hợp khỏi bệnh | trường hợp xuất viện | trường hợp nghi mắc | trường hợp nghi ngờ mắc |
trường hợp có triệu chứng | trường hợp mắc ung thư | trường hợp hiến tạng | trường hợp sinh con thứ # | người bệnh tâm thần | người tâm thần | người bệnh lao |
bệnh nhân lao | người tăng huyết áp | người bệnh tăng huyết áp | người bệnh đái tháo đường | người đái tháo đường | người mắc tăng huyết áp | người mắc đái tháo đường |
người mắc bệnh lao | người mắc bệnh tâm thần | người mắc ung thư | người mắc hiv | người nhiễm covid | người mắc sốt xuất huyết | người mắc bệnh tim |
người cận thị | người đang cai nghiện | người uống methadone | người điều trị methadone | bệnh nhân methadone | người cai nghiện tự nguyện | người cách ly |
người được cách ly | người được tiêm | người tiêm mũi | người khám bệnh | người đến khám bệnh | người được xét nghiệm | người được khám sàng lọc |
người sau cai nghiện | người chạy thận | bệnh nhi ung thư | bệnh nhân ung thư | trẻ tiêm chủng | trẻ uống vitamin a | trẻ được uống vitamin a |
trẻ mắc tay chân miệng | trẻ mắc sởi | trẻ béo phì | trẻ thấp còi | trẻ thừa cân | trẻ tim bẩm sinh |
trẻ mắc bệnh tim bẩm sinh | trẻ bị tim bẩm sinh | trẻ sinh ra | em bé chào đời | em bé ivf | phụ nữ được khám thai | phụ nữ có thai |
bà mẹ sau sinh | cặp vô sinh`,
          ['count'],
        ],
        // who works in health care
        [
          7,
          `thầy thuốc | lương y | nữ hộ sinh | cô đỡ | y tế thôn bản | y tế thôn , bản | cộng tác viên dân số |
cộng tác viên y tế | kỹ thuật viên y tế | kỹ thuật viên xét nghiệm | bác sĩ nội trú | bác sĩ chuyên khoa | bác sĩ đa khoa | bác sĩ , dược sĩ |
bác sĩ , y sĩ | bác sĩ , điều dưỡng | bác sĩ và điều dưỡng | bác sĩ quân y | bác sĩ trẻ | bác sĩ gia đình | dược tá |
nhân viên ngành y tế | cán bộ , nhân viên y tế | kíp mổ | kíp cấp cứu | kíp trực cấp cứu | ekip mổ | kíp phẫu thuật`,
          ['count'],
        ],
        // beds, rooms and machines
        [
          8,
          `phòng áp lực âm | phòng mổ | phòng cách ly | phòng hồi sức | buồng bệnh | buồng cách ly | phòng xét nghiệm |
phòng tiêm chủng | khu cách ly tập trung | cơ sở cách ly | cơ sở thu dung | cơ sở điều trị covid | khu điều trị | điểm thu dung |
điểm lấy mẫu | điểm xét nghiệm | điểm phong toả | khu phong toả | khu vực phong toả | vùng phong toả | điểm khám bệnh |
đoàn khám bệnh | bàn khám | trạm y tế lưu động | tổ y tế lưu động | đội tiêm | tổ lấy mẫu | đội lấy mẫu |
đội phản ứng nhanh y tế | tổ tiêm | tổ truy vết | tổ covid cộng đồng | máy thở chức năng cao | máy thở xâm nhập | máy thở không xâm nhập |
máy lọc máu | máy ecmo | hệ thống ecmo | máy điện tim | máy monitor | monitor theo dõi bệnh nhân | máy truyền dịch |
bơm tiêm điện | máy tạo oxy | máy tạo ô xy | bình ô xy | máy gây mê | máy phaco | máy đo huyết áp |
máy đo đường huyết | máy đo spo2 | máy pcr | máy realtime pcr | hệ thống xét nghiệm | hệ thống realtime pcr | hệ thống oxy |
hệ thống phẫu thuật nội soi | hệ thống máy chụp | máy chụp mạch | máy gia tốc | máy xạ trị | máy phun hoá chất | bình phun hoá chất |
tủ bảo quản vắc xin | tủ lạnh bảo quản vắc xin | kho lạnh bảo quản vắc xin | xe tiêm chủng lưu động | xe xét nghiệm lưu động`,
          ['count'],
        ],
        // tests, vaccines and drugs
        [
          9,
          `mẫu gộp | mẫu pcr | mẫu test | mẫu dương tính | mẫu âm tính | mẫu đờm | mẫu máu xét nghiệm |
mẫu huyết học | mẫu sinh hoá | mẫu xét nghiệm pcr | mẫu sàng lọc | mẫu bệnh phẩm xét nghiệm | mẫu chờ kết quả | mẫu rau |
mẫu thuỷ sản kiểm nghiệm | lam máu | test kháng nguyên | test xét nghiệm | que test | 
bộ test | sinh phẩm xét nghiệm | bộ sinh phẩm | mũi tiêm vắc xin | mũi vaccine | mũi bổ sung | mũi tăng cường |
mũi tiêm chủng | mũi tiêm nhắc lại | mũi tiêm bổ sung | lượt mũi | liều vacxin | liều văcxin |
liều huyết thanh | liều thuốc | liều methadone | liều oresol | lọ vaccine | lọ huyết thanh | viên nang |
viên aquatabs | viên cloramin | viên sát khuẩn | viên khử trùng nước | túi thuốc điều trị f0 | gói thuốc a | gói thuốc điều trị |
túi thuốc f0 | thang thuốc | bài thuốc | vị thuốc | đơn vị thuốc | mặt hàng thuốc | màn tẩm hoá chất |
màn hoá chất | màn tuyn tẩm hoá chất | bọ gậy | hộ phun hoá chất | hộ được phun hoá chất | hộ gia đình được phun hoá chất | lượt phun hoá chất |
lần phun hoá chất`,
          ['count'],
        ],
        // rates of illness, care and vaccination
        [
          9,
          `tỷ lệ tiêm vaccine | tỷ lệ tiêm vacxin | tỷ lệ tiêm mũi | tỷ lệ tiêm đủ | tỷ lệ tiêm chủng mở rộng | tỷ lệ tiêm chủng đầy đủ | tỷ lệ bao phủ vắc xin |
tỷ lệ bao phủ vaccine | tỷ lệ phủ vắc xin | tỷ lệ bao phủ mũi # | tỷ lệ người dân được tiêm | tỷ lệ dân số được tiêm | tỷ lệ người được tiêm | tỷ lệ trẻ em dưới # tuổi suy dinh dưỡng |
tỷ lệ trẻ em dưới # tuổi bị suy dinh dưỡng | tỷ lệ trẻ dưới # tuổi suy dinh dưỡng | tỷ lệ trẻ dưới # tuổi bị suy dinh dưỡng | tỷ lệ trẻ em dưới # tuổi được tiêm | tỷ lệ trẻ dưới # tuổi được tiêm | tỷ lệ trẻ em dưới một tuổi được tiêm | tỷ lệ trẻ em tiêm chủng |
tỷ lệ trẻ sơ sinh | tỷ lệ trẻ tiêm chủng | tỷ lệ suy dinh dưỡng trẻ em | tỷ lệ suy dinh dưỡng thể thấp còi | tỷ lệ suy dinh dưỡng thể nhẹ cân | suy dinh dưỡng thể thấp còi | suy dinh dưỡng thể nhẹ cân |
suy dinh dưỡng thấp còi | suy dinh dưỡng trẻ em | trẻ em suy dinh dưỡng | trẻ em dưới # tuổi suy dinh dưỡng | trẻ em dưới # tuổi bị suy dinh dưỡng | trẻ dưới # tuổi suy dinh dưỡng | trẻ dưới # tuổi được tiêm chủng |
trẻ em dưới # tuổi được tiêm chủng | tỷ lệ khỏi | tỷ lệ chữa khỏi | tỷ lệ điều trị khỏi | tỷ lệ điều trị thành công | tỷ lệ tử vong do | tỷ lệ nhập viện |
tỷ lệ chuyển viện | tỷ lệ chuyển nặng | tỷ lệ xuất viện | tỷ lệ ung thư | tỷ lệ tăng huyết áp | tỷ lệ đái tháo đường | tỷ lệ thiếu máu |
tỷ lệ thiếu vi chất | tỷ lệ vô sinh | tỷ lệ nhiễm hiv | tỷ lệ nhiễm lao | tỷ lệ người nhiễm hiv | tỷ lệ lây truyền | tỷ lệ bú mẹ |
tỷ lệ trẻ bú mẹ | tỷ lệ nuôi con bằng sữa mẹ | tỷ lệ phụ nữ mang thai | tỷ lệ phụ nữ đẻ | tỷ lệ phụ nữ sinh con | tỷ lệ thai phụ | tỷ lệ sản phụ |
tỷ lệ quản lý thai | tỷ lệ sinh tại cơ sở y tế | tỷ lệ đẻ tại cơ sở y tế | tỷ lệ trẻ sinh | tỷ lệ phá thai | tỷ lệ bệnh nhân | tỷ lệ người bệnh |
tỷ lệ hài lòng của người bệnh | tỷ lệ hài lòng người bệnh | sự hài lòng của người bệnh | mức độ hài lòng của người bệnh | chỉ số hài lòng của người bệnh | công suất giường |
tỷ lệ sử dụng giường bệnh | tỷ lệ người dân được quản lý sức khoẻ | tỷ lệ người dân được khám sức khoẻ | tỷ lệ người dân có hồ sơ sức khoẻ | tỷ lệ dân số được quản lý sức khoẻ | tỷ lệ người cao tuổi được khám | tỷ lệ người cao tuổi được chăm sóc sức khoẻ |
tỷ lệ quản lý sức khoẻ | tỷ lệ lập hồ sơ sức khoẻ | tỷ lệ người dân có sổ khám bệnh điện tử | tỷ lệ người dân có sổ sức khoẻ điện tử | tỷ lệ xã đạt tiêu chí quốc gia về y tế | tỷ lệ xã đạt bộ tiêu chí quốc gia về y tế | tỷ lệ xã đạt chuẩn quốc gia về y tế |
tỷ lệ xã đạt chuẩn y tế | tỷ lệ xã , phường đạt tiêu chí quốc gia về y tế | tỷ lệ xã có bác sĩ | tỷ lệ trạm y tế | tỷ lệ bác sĩ | tỷ lệ giường bệnh | tật khúc xạ |
tỷ lệ tật khúc xạ | tỷ lệ học sinh mắc tật khúc xạ | tỷ lệ mắc tật khúc xạ | tỷ lệ hộ sử dụng muối i ốt | tỷ lệ lam dương tính | tỷ lệ mẫu dương tính | tỷ lệ mẫu đạt |
số ca sốt xuất huyết | số ca tay chân miệng | số ca mắc sốt xuất huyết | số ca mắc tay chân miệng | số ca mắc sởi | số ca mắc mới | số ca nhiễm mới |
số ca f0 | số ca dương tính | số ca xuất viện | số ca khỏi bệnh | số ca mắc covid | số ca mắc và tử vong | số người mắc |
số người nhiễm hiv | số người bệnh | số bệnh nhân nhập viện | số bệnh nhân nội trú | số lượt điều trị | số lượt bệnh nhân | số lượt người khám |
lượng bệnh nhân | lượng người bệnh | số giường bệnh | số bác sĩ | số mũi tiêm | số ổ dịch`,
          SHARES,
        ],
        // doctors and beds for so many people
        [
          9,
          `số bác sĩ trên vạn dân | số bác sĩ / vạn dân | số bác sĩ / # dân | số bác sĩ trên # dân | số giường bệnh | số dược sĩ / vạn dân | số điều dưỡng / vạn dân |
số ca f0 | số ca nhiễm mới | số ca dương tính | số ca khỏi bệnh | số mũi tiêm | số liều vắc xin | số lượt khám bệnh |
số lượt khám chữa bệnh | số lượt khám , chữa bệnh`,
          ['other'],
        ],
        // what treatment costs
        [
          9,
          `chi phí khám bệnh , chữa bệnh | chi phí chữa bệnh | chi phí chữa trị | chi phí kcb | chi kcb bhyt | chi phí chạy thận | chi phí xét nghiệm |
chi phí ghép thận | chi phí ghép tạng | chi phí ghép gan | chi phí ca phẫu thuật | chi phí thuốc | chi phí cách ly | chi phí tiêm |
tiền khám bệnh | tiền khám chữa bệnh | tiền điều trị | tiền phẫu thuật | tiền mổ | giá xét nghiệm | giá test nhanh |
giá khám bệnh | giá khám chữa bệnh | giá dịch vụ khám bệnh | giá dịch vụ y tế | giá dịch vụ khám chữa bệnh | giá dịch vụ khám , chữa bệnh | giá ngày giường |
giá tiêm | kinh phí khám bệnh | kinh phí khám , cấp thuốc | kinh phí khám chữa bệnh | kinh phí phẫu thuật | trị giá thuốc | trị giá tiền thuốc |
cấp thuốc miễn phí trị giá | tổng kinh phí khám bệnh`,
          ['money'],
        ],
        // times of treatment
        [
          7,
          `số ngày điều trị | số ngày nằm viện | thời gian phẫu thuật | thời gian cai nghiện | ca đại phẫu | cuộc đại phẫu | tuổi thai |
tuần thai | thời gian cách ly y tế | thời gian cách ly tập trung | nuôi con bằng sữa mẹ | bú mẹ`,
          ['duration'],
        ],
        [6, 'loại vắc xin | loại vaccine | loại vắc-xin | phác đồ | loại thuốc điều trị', ['count']],
        [8, 'chân tay giả | chân giả | tay giả | máy trợ thính', ['count']],
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
        // what doctors do for whom
        [
          8,
          `khám bệnh , phát thuốc miễn phí cho | khám bệnh và phát thuốc miễn phí cho | khám , phát thuốc miễn phí cho | khám , chữa bệnh miễn phí cho | khám , chữa bệnh | 
khám , điều trị cho | khám , điều trị | khám bệnh , tư vấn cho | khám bệnh , cấp thuốc và tặng quà cho | khám bệnh , tặng quà cho | khám bệnh và tặng quà cho | khám sức khoẻ miễn phí cho |
khám sức khoẻ định kỳ miễn phí cho | khám thai cho | khám sàng lọc tim bẩm sinh cho | khám sàng lọc miễn phí cho | khám , phát hiện | 
cấp phát thuốc miễn phí cho | cấp , phát thuốc cho | cấp , phát thuốc miễn phí cho | tặng thuốc cho | khám và phẫu thuật cho | khám , phẫu thuật cho |
phẫu thuật mắt miễn phí cho | phẫu thuật tim miễn phí cho | phẫu thuật tim bẩm sinh cho | mổ tim bẩm sinh cho | mổ phaco cho | can thiệp mạch cho |
đặt stent cho | sàng lọc cho | sàng lọc trước sinh cho | sàng lọc sơ sinh cho | sàng lọc | tầm soát | tầm soát bệnh cho |
tầm soát lao cho | tầm soát ung thư vú cho | xét nghiệm covid cho | xét nghiệm hiv cho | xét nghiệm máu cho | test nhanh cho | test covid cho |
lấy máu xét nghiệm cho | tiêm chủng đầy đủ cho | tiêm vắc xin phòng covid cho | tiêm vắc xin phòng dại cho | tiêm vắc xin sởi cho | tiêm vắc xin phòng sởi cho | tiêm phòng sởi cho |
tiêm phòng dại cho | tiêm phòng đầy đủ cho | tiêm bổ sung cho | tiêm vét cho | tiêm bù cho | tiêm phòng uốn ván cho | tiêm huyết thanh cho |
tiêm được cho | uống vitamin a cho | tiếp nhận điều trị | tiếp nhận , điều trị | tiếp nhận và điều trị | tiếp nhận và điều trị cho | tiếp nhận , điều trị cho |
tiếp nhận , cứu chữa | tiếp nhận khám | tiếp nhận và cách ly | tiếp nhận , cách ly | tiếp nhận cách ly | đang điều trị | đang điều trị cho |
đang cách ly tập trung | cách ly tại nhà | cách ly tại nhà cho | cách ly tập trung cho | giám sát y tế | giám sát y tế đối với |
cách ly , theo dõi | cách ly , giám sát | cách ly và theo dõi | theo dõi , cách ly | theo dõi sức khoẻ cho | theo dõi sức khoẻ tại nhà | quản lý , điều trị cho |
quản lý , điều trị | quản lý và điều trị | quản lý và điều trị cho | quản lý sức khoẻ định kỳ cho | cấp thuốc methadone cho | điều trị thay thế bằng methadone cho | cai nghiện ma tuý cho |
cai nghiện tại cộng đồng cho | cai nghiện tự nguyện cho | truy vết , cách ly | điều tra dịch tễ | chăm sóc , điều trị | chăm sóc và điều trị | chăm sóc và điều trị cho |
tập vật lý trị liệu cho | phẫu thuật chỉnh hình cho | tư vấn về sức khoẻ cho | tư vấn dinh dưỡng , sức khoẻ cho | đo huyết áp , đường huyết cho | đo chiều cao , cân nặng cho | đo đường huyết cho`,
          ['person'],
        ],
        [6, 'tiêm cho trẻ | tiêm cho trẻ từ | tiêm cho trẻ dưới | tiêm chủng cho trẻ | tiêm cho trẻ trên', ['age']],
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
        // what is done for the sick, and what they suffer
        [
          8,
          `được khám , cấp thuốc | được khám bệnh | được khám và cấp thuốc | được khám và điều trị | được khám , điều trị | được cấp thuốc | được cấp phát thuốc |
được khám chữa bệnh | được khám , chữa bệnh | được khám , tư vấn | được khám mắt | được khám miễn phí | được phẫu thuật | được mổ mắt |
được mổ tim | được tư vấn sức khoẻ | được tư vấn , khám bệnh | được chăm sóc sức khoẻ | được tiêm vaccine | được tiêm vacxin | được tiêm mũi # |
được tiêm đủ | được tiêm ít nhất | được tiêm nhắc lại | tiêm mũi # | tiêm chủng đầy đủ | 
tiêm vaccine | chưa tiêm vắc xin | chưa được tiêm | chưa tiêm mũi # | đủ điều kiện tiêm | trong độ tuổi tiêm chủng | trong diện tiêm |
có kết quả dương tính | có kết quả xét nghiệm dương tính | cho kết quả dương tính | có kết quả âm tính | có kết quả xét nghiệm âm tính | cho kết quả âm tính | dương tính với sars |
dương tính với covid | dương tính với virus | dương tính với vi rút | dương tính với hiv | dương tính lần # | âm tính với | âm tính lần # |
bị mắc sốt xuất huyết | mắc bệnh sốt xuất huyết | mắc bệnh sởi | mắc bệnh tay chân miệng | mắc covid | nhiễm covid |
nhiễm sars | nhiễm virus | nhiễm vi rút | mắc bệnh dại | mắc bệnh lao | mắc bệnh tim | bị tim bẩm sinh |
bị bệnh tim bẩm sinh | mắc bệnh tăng huyết áp | mắc bệnh đái tháo đường | mắc bệnh ung thư | mắc bệnh hô hấp | mắc bệnh về mắt | mắc các bệnh |
mắc bệnh nền | có bệnh nền | có bệnh lý nền | mắc các tật khúc xạ | mắc cận thị | bị đục thuỷ tinh thể | đục thuỷ tinh thể |
bị nhiễm khuẩn | bị nhiễm hiv | bị viêm phổi | bị tiêu chảy | bị nhiễm covid | bị suy thận | suy thận |
bị đái tháo đường | bị tiểu đường | bị đột quỵ | bị béo phì | bị thừa cân | bị trầm cảm | bị tự kỷ |
bị suy hô hấp | bị lao | nghi mắc | nghi nhiễm | tiếp xúc gần | tiếp xúc với ca bệnh | hoàn thành cách ly |
hết thời gian cách ly | hết cách ly | thuộc diện cách ly | cách ly tập trung | cách ly y tế | đang được cách ly |
tự cách ly tại nhà | bị chó mèo cắn | bị chó , mèo cắn | bị súc vật cắn | bị động vật cắn | phơi nhiễm | nguy cơ cao lây nhiễm |
được điều trị khỏi | được chữa khỏi | đã khỏi | khỏi bệnh xuất viện | đủ điều kiện xuất viện | được công bố khỏi bệnh | sinh mổ |
vô sinh | hiếm muộn | hiến tạng | hiến giác mạc | hiến mô | chờ ghép | cai nghiện thành công |
được cai nghiện | tái nghiện | được điều trị methadone | điều trị methadone | điều trị arv | đang điều trị arv | điều trị ngoại trú |
điều trị nội trú | đang điều trị nội trú | đang điều trị ngoại trú | đến khám | tới khám | khám bệnh | khám chữa bệnh |
khám và điều trị | có hồ sơ sức khoẻ | có sổ sức khoẻ điện tử | được cấp sổ sức khoẻ điện tử | sinh tại cơ sở y tế | được uống vitamin | thiếu vitamin a |
bị thấp còi | bị nhẹ cân | nhẹ cân`,
          ['person', 'percent', 'ratio'],
        ],
        // health stations and communes
        [
          8,
          `có bác sĩ làm việc | có bác sĩ công tác | có nữ hộ sinh | có y sĩ sản nhi | đạt tiêu chí quốc gia về y tế | đạt bộ tiêu chí quốc gia về y tế | đạt chuẩn y tế |
đạt chuẩn quốc gia y tế | đạt tiêu chí y tế | thực hiện khám chữa bệnh bhyt`,
          ['body', 'percent', 'ratio'],
        ],
        // who is vaccinated by age: "trẻ trên 9 tháng | phải tiêm"
        [
          5,
          'phải tiêm | cần tiêm | được tiêm | nên tiêm | tiêm đủ | chỉ cần tiêm | phải uống vắc xin | được uống vắc xin',
          ['age'],
        ],
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
  // what an operation costs is of the sick as well
  binds: [],
  gives: true,
  kinds: { age: 1, money: -3, length: -1, area: -1 },
  guest: 'recipient',
  holds: ['casualty'],
  gathers: ['casualty'],
  figures: [
    { role: 'dead', kinds: ['count'], items: ['tử vong', 'chết'] },
    { role: 'event', kinds: ['count'], items: EVENTS },
  ],
})
