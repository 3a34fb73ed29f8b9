import { laneOf } from '../../catalog/catalog.ts'
import type { Provider } from '../../design/requirements.ts'
import type { Appeared } from '../progress.ts'

/** A part or component as it is told while it appears. */
export const appeared = ({ id, kind, name, provider }: { id: string; kind: string; name: string; provider?: Provider | undefined }): Appeared => ({
  id,
  kind,
  name,
  lane: laneOf(kind),
  ...(provider === undefined ? {} : { provider }),
})
