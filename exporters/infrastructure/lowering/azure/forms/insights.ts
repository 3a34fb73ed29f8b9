import type { Resource } from '../../../model/resource.ts'
import { type Body, text } from '../../../model/value.ts'
import type { Place } from '../place.ts'

/** Traces of a region: those of a tracing or LLM-observability component, else of the module. */
export function insightsOf(place: Place): Resource {
  const { account } = place
  const drawn = ['distributed-tracing', 'llm-observability'].flatMap((kind) =>
    [...account.parts.values()].filter((part) => part.component.kind === kind && part.place === place),
  )[0]
  return place.once('insights', () => {
    const body: Body = {
      name: drawn?.name(200) ?? text`${account.prefix}-traces${place.tail}`,
      ...place.here,
      application_type: 'other',
      workspace_id: place.logs.get('id'),
      local_authentication_disabled: true,
      retention_in_days: drawn === undefined ? 90 : insightDays(drawn.said.number('retentionDays')),
      sampling_percentage: drawn?.said.is('logsPayload', true) === true ? 100 : undefined,
      disable_ip_masking: false,
      tags: drawn?.tags ?? account.tags,
    }
    return drawn === undefined
      ? place.make('azurerm_application_insights', 'main', undefined, body, 'observability', 'Traces of the whole module.')
      : drawn.make('azurerm_application_insights', body)
  })
}

/** The lengths that Application Insights keeps; what lies between is rounded up. */
const days = [30, 60, 90, 120, 180, 270, 365, 550, 730] as const
export const insightDays = (wanted: number | undefined): number => (wanted === undefined ? 90 : (days.find((each) => each >= wanted) ?? 730))
