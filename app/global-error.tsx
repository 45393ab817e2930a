'use client'

/** When not even the frame of the page can be drawn. It brings its own frame and no style sheet. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <h1>Parallax could not draw this page</h1>
          <p>Nothing is lost. Look at the window in which it was started: it says what failed.</p>
          <button type="button" onClick={() => retry()}>
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
