import { COUNTS } from './sorts.js'
import { defineType } from './type.js'

export const people = defineType({
  name: 'people',
  vi: 'dân cư, lao động',
  en: 'residents, households, workers, pupils, members',
  roles: ['thing', 'total', 'each', 'recipient', 'event', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [7, 'tỷ lệ hộ nghèo | tỷ lệ nghèo | tỷ lệ hộ | số người nghèo | tỷ lệ thất nghiệp | tỷ lệ lao động'],
    [6, 'tỷ lệ đỗ | số lao động | số người lao động | số học sinh | số hộ nghèo | số dân | số thí sinh'],
    [6, `tỷ lệ người  | tầng lớp | tốc độ tăng dân số | tăng dân số | dân số`, ['percent', 'ratio']],
    [4, 'nhân viên y tế | cán bộ y tế | cán bộ công an | cán bộ hải quan', ['count']],
    [4, 'bộ trưởng | thứ trưởng | giám đốc | chủ tịch | phó chủ tịch | chuyên gia', ['count', 'percent']],
    [
      4,
      `lãnh đạo | thành viên | mẹ con | cha con | bố con | vợ chồng | tù nhân | chủ hộ | người nghiện |
      hộ nghèo | hộ cận nghèo | đảng viên | hội viên | đoàn viên | dân số | nhân khẩu | khẩu | biên chế |
      việc làm | chị em | anh em | con gái | con trai | con nhỏ | đứa con | bé gái | phạm nhân | cử tri |
      dân tộc | số hộ | người lao động | cán bộ công chức`,
      COUNTS,
    ],
    [
      3.5,
      `dân tộc thiểu số | người khuyết tật | người có công | hộ khẩu | tân sinh viên | người nước ngoài |
      lao động nước ngoài | cư dân | cặp vợ chồng | đôi vợ chồng | cặp đôi | người dùng | hướng dẫn viên |
      bảo vệ | thợ lặn | phụ xe | chủ nhà | người mẹ | người cha | người vợ | người chồng | người già |
      người trẻ | người thân | hàng xóm | thầy cô | cô giáo | thầy giáo | giảng viên | giáo sư | tiến sĩ |
      lính mỹ | binh sĩ | thuỷ thủ | người tị nạn | người di cư | người nhập cư | hộ sản xuất |
      hộ chăn nuôi | hộ nuôi | cổ đông | cán bộ nhân viên | cbcnv | ca sĩ | diễn viên | cầu thủ | phó giám đốc |
      đại tướng | tướng lĩnh | ứng cử viên | tỷ phú | nhà khoa học`,
      COUNTS,
    ],
    [
      2.5,
      `tân binh | nam sinh | nữ sinh | doanh nhân | dân quân | bộ đội | học sinh | lao động | công nhân |
      người dân | dân | cán bộ | giáo viên | hộ dân | hộ gia đình | gia đình | sinh viên | trẻ em | phụ nữ |
      thành viên | nhân viên | chiến sĩ | chiến sỹ | cán bộ , chiến sĩ | công chức | viên chức |
      cựu chiến binh | kỹ sư | hộ kinh doanh | tiểu thương | người con | phụ huynh | trẻ | nông dân |
      người việt | nghệ nhân | đồng bào | bà con | quân | lính | người thất nghiệp | người nghèo |
      lãnh đạo | phó | uỷ viên | đồng chí | trí thức | nữ | nam | đứa trẻ | cụ | chuyên gia | người phụ nữ |
      bạn trẻ | người bạn | nhân sự | người cao tuổi | hộ | cá nhân | tài xế | thanh niên | mẹ con |
      cha con | bố con | em | cháu | em học sinh | thí sinh | thuyền viên | ngư dân | hành khách |
      người khác | khách hàng | người đàn ông | nam thanh niên | lái xe | chủ tàu | dân thường | nhà báo`,
      COUNTS,
    ],
    [2, 'người | số người | học viên | luật sư', COUNTS],
  ],
  done: [
    [6, 'bằng khen cho | khen thưởng cho | giấy khen cho | việc làm cho | việc làm mới cho', ['person']],
    [
      5,
      `di dời | sơ tán | tuyển dụng | tuyển | cắt giảm | sa thải | dôi dư | kết nạp | bổ nhiệm |
      điều chuyển | biên chế | tổng số | di dân | nuôi | sinh | đào tạo nghề cho`,
      ['person'],
    ],
  ],
  does: [
    [
      5,
      `có thành tích | có thành tích xuất sắc | đạt giải | được khen thưởng | được tuyên dương |
      đang sinh sống | sinh sống | cư trú | làm việc | đang làm việc | trở lên | thất nghiệp | thoát nghèo |
      sống | nghỉ việc | mất việc | trong độ tuổi | đi học | tốt nghiệp | nghỉ hưu | nhập ngũ |
      lên đường nhập ngũ | nhập học | vay vốn | được vay vốn | có việc làm | có nhu cầu`,
      ['person'],
    ],
  ],
  cues: [
    [2, 'vợ | chồng | sinh đôi | gia đình | anh chị | đi học', ['thing']],
    [
      2,
      `sinh sống | dân số | cư trú | đang làm việc | biên chế | độ tuổi | thoát nghèo | lao động | học sinh |
      việc làm | thất nghiệp | có con | gia đình có | sinh được | tuyển dụng | hộ nghèo | tỷ lệ hộ nghèo |
      sơ tán | di dời | tái định cư`,
      COUNTS,
    ],
  ],
  subjects: [[1, 'lao động | học sinh | hộ nghèo | người dân | dân số | công nhân | việc làm | giáo viên']],
  kinds: { age: 3, count: 0.2, thing: -1, event: -1, money: -6, mass: -3, length: -3, area: -3, volume: -3 },
  rank: 90,
})
