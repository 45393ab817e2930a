import { classAnnotations } from '@/lib/export/classroom/annotations'
import { classReport } from '@/lib/export/classroom/class-report'
import { codingsYaml } from '@/lib/export/classroom/codings-yaml'
import { researchFiles } from '@/lib/export/classroom/research-files'
import { csvOf } from '@/lib/export/csv'
import { zipOf } from '@/lib/export/package/zip'
import { assignmentReport } from '@/lib/queries/classroom/assignment-report'
import { gradebook } from '@/lib/queries/classroom/gradebook'
import { askedOrigin } from '../../../../_data/asked-origin'
import { currentActor, mayHere } from '../../../../_people/acting'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ class: string; file: string }>
}

const OF_ASSIGNMENT = /^([a-z2-7]{16})-(report\.md|codings\.yaml|annotations\.json|research\.zip)$/

/** GET: what a teacher takes away of a class, by the name of the file: the gradebook, or of an assignment its codings. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { class: classId, file } = await params
  if (!(await mayHere('teach'))) return none()
  const teacher = (await currentActor()).id
  if (file === 'gradebook.csv') {
    const table = await gradebook(classId, teacher)
    return table
      ? download(
          await joined(csvOf(batch(table.rows), table.columns)),
          'text/csv; charset=utf-8; header=present',
          file,
        )
      : none()
  }
  const [, assignmentId = '', kind = ''] = OF_ASSIGNMENT.exec(file) ?? []
  const report = assignmentId ? await assignmentReport({ classId, assignmentId }, teacher) : null
  if (!report) return none()
  const { readings } = report
  const nameOf = (index: number) => readings.coders[index]?.pseudonym ?? ''
  if (kind === 'report.md') return download(classReport(report), 'text/markdown; charset=utf-8', kind)
  if (kind === 'codings.yaml')
    return download(codingsYaml(readings, nameOf), 'application/yaml; charset=utf-8', kind)
  if (kind === 'annotations.json') {
    const origin = await askedOrigin()
    const all = classAnnotations(readings, nameOf, (articleId) => `${origin}/articles/${articleId}`)
    return download(JSON.stringify(all, null, 2), 'application/ld+json; charset=utf-8', kind)
  }
  const parts: Uint8Array[] = []
  for await (const part of zipOf(researchFiles(report))) parts.push(part)
  return download(Buffer.concat(parts), 'application/zip', kind)
}

function download(body: string | Buffer, type: string, name: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="class-${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const part of parts) text += part
  return text
}

async function* batch<Row>(rows: Row[]): AsyncGenerator<Row[]> {
  yield rows
}

function none(): Response {
  return new Response('There is no such file of a class of yours.\n', { status: 404 })
}
