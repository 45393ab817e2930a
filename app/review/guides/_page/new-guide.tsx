import { emptyGuideText } from '@/lib/content/style/shipped-style-guides'
import { Link } from '../../../_components/link'
import { GuideForm } from '../_form/guide-form'
import { NewGuideForm } from '../_form/new-guide-form'
import styles from '../guides.module.css'

/** Where a house begins a guide of its own: by name, or as YAML, from one that ships where `begun` is its text. */
export function NewGuide({ begun }: { begun: string | null }) {
  return (
    <>
      <h2 id="yours">Your own</h2>
      <p className={styles.hint}>A newsroom’s own rules: begin a guide, then add its rules one by one.</p>
      {begun === null && <NewGuideForm />}
      <details className={styles.yaml} open={begun !== null}>
        <summary>{begun === null ? 'Or enter a whole guide as YAML' : 'The whole guide as YAML'}</summary>
        <p className={styles.hint}>
          Lines that begin with # say what each field means. The name of a concept is the end of the address
          of its page under <Link href="/terms">Words</Link>.
        </p>
        <GuideForm key={begun} guide={null} yaml={begun ?? emptyGuideText()} />
      </details>
    </>
  )
}
