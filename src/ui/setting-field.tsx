import { useId, useState } from 'react'
import type { SettingDefinition } from '#domain/design/settings/definition.ts'
import { spoken, words } from './format.ts'
import './setting-field.css'

export type SettingWritten = string | number | boolean | string[] | null

type Props = {
  definition: SettingDefinition
  value: unknown
  asked?: boolean
  disabled: boolean
  mixed?: boolean
  onChange: (value: SettingWritten) => void
}

/** One setting: what it is, or Unknown. Nothing is ever assumed: not said is not the same as no. */
export function SettingField({ definition, value, asked = false, disabled, mixed = false, onChange }: Props) {
  const id = useId()
  const wide = definition.type === 'list'
  const unit = unitBeside(definition)
  return (
    <div
      className={`field ${wide ? 'field-wide' : ''} ${asked ? 'field-asked' : ''} ${value === undefined ? 'field-unknown' : ''}`}
      data-setting={definition.name}
    >
      <span className="field-label" id={id} title={definition.meaning}>
        {spoken(definition.name)}
        {unit !== null && <span className="setting-unit"> {unit}</span>}
      </span>
      <Control definition={definition} value={value} disabled={disabled} mixed={mixed} onChange={onChange} labelledBy={id} />
    </div>
  )
}

/** What is merely counted says its name. */
const counts = new Set([
  'person',
  'document',
  'device',
  'site',
  'replica',
  'token',
  'component',
  'request',
  'role',
  'zone',
  'region',
  'model',
  'copy',
  'version',
])

/** The unit, where the name does not say it already. */
function unitBeside({ name, unit }: SettingDefinition): string | null {
  if (unit === undefined || unit === 'fraction' || counts.has(unit) || unit.startsWith('1/')) return null
  return name.toLowerCase().includes(unit.toLowerCase().replace(/\/.*$/, '')) ? null : unit
}

function Control({ definition, value, disabled, mixed, onChange, labelledBy }: Omit<Props, 'asked'> & { labelledBy: string }) {
  switch (definition.type) {
    case 'boolean':
      return <YesNoUnknown value={mixed ? 'mixed' : value} disabled={disabled} labelledBy={labelledBy} onChange={onChange} />
    case 'enum':
      return (
        <Choice
          options={definition.values ?? []}
          value={value}
          mixed={mixed === true}
          disabled={disabled}
          labelledBy={labelledBy}
          onChange={onChange}
        />
      )
    case 'integer':
      if (definition.values !== undefined)
        return (
          <Choice
            options={definition.values}
            value={typeof value === 'number' ? String(value) : undefined}
            mixed={mixed === true}
            disabled={disabled}
            labelledBy={labelledBy}
            onChange={(picked) => onChange(picked === null ? null : Number(picked))}
          />
        )
      return <Typed definition={definition} value={value} mixed={mixed === true} disabled={disabled} labelledBy={labelledBy} onChange={onChange} />
    case 'number':
    case 'string':
      return <Typed definition={definition} value={value} mixed={mixed === true} disabled={disabled} labelledBy={labelledBy} onChange={onChange} />
    case 'list':
      return definition.values === undefined ? (
        <Typed
          definition={definition}
          value={Array.isArray(value) ? value.join(', ') : undefined}
          mixed={mixed === true}
          disabled={disabled}
          labelledBy={labelledBy}
          onChange={(typed) =>
            onChange(
              typeof typed === 'string'
                ? typed
                    .split(',')
                    .map((each) => each.trim())
                    .filter(Boolean)
                : null,
            )
          }
        />
      ) : (
        <Several
          options={definition.values}
          value={Array.isArray(value) ? (value as string[]) : []}
          disabled={disabled}
          labelledBy={labelledBy}
          onChange={onChange}
        />
      )
  }
}

const states = [
  [undefined, 'Unknown'],
  [true, 'Yes'],
  [false, 'No'],
] as const

function YesNoUnknown({
  value,
  disabled,
  labelledBy,
  onChange,
}: {
  value: unknown
  disabled: boolean
  labelledBy: string
  onChange: (value: SettingWritten) => void
}) {
  const name = useId()
  return (
    <div className="three" role="radiogroup" aria-labelledby={labelledBy}>
      {states.map(([state, title]) => (
        <label key={title}>
          <input type="radio" name={name} checked={value === state} disabled={disabled} onChange={() => onChange(state ?? null)} />
          {title}
        </label>
      ))}
    </div>
  )
}

type ChoiceProps = {
  options: readonly string[]
  value: unknown
  mixed: boolean
  disabled: boolean
  labelledBy: string
  onChange: (value: string | null) => void
}

function Choice({ options, value, mixed, disabled, labelledBy, onChange }: ChoiceProps) {
  return (
    <select
      aria-labelledby={labelledBy}
      disabled={disabled}
      value={mixed ? '\u0000' : typeof value === 'string' ? value : ''}
      className={value === undefined ? 'is-unknown' : ''}
      onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
    >
      {mixed && (
        <option value={'\u0000'} disabled>
          Mixed
        </option>
      )}
      <option value="">Unknown</option>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </select>
  )
}

function Typed({
  definition,
  value,
  mixed,
  disabled,
  labelledBy,
  onChange,
}: Omit<ChoiceProps, 'options' | 'onChange'> & { definition: SettingDefinition; onChange: (value: string | number | null) => void }) {
  const shown = value === undefined ? '' : typeof value === 'string' ? value : words(value).replaceAll(',', '')
  const [draft, setDraft] = useState<string | null>(null)
  const numeric = definition.type === 'number' || definition.type === 'integer'
  const keep = () => {
    if (draft === null) return
    setDraft(null)
    const typed = draft.trim()
    if (typed === shown) return
    if (typed === '') onChange(null)
    else if (numeric && definition.words?.includes(typed) !== true) {
      const number = Number(typed.replaceAll(',', ''))
      if (Number.isFinite(number)) onChange(number)
    } else onChange(typed)
  }
  return (
    <input
      aria-labelledby={labelledBy}
      inputMode={numeric ? 'decimal' : 'text'}
      disabled={disabled}
      placeholder={mixed ? 'Mixed' : 'Unknown'}
      list={undefined}
      value={draft ?? shown}
      onChange={(event) => setDraft(event.target.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') event.currentTarget.blur()
        if (event.key === 'Escape') {
          setDraft(null)
          event.currentTarget.blur()
        }
      }}
    />
  )
}

function Several({
  options,
  value,
  disabled,
  labelledBy,
  onChange,
}: {
  options: readonly string[]
  value: readonly string[]
  disabled: boolean
  labelledBy: string
  onChange: (value: string[] | null) => void
}) {
  return (
    <div className="chips" role="group" aria-labelledby={labelledBy}>
      {options.map((option) => {
        const on = value.includes(option)
        const toggle = () => {
          const next = on ? value.filter((each) => each !== option) : [...value, option]
          onChange(next.length === 0 ? null : next)
        }
        return (
          <button key={option} type="button" className="chip" aria-pressed={on} disabled={disabled} onClick={toggle}>
            {option}
          </button>
        )
      })}
    </div>
  )
}
