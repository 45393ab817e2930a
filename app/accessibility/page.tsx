import type { Metadata } from 'next'
import { accessibility } from '@/lib/queries/accessibility'
import { AccessibilityView } from './_page/accessibility-view'

export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: 'Accessibility',
  description: 'Every point of WCAG 2.2, levels A and AA: whether it is met, and how that was checked.',
}

/** How Parallax stands to each criterion of accessibility. */
export default function AccessibilityPage() {
  return <AccessibilityView criteria={accessibility()} />
}
