import { useState } from 'react'
import { textName } from '../../_pupil/text-name'
import styles from './finish-box.module.css'

interface FinishBoxProps {
  marks: number
  /** texts in which nothing is marked */
  unread: number[]
  /** tells the server; whether it knows */
  finish: () => Promise<boolean>
}

/** "I have finished", asked once more because nothing can be changed afterwards. */
export function FinishBox({ marks, unread, finish }: FinishBoxProps) {
  const [step, setStep] = useState<'closed' | 'asking' | 'sending' | 'failed'>('closed')
  if (step === 'closed')
    return (
      <p className={styles.box}>
        <button type="button" className="button" onClick={() => setStep('asking')}>
          I have finished
        </button>
      </p>
    )
  return (
    <section className={`${styles.box} ${styles.asking}`} aria-label="Finish">
      <p>
        You have marked {marks} {marks === 1 ? 'phrase' : 'phrases'}.
        {unread.length > 0 && ` Nothing is marked in ${unread.map(textName).join(' and ')}.`} When you finish,
        you see what your class said, and you can change nothing any more.
      </p>
      <p className={styles.go}>
        <button
          type="button"
          className="button"
          disabled={step === 'sending'}
          onClick={async () => {
            setStep('sending')
            if (!(await finish())) setStep('failed')
          }}
        >
          {step === 'sending' ? 'Saving …' : 'Finish and see'}
        </button>
        <button type="button" className={styles.quiet} onClick={() => setStep('closed')}>
          Go on marking
        </button>
      </p>
      {step === 'failed' && (
        <p role="alert">
          There is no connection at the moment. Everything is kept here; try again in a moment.
        </p>
      )}
    </section>
  )
}
