import { useState } from 'react'
import { said } from '#domain/design/requirements.ts'
import { useMayEdit, useStudio, useStudioState } from '../../state/studio.ts'
import { Button } from '../../ui/button.tsx'
import { dollars } from '../../ui/format.ts'

/** The most that a month may cost: set here, held against the bill; a broken one is a finding. */
export function Budget({ monthly, most }: { monthly: number; most: number }) {
  const { apply, undo, store } = useStudio()
  const mayEdit = useMayEdit()
  const budget = useStudioState(({ design }) => said(design.requirements.budgetUsdPerMonth))
  const [typed, setTyped] = useState<string | null>(null)
  const set = (value: number | null) => {
    setTyped(null)
    if (value === (budget ?? null)) return
    const told = value === null ? 'No budget any more' : `Budget ${dollars(value)} a month`
    if (apply([{ kind: 'require', at: 'budgetUsdPerMonth', value }])) store.getState().tell(told, { action: { title: 'Undo', run: undo } })
  }
  if (typed !== null)
    return (
      <form
        className="budget-form"
        aria-label="Budget"
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key === 'Escape') setTyped(null)
        }}
        onSubmit={(event) => {
          event.preventDefault()
          const value = Number(typed.replaceAll(/[,$\s]/g, ''))
          if (typed.trim() === '') set(null)
          else if (Number.isFinite(value) && value > 0) set(value)
        }}
      >
        <label>
          Most a month, US dollars
          <input
            className="text-field num"
            inputMode="decimal"
            autoFocus
            placeholder="No budget"
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Button small type="submit" look="filled">
          Set
        </Button>
        <Button small look="quiet" onClick={() => setTyped(null)}>
          Cancel
        </Button>
      </form>
    )
  const edit = () => setTyped(budget === undefined ? '' : String(budget))
  if (budget === undefined)
    return mayEdit ? (
      <Button small look="quiet" glyph="gauge" className="budget-set" onClick={edit}>
        Set a budget
      </Button>
    ) : null
  const hue = monthly > budget ? 'var(--bad)' : most > budget ? 'var(--warn)' : 'var(--good)'
  return (
    <div className="cost-budget">
      <div
        className="meter"
        role="meter"
        aria-label="Part of the budget"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.min(100, Math.round((monthly / budget) * 100))}
      >
        <span style={{ width: `${Math.min(100, (monthly / budget) * 100)}%`, '--hue': hue } as React.CSSProperties} />
      </div>
      <p className="num muted budget-words">
        <span>
          {monthly > budget ? `${dollars(monthly - budget)} over` : `${dollars(budget - monthly)} left of`} the budget of {dollars(budget)}
          {monthly <= budget && most > budget && '; the range goes over it'}
        </span>
        {mayEdit && (
          <button type="button" className="text-button" onClick={edit}>
            Change
          </button>
        )}
      </p>
    </div>
  )
}
