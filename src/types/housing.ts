import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
  binds: true,
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [8, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | mái ấm | nhà chữ thập đỏ | nhà tạm'],
    [8, 'căn nhà tình'],
    [4, 'nhà ở | nhà ở xã hội | đại đoàn kết | nhà mới | căn nhà ở | căn nhà tạm'],
    [2.5, 'nhà | căn nhà | ngôi nhà | căn'],
  ],
  cues: [
    [5, 'sửa nhà', ['person']],
    [4, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm tình thương'],
    [3, 'xây nhà | sửa nhà | sửa chữa nhà | làm nhà | xây dựng nhà ở', ['count', 'money', 'area', 'percent']],
    [3, 'nhà ở cho | sửa chữa | xây mới | đồng / căn | mỗi căn', ['count', 'money', 'area', 'percent']],
    [3, 'mỗi nhà | dựng nhà | đại đoàn kết', ['count', 'money', 'area', 'percent']],
    [1.5, 'nhà ở | khởi công | bàn giao | nhà | căn nhà', ['thing', 'percent']],
  ],
  subjects: [[2, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm | nhà ở']],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
