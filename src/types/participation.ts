import { EVENTS } from './events.js'
import { SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const participation = defineType({
  name: 'participation',
  vi: 'tham gia, hoạt động',
  en: 'people or units attending; events held',
  roles: [
    'event',
    'participant',
    'means',
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
    const PEOPLE = ['person', 'body'] as const
    return {
      items: [
        [
          14,
          `phiên toà lưu động | phiên toà giả định | phiên toà rút kinh nghiệm | phiên toà trực tuyến |
      phiên toà xét xử lưu động | phiên toà xét xử trực tuyến | phiên toà xét xử rút kinh nghiệm`,
          ['count'],
        ],
        [
          9,
          'lượt tổ chức , công dân | lượt công dân , tổ chức | lượt người dân , doanh nghiệp | lượt tổ chức và công dân',
          ['count'],
        ],
        [8, 'điểm cầu trực tuyến | điểm tiếp xúc cử tri | điểm tiếp xúc | buổi tiếp xúc cử tri', ['count']],
        [
          9,
          `khách quốc tế | khách nội địa | khách lưu trú | khách đoàn | khách lẻ | khách tàu biển |
      lượt khách lưu trú`,
          ['count'],
        ],
        [7, 'buổi hiến máu'],
        [
          6,
          `tổ , chốt | chốt chặn | chốt kiểm dịch | chốt liên ngành | chốt trực | tổ tuần tra | tổ công tác tuần tra | tổ công tác cơ động | tổ công tác kiểm tra | tổ công tác liên ngành | tổ công tác kiểm soát | tổ kiểm tra | tổ liên ngành | chốt kiểm soát | tổ , đội |
      bạn trẻ tình nguyện | chiến sỹ tình nguyện | công binh | hoạt động giao lưu | luật sư bào chữa |
      người bào chữa | người trực | nhà lãnh đạo cấp | toạ đàm | triển lãm | trận loại | xe bơm |
      xe bơm nước | xe chuyên dụng | xe đặc chủng | xe chữa cháy | xe cảnh sát | đoàn cứu trợ | đội tuyển | cuộc tập trận`,
          ['count'],
        ],
        [
          6,
          `đại biểu | vận động viên | đội thi | lớp tập huấn | hội nghị | cuộc họp | buổi | tiết mục |
      cuộc thi | bài dự thi | gian hàng | tình nguyện viên | hội thảo | ngày hội | khách mời |
      bài thi | phóng viên | kỳ họp | độc giả | đoàn công tác | sự kiện | lượt cán bộ | lớp |
      phiên giao dịch | đoàn kiểm tra | nhân viên cứu hộ`,
        ],
        [
          5,
          `cuộc tuần tra | buổi toạ đàm | buổi tập huấn | lớp bồi dưỡng | khoá đào tạo | khoá tập huấn |
      hội thi | giải đấu | gian trưng bày | lễ hội | chuyến thăm | chuyến công tác | phiên họp |
      phiên thảo luận | khoá học | buổi biểu diễn | đêm nhạc | buổi lễ | buổi gặp | buổi làm việc |
      chuyến đi | cuộc gặp | cuộc hội thảo | diễn giả |
      khách tham quan | khán giả | cổ động viên | người tham dự | người tham gia | người dự | người đăng ký |
      bài tham luận | tham luận | lực lượng cứu hộ | người biểu tình | chuyên đề |
      lượt đoàn`,
          ['count'],
        ],
        // ships and aircraft of war are deployed: "2 tàu khu trục tới thăm cảng"
        [
          6,
          `tàu chiến | tàu khu trục | tàu hộ tống | tàu sân bay | tàu ngầm | tàu tuần tra | tàu hải quân | tàu cảnh sát biển |
      tàu kiểm ngư | tàu cứu hộ | tàu cứu nạn | tàu hậu cần | chiến hạm | khinh hạm | tuần dương hạm | tiêm kích |
      chiến đấu cơ | máy bay chiến đấu | máy bay ném bom | máy bay quân sự | máy bay vận tải | máy bay trinh sát |
      máy bay tuần tra | oanh tạc cơ`,
          ['count'],
        ],
        [6, 'gian tuyển dụng | gian tư vấn | gian giới thiệu | gian trưng bày sản phẩm', ['count']],
        [5, 'trận | trận đấu | trận giao hữu', ['count']],
        [4, 'học viên'],
        [4, 'tác phẩm'],
        [
          5,
          `chuyến thăm | chuyến công tác | chuyến đi | hội chợ | triển lãm | lễ hội | cuộc tập trận | đợt diễn tập |
      cuộc diễn tập | phiên họp | phiên chất vấn | khoá đào tạo | thời gian đào tạo | cuộc gặp | buổi lễ |
      buổi làm việc | hành trình`,
          ['duration'],
        ],
        [
          3.5,
          `lượt người | đội | cuộc | đoàn | tổ công tác | phiên | đợt | chốt | hoạt động | nhóm dự án | giải |
      chương trình | trận bán kết | trận chung kết`,
        ],
        [3, 'bạn nhỏ | bạn trẻ | phật tử | tín đồ', ['count']],
        [
          3.5,
          'chiến sĩ | cán bộ , chiến sĩ | cán bộ chiến sĩ | sĩ quan | sĩ quan , chiến sĩ | dân quân | bộ đội | công an',
          ['person'],
        ],
        [2, 'lượt | luật sư'],
        [1, 'chuyến'],
        [
          6,
          'vở kịch | vở diễn | vở chèo | vở tuồng | vở cải lương | vở ca kịch | vở nhạc kịch | vở múa rối | vở mới',
          ['count'],
        ],
        [6, 'số lượng thí sinh', SHARES],
        [
          4,
          'chuyến tuần tra | cảnh sát giao thông | người lực lượng | phương tiện ứng phó | đồng chí lãnh đạo',
          ['count'],
        ],
        [4, 'lượng khách tham quan', SHARES],
        [2, 'đối thủ', ['count']],
        [
          5,
          'lượt khách | lượt du khách | lượt khách du lịch | lượt khách quốc tế | lượt khách nội địa | số khách | lượng khách | số lượng khách | số lượt khách | tổng số khách',
          ['count'],
        ],
        [2.5, 'du khách | khách du lịch', ['count']],
        [
          6,
          'tổng lượt khách du lịch | tổng số lượt khách | tổng số lượt khách du lịch | tổng lượng khách | tổng lượng khách du lịch | tổng số khách du lịch | lượng khách du lịch',
          ['count'],
        ],
        [9, 'khách trong nước | khách nước ngoài', ['count']],
        [9, 'điểm cầu', ['count']],
        [
          9,
          'lượt khách tham quan | lượt khách có lưu trú | số khách lưu trú | lượt khách ở lại qua đêm | lượt xem | lượt người xem | lượt người dự',
          ['count'],
        ],
        [
          6,
          `lượt bạn đọc | lượt độc giả | lượt học sinh | lượt sinh viên | lượt vận động viên | lượt đại biểu | lượt nghệ nhân | lượt thanh niên | lượt người tham gia | lượt người tham dự | lượt dự thi | lượt người dân tham gia | lượt cán bộ , đảng viên | lượt cử tri | lượt tình nguyện viên |
      lượt khách hành hương | khách hành hương`,
          ['count'],
        ],
        [
          6,
          'giải thể thao | giải bóng đá | giải bóng chuyền | giải chạy | giải vô địch | giải cấp tỉnh | giải phong trào | môn thi đấu | tiết mục văn nghệ',
          ['count'],
        ],
        [6, 'số đại biểu | người được hỏi | người được khảo sát | người tham gia khảo sát', SHARES],
        [9, 'khách hành hương | lượng khách hành hương | lượng khách tham quan lễ hội', SHARES],
        [
          6,
          'phụ huynh được hỏi | người dân được hỏi | cử tri được hỏi | học sinh được hỏi | cán bộ được hỏi | công nhân được hỏi | người lao động được hỏi ',
          SHARES,
        ],
        [
          6,
          'kỳ thủ | tay vợt | tay đua | tay chèo | tay bơi | võ sĩ | võ sinh | đô vật | xạ thủ | cua rơ | vđv | trại sinh | văn nghệ sĩ | ban giám khảo | giám khảo | trọng tài | huấn luyện viên và vận động viên | lượt ý kiến phát biểu | quần chúng ưu tú | khách tham dự | đoàn khách | đoàn đại biểu | đội hình | đội hình thanh niên tình nguyện | đội xung kích | tổ xung kích | tác giả | tác giả dự thi | bài thuyết trình | gian hàng trưng bày | gian hàng giới thiệu | trại | mâm cỗ | phần thi',
          ['count'],
        ],
        [
          5,
          'hội thi | giải | giải đấu | hội thao | đại hội | chương trình | đợt cao điểm | đợt ra quân | chiến dịch | huấn luyện | thời gian huấn luyện | thời gian tập huấn | khoá huấn luyện | khoá học | lớp học | lớp bồi dưỡng | khoá bồi dưỡng | khoá tập huấn | hội trại | trại hè | liên hoan | tuần lễ | thời gian diễn tập | tuần tra',
          ['duration'],
        ],
        [
          6,
          'khoá bồi dưỡng | khoá huấn luyện | lượt phụ nữ | lượt chiến sĩ | lượt bộ đội | lượt dân quân | lượt dân quân tự vệ | lượt công an | lượt thanh thiếu nhi | lượt giáo viên | lượt công nhân | lượt nông dân | lượt lực lượng | hạt nhân văn nghệ | hạt nhân văn nghệ quần chúng | diễn viên quần chúng | nghệ nhân dân gian',
          ['count'],
        ],
        [
          5,
          'chuỗi hoạt động | đợt thi đua | đợt phát động | tháng cao điểm | giải chạy | hội chợ triển lãm',
          ['duration'],
        ],
        [
          6,
          'sản phẩm dự thi | mô hình dự thi | ảnh dự thi | video dự thi | tranh dự thi | chó nghiệp vụ | con chó nghiệp vụ | chú chó nghiệp vụ',
          ['count'],
        ],
        [
          9,
          'lượt xe chữa cháy | lượt xe cứu hoả | lượt phương tiện chữa cháy | lượt xe cứu nạn | lượt xe công vụ | lượt tàu tuần tra',
          ['count'],
        ],
        [
          11,
          'khách lưu trú | lượt khách lưu trú | khách du lịch | du khách | lượng khách du lịch | lượng khách quốc tế | khách quốc tế | khách nội địa | khách hàn quốc | khách nhật bản | khách trung quốc | khách nga | khách mỹ | khách đài loan | khách châu âu | khách ấn độ | khách thái lan | khách nước ngoài | khách trong nước',
          SHARES,
        ],
        [6, 'tổ lưu động | tổ công tác lưu động | tổ kiểm tra lưu động | đội lưu động', ['count']],
        [9, 'số người hiến máu | số người hiến | người hiến máu | số người tham gia hiến máu', SHARES],
        [
          14,
          'điểm hiến máu | ngày hội hiến máu | người đăng ký hiến máu | chương trình hiến máu | người hiến máu | lượt người hiến máu',
          ['count'],
        ],
        // what is held
        [
          6,
          `đợt tuyên truyền | đợt truyền thông | đợt ra quân | đợt tuần tra , kiểm soát | đợt sinh hoạt chính trị |
      chiến dịch tình nguyện | chiến dịch truyền thông | lễ ra quân | lễ phát động | lễ kỷ niệm |
      lễ dâng hương | lễ mít tinh | lễ trao giải | cuộc tiếp xúc | cuộc tiếp xúc cử tri |
      hội nghị tiếp xúc cử tri | cuộc toạ đàm | cuộc giao lưu | cuộc họp báo | cuộc họp dân | cuộc họp thôn |
      cuộc truyền thông | cuộc tuyên truyền | cuộc nói chuyện | cuộc nói chuyện chuyên đề | cuộc sinh hoạt |
      cuộc làm việc | cuộc triển lãm | cuộc trưng bày | cuộc biểu tình | cuộc tuần hành | cuộc hội đàm |
      cuộc hội kiến | cuộc điện đàm | cuộc diễn tập | cuộc hành quân | cuộc liên hoan | cuộc hội thi |
      cuộc thi tìm hiểu | phiên toạ đàm | phiên giải trình | phiên toàn thể | phiên chuyên đề |
      phiên chất vấn | hội diễn | hội diễn văn nghệ | hội giảng | hội thao | hội khoẻ | hội trại | hội chợ |
      hội báo xuân | hội sách | đại hội | đại hội điểm | đại hội cơ sở | liên hoan | liên hoan văn nghệ |
      diễn đàn | diễn đàn trẻ em | talkshow | đêm diễn | đêm hội | đêm giao lưu | đêm văn nghệ | suất diễn |
      show diễn | lượt biểu diễn | chương trình văn nghệ | chương trình nghệ thuật | chương trình giao lưu |
      chương trình biểu diễn | chương trình truyền thông | chương trình tuyên truyền | trò chơi dân gian |
      nội dung thi | nội dung thi đấu | vòng thi | giải quần chúng | giải thi đấu | giải thể thao quần chúng |
      giải việt dã | hành trình về nguồn | chuyến về nguồn | chuyến tham quan | chuyến biển tuần tra |
      hoạt động hưởng ứng | hoạt động trải nghiệm | hoạt động ngoại khoá | hoạt động tuyên truyền |
      hoạt động văn hoá , thể thao | hoạt động đối ngoại | khoá tu |
      khoá tu mùa hè | khoá học bơi | lớp dạy bơi | lớp dạy bơi miễn phí | lớp xoá mù chữ | lớp truyền dạy |
      lớp học bơi | lượt tuyên truyền | lượt truyền thông | lượt sinh hoạt`,
          ['count'],
        ],
        // who comes, by the head and by the group
        [
          6,
          `đoàn tham quan | đoàn vào | đoàn ra | đoàn quốc tế | đoàn nước ngoài | đoàn khách quốc tế |
      đoàn nghệ thuật | đoàn thể thao | đoàn vận động viên | đoàn giám sát | đoàn khảo sát | đoàn tình nguyện |
      đoàn y bác sĩ | đoàn thiện nguyện | đoàn liên ngành | đoàn kiểm tra liên ngành | đoàn lân | đội bóng |
      đội đua | đội ghe ngo | đội thuyền | đội lân | đội tình nguyện | đội thanh niên tình nguyện |
      đội thanh niên xung kích | đội cứu hộ | đội tìm kiếm | đội cứu nạn | đội tuần tra | tổ phản ứng nhanh |
      tổ chốt chặn | lượt du khách quốc tế | lượt du khách nội địa | lượt hội viên phụ nữ |
      lượt hội viên nông dân | lượt đoàn viên thanh niên | 
      lượt đoàn viên , hội viên | lượt cán bộ , hội viên | lượt cán bộ , đoàn viên | lượt thanh thiếu niên |
      lượt nhân dân | lượt bà con | lượt đồng bào | lượt chủ tàu | lượt phụ huynh |
      lượt đảng viên | lượt cán bộ chiến sĩ | lượt cán bộ , chiến sĩ | lượt cbcs | 
      lượt người tiếp cận | lượt thí sinh | lượt người lao động | lượt công chức |
      lượt tham gia | lượt tham dự | lượt thanh niên tình nguyện | lượt quân nhân | lượt phật tử |
      lượt học viên | lượt giảng viên | lượt tuyên truyền viên | lượt báo cáo viên | lượt nhân viên y tế |
      lượt khách nước ngoài | lượt khách trong nước | lượt khách quốc tế đến | cử tri tham dự | cử tri đi bầu |
      cử tri đi bỏ phiếu | cử tri tham gia | hướng dẫn viên tình nguyện | 
      sinh viên tình nguyện | diễn viên không chuyên | nghệ nhân , diễn viên | nghệ nhân , vận động viên |
      vận động viên , huấn luyện viên | huấn luyện viên , vận động viên |
      cán bộ , huấn luyện viên , vận động viên | lượt thí sinh dự thi`,
          ['count'],
        ],
        // what is sent in, put up or driven there
        [
          6,
          `bài tham dự | bài tham gia dự thi | bài viết dự thi | bài dự thi viết | tác phẩm tham dự |
      tác phẩm tham gia | ý tưởng dự thi | dự án dự thi | giải pháp dự thi | sản phẩm tham gia dự thi |
      lượt bài thi | lượt thi | lượt người dự thi | sản phẩm trưng bày | tác phẩm trưng bày | gian hàng ocop |
      gian hàng tiêu chuẩn | gian hàng ẩm thực | gian ẩm thực | gian triển lãm | xe tuyên truyền |
      xe tuyên truyền lưu động | xe loa tuyên truyền | xe loa | xe thang | xe chỉ huy | xe cứu hộ | xe cứu nạn |
      xuồng cứu hộ | xuồng cứu nạn | ca nô cứu hộ | lượt ca nô | lượt tàu , thuyền | lượt tàu , xuồng |
      lượt phương tiện các loại | ghe ngo | thuyền đua | thuyền rồng | ghe đua`,
          ['count'],
        ],
        // how many of those who could come do
        [
          8,
          `tỷ lệ cử tri | tỷ lệ cử tri đi bầu | tỷ lệ cử tri đi bỏ phiếu | tỷ lệ cử tri tham gia |
      tỷ lệ cử tri tham gia bầu cử | tỷ lệ đi bầu | tỷ lệ bỏ phiếu | tỷ lệ cử tri đồng ý | tỷ lệ tham gia |
      tỷ lệ tham dự | tỷ lệ người tham gia | tỷ lệ người dân tham gia | tỷ lệ dự sinh hoạt |
      tỷ lệ đảng viên tham gia | tỷ lệ đảng viên dự | tỷ lệ đảng viên tham gia học tập |
      tỷ lệ hội viên tham gia | tỷ lệ khách quốc tế | tỷ lệ khách | cử tri đi bầu | cử tri đi bỏ phiếu |
      cử tri tham gia bầu cử | cử tri đồng ý | cử tri tán thành | số cử tri đi bầu | 
      đại biểu đồng ý | đại biểu có mặt | tổng số đại biểu | số đại biểu tham gia | tổng lượng khách |
      tổng lượt khách | số lượt khách | lượng du khách | lượng khách đến | lượng khách nội địa |
      lượng khách trong nước | tổng số lượt khách | khách du lịch nội địa | khách du lịch quốc tế |
      khách quốc tế đến | khách tham quan`,
          SHARES,
        ],
        // how long it lasts
        [
          5,
          `chuyến tham quan | hội diễn | chương trình giao lưu | đợt tập huấn | khoá tu | festival | đợt sinh hoạt |
      đợt tình nguyện | chuyến tuần tra | chuyến thăm chính thức | đại hội thể thao |
      giải vô địch | liên hoan phim`,
          ['duration'],
        ],
        [
          4,
          'lính cứu hoả | lính chữa cháy | cảnh sát pccc | cảnh sát phòng cháy | lượt nghĩa tình | khoá sơ cấp | khoá đào tạo nghề | ngày hội việc làm',
          ['count'],
        ],
        [10, 'lần đối thoại', ['count']],
        // teams that are sent out
        [10, 'tổ thanh tra | đoàn thanh tra | đoàn kiểm tra | tổ giám sát', ['count']],
        [
          7,
          'cuộc đối thoại | buổi đối thoại | phiên đối thoại | lần thương lượng | lần hoà giải | lần họp | lần gặp | lần tiếp xúc | lần làm việc',
          ['count'],
        ],
      ],
      done: [
        [
          6,
          'thành phần : | thành phần tham dự : | thành phần dự họp : | thành phần dự : | tham dự : | có mặt :',
          PEOPLE,
        ],
        [
          9,
          'tiếp xúc cử tri tại | tiếp xúc cử tri ở | tiếp xúc với cử tri tại | đối thoại với nhân dân tại | kết nối trực tuyến tới | kết nối trực tuyến đến | kết nối trực tuyến với | trực tuyến đến | trực tuyến tới',
          ['event', 'thing'],
        ],
        [5, 'điều | điều thêm | điều đến | điều tới | cử | phái | phái đến | xuất kích', ['person', 'thing']],
        [
          6,
          `trước sự chứng kiến của | đông đảo | tiếp đón | đón tiếp | trao đổi với | gặp gỡ | mời | tập hợp |
      tổ chức cho | toạ đàm với | gặp mặt | tham dự hội nghị có | tham dự hội thảo có | dự hội nghị có |
      tham dự có | tham dự diễn đàn có`,
          PEOPLE,
        ],
        [
          6,
          `sự tham gia của | tham gia của | sự tham dự của | tham dự của | sự góp mặt của | sự có mặt của |
      huy động | điều động | quy tụ | triệu tập | phỏng vấn | khảo sát | lấy ý kiến`,
          ['person', 'thing', 'body'],
        ],
        [
          6,
          `thu hút | thu hút được | tập huấn cho | tuyên truyền cho | phổ biến cho | bồi dưỡng cho |
      sự phối hợp của | nói chuyện trước | điều động khoảng`,
          ['person'],
        ],
        [
          9,
          'dạy nghề cho | dạy bơi cho | dạy chữ cho | dạy chữ khmer cho | lớp dạy chữ khmer cho | dạy tiếng khmer cho | dạy chữ thái cho | dạy tiếng anh cho | truyền nghề cho',
          ['person'],
        ],
        // "mở 40 lớp dạy bơi cho | 900 em"
        [
          8,
          pairs(
            `lớp dạy bơi | lớp học bơi | lớp dạy chữ | lớp dạy nghề | lớp đào tạo nghề | lớp truyền nghề | lớp ôn tập | lớp ôn tập hè |
        lớp tập huấn | lớp tuyên truyền | lớp bồi dưỡng | lớp khởi sự kinh doanh | lớp xoá mù chữ | lớp xoá mù | lớp kỹ năng |
        lớp năng khiếu | lớp học tình thương`,
            'cho | giúp | với | miễn phí cho | được mở cho',
          ),
          ['person'],
        ],
        [4, 'tổ chức | mở | tiến hành', ['event']],
        // what is done so often: "hai bên đã gặp nhau | 4 lần"
        [
          5,
          'gặp | gặp mặt | gặp nhau | gặp gỡ | hội đàm | hội kiến | họp | nhóm họp | thăm | đến thăm | tới thăm',
          ['event'],
        ],
        [
          4.5,
          `chính thức mời | có sự tham gia của | diễn ra | giảng pháp cho | huy động thêm | hội thảo có |
      nói chuyện với | quân số | sẽ thu hút | tặng hoa chúc mừng | tổ chức thành công | tổng quân số |
      với tổng quân số | đoàn công tác gồm | đã điều | đơn vị cùng`,
          ['count'],
        ],
        [3, 'chủ trì | phân công | tham gia | đã điều động | phối hợp của', ['count']],
        [1.5, 'duy trì', ['count']],
        [9, 'sự tham dự của | sự tham gia của | tham dự của | sự có mặt của', ['body']],
        [4.5, 'đã huy động', SHARES],
        [4, 'trước', ['person']],
        [
          6,
          `lực lượng cứu hộ | lực lượng cứu hộ gồm | lực lượng gồm | đội cứu hộ gồm | đội tìm kiếm gồm | đội gồm |
      tổ công tác gồm | đoàn công tác gồm | đoàn kiểm tra gồm | đoàn thanh tra gồm | đoàn khảo sát gồm |
      đoàn nghiên cứu gồm | đoàn cứu trợ gồm | đoàn cán bộ gồm | ê kíp gồm`,
          ['person'],
        ],
        [6, 'đội hình gồm | danh sách gồm', ['person']],
        [6, 'chung tay của | góp sức của | vào cuộc của | hưởng ứng của | chứng kiến của', PEOPLE],
        [6, 'phái đoàn gồm | đoàn gồm | đoàn đại biểu gồm | tháp tùng | tiếp cận được | đã tiếp cận', ['person']],
        [
          9,
          `đại diện | đại diện của | đại diện cho | đại diện đến từ | gian hàng của | sự tham gia của đại diện |
      sự tham dự của đại diện`,
          ['body'],
        ],
        [
          6,
          `tư vấn cho | tư vấn trực tiếp cho | tuyên truyền tới | tuyên truyền đến | truyền thông cho | nói chuyện cho | nói chuyện thời sự cho | huấn luyện cho |
      huấn luyện | tập huấn kỹ năng cho | bồi dưỡng kiến thức cho | tiếp xúc với | đối thoại với | đón được | thăm và tư vấn cho |
      khảo sát với | khảo sát trên | tiến hành với | phỏng vấn trực tiếp | lấy phiếu của | lấy ý kiến của | phát phiếu khảo sát cho | phát phiếu hỏi cho`,
          ['person'],
        ],
        [
          9,
          'sự góp mặt của | góp mặt của | sự hiện diện của | đi thực tế tại | khảo sát thực tế tại | thăm và làm việc tại | đi thăm',
          ['body'],
        ],
        [6, 'đăng cai | đăng cai tổ chức | đăng cai thành công | đã tổ chức', ['event']],
        [
          6,
          'tập huấn sơ cấp cứu cho | tập huấn sơ cứu cho | huấn luyện sơ cấp cứu cho | tập huấn phòng chống thiên tai cho',
          ['person'],
        ],
        [7, 'huy động | điều động | tăng cường | huy động thêm | điều động thêm | huy động tối đa', ['thing']],
        [
          6,
          'tuần tra | tuần tra song phương | tuần tra chung | tuần tra liên hợp | phối hợp tuần tra | giao lưu | trao đổi đoàn | tổ chức được | phối hợp tổ chức | phối hợp tổ chức được | phối hợp mở | mở được | diễn tập | họp dân | sinh hoạt | biểu diễn | lưu diễn',
          ['event'],
        ],
        [
          6,
          'tuyên truyền pháp luật cho | phổ biến pháp luật cho | giáo dục pháp luật cho | tuyên truyền , phổ biến pháp luật cho | phổ biến , giáo dục pháp luật cho | tuyên truyền , vận động | tuyên truyền miệng cho | tuyên truyền lưu động cho | tư vấn pháp luật cho | trợ giúp pháp lý cho | hướng nghiệp cho | tư vấn hướng nghiệp cho | giáo dục quốc phòng cho | bồi dưỡng kiến thức quốc phòng cho | bồi dưỡng kiến thức quốc phòng , an ninh cho | bồi dưỡng nghiệp vụ cho | tập huấn nghiệp vụ cho | huấn luyện nghiệp vụ cho | huấn luyện an toàn cho | chuyển giao khoa học kỹ thuật cho | tập huấn kỹ thuật cho | chuyển giao kỹ thuật cho | cắt cử | bố trí | cử | phân công | triển khai | điều | tăng cường | huy động sự tham gia của | tiếp công dân cho | phục vụ được',
          ['person'],
        ],
        [4, 'thu hút trung bình', ['person']],
        [9, 'đi khảo sát tại | hội nghị có', ['body']],
        [
          12,
          `họp trực tuyến với | cuộc họp trực tuyến với | hội nghị trực tuyến với | họp trực tuyến đến | hội nghị trực tuyến đến | dự có đại diện |
      đến dự có đại diện | tham dự có đại diện | dự lễ có đại diện | có sự tham dự của đại diện`,
          ['body', 'event', 'thing'],
        ],

        [
          12,
          'dự họp có | đến dự có | tham dự họp có | dự đại hội có | dự lễ có | dự buổi lễ có | dự kỳ họp có | tới dự có',
          ['person'],
        ],
        // "thi đấu | 12 môn"
        [
          8,
          'thi đấu | thi đấu ở | thi đấu tại | thi ở | tranh tài | tranh tài ở | tranh tài tại | tranh tài với',
          ['thing'],
        ],
        [
          9,
          'phiên giao dịch có | phiên giao dịch với | phiên giao dịch việc làm với | ngày hội việc làm với | phiên giao dịch việc làm có | ngày hội việc làm có | sàn giao dịch việc làm có',
          ['body', 'person'],
        ],
        [7, 'lực lượng phối hợp gồm | lực lượng tham gia gồm | lực lượng huy động gồm', ['person', 'body', 'thing']],
        // whom they speak to and teach
        [
          7,
          `tuyên truyền trực tiếp cho | tuyên truyền trực tiếp đến | tuyên truyền trực tiếp tới |
      tuyên truyền tập trung cho | tuyên truyền được cho | tuyên truyền , giáo dục cho |
      tuyên truyền , hướng dẫn cho | tuyên truyền , phổ biến cho | tuyên truyền , phổ biến đến |
      tuyên truyền , vận động được | tuyên truyền lồng ghép cho | tuyên truyền , tập huấn cho |
      truyền thông trực tiếp cho | truyền thông nhóm cho | truyền thông , tư vấn cho | phổ biến pháp luật đến |
      phổ biến pháp luật tới | tuyên truyền pháp luật tới | tuyên truyền pháp luật đến | quán triệt cho |
      quán triệt đến | quán triệt tới | học tập , quán triệt cho | tổ chức học tập cho |
      bồi dưỡng lý luận chính trị cho | bồi dưỡng chính trị cho | bồi dưỡng kiến thức cho được |
      bồi dưỡng , tập huấn cho | bồi dưỡng , cập nhật kiến thức cho | cập nhật kiến thức cho |
      đào tạo , bồi dưỡng cho | đào tạo , tập huấn cho | tập huấn , bồi dưỡng cho | tập huấn , hướng dẫn cho |
      tập huấn , tuyên truyền cho | tập huấn kiến thức cho | tập huấn chuyển giao cho |
      tập huấn chuyển giao khoa học kỹ thuật cho | chuyển giao tiến bộ kỹ thuật cho | hướng dẫn kỹ thuật cho |
      huấn luyện quân sự cho | giáo dục truyền thống cho | giáo dục kỹ năng sống cho | tổ chức tham quan cho |
      tổ chức trải nghiệm cho | tổ chức sinh hoạt hè cho | tổ chức dạy bơi cho | phổ cập bơi cho |
      trang bị kỹ năng cho | trang bị kiến thức cho | nói chuyện chuyên đề cho | gặp mặt , tri ân`,
          ['person'],
        ],
        [7, `tổ chức gặp mặt`, ['person', 'body', 'event']],
        // who is called up, and who comes
        [
          7,
          `huy động được | đã huy động được | huy động tổng cộng | huy động lực lượng gồm | huy động lực lượng với |
      huy động tổng lực lượng | điều động lực lượng gồm | bố trí lực lượng gồm | triển khai lực lượng gồm |
      lực lượng tham gia có | số đại biểu tham dự | số người tham dự | tổng số đại biểu |
      tổng số đại biểu tham dự | số cử tri đi bầu | số cử tri đã đi bầu | số cử tri đã bỏ phiếu |
      số cử tri đã tham gia bỏ phiếu | với sự tham gia tranh tài của | sự tham gia tranh tài của |
      sự tranh tài của | tranh tài của | sự tham gia thi đấu của | sự tham gia trực tiếp của |
      thu hút sự quan tâm của | thu hút sự theo dõi của | hội thi có | hội thi với | hội thi thu hút |
      hội thao có | hội diễn có | giải có | giải thu hút | cuộc thi có | cuộc thi thu hút | giải đấu có |
      lớp học có | lớp tập huấn có | lớp bồi dưỡng có | tập huấn có | hội nghị thu hút | chương trình thu hút |
      ngày hội thu hút | cùng dự có | tham dự đại hội có | dự hội nghị còn có | tham dự hội nghị còn có |
      tham dự lớp tập huấn có | tham gia lớp tập huấn có | tham gia tập huấn có | thành phần gồm |
      thành phần tham gia gồm | thành phần tham dự gồm | phỏng vấn sâu | khảo sát trực tuyến`,
          ['person'],
        ],
        [
          7,
          `tổng quân số tham gia | quân số tham gia | lực lượng tham gia | số người tham gia |
      tổng số người tham gia | số lượng người tham gia | số cử tri tham gia`,
          ['person', 'count'],
        ],
        [7, `số cử tri tham gia bầu cử`, ['person', 'thing']],
        [7, `với sự hiện diện của | thu hút đông đảo | cùng tham dự có | tham gia hội nghị có`, ['person', 'body']],
        [
          7,
          `với sự góp mặt của | thu hút sự tham gia của | thu hút sự quan tâm , tham gia của | tổ chức lấy ý kiến |
      lấy phiếu khảo sát`,
          ['person', 'thing', 'body'],
        ],
        // how events are held
        [
          6,
          `tổ chức thành công | tham mưu tổ chức | chủ trì tổ chức | chủ trì , phối hợp tổ chức | liên kết mở |
      phối hợp mở được | khai giảng | khai giảng được | tổ chức khai giảng | công diễn | trình diễn |
      tổ chức ra quân | ra quân | tổ chức tuyên truyền | tuyên truyền được | tổ chức tuyên truyền được |
      tuyên truyền lưu động | tổ chức tuyên truyền lưu động | tổ chức truyền thông | truyền thông được |
      tổ chức tập huấn | tập huấn được | tập huấn | tổ chức diễn tập | huấn luyện được | tổ chức đối thoại |
      đối thoại | tổ chức tiếp xúc cử tri | tiếp xúc cử tri | tổ chức giao lưu | tổ chức toạ đàm |
      tổ chức sinh hoạt | tổ chức sinh hoạt chuyên đề | tổ chức tuần tra | tổ chức tuần tra , kiểm soát |
      tuần tra được | tổ chức truy quét | tuần tra , truy quét | tổ chức tuần tra , truy quét | tuần tra rừng |
      tổ chức biểu diễn | biểu diễn phục vụ | chiếu phim lưu động | chiếu phim`,
          ['event'],
        ],
        [6, `tổ chức huấn luyện`, ['event', 'person']],
        [6, `tổ chức thi đấu`, ['event', 'thing']],
        [6, 'chất vấn | dạy bơi miễn phí cho | ôn tập cho', ['person']],
      ],
      does: [
        [8, 'được tổ chức lưu động | tổ chức lưu động | xét xử lưu động', ['event']],
        // machines that are sent where something happened: "7 máy xúc | tham gia khắc phục",
        [
          8,
          'tham gia khắc phục | tham gia tìm kiếm | tham gia chữa cháy | tham gia cứu hộ | tham gia cứu nạn | được huy động | được điều động',
          ['thing'],
        ],
        [8, 'đi bỏ phiếu | đi bầu cử | đi bầu | tham gia bỏ phiếu | tham gia bầu cử', ['person']],
        [
          6,
          `kéo đến | kéo tới | kéo về | đổ về | đến xem | gồm công an | gồm bộ đội | giúp dân |
      giúp người dân | giúp bà con | giúp nhân dân | dọn vệ sinh | tình nguyện`,
          ['person'],
        ],
        [9, 'tham gia | tham dự | đến dự | dự hội nghị | dự lễ', ['body']],
        [7, 'đổ ra đường | đổ xuống đường | đổ xô ra đường | đổ xô xuống đường | xuống đường ăn mừng', ['person']],
        [
          6,
          `tham gia | tham dự | dự | dự thi | tranh tài | có mặt | góp mặt | sẽ góp mặt | diễu hành |
      hưởng ứng | ra quân | đến dự | về dự | đăng ký tham gia | xuống đường | tuần hành | theo học |
      tập huấn | biểu diễn | tìm kiếm | chữa cháy | làm nhiệm vụ | được huy động | được tuyên truyền |
      được tập huấn | được phỏng vấn | lắng nghe | nghe | viếng | cổ vũ | dự lễ | dự hội nghị | trực |
      khám xét | tuần tra | họp | đang họp | tổ chức họp | đang tổ chức họp | thi lại | phải thi lại | vây bắt`,
          PEOPLE,
        ],
        [5, 'ủng hộ | đăng ký ủng hộ | đóng góp', ['person']],
        // where ships and planes are sent and what they do there: "hai tàu chiến | đi qua eo biển", "90 tàu cá | đã vào bờ"
        [
          7,
          `đi qua eo biển | đi qua vùng biển | tiến vào | áp sát | tuần tra | diễn tập | tập trận | hộ tống | xuất kích |
      cất cánh | không kích | oanh tạc | tiến hành | cập cảng | cập bến | vào bờ | di chuyển vào bờ | vào nơi tránh trú |
      đánh bắt | khai thác | ra khơi | ghé thăm | đến thăm | được điều đến | được triển khai`,
          ['thing'],
        ],
        // who comes together, comes to see, is sent: "300 tiểu thương | tụ tập trước chợ"
        [
          7,
          `tụ tập | tập trung | tập trung tại | tập trung trước | tụ họp | biểu tình | đình công | phản đối |
      căng băng rôn | căng băngrôn | giăng băng rôn | đi xem | đứng xem | kéo nhau đi xem | kéo nhau đến |
      ghé thăm | tới thăm | sang thăm | đến tham quan | đi tham quan | đi học tập | vào viếng | tới viếng |
      tiễn đưa | đưa tiễn | chứng kiến | xuống hiện trường | tới hiện trường |
      được triển khai | được điều đến | được điều tới | đã đến | đã tới | đã có mặt | đã cùng | được cử đến | được cử tới | được tăng cường |
      tiến hành tìm kiếm | tiến hành khám xét | tiến hành kiểm tra | tiến hành cứu hộ | dập lửa |
      dọn dẹp | chất vấn | đối thoại | thảo luận | chia sẻ kinh nghiệm | góp ý`,
          ['person'],
        ],
        [
          6,
          `có mặt dập lửa | lọt vào vòng | sẽ tham gia | tham gia bào chữa | thuộc các lực lượng |
      tập trung phản đối | đã tham dự | đã tham gia | đã được điều động | đăng ký phát biểu |
      được điều động | đến hiện trường | đến thăm | đến viếng | có mặt tại hiện trường | cùng du khách`,
          ['count'],
        ],
        [4, 'phong toả | phối hợp | xếp hàng', ['count']],
        [2, 'đi bộ', ['count']],
        [6, 'bao vây | túc trực | gia cố | tập trung gia cố', ['person']],
        [
          9,
          `tới tham quan | đến tìm hiểu | tới tìm hiểu | đến tiễn | tới tiễn | ra tiễn | tiễn tân binh | đến cổ vũ | tới cổ vũ | đến chúc mừng | tới chúc mừng |
      cùng nhặt rác | cùng dọn rác | thu gom rác | ra quân dọn | cùng trồng cây | trồng cây | cùng ra quân | dâng hương | thắp hương |
      đến dâng hương | biểu quyết | tán thành | biểu quyết tán thành | được hỏi | được khảo sát | trả lời phiếu | trả lời khảo sát | được lấy ý kiến | được tư vấn |
      được bồi dưỡng | được huấn luyện | được phổ biến | được truyền thông | được tuyên truyền , vận động | đăng ký hiến máu | hiến máu | đến hiến máu | đủ điều kiện và đều đã hiến máu | tham gia hiến máu | đủ điều kiện hiến máu |
      tham gia hưởng ứng | tham gia nhặt rác | tham gia trồng cây | tham gia khảo sát | đến bỏ phiếu | bỏ phiếu | hoàn thành bỏ phiếu | thực hiện quyền bầu cử | tham dự sinh hoạt | sinh hoạt chi hội | về dự hội | đến dự hội`,
          ['person'],
        ],
        [
          9,
          `mở gian tuyển dụng | mở gian hàng | mang sản phẩm | giới thiệu sản phẩm | trưng bày sản phẩm | trưng bày | tham gia trưng bày | tuyển dụng trực tiếp |
      hưởng ứng | cùng hưởng ứng | góp mặt | tham gia tranh tài | tham gia thi đấu | cử vận động viên | cử đoàn tham gia`,
          ['body'],
        ],
        [
          7,
          'giúp dân | giúp người dân | giúp bà con | giúp nhân dân | tới giúp dân | đến giúp dân | tham gia giúp dân | tham gia dọn dẹp',
          ['thing'],
        ],
        [
          6,
          'được hỏi | được khảo sát | tham gia khảo sát | được lấy ý kiến | tham dự sinh hoạt | tham gia sinh hoạt | dự sinh hoạt | đi bỏ phiếu | tham gia bỏ phiếu | đi bầu | đi bầu cử | tham gia bầu cử | tán thành | nhất trí | biểu quyết tán thành',
          SHARES,
        ],
        [
          8,
          'hưởng ứng | đồng tình hưởng ứng | tham gia hưởng ứng | đăng ký tham gia | tham dự | dự họp | đi họp | dự khai mạc | dự đại hội | ra thăm | ra thăm # | tới tham dự',
          ['person', 'percent', 'ratio'],
        ],
        [
          7,
          'thi đấu | tham gia thi đấu | tham gia tranh tài | xuất phát | bước vào tranh tài | giao lưu | lội bùn | băng rừng | ngâm mình | trực chốt | trực chiến | ứng trực | ứng cứu | lên đường làm nhiệm vụ | xuống cơ sở | về cơ sở | bám bản | về giúp dân | cùng ăn , cùng ở | tham gia nạo vét | nạo vét | đắp đê | gia cố đê | chằng chống nhà cửa | gặt lúa giúp dân | thu hoạch lúa giúp',
          ['person'],
        ],
        [
          8,
          'tranh tài | thi đấu | tham gia phỏng vấn | tham gia hội chợ | ra quân | đồng loạt ra quân | tham gia ra quân',
          ['body'],
        ],
        [
          8,
          'thông đường | khắc phục sạt lở | khắc phục sự cố | ra cứu nạn | tham gia ứng phó | ứng phó | đến hiện trường | tới hiện trường | có mặt tại hiện trường | tham gia dập lửa | chữa cháy | tham gia diễn tập | tham gia tuần tra',
          ['thing'],
        ],
        [12, 'ra tìm kiếm | được điều đi tìm kiếm', ['thing']],
        [5, 'quyên góp | góp tiền', ['person']],
        [
          9,
          'về trẩy hội | trẩy hội | đi lễ | đi lễ chùa | về dự lễ hội | về hành hương | đi lễ đầu năm | về chiêm bái',
          ['person'],
        ],
        [9, 'dựng gian hàng | đặt gian hàng | tuyển trực tuyến | tuyển dụng trực tuyến | tuyển trực tiếp', ['body']],
        [9, 'tìm việc tại | tìm việc làm tại | đến tìm việc | đến tìm việc làm | tham gia tìm việc', ['person']],
        [
          7,
          'vào vùng ngập | vào vùng lũ | vào vùng cô lập | về vùng lũ | đến vùng ngập | về các vùng | vào các xã bị',
          ['thing', 'person'],
        ],
        [7, 'đi từng nhà | đến từng nhà | gõ cửa từng nhà | rà từng nhà | cùng hiến', ['person']],
        // what those who come do
        [
          8,
          `đến tham dự | về tham dự | cùng tham dự | cùng tham gia | tới dự | đã về dự | cùng dự | đồng diễn |
      hợp luyện | diễu binh | phát biểu | phát biểu ý kiến | phát biểu thảo luận | trình bày tham luận |
      tham luận | đặt câu hỏi | nêu ý kiến | được học tập | được quán triệt | học tập , quán triệt |
      được tham gia | được tiếp cận thông tin | đến trải nghiệm | vãn cảnh | đến vãn cảnh | chiêm bái |
      được bố trí | tổng vệ sinh | vệ sinh môi trường | tham gia ra quân | tình nguyện tham gia |
      theo dõi trực tuyến | tại điểm cầu | tại các điểm cầu | bỏ phiếu thuận | bỏ phiếu chống |
      bỏ phiếu tán thành | bỏ phiếu ủng hộ | bỏ phiếu trắng | đến giao lưu | tụ hội | về hội tụ |
      được truyền dạy | được truyền thông về`,
          ['person'],
        ],
        [
          8,
          `tham gia hội nghị | tham gia hội thi | tham gia cuộc thi | tham gia dự thi | tham gia hội thao |
      tham gia hội diễn | tham gia giải | tham gia tập huấn | tham gia lớp tập huấn | tham gia lớp học |
      tham gia học tập | tham gia tuyên truyền | tham gia đối thoại | tham gia thảo luận | tham gia biểu diễn |
      tham gia trình diễn | tham gia đồng diễn | tham gia diễu hành | tham gia diễu binh | tham gia hợp luyện |
      tham gia chạy | tham gia đi bộ | tham gia giải chạy | tham gia trải nghiệm | tham gia tuần tra |
      tham gia bảo vệ | trực tiếp tham gia | tham gia chữa cháy | tham gia cứu hộ | tham gia cứu nạn |
      tham gia tìm kiếm | tham gia tổng vệ sinh | tham gia tổng dọn vệ sinh | tham gia vệ sinh môi trường |
      tham gia dọn vệ sinh | tham gia làm đường | tham gia lao động | tham gia phát quang | dự trực tuyến |
      có mặt tại buổi lễ | có mặt tại hội nghị | được tuyên truyền về | được tập huấn kỹ năng |
      được tập huấn về`,
          ['person', 'body'],
        ],
        [8, `tham gia tìm kiếm cứu nạn`, ['person', 'thing']],
        [8, `tham dự trực tuyến | tham dự trực tiếp`, ['person', 'body', 'percent', 'ratio']],
        [8, `nhất trí thông qua`, ['person', 'percent', 'ratio']],
        // bodies that take part
        [
          9,
          `tham gia triển lãm | tham gia gian hàng | tham gia ngày hội | 
      tham gia phiên giao dịch | tham gia phiên giao dịch việc làm | tham gia kết nối cung cầu |
      tham gia diễn tập | tham gia liên hoan`,
          ['body', 'person'],
        ],
        [9, `đăng ký tham dự | cử đại biểu`, ['body']],
        [9, `đăng ký tham gia giải | đăng ký tham gia hội thi`, ['body', 'person', 'percent', 'ratio']],
        // shares of people who take part
        [7, `học tập , quán triệt | được học tập , quán triệt | đã đi bầu | đã đi bỏ phiếu`, SHARES],
        [7, `tham dự đại hội | tham dự họp`, ['percent', 'ratio', 'body', 'person']],
        [7, `bỏ phiếu đồng ý | đi bầu đúng`, ['percent', 'ratio', 'person']],
        [7, `có mặt tại đại hội`, ['percent', 'ratio', 'person', 'body']],
        [6, 'đăng đàn | trả lời chất vấn | giải trình | khoanh vùng | lội suối', ['person']],
      ],
      cues: [
        // what a fire brigade sends out
        [14, pairs('xuất | điều động', '# lượt phương tiện | # lượt xe'), ['count']],
        [5, 'đi bỏ phiếu | đi bầu cử | tham gia bầu cử', ['person', 'percent']],
        [3.5, 'diễu hành', ['person']],
        [
          3.5,
          `tham gia | tham dự | có mặt | dự | tập huấn | mít tinh | diễn tập | tuần tra | hưởng ứng |
      khảo sát | ra quân | với sự tham gia | quy tụ | thu hút | triệu tập | điều động | phỏng vấn |
      tuyên truyền | hội diễn | biểu diễn | lấy ý kiến | toạ đàm | hội thi | huy động lực lượng | đến dự |
      dự lễ | theo học | dự thi | tranh tài | tham quan | tổ chức cho | cắm trại | lễ mít tinh |
      bào chữa | phối hợp với | tiếp`,
          PEOPLE,
        ],
        [2.5, 'huy động | điều động', ['thing']],
        [2, 'huy động | tổ chức | lễ | hội nghị | cuộc thi | đón | xuống đường | đoàn gồm', ['person']],
        [
          5,
          `chung kết | chốt chặn | chữa cháy | dập lửa | giao lưu | giải chạy | lễ hội | marathon | phiên họp |
      thi đấu | tuần hành | tập trận | đội tuyển`,
          ['count'],
        ],
        [
          3,
          `biểu tình | gian hàng | liên hoan | lễ khai mạc | lớp bồi dưỡng | mùa hè xanh | tham gia chữa cháy |
      tổng quân số | ứng phó | dọn rác`,
          ['count'],
        ],
        [2, 'hành hương | khắc phục hậu quả', ['count']],
        [3, 'chốt kiểm soát'],
        [
          6,
          `chuyến thăm | chuyến công tác | hội nghị | hội thảo | hội chợ | triển lãm | lễ hội | tập trận | diễn tập |
      kỳ họp | chất vấn | tập huấn | đào tạo | cuộc gặp | trò chuyện`,
          ['duration'],
        ],
        [5, 'hiến máu | ngày hội hiến máu', ['person']],
        [
          4,
          'đoàn công tác | đoàn khảo sát | buổi toạ đàm | lễ giao nhận quân | giao nhận quân | ngày hội việc làm | lớp bồi dưỡng kiến thức | khoá bồi dưỡng | hội trại | được hỏi',
          ['person'],
        ],
        [3, 'nhặt rác | dọn rác | dọn vệ sinh | chủ nhật xanh | ngày thứ bảy tình nguyện', ['person']],
        [
          4,
          'đoàn đại biểu | trưởng đoàn | đoàn thể thao | đoàn nghệ thuật | điểm du lịch | khu di tích | phục vụ miễn phí | biểu diễn phục vụ',
          ['person'],
        ],
        [4, 'tham gia diễn tập | diễn tập', ['thing']],
        [8, 'ngày hội tuyển dụng | sàn giao dịch việc làm', ['body', 'person']],
        [4, 'khống chế được | khống chế đám cháy | dập tắt đám cháy | dập được lửa', ['person']],
        // events of reports
        [
          4,
          `lớp tập huấn | hội nghị tuyên truyền | tuyên truyền pháp luật |
      truyền thông trực tiếp | lễ phát động | lễ ra quân | hội thao | tiếp xúc cử tri | hội nghị đối thoại |
      sinh hoạt chuyên đề | ngày hội văn hoá | giao lưu văn nghệ | giải việt dã | giải bóng chuyền |
      giải bóng đá`,
          ['person'],
        ],
      ],
      subjects: [
        [1, 'hội nghị | cuộc thi | mít tinh | hội thảo | tập huấn | lễ hội | tuyên truyền | hội thi | tham gia'],
      ],
    }
  },
  kinds: { age: 1, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  guest: 'participant',
  takes: ['participation'],
  figures: [
    {
      role: 'event',
      kinds: ['count'],
      items: EVENTS,
    },
    {
      role: 'means',
      kinds: ['count'],
      items: [
        'phương tiện',
        'xe',
        'xe ô tô',
        'ô tô',
        'ca nô',
        'xuồng',
        'tàu',
        'máy xúc',
        'xe chữa cháy',
        'xe cứu thương',
      ],
      near: ['cùng', 'huy động', 'điều động', 'với', 'và'],
    },
    // "hội chợ với 350 gian hàng của 180 doanh nghiệp": those who come take part, what stands there, or what they say, does not
    {
      role: 'thing',
      kinds: ['count'],
      items: ['gian hàng', 'chốt kiểm soát', 'chốt kiểm dịch', 'kiến nghị', 'lượt ý kiến', 'ý kiến', 'điểm cầu'],
    },
    { role: 'participant', kinds: ['count'] },
  ],
})
