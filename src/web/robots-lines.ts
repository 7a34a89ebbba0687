/** "User-agent: Googlebot" */
const AGENT = /^\s*user-agent\s*:\s*([^\s/#]*)/i
const EVERYBODY = '*'
const OTHERS = 'others'

/**
 * robots.txt with all programs that are not `name` called by one word, once a group. The parser keeps each rule for each
 * program of its group: thousands of both, which a small file can hold, would fill the memory.
 */
export function rulesFor(name: string, text: string): string {
  let group = new Set<string>()
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'))
    .flatMap((line) => {
      const given = AGENT.exec(line)?.[1]?.toLowerCase()
      if (given === undefined) {
        group = new Set()
        return [line]
      }
      const agent = given === name || given === EVERYBODY ? given : OTHERS
      if (group.has(agent)) return []
      group.add(agent)
      return [`User-agent: ${agent}`]
    })
    .join('\n')
}
