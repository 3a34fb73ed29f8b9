import { ambientPorts } from '../../design/ports.ts'
import { byRule } from './because.ts'
import type { Brief } from './brief.ts'
import { type Draft, joinsByData } from './draft.ts'
import { frameworksOf } from './rewrites/compliance.ts'

/**
 * Card numbers become tokens at the entrance: whoever takes them in has them replaced and passes tokens on, so that nothing behind is in scope.
 */
export function tokenise(draft: Draft, { reading }: Brief): void {
  const redaction = draft.first('pii-redaction')
  const origin = draft.first('source-system', 'client-user', 'mobile-client')
  if (redaction === undefined || origin === undefined || !frameworksOf(reading).includes('pci-dss')) return
  redaction.settings['deidentification'] = 'tokenize'
  for (const { to } of draft.outOf(origin.id)) {
    const entrance = draft.part(to)
    if (entrance === undefined || !joinsByData(entrance.kind, redaction.kind)) continue
    draft.connect(entrance.id, redaction.id, byRule('tokens-for-cards'))
    for (const wire of draft.outOf(entrance.id))
      if (wire.to !== redaction.id && !ambientPorts.has(wire.carries)) wire.settings['rawIdentifiers'] = false
  }
}
