import type { Resource } from '../../../model/resource.ts'
import { block, type Body } from '../../../model/value.ts'
import { shortened, slug } from '../../../model/names.ts'
import type { Faces } from '../faces.ts'
import { acceleratorsIn, confidential, hasFabric, isArm, type Machine, machineOf } from '../machine.ts'
import type { Part } from '../part.ts'
import { sshKeyOf } from '../ssh-key.ts'

const user = 'operator'

/** The image of a machine: drivers are part of it where it has accelerators. */
const imageFor = (type: string, sealed: boolean): Body =>
  sealed
    ? { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: 'cvm', version: 'latest' }
    : acceleratorsIn(type) > 0 || hasFabric(type)
      ? { publisher: 'microsoft-dsvm', offer: 'ubuntu-hpc', sku: '2204', version: 'latest' }
      : { publisher: 'Canonical', offer: 'ubuntu-24_04-lts', sku: isArm(type) ? 'server-arm64' : 'server', version: 'latest' }

/** Drivers of accelerators and fabrics come with an image of their own, which Azure neither patches nor starts measured. */
const plain = (type: string) => acceleratorsIn(type) === 0 && !hasFabric(type)
const trusted = (type: string) => (plain(type) ? { secure_boot_enabled: true, vtpm_enabled: true } : {})

const diskGB = (it: Part) => Math.max(64, Math.min(4095, Math.round(it.said.number('diskGB') ?? 128)))

/** One machine in a private subnet; people come to it by the bastion, programs as its identity. */
export function singleMachine(it: Part, options: { confidential?: boolean; usual?: string; subnet?: 'nodes' | 'compute' } = {}): Faces {
  const { account, network, said } = it
  const subnet = options.subnet ?? 'nodes'
  const sealed = options.confidential === true || said.flag('confidentialComputing') === true
  const stated = machineOf(it, { type: options.usual ?? (sealed ? 'Standard_DC4as_v5' : 'Standard_D4s_v5') })
  const machine: Machine = sealed && !confidential(stated.type) ? { ...stated, type: 'Standard_DC4as_v5' } : stated
  if (machine.type !== stated.type) it.assume(`${stated.type} keeps no memory from its host; ${machine.type} does and stands in.`)
  const identity = it.identity()
  const count = Math.max(1, Math.min(100, machine.count))
  const own = it.encryption === 'cmk' && !sealed
  let first: Resource | undefined
  const made: Resource[] = []
  for (let at = 1; at <= count; at++) {
    const suffix = at === 1 ? undefined : String(at)
    const word = suffix === undefined ? '' : `-${suffix}`
    const card = it.make(
      'azurerm_network_interface',
      {
        name: it.name(70, `${word}-nic`),
        ...it.here,
        accelerated_networking_enabled: true,
        ip_configuration: block({ name: 'main', subnet_id: network.subnet(subnet).get('id'), private_ip_address_allocation: 'Dynamic' }),
      },
      { suffix: suffix === undefined ? 'card' : `card_${suffix}`, topic: 'network' },
    )
    const vm = it.make(
      'azurerm_linux_virtual_machine',
      {
        name: it.name(60, word),
        computer_name: shortened(slug(it.id) || 'machine', 10 - word.length) + word,
        ...it.here,
        size: machine.type,
        zone: it.zones[(at - 1) % it.zones.length],
        priority: machine.spot ? 'Spot' : 'Regular',
        eviction_policy: machine.spot ? 'Deallocate' : undefined,
        max_bid_price: machine.spot ? -1 : undefined,
        admin_username: user,
        disable_password_authentication: true,
        network_interface_ids: [card.get('id')],
        encryption_at_host_enabled: sealed ? undefined : true,
        ...trusted(machine.type),
        patch_mode: plain(machine.type) ? 'AutomaticByPlatform' : 'ImageDefault',
        patch_assessment_mode: plain(machine.type) ? 'AutomaticByPlatform' : 'ImageDefault',
        bypass_platform_safety_checks_on_user_schedule_enabled: plain(machine.type) ? true : undefined,
        identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
        admin_ssh_key: block({ username: user, public_key: sshKeyOf(account) }),
        os_disk: block({
          caching: 'ReadWrite',
          storage_account_type: 'Premium_LRS',
          disk_size_gb: diskGB(it),
          disk_encryption_set_id: own ? it.vault.disks.get('id') : undefined,
          security_encryption_type: sealed ? 'DiskWithVMGuestState' : undefined,
        }),
        source_image_reference: block(imageFor(machine.type, sealed)),
        boot_diagnostics: block({}),
      },
      { ...(suffix !== undefined && { suffix }) },
    )
    made.push(vm)
    first ??= vm
  }
  const vm = first as Resource
  if (said.flag('confidentialComputing') === true || sealed)
    said.hold('confidentialComputing', 'The processor keeps the memory of the machine from its host.')
  said.hold('diskEncryption', 'Disks are encrypted at the host.')
  return {
    identity,
    from: subnet,
    door: { subnet, port: 443, tls: true },
    address: { word: 'HOST', value: vm.get('private_ip_address') },
    backup: (vault) => vault.keepMachine(it, vm),
    alarms: [
      {
        metric: 'Percentage CPU',
        namespace: 'Microsoft.Compute/virtualMachines',
        scope: vm.get('id'),
        aggregation: 'Average',
        over: 90,
        what: 'uses more than 90 % of its processors',
      },
    ],
  }
}

