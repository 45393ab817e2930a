/** The key of a button, drawn on it; a screen reader hears the name of the button alone. */
export function KeyCap({ children }: { children: string }) {
  return (
    <span aria-hidden="true">
      <kbd>{children}</kbd>
    </span>
  )
}
