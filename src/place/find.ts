import { listed } from '../lexicon/listed.js'
import { HOMES } from '../lexicon/residence.js'
import type { Document } from '../model/document.js'
import type { Place } from '../model/figure.js'
import { lastUpTo, type Span } from '../model/span.js'
import { type Mention, mentionsOf } from './mentions.js'
import { nearestPlace } from './near.js'
import type { Province } from './provinces.js'
import { isProvincial } from './units.js'
import { inForce, provinceOfSite, provincesNamed } from './which.js'

/** Between a place and the larger one that it lies in: "huyện Trần Đề, tỉnh Sóc Trăng", "Bình Chánh (TP.HCM)". */
const WITHIN = /^(?:,? ?\(?| ?- ?| thuộc )$/
const LONGEST_WITHIN = 8
const liesIn = (shadow: string, one: Span, next: Span): boolean =>
  next.start - one.end <= LONGEST_WITHIN && WITHIN.test(shadow.slice(one.end, next.start))

/** Right behind a place that lies in another country: "tỉnh Quảng Đông (Trung Quốc)", "huyện Sê Pôn, Lào". */
const ABROAD =
  /^,? ?\(?(?:nước )?(?:trung quốc|lào|campuchia|thái lan|myanmar|nhật bản|nhật|hàn quốc|đài loan|mỹ|nga|indonesia|malaysia|philippines|ấn độ|úc|australia)(?![a-zà-ỹ])/
const LONGEST_COUNTRY = 20

/**
 * What is told of all the country or the world, or of one of its regions, lies in no place of it, but in one that is named behind these: "cả
 * nước có 90 khu, | tỉnh Sóc Trăng | có 6 khu", "ở Tây Nguyên có 30 ha".
 */
const NATIONWIDE = new RegExp(
  `(?<![a-zà-ỹ])(?:cả nước|toàn quốc|toàn cầu|(?:trên|toàn|khắp|cả) thế giới|(?:^|(?<=(?:ở|tại|khu vực|vùng|các tỉnh|toàn|trên|về|vào|ra) ))(?:${listed(
    'bắc bộ, trung bộ, nam bộ, bắc trung bộ, nam trung bộ, đông nam bộ, tây nam bộ, tây bắc bộ, đông bắc bộ, tây nguyên, tây bắc, đông bắc, miền bắc, miền trung, miền nam, miền tây, đồng bằng sông cửu long, đồng bằng sông hồng, đồng bằng bắc bộ, đbscl, duyên hải miền trung, duyên hải nam trung bộ',
  ).join('|')}))(?![a-zà-ỹ])`,
  'g',
)
const LONGEST_OPENING = 160

/** Each place takes the province, or the country, of the one that follows it as its larger unit, and keeps it wherever the page names it again. */
function inherit(mentions: Mention[], shadow: string): Mention[] {
  const whole = mentions.map((one) => ({
    ...one,
    abroad: !one.province && ABROAD.test(shadow.slice(one.end, one.end + LONGEST_COUNTRY)),
  }))
  const nameOf = ({ start, end }: Span): string => shadow.slice(start, end)
  const known = new Map<string, string>()
  for (let i = whole.length - 1; i >= 0; i--) {
    const [one, next] = [whole[i] as Mention, whole[i + 1]]
    if (!one.province && next && liesIn(shadow, one, next))
      Object.assign(one, { province: next.province, abroad: one.abroad || next.abroad })
    if (one.province && one.unit) known.set(nameOf(one), one.province)
  }
  return whole.map((one) => (one.province || one.abroad ? one : { ...one, province: known.get(nameOf(one)) ?? null }))
}

/** Before the place where somebody lives: "trú | xã Thanh Lương", "(41 tuổi, quê ở | Nam Định)". */
const LIVES = new RegExp(`(?:^|[ ,(])(?:${HOMES.join('|')})(?: tại| ở|:)* $`)
const LIVES_LENGTH = 24

/** The places where something was, without those that tell where people live, "trú xã Thanh Lương, huyện Thanh Liêm". */
function withoutHomes(mentions: readonly Mention[], shadow: string): Mention[] {
  let last: Mention | undefined
  return mentions.filter((one) => {
    const lives =
      (last && liesIn(shadow, last, one)) || LIVES.test(shadow.slice(Math.max(0, one.start - LIVES_LENGTH), one.start))
    if (lives) last = one
    return !lives
  })
}

const LAST_DAY_OF_63 = '2025-06-30'
const LATEST = '9999-12-31'
/** The day whose list of provinces holds: the page's own; without it, what the page names tells before from after. */
function dayOf(doc: Document, mentions: readonly Mention[]): string {
  if (doc.published) return doc.published.slice(0, 10)
  const isOld = ({ abolished, province }: Mention) =>
    abolished || (province !== null && provincesNamed(province).every(({ until }) => until !== undefined))
  return mentions.some(isOld) ? LAST_DAY_OF_63 : LATEST
}

/** The province that all places of a page lie in: its own, or the only one that it names; null where it names others beside. */
function provinceOfAll(own: string | null, named: readonly Mention[]): string | null {
  const all = new Set(named.flatMap(({ province }) => province ?? []))
  if (own !== null) all.add(own)
  const [first, ...others] = all
  return others.length === 0 ? (first ?? null) : null
}

/**
 * The places of a page with what "toàn tỉnh" or "địa bàn huyện" among them stands for: the page's own province; else the one of its
 * kind that the title names, else the last one before it. Without any it is no place.
 */
function withHomes(named: readonly Mention[], title: Span | undefined, own: string | null): Mention[] {
  const last = new Map<string | null, Mention>()
  return named.flatMap((one) => {
    const { unit } = one
    const before = last.get(unit)
    if (!one.home) {
      const stays = before && title && before.end <= title.end
      if (!stays) last.set(unit, one)
      return one
    }
    if (own !== null && isProvincial(unit)) return { ...one, province: own }
    return before ? { ...one, province: before.province, of: before } : []
  })
}

/**
 * The place of the figure at `at`: the nearest one named in its clause, else its sentence, else its block, else the
 * page's title. `site` is the host name of the page: it tells which province "toàn tỉnh" is.
 * Province and code (of the statistics office, by the page's date) are given where the place, or the page for all its places, names one.
 * Built once a document; then O(log n) a figure.
 */
export function placeFinder(doc: Document, site: string | null): (at: Span, clause: Span) => Place | null {
  const { shadow, original, blocks, sentences } = doc
  const isRead = (span: Span) => lastUpTo(blocks, span.start)?.kind !== 'chrome'
  const named = inherit(mentionsOf(doc).filter(isRead), shadow)
  const day = dayOf(doc, named)
  const heading = blocks.find(({ kind }) => kind === 'title')
  const inTitle = named.find(({ province, end }) => heading && province && end <= heading.end)
  const own = provinceOfSite(site) ?? inTitle?.province ?? null
  const around = provinceOfAll(own, named)
  const mentions = withHomes(named, heading, own)
  const events = withoutHomes(mentions, shadow)
  const nearest = nearestPlace(shadow, events)
  const nearestOfAll = events.length === mentions.length ? nearest : nearestPlace(shadow, mentions)
  const titled = heading && mentions.find(({ start }) => start >= heading.start && start < heading.end)

  const find = (at: Span, clause: Span): Mention | undefined => {
    const inClause = nearest(clause, at)
    if (inClause) return inClause
    const sentence = lastUpTo(sentences, at.start)
    const block = sentence && blocks[sentence.block]
    // where people live is where nothing else is told to have been
    return (
      (sentence && nearest(sentence, at)) ??
      (block && nearest(block, at)) ??
      titled ??
      (block && nearestOfAll(block, at))
    )
  }

  /** Where the last such word before the figure stands in its sentence, -1 if there is none. */
  const nationwideBefore = (at: Span): number => {
    const from = Math.max(lastUpTo(sentences, at.start)?.start ?? 0, at.start - LONGEST_OPENING)
    return [...shadow.slice(from, at.start).matchAll(NATIONWIDE)].reduce((_, { index }) => from + index, -1)
  }

  return (at, clause) => {
    const mention = find(at, clause)
    if (!mention) return null
    const nationwide = nationwideBefore(at)
    if (nationwide >= 0 && !(mention.start > nationwide && mention.start < at.start)) return null
    const { start, end } = mention.of ?? mention
    // "các tỉnh Bắc Trung Bộ" lie in no province either
    const liesIn = mention.abroad || mention.unit === 'tỉnh' ? null : around
    const name = mention.province ?? liesIn
    const province: Province | null = name ? inForce(provincesNamed(name), day) : null
    return {
      text: original.slice(start, end),
      start,
      end,
      province: province?.name ?? null,
      code: province?.code ?? null,
    }
  }
}
