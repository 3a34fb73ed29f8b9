import { type ReactNode, useId } from 'react'

/** A slider with its name, what it says in words, and where it stands now. */
export function Slider({
  name,
  words,
  value,
  steps,
  moved,
  note,
  onChange,
}: {
  name: string
  /** What the position means. */
  words: string
  /** 0 to `steps`. */
  value: number
  steps: number
  moved: boolean
  note?: ReactNode
  onChange: (value: number) => void
}) {
  const id = useId()
  return (
    <div className="lever" data-moved={moved ? '' : undefined}>
      <label htmlFor={id}>{name}</label>
      <output htmlFor={id} className="num">
        {words}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={steps}
        step={1}
        value={value}
        aria-valuetext={words}
        style={{ '--part': `${steps === 0 ? 0 : (value / steps) * 100}%` } as React.CSSProperties}
        onChange={(event) => onChange(Number(event.target.value))}
        onKeyDown={(event) => event.stopPropagation()}
      />
      {note !== undefined && <p className="lever-note muted">{note}</p>}
    </div>
  )
}

/** One of a list. */
export function Pick({
  name,
  value,
  options,
  moved,
  note,
  onChange,
}: {
  name: string
  value: string
  options: readonly (readonly [value: string, title: string])[]
  moved: boolean
  note?: ReactNode
  onChange: (value: string) => void
}) {
  const id = useId()
  return (
    <div className="lever lever-pick" data-moved={moved ? '' : undefined}>
      <label htmlFor={id}>{name}</label>
      <select id={id} className="select" value={value} onChange={(event) => onChange(event.target.value)}>
        {!options.some(([each]) => each === value) && <option value={value}>{value === '' ? 'Not said' : value}</option>}
        {options.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
      {note !== undefined && <p className="lever-note muted">{note}</p>}
    </div>
  )
}
