import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { importChoices } from '@/lib/queries/import-choices'
import { imports } from '@/lib/queries/imports'
import { reading } from '../_data/reading'
import { noLinks } from '../_people/acting'
import { keptUntil } from '../_wording/kept-until'
import { ImportForm } from './_form/import-form'
import { LatestImports } from './_form/latest-imports'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Import an article' }

/** Where an article comes in: pasted, as a file or by its link, and then beside the others on its release. */
export default async function ImportPage() {
  const [choices, latest, linksOff] = await Promise.all([
    reading(importChoices()),
    reading(imports()),
    noLinks(),
  ])
  const { retentionDays } = env()
  const kept = keptUntil(new Date().toISOString(), retentionDays)
  return (
    <>
      <h1>Import an article</h1>
      <p className="lead">
        It is read by machine and set beside what other outlets printed of the same release. Its text stays in
        your own database and can be deleted at any time.
        {kept && ` What you import now is ${kept}.`}
      </p>
      <ImportForm choices={choices} linksOff={linksOff} />
      <LatestImports imports={latest} />
    </>
  )
}
