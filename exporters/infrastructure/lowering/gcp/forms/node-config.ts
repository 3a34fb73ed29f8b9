import { block, blocks, type Body } from '../../../model/value.ts'
import { acceleratorKey, diskOf, isArm, type Machine } from '../machine.ts'
import type { Part } from '../part.ts'
import type { Kubernetes } from './kubernetes.ts'

/** How machines of a pool start. */
export function nodeConfig(
  it: Part | undefined,
  kubernetes: Kubernetes,
  sized: Machine,
  options: { tainted: boolean; spot?: boolean; gvisor?: boolean; flex?: boolean },
): Body {
  const part = it ?? kubernetes.part
  const accelerated = sized.gpu !== undefined && sized.accelerators > 0
  const pool = it?.id ?? 'system'
  const taint = options.tainted ? { key: acceleratorKey(sized), value: 'present', effect: 'NO_SCHEDULE' } : undefined
  return {
    machine_type: sized.type,
    service_account: kubernetes.nodes.get('email'),
    oauth_scopes: ['https://www.googleapis.com/auth/cloud-platform'],
    image_type: 'COS_CONTAINERD',
    disk_type: diskOf(sized.type),
    disk_size_gb: it?.within('diskGB', 50, 65_536) ?? (accelerated ? 200 : 100),
    boot_disk_kms_key: part?.key('compute'),
    spot: sized.spot || options.spot === true ? true : undefined,
    flex_start: options.flex === true ? true : undefined,
    labels: { pool, ...(accelerated && { accelerator: sized.gpu?.compute ?? '' }) },
    resource_labels: part?.labels,
    tags: [kubernetes.tag],
    guest_accelerator: accelerated
      ? block({
          type: sized.gpu?.compute,
          count: sized.accelerators,
          gpu_driver_installation_config: block({ gpu_driver_version: 'LATEST' }),
        })
      : undefined,
    gvnic: block({ enabled: true }),
    gcfs_config: isArm(sized.type) ? undefined : block({ enabled: true }),
    metadata: { 'disable-legacy-endpoints': 'true' },
    shielded_instance_config: block({ enable_secure_boot: !accelerated, enable_integrity_monitoring: true }),
    workload_metadata_config: block({ mode: 'GKE_METADATA' }),
    confidential_nodes: it?.said.is('confidentialComputing', true) === true ? block({ enabled: true }) : undefined,
    taint: blocks(taint === undefined ? [] : [taint]),
  }
}
