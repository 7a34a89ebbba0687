import { load } from 'cheerio/slim'
import { shallow } from './depth.js'
import { BLOCK } from './tags.js'

/** A parsed document, its nodes and elements, as cheerio's parser gives them. */
export type Doc = NonNullable<ReturnType<ReturnType<typeof load>['root']>[0]>
export type Node = Doc['children'][number]
export type Element = Extract<Node, { attribs: Record<string, string> }>

/** Parses HTML with the fast parser; elements, text and comments, no repair beyond tags left open. */
export function parse(html: string): Doc {
  const root = load(shallow(html)).root()[0]
  if (root === undefined) throw new Error('the parser gave no document')
  return root
}

/** Elements alone have attributes. */
export const isElement = (node: Node): node is Element => 'attribs' in node
/** Is it a piece of text, and no comment? */
export const isText = (node: Node): node is Extract<Node, { nodeType: 3 }> => node.nodeType === 3

/**
 * Walks a tree in reading order without recursion. `enter` says whether the children are walked;
 * `leave` is called for every element that was entered, also for those whose children were passed over.
 */
export function walk(root: Doc | Element, enter: (node: Node) => boolean, leave: (element: Element) => void): void {
  let node: Node | null = root.children[0] ?? null
  while (node !== null) {
    const into = enter(node)
    const child: Node | undefined = into && isElement(node) ? node.children[0] : undefined
    if (child !== undefined) {
      node = child
      continue
    }
    if (into && isElement(node)) leave(node)
    while (node !== null && node.next === null) {
      const parent: Node | null = node.parent !== null && node.parent !== root ? (node.parent as Node) : null
      if (parent !== null && isElement(parent)) leave(parent)
      node = parent
    }
    if (node !== null) node = node.next as Node | null
  }
}

/** The text of an element, white space folded; for titles and short things. */
export function textOf(element: Element): string {
  let text = ''
  walk(
    element,
    (node) => {
      if (isText(node)) text += node.data
      else if (isElement(node) && BLOCK.has(node.name)) text += ' '
      return isElement(node) && node.name !== 'script' && node.name !== 'style'
    },
    () => {},
  )
  return text.replace(/\s+/g, ' ').trim()
}
