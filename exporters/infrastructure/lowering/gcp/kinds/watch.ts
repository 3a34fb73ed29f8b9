import { block, call, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { datasetGrants, dataset } from '../forms/warehouse.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'
import { topicFaces, topicOf } from './messaging.ts'

/** Security Command Center tells a topic of what it finds. */
function threats(it: Part): Faces {
  const topic = topicOf(it, 'findings')
  const config = it.make('google_scc_v2_project_notification_config', {
    config_id: it.snake(120),
    project: it.project.id,
    location: 'global',
    description: it.description(),
    pubsub_topic: topic.get('id'),
    streaming_config: block({ filter: 'state = "ACTIVE" AND NOT mute = "MUTED"' }),
  })
  it.assume('Security Command Center is switched on for the project or the organisation beforehand, in the tier that the design needs.')
  return {
    ...topicFaces(it, topic),
    holder: config,
    join: (link, other) =>
      other.faces.identity === undefined && other.faces.takes === undefined ? alreadyBuilt(it, 'what is looked at for threats')(link) : false,
    alarms: [],
  }
}

/** Google Security Operations: a rule over what the log sink leads to it. */
function siem(it: Part): Faces {
  const instance = it.project.module.variable('chronicle_instance', {
    type: 'string',
    description: 'Id of the instance of Google Security Operations.',
    default: '00000000-0000-0000-0000-000000000000',
    validation: { condition: (value) => call('can', call('regex', '^[0-9a-f-]{36}$', value)), message: 'Write the id of an instance.' },
    refuses: 'mine',
  })
  it.project.module.want({ variable: 'chronicle_instance', message: 'chronicle_instance still holds a stand-in; set the id of your instance.' })
  const rule = it.make('google_chronicle_rule', {
    location: it.place.code.startsWith('europe') ? 'eu' : 'us',
    instance: instance.value,
    deletion_policy: 'DEFAULT',
    text: 'rule keys_of_accounts {\n  meta:\n    description = "A key of a service account was made"\n    severity = "High"\n  events:\n    $e.metadata.event_type = "USER_RESOURCE_CREATION"\n    $e.metadata.product_event_type = "google.iam.admin.v1.CreateServiceAccountKey"\n  condition:\n    $e\n}\n',
  })
  const topic = topicOf(it, 'logs')
  const sink = it.make('google_logging_project_sink', {
    name: it.name(90),
    destination: text`pubsub.googleapis.com/${topic.get('id')}`,
    filter: 'logName:"cloudaudit.googleapis.com" OR severity >= WARNING',
    unique_writer_identity: true,
  })
  it.admitMember(
    sink.get('writer_identity'),
    { role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } },
    'logs',
  )
  return {
    ...topicFaces(it, topic),
    holder: rule,
    alarms: [],
    join: (link, other) =>
      other.faces.identity === undefined && other.faces.emits === undefined ? alreadyBuilt(it, 'logs that are looked through')(link) : false,
  }
}

/** Artifact Analysis looks at images as they come and again each day. */
function vulnerabilities(it: Part): Faces {
  it.project.services.add('containerscanning')
  const topic = topicOf(it, 'findings')
  const note = it.make('google_container_analysis_note', {
    name: it.name(90),
    short_description: it.description(100),
    attestation_authority: block({ hint: block({ human_readable_name: it.id }) }),
  })
  return {
    ...topicFaces(it, topic),
    grants: {
      read: [{ role: 'roles/containeranalysis.occurrences.viewer' }],
      call: [{ role: 'roles/containeranalysis.occurrences.viewer' }],
      write: topicFaces(it, topic).grants?.write ?? [],
    },
    holder: note,
    alarms: [],
    join: (link, other) =>
      other.faces.identity === undefined && other.faces.takes === undefined ? alreadyBuilt(it, 'images that are looked through')(link) : false,
  }
}

/** What may be built at all: constraints of the project, and the policy controller of the fleet where there are clusters. */
function policies(it: Part): Faces {
  const enforce = !it.said.is('admissionPolicy', 'audit', 'none')
  const constraints = [
    'iam.disableServiceAccountKeyCreation',
    'compute.requireOsLogin',
    'storage.uniformBucketLevelAccess',
    'storage.publicAccessPrevention',
    'compute.requireShieldedVm',
    'sql.restrictPublicIp',
  ]
  for (const constraint of constraints)
    it.make(
      'google_org_policy_policy',
      {
        name: text`projects/${it.project.id}/policies/${constraint}`,
        parent: text`projects/${it.project.id}`,
        spec: enforce ? block({ rules: block({ enforce: 'TRUE' }) }) : undefined,
        dry_run_spec: enforce ? undefined : block({ rules: block({ enforce: 'TRUE' }) }),
      },
      { suffix: constraint.replace(/[^A-Za-z0-9]+/g, '_').toLowerCase() },
    )
  const clustered = [...it.project.parts.values()].some(({ component }) => component.kind === 'kubernetes-cluster')
  if (clustered)
    it.make('google_gke_hub_feature', {
      name: 'policycontroller',
      location: 'global',
      labels: it.labels,
      fleet_default_member_config: block({
        policycontroller: block({
          policy_controller_hub_config: block({
            install_spec: 'INSTALL_SPEC_ENABLED',
            audit_interval_seconds: 60,
            log_denies_enabled: true,
            policy_content: block({ bundles: block({ bundle: 'pss-baseline-v2022' }), template_library: block({ installation: 'ALL' }) }),
          }),
        }),
      }),
    })
  return { address: { word: 'POLICIES', value: it.id }, join: alreadyBuilt(it, 'policies of the project') }
}

/** Controls of a law over the project, and a place for what is proven. */
function compliance(it: Part): Faces {
  const made = dataset(it, 'evidence')
  const sink = it.make('google_logging_project_sink', {
    name: it.name(90),
    description: it.description(),
    destination: text`bigquery.googleapis.com/projects/${it.project.id}/datasets/${made.get('dataset_id')}`,
    filter: 'logName:"cloudaudit.googleapis.com%2Factivity"',
    unique_writer_identity: true,
    bigquery_options: block({ use_partitioned_tables: true }),
  })
  it.admitMember(
    sink.get('writer_identity'),
    { role: 'roles/bigquery.dataEditor', on: { type: 'google_bigquery_dataset_iam_member', target: { dataset_id: made.get('dataset_id') } } },
    'evidence',
  )
  it.assume(
    'Assured Workloads makes a folder in the organisation for one law; the project is moved there by its owner. Evidence is kept in the data set.',
  )
  return {
    grants: { read: datasetGrants(made).read ?? [], call: datasetGrants(made).read ?? [] },
    address: { word: 'EVIDENCE', value: made.get('dataset_id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'evidence of what was done')(link) : false),
  }
}

export const watch: Lowerings = {
  'threat-detection': threats,
  siem,
  'vulnerability-scanner': vulnerabilities,
  'policy-engine': policies,
  'compliance-manager': compliance,
}
