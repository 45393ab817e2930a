import { redirect } from 'next/navigation'
import { stepHref } from './_state/steps'

/** The guide begins with its first step. */
export default function GuidePage() {
  redirect(stepHref(1))
}
