import { useMemo, useState } from 'react'
import { settingsOf } from '#domain/catalog/catalog.ts'
import type { Component } from '#domain/design/schema.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { spoken, words } from '../../ui/format.ts'
import { SettingField } from '../../ui/setting-field.tsx'

/** What is said, what a check asks for, and on request all that could be said. */
export function SettingList({ component }: { component: Component }) {
  const { apply } = useStudio()
  const mayEdit = useMayEdit()
  const assessment = useStudioState((state) => state.assessment)
  const [all, setAll] = useState(false)
  const [query, setQuery] = useState('')
  const asked = useMemo(
    () =>
      new Set(
        assessment?.findings.flatMap(({ asks, waived }) => (asks?.on === 'component' && asks.id === component.id && !waived ? [asks.setting] : [])),
      ),
    [assessment, component.id],
  )
  const vocabulary = settingsOf(component.kind)
  const wanted = query.trim().toLowerCase()
  const shown = vocabulary.filter(({ name, meaning, alsoCalled }) => {
    if (wanted !== '') return `${name} ${spoken(name)} ${meaning} ${alsoCalled ?? ''}`.toLowerCase().includes(wanted)
    return all || component.settings[name] !== undefined || asked.has(name)
  })
  return (
    <section className="section" aria-label="Settings">
      <div className="section-head">
        <h3>Settings</h3>
        <Button small look="quiet" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Fewer' : `All ${vocabulary.length}`}
        </Button>
      </div>
      {all && (
        <input
          className="setting-search"
          type="search"
          placeholder="Search settings"
          aria-label="Search settings"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      )}
      {shown.map((definition) => (
        <SettingField
          key={definition.name}
          definition={definition}
          value={component.settings[definition.name]}
          asked={asked.has(definition.name)}
          disabled={!mayEdit}
          onChange={(value) =>
            apply([{ kind: 'configure', component: component.id, setting: definition.name, value }], `${spoken(definition.name)}: ${words(value)}`)
          }
        />
      ))}
      {shown.length === 0 && <p className="empty-note">{wanted === '' ? 'Nothing is said yet.' : 'No setting is called that.'}</p>}
    </section>
  )
}
