import { execFileSync } from 'node:child_process'

/** The command's tests run the compiled command: it is compiled first, so that they never judge an old one. */
export default function build(): void {
  execFileSync('npm', ['run', '--silent', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
}
