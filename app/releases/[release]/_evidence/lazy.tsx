import dynamic from 'next/dynamic'

// Evidence is drawn on the server when the address asks for it; in the browser its code comes with the first
// phrase that is opened, so that a page nobody has asked anything yet stays light. `loading` keeps the wait in
// the row: without it the whole page would be put away until the code is there.
const Opening = () => <p className="sr-only">opening</p>

export const NumberEvidence = dynamic(() => import('./number-evidence').then((file) => file.NumberEvidence), {
  loading: Opening,
})
export const FigureEvidence = dynamic(() => import('./figure-evidence').then((file) => file.FigureEvidence), {
  loading: Opening,
})
export const WordEvidence = dynamic(() => import('./word-evidence').then((file) => file.WordEvidence), {
  loading: Opening,
})
export const WindowEvidence = dynamic(() => import('./window-evidence').then((file) => file.WindowEvidence), {
  loading: Opening,
})
export const CitationEvidence = dynamic(
  () => import('./citation-evidence').then((file) => file.CitationEvidence),
  { loading: Opening },
)
