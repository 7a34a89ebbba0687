import type { Command } from 'commander'
import { inputsOf } from '../batch/expand.js'
import type { PassedOver } from '../batch/input.js'
import { withList } from '../batch/list.js'
import { peek } from '../batch/order.js'
import type { Task } from '../batch/outcome.js'
import { outcomes } from '../batch/run.js'
import type { Writer } from '../formats/format.js'
import { usageError } from './arguments.js'
import { EXIT } from './exit.js'
import type { ExtractOptions } from './extract.js'
import { clearProgress, progress, say } from './messages.js'
import { fileOutput, type Output, standardOutput } from './output.js'
import { planOf } from './plan.js'
import { onSignal } from './signals.js'

/** Writes pages as they come, and the head before the first of them. */
function pageWriter(output: Output, writer: Writer, task: Task) {
  let count = 0
  return {
    page: async (written: string) => {
      await output.write((count === 0 ? writer.head(task.formatOptions) : writer.between) + written)
      count++
    },
    end: () => output.write((count === 0 ? writer.head(task.formatOptions) : '') + writer.tail),
  }
}

function sayPassedOver(passed: PassedOver): void {
  const total = [...passed.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) return
  const kinds = [...passed].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([ending, n]) => `${n} ${ending}`)
  say(`passed over ${total} ${total === 1 ? 'file that is no page' : 'files that are no pages'}: ${kinds.join(', ')}`)
}

/** Reads the inputs and writes what they report; gives the exit code. Throws what the output throws. */
export async function runExtract(inputs: string[], options: ExtractOptions, command: Command): Promise<number> {
  if (options.inputList === '-' && inputs.includes('-'))
    usageError(command, 'standard input is either a page or the list of inputs; give - once')
  const { format, task, file } = planOf(options, command)
  const passed: PassedOver = new Map()
  const { first, all } = await peek(inputsOf(withList(inputs, options.inputList, options.maxSize), passed), 2)
  if (options.url && first.length > 1)
    usageError(command, '--url says where one page comes from; give one input with it')
  const writer = await format.load()
  const output = file === null ? standardOutput() : fileOutput(file)
  const stopListening = onSignal(output.discard)
  const showProgress = !options.quiet && (file !== null || !process.stdout.isTTY)
  let read = 0
  let failed = 0
  try {
    const pages = pageWriter(output, writer, task)
    for await (const outcome of outcomes(all, task, options.jobs)) {
      if (outcome.written === null) {
        failed++
        say(`${outcome.source}: ${outcome.message}`)
      } else {
        read++
        await pages.page(outcome.written)
        if (!options.quiet) for (const warning of outcome.warnings) say(`${outcome.source}: warning: ${warning}`)
      }
      if (showProgress) progress(`${read} read, ${failed} failed`)
    }
    await pages.end()
    // a good file of an earlier run is not replaced by an empty one
    if (read > 0) output.finish()
  } finally {
    clearProgress()
    output.discard()
    stopListening()
  }
  if (!options.quiet) sayPassedOver(passed)
  if (failed > 0 && read + failed > 1) say(`${failed} of ${read + failed} inputs failed`)
  return failed === 0 ? EXIT.ok : read === 0 ? EXIT.allFailed : EXIT.someFailed
}
