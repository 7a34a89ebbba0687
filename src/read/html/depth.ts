/** Deeper than any page is nested; browsers stop at 512. */
const DEEPEST = 2000
/** Start tags without an end tag that a page must have before its nesting is looked at; `<br>` and `<p>` count too. */
const SUSPECT = 5000

const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col embed hr img input link meta param source track wbr'.split(' '),
)
/** Elements that the next of their kind closes. */
const SELF_CLOSED: ReadonlySet<string> = new Set('p li dt dd tr td th option'.split(' '))
/** How many open elements an end tag may close at once. */
const REACH = 200

const SLASH = 47
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)

/** Whether far more elements are open somewhere than end; counts tags only, so it is cheap and may be wrong. */
function isSuspect(html: string): boolean {
  let open = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const next = html.charCodeAt(at + 1)
    if (next === SLASH) open = Math.max(0, open - 1)
    else if (isLetter(next) && ++open > SUSPECT) return true
  }
  return false
}

const NAME = /\/?([a-z][a-z0-9:-]{0,40})/iy

/**
 * Drops the tags nested deeper than 2,000, and end tags of nothing, so that parsing stays linear: the parser's cost
 * grows with the square of the depth. Text is kept. A page that is not nested so deep comes back as it is.
 */
export function shallow(html: string): string {
  if (!isSuspect(html)) return html
  const stack: string[] = []
  const dropped = new Map<string, number>()
  const kept: string[] = []
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    NAME.lastIndex = at + 1
    const name = NAME.exec(html)?.[1]?.toLowerCase()
    if (name === undefined) continue
    const end = html.indexOf('>', at)
    if (end < 0) break
    const keep = html.charCodeAt(at + 1) === SLASH ? close(stack, dropped, name) : open(stack, dropped, name)
    if (keep) continue
    kept.push(html.slice(from, at), ' ')
    from = end + 1
    at = end
  }
  kept.push(html.slice(from))
  return kept.join('')
}

function open(stack: string[], dropped: Map<string, number>, name: string): boolean {
  if (VOID.has(name)) return true
  if (SELF_CLOSED.has(name) && stack.at(-1) === name) stack.pop()
  if (stack.length < DEEPEST) return stack.push(name) > 0
  dropped.set(name, (dropped.get(name) ?? 0) + 1)
  return false
}

function close(stack: string[], dropped: Map<string, number>, name: string): boolean {
  const owed = dropped.get(name) ?? 0
  if (owed > 0) {
    dropped.set(name, owed - 1)
    return false
  }
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - REACH); i--) {
    if (stack[i] !== name) continue
    stack.length = i
    return true
  }
  return false
}
