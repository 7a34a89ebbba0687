import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Task } from '../batch/outcome.js'
import { HOMEPAGE, VERSION } from '../batch/version.js'

/** What the options for addresses come to; times are milliseconds. */
export interface WebFlags {
  timeout: number
  delay: number
  retries: number
  ignoreRobots?: true
  allowPrivate?: true
  cache?: string
  savePages?: string
}

/** Rest before the first retry. */
const BACK_OFF = 1000

const IN_MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, '': 1000, s: 1000, m: 60_000 }

/** "1.5" → 1500, "500ms" → 500, "2m" → 120000; up to a day. */
function duration(value: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,6}(?:\.\d{1,3})?) ?(ms|s|m|)$/i.exec(value) ?? []
  const time = digits === '' ? Number.NaN : Math.round(Number(digits) * (IN_MILLISECONDS[unit.toLowerCase()] ?? 0))
  if (!(time <= 86_400_000)) throw new InvalidArgumentError('It must be a time such as 30, 0.5, 500ms or 2m.')
  return time
}

/** A time longer than none, in milliseconds. */
export function timeLimit(value: string): number {
  const time = duration(value)
  if (time === 0) throw new InvalidArgumentError('It must be longer than 0.')
  return time
}

function count(value: string): number {
  if (!/^\d{1,2}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 0 to 99.')
  return Number(value)
}

function folder(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be the name of a folder.')
  return value
}

/** Adds the options that say how addresses are fetched. */
export const addWebOptions = (command: Command): Command =>
  command
    .optionsGroup('Options for addresses:')
    .addOption(
      new Option('--timeout <time>', 'longest time of a request, in seconds')
        .argParser(timeLimit)
        .default(60_000, '60'),
    )
    .addOption(
      new Option('--delay <time>', 'rest of a host between requests, in seconds')
        .argParser(duration)
        .default(1000, '1'),
    )
    .addOption(new Option('--retries <number>', 'further tries where a host is busy').argParser(count).default(3))
    .option('--ignore-robots', 'read pages that robots.txt asks programs to leave')
    .option('--allow-private', 'read addresses of this machine and of private networks')
    .option('--cache <folder>', 'keep pages there, and fetch again only what has changed', folder)
    .option('--save-pages <folder>', 'keep pages there as they were served', folder)

/** "solieu/1.2.3 (+https://…)": who asks, and where to read about it once the package says where. */
const userAgent = `solieu/${VERSION}${HOMEPAGE === null ? '' : ` (+${HOMEPAGE})`}`

/** What the flags say to the web; times are milliseconds. */
export const webTask = (flags: WebFlags): Task['web'] => ({
  userAgent,
  timeout: flags.timeout,
  delay: flags.delay,
  retries: flags.retries,
  backOff: BACK_OFF,
  ignoreRobots: flags.ignoreRobots === true,
  allowPrivate: flags.allowPrivate === true,
  cache: flags.cache ?? null,
  savePages: flags.savePages ?? null,
})
