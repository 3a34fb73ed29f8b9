import { useId } from 'react'
import { severities } from '#domain/design/finding.ts'
import { frameworkIds } from '#domain/design/requirements.ts'
import { type FindingFilter, type Grouping, groupings } from '../../state/findings-view.ts'
import { frameworkNames } from '../../ui/framework-names.ts'
import { severityName } from '../../ui/severity.tsx'
import { laneIds, laneName, pillarIds, pillarName } from './finding-filter.ts'

type Option = readonly [value: string, title: string]

const groupingName: Record<Grouping, string> = { severity: 'Severity', check: 'Check', component: 'Component', pillar: 'Pillar', layer: 'Layer' }

type Props = {
  filter: FindingFilter
  grouping: Grouping
  /** Elements that are selected on the canvas. */
  selected: readonly string[]
  change: (change: Partial<FindingFilter>) => void
  group: (by: Grouping) => void
}

/** The choices behind the filter button: what is shown, and how it is put together. */
export function FilterBar({ filter, grouping, selected, change, group }: Props) {
  return (
    <div className="finding-filters" role="group" aria-label="Filters">
      <Select
        label="Severity"
        value={filter.severity}
        options={severities.map((each) => [each, severityName[each]])}
        onChange={(value) => change({ severity: severities.find((each) => each === value) ?? null })}
      />
      <Select
        label="Pillar"
        value={filter.pillar}
        options={pillarIds.map((each) => [each, pillarName(each)])}
        onChange={(value) => change({ pillar: pillarIds.find((each) => each === value) ?? null })}
      />
      <Select label="Layer" value={filter.layer} options={laneIds.map((each) => [each, laneName(each)])} onChange={(layer) => change({ layer })} />
      <Select
        label="Framework"
        value={filter.framework}
        options={frameworkIds.map((each) => [each, frameworkNames[each]])}
        onChange={(value) => change({ framework: frameworkIds.find((each) => each === value) ?? null })}
      />
      <Select
        label="Group by"
        value={grouping}
        none={null}
        options={groupings.map((each) => [each, groupingName[each]])}
        onChange={(value) => group(groupings.find((each) => each === value) ?? 'severity')}
      />
      <label className="finding-selected">
        <input
          type="checkbox"
          checked={filter.elements.length > 0}
          disabled={selected.length === 0 && filter.elements.length === 0}
          onChange={({ target }) => change({ elements: target.checked ? selected : [] })}
        />
        Only what is selected
      </label>
    </div>
  )
}

function Select({
  label,
  value,
  none = 'All',
  options,
  onChange,
}: {
  label: string
  value: string | null
  /** What no choice is called; null = one is always chosen. */
  none?: string | null
  options: readonly Option[]
  onChange: (value: string | null) => void
}) {
  const id = useId()
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="select"
        data-set={none !== null && value !== null ? '' : undefined}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? null : target.value)}
      >
        {none !== null && <option value="">{none}</option>}
        {options.map(([each, title]) => (
          <option key={each} value={each}>
            {title}
          </option>
        ))}
      </select>
    </div>
  )
}
