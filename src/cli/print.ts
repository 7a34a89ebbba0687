import { EXIT } from './exit.js'

const hasCode = (error: Error, codes: readonly string[]): boolean =>
  'code' in error && codes.includes(String(error.code))

/** Prints what the command says of itself; what cannot be written is told, unless nobody reads it any more. */
export function print(text: string): void {
  process.stdout.write(text, (error) => {
    // help comes in parts, and is told of once
    if (!error || hasCode(error, ['EPIPE', 'EOF']) || process.exitCode === EXIT.output) return
    process.stderr.write(`solieu: the output could not be written to standard output: ${error.message}\n`)
    process.exitCode = EXIT.output
  })
}
