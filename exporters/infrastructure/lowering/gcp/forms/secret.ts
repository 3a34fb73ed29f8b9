import { block, type Body } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/** A secret in the region of its component, encrypted like the rest; its value is put in by hand. */
export function secretBody(it: Part): Body {
  const key = it.key('secretmanager')
  return {
    labels: it.labels,
    replication: block({
      user_managed: block({
        replicas: block({ location: it.region, customer_managed_encryption: key === undefined ? undefined : block({ kms_key_name: key }) }),
      }),
    }),
  }
}
