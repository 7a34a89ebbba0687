import { RECIPIENTS } from './recipients.js'
import { SHARES } from './sorts.js'
import { defineType, pairs } from './type.js'

export const housing = defineType({
  name: 'housing',
  vi: 'nhà ở',
  en: 'houses built, repaired, given',
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
