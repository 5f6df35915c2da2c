interface LinesProps {
  readonly lines: readonly string[]
}

/** Text on the lines on which it was set. */
export function Lines({ lines: [first = '', ...others] }: LinesProps) {
  return (
    <>
      {first}
      {others.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity but their place
        <span key={index}>
          <br />
          {line}
        </span>
      ))}
    </>
  )
}
