interface TextLinesProps {
  lines: string[]
  /** CSS pixels; `top` is the upper edge of the first line, `leading` from line to line */
  left: number
  top: number
  leading: number
  className?: string | undefined
  /** how many letters at the beginning stand out */
  bold?: number
}

/** Words of an SVG in lines. */
export function TextLines({ lines, left, top, leading, className, bold = 0 }: TextLinesProps) {
  let before = 0
  return lines.map((line, index) => {
    const strong = Math.max(0, Math.min(line.length, bold - before))
    before += line.length + 1
    return (
      <text
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        key={index}
        x={left}
        y={top + (index + 0.75) * leading}
        className={className}
      >
        {strong > 0 && <tspan fontWeight={600}>{line.slice(0, strong)}</tspan>}
        {line.slice(strong)}
        {/* unseen at the end of a line, but read as one text the words must not run together */}
        {index < lines.length - 1 && ' '}
      </text>
    )
  })
}
