import { RECIPIENTS } from './recipients.js'
import { SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
  gives: true,
  binds: ['receivers', 'total'],
  roles: ['thing', 'total', 'each', 'recipient', 'participant', 'level', 'change', 'plan', 'share', 'of'],
  words: () => {
    /** Houses by the names that programmes for the poor give them, and what they are to take the place of. */
    const NAMED = `nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà chữ thập đỏ | nhà đồng đội |
  nhà khăn quàng đỏ | nhà nhân đạo | nhà tạm | mái ấm`
    const SHELTERS = `làm nhà nhân ái | trao nhà nhân ái | xây nhà nhân ái | căn nhà nhân ái | căn nhà dột nát | ngôi nhà dột nát | xoá nhà dột nát | nhà tạm bợ | nhà xiêu vẹo | nhà vượt lũ | nhà tránh lũ | nhà chống lũ | nhà 3 cứng |
  nhà cho người nghèo | nhà cho hộ nghèo | nhà cho hội viên | nhà cho người có công | nhà ở cho người có công |
  nhà cho gia đình chính sách | nhà cho phụ nữ nghèo | nhà cho cựu chiến binh | nhà cho thanh niên xung phong | ngôi nhà mơ ước | ngôi nhà nhân ái | ngôi nhà hy vọng`
    /** Houses that something has struck. */
    const STRUCK = 'nhà bị sập | nhà sập | nhà hư hỏng | nhà bị hư hỏng | nhà tốc mái | nhà bị tốc mái'
    /** What a sum goes for: "1,2 tỷ đồng | để xây 20 căn nhà". */
    const BUILT = ['', 'để ', 'hỗ trợ ', 'giúp ']
      .flatMap((lead) =>
        ['xây', 'xây dựng', 'xây mới', 'xây cất', 'làm', 'dựng', 'sửa', 'sửa chữa'].map((verb) => lead + verb),
      )
      .flatMap((verb) =>
        [
          'căn nhà',
          'ngôi nhà',
          'mái ấm',
          'nhà đại đoàn kết',
          'nhà tình nghĩa',
          'nhà tình thương',
          'nhà nhân ái',
          'nhà ở',
          'nhà cho',
        ].map((noun) => `${verb} # ${noun}`),
      )
      .join(' | ')
    return {
      items: [
        // what a home costs whoever builds it: "ngôi nhà rộng 60 m2, hết 110 triệu đồng"
        [3, 'ngôi nhà | căn nhà', ['money', 'area']],
        [8, `nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | mái ấm | nhà chữ thập đỏ | nhà tạm | căn nhà tình`],
        [
          6,
          `nhà đồng đội | nhà khăn quàng đỏ | mái ấm công đoàn | nhà ở công nhân | căn nhà tình thương |
      căn nhà tình nghĩa | căn nhà đại đoàn kết | ngôi nhà tình nghĩa | nhà ở cho hộ nghèo | căn nhà mới |
      ngôi nhà mới | nhà nhân đạo | căn bị giải toả`,
        ],
        [
          6,
          `căn nhà nhân ái | ngôi nhà nhân ái | ngôi nhà tình thương | ngôi nhà đại đoàn kết | căn nhà đồng đội |
      ngôi nhà đồng đội | căn nhà dột nát | ngôi nhà dột nát | nhà tạm bợ | căn nhà sàn |
      căn nhà khung thép | nhà lắp ghép | căn nhà lắp ghép`,
          ['count'],
        ],
        [
          6,
          'vốn hỗ trợ nhà ở | kinh phí hỗ trợ nhà ở | tiền hỗ trợ nhà ở | tiền làm nhà | tiền xây nhà | tiền dựng nhà | giá trị các ngôi nhà | tổng giá trị các ngôi nhà | giá trị ngôi nhà | giá trị căn nhà | trị giá căn nhà | tiền sửa nhà',
          ['money'],
        ],
        [5, 'nếp nhà', ['count']],
        [
          8,
          'số nhà xây lại | số nhà xây mới | số nhà sửa chữa | số căn nhà | số nhà ở | số nhà đã xây',
          ['count', 'percent'],
        ],
        [
          10,
          `căn hộ nhà ở xã hội | căn nhà ở xã hội | căn hộ nhà ở công nhân | nhà ở xã hội | căn nhà xiêu vẹo | căn nhà tạm bợ |
      ngôi nhà xiêu vẹo | ngôi nhà tạm bợ | nhà xuống cấp | căn nhà xuống cấp | căn nhà nghĩa tình đồng đội |
      nhà nghĩa tình đồng đội | mái ấm tình thương | mái ấm nghĩa tình | mái ấm cho người nghèo`,
          ['count'],
        ],
        [5, 'mỗi nhà | mỗi căn nhà | mỗi ngôi nhà', ['area']],
        [
          8,
          `tỷ lệ nhà tạm | tỷ lệ nhà ở | tỷ lệ nhà kiên cố | tỷ lệ hộ có nhà ở | tỷ lệ hộ có nhà ở kiên cố | tiến độ xoá nhà tạm |
      diện tích nhà ở | diện tích nhà ở bình quân`,
          [...SHARES, 'area'],
        ],
        [4, 'nhà ở | nhà ở xã hội | đại đoàn kết | nhà mới | căn nhà ở | căn nhà tạm'],
        [2.5, 'nhà | căn nhà | ngôi nhà | căn'],
        // houses by the names of campaigns and what they are like
        [
          8,
          `nhà ấm tình thương | nhà tình bạn | nhà nghĩa tình | nhà hạnh phúc | nhà ước mơ | nhà mơ ước |
nhà mái ấm | nhà tình quân dân | nhà quân dân | nhà an toàn phòng tránh thiên tai | nhà tránh bão | nhà chống bão | nhà chống lũ |
nhà tránh lũ | nhà vượt lũ | nhà phòng tránh bão | nhà phòng , tránh bão | nhà phòng , chống bão | nhà phao | nhà nổi tránh lũ |
chòi tránh lũ | nhà chòi tránh lũ | căn nhà chống lũ | căn nhà vượt lũ | ngôi nhà chống lũ | nhà 167 | nhà 134 |
nhà ba cứng | nhà # cứng | căn nhà ba cứng | nhà siêu vẹo | nhà ở dột nát | nhà ở tạm |
nhà ở xuống cấp | nhà tranh tre | nhà tranh vách đất | nhà tre nứa | nhà tre lá | nhà đơn sơ | nhà ở đơn sơ |
nhà thiếu kiên cố | nhà không kiên cố | căn nhà tạm , dột nát | căn nhà hư hỏng nặng cần sửa chữa | căn nhà siêu vẹo | ngôi nhà siêu vẹo |
căn nhà mơ ước | căn nhà hạnh phúc | căn nhà nghĩa tình | căn nhà mái ấm | căn nhà ấm áp | ngôi nhà chữ thập đỏ |
căn nhà khăn quàng đỏ | ngôi nhà khăn quàng đỏ | căn nhà nhân đạo | ngôi nhà hạnh phúc | ngôi nhà nghĩa tình | ngôi nhà tình bạn | ngôi nhà xanh tình thương |
ngôi nhà mái ấm | ngôi nhà cho hộ nghèo | căn nhà cho hộ nghèo | căn nhà cho người nghèo | ngôi nhà cho người nghèo | căn nhà cho hội viên | căn nhà cho gia đình chính sách |
căn nhà cho người có công | căn nhà khang trang | ngôi nhà khang trang | căn nhà liền kề tái định cư | căn nhà tái định cư | ngôi nhà tái định cư | nhà tái định cư |
nhà ở tái định cư | nhà ở cho người nghèo | nhà ở cho người có công | nhà ở người có công | nhà ở hộ nghèo | nhà ở cho công nhân | nhà ở cho người lao động |
nhà ở cho hộ cận nghèo | nhà ở cho đồng bào | nhà ở cho hội viên | nhà ở cho nhân dân | nhà ở cho đối tượng chính sách | nhà ở chính sách | nhà cho hộ nghèo |
nhà cho hộ cận nghèo | nhà cho người nghèo | nhà cho người có công | nhà cho gia đình chính sách | nhà cho hội viên | nhà cho đoàn viên | nhà cho phụ nữ nghèo |
nhà cho cựu chiến binh | nhà cho nạn nhân | nhà cho nhân dân | nhà cho đồng bào | nhà cho dân | nhà xoá tạm | căn nhà xây mới |
ngôi nhà xây mới | nhà xây mới | nhà sửa chữa | căn nhà sửa chữa | ngôi nhà sửa chữa`,
          ['count'],
        ],
        // households whose home is built
        [
          8,
          `hộ được hỗ trợ nhà ở | hộ được hỗ trợ về nhà ở | hộ được hỗ trợ xây nhà | hộ được hỗ trợ làm nhà | hộ xây mới nhà | hộ xây nhà mới | hộ sửa chữa nhà |
hộ làm nhà mới | hộ xoá nhà tạm`,
          ['count'],
        ],
        // what building a home costs and what is given for it
        [
          8,
          `kinh phí xây nhà | kinh phí làm nhà | kinh phí xoá nhà tạm | kinh phí hỗ trợ xoá nhà tạm | kinh phí sửa chữa nhà | kinh phí sửa nhà | kinh phí xây dựng nhà |
kinh phí hỗ trợ xây nhà | kinh phí hỗ trợ làm nhà | kinh phí hỗ trợ xây dựng nhà | kinh phí hỗ trợ sửa chữa nhà | kinh phí xây dựng ngôi nhà | kinh phí xây dựng căn nhà | tổng kinh phí xây dựng nhà |
tổng kinh phí xây nhà | tổng kinh phí xây dựng căn nhà | tổng kinh phí xây dựng ngôi nhà | tổng kinh phí xoá nhà tạm | chi phí xây nhà | chi phí làm nhà | chi phí xây dựng nhà |
chi phí xây dựng căn nhà | chi phí xây dựng ngôi nhà | chi phí sửa chữa nhà | tổng chi phí xây nhà | tổng chi phí xây dựng căn nhà | tổng chi phí làm nhà | mức hỗ trợ xây mới |
mức hỗ trợ xây nhà | mức hỗ trợ sửa chữa | mức hỗ trợ làm nhà | mức hỗ trợ nhà ở | mức hỗ trợ xây dựng nhà | mức hỗ trợ xoá nhà tạm | mức hỗ trợ về nhà ở |
tiền hỗ trợ làm nhà | tiền hỗ trợ xây nhà | tiền hỗ trợ sửa nhà | tiền xây dựng nhà | tiền sửa chữa nhà | tiền làm nhà ở | 
hỗ trợ xây nhà | hỗ trợ làm nhà | hỗ trợ nhà ở | hỗ trợ sửa chữa nhà | hỗ trợ sửa nhà | hỗ trợ xoá nhà tạm | hỗ trợ xây dựng nhà |
tổng giá trị căn nhà | tổng giá trị ngôi nhà | tổng trị giá căn nhà | trị giá ngôi nhà | trị giá nhà | giá trị mỗi căn nhà | giá trị mỗi ngôi nhà |
trị giá mỗi căn nhà | trị giá mỗi ngôi nhà | giá trị xây dựng mỗi căn nhà | suất đầu tư nhà ở xã hội | vốn vay nhà ở xã hội | vốn vay làm nhà`,
          ['money'],
        ],
        // size of homes
        [
          6,
          `diện tích nhà | diện tích căn nhà | diện tích ngôi nhà | diện tích xây dựng nhà | diện tích xây dựng căn nhà | diện tích sử dụng căn nhà | diện tích sàn nhà ở |
sàn nhà ở | nhà ở bình quân | bình quân nhà ở | bình quân diện tích nhà ở | diện tích bình quân nhà ở | diện tích mỗi căn nhà | diện tích mỗi ngôi nhà`,
          ['area'],
        ],
        // shares of homes
        [
          8,
          `nhà kiên cố | nhà bán kiên cố | hộ có nhà kiên cố | hộ có nhà ở kiên cố | tỷ lệ hộ có nhà kiên cố | tỷ lệ nhà bán kiên cố | tỷ lệ nhà đạt chuẩn |
tỷ lệ hộ có nhà đạt chuẩn | tỷ lệ hộ dân có nhà ở | hộ có nhà đạt chuẩn | hộ có nhà ở đạt chuẩn | hộ có nhà ở đạt tiêu chuẩn | hộ dân có nhà ở đạt chuẩn | nhà ở đạt chuẩn |
nhà ở đạt tiêu chuẩn bộ xây dựng | nhà ở dân cư | số nhà tạm | số hộ có nhà tạm | số hộ nhà tạm | số nhà dột nát | số căn nhà xây mới |
số căn nhà sửa chữa | số nhà xây dựng mới | số căn xây mới | số căn sửa chữa | kế hoạch xoá nhà tạm | tỷ lệ nhà dột nát | tỷ lệ hộ có nhà tạm |
tỷ lệ hộ nghèo thiếu hụt nhà ở | thiếu hụt về nhà ở | thiếu hụt nhà ở | chất lượng nhà ở`,
          ['percent', 'ratio'],
        ],
      ],
      done: [
        [
          7,
          `sửa nhà cho | xây nhà cho | làm nhà cho | nhà ở cho | nhà tạm cho | sửa chữa nhà cho | dựng nhà cho | xây dựng nhà cho |
      nhà đại đoàn kết cho | nhà tình nghĩa cho | nhà tình thương cho | nhà nhân ái cho | xoá nhà tạm cho | xoá nhà dột nát cho |
      làm nhà ở cho | xây mới nhà cho | xây mới nhà ở cho`,
          ['person'],
        ],
        [4, 'xây dựng | xây | xây mới | dựng | sửa chữa | khởi công | bàn giao | khánh thành | làm', ['thing']],
        [
          4,
          'dựng lại | xây lại | làm lại | làm mới | dựng xong | lắp dựng | xây cất | tu sửa | khởi công mới | xoá được | cất | cất mới | cất được | sửa | sửa được | sửa lại | xây được | sửa chữa được',
          ['thing'],
        ],
        [
          8,
          'lợp lại | lợp lại được | lợp mới | lợp giúp | giúp dân lợp lại | giúp bà con lợp lại | chằng chống',
          ['thing'],
        ],
        [5, 'lát nền cho | lợp mái cho | sửa mái cho | lợp lại mái cho | chống dột cho | gia cố cho', ['thing']],
        [7, 'mỗi nhà là | mỗi căn là | mỗi căn nhà là | mỗi ngôi nhà là', ['area']],
        [
          7,
          'mỗi căn rộng | mỗi ngôi rộng | nhà mới rộng | căn nhà mới rộng | dựng nhà rộng | mỗi nhà rộng | diện tích mỗi nhà | diện tích tối thiểu của mỗi nhà | diện tích tối thiểu mỗi căn',
          ['area'],
        ],
        [
          6,
          'xây tặng | xây dựng và trao tặng | xây dựng và bàn giao | hỗ trợ xây | hỗ trợ xây dựng | hỗ trợ sửa chữa | vận động xây dựng | vận động xây | tài trợ xây dựng | giúp xây | giúp sửa chữa',
          ['thing'],
        ],
        [14, 'dựng lại nhà cho | xây lại nhà cho | làm lại nhà cho | sửa chữa lại nhà cho', ['person']],
        // for whom homes are built
        [
          8,
          `hỗ trợ nhà ở cho | hỗ trợ về nhà ở cho | hỗ trợ làm nhà cho | hỗ trợ làm nhà ở cho | hỗ trợ xây nhà cho | hỗ trợ xây dựng nhà cho | hỗ trợ sửa nhà cho |
hỗ trợ sửa chữa nhà cho | hỗ trợ xoá nhà tạm cho | hỗ trợ xây mới nhà cho | hỗ trợ xây mới nhà ở cho | xây dựng nhà ở cho | xây mới , sửa chữa nhà cho | xây mới và sửa chữa nhà cho |
xây dựng , sửa chữa nhà cho | xây dựng và sửa chữa nhà cho | sửa chữa nhà ở cho | sửa chữa , xây mới nhà cho | sửa chữa , xây mới nhà ở cho | cất nhà cho |
trao nhà cho | trao tặng nhà cho | bàn giao nhà cho | bàn giao nhà ở cho | trao nhà tình nghĩa cho | trao nhà đại đoàn kết cho | trao nhà tình thương cho |
nhà đồng đội cho | mái ấm tình thương cho | mái ấm công đoàn cho | mái ấm cho | nhà chữ thập đỏ cho | xoá nhà tạm , nhà dột nát cho | xoá nhà tạm , dột nát cho |
xoá nhà ở tạm cho | xoá nhà ở tạm , dột nát cho | xây tặng nhà cho | xây nhà tặng | khởi công xây nhà cho | khởi công xây dựng nhà cho | khởi công nhà cho |
vận động xây nhà cho | vận động làm nhà cho | làm nhà mới cho | xây nhà mới cho | dựng nhà mới cho | giúp dựng nhà cho | giúp làm nhà cho |
giải quyết nhà ở cho | giải ngân vốn xoá nhà tạm cho`,
          ['person', 'body'],
        ],
        // homes built, handed over, planned
        [
          6,
          `xây dựng tặng | xây dựng , trao tặng | xây dựng , bàn giao | xây dựng và trao | xây dựng và sửa chữa | xây mới và sửa chữa | xây mới , sửa chữa |
xây mới , sửa chữa được | xây mới và sửa chữa được | xây dựng mới , sửa chữa | xây dựng mới và sửa chữa | sửa chữa , xây mới | 
xây , sửa chữa | xây và sửa | xây và sửa chữa | khởi công , xây dựng | hỗ trợ làm | hỗ trợ làm mới |
hỗ trợ sửa | bàn giao đưa vào sử dụng | khởi công và bàn giao | khánh thành và bàn giao | khánh thành , bàn giao | khởi công , bàn giao | khởi công , sửa chữa |
trong đó xây mới | gồm xây mới | gồm xây mới # và sửa chữa | số xây mới là | hoàn thành xây dựng | hoàn thành sửa chữa | hoàn thành xây mới |
vận động xây dựng được | vận động xây mới | vận động sửa chữa | vận động làm | giúp dân sửa | giúp dân dựng lại |
giúp dân sửa chữa | giúp dân xây dựng | giúp nhân dân sửa chữa | giúp nhân dân dựng lại | giúp bà con dựng lại | giúp bà con sửa`,
          ['thing'],
        ],
        // sums for one home
        [
          9,
          `hỗ trợ xây mới mỗi nhà | hỗ trợ xây mới mỗi căn | hỗ trợ mỗi căn | hỗ trợ mỗi căn nhà | hỗ trợ mỗi ngôi nhà | hỗ trợ mỗi nhà | mỗi căn trị giá |
mỗi nhà trị giá | mỗi căn nhà được hỗ trợ | mỗi căn được hỗ trợ | mỗi ngôi nhà được hỗ trợ | mỗi nhà được hỗ trợ | mỗi căn nhà có trị giá | mỗi căn nhà có giá trị |
mỗi căn có trị giá | mỗi ngôi nhà có trị giá | mỗi ngôi nhà có giá trị | mỗi nhà xây mới | mỗi căn xây mới | mỗi căn nhà xây mới | mỗi hộ xây mới |
mỗi hộ sửa chữa | mỗi nhà sửa chữa | mỗi căn sửa chữa | xây mới nhà được hỗ trợ | xây mới được hỗ trợ | sửa chữa được hỗ trợ | sửa chữa nhà được hỗ trợ |
xây nhà mới được hỗ trợ | xây mới với mức | sửa chữa với mức | mức hỗ trợ xây mới là | mức hỗ trợ sửa chữa là | hỗ trợ xây nhà | hỗ trợ làm nhà |
hỗ trợ sửa nhà | hỗ trợ sửa chữa nhà | hỗ trợ xây dựng nhà ở | hỗ trợ xây dựng nhà | căn nhà trị giá | ngôi nhà trị giá | nhà tình nghĩa trị giá |
nhà đại đoàn kết trị giá | nhà tình thương trị giá | mái ấm trị giá | nhà đồng đội trị giá | vay làm nhà | vay xây nhà | vay vốn làm nhà`,
          ['money'],
        ],
      ],
      does: [
        [8, '/ nhà | / căn | / căn nhà | / ngôi nhà', ['money']],
        [
          7,
          `xoá nhà dột nát | làm nhà | xây nhà | sửa nhà | sửa chữa nhà | dựng nhà | xây dựng nhà ở | được xây nhà | được hỗ trợ nhà ở | được sửa nhà | an cư | khó khăn về nhà ở | khó khăn nhà ở | được sửa lại nhà | sửa lại nhà | xây lại nhà | được xây lại nhà | được làm nhà |
      được dựng nhà | được xây nhà mới | xây nhà mới | làm nhà mới | được sửa chữa nhà | được xây mới nhà | xây mới nhà ở | sửa chữa nhà ở | được hỗ trợ xây nhà | được hỗ trợ làm nhà | được hỗ trợ xây dựng nhà |
      được hỗ trợ sửa chữa nhà | được xoá nhà tạm | được bàn giao nhà | được nhận nhà`,
          ['person'],
        ],
        [9, BUILT, ['money']],
        [
          9,
          'hỗ trợ # hộ làm nhà | hỗ trợ # hộ xây nhà | hỗ trợ # hộ sửa nhà | hỗ trợ # hộ nghèo làm nhà | hỗ trợ # hộ nghèo xây nhà | hỗ trợ # hộ xoá nhà tạm | hỗ trợ # hộ sửa chữa nhà | cho # hộ làm nhà | cho # hộ xây nhà | cho # hộ xoá nhà tạm | cho # hộ nghèo làm nhà | cho # hộ nghèo xây nhà | cho # hộ sửa nhà | cho # hộ sửa chữa nhà',
          ['money'],
        ],
        [
          9,
          'sửa lại nhà | để sửa lại nhà | sửa lại căn nhà | để sửa lại căn nhà | sửa chữa căn nhà | để sửa chữa nhà | để sửa chữa căn nhà | làm nhà | xây nhà | để làm nhà | sửa nhà | để sửa nhà | hỗ trợ xây nhà | hỗ trợ làm nhà | xây dựng nhà ở | dựng nhà | cất nhà',
          ['money'],
        ],
        [6, 'được xoá | chờ sửa chữa | chờ phân bổ kinh phí', ['thing']],
        [
          14,
          pairs(
            '/ hộ | / nhà | / hộ ,',
            'để dựng lại nhà | để xây lại nhà | để làm lại nhà | để làm nhà | để dựng nhà | để sửa nhà | để sửa chữa nhà | làm nhà | dựng lại nhà | sửa chữa nhà',
          ),
          ['money'],
        ],
        [14, 'để dựng lại nhà | dựng lại nhà | để xây lại nhà | xây lại nhà | để làm lại nhà', ['money']],
        // of people: what homes they get
        [
          7,
          `có nhà mới | có nhà ở mới | được ở nhà mới | về nhà mới | vào nhà mới | dọn về nhà mới | dọn vào nhà mới |
được hỗ trợ về nhà ở | được hỗ trợ xây mới | được hỗ trợ xây dựng nhà ở | được hỗ trợ sửa chữa nhà ở | được hỗ trợ sửa nhà | được hỗ trợ xoá nhà tạm | được hỗ trợ làm nhà ở |
được xây mới nhà ở | được cấp nhà | được tặng nhà | được trao nhà | được bố trí nhà ở | được xây tặng nhà | được mua nhà ở xã hội |
được thuê nhà ở xã hội | được vay vốn làm nhà | được vay vốn xây nhà | vay vốn làm nhà | vay vốn xây nhà | 
thoát cảnh nhà tạm | an cư lạc nghiệp | xây mới nhà | xây dựng nhà mới | làm mới nhà ở | sửa chữa nhà tạm`,
          ['person', 'percent', 'ratio'],
        ],
        // what the sum is for
        [
          9,
          `để hỗ trợ xây nhà | để hỗ trợ làm nhà | để hỗ trợ xoá nhà tạm | hỗ trợ xoá nhà tạm | để xoá nhà tạm | cho chương trình xoá nhà tạm |
xây dựng nhà đại đoàn kết | xây dựng nhà tình thương | xây dựng mái ấm | xây lại căn nhà | xây dựng căn nhà |
xây dựng ngôi nhà | xây căn nhà | xây mới nhà | sửa chữa nhà | hỗ trợ sửa nhà | hỗ trợ sửa chữa nhà | hỗ trợ nhà ở |
/ hộ xây mới | / hộ sửa chữa | / hộ làm mới | / mái ấm | đối với nhà xây mới | đối với nhà sửa chữa | đối với hộ xây mới |
đối với hộ sửa chữa | với nhà xây mới | với nhà sửa chữa | nếu xây mới | nếu sửa chữa | với xây mới | với sửa chữa |
cho nhà xây mới | cho nhà sửa chữa | cho hộ xây mới | cho hộ sửa chữa | cho xây mới | cho sửa chữa`,
          ['money'],
        ],
        [6, 'căn nhà tình thương | căn nhà tình nghĩa | căn nhà nhân ái | căn nhà đại đoàn kết', ['count']],
      ],
      cues: [
        [5, 'sửa nhà', ['person']],
        [
          9,
          `xây mỗi căn | xây mỗi căn nhà | xây mỗi nhà | xây dựng mỗi căn | sửa mỗi căn | căn nhà được xây | căn nhà được xây dựng | căn nhà được dựng | ngôi nhà được xây | ngôi nhà được xây dựng |
      ngôi nhà được dựng | căn nhà được sửa chữa | ngôi nhà được sửa chữa | nhà được xây mới | nhà ở được xây dựng`,
          ['money', 'area'],
        ],
        [4, `nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm tình thương`],
        [
          4,
          `nhà đồng đội | nhà khăn quàng đỏ | nhà chữ thập đỏ | nhà tạm bợ | mái ấm công đoàn | nhà " đại đoàn kết | nhà " tình nghĩa | nhà " tình thương | nhà " nhân ái | nhà " đồng đội |
      nhà " khăn quàng đỏ | nhà " chữ thập đỏ | nhà " mái ấm | căn nhà cho | ngôi nhà cho | nhà cho hộ nghèo |
      nhà cho người nghèo | hỗ trợ nhà ở`,
          ['count', 'money', 'percent', 'area'],
        ],
        [
          3,
          `xây nhà | sửa nhà | sửa chữa nhà | làm nhà | xây dựng nhà ở | nhà ở cho | sửa chữa | xây mới |
      đồng / căn | mỗi căn | mỗi nhà | dựng nhà | đại đoàn kết`,
          ['count', 'money', 'percent', 'area'],
        ],
        // "ba huyện lần lượt hoàn thành 605, 412 và 388 căn"
        [
          4,
          pairs(
            'hoàn thành | đã hoàn thành | hoàn thành được | đã làm xong | xây xong | khởi công | đã khởi công',
            '# căn | # , # và # căn | # và # căn | # căn , # căn',
          ),
          ['thing'],
        ],
        [9, 'nhà ở xã hội | nhà ở công nhân | nhà ở cho công nhân', ['thing']],
        [3, 'mỗi ngôi nhà | mỗi ngôi | dựng nhà mới | các ngôi nhà | các căn nhà | những ngôi nhà', ['money', 'area']],
        [1.5, 'nhà ở | khởi công | bàn giao | nhà | căn nhà', ['percent', 'thing']],
        // what storms have struck and is built again: "40 | nhà bị sập được dựng lại"
        [
          20,
          pairs(
            `${STRUCK} | nhà bị trôi | nhà bị sập , trôi | nhà bị đổ sập | nhà hư hỏng nặng | nhà bị cuốn trôi`,
            'được xây lại | được dựng lại | được xây mới | được sửa chữa | được sửa lại | được lợp lại | đã được xây lại | đã được sửa chữa',
          ),
          ['thing'],
        ],
        // "trao 6 mái ấm, sửa 13 ngôi nhà, tặng 900 thẻ bảo hiểm"
        [
          7,
          pairs('sửa | sửa được | sửa giúp | sửa lại | sửa chữa | sửa chữa được', '# ngôi nhà | # căn nhà | # mái nhà'),
          ['thing'],
        ],
        // "trao 50 căn nhà": a home is no gift like others
        [
          9,
          pairs(
            'trao | trao tặng | tặng | trao được | tặng được | bàn giao được',
            '# căn nhà | # ngôi nhà | # mái ấm | # mái nhà',
          ),
          ['thing'],
        ],
        [
          12,
          pairs(
            '# căn nhà | # ngôi nhà | # căn | # mái ấm',
            'được trao | đã được trao | được bàn giao | đã được bàn giao | được trao tặng',
          ),
          ['thing'],
        ],
        [5, 'dựng lại nhà | xây lại nhà | làm lại nhà | sửa chữa nhà cho', ['money', 'person']],
        [
          20,
          pairs(
            'sửa chữa # | sửa # | xây lại # | dựng lại # | hỗ trợ sửa chữa #',
            `${STRUCK} | căn nhà hư hỏng | ngôi nhà hư hỏng`,
          ),
          ['thing'],
        ],
        [
          12,
          pairs(
            'nhà hư hỏng | nhà hư hỏng nặng | nhà bị hư hỏng | nhà bị sập | nhà bị tốc mái',
            'hết # | được sửa chữa hết # | với số tiền # | được hỗ trợ #',
          ),
          ['money'],
        ],
        // campaigns for homes
        [
          4,
          `xoá nhà dột nát | xoá nhà ở tạm | mái ấm nghĩa tình | nhà nghĩa tình đồng đội | nhà tình bạn | nhà chống lũ |
nhà tránh lũ`,
          ['count', 'money', 'percent', 'area'],
        ],
      ],
      signs: 'nhà | ngôi nhà | căn nhà | xây nhà | sửa nhà | làm nhà | dựng nhà | xoá nhà | nhà tạm | mái ấm | căn hộ',
      subjects: [[2, 'nhà đại đoàn kết | nhà tình nghĩa | nhà tình thương | nhà tạm | mái ấm | nhà ở']],
      matters: [
        [5, `${NAMED} | ${SHELTERS}`, ['money']],
        [7, `${NAMED} | ${SHELTERS}`, ['area']],
      ],
    }
  },
  guest: 'recipient',
  figures: [{ role: 'recipient', kinds: ['count'], items: RECIPIENTS }],
  costs: true,
})
