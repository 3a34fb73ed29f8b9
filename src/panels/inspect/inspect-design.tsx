import { useMemo, useState } from 'react'
import type { Edit } from '#domain/design/edit.ts'
import { said } from '#domain/design/requirements.ts'
import { requirementAt } from '#domain/design/requirement-path.ts'
import { requirementKeys } from '#domain/design/settings/requirement-keys.data.ts'
import { useMayEdit, useStudio, useStudioParts } from '../../state/studio.ts'
import { usePromptWords } from '../../state/use-prompt-words.ts'
import { Button } from '../../ui/button.tsx'
import { counted, spoken, words } from '../../ui/format.ts'
import { PromptWords } from '../../ui/prompt-words.tsx'
import { SettingField } from '../../ui/setting-field.tsx'

const pathOf = (path: string | undefined): string => (path ?? '').replace(/^requirements\./, '')

/** Groups whose members do not say by themselves what they are about. */
const titleOf = (at: string): string => {
  const [group, key] = at.split('.')
  return key === undefined || group === 'demand' ? (key ?? at) : `${group}-${key}`
}

/** The design as a whole: the words it came from, and what it has to do. */
export function InspectDesign() {
  const { apply, store } = useStudio()
  const mayEdit = useMayEdit()
  const { design } = useStudioParts(({ design }) => ({ design }))
  const [all, setAll] = useState(false)
  const { requirements } = design
  const { prompt } = requirements
  const keys = useMemo(() => requirementKeys.filter(({ path }) => path !== undefined && pathOf(path) !== 'prompt'), [])
  const stated = keys.filter(({ path }) => requirementAt(requirements, pathOf(path)) !== undefined)
  const promptWords = usePromptWords()
  const shown = all ? keys : stated
  return (
    <div className="panel-scroll" tabIndex={-1}>
      <section className="section" aria-label="Design">
        <h3>This design</h3>
        <dl>
          <div className="fact">
            <dt>Components</dt>
            <dd>{design.components.length}</dd>
          </div>
          <div className="fact">
            <dt>Connections</dt>
            <dd>{design.connections.length}</dd>
          </div>
          <div className="fact">
            <dt>Boundaries</dt>
            <dd>{design.boundaries.length}</dd>
          </div>
          {design.waivers.length > 0 && (
            <div className="fact">
              <dt>Accepted findings</dt>
              <dd>{design.waivers.length}</dd>
            </div>
          )}
        </dl>
      </section>
      {prompt !== undefined && (
        <section className="section" aria-label="The words it came from">
          <h3>The words it came from</h3>
          <PromptWords {...promptWords} />
        </section>
      )}
      <section className="section" aria-label="Requirements">
        <div className="section-head">
          <h3>What it has to do</h3>
          {mayEdit && design.components.length > 0 && (
            <Button small look="quiet" glyph="quote" onClick={() => store.getState().ask({ tray: 'understood' })}>
              Correct and redraw
            </Button>
          )}
          <Button small look="quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer' : `All ${keys.length}`}
          </Button>
        </div>
        {shown.length === 0 && (
          <p className="empty-note">
            No requirement is said yet. {counted(keys.length, 'thing')} can be; checks, sizes and prices become sharper with each.
          </p>
        )}
        {shown.map((definition) => {
          const at = pathOf(definition.path)
          const value = said(requirementAt(requirements, at))
          return (
            <SettingField
              key={at}
              definition={{ ...definition, name: titleOf(at) }}
              value={value}
              disabled={!mayEdit}
              onChange={(next) => apply([{ kind: 'require', at, value: next } satisfies Edit], `${spoken(at)}: ${words(next)}`)}
            />
          )
        })}
      </section>
      {design.components.length > 0 && (
        <p className="empty-note" style={{ padding: '12px 0' }}>
          Select a component to see why it is there and what is known about it.
        </p>
      )}
    </div>
  )
}
