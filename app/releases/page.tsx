import { redirect } from 'next/navigation'

/** The releases are the front page. */
export default function ReleasesPage() {
  redirect('/')
}
