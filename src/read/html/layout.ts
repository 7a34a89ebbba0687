import type { Aside, Box, Layout, Run } from './box.js'
import { type Doc, type Element, isElement, isText, textOf, walk } from './dom.js'
import { type Hint, hintOf, isHidden, NONE } from './hints.js'
import { markSite } from './site.js'
import { BLOCK, SKIP } from './tags.js'

const boxOf = (element: Element | null, tag: string, hint: Hint, parent: Box | null, from: number): Box => ({
  element,
  tag,
  parent,
  hint,
  site: false,
  from,
  to: from,
  length: 0,
  links: 0,
  picture: false,
  afterPicture: false,
})

/** White space of HTML; a no-break space may be half of a letter that was misread, and is folded once it is not. */
const SPACES = /[\t\n\f\r ]+/g
const UNFOLDED = /[\t\n\f\r]| {2}/
const isSpace = (unit: number): boolean => unit === 32 || (unit >= 9 && unit <= 13 && unit !== 11)
const WIDE = /[\v\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/

/** "PostDate", "entry-meta", "byline" */
const TELLING = /date|time|meta|info|author|byline|posted/i

/** A text without the white space at its ends, and with one space for each stretch of it inside. */
function spaced(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  const inner = text.slice(start, end)
  return UNFOLDED.test(inner) ? inner.replace(SPACES, ' ') : inner
}

/** A line with all white space folded. */
export const folded = (text: string): string => (WIDE.test(text) ? text.replace(/\s+/g, ' ').trim() : text)

/** Lays a document out: its boxes and its runs of text, in reading order. Linear, without recursion. */
export function layout(root: Doc): Layout {
  const page = boxOf(null, 'html', NONE, null, 0)
  const boxes: Layout['boxes'] = [page]
  const runs: Run[] = []
  const asides: Aside[] = []
  let box = page
  let pending = ''
  let linked = 0
  let anchors = 0
  let preformatted = 0
  /** How many runs stood before the last picture. */
  let pictured = -1

  const flush = () => {
    const text = spaced(pending)
    if (text !== '' && text.trim() !== '') {
      const links = Math.min(linked, text.length)
      box.afterPicture ||= pictured === runs.length
      runs.push({ text, links, box })
      box.length += text.length
      box.links += links
    }
    pending = ''
    linked = 0
  }

  const open = (element: Element, hint: Hint) => {
    flush()
    box = boxOf(element, element.name, hint, box, runs.length)
    boxes.push(box)
  }

  walk(
    root,
    (node) => {
      if (isText(node)) {
        const lines = preformatted > 0 ? node.data.split('\n') : [node.data]
        for (const [i, line] of lines.entries()) {
          if (i > 0) flush()
          pending += line
          if (anchors > 0) linked += line.trim().length
        }
        return false
      }
      if (!isElement(node)) return false
      const { name } = node
      if (name === 'img') {
        box.picture = true
        pictured = runs.length
        return false
      }
      if (SKIP.has(name) || isHidden(node)) return false
      if (name === 'br') {
        flush()
        return false
      }
      if (name === 'pre') preformatted++
      if (BLOCK.has(name) || name.includes('-')) open(node, hintOf(node))
      else if (name === 'a') anchors++
      else if (hintOf(node).site) {
        if (TELLING.test(node.attribs.class ?? '')) asides.push({ text: textOf(node), at: runs.length })
        return false
      }
      return true
    },
    (element) => {
      if (element.name === 'a') anchors--
      if (element.name === 'pre') preformatted--
      if (box.element !== element) return
      flush()
      box.to = runs.length
      box = box.parent ?? page
    },
  )
  flush()
  page.to = runs.length
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent, length, links, picture } = boxes[i] as Box
    if (parent === null) continue
    parent.picture ||= picture
    parent.length += length
    parent.links += links
  }
  markSite(boxes, runs)
  return { boxes, runs, asides }
}
