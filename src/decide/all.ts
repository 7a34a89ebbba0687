import type { Staged } from '../propose/scenes.js'
import type { Habit } from '../propose/separator.js'
import type { Cell } from '../tables/cell.js'
import { draftCell } from './cell.js'
import { type Drafted, draftScene } from './drafts.js'

/** Decides about every number of a page's scenes, in the order of the text; `tables` are cells by the index of their block. */
export function draftAll(scenes: Staged['scenes'], tables: ReadonlyMap<number, Cell>, habit: Habit): Drafted {
  const all: Drafted = { drafts: [], left: [] }
  for (const { scene, sentence } of scenes) {
    const cell = tables.get(scene.sentence.block)
    const { drafts, left } = cell ? draftCell(scene, sentence, habit, cell) : draftScene(scene, sentence, habit)
    // one by one: a hostile page has more of them than a call may have arguments
    for (const draft of drafts) all.drafts.push(draft)
    for (const one of left) all.left.push(one)
  }
  return all
}
