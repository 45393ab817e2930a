import { marked, type Token } from 'marked'

/** A text with, for each of its UTF-16 units, where that stood in the source. */
export interface MappedText {
  text: string
  /** offset in the source of each unit of `text`; units that the source has not (a break) have the place before them */
  at: Int32Array
}

const FRONT_MATTER = /^---[ \t]*\n[\s\S]{0,20000}?\n---[ \t]*(?:\n|$)/
const BREAK = '\n\n'

/**
 * The words of a Markdown draft without its marks, each with its place in the source, so that what is noticed in the text
 * can be shown in the file. Front matter, code, HTML and pictures are no part of the article. `source` is canonical.
 */
export function markdownDraft(source: string): MappedText {
  const skipped = FRONT_MATTER.exec(source)?.[0].length ?? 0
  const writer = new Writer(source, skipped)
  for (const token of marked.lexer(source.slice(skipped), { gfm: true })) block(token, writer)
  return writer.done()
}

/** The span of the source that a span of the text came from. */
export function spanInSource({ at }: MappedText, start: number, end: number): { start: number; end: number } {
  return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }
}

class Writer {
  private parts: string[] = []
  private offsets: number[] = []
  private breakDue = false

  constructor(
    private readonly source: string,
    private cursor: number,
  ) {}

  /** Adds words that stand next in the source; a line end within them is a blank, as Markdown reads it. */
  add(words: string): void {
    // Within quotations and lists, marks stand before each line that the words do not have.
    for (const [index, line] of words.split('\n').entries()) {
      if (index > 0) this.push(' ', this.cursor)
      const bare = index > 0 ? line.trimStart() : line
      if (bare === '') continue
      const found = this.source.indexOf(bare, this.cursor)
      if (found < 0) continue
      if (this.breakDue && this.parts.length > 0) for (const unit of BREAK) this.push(unit, this.cursor)
      this.breakDue = false
      for (let unit = 0; unit < bare.length; unit++) this.push(bare[unit] ?? '', found + unit)
      this.cursor = found + bare.length
    }
  }

  /** Leaves out what stands next in the source. */
  skip(raw: string): void {
    const [first = ''] = raw.split('\n')
    const found = this.source.indexOf(first, this.cursor)
    if (found >= 0) this.cursor = Math.min(found + raw.length, this.source.length)
  }

  endBlock(): void {
    this.breakDue = true
  }

  done(): MappedText {
    return { text: this.parts.join(''), at: Int32Array.from(this.offsets) }
  }

  private push(unit: string, offset: number): void {
    this.parts.push(unit)
    this.offsets.push(offset)
  }
}

const NO_WORDS = new Set(['code', 'html', 'hr', 'def', 'space', 'image', 'codespan'])

function block(token: Token, writer: Writer): void {
  if (NO_WORDS.has(token.type)) writer.skip(token.raw)
  else if (token.type === 'list') {
    for (const item of token.items as Token[]) block(item, writer)
  } else if (token.type === 'blockquote' || token.type === 'list_item') {
    for (const inner of token.tokens ?? []) block(inner, writer)
  } else if (token.type === 'table') {
    for (const cell of [...token.header, ...token.rows.flat()] as { tokens: Token[] }[]) {
      for (const inner of cell.tokens) inline(inner, writer)
      writer.endBlock()
    }
  } else for (const inner of innerOf(token) ?? [token]) inline(inner, writer)
  writer.endBlock()
}

function inline(token: Token, writer: Writer): void {
  const inside = innerOf(token)
  if (token.type === 'br') writer.add('\n')
  else if (NO_WORDS.has(token.type)) writer.skip(token.raw)
  else if (token.type === 'escape') writer.add(token.text as string)
  else if (inside) {
    for (const inner of inside) inline(inner, writer)
    // The address of a link is behind its words.
    if (token.type === 'link') writer.skip(token.raw.slice(token.raw.lastIndexOf('](') + 1))
  } else writer.add(token.raw)
}

function innerOf(token: Token): Token[] | undefined {
  return 'tokens' in token ? token.tokens : undefined
}
