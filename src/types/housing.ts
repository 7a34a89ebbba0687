import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [
      8,
      `nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | mái ấm | nhà chữ thập đỏ | nhà tạm |
      căn nhà tình`,
    ],
    [
      6,
      `nhà đồng đội | nhà khăn quàng đỏ | mái ấm công đoàn | nhà ở công nhân | căn nhà tình thương |
      căn nhà tình nghĩa | căn nhà đại đoàn kết | ngôi nhà tình nghĩa | nhà ở cho hộ nghèo | căn nhà mới |
      ngôi nhà mới | nhà nhân đạo | căn bị giải toả`,
    ],
    [5, 'nếp nhà', ['count']],
    [4, 'nhà ở | nhà ở xã hội | đại đoàn kết | nhà mới | căn nhà ở | căn nhà tạm'],
    [2.5, 'nhà | căn nhà | ngôi nhà | căn'],
  ],
  done: [
    [7, 'sửa nhà cho | xây nhà cho | làm nhà cho | nhà ở cho | nhà tạm cho | sửa chữa nhà cho', ['person']],
    [4, 'xây dựng | xây | xây mới | dựng | sửa chữa | khởi công | bàn giao | khánh thành | làm', ['thing']],
  ],
  does: [
    [8, '/ nhà | / căn | / căn nhà | / ngôi nhà', ['money']],
    [7, 'được xây nhà | được hỗ trợ nhà ở | được sửa nhà ', ['person']],
  ],
  cues: [
    [5, 'sửa nhà', ['person']],
    [4, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm tình thương'],
    [
      3,
      `xây nhà | sửa nhà | sửa chữa nhà | làm nhà | xây dựng nhà ở | nhà ở cho | sửa chữa | xây mới |
      đồng / căn | mỗi căn | mỗi nhà | dựng nhà | đại đoàn kết`,
      ['count', 'money', 'percent', 'area'],
    ],
    [1.5, 'nhà ở | khởi công | bàn giao | nhà | căn nhà', ['percent', 'thing']],
  ],
  subjects: [[2, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm | nhà ở']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
