import { defineType } from './type.js'

export const people = defineType({
  name: 'people',
  vi: 'dân cư, lao động',
  en: 'residents, households, workers, pupils, members',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'hộ nghèo | hộ cận nghèo | đảng viên | hội viên | đoàn viên | dân số | tỷ lệ hộ nghèo | nhân khẩu'],
    [4, 'khẩu | biên chế | việc làm | vợ chồng | chị em | anh em | con gái | con trai | con nhỏ | đứa con'],
    [4, 'bé gái | phạm nhân | cử tri | dân tộc | số hộ | người lao động | hộ thoát nghèo | cán bộ công chức'],
    [2.5, 'học sinh | lao động | công nhân | người dân | dân | cán bộ | giáo viên | hộ dân | hộ gia đình'],
    [2.5, 'gia đình | sinh viên | trẻ em | phụ nữ | thành viên | nhân viên | chiến sĩ | chiến sỹ'],
    [2.5, 'cán bộ , chiến sĩ | công chức | viên chức | con | cựu chiến binh | kỹ sư | hộ kinh doanh'],
    [2.5, 'tiểu thương | học viên | người con | phụ huynh | trẻ | nông dân | người việt | du học sinh'],
    [2.5, 'nghệ nhân | đồng bào | bà con | quân | lính | người thất nghiệp | người nghèo | lãnh đạo | phó'],
    [2.5, 'uỷ viên | đồng chí | trí thức | nữ | nam | đứa trẻ | cụ | chuyên gia | người phụ nữ | bạn trẻ'],
    [2.5, 'người bạn | nhân sự | người cao tuổi | luật sư | hộ | cá nhân | tài xế | thanh niên | mẹ con'],
    [2.5, 'cha con | bố con | em | cháu | em học sinh | thí sinh | thuyền viên | ngư dân | hành khách'],
    [2.5, 'người khác | khách hàng | người đàn ông | nam thanh niên | lái xe | chủ tàu | dân thường | nhà báo'],
    [1.5, 'người'],
  ],
  cues: [
    [2, 'sinh sống | dân số | cư trú | đang làm việc | biên chế | độ tuổi', ['count', 'percent', 'ratio']],
    [2, 'thoát nghèo | lao động | học sinh | việc làm | thất nghiệp | có con', ['count', 'percent', 'ratio']],
    [2, 'gia đình có | sinh được | tuyển dụng | hộ nghèo | tỷ lệ hộ nghèo', ['count', 'percent', 'ratio']],
    [2, 'sơ tán | di dời | tái định cư', ['count', 'percent', 'ratio']],
  ],
  subjects: [[1, 'lao động | học sinh | hộ nghèo | người dân | dân số | công nhân | việc làm | giáo viên']],
  kinds: { age: 8, count: 0.2 },
  rank: 90,
})
