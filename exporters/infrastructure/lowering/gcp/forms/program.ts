import type { Faces } from '../faces.ts'
import type { Part } from '../part.ts'
import { onKubernetes } from './kubernetes.ts'
import { makeService, type ServiceOptions } from './service.ts'
import { makeWorkload } from './workload.ts'

/** Code that answers requests: in the cluster it is drawn in, else a service of Cloud Run. */
export const program = (it: Part, options: ServiceOptions = {}): Faces => (onKubernetes(it) ? makeWorkload(it, options) : makeService(it, options))
