'use client'

import { useTransition } from 'react'
import { UNREACHABLE } from './_data/unreachable'

interface ErrorPageProps {
  error: unknown
  retry: () => void
}

/** A page that could not be read: says what is known, that nothing is lost, and tries again on request. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  const [isTrying, startTrying] = useTransition()
  const digest = error instanceof Error && 'digest' in error ? String(error.digest) : null
  const isUnreachable = digest === UNREACHABLE
  return (
    <>
      <h1>{isUnreachable ? 'The database is not reachable' : 'This page could not be made'}</h1>
      <p className="standfirst">
        {isUnreachable
          ? 'It may still be starting, or it has stopped. Nothing is lost: what was coded and attached is kept in it.'
          : 'Something went wrong while it was put together. Nothing is lost.'}
      </p>
      <p>
        <button type="button" className="button" onClick={() => startTrying(retry)} disabled={isTrying}>
          {isTrying ? 'Trying…' : 'Try again'}
        </button>
      </p>
      <p className="lead">
        If this page does not come back, look at the window in which Parallax was started: it says what
        failed. Starting it anew with <code>npm start</code> recovers by itself.
        {digest && !isUnreachable && <small> Error {digest}.</small>}
      </p>
    </>
  )
}
