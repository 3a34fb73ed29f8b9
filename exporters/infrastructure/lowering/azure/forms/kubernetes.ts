import { addressOf } from '../../../model/names.ts'
import type { Resource } from '../../../model/resource.ts'
import { block, blocks, type Body, call, element, type Expression, loop, reference, text, type Value } from '../../../model/value.ts'
import { acceleratorsIn, isArm } from '../machine.ts'
import type { MakeOptions } from '../make-options.ts'
import type { Part } from '../part.ts'
import type { Place } from '../place.ts'
import { settleEgress } from './cluster-egress.ts'
import { nodePool } from './node-pool.ts'
import { registryOf } from './registry.ts'

/** Name space of the workloads. */
export const workloads = 'workloads'

/** One AKS cluster: private, without local accounts, pods with identities of their own. */
export class Kubernetes {
  readonly place: Place
  readonly part: Part | undefined
  readonly resource: Resource
  readonly network: Part['network']
  readonly #manifests = new Map<string, Value[]>()
  readonly #common: Value[] = []

  constructor(place: Place, part: Part | undefined, owner: Part) {
    this.place = place
    this.part = part
    this.network = owner.network
    const { account } = place
    const said = part?.said
    const identity = this.make(
      'azurerm_user_assigned_identity',
      { name: text`${part?.name(100) ?? account.prefix}-control`, ...place.here, tags: account.tags },
      { suffix: 'control', topic: 'security' },
    )
    const join = this.make(
      'azurerm_role_assignment',
      {
        scope: this.network.subnet('nodes').get('id'),
        role_definition_name: 'Network Contributor',
        principal_id: identity.get('principal_id'),
        principal_type: 'ServicePrincipal',
      },
      { suffix: 'control', topic: 'security', comment: 'The control plane makes addresses in the subnet of its nodes, and nowhere else.' },
    )
    const needed: Resource[] = [join]
    const exposure = said?.text('apiExposure')
    const open = exposure === 'internet' || exposure === 'allow-list'
    const vault = place.vault(part)
    const own = part === undefined || part.encryption === 'cmk'
    if (own)
      needed.push(
        this.make(
          'azurerm_role_assignment',
          {
            scope: vault.disks.get('id'),
            role_definition_name: 'Reader',
            principal_id: identity.get('principal_id'),
            principal_type: 'ServicePrincipal',
          },
          { suffix: 'disks', topic: 'security', comment: 'The control plane reads how disks are encrypted.' },
        ),
      )
    const sized = part?.sizing
    const type = sized?.instanceType != null && acceleratorsIn(sized.instanceType) === 0 ? sized.instanceType : 'Standard_D4ads_v5'
    const count = Math.max(2, type === sized?.instanceType ? sized.instances : 2)
    this.resource = this.make(
      'azurerm_kubernetes_cluster',
      {
        name: part?.name(60) ?? text`${account.prefix}-aks${place.tail}`,
        ...place.here,
        dns_prefix: text`${account.prefix}${account.unique}`,
        sku_tier: place.careful ? 'Standard' : 'Free',
        private_cluster_enabled: !open,
        private_cluster_public_fqdn_enabled: open ? undefined : false,
        api_server_access_profile:
          exposure === 'allow-list'
            ? block({
                authorized_ip_ranges: account.ranges('api_allowed_cidrs', 'Address ranges that may reach the API of the cluster.', ['192.0.2.0/24']),
              })
            : undefined,
        role_based_access_control_enabled: true,
        local_account_disabled: true,
        oidc_issuer_enabled: true,
        workload_identity_enabled: true,
        azure_policy_enabled: true,
        automatic_upgrade_channel: 'patch',
        node_os_upgrade_channel: 'NodeImage',
        image_cleaner_enabled: true,
        image_cleaner_interval_hours: 168,
        run_command_enabled: false,
        cost_analysis_enabled: place.careful,
        disk_encryption_set_id: own ? vault.disks.get('id') : undefined,
        azure_active_directory_role_based_access_control: block({ azure_rbac_enabled: true, tenant_id: account.tenant }),
        identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
        default_node_pool: block({
          name: 'system',
          vm_size: type,
          vnet_subnet_id: this.network.subnet('nodes').get('id'),
          zones: part?.zones ?? (place.careful ? ['1', '2', '3'] : undefined),
          auto_scaling_enabled: true,
          min_count: count,
          max_count: Math.max(count + 1, count * 2),
          only_critical_addons_enabled: pooled(this),
          host_encryption_enabled: true,
          os_sku: 'AzureLinux',
          os_disk_size_gb: 128,
          max_pods: 110,
          temporary_name_for_rotation: 'rotating',
          node_labels: { role: 'system' },
          upgrade_settings: block({ max_surge: '33%', drain_timeout_in_minutes: 30, node_soak_duration_in_minutes: 5 }),
          tags: part?.tags ?? account.tags,
        }),
        network_profile: block({
          network_plugin: 'azure',
          network_plugin_mode: 'overlay',
          network_policy: 'cilium',
          network_data_plane: 'cilium',
          pod_cidr: '192.168.0.0/16',
          service_cidr: '172.31.0.0/16',
          dns_service_ip: '172.31.0.10',
          load_balancer_sku: 'standard',
          outbound_type: 'userAssignedNATGateway',
        }),
        key_vault_secrets_provider: block({ secret_rotation_enabled: true, secret_rotation_interval: '2m' }),
        monitor_metrics: block({}),
        oms_agent: block({ log_analytics_workspace_id: place.logs.get('id'), msi_auth_for_monitoring_enabled: true }),
        workload_autoscaler_profile: block({ keda_enabled: true, vertical_pod_autoscaler_enabled: true }),
        storage_profile: block({
          blob_driver_enabled: true,
          disk_driver_enabled: true,
          file_driver_enabled: true,
          snapshot_controller_enabled: true,
        }),
        maintenance_window_auto_upgrade: block({
          frequency: 'Weekly',
          interval: 1,
          duration: 4,
          day_of_week: 'Sunday',
          start_time: '02:00',
          utc_offset: '+00:00',
        }),
        tags: part?.tags ?? account.tags,
      },
      { dependsOn: needed, ...(part === undefined && { comment: 'The cluster that the workloads of the design need.' }) },
    )
    this.make(
      'azurerm_monitor_diagnostic_setting',
      {
        name: 'to-log-analytics',
        target_resource_id: this.resource.get('id'),
        log_analytics_workspace_id: place.logs.get('id'),
        enabled_log: blocks(['kube-apiserver', 'kube-audit-admin', 'guard', 'cluster-autoscaler'].map((category) => ({ category }))),
        enabled_metric: block({ category: 'AllMetrics' }),
      },
      { suffix: 'logs', topic: 'observability' },
    )
    this.make(
      'azurerm_role_assignment',
      {
        scope: registryOf(place).get('id'),
        role_definition_name: 'AcrPull',
        principal_id: this.resource.get('kubelet_identity', 0, 'object_id'),
        principal_type: 'ServicePrincipal',
      },
      { suffix: 'pull', topic: 'security', comment: 'Nodes pull images of the module.' },
    )
    account.later(() => settleEgress(this.network, this.resource, needed), 2)
    account.module.output({
      name: `${this.word}_cluster_access`,
      description: 'Command that lets kubectl reach the cluster.',
      value: text`az aks get-credentials --resource-group ${place.group.get('name')} --name ${this.resource.get('name')}`,
    })
    const accelerated = sized?.instanceType != null && acceleratorsIn(sized.instanceType) > 0 ? sized : undefined
    if (accelerated !== undefined && part !== undefined)
      nodePool(
        part,
        this,
        { type: accelerated.instanceType ?? '', count: accelerated.instances, min: 0, max: Math.max(1, accelerated.instances), spot: false },
        'accelerated',
      )
    account.later(() => this.#writeManifests(), 1)
  }

  /** Its name as part of outputs and locals. */
  get word(): string {
    return (
      this.part?.word ??
      this.place
        .named('main')
        .replaceAll('-', '_')
        .replace(/^_+|_+$/g, '')
    )
  }

  make(type: string, body: Body, options: MakeOptions = {}): Resource {
    if (this.part !== undefined) return this.part.make(type, body, options)
    const { suffix, topic = 'compute', data = false, ...meta } = options
    const name = suffix === undefined ? this.place.named('main') : `${this.place.named('main')}__aks_${suffix}`
    return this.place.account.module.add(data ? 'data' : 'resource', type, name, body, { ...meta, topic, origin: null })
  }

  /** An object that the name space of the workloads has once. */
  common(object: Value): void {
    if (!this.#common.includes(object)) this.#common.push(object)
  }

  /** Objects of Kubernetes, for `kubectl apply`. */
  apply(by: Part, ...objects: readonly Value[]): void {
    this.#manifests.set(by.id, [...(this.#manifests.get(by.id) ?? []), ...objects])
  }

  #writeManifests(): void {
    if (this.#manifests.size === 0) return
    const { module } = this.place.account
    const space: Value = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: workloads, labels: { 'pod-security.kubernetes.io/enforce': 'baseline', 'pod-security.kubernetes.io/warn': 'restricted' } },
    }
    const locals = [
      module.local(`${this.word}_objects`, () => [space, ...this.#common], 'kubernetes'),
      ...[...this.#manifests].map(([id, objects]) =>
        module.local(`${this.word}_objects_${addressOf(id).replaceAll('-', '_')}`, () => objects, 'kubernetes'),
      ),
    ]
    const object = element('object')
    module.output({
      name: `${this.word}_manifests`,
      description: 'Objects of Kubernetes: terraform output -raw <this output> | kubectl apply -f -',
      value: call('join', '---\n', loop([object], call('concat', ...locals.map(({ value }) => value)), call('yamlencode', reference(object)))),
    })
  }

  /** Lets the pods of a service account act as an identity. */
  federate(it: Part, account = { namespace: workloads, name: String(it.id) }): Resource {
    return it.make(
      'azurerm_federated_identity_credential',
      {
        name: it.name(110),
        user_assigned_identity_id: it.identity().get('id'),
        audience: ['api://AzureADTokenExchange'],
        issuer: this.resource.get('oidc_issuer_url'),
        subject: `system:serviceaccount:${account.namespace}:${account.name}`,
      },
      { topic: 'security', comment: `Pods of ${it.label} act as its identity, without a key.` },
    )
  }

  get id(): Expression {
    return this.resource.get('id')
  }
}

/** Does a pool of the design run what asks for no machine of its own? */
const pooled = (kubernetes: Kubernetes): boolean =>
  [...kubernetes.place.account.parts.values()].some(
    (part) => part.component.kind === 'cpu-node-pool' && part.place === kubernetes.place && !isArm(part.said.text('instanceType') ?? ''),
  )
