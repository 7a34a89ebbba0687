import type { Total } from '../batch/survey.js'
import { setLineOfProgress } from './messages.js'
import { count, duration, inputCount, plural, speed, type Tally } from './tally.js'

/** What the line of progress is made of. */
export interface Standing {
  tally: Tally
  total: Total
  /** Bytes of inputs on the disk that are done with. */
  bytes: number
  /** Inputs and bytes of an earlier run that this one goes on with; no part of its speed. */
  before: { inputs: number; bytes: number }
  seconds: number
}

/** The part that is done, 0 to 1: by bytes, which archives have too; null while nobody knows how much there is. */
function partDone({ tally, total, bytes }: Standing): number | null {
  if (!total.whole) return null
  if (total.archives === 0) return total.pages === 0 ? null : Math.min(1, inputCount(tally) / total.pages)
  return total.bytes === 0 ? null : Math.min(1, bytes / total.bytes)
}

/** "1,234 of 10,000 pages" */
function pagesOf({ tally, total }: Standing): string {
  if (total.archives > 0) return plural(inputCount(tally), 'page')
  return `${count(inputCount(tally))} of ${total.whole ? '' : 'at least '}${plural(Math.max(total.pages, inputCount(tally)), 'page')}`
}

/** "1,234 of 10,000 pages | 85 pages/s, 3.2 MB/s | 1 min 40 s left | 3 errors" */
export function standingText(standing: Standing): string {
  const { tally, before, seconds } = standing
  const done = inputCount(tally) - before.inputs
  const part = partDone(standing)
  const parts = [pagesOf(standing), speed(done, tally.bytes, Math.max(seconds, 0.001))]
  if (part !== null && part > 0) parts.push(`${duration((seconds * (1 - part)) / part)} left`)
  parts.push(plural(tally.failed, 'error'))
  return parts.join(' | ')
}

/** Runs shorter than this need no progress. */
const DELAY = 300
const BAR = 20

/** Shows how far the run is, on a terminal only; gives the way to end it. */
export function showProgress(standing: () => Standing): () => void {
  if (!process.stderr.isTTY) return () => {}
  let stop = (): void => {}
  const timer = setTimeout(async () => {
    const { Format, MultiBar } = (await import('cli-progress')).default
    // one bar of several: only those leave the cursor where messages have moved it
    const bars = new MultiBar({
      stream: process.stderr,
      clearOnComplete: true,
      gracefulExit: false,
      forceRedraw: true,
      fps: 5,
      barsize: BAR,
      barCompleteChar: '#',
      barIncompleteChar: '.',
      format: (options) => {
        const now = standing()
        const part = partDone(now)
        const shown = part === null ? '' : `[${Format.BarFormat(part, options)}] ${Math.floor(part * 100)}% | `
        return shown + standingText(now)
      },
    })
    if (stopped) return
    bars.create(1, 0)
    setLineOfProgress(true)
    stop = () => {
      bars.stop()
      setLineOfProgress(false)
    }
  }, DELAY)
  let stopped = false
  return () => {
    stopped = true
    clearTimeout(timer)
    stop()
  }
}
