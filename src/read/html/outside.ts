import { bylineOf } from '../meta/byline.js'
import { type Box, isIn, linked, type Run, SENTENCE } from './box.js'

/** A reason why a run in the article's box is no part of the article. */
interface Reason {
  name: string
  applies(run: Run, root: Box): boolean
}

const CLOSED = /[.!?…:;,]["”»)]?$/

/** "Xem thêm: …", "Read more: …", "Lesen Sie auch …", "À lire aussi", "Le puede interesar" */
const ELSEWHERE =
  /^(?:[>»→▶*+[(-] ?){0,4}(?:xem thêm|mời xem|mời (?:bạn|quý vị) (?:đọc|xem)|đọc thêm|tin liên quan|có thể bạn quan tâm|>>>|read (?:more|also|next)|also read|see also|related|more (?:on|from)|recommended|you may also|lesen sie auch|lesen sie hierzu|mehr (?:zum thema|themen|dazu)|auch interessant|das könnte sie|weitere (?:artikel|beiträge|themen)|à lire aussi|lire aussi|voir aussi|vous aimerez aussi|sur le même sujet|you might also|más (?:noticias|sobre)|quizás te|le puede interesar|lea también|te puede interesar|czytaj (?:też|także|więcej)|zobacz (?:też|także)|leggi anche|lees ook|- ?anzeige ?-?|anzeige$|werbung$|advertisement$|quảng cáo$)/i
/** "Subscribe to our newsletter", "Folgen Sie uns auf Facebook", "Theo dõi chúng tôi trên Zalo" */
const APPEAL =
  /^(?:sign up|subscribe|follow us|join our|join us|download (?:the|our)|like us|share this|share on|support (?:us|our)|never miss|get the latest|newsletter|folgen sie|diesen (?:artikel|beitrag)|teilen|jetzt (?:anmelden|abonnieren|registrieren)|abonnez|suivez|síguenos|siguenos|suscríbete|compart|theo dõi (?:chúng tôi|báo|kênh|trang)|all rights reserved|alle rechte vorbehalten|tous droits réservés)/i
/** "© aremac / Clipdealer", "Foto: Galli/Malteser" */
const CREDIT = /©|\(c\)|foto|photo|bild|quelle|credit|shutterstock|getty|istock|pixabay|afp|reuters|adobe/i

const LOOSE: ReadonlySet<string> = new Set(['p', 'td', 'li'])
const UP = 4

/** Whether one of the boxes around a run, within the root, is one that `test` means. */
function isWithin(run: Run, root: Box, up: number, test: (box: Box) => boolean): boolean {
  let box: Box | null = run.box
  for (let i = 0; box !== null && box !== root && i < up; i++) {
    if (test(box)) return true
    box = box.parent
  }
  return false
}

const isCaptionBox = (box: Box): boolean => box.tag === 'figcaption' || box.hint.caption
/** A box with many links for its little text: a list of other pages, a bar of buttons. */
const isLinkBox = (box: Box): boolean => !LOOSE.has(box.tag) && box.length < 1000 && box.links > box.length * 0.4

const REASONS: readonly Reason[] = [
  // A run of links alone is the title of another page, or a button; a whole sentence may be a link.
  { name: 'links', applies: (run) => linked(run) >= 0.8 && !(run.text.length > 100 && SENTENCE.test(run.text)) },
  { name: 'elsewhere', applies: (run) => run.text.length <= 200 && ELSEWHERE.test(run.text) },
  { name: 'appeal', applies: (run) => run.text.length <= 160 && APPEAL.test(run.text) },
  { name: 'link box', applies: (run, root) => isWithin(run, root, UP, isLinkBox) },
  {
    name: 'credit',
    applies: (run, root) =>
      run.text.length < 80 && CREDIT.test(run.text) && !/\d/.test(run.text) && isWithin(run, root, 3, isCaptionBox),
  },
]

/** A short line in a box of its own that is no sentence and holds no figure: "Teilen", "Về trang chủ". */
const isScrap = ({ text, box }: Run): boolean =>
  bylineOf([text]) === null &&
  box.tag === 'div' &&
  box.to === box.from + 1 &&
  text.length < 25 &&
  !CLOSED.test(text) &&
  !/\d/.test(text)

/** Some pages write their paragraphs as `<div>`; a heading or byline among such is no scrap. */
const isParagraphBeside = (run: Run, other: Run | undefined): boolean =>
  other !== undefined && other.box.tag === 'div' && other.box.parent === run.box.parent && other.text.length >= 80

/** Share of the article's box that what stands under "Read also" has at most, in a box of their own. */
const MOST_ELSEWHERE = 0.3
/** A box holds fields to fill in rather than an article. */
const FIELDS: ReadonlySet<string> = new Set(['form', 'fieldset'])
const FEW_WORDS = 600

/** Boxes within the article's that lead elsewhere: those that a title such as "Read also" opens, and those of fields to fill in. */
function aparts(runs: readonly Run[], root: Box): ReadonlySet<Box> {
  const found = new Set<Box>()
  for (const { text, box } of runs) {
    for (let at: Box | null = box; at !== null && at !== root; at = at.parent)
      if (FIELDS.has(at.tag) && at.length <= FEW_WORDS) found.add(at)
    if (text.length > 80 || !ELSEWHERE.test(text)) continue
    const around = box.parent
    if (around !== null && around !== root && isIn(around, root) && around.length <= root.length * MOST_ELSEWHERE)
      found.add(around)
  }
  return found
}

function isApart(run: Run, root: Box, boxes: ReadonlySet<Box>): boolean {
  for (let at: Box | null = boxes.size === 0 ? null : run.box; at !== null && at !== root; at = at.parent)
    if (boxes.has(at)) return true
  return false
}

/** The runs that are part of the article, of those in its box. */
export function withoutOutside(runs: readonly Run[], root: Box, isCell: (run: Run) => boolean): Run[] {
  const apart = aparts(runs, root)
  return runs
    .filter((run) => !run.box.site && !isApart(run, root, apart))
    .filter((run) => isCell(run) || !REASONS.some((reason) => reason.applies(run, root)))
    .filter((run, i, all) => !isScrap(run) || isParagraphBeside(run, all[i - 1]) || isParagraphBeside(run, all[i + 1]))
}
