import { headers } from 'next/headers'

/** Under which address the reader has Parallax, "https://parallax.example": that of the request, behind another server too. */
export async function askedOrigin(): Promise<string> {
  const asked = await headers()
  const protocol = asked.get('x-forwarded-proto')?.split(',')[0] ?? 'http'
  return `${protocol}://${asked.get('host') ?? 'localhost'}`
}
