'use client'

import { type FormEvent, useState } from 'react'
import { readTheme, THEME_COOKIE, THEME_MAX_AGE_S, type Theme, themes } from './theme'
import styles from './theme-switch.module.css'

/** Light, dark or as the device has it. A plain form without JavaScript, at once with it. */
export function ThemeSwitch({ theme }: { theme: Theme }) {
  const [chosen, setChosen] = useState(theme)
  const [told, setTold] = useState(theme)
  // Chosen on another page since: see FreshOnReturn.
  if (theme !== told) {
    setTold(theme)
    setChosen(theme)
  }

  function choose(event: FormEvent<HTMLFormElement>) {
    const button = (event.nativeEvent as SubmitEvent).submitter
    if (!(button instanceof HTMLButtonElement)) return
    event.preventDefault()
    const next = readTheme(button.value)
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${THEME_MAX_AGE_S}; samesite=lax`
    if (next === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = next
    setChosen(next)
  }

  return (
    <form action="/theme" method="post" onSubmit={choose} className={styles.switch}>
      <fieldset>
        <legend className="sr-only">Colours</legend>
        {themes.map((name) => (
          <button key={name} name="theme" value={name} type="submit" aria-pressed={name === chosen}>
            {name}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
