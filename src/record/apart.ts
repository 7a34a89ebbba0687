import { VERBS } from '../lexicon/boundaries.js'
import { phraseSet } from '../lexicon/phrases.js'
import { DEEDS } from '../lexicon/standing.js'
import type { Role } from '../model/vocabulary.js'
import { BRANCHES, MEMBERS } from '../relate/pairs/index.js'
import { PART_WORDS } from '../relate/parts.js'
import { namesHouse } from '../relate/rate.js'
import { clauseBefore, itemText, leadIds, leadOf, type Related } from '../relate/related.js'
import { ruleWord } from '../text/rule-words.js'
import { tellsParts } from './beyond.js'
import { begins, ranksFirst } from './plan.js'
import { isNamedAnew, type Step } from './step.js'

/** What an act of its own has done, seen or reached. */
const DONE = new Set<Role>(['thing', 'recipient', 'event', 'lost', 'seized', 'suspect', 'each', 'participant'])
/** Behind one of these a level with a name of its own is another matter. */
const LEVELS = new Set<Role>(['level', 'change', 'plan', 'share'])

const COMMA = ruleWord(',')
const AND = ruleWord('và')
const ALSO = phraseSet(['đồng thời'])
/** Verbs by which a level is brought somewhere. */
const RAISES = phraseSet(['đưa', 'nâng', 'kéo', 'kéo giảm', 'giảm', 'tăng'])

/** "mưa 250 mm đã làm 2 người chết": how much rain fell is told of itself. */
const RAIN = /(?:^| )mưa(?: |$)/
const isWeather = (figure: Related): boolean =>
  figure.quantity.unit === 'mm' && RAIN.test(`${clauseBefore(figure)} ${itemText(figure)}`)

/** ", Bộ CHQS tỉnh góp 3.450 ngày công": a name with a verb behind the comma is somebody else. */
function hasSubject(figure: Related, lead: readonly number[], comma: number): boolean {
  const { scene, quantity } = figure
  const at = scene.tokens.starts[quantity.first - lead.length + comma + 1] ?? 0
  return scene.doc.original[at] !== scene.doc.shadow[at] && lead.some((_, i) => i > comma && VERBS.at(lead, i) !== null)
}

/** "trồng 2 ha thanh long, bán giá 15.000 đồng/kg, trừ chi phí lãi 300 triệu đồng": what is earned with what was told before. */
const EARNS =
  /(?:^|[ ,])(?:bán|giá bán|trừ (?:hết |đi )?(?:các )?chi phí|lãi|thu lãi|lời|lợi nhuận|thu nhập)(?: [^,;:.()]{0,30})?$/
const isEarned = (figure: Related, before: Related, tells: Step['tells']): boolean =>
  figure.quantity.kind === 'money' &&
  EARNS.test(leadOf(figure, before)) &&
  tells((told, role) => figure.sentence - told.sentence <= 1 && role === 'thing' && GROWN.has(told.quantity.kind))
const GROWN = new Set(['area', 'mass', 'count'])

/** "Bà Sáu (58 tuổi) kể: “…”": what somebody speaks of is another matter. */
const SPEAKS = /(?:^| )(?:cho biết|cho hay|chia sẻ|so sánh|tâm sự|bộc bạch|kể|nói)(?: |:|$)/
/** Behind the comma after things that were built: the others of their kind that were mended. */
const MENDS = /^, ?(?:sửa|sửa chữa|sửa lại|cải tạo|nâng cấp|tu sửa)$/
const isMended = (figure: Related, before: Related): boolean =>
  MENDS.test(leadOf(figure, before)) &&
  before.quantity.kind === 'count' &&
  (before.itemWords[0] === figure.itemWords[0] || (namesHouse(before.itemWords) && namesHouse(figure.itemWords)))

/** A sum that is set aside, and how much of it has been spent. */
const SPENT_HERE = /,(?: [^;:.()]{0,40})?(?: |^)(?:giải ngân|đã chi|thanh toán)(?: được| đạt| ước| ước đạt| là)*$/
const isSpentHere = (figure: Related, before: Related, role: Role): boolean =>
  role === 'level' &&
  figure.quantity.kind === 'money' &&
  before.quantity.kind === 'money' &&
  before.quantity.change === null &&
  SPENT_HERE.test(leadOf(figure, before))

/**
 * Does the figure begin an event of its own within its sentence, without a semicolon? Commas alone end no event (of 140 in
 * reports that were read for it, 125 do not): only another act, another subject or another level does.
 */
export function isApart({ figure, before, role, lastRole, head, plan, paired, tells }: Step): boolean {
  if (isWeather(before) && figure.quantity.kind !== 'duration' && !isWeather(figure)) return true
  if (MEMBERS.test(itemText(figure)) && BRANCHES.test(itemText(before))) return true
  const lead = leadIds(figure, before)
  const comma = lead.lastIndexOf(COMMA)
  // "phấn đấu thu hút 300 triệu USD và đưa tỷ lệ lấp đầy lên 75%"
  if (lead[0] === AND && RAISES.at(lead, 1) && LEVELS.has(lastRole) && isNamedAnew(figure, before)) return true
  // "khám bệnh cho 620 người dân và tặng 50 suất quà"
  if (lead[0] === AND && plan.name !== head.name && DONE.has(role) && DEEDS.at(lead, 1)?.row === 'gives') return true
  // "Trần Văn Út (44 tuổi) đang chở …": what somebody whose age is told has done
  if ((before.quantity.kind === 'age' && !SPEAKS.test(clauseBefore(figure))) || comma < 0) return false
  // "xây mới 142 căn nhà, sửa chữa 57 căn"
  if (isMended(figure, before)) return false
  // "kế hoạch vốn là 212 tỷ đồng, mới giải ngân được 58,9 tỷ đồng"
  if (isSpentHere(figure, before, role)) return false
  if (hasSubject(figure, lead, comma)) return true
  // ", đồng thời trích 6,5 tỷ đồng …": another act, and not how the first has changed
  if (!ranksFirst(head) && ALSO.at(lead, comma + 1) && (role === 'level' || DONE.has(role))) return true
  const deed = (wanted: string) => lead.some((_, i) => i > comma && DEEDS.at(lead, i)?.row === wanted)
  // "kiểm tra 158 vụ, phát hiện và xử lý 121 vụ": what became of the same
  if (begins(plan, head, role) && tells((_, told) => told === role)) {
    const settles = deed('settles') || (!paired && DEEDS.endingAt(lead, lead.length - 1)?.row === 'charges')
    return (
      !(settles && tells((told) => told.itemWords[0] === figure.itemWords[0])) &&
      !PART_WORDS.test(leadOf(figure, before)) &&
      !tellsParts(figure)
    )
  }
  if (DONE.has(role) && !(role === 'each' && lastRole === 'each')) return deed('gives') && !ranksFirst(head)
  return (
    role === 'level' &&
    // "thời gian chờ rút từ 6 giờ xuống 2 giờ" is a matter of its own, "thời gian thực hiện 450 ngày" is not
    (figure.quantity.kind !== 'duration' || figure.quantity.step !== null) &&
    !isEarned(figure, before, tells) &&
    LEVELS.has(lastRole) &&
    // "mặt đường rộng 7,5 m, tổng mức đầu tư …": a size is no level that ends anything
    before.quantity.kind !== 'length' &&
    isNamedAnew(figure, before) &&
    figure.partOf === null
  )
}
