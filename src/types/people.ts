import { defineType } from './type.js'

export const people = defineType({
  name: 'people',
  vi: 'dân cư, lao động',
  en: 'residents, households, workers, pupils, members',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [3, 'người | hộ | học sinh | lao động | công nhân | hộ nghèo | hộ cận nghèo | người dân | dân | cán bộ'],
    [3, 'đảng viên | hội viên | đoàn viên | giáo viên | hộ dân | hộ gia đình | gia đình | nhân khẩu'],
    [3, 'sinh viên | trẻ em | phụ nữ | thành viên | nhân viên | người lao động | cử tri | tỷ lệ hộ nghèo'],
    [3, 'chiến sĩ | chiến sỹ | cán bộ, chiến sĩ | công chức | viên chức | biên chế | dân số | con | con gái'],
    [3, 'con nhỏ | đứa con | vợ chồng | chị em | anh em | mẹ con | cha con | bố con | em | cháu | bé gái'],
    [3, 'cựu chiến binh | ngư dân | kỹ sư | phạm nhân | hộ kinh doanh | tiểu thương | học viên | người con'],
    [3, 'người khác | phụ huynh | trẻ | nông dân | người việt | du học sinh | thí sinh | hành khách | dân tộc'],
    [3, 'nghệ nhân | đồng bào | bà con | quân | binh sĩ | lính | người thất nghiệp | người nghèo | lãnh đạo'],
    [3, 'phó | uỷ viên | đồng chí | trí thức | nữ | nam | đứa trẻ | cụ | chuyên gia | người phụ nữ | bạn trẻ'],
    [3, 'người bạn | nhân sự | tổ trưởng | người cao tuổi | việc làm | luật sư'],
  ],
  cues: [
    [2, 'sinh sống | dân số | cư trú | đang làm việc | biên chế | độ tuổi', ['count', 'percent', 'ratio']],
    [2, 'hộ nghèo | thoát nghèo | lao động | học sinh | việc làm', ['count', 'percent', 'ratio']],
    [2, 'thất nghiệp | có con | gia đình có | sinh được | tuyển dụng', ['count', 'percent', 'ratio']],
  ],
  subjects: [[1, 'lao động | học sinh | hộ nghèo | người dân | dân số | công nhân | việc làm | giáo viên']],
  kinds: { age: 6, count: 0.3 },
  rank: 90,
})
