/** "C:\…", "c:/…" */
const DRIVE = /^[a-z]:/i

/** "./tin//a.html" → "tin/a.html"; what Windows tools write has `\`. */
export const normal = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .split('/')
    .filter((part, i) => part !== '.' && (part !== '' || i === 0))
    .join('/')

/** Why a name of an archive is not let in: nothing is unpacked, but who makes such names means no good. */
export function trickOf(name: string): string | null {
  if (name.includes('\0')) return 'its name holds a NUL byte'
  if (name.startsWith('/') || DRIVE.test(name)) return 'its name is that of a place outside the archive'
  if (name.split('/').includes('..')) return "its name leads out of the archive with '..'"
  return null
}

/** ".git/a.html", "__MACOSX/._a.html" */
export const isHidden = (name: string): boolean =>
  name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX' || part === 'node_modules')
