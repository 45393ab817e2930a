import { useEffect, useRef } from 'react'

const READY = 'parallax-ready'
const LONGEST = 200_000 // characters

/** Takes the words that the page which opened this one hands over, once: it is told when this one is ready for them. */
export function usePageWords(isAwaited: boolean, take: (words: string) => void): void {
  const latest = useRef(take)
  useEffect(() => {
    latest.current = take
  })
  useEffect(() => {
    const { opener } = window
    if (!isAwaited || !opener) return
    const onMessage = (event: MessageEvent) => {
      const words: unknown = event.source === opener ? event.data?.parallaxDraft : null
      if (typeof words !== 'string') return
      removeEventListener('message', onMessage)
      if (words.trim() !== '') latest.current(words.slice(0, LONGEST))
    }
    addEventListener('message', onMessage)
    // Whoever it is may know that the page is ready; it says nothing else.
    opener.postMessage(READY, '*')
    return () => removeEventListener('message', onMessage)
  }, [isAwaited])
}

/**
 * A bookmark that opens the desk with the words selected on a page. They go from window to window and stand in no address;
 * where the page cuts the tie to windows that it opens, nothing arrives and the box stays empty.
 */
export function bookmarklet(origin: string): string {
  const code = `(()=>{const a=document.activeElement,s=String(getSelection())||(a&&a.value?a.value.slice(a.selectionStart,a.selectionEnd):''),o=${JSON.stringify(origin)},w=open(o+'/review/from-page'),f=e=>{if(e.origin===o&&e.source===w&&e.data==='${READY}'){removeEventListener('message',f);w.postMessage({parallaxDraft:s},o)}};addEventListener('message',f)})()`
  return `javascript:${encodeURIComponent(code)}`
}
