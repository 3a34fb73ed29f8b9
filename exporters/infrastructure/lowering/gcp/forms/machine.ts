import type { Resource } from '../../../model/resource.ts'
import { block, type Body, type Expression, json, Nested, type Value } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { settled } from '../join/environment.ts'
import { diskOf, isArm, type Machine, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { poolFaces } from './nodes.ts'

export type MachineOptions = {
  type: string
  image?: string
  script?: Expression | string
  port?: number
  grants?: readonly Grant[]
  confidential?: boolean
  spot?: boolean
  count?: number
}

const imageFor = (type: string, wanted: string | undefined): string =>
  wanted ?? (isArm(type) ? 'projects/debian-cloud/global/images/family/debian-12-arm64' : 'projects/debian-cloud/global/images/family/debian-12')

const gpuImage = 'projects/ml-images/global/images/family/common-cu128-ubuntu-2204-py310'

/** What a machine and a template say alike: identity, network without a public address, shielded start, metadata by token. */
function common(it: Part, sized: Machine, options: MachineOptions): Body {
  const identity = it.identity()
  it.permit({ role: 'roles/logging.logWriter' }, { role: 'roles/monitoring.metricWriter' }, ...(options.grants ?? []))
  const accelerated = sized.accelerators > 0 && sized.gpu !== undefined
  const confidential = options.confidential === true || it.said.is('confidentialComputing', true)
  const spot = sized.spot || options.spot === true
  return {
    machine_type: sized.type,
    description: it.description(),
    labels: it.labels,
    tags: [it.tag],
    metadata: { 'enable-oslogin': 'TRUE', 'block-project-ssh-keys': 'TRUE' },
    metadata_startup_script: options.script,
    service_account: block({ email: identity.get('email'), scopes: ['https://www.googleapis.com/auth/cloud-platform'] }),
    network_interface: block({ subnetwork: it.subnet.get('id'), nic_type: 'GVNIC' }),
    shielded_instance_config: block({ enable_secure_boot: !accelerated, enable_vtpm: true, enable_integrity_monitoring: true }),
    guest_accelerator: accelerated ? block({ type: sized.gpu?.compute, count: sized.accelerators }) : undefined,
    confidential_instance_config: confidential ? block({ enable_confidential_compute: true, confidential_instance_type: 'SEV_SNP' }) : undefined,
    scheduling: block({
      on_host_maintenance: accelerated || spot || confidential ? 'TERMINATE' : 'MIGRATE',
      automatic_restart: !spot,
      preemptible: spot,
      provisioning_model: spot ? 'SPOT' : 'STANDARD',
      instance_termination_action: spot ? 'STOP' : undefined,
    }),
  }
}

const sizeOf = (it: Part) => it.within('diskGB', 10, 65_536) ?? 100

/** One machine with a disk that is encrypted like the rest. */
export function makeMachine(it: Part, options: MachineOptions): Faces & { machine: Resource } {
  const sized = machineOf(it, { type: options.type }, [])
  const accelerated = sized.accelerators > 0
  const machine = it.make('google_compute_instance', {
    name: it.name(63),
    zone: it.place.zone(0),
    deletion_protection: it.protected,
    allow_stopping_for_update: true,
    ...common(it, sized, options),
    boot_disk: block({
      kms_key_self_link: it.key('compute'),
      initialize_params: block({
        image: imageFor(sized.type, options.image ?? (accelerated ? gpuImage : undefined)),
        size: sizeOf(it),
        type: diskOf(sized.type),
      }),
    }),
  })
  return {
    machine,
    ...machineFaces(it, machine, options, machine.get('instance_id')),
    address: { word: 'HOST', value: machine.get('network_interface', 0, 'network_ip') },
  }
}

/** A group of equal machines over the zones that are said, healed and grown by load. */
export function makeMachines(it: Part, options: MachineOptions): Faces & { group: Resource; template: Resource } {
  const grows = it.said.flag('autoscaling') === true
  const sized = machineOf(
    it,
    { type: options.type, count: options.count ?? 2 },
    grows ? ['nodes', 'replicasMin', 'replicasMax'] : ['nodes', 'replicasMin'],
  )
  const accelerated = sized.accelerators > 0
  const key = it.key('compute')
  const template = it.make(
    'google_compute_region_instance_template',
    {
      name_prefix: it.name(36, '-'),
      region: it.region,
      ...common(it, sized, options),
      disk: block({
        boot: true,
        auto_delete: true,
        source_image: imageFor(sized.type, options.image ?? (accelerated ? gpuImage : undefined)),
        disk_size_gb: sizeOf(it),
        disk_type: diskOf(sized.type),
        disk_encryption_key: key === undefined ? undefined : block({ kms_key_self_link: key }),
      }),
    },
    { lifecycle: { create_before_destroy: true } },
  )
  const port = options.port ?? 8080
  const zones = accelerated && it.said.number('zones') === undefined ? 1 : it.zoneCount
  const group = it.make('google_compute_region_instance_group_manager', {
    name: it.name(63),
    region: it.region,
    base_instance_name: it.name(54),
    description: it.description(),
    distribution_policy_zones: it.place.firstZones(zones),
    distribution_policy_target_shape: accelerated ? 'ANY' : 'EVEN',
    target_size: it.said.flag('autoscaling') === true ? undefined : sized.count,
    version: block({ instance_template: template.get('self_link') }),
    named_port: block({ name: 'http', port }),
    update_policy: block({
      type: 'PROACTIVE',
      minimal_action: 'REPLACE',
      max_surge_fixed: accelerated ? 0 : 3,
      max_unavailable_fixed: 3,
      instance_redistribution_type: accelerated ? 'NONE' : 'PROACTIVE',
    }),
  })
  if (it.said.flag('autoscaling') === true)
    it.make('google_compute_region_autoscaler', {
      name: it.name(63),
      region: it.region,
      target: group.get('id'),
      autoscaling_policy: block({
        min_replicas: sized.min,
        max_replicas: sized.max,
        cooldown_period: 120,
        cpu_utilization: block({ target: Math.max(0.1, Math.min(1, it.said.number('targetUtilization') ?? 0.6)) }),
      }),
    })
  const faces = machineFaces(it, group, options, undefined, template)
  return {
    group,
    template,
    ...faces,
    address: { word: 'GROUP', value: group.get('id') },
    balanced: () => {
      it.network.admitBalancers(it, port)
      return { group: group.get('instance_group'), kind: 'instances', port }
    },
    join: poolFaces(it, template, 'template').join ?? (() => false),
  }
}

/** What it is told about others stands in its metadata as JSON, under "design-environment". */
function tell(it: Part, made: Resource): Map<string, Value> {
  const environment = new Map<string, Value>()
  it.project.later(() => {
    const told = settled(it, made, environment)
    const metadata = made.body['metadata']
    if (told.length === 0 || metadata instanceof Nested) return
    made.set('metadata', { ...(metadata as { readonly [key: string]: Value } | undefined), 'design-environment': json(Object.fromEntries(told)) })
  })
  return environment
}

function machineFaces(it: Part, made: Resource, options: MachineOptions, instance: Value | undefined, told: Resource = made): Faces {
  return {
    identity: it.identity(),
    tag: it.tag,
    holder: made,
    door: { tag: it.tag, port: options.port ?? 8080 },
    environment: tell(it, told),
    ...(instance !== undefined && {
      alarms: [
        {
          metric: 'compute.googleapis.com/instance/cpu/utilization',
          resource: 'gce_instance',
          labels: { 'resource.labels.instance_id': instance },
          align: 'ALIGN_MEAN',
          over: 0.95,
          what: 'runs out of processors',
        },
      ],
    }),
  }
}
