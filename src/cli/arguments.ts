import { type Command, InvalidArgumentError, Option } from 'commander'
import { withoutCredentials } from '../batch/address.js'
import { isIsoDate, isWebAddress } from '../read/said.js'
import { EXIT } from './exit.js'

/** "gift,housing" → ["gift", "housing"]; what is given again is added. */
export const list = (value: string, earlier: string[] = []): string[] => [
  ...earlier,
  ...value
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean),
]

/** The names of `given` that are not among `known` end the command with a line that says which are. */
export function mustBeKnown(
  command: Command,
  option: string,
  given: readonly string[],
  known: readonly string[],
): void {
  const unknown = given.filter((name) => !known.includes(name))
  if (unknown.length > 0 || given.length === 0)
    usageError(command, `${option} does not know '${unknown.join(', ')}'; it knows ${known.join(', ')}`)
}

/** Ends the command with one line and the exit code of wrong usage; throws commander's error. */
export function usageError(command: Command, message: string): never {
  return command.error(`error: ${message}`, { exitCode: EXIT.usage, code: 'solieu.usage' })
}

/** A calendar day as 2024-05-31, or with a time as 2024-05-31T08:00:00+07:00. */
export function isoDate(value: string): string {
  if (!isIsoDate(value)) throw new InvalidArgumentError('It must be an ISO date such as 2024-05-31.')
  return value
}

/** The name of a file; a variable of a script that is not set is none. */
export function named(value: string): string {
  if (value === '') throw new InvalidArgumentError('It must be the name of a file.')
  return value
}

/** An http or https address, without user and password in it; throws commander's error for anything else. */
export function webAddress(value: string): string {
  if (!isWebAddress(value)) throw new InvalidArgumentError('It must be an http or https address.')
  return withoutCredentials(value)
}

/** "12" → 12, from 1 to 999999; throws commander's error for anything else. */
export function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999.')
  return Number(value)
}

const FACTORS: Readonly<Record<string, number>> = { '': 1, b: 1, k: 1e3, kb: 1e3, m: 1e6, mb: 1e6, g: 1e9, gb: 1e9 }

/** "20MB" → 20000000 */
export function byteCount(value: string): number {
  const [, digits, letters = ''] = /^(\d{1,9}) ?([kmg]?b?)$/i.exec(value) ?? []
  const bytes = Number(digits) * (FACTORS[letters.toLowerCase()] ?? Number.NaN)
  if (!(bytes > 0)) throw new InvalidArgumentError('It must be a size such as 20MB or 500kB.')
  return bytes
}

/** Every time an option is given adds to its list. */
export function more(value: string, earlier: string[] | undefined): string[] {
  if (value === '') throw new InvalidArgumentError('It must not be empty.')
  return [...(earlier ?? []), value]
}

/** `--max-size`, in bytes; 20 MB where it is not given. */
export const maxSize = (): Option =>
  new Option('--max-size <size>', 'largest input').argParser(byteCount).default(20_000_000, '20MB')
