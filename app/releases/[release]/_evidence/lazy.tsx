import dynamic from 'next/dynamic'
import { type ComponentType, Suspense, useState, useSyncExternalStore } from 'react'

// Evidence is drawn on the server when the address asks for it; in the browser its code comes with the first
// phrase that is opened, so that a page nobody has asked anything yet stays light.
export const NumberEvidence = inItsRow(
  dynamic(() => import('./number-evidence').then((file) => file.NumberEvidence)),
)
export const FigureEvidence = inItsRow(
  dynamic(() => import('./figure-evidence').then((file) => file.FigureEvidence)),
)
export const WordEvidence = inItsRow(
  dynamic(() => import('./word-evidence').then((file) => file.WordEvidence)),
)
export const WindowEvidence = inItsRow(
  dynamic(() => import('./window-evidence').then((file) => file.WindowEvidence)),
)
export const CitationEvidence = inItsRow(
  dynamic(() => import('./citation-evidence').then((file) => file.CitationEvidence)),
)

/**
 * Keeps the wait for the code in the row, but only where the reader opens the row: what stands in a boundary of its own the
 * server sends at the end of a long page, hidden until a script moves it, and without scripts nobody would see it.
 */
function inItsRow<Props extends object>(Evidence: ComponentType<Props>) {
  return function InItsRow(props: Props) {
    const isFromServer = useSyncExternalStore(
      keepsStill,
      () => false,
      () => true,
    )
    // As it was when the row opened: a boundary that comes or goes would draw the evidence again.
    const [cameWithPage] = useState(isFromServer)
    const evidence = <Evidence {...props} />
    return cameWithPage ? evidence : <Suspense fallback={<Opening />}>{evidence}</Suspense>
  }
}

const keepsStill = () => () => {}
const Opening = () => <p className="sr-only">opening</p>
