import { stat } from 'node:fs/promises'
import { addressInput, isUrl, withoutCredentials } from '../batch/address.js'
import { isArchive } from '../batch/containers/layers.js'
import { codeOf, failure, messageOf } from '../batch/failure.js'
import { EVERYTHING, leftOut } from '../batch/filter.js'
import type { Input } from '../batch/input.js'
import { load } from '../batch/load.js'
import { slashed } from '../batch/walk.js'
import { lazyWeb } from '../batch/web.js'
import type { Page } from '../model/page.js'
import { extractPage } from '../pipeline.js'
import { readPage, readText } from '../read/index.js'
import { derivationText } from './derivation-text.js'
import { EXIT } from './exit.js'
import { say, useColour } from './messages.js'
import type { ExplainOptions } from './options.js'
import { standardOutput } from './output.js'
import { webTask } from './web-options.js'

/** What a text that was given as such is called in the output. */
const GIVEN = 'text'

/** "tin/bai-1.html": the ending of a page or an archive, and no blank. */
const looksLikeFile = (argument: string): boolean => !/\s/.test(argument) && leftOut(argument, EVERYTHING) === null

async function inputOf(argument: string): Promise<Input | null> {
  if (argument === '-') return { kind: 'stdin', source: '-' }
  if (isUrl(argument)) return addressInput(argument)
  const found = await stat(argument).catch(() => null)
  if (found === null) return null
  if (found.isDirectory() || isArchive(argument))
    throw failure('explain reads one page; name a page of it, or read all of it with solieu extract', 'usage')
  return { kind: 'file', source: slashed(argument), path: argument }
}

async function pageOf(argument: string, options: ExplainOptions): Promise<Page> {
  const { published, inputFormat, maxSize } = options
  const input = await inputOf(argument)
  const said = { ...(inputFormat && { format: inputFormat }), ...(published && { published }) }
  if (!input) return readText(argument, { source: GIVEN, format: 'txt', ...said })
  const web = lazyWeb(webTask(options))
  try {
    const { bytes, ...told } = await load(input, { maxBytes: maxSize }, web)
    return readPage(bytes, { source: input.source, ...told, ...said, maxBytes: maxSize })
  } finally {
    await web.close()
  }
}

/** Prints what became of each number; gives the exit code. */
export async function runExplain(argument: string, options: ExplainOptions): Promise<number> {
  let page: Page
  try {
    page = await pageOf(argument, options)
  } catch (error) {
    say(`${slashed(withoutCredentials(argument))}: ${messageOf(error)}`)
    return codeOf(error) === 'usage' ? EXIT.usage : EXIT.allFailed
  }
  if (page.source === GIVEN && looksLikeFile(argument)) say(`${argument} is the name of no file; it is read as a text`)
  const { result, derivations } = extractPage(page)
  const figures = new Map(result.figures.map((figure) => [figure.id, figure]))
  const numbers = derivations.map((derivation) => ({
    ...derivation,
    figure: figures.get(derivation.figure ?? '') ?? null,
  }))
  for (const { code, message } of page.warnings)
    if (code === 'not-vietnamese') say(`${page.source}: warning: ${message}`)
  if (numbers.length === 0)
    say(page.source === GIVEN ? 'no number in this text (it is not the name of a file)' : `${page.source}: no numbers`)
  await standardOutput().write(
    options.format === 'json'
      ? `${JSON.stringify({ source: page.source, numbers }, null, 2)}\n`
      : numbers.map((number) => derivationText(number, page.text, useColour())).join('\n'),
  )
  return EXIT.ok
}
