import { VERSION } from '../batch/version.js'
import { EXIT } from './exit.js'
import { print } from './print.js'

/** What commander throws for wrong usage and for help, told by its shape: to name its class would load it. */
const isCommanderError = (error: unknown): error is Error & { exitCode: number } =>
  error instanceof Error && 'exitCode' in error && 'code' in error && /^(?:commander|solieu)\./.test(String(error.code))

/** The whole command; sets the exit code of the process. */
export async function main(argv: readonly string[]): Promise<void> {
  // without a reader of stderr there is nobody to tell; a failed write to stdout comes to its callback
  for (const stream of [process.stderr, process.stdout]) stream.on('error', () => {})
  // scripts ask for nothing but this, and need not wait for the rest to load
  if (argv.length === 3 && (argv[2] === '--version' || argv[2] === '-V')) return print(`${VERSION}\n`)
  try {
    const { program } = await import('./program.js')
    await program().parseAsync(argv)
  } catch (error) {
    if (isCommanderError(error)) {
      if (error.exitCode !== 0) process.exitCode = EXIT.usage
      return
    }
    const [{ say }, { isOutputFailure }, { messageOf }] = await Promise.all([
      import('./messages.js'),
      import('./output.js'),
      import('../batch/failure.js'),
    ])
    if (isOutputFailure(error)) {
      if (!error.closed) say(error.message)
      process.exit(error.closed ? EXIT.ok : EXIT.output)
    }
    say(messageOf(error))
    process.exitCode = EXIT.someFailed
  }
}
