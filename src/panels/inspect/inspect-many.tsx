import { laneOf, settingsOf } from '#domain/catalog/catalog.ts'
import type { Edit } from '#domain/design/edit.ts'
import { graphOf } from '#domain/design/graph.ts'
import { providers } from '#domain/design/requirements.ts'
import type { Component } from '#domain/design/schema.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { dollarsPerMonth, counted, spoken } from '../../ui/format.ts'
import { KindIcon } from '../../ui/kind-icon.tsx'
import { providerNames } from './provider-names.ts'
import { SettingField } from '../../ui/setting-field.tsx'

/** What several components have in common, to be said once for all of them. */
export function InspectMany({ ids }: { ids: readonly string[] }) {
  const { apply, store } = useStudio()
  const mayEdit = useMayEdit()
  const design = useStudioState((state) => state.design)
  const facts = useStudioState((state) => state.facts)
  const components = ids.flatMap((id) => graphOf(design).component(id) ?? [])
  const monthly = components.reduce((sum, { id }) => sum + (facts.get(id)?.monthly ?? 0), 0)
  const each = (edit: (component: Component) => Edit) => apply(components.map(edit), `Changed ${counted(components.length, 'component')}`)
  const shared = <T,>(of: (component: Component) => T): T | 'mixed' | undefined => {
    const [first, ...rest] = components.map(of)
    return rest.every((value) => JSON.stringify(value) === JSON.stringify(first)) ? first : 'mixed'
  }
  const [first] = components
  const common =
    first === undefined
      ? []
      : settingsOf(first.kind).filter(
          ({ name }) =>
            components.every(({ kind }) => settingsOf(kind).some((other) => other.name === name)) &&
            components.some(({ settings }) => settings[name] !== undefined),
        )
  const provider = shared((component) => component.provider)
  const boundary = shared((component) => component.in)
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <header className="inspect-head">
        <div className="inspect-head-words">
          <p style={{ fontSize: 16, fontWeight: 600 }}>{counted(ids.length, 'element')} selected</p>
          <p className="inspect-kind num">{monthly > 0 ? `${dollarsPerMonth(monthly)} together` : 'No known cost'}</p>
        </div>
      </header>
      {components.length > 0 && (
        <section className="section" aria-label="Place">
          <h3>Place</h3>
          <div className="field">
            <label htmlFor="many-provider">Provider</label>
            <select
              id="many-provider"
              disabled={!mayEdit}
              value={provider === 'mixed' ? '\u0000' : (provider ?? '')}
              onChange={(event) =>
                each((component) => ({
                  kind: 'provide',
                  component: component.id,
                  provider: providers.find((name) => name === event.target.value) ?? null,
                }))
              }
            >
              {provider === 'mixed' && (
                <option value={'\u0000'} disabled>
                  Mixed
                </option>
              )}
              <option value="">Unknown</option>
              {providers.map((name) => (
                <option key={name} value={name}>
                  {providerNames[name]}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor="many-boundary">Stands in</label>
            <select
              id="many-boundary"
              disabled={!mayEdit}
              value={boundary === 'mixed' ? '\u0000' : (boundary ?? '')}
              onChange={(event) =>
                each((component) => ({
                  kind: 'enclose',
                  component: component.id,
                  in: design.boundaries.find(({ id }) => id === event.target.value)?.id ?? null,
                }))
              }
            >
              {boundary === 'mixed' && (
                <option value={'\u0000'} disabled>
                  Mixed
                </option>
              )}
              <option value="">Nothing</option>
              {design.boundaries.map(({ id, name, kind }) => (
                <option key={id} value={id}>
                  {name ?? id} ({spoken(kind).toLowerCase()})
                </option>
              ))}
            </select>
          </div>
        </section>
      )}
      {common.length > 0 && (
        <section className="section" aria-label="Settings">
          <h3>Settings they share</h3>
          {common.map((definition) => {
            const value = shared(({ settings }) => settings[definition.name])
            return (
              <SettingField
                key={definition.name}
                definition={definition}
                value={value === 'mixed' ? undefined : value}
                mixed={value === 'mixed'}
                disabled={!mayEdit}
                onChange={(next) => each((component) => ({ kind: 'configure', component: component.id, setting: definition.name, value: next }))}
              />
            )
          })}
        </section>
      )}
      <section className="section" aria-label="Selected">
        <h3>Selected</h3>
        {components.map((component) => (
          <button key={component.id} type="button" className="link-row" onClick={() => store.getState().select([component.id])}>
            <KindIcon kind={component.kind} lane={laneOf(component.kind)} provider={component.provider} size={20} />
            <span className="truncate">{component.name}</span>
          </button>
        ))}
      </section>
    </div>
  )
}
