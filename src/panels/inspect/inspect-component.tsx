import { useEffect, useRef } from 'react'
import { allKinds, kindOf, laneOf, serviceOf } from '#domain/catalog/catalog.ts'
import type { ComponentKind } from '#domain/catalog/component-kind.ts'
import { layers } from '#domain/design/layers.ts'
import { providers } from '#domain/design/requirements.ts'
import type { Component } from '#domain/design/schema.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { IconButton } from '../../ui/button.tsx'
import { spoken } from '../../ui/format.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { MenuButton, MenuItem, MenuLabel } from '../../ui/menu.tsx'
import { AssessedFacts } from './assessed-facts.tsx'
import { ConnectionList } from './connection-list.tsx'
import { providerNames } from './provider-names.ts'
import { Reasons } from './reasons.tsx'
import { SettingList } from './setting-list.tsx'

export function InspectComponent({ component }: { component: Component }) {
  const { apply, undo, store } = useStudio()
  const { design } = useStudioParts(({ design }) => ({ design }))
  const mayEdit = useMayEdit()
  const kind: ComponentKind | undefined = kindOf(component.kind)
  const lane = laneOf(component.kind)
  const layer = layers.find(({ id }) => id === lane)
  const remove = () => {
    if (!apply([{ kind: 'remove', component: component.id }])) return
    store.getState().select([])
    store.getState().tell(`Removed ${component.name}`, { action: { title: 'Undo', run: undo } })
  }
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <header className="inspect-head">
        <KindIcon kind={component.kind} lane={lane} provider={component.provider} size={36} />
        <div className="inspect-head-words">
          <NameInput component={component} />
          <p className="inspect-kind truncate" title={kind?.name}>
            {kind?.name ?? component.kind} · {layer === undefined ? spoken(lane) : layer.name}
          </p>
        </div>
        {mayEdit && (
          <div className="inspect-actions">
            <ReplaceMenu component={component} kind={kind} />
            <IconButton glyph="trash-2" label="Delete" keys="Del" onClick={remove} />
          </div>
        )}
      </header>
      <section className="section" aria-label="Why it is here">
        <h3>Why it is here</h3>
        <Reasons because={component.because} prompt={design.requirements.prompt} />
      </section>
      <AssessedFacts id={component.id} />
      <section className="section" aria-label="Place">
        <h3>Place</h3>
        <div className="field">
          <label htmlFor="inspect-provider">Provider</label>
          <select
            id="inspect-provider"
            disabled={!mayEdit}
            value={component.provider ?? ''}
            className={component.provider === undefined ? 'is-unknown' : ''}
            onChange={(event) =>
              apply(
                [{ kind: 'provide', component: component.id, provider: providers.find((each) => each === event.target.value) ?? null }],
                `Provider ${event.target.value || 'unknown'}`,
              )
            }
          >
            <option value="">Unknown</option>
            {providers.map((provider) => (
              <option key={provider} value={provider}>
                {providerNames[provider]}
              </option>
            ))}
          </select>
        </div>
        <div className="field">
          <span className="field-label">Service</span>
          <span>
            {serviceOf(component.kind, component.provider) ??
              (component.provider === undefined ? 'Unknown' : (kind?.noNativeService?.[component.provider] ?? 'None of its own'))}
          </span>
        </div>
        <div className="field">
          <label htmlFor="inspect-boundary">Stands in</label>
          <select
            id="inspect-boundary"
            disabled={!mayEdit}
            value={component.in ?? ''}
            className={component.in === undefined ? 'is-unknown' : ''}
            onChange={(event) =>
              apply([{ kind: 'enclose', component: component.id, in: design.boundaries.find(({ id }) => id === event.target.value)?.id ?? null }])
            }
          >
            <option value="">Nothing</option>
            {design.boundaries.map((boundary) => (
              <option key={boundary.id} value={boundary.id}>
                {boundary.name ?? boundary.id} ({spoken(boundary.kind).toLowerCase()})
              </option>
            ))}
          </select>
        </div>
      </section>
      <ConnectionList id={component.id} />
      <SettingList component={component} />
      <section className="section" aria-label="Identity">
        <div className="field">
          <span className="field-label">Id</span>
          <code>{component.id}</code>
        </div>
        <div className="field">
          <span className="field-label">Kind</span>
          <code>{component.kind}</code>
        </div>
      </section>
    </div>
  )
}

function NameInput({ component }: { component: Component }) {
  const { apply } = useStudio()
  const mayEdit = useMayEdit()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (field.current !== null && document.activeElement !== field.current) field.current.value = component.name
  }, [component.name])
  return (
    <input
      ref={field}
      className="inspect-name"
      aria-label="Name of the component"
      defaultValue={component.name}
      readOnly={!mayEdit}
      maxLength={500}
      onBlur={(event) => {
        const typed = event.target.value.trim()
        if (typed !== '' && typed !== component.name) apply([{ kind: 'rename', component: component.id, name: typed }], `Renamed to ${typed}`)
        else event.target.value = component.name
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Escape') event.currentTarget.value = component.name
        if (event.key === 'Enter' || event.key === 'Escape') event.currentTarget.blur()
      }}
    />
  )
}

/** Kinds that can stand in for this one; name and connections stay. */
function ReplaceMenu({ component, kind }: { component: Component; kind: ComponentKind | undefined }) {
  const { apply } = useStudio()
  const options =
    kind?.alternatives == null ? [] : allKinds().filter((each: ComponentKind) => each.alternatives === kind.alternatives && each.id !== kind.id)
  if (options.length === 0) return null
  return (
    <MenuButton glyph="arrow-left-right" label="Replace by another kind" width={250}>
      <MenuLabel>Replace by</MenuLabel>
      {options.map((option) => (
        <MenuItem
          key={option.id}
          icon={<KindIcon kind={option.id} lane={laneOf(option.id)} size={20} />}
          onClick={() => apply([{ kind: 'replace', component: component.id, with: option.id as Component['kind'] }], `Replaced by ${option.name}`)}
        >
          {option.name}
        </MenuItem>
      ))}
    </MenuButton>
  )
}
