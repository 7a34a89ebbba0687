import { defineType } from './type.js'

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
  items: [
    [3.5, 'đại biểu | lượt người | vận động viên | đội thi | đội | lớp tập huấn | hội nghị | cuộc họp | buổi'],
    [3.5, 'tiết mục | lượt cán bộ | lượt | cuộc thi | tác phẩm | bài dự thi | gian hàng | tình nguyện viên'],
    [3.5, 'buổi tuyên truyền | lớp | cuộc | đoàn | tổ công tác | cuộc tuyên truyền | hội thảo | ngày hội'],
    [3.5, 'khách mời | bài thi | phiên | phóng viên | kỳ họp | độc giả | đợt | thuyết trình | đoàn công tác'],
    [3.5, 'nhóm dự án | chốt | hoạt động'],
    [1, 'thí sinh | chuyến | phụ huynh | doanh nghiệp tham gia'],
  ],
  cues: [
    [3, 'tham gia | tham dự | có mặt | dự | tập huấn | mít tinh | diễn tập | tuần tra', ['count']],
    [3, 'hưởng ứng | khảo sát | ra quân | với sự tham gia | tham gia dự | quy tụ | thu hút', ['count']],
    [3, 'triệu tập | điều động | phỏng vấn | tuyên truyền | cắm trại | hội diễn', ['count']],
    [3, 'biểu diễn | lấy ý kiến | toạ đàm | hội thi | xuất quân | huy động lực lượng', ['count']],
    [3, 'đến dự | dự lễ | theo học | dự thi | tranh tài | tham quan', ['count']],
    [2, 'huy động | tổ chức | lễ | hội nghị | chương trình | cuộc thi | đón | đoàn', ['count']],
  ],
  subjects: [[1, 'hội nghị | cuộc thi | mít tinh | hội thảo | tập huấn | lễ hội | tuyên truyền | hội thi | tham gia']],
})
