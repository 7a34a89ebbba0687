import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [8, 'nhà " đại đoàn kết | nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà nhân ái | mái ấm'],
    [8, 'nhà " mái ấm | nhà chữ thập đỏ | căn nhà chữ thập đỏ | " nhà nhân ái | nhà " nhân ái | căn nhà "'],
    [8, 'nhà khăn quàng đỏ | nhà đồng đội | nhà tạm | nhà dột nát | nhà " tình | căn nhà tình'],
    [8, 'căn nhà nhân ái | căn nhà đại đoàn kết | nhà tránh lũ'],
    [4, 'nhà ở | nhà ở xã hội | nhà mới | căn nhà ở | căn nhà tạm'],
    [2.5, 'nhà | căn nhà | ngôi nhà | căn'],
  ],
  cues: [
    [4, 'nhà đại đoàn kết | nhà " đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | nhà dột nát'],
    [4, 'mái ấm công đoàn | mái ấm tình thương | " mái ấm'],
    [3, 'xây nhà | sửa nhà | sửa chữa nhà | làm nhà | cất nhà', ['count', 'money', 'area', 'percent']],
    [3, 'hỗ trợ nhà ở | xây dựng nhà ở | nhà ở cho | sửa chữa | xây mới', ['count', 'money', 'area', 'percent']],
    [3, 'đồng / căn | đồng / nhà | mỗi căn | mỗi nhà | sửa , xây nhà', ['count', 'money', 'area', 'percent']],
    [3, 'dựng nhà', ['count', 'money', 'area', 'percent']],
    [1.5, 'nhà ở | khởi công | bàn giao | nhà | căn nhà', ['count', 'money', 'percent']],
  ],
  subjects: [[2, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | nhà dột nát | mái ấm | nhà ở']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
