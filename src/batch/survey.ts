import { stat } from 'node:fs/promises'
import { found } from './expand.js'
import type { Missing } from './input.js'
import { type Scope, scopeOf } from './scope.js'

/** How much there is to do, as far as it has been counted. */
export interface Total {
  /** Files and addresses; an archive counts as none. */
  pages: number
  archives: number
  /** Bytes of all of them on the disk. */
  bytes: number
  /** Everything has been counted. */
  whole: boolean
}

/**
 * Counts what arguments and lists name, beside the run; `total` grows as it goes. Files that cannot be looked at count as
 * empty.
 */
export function survey(
  args: AsyncIterable<string | Missing> | readonly string[],
  scope: Scope,
): { total: Total; stop: () => void } {
  const total: Total = { pages: 0, archives: 0, bytes: 0, whole: false }
  let stopped = false
  const count = async (): Promise<void> => {
    for await (const one of found(args, scopeOf({ filter: scope.filter, limits: scope.limits, own: scope.own }))) {
      if (stopped) return
      if (one.kind === 'archive') total.archives++
      else total.pages++
      if ('path' in one)
        total.bytes += await stat(one.path).then(
          ({ size }) => size,
          () => 0,
        )
    }
    total.whole = true
  }
  // what goes wrong here goes wrong in the run, and is told there
  count().catch(() => {})
  return {
    total,
    stop: () => {
      stopped = true
    },
  }
}
