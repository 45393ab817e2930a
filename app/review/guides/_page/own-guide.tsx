import { guideEntries } from '@/lib/content/style/edit-guide-text'
import { EMPTY_RULE, ruleFields } from '@/lib/content/style/rule-fields'
import { codebookLists } from '@/lib/queries/codebook-lists'
import type { OwnStyleGuide } from '@/lib/queries/own-style-guides'
import { Link } from '../../../_components/link'
import { reading } from '../../../_data/reading'
import { GuideForm } from '../_form/guide-form'
import { RuleForm } from '../_form/rule-form'
import { UndoForm } from '../_form/undo-form'
import styles from '../guides.module.css'

interface OwnGuideProps {
  guide: OwnStyleGuide
  /** the rule that is changed; null for none */
  rule: string | null
  /** the version before a rule was taken out */
  undo: number | null
}

/** A house's own guide: its rules to change one by one, a form for one more, and the whole as YAML. */
export async function OwnGuide({ guide, rule: asked, undo }: OwnGuideProps) {
  const { id, number, yaml } = guide
  const entries = guideEntries(yaml)
  if (!entries) {
    return (
      <>
        <h2 id="yours">{id}</h2>
        <p className={styles.hint}>
          This guide is no longer in order, so its rules cannot be listed: mend it here.
        </p>
        <GuideForm key={`${id} ${number}`} guide={{ id, number }} yaml={yaml} />
      </>
    )
  }
  const { name, rules } = entries
  const changed = rules.find((one) => one.id === asked) ?? null
  const known = { id, number }
  const codebook = await reading(codebookLists())
  const concepts = (codebook?.facets ?? []).map(({ label, concepts: all }) => ({
    label,
    concepts: all.map((concept) => ({ id: concept.id, label: concept.label })),
  }))
  return (
    <>
      <h2 id="yours">{name}</h2>
      <p>
        <Link href="/review/guides#yours">Begin another one instead</Link>
      </p>
      {undo !== null && undo === number - 1 && <UndoForm guide={known} back={undo} />}
      {rules.length > 0 && (
        <ul className={styles.list} aria-label="Its rules">
          {rules.map((rule) => (
            <li key={rule.id} aria-current={rule === changed || undefined}>
              {rule.rule}{' '}
              <Link
                href={`/review/guides?guide=${id}&rule=${rule.id}#a-rule`}
                aria-label={`Change the rule: ${rule.rule}`}
              >
                Change it
              </Link>
            </li>
          ))}
        </ul>
      )}
      <h3 id="a-rule">{changed ? 'Change a rule' : rules.length > 0 ? 'One more rule' : 'Its first rule'}</h3>
      <RuleForm
        key={`${id} ${number} ${changed?.id}`}
        guide={known}
        editing={changed?.id ?? null}
        fields={changed ? ruleFields(changed) : EMPTY_RULE}
        concepts={concepts}
      />
      <details className={styles.yaml}>
        <summary>The whole guide as YAML, and how to delete it</summary>
        <GuideForm key={`${id} ${number}`} guide={known} yaml={yaml} />
      </details>
    </>
  )
}
