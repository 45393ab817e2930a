import { zipOf } from '@/lib/export/package/zip'
import { packageFiles } from '../../../_package/package-files'
import { answer } from '../_answer/answer'
import { originOf } from '../_answer/origin'
import { streamed } from '../_answer/streamed'

export const dynamic = 'force-dynamic'

/** GET /api/v1/package.zip: the tables of mentions with their descriptions, of one release or of all. README.md has more. */
export async function GET(request: Request): Promise<Response> {
  const release = new URL(request.url).searchParams.get('release')
  try {
    const files = await packageFiles(release, {
      origin: originOf(request),
      on: new Date().toISOString().slice(0, 10),
    })
    if (!files) {
      const message = `There is no release "${release}". GET /api/v1/releases lists those there are.`
      return answer(request, async () => ({ status: 404, error: { code: 'release-not-found', message } }))
    }
    const name = release === null ? 'parallax' : `parallax-${release}`
    return new Response(streamed(zipOf(files)), {
      headers: {
        'Content-Type': 'application/zip',
        'Content-Disposition': `attachment; filename="${name.replace(/[^\w.-]/g, '-')}.zip"`,
        'Cache-Control': 'no-cache',
      },
    })
  } catch (error) {
    return answer(request, () => Promise.reject(error))
  }
}
