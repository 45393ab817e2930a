'use client'

import { useState } from 'react'

const SAID = {
  nothing: '',
  copying: 'Copying …',
  copied: 'copied: paste it into the document',
  refused: 'The browser does not let pages copy; the link opens the table alone, to copy it there.',
  failed: 'The table did not come. Try again in a while.',
}

/**
 * Puts the table on the clipboard as a table, and as lines with tabs for where none can be pasted. Without JavaScript, or
 * once the browser has refused, it is a link to the table alone.
 */
export function CopyForWord({ base, query }: { base: string; query: string }) {
  const [said, setSaid] = useState<keyof typeof SAID>('nothing')
  const page = `${base}.html${query}`
  return (
    <>
      <a
        href={page}
        onClick={(event) => {
          if (said === 'refused' || typeof ClipboardItem === 'undefined' || !navigator.clipboard) return
          event.preventDefault()
          setSaid('copying')
          void copyTable(page, `${base}.txt${query}`).then(setSaid)
        }}
      >
        Copy for Word
      </a>{' '}
      <small role="status">{SAID[said] || 'and other word processors'}</small>
    </>
  )
}

async function copyTable(page: string, lines: string): Promise<'copied' | 'refused' | 'failed'> {
  let isFetched = true
  const blobOf = async (address: string, type: string) => {
    try {
      const response = await fetch(address)
      if (!response.ok) throw new Error(`${address} answers ${response.status}`)
      return new Blob([await response.text()], { type })
    } catch (error) {
      isFetched = false
      throw error
    }
  }
  try {
    // The clipboard is written while the press still counts as one: it waits for what is fetched, not the other way round.
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': blobOf(page, 'text/html'),
        'text/plain': blobOf(lines, 'text/plain'),
      }),
    ])
    return 'copied'
  } catch {
    return isFetched ? 'refused' : 'failed'
  }
}
