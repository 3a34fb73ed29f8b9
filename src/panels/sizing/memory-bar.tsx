import { short } from '../../ui/format.ts'

export type MemoryPart = { name: string; gb: number; look: 'weights' | 'cache' | 'other' | 'free' }

/** Where the memory goes, as a bar with its figures in words below. GB of 1e9 bytes. */
export function MemoryBar({ title, total, parts }: { title: string; total: number; parts: readonly MemoryPart[] }) {
  const shown = parts.filter(({ gb }) => gb > 0)
  return (
    <div className="memory" role="group" aria-label={title}>
      <p className="memory-head">
        <span>{title}</span>
        <span className="num">{short(total)} GB</span>
      </p>
      <div className="memory-bar" aria-hidden="true">
        {shown.map(({ name, gb, look }) => (
          <span key={name} className={`memory-${look}`} style={{ flexGrow: gb }} />
        ))}
      </div>
      <ul className="memory-parts num">
        {shown.map(({ name, gb, look }) => (
          <li key={name}>
            <span className={`memory-swatch memory-${look}`} aria-hidden="true" />
            {name} {short(gb)}
          </li>
        ))}
      </ul>
    </div>
  )
}
