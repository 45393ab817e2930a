'use client'

import { useParams } from 'next/navigation'

/** The name that was asked for, as the address has it; nothing where the address holds none. */
export function AskedFor({ param }: { param: string }) {
  const asked = useParams()[param]
  if (typeof asked !== 'string') return null
  return <>“{decode(asked)}”</>
}

/** The address may hold a stray percent sign, which cannot be decoded. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
