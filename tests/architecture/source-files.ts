import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A source file of the repository; `name` is its path with forward slashes. */
export interface SourceFile {
  name: string
  text: string
}

// Made by programs, or not part of the repository. (Git is not asked: the tests run without it too.)
const IGNORED = new Set(['.data', '.git', '.next', 'generated', 'node_modules', 'next-env.d.ts'])

/** All TypeScript and JavaScript files of the repository but the generated ones. */
export function sourceFiles(): SourceFile[] {
  return filesUnder('.').map((name) => ({ name, text: readFileSync(name, 'utf8') }))
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .flatMap((entry) => {
      const name = path.posix.join(folder, entry.name)
      if (entry.isDirectory()) return filesUnder(name)
      return /\.(?:tsx?|m?js)$/.test(entry.name) ? [name] : []
    })
}

export interface Import {
  /** What is imported: a path in the repository without extension, or a package. */
  target: string
  isTypeOnly: boolean
}

// import ... from '...', export ... from '...', import '...', import('...'); not inside a comment line.
const STATEMENT =
  /^(?!\s*(?:\/\/|\*))[^'"`\n]*?\b(?:(import|export)\b(\s+type\b)?[^'"`;]*?\bfrom\s*|import\s*\(\s*|import\s+)(['"])([^'"\n]+)\3/gm

/** What `file` imports, static and dynamic, with aliases and relative paths resolved. */
export function importsOf(file: SourceFile): Import[] {
  return [...file.text.matchAll(STATEMENT)].map(([, , type, , specifier = '']) => ({
    target: resolve(file.name, specifier),
    isTypeOnly: type !== undefined,
  }))
}

function resolve(from: string, specifier: string): string {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  if (!specifier.startsWith('.')) return specifier
  return path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier))
}
