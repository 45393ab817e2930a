import { forbidden } from 'next/navigation'

export const dynamic = 'force-dynamic'

/** Stands in the place of a page that somebodyʼs role does not have: answers 403, with the words of forbidden.tsx. */
export default function NoEntryPage() {
  forbidden()
}
