import { Argument, type Command, Option } from 'commander'
import { MAX_DEPTH, MAX_RATIO } from '../batch/limits.js'
import { ROWS } from '../formats/format.js'
import { FORMATS } from '../formats/index.js'
import { FORMATS as INPUT_FORMATS } from '../read/format.js'
import { byteCount, isoDate, list, maxSize, more, named, webAddress, wholeNumber } from './arguments.js'
import { EXIT } from './exit.js'
import type { ExtractOptions } from './options.js'
import { addWebOptions, timeLimit } from './web-options.js'

const formatNames = FORMATS.map(({ name }) => name)

/** `solieu [extract] INPUT…`: pages to figures and records. */
export function addExtract(program: Command): Command {
  const command = program
    .command('extract', { isDefault: true })
    .summary('read pages and write the figures they report')
    .description(
      'Reads pages and writes every figure they report, with the record it belongs to.\n' +
        'Data goes to standard output, messages to standard error.',
    )
    .addArgument(new Argument('[input...]', 'files, folders, globs, http(s) addresses, or - for standard input'))
    .option('--input-list <file>', 'file that names more inputs, one a line; - for standard input', named)
    .addOption(
      new Option('-f, --format <name>', 'how to write; default: table on a terminal, else ndjson').choices(formatNames),
    )
    .option('-o, --output <file>', 'write to a file; its ending tells the format', named)
    .addOption(new Option('--rows <what>', 'rows of csv, tsv and table').choices(ROWS).default('figures'))
    .option('--type <names>', 'only figures of these types, such as gift,housing (solieu types lists them)', list)
    .option('--kind <names>', 'only figures of these kinds, such as money,count', list)
    .option('--text', "put the page's text into json and ndjson")
    .option('--excel', 'begin csv and tsv with the mark by which Excel knows UTF-8')
    .option('--address', 'a last column in csv and tsv: the address that opens the page at the figure')
    .option('--jobs <number>', 'pages read side by side; default: as many as the machine can', wholeNumber)
    .option('--quiet', 'no warnings, no progress and no summary')
    .option('--published <date>', 'date of the pages, as 2024-05-31, instead of what they state', isoDate)
    .option('--url <address>', 'address that a saved page comes from', webAddress)
    .addOption(new Option('--input-format <name>', 'what the inputs are').choices(INPUT_FORMATS))
    .addOption(maxSize())
    .option('--include <glob>', 'of folders and archives, only these, whatever their ending; may be repeated', more)
    .option('--exclude <glob>', 'of folders and archives, not these; may be repeated', more)
    .option('--errors <file>', 'write every input that failed, with its reason, as ndjson', named)
    .option('--resume', 'go on with the run that was stopped (ndjson, csv, tsv with -o)')
    .option('--since-run <file>', 'leave what an earlier run has read: its ndjson, or its --state', named)
    .option('--state <file>', 'leave what earlier runs have read, and note what this one reads', named)
    .option('--near-duplicates', 'mark pages that nearly repeat another, not only those that do')
    .option('--skip-repeats', 'write no page that repeats another')
    .addOption(
      new Option('--page-timeout <time>', 'longest that reading a page may take')
        .argParser(timeLimit)
        .default(60_000, '60'),
    )
    .addOption(
      new Option('--page-memory <size>', 'most memory that a page may take')
        .argParser(byteCount)
        .default(1_000_000_000, '1GB'),
    )
    .addOption(
      new Option('--max-ratio <number>', 'how many times its size an archive may unpack to')
        .argParser(wholeNumber)
        .default(MAX_RATIO),
    )
    .addOption(
      new Option('--max-depth <number>', 'how many archives may stand inside one another')
        .argParser(wholeNumber)
        .default(MAX_DEPTH),
    )
  return addWebOptions(command).action(async (inputs: string[], options: ExtractOptions, command: Command) => {
    const given = inputs.length > 0 || options.inputList !== undefined
    if (!given && process.stdin.isTTY) {
      program.outputHelp({ error: true })
      process.exitCode = EXIT.usage
      return
    }
    const { runExtract } = await import('./run-extract.js')
    process.exitCode = await runExtract(given ? inputs : ['-'], options, command)
  })
}
