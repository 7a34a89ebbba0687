import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from 'node:fs'

/** A file that grows by whole parts: what is written counts once it is committed, and is cut off again until then. */
export interface Growing {
  write: (data: string | Uint8Array) => void
  /** What was written since the last commit counts from now on. */
  commit: () => void
  /** Cuts off what was not committed. */
  revert: () => void
  /** Bytes since the last commit. */
  readonly pending: number
  close: () => void
}

/** Opens a file to grow from its first `length` bytes on; what stands behind them is cut off. A device is not cut. */
export function openGrowing(
  path: string,
  length: number,
  { mode, device = false }: { mode?: number; device?: boolean } = {},
): Growing {
  const file = openSync(path, device ? 'a' : length > 0 ? 'r+' : 'w', mode)
  const cut = !device && fstatSync(file).isFile()
  if (cut) ftruncateSync(file, length)
  let committed = length
  let written = length
  let open = true
  return {
    write: (data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data) : data
      // a full disk takes a part of it, and an error comes with the rest
      for (let done = 0; done < bytes.length; ) {
        const count = writeSync(file, bytes, done, bytes.length - done, cut ? written : null)
        done += count
        written += count
      }
    },
    commit: () => {
      committed = written
    },
    revert: () => {
      if (cut && open) ftruncateSync(file, committed)
      written = committed
    },
    get pending() {
      return written - committed
    },
    close: () => {
      if (open) closeSync(file)
      open = false
    },
  }
}
