import { FATE_OF } from '../../lexicon/standing.js'
import { ruleWord } from '../../text/rule-words.js'
import { isOwn } from '../rate.js'
import { endOf, itemText, leadIds, type Related, startOf, textBehind } from '../related.js'
import { classOf } from './class.js'

/** Fates that a report lists side by side: "02 người chết, 01 người mất tích, 07 người bị thương". */
export const FATES =
  /chết|tử vong|tử nạn|thiệt mạng|sinh mạng|giết|sát hại|bất tỉnh|bị thương|mất tích|tung tích|chưa (?:được )?tìm thấy|hy sinh|thương vong|sống sót|thoát nạn|không qua khỏi|được cứu|cứu sống|cứu vớt|cứu được|vớt được|được vớt|thi thể|nguy kịch|cấp cứu|nhập viện|bị ngạt|bị bỏng|người bỏng|thương tật|thương tích|trầy xước|xây xát|ngộ độc|bị (?:sóng |lũ |nước )?cuốn/
/** "4 người tử vong tại chỗ, 17 người bị thương": where, when and how may be said before the mark; a report has fates between semicolons. */
const FATE_GAP =
  /^[^,;:.()]{0,84}?(?:[,;]|và|[,;]? ?(?:nhưng|song|còn)(?: chỉ)?(?: có)?|trong khi(?: vẫn)?(?: còn)?|[,;]? ?(?:và )?(?:làm|khiến|làm bị thương|bị thương|có|trong đó có|cứu được|(?:đã )?tìm thấy thi thể(?: của)?|còn|chết|tử vong|mất tích|số người (?:chết|tử vong|bị thương|mất tích))(?: thêm)?:?)$/
const MOST_BEHIND = 44

/** What is said of those counted behind their noun: "1 người | trong tình trạng nguy kịch". */
export const saidBehind = (figure: Related): string => textBehind(figure, MOST_BEHIND)

/** "Số người chết do bão tăng lên gần | 200 người": the fate is told with the number that is told of. */
const TOLL = /số (?:người|nạn nhân) (?:chết|thiệt mạng|tử vong|bị thương|mất tích)[^,;:.()]{0,60}$/
const TOLL_WITHIN = 84

/** Where the words of the first end and those of the second begin: "tử vong tại chỗ | và khiến". */
const TURN = /(?:[,;]|(?:^| )(?:và|nhưng|song|còn)(?= |$))[^,;]*$/
/** "7 em khác nhập viện, hai trong số này nguy kịch": a part of those. */
const OF_THESE = /^ ?(?:người |em |nạn nhân )?trong (?:số )?(?:này|đó|họ)/
/** "một người chết, ba người khác đang được điều trị": those beside the first of a toll are of it, too. */
const OTHERS = /^(?:người|nạn nhân|em|cháu|hành khách|bệnh nhân|công nhân|học sinh) (?:khác|còn lại)/

/** What is counted, with the word that it is others. */
const wordsOf = (figure: Related): string => figure.scene.doc.shadow.slice(figure.item?.start ?? 0, endOf(figure))

/** Two fates are told beside each other; before the first one "làm chết" may say it for the noun: "làm chết 38 người, bị thương 52 người". */
export function fates(a: Related, b: Related, gap: string): boolean {
  if (!FATE_GAP.test(gap)) return false
  const from = Math.max(a.scene.sentence.start, startOf(a) - 14)
  const lead = a.scene.doc.shadow.slice(from, startOf(a))
  const told = a.scene.doc.shadow.slice(Math.max(a.scene.sentence.start, startOf(a) - TOLL_WITHIN), startOf(a))
  const people = classOf(a) === 'person' && classOf(b) === 'person'
  const turn = gap.search(TURN)
  // "9 người được cứu sống, 2 người mất tích": the fate may stand behind the noun
  const behind = people && turn > 0 ? gap.slice(0, turn) : ''
  const own = gap.slice(Math.max(turn, 0))
  return (
    (FATES.test(`${lead} ${itemText(a)} ${behind}`) || TOLL.test(told)) &&
    (FATES.test(`${own} ${itemText(b)} ${people ? saidBehind(b) : ''}`) || (people && OTHERS.test(wordsOf(b)))) &&
    !OF_THESE.test(saidBehind(b))
  )
}

/** What has befallen those whom the words right before a number tell of: "8 vụ, chết 03, bị thương 10", "mất tích: 01". */
export const fateBefore = (lead: readonly number[]) =>
  FATE_OF.endingAt(lead, lead.at(-1) === COLON ? lead.length - 2 : lead.length - 1)?.row ?? null
const COLON = ruleWord(':')

/** Of a number without a noun its fate says that it counts people. */
export const countsVictims = (figure: Related, before: Related): boolean =>
  !isOwn(figure) && fateBefore(leadIds(figure, before)) !== null
