import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  scripts: Record<string, string>
}

const countFiles = (folder: string, keep: (path: string) => boolean): number =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((path) =>
    keep(path.replaceAll('\\', '/')),
  ).length

describe('the README', () => {
  const commands = [...readme.matchAll(/(?:`|^)\s*npm (?:run )?(?:--silent )?([a-z][a-z:-]*)/gm)].map(
    (found) => found[1] as string,
  )

  it.each([...new Set(commands)])('names the command %s, which exists', (command) => {
    expect(Object.keys(scripts)).toContain(command)
  })

  const paths = [
    ...readme.matchAll(/`((?:app|lib|content|prisma|tests)\/[\w./-]*)`|\]\(((?:app|lib|content)\/[^)]+)\)/g),
  ].map((found) => (found[1] ?? found[2]) as string)

  it.each([...new Set(paths)])('names the path %s, which exists', (path) => {
    expect(existsSync(join(root, path))).toBe(true)
  })

  it('counts the releases, articles and outlets that content/ holds', () => {
    const releases = countFiles('content/releases', (path) => /^[^/]+\/record\.yaml$/.test(path))
    const articles = countFiles('content/releases', (path) => /\/articles\/[^/]+\.yaml$/.test(path))
    const outlets = countFiles('content/outlets', (path) => path.endsWith('.yaml'))
    expect(readme).toContain(`${releases} releases`)
    expect(readme).toContain(`${articles} articles by ${outlets} outlets`)
  })
})
