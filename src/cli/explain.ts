import { type Command, Option } from 'commander'
import { FORMATS as INPUT_FORMATS } from '../read/format.js'
import { isoDate, maxSize } from './arguments.js'
import type { ExplainOptions } from './options.js'
import { addWebOptions } from './web-options.js'

/** `solieu explain FILE|ADDRESS|TEXT`: what became of each number, and why. */
export function addExplain(program: Command): void {
  const command = program
    .command('explain')
    .summary('say for each number why it is a figure, or why not')
    .description('For each number of a page or a text: kept or left, by which rule, and what else it could have been.')
    .argument('<file|address|text>', 'a file or http(s) address, - for standard input; anything else is read as text')
    .usage('[options] [--] <file|address|"text">')
    .addOption(new Option('-f, --format <name>', 'how to write').choices(['text', 'json']).default('text'))
    .option('--published <date>', 'date of the page, as 2024-05-31', isoDate)
    .addOption(new Option('--input-format <name>', 'what the input is').choices(INPUT_FORMATS))
    .addOption(maxSize())
  addWebOptions(command).action(async (input: string, options: ExplainOptions) => {
    const { runExplain } = await import('./run-explain.js')
    process.exitCode = await runExplain(input, options)
  })
}
