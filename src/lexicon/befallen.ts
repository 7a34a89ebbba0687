import { listed } from './listed.js'
import { phraseSet } from './phrases.js'

/** States into which houses, roads, trees and boats have come, told without "bị": "45 phòng học | hư hỏng". */
const BROKEN = listed(
  'hư hỏng, hư hại, tốc mái, bay mái, thủng mái, sập, đổ sập, sập đổ, xiêu vẹo, ngập, ngập nước, ngập sâu, ngập úng, gãy, gãy đổ, ngã đổ',
  'héo rụi, héo khô, héo úa, chết héo, khô héo, khô cháy, cháy lá, rách lá, rụng quả, rụng trái, gãy cành, dập nát, lép hạt',
  'bật gốc, đổ rạp, ngã rạp, chết khô, chết cháy, cháy rụi, khô cạn, cạn nước, cạn kiệt, trơ đáy, ách tắc, tê liệt, trôi, nứt tường, mất trắng, phải tiêu huỷ',
)
export const IN_RUINS = phraseSet(BROKEN)

/** What befalls fields and woods as well: "trong đó | mất trắng | 18 ha", "lúa bị ngã rạp, | hư hại | là 20 ha". */
export const BEFALLEN = phraseSet([
  ...BROKEN,
  ...listed(
    'thiệt hại, thiệt hại nặng, bị thiệt hại, đổ ngã, đổ gãy, nhiễm, nhiễm bệnh, nhiễm nặng, khô hạn, thiếu nước, cháy, chết, trắng',
    'chặt phá, bị chặt phá, phá, bị phá',
    'hỏng, hỏng nặng, hư hỏng nặng, thiệt hại hoàn toàn, chìm, cuốn trôi, vùi lấp, bồi lấp, sạt lở, quật đổ, phá huỷ, nứt',
  ),
])
