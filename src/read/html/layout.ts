import { type Doc, type Element, isElement, isText, walk } from './dom.js'
import { type Hint, hintOf, isHidden } from './hints.js'
import { BLOCK, SITE, SKIP } from './tags.js'

/** An element that stands on lines of its own; the boxes of a page are listed in reading order, parents first. */
export interface Box {
  element: Element
  tag: string
  parent: Box | null
  hint: Hint
  /** Belongs to the site by its own name or by that of a box around it. */
  site: boolean
  /** Its runs are `runs.slice(from, to)`. */
  from: number
  to: number
  /** Characters of its runs, and of those the ones in links. */
  length: number
  links: number
}

/** A line of text as it is seen: white space folded, what links hold of it, and the box it stands in. */
export interface Run {
  text: string
  links: number
  box: Box
}

export interface Layout {
  boxes: Box[]
  runs: Run[]
}

const SPACES = /[\s\u00A0]+/g

/** Lays a document out: its boxes and its runs of text, in reading order. Linear, without recursion. */
export function layout(root: Doc): Layout {
  const boxes: Box[] = []
  const runs: Run[] = []
  let box: Box | null = null
  let pending = ''
  let linked = 0
  let anchors = 0

  const flush = () => {
    const text = pending === '' ? '' : pending.replace(SPACES, ' ').trim()
    if (text !== '' && box !== null) {
      const links = Math.min(linked, text.length)
      runs.push({ text, links, box })
      box.length += text.length
      box.links += links
    }
    pending = ''
    linked = 0
  }

  const open = (element: Element, hint: Hint) => {
    flush()
    const from = runs.length
    box = { element, tag: element.name, parent: box, hint, site: false, from, to: from, length: 0, links: 0 }
    boxes.push(box)
  }

  walk(
    root,
    (node) => {
      if (isText(node)) {
        pending += node.data
        if (anchors > 0) linked += node.data.trim().length
        return false
      }
      if (!isElement(node)) return false
      const { name } = node
      if (SKIP.has(name) || isHidden(node)) return false
      if (name === 'br') {
        flush()
        return false
      }
      if (BLOCK.has(name) || name.includes('-')) open(node, hintOf(node))
      else if (name === 'a') anchors++
      else if (hintOf(node).site) return false
      return true
    },
    (element) => {
      if (element.name === 'a') anchors--
      if (box?.element !== element) return
      flush()
      box.to = runs.length
      box = box.parent
    },
  )
  flush()
  for (let i = boxes.length - 1; i >= 0; i--) {
    const { parent, length, links } = boxes[i] as Box
    if (parent === null) continue
    parent.length += length
    parent.links += links
  }
  markSite(boxes, runs)
  return { boxes, runs }
}

/** Elements that stand for the whole page or the whole article, whatever they are called. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])
/** A box with more than this share of the page's prose is not the site's, whatever it is called. */
const MOST = 0.5
/** Shorter runs are seldom prose. */
const PROSE = 60

/** Marks the boxes that belong to the site by their names, unless most of the page's prose is theirs. */
function markSite(boxes: readonly Box[], runs: readonly Run[]): void {
  const before = [0]
  for (const { text, links } of runs) {
    const prose = text.length >= PROSE && links < text.length / 2 ? text.length : 0
    before.push((before.at(-1) ?? 0) + prose)
  }
  const proseOf = (box: Box): number => (before[box.to] ?? 0) - (before[box.from] ?? 0)
  const all = before.at(-1) ?? 0
  for (const box of boxes) {
    const named = SITE.has(box.tag) || (box.hint.site && box.hint.body !== 0 && !box.hint.lead && !WHOLE.has(box.tag))
    box.site = box.parent?.site === true || (named && proseOf(box) <= all * MOST)
  }
}
