'use client'

import { useFresh } from '../../_components/use-fresh'

const EVERY_MS = 8_000 // thirty pages that wait ask some four times a second

/** Keeps a page up to date on which a pupil waits for what the teacher sets. */
export function StayFresh() {
  useFresh(EVERY_MS, true)
  return null
}
