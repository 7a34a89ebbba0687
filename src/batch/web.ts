import type { Web, WebOptions } from '../web/index.js'

/** The web, opened when the first address comes: a run over files loads nothing of it. */
export function lazyWeb(options: WebOptions): Pick<Web, 'fetch'> & { close: () => Promise<void> } {
  let opening: Promise<Web> | null = null
  return {
    fetch: async (address, maxBytes) => {
      opening ??= import('../web/index.js').then(({ openWeb }) => openWeb(options))
      return (await opening).fetch(address, maxBytes)
    },
    close: async () => {
      // why it could not be opened was told for each address
      await opening?.then((web) => web.close()).catch(() => {})
    },
  }
}
