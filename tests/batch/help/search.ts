import { inputsOf } from '../../../src/batch/expand.js'
import { filterOf } from '../../../src/batch/filter.js'
import type { Limits } from '../../../src/batch/limits.js'
import { load } from '../../../src/batch/load.js'
import { limitsOf, scopeOf } from '../../../src/batch/scope.js'
import { folderWith } from '../../folder.js'

export interface Search {
  limits?: Partial<Limits>
  include?: string[]
  exclude?: string[]
}

/** What a search of a folder finds: pages with what is in them, what fails with its code, and what is passed over. */
export async function search(files: Record<string, string | Uint8Array>, { limits, include, exclude }: Search = {}) {
  const folder = folderWith(files)
  const scope = scopeOf({
    limits: { ...limitsOf(1_000_000), ...limits },
    filter: await filterOf(include ?? [], exclude ?? []),
  })
  const pages: Record<string, string> = {}
  const told: Record<string, object> = {}
  const failed: Record<string, string> = {}
  for await (const input of inputsOf([folder], scope)) {
    const name = input.source.slice(folder.length + 1)
    if (input.kind === 'missing') failed[name] = `${input.code}: ${input.message}`
    else {
      const loaded = await load(input, scope.limits).catch((error: Error) => {
        failed[name] = error.message
      })
      if (!loaded) continue
      const { bytes, stamp: _stamp, ...rest } = loaded
      pages[name] = Buffer.from(bytes).toString()
      told[name] = rest
    }
  }
  return { pages, told, failed, passed: Object.fromEntries(scope.passed) }
}
