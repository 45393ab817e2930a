import { codingAnnotations } from '@/lib/export/coding/annotations'
import { articleYaml } from '@/lib/export/coding/article-yaml'
import type { PortableCoding } from '@/lib/export/coding/portable-coding'
import { portableCoding } from '@/lib/queries/portable-coding'

/** A coding that must be there, as it can be taken away. */
export async function portable(articleId: string, coderId: string): Promise<PortableCoding> {
  const coding = await portableCoding(articleId, coderId)
  if (!coding) throw new Error(`no coding of ${articleId} by ${coderId}`)
  return coding
}

/** A coding as a file of web annotations, as the API writes it. */
export function asAnnotations(coding: PortableCoding): string {
  const address = `http://localhost/api/v1/articles/${coding.articleId}/codings/${coding.coder.id}.jsonld`
  return JSON.stringify(codingAnnotations(coding, address, `http://localhost/articles/${coding.articleId}`))
}

/** A coding as a file of content/ without the comments at its head: these tell of losses, and a second file has none. */
export function asYaml(coding: PortableCoding): string {
  return articleYaml(coding).replace(/^(?:#.*\n)+/, '')
}

/** A coding with what must differ when somebody else brought it in: whose it is, when it was recorded, what it began from. */
export function asBy(
  coding: PortableCoding,
  { coder, recordedAt, beganFrom }: PortableCoding,
): PortableCoding {
  return { ...coding, coder, recordedAt, beganFrom }
}
