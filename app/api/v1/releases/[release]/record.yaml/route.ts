import { enteredRecord } from '@/lib/queries/entered-record'
import type { ReleaseContext } from '../../../_answer/about-release'
import { answer } from '../../../_answer/answer'

export const dynamic = 'force-dynamic'

/** GET /api/v1/releases/<id>/record.yaml: the record of a release that was entered here, as it was typed. */
export async function GET(request: Request, { params }: ReleaseContext): Promise<Response> {
  const { release } = await params
  try {
    const record = await enteredRecord(release)
    if (!record) {
      const message = `No release "${release}" was entered here. The record of one that ships with Parallax is its file content/releases/${release}/record.yaml.`
      return answer(request, async () => ({ status: 404, error: { code: 'record-not-found', message } }))
    }
    return new Response(record.yaml, {
      headers: {
        'Content-Type': 'application/yaml; charset=utf-8',
        'Content-Disposition': `attachment; filename="record.yaml"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}
