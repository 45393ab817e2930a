import { type Given, type GivenReading, readGiven } from '@/lib/commands/import/read-given'
import { textOf } from '../../../../import/_actions/form-fields'

/** The text that was given to be attached, or why there is none. */
export type GivenText =
  | {
      /** the text as it was read, then the other forms that the coded text may have had */
      texts: string[]
      name: string | null
      notes: string[]
    }
  | { error: string }

/** Reads the one text in a form: a file goes before a paste, and a paste before a link. Nothing is stored. */
export async function givenText(form: FormData, linksOff: string | null): Promise<GivenText> {
  const given = await givenIn(form)
  if (!given) return { error: 'There is nothing to read yet. Paste the text, choose a file or give a link.' }
  if (given.way === 'link' && linksOff) return { error: linksOff }
  const read: GivenReading[] = []
  for await (const each of readGiven(given)) {
    read.push(each)
    if (read.length > 1)
      return { error: `${nameOf(given)} holds several texts. Give the one of this article.` }
  }
  const [only] = read
  if (!only) return { error: `${nameOf(given)} holds no text.` }
  if (!only.ok) return { error: only.message }
  if ('link' in only) return { error: `${nameOf(given)} is a feed. Give the link of the article itself.` }
  const { text, name, notes } = only.document
  // Copying often loses or adds the line end after the last line, and a paste with HTML is read by its paragraphs; the
  // hash of the coded text is of one form alone.
  const forms = given.way === 'paste' ? [text, given.plain] : [text]
  const texts = forms.flatMap((one) => [one, one.trimEnd(), `${one.trimEnd()}\n`])
  return { texts, name, notes: [...notes] }
}

async function givenIn(form: FormData): Promise<Given | null> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    return { way: 'file', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  }
  const plain = textOf(form, 'text')
  const html = textOf(form, 'html')
  if (plain.trim() !== '') return { way: 'paste', plain, html: html.trim() === '' ? null : html }
  const link = textOf(form, 'link').trim()
  return link === '' ? null : { way: 'link', link }
}

function nameOf(given: Given): string {
  if (given.way === 'paste') return 'What was pasted'
  return given.way === 'file' ? given.name : given.link
}
