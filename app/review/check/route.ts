import { readyToCheck } from '@/lib/commands/review/ready-to-check'
import { admit, mayHere } from '../../_people/acting'
import { checkForm } from '../_actions/check-form'

export const dynamic = 'force-dynamic'

/** GET /review/check: makes ready what the first check would wait for. The page asks for it as soon as it is open. */
export async function GET(): Promise<Response> {
  if (!(await mayHere('review'))) return new Response(null, { status: 403 })
  await readyToCheck()
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** POST /review/check: the check of a draft for the page itself, at every pause in typing. Nothing is stored. */
export async function POST(request: Request): Promise<Response> {
  const kept = { headers: { 'Cache-Control': 'no-store' } }
  const admitted = await admit('review')
  if ('refusal' in admitted) return Response.json({ error: admitted.refusal }, { status: 403, ...kept })
  let form: FormData
  try {
    form = await request.formData()
  } catch {
    return Response.json({ error: 'This was no form.' }, { status: 400, ...kept })
  }
  return Response.json(await checkForm(form, admitted.actor), kept)
}
