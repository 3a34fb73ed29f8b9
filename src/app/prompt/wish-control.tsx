import { useState } from 'react'
import type { SettingDefinition } from '#domain/design/settings/definition.ts'
import { frameworkIds, providers } from '#domain/design/requirements.ts'
import { regionList } from '#domain/catalog/regions.data.ts'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import { catalogue } from '#templates/catalogue.data.ts'
import '../../ui/panel.css'
import { nameOfProvider } from '../../ui/provider-names.ts'
import { SettingField } from '../../ui/setting-field.tsx'
import { nameOfFramework, placeOfRegion } from '../../state/wishes/wish-words.ts'
import { titleOfWish } from '../../state/wishes/wish.ts'

type Props = { at: string; value: unknown; /** Regions are offered of these. */ clouds: readonly string[]; change: (value: unknown) => void }

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

/** Says one requirement: the same control on a chip and in the guide. */
export function WishControl({ at, value, clouds, change }: Props) {
  switch (at) {
    case 'workloads':
      return (
        <Choice
          title="Workload"
          options={catalogue.map(({ id, title }) => [id, title])}
          value={listOf(value)[0] ?? ''}
          change={(id) => change(id === '' ? null : [id])}
        />
      )
    case 'providers':
      return <Several title="Cloud" options={providers.map((id) => [id, nameOfProvider(id)])} value={listOf(value)} change={change} />
    case 'frameworks':
      return (
        <Several title="Laws and standards" options={frameworkIds.map((id) => [id, nameOfFramework(id)])} value={listOf(value)} change={change} />
      )
    case 'regions': {
      const offered = regionList.filter(({ provider }) => clouds.length === 0 || clouds.includes(provider))
      return (
        <Choice
          title="Region"
          options={offered.map(({ id }) => [id, placeOfRegion(id)])}
          value={listOf(value)[0] ?? ''}
          change={(id) => change(id === '' ? null : [id])}
        />
      )
    }
  }
  const definition = requirementKeys.find(({ path }) => path === `requirements.${at}`)
  if (definition === undefined) return null
  if (definition.type === 'number' || definition.type === 'string' || (definition.type === 'integer' && definition.values === undefined))
    return <Typed definition={definition} title={titleOfWish(at)} value={value} change={change} />
  return <SettingField definition={{ ...definition, name: titleOfWish(at) }} value={value ?? undefined} disabled={false} onChange={change} />
}

const units: Readonly<Record<string, string>> = {
  'USD/month': 'USD',
  ms: 'ms',
  TB: 'TB',
  'TB/day': 'TB',
  billion: 'billion',
  minute: 'minutes',
  fraction: '0 to 1',
}

/** Counts with every letter, so that Enter sends what is seen. */
function Typed({
  definition,
  title,
  value,
  change,
}: {
  definition: SettingDefinition
  title: string
  value: unknown
  change: (value: unknown) => void
}) {
  const numeric = definition.type !== 'string'
  const [text, setText] = useState(typeof value === 'string' || typeof value === 'number' ? `${value}` : '')
  const number = Number(text.replaceAll(',', '').trim())
  const wrong = numeric && text.trim() !== '' && !Number.isFinite(number)
  return (
    <label className="field">
      <span className="field-label">
        {title}
        {definition.unit !== undefined && units[definition.unit] !== undefined && <span className="setting-unit"> {units[definition.unit]}</span>}
      </span>
      <input
        inputMode={numeric ? 'decimal' : 'text'}
        placeholder="Unknown"
        value={text}
        aria-invalid={wrong}
        onKeyDown={(event) => event.stopPropagation()}
        onChange={(event) => {
          setText(event.target.value)
          const typed = event.target.value.trim()
          const meant = Number(typed.replaceAll(',', ''))
          if (typed === '') change(null)
          else if (!numeric) change(typed)
          else if (Number.isFinite(meant)) change(meant)
        }}
      />
    </label>
  )
}

type Options = readonly (readonly [id: string, title: string])[]

function Choice({ title, options, value, change }: { title: string; options: Options; value: string; change: (id: string) => void }) {
  return (
    <label className="field">
      <span className="field-label">{title}</span>
      <select value={value} className={value === '' ? 'is-unknown' : ''} onChange={(event) => change(event.target.value)}>
        <option value="">Unknown</option>
        {value !== '' && !options.some(([id]) => id === value) && <option value={value}>{value}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Several({
  title,
  options,
  value,
  change,
}: {
  title: string
  options: Options
  value: readonly string[]
  change: (ids: readonly string[] | null) => void
}) {
  const toggle = (id: string) => {
    const next = value.includes(id) ? value.filter((each) => each !== id) : [...value, id]
    change(next.length === 0 ? null : next)
  }
  return (
    <div className="wish-several" role="group" aria-label={title}>
      <span className="field-label">{title}</span>
      <span className="chips">
        {options.map(([id, name]) => (
          <button key={id} type="button" className="chip" aria-pressed={value.includes(id)} onClick={() => toggle(id)}>
            {name}
          </button>
        ))}
      </span>
    </div>
  )
}
