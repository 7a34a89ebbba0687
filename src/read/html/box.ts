import type { Element } from './dom.js'
import type { Hint } from './hints.js'

/** An element that stands on lines of its own; the boxes of a page are listed in reading order, parents first. */
export interface Box {
  /** The document's own box has none. */
  element: Element | null
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
  /** Holds a picture, itself or in a box of it; follows one. */
  picture: boolean
  afterPicture: boolean
}

/** A line of text as it is seen: white space folded, what links hold of it, and the box it stands in. */
export interface Run {
  text: string
  links: number
  box: Box
  /** It is part of the article's opening. */
  lead?: true
}

/** Whether all runs of a box are runs of the other. */
export const isIn = (box: Box, outer: Box): boolean => box.from >= outer.from && box.to <= outer.to

/** The share of a run's characters that are in links. */
export const linked = ({ links, text }: Run): number => links / text.length

/** A line that ends as a sentence does. */
export const SENTENCE = /[.!?…。]["”»)]?$/

/** Words within a line that belong to the site by their name and may tell of the article: "post-date", "author". */
export interface Aside {
  text: string
  /** How many runs stand before it. */
  at: number
}

export interface Layout {
  boxes: [Box, ...Box[]]
  runs: Run[]
  asides: Aside[]
}
