import type { Tone } from '../_wording/relation-tags'

/** The sign of a relation, drawn so that it looks the same in every font. Hidden from screen readers: words follow. */
export function Sign({ tone, turned = false }: { tone: Tone; turned?: boolean | undefined }) {
  return (
    <svg
      data-turned={turned || undefined}
      viewBox="0 0 12 12"
      width="12"
      height="12"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[tone]}
    </svg>
  )
}

const line = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const

const SHAPES = {
  exact: <circle cx="6" cy="6" r="4" fill="currentColor" />,
  rounded: (
    <path
      d="M1.5 4.6c1.5-1.7 3-1.7 4.5-.4s3 1.3 4.5-.4M1.5 8.6c1.5-1.7 3-1.7 4.5-.4s3 1.3 4.5-.4"
      {...line}
    />
  ),
  bound: <path d="M2.5 1.5 9.5 4.6 2.5 7.7M2.5 10.6h7" {...line} />,
  rung: <path d="M1.2 4h9M7.8 1.8 10.4 4 7.8 6.2M10.8 8.4h-9M4.2 6.4 1.6 8.4l2.6 2.2" {...line} />,
  digit: <path d="M6 1.8 10.8 10.2H1.2Z" {...line} />,
  plain: <circle cx="6" cy="6" r="3.8" {...line} />,
} satisfies Record<Tone, React.ReactNode>
