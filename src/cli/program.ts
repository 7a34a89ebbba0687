import { Command } from 'commander'
import { textWithoutCredentials } from '../batch/address.js'
import { VERSION } from '../batch/version.js'
import { addExplain } from './explain.js'
import { addExtract } from './extract.js'
import { print } from './print.js'
import { addSchema } from './schema.js'
import { addTypes } from './types.js'

const EXAMPLES = `
Examples:
  solieu page.html                                    figures of a page, as a table
  solieu pages/ -o figures.csv --excel                a folder to a spreadsheet
  solieu pages/ -f csv --rows records --type case     a row an event
  solieu https://example.gov.vn/tin-tuc/1234.html     a page from the web
  solieu explain "trao 121 căn nhà, trị giá trên 6 tỷ đồng"

Exit codes: 0 all read, 1 some inputs failed, 2 wrong usage, 3 all inputs failed, 4 output not written.`

/** The command with its options; runs nothing yet. */
export function program(): Command {
  const command = new Command('solieu')
    .description('Reads Vietnamese government news pages and extracts every figure they report as typed records.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print help')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: print,
      outputError: (text, write) =>
        write(
          `${textWithoutCredentials(text)
            .trim()
            .replace(/^error: /, 'solieu: ')
            .replaceAll('\n', ' ')}\n`,
        ),
    })
  const extract = addExtract(command)
  for (const add of [addExplain, addSchema, addTypes]) add(command)
  return command.addHelpText(
    'after',
    () => `\nThe command where none is named:\n\n${extract.helpInformation()}${EXAMPLES}`,
  )
}
