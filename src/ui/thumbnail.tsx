/** A drawing reduced to its blocks. */
export type Picture = {
  width: number
  height: number
  lanes: readonly { lane: string; x: number; y: number; width: number; height: number }[]
  blocks: readonly { lane: string; x: number; y: number }[]
  lines: readonly string[]
}

/** A design small: lanes, components and connections in their places. */
export function Thumbnail({ picture, className = 'gallery-art' }: { picture: Picture | undefined; className?: string }) {
  if (picture === undefined) return <span className={className} aria-hidden="true" />
  return (
    <svg className={className} viewBox={`0 0 ${picture.width} ${picture.height}`} preserveAspectRatio="xMidYMid meet" aria-hidden="true">
      {picture.lanes.map(({ lane, x, y, width, height }) => (
        <rect key={lane} x={x} y={y} width={width} height={height} rx={14} fill={`var(--layer-${lane})`} opacity={0.08} />
      ))}
      <path d={picture.lines.join('')} fill="none" stroke="var(--edge)" strokeWidth={4} opacity={0.45} />
      {picture.blocks.map(({ lane, x, y }) => (
        <rect
          key={`${x} ${y}`}
          x={x}
          y={y}
          width={208}
          height={72}
          rx={14}
          fill={`color-mix(in oklab, var(--layer-${lane}) 72%, var(--surface-2))`}
        />
      ))}
    </svg>
  )
}