/** Equal machines that come and go with the load, or that stand together for one large job. */
export function elasticMachines(
  it: Part,
  options: { machine: string; count?: number; spot?: boolean; together?: boolean; subnet?: 'nodes' | 'compute' },
): Faces & { set: Resource } {
  const { account, network, said } = it
  const subnet = options.subnet ?? 'compute'
  const machine = machineOf(it, { type: options.machine, ...(options.count !== undefined && { count: options.count }) })
  const spot = machine.spot || options.spot === true
  const identity = it.identity()
  const together = options.together === true
  const near = together
    ? it.make(
        'azurerm_proximity_placement_group',
        { name: it.name(60, '-near'), ...it.here },
        { suffix: 'near', comment: `Machines of ${it.label} stand beside each other.` },
      )
    : undefined
  const own = it.encryption === 'cmk'
  const set = it.make('azurerm_linux_virtual_machine_scale_set', {
    name: it.name(60),
    computer_name_prefix: shortened(slug(it.id) || 'm', 9),
    ...it.here,
    sku: machine.type,
    instances: Math.max(machine.count, machine.min),
    zones: together ? ['1'] : it.zones,
    zone_balance: together || it.zoneCount < 2 ? undefined : true,
    single_placement_group: together ? true : undefined,
    proximity_placement_group_id: near?.get('id'),
    overprovision: false,
    priority: spot ? 'Spot' : 'Regular',
    eviction_policy: spot ? 'Delete' : undefined,
    max_bid_price: spot ? -1 : undefined,
    upgrade_mode: 'Manual',
    admin_username: user,
    disable_password_authentication: true,
    encryption_at_host_enabled: true,
    ...trusted(machine.type),
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    admin_ssh_key: block({ username: user, public_key: sshKeyOf(account) }),
    network_interface: block({
      name: 'main',
      primary: true,
      enable_accelerated_networking: true,
      ip_configuration: block({ name: 'main', primary: true, subnet_id: network.subnet(subnet).get('id') }),
    }),
    os_disk: block({
      caching: 'ReadOnly',
      storage_account_type: 'Premium_LRS',
      disk_size_gb: diskGB(it),
      disk_encryption_set_id: own ? it.vault.disks.get('id') : undefined,
    }),
    source_image_reference: block(imageFor(machine.type, false)),
    boot_diagnostics: block({}),
  })
  if (!together && machine.max > machine.min)
    it.make(
      'azurerm_monitor_autoscale_setting',
      {
        name: it.name(60, '-scale'),
        ...it.here,
        target_resource_id: set.get('id'),
        enabled: true,
        profile: block({
          name: 'load',
          capacity: block({ minimum: machine.min, maximum: machine.max, default: Math.max(machine.min, Math.min(machine.count, machine.max)) }),
          rule: block({
            metric_trigger: block({
              metric_name: 'Percentage CPU',
              metric_resource_id: set.get('id'),
              time_grain: 'PT1M',
              statistic: 'Average',
              time_window: 'PT5M',
              time_aggregation: 'Average',
              operator: 'GreaterThan',
              threshold: Math.round((said.number('targetUtilization') ?? 0.7) * 100),
            }),
            scale_action: block({ direction: 'Increase', type: 'ChangeCount', value: 1, cooldown: 'PT5M' }),
          }),
        }),
      },
      { suffix: 'scale' },
    )
  return {
    set,
    identity,
    from: subnet,
    door: { subnet, port: 443, tls: true },
    address: { word: 'MACHINES', value: set.get('id') },
    alarms: [
      {
        metric: 'Percentage CPU',
        namespace: 'Microsoft.Compute/virtualMachineScaleSets',
        scope: set.get('id'),
        aggregation: 'Average',
        over: 95,
        what: 'uses more than 95 % of its processors',
      },
    ],
  }
}
