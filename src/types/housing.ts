import { RECIPIENTS } from './recipients.js'
import { defineType } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  items: [
    [4, 'nhà " đại đoàn kết | nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà nhân ái | mái ấm'],
    [4, 'nhà " mái ấm | nhà chữ thập đỏ'],
    [4, 'nhà khăn quàng đỏ | nhà đồng đội | nhà tránh lũ | nhà tạm | nhà dột nát | nhà " tình | căn nhà tình'],
    [4, 'căn nhà " | nhà ở cho'],
    [3, 'nhà ở | nhà ở xã hội | căn nhà ở | nhà mới'],
    [1.5, 'nhà | căn nhà | ngôi nhà | căn'],
  ],
  cues: [
    [3, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | nhà dột nát | đại đoàn kết'],
    [3, 'mái ấm công đoàn | mái ấm tình thương'],
    [2.5, 'xây nhà | sửa nhà | sửa chữa nhà | làm nhà | cất nhà | hỗ trợ nhà ở | xây dựng nhà ở | nhà ở cho'],
    [1.5, 'nhà ở | nhà ở xã hội'],
  ],
  subjects: [
    [2, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | nhà dột nát | mái ấm | nhà ở xã hội'],
  ],
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
})
