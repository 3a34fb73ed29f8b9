import type { Control } from '#domain/checks/frameworks/framework.ts'
import type { ControlResult } from '#domain/design/finding.ts'
import { graphOf } from '#domain/design/graph.ts'
import type { Design } from '#domain/design/schema.ts'
import { findingsView, noFilter } from '../../state/findings-view.ts'
import { useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { counted, spoken } from '../../ui/format.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { looks } from './control-looks.ts'

const mostShown = 60

/** One control: its status, what would show it, and what in this design does or does not. */
export function ControlRow({ result, control }: { result: ControlResult; control: Control | undefined }) {
  const design = useStudioState((state) => state.design)
  const { title, glyph, hue } = looks[result.status]
  const { store } = useStudio()
  const lead = () => {
    const codes = [...new Set(result.evidence.map(({ check }) => check))]
    findingsView.setState({
      show: result.status === 'needs-input' ? 'questions' : 'open',
      filter: { ...noFilter, framework: result.framework, text: codes.length === 1 ? (codes[0] ?? '') : '' },
    })
    store.getState().look({ panel: 'findings' })
  }
  const byElement = [...Map.groupBy(result.evidence, ({ element }) => element)]
  return (
    <li>
      <details className="control" data-control={result.control} data-status={result.status}>
        <summary>
          <span className="control-mark" style={{ color: hue }} title={title}>
            <Glyph name={glyph} size={15} />
            <span className="visually-hidden">{title}</span>
          </span>
          <span className="grow">
            <code>{result.control}</code> {result.title}
          </span>
          {byElement.length > 0 && (
            <span className="muted num" title={counted(byElement.length, 'element')}>
              {byElement.length}
            </span>
          )}
        </summary>
        <div className="control-body">
          <p>
            <strong>{title}.</strong> {meaning(result)}
          </p>
          {control !== undefined && (
            <dl>
              <dt>What would show it</dt>
              <dd>{control.evidence}</dd>
              {control.checks.length > 0 && (
                <>
                  <dt>Decided by</dt>
                  <dd className="num">{control.checks.join(', ')}</dd>
                </>
              )}
              {control.note !== undefined && (
                <>
                  <dt>Note</dt>
                  <dd>{control.note}</dd>
                </>
              )}
            </dl>
          )}
          {(result.status === 'not-provided' || result.status === 'needs-input') && (
            <Button small glyph={result.status === 'needs-input' ? 'circle-help' : 'arrow-right'} className="control-go" onClick={lead}>
              {result.status === 'needs-input' ? 'To the questions' : 'To the findings'}
            </Button>
          )}
          {byElement.length > 0 && (
            <ul className="evidence" aria-label={`Evidence for ${result.control}`}>
              {byElement.slice(0, mostShown).map(([element, proofs]) => (
                <Evidence key={element} element={element} proofs={proofs} design={design} />
              ))}
              {byElement.length > mostShown && <li className="muted">and {byElement.length - mostShown} more</li>}
            </ul>
          )}
        </div>
      </details>
    </li>
  )
}

/** What the status comes to, in words. */
function meaning({ status, evidence }: ControlResult): string {
  switch (status) {
    case 'provided':
      return 'The design provides it; these show it.'
    case 'not-provided':
      return 'These stand in the way; each is an open finding with its next step.'
    case 'needs-input':
      return 'It depends on what nobody said yet about these.'
    case 'attestation':
      return evidence.length === 0 ? 'No design can show this; somebody has to attest it.' : 'The design shows its part; the rest has to be attested.'
    case 'not-applicable':
      return 'Nothing in the design is what it speaks of.'
  }
}

/** One element and the settings that speak: the name flies there, a setting opens where it is said. */
function Evidence({ element, proofs, design }: { element: string; proofs: ControlResult['evidence']; design: Design }) {
  const { store } = useStudio()
  const settings = [...new Set(proofs.flatMap(({ setting }) => setting ?? []))]
  const isDesign = element === 'design'
  const go = () => {
    store.getState().select(isDesign ? [] : [element])
    if (!isDesign) store.getState().camera?.show([element])
  }
  const goTo = (setting: string) => {
    go()
    store.getState().look({ panel: 'inspect' })
    focusSetting(setting)
  }
  return (
    <li>
      <button type="button" className="link-row" onClick={isDesign ? () => goTo('') : go}>
        <span className="grow">{nameOf(element, design)}</span>
        <code className="muted">{[...new Set(proofs.map(({ check }) => check))].join(' ')}</code>
      </button>
      {settings.length > 0 && (
        <span className="evidence-settings">
          {settings.map((setting) => (
            <button key={setting} type="button" className="evidence-setting" onClick={() => goTo(setting)}>
              {spoken(setting.split('.').at(-1) ?? setting)}
            </button>
          ))}
        </span>
      )}
    </li>
  )
}

/** Brings a setting of the inspector into view as soon as it is there. */
function focusSetting(setting: string, tries = 20): void {
  const field = document.querySelector(`[data-setting="${CSS.escape(setting)}"]`)
  if (field !== null) {
    field.scrollIntoView({ block: 'center' })
    field.querySelector<HTMLElement>('input, select, button')?.focus()
  } else if (tries > 0 && setting !== '') setTimeout(() => focusSetting(setting, tries - 1), 50)
}

function nameOf(element: string, design: Design): string {
  if (element === 'design') return 'The whole design'
  const graph = graphOf(design)
  const name = (id: string) => graph.component(id)?.name ?? graph.boundary(id)?.name ?? id
  const connection = design.connections.find(({ id }) => id === element)
  return connection === undefined ? name(element) : `${name(connection.from)} to ${name(connection.to)}`
}
