import { LARGEST_CODING } from '@/lib/commands/import-coding/import-coding'
import { textOf } from '../../../../import/_actions/form-fields'

/** The file with a coding in a form: a file goes before a paste. Or why there is none. Nothing is read into it yet. */
export async function givenFile(
  form: FormData,
): Promise<{ name: string; source: string } | { error: string }> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    const { name } = file
    // A letter takes up to three bytes.
    if (file.size > 3 * LARGEST_CODING) return { error: `${name} is too big to be a coding.` }
    try {
      return { name, source: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) }
    } catch {
      return { error: `${name} is no text in UTF-8, as the files of codings are.` }
    }
  }
  const source = textOf(form, 'text')
  if (source.trim() === '')
    return { error: 'There is nothing to read yet. Choose a file, or paste what stands in it.' }
  return { name: 'what was pasted', source }
}
