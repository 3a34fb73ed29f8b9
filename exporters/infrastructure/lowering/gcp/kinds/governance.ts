import { block, blocks, json, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { program } from '../forms/program.ts'
import { cronOf } from '../forms/schedule.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { datasetGrants, dataset } from '../forms/warehouse.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Names of what Sensitive Data Protection looks for, by the class of data that is said. */
const infoTypes = (it: Part): readonly string[] => {
  const classes = it.said.list('dataClass')
  const common = ['EMAIL_ADDRESS', 'PERSON_NAME', 'PHONE_NUMBER', 'STREET_ADDRESS', 'DATE_OF_BIRTH', 'IBAN_CODE', 'PASSPORT']
  return [
    ...common,
    ...(classes.includes('pci') ? ['CREDIT_CARD_NUMBER', 'CREDIT_CARD_TRACK_NUMBER'] : []),
    ...(classes.includes('phi') ? ['MEDICAL_RECORD_NUMBER', 'US_HEALTHCARE_NPI'] : []),
  ]
}

const parentOf = (it: Part) => text`projects/${it.project.id}/locations/${it.region}`

const inspectTemplate = (it: Part) =>
  it.make('google_data_loss_prevention_inspect_template', {
    parent: parentOf(it),
    template_id: it.name(90),
    display_name: it.description(200),
    description: it.description(),
    inspect_config: block({
      min_likelihood: 'POSSIBLE',
      include_quote: false,
      info_types: blocks(infoTypes(it).map((name) => ({ name }))),
      limits: block({ max_findings_per_item: 0, max_findings_per_request: 0 }),
    }),
  })

/** What tells of a person is found, and replaced by what it was; a program asks for it, or a store is looked at. */
function redaction(it: Part): Faces {
  const inspect = inspectTemplate(it)
  const method = it.said.text('deidentification')
  const template = it.make('google_data_loss_prevention_deidentify_template', {
    parent: parentOf(it),
    template_id: it.name(90, '-out'),
    display_name: it.description(200),
    description: it.description(),
    deidentify_config: block({
      info_type_transformations: block({
        transformations: block({
          primitive_transformation:
            method === 'masking'
              ? block({ character_mask_config: block({ masking_character: '*' }) })
              : block({ replace_with_info_type_config: true }),
        }),
      }),
    }),
  })
  if (method !== undefined && method !== 'masking')
    it.assume(`The template replaces what is found by its kind; "${method}" is done by the program that calls it.`)
  const use: readonly Grant[] = [{ role: 'roles/dlp.user' }]
  const moves = it.project.graph.neighbours(it.id).length > 0
  const identity = moves ? it.identity() : undefined
  if (identity !== undefined) it.permit(...use)
  return {
    ...(identity !== undefined && { identity }),
    grants: { call: use, read: use, write: use },
    address: { word: 'TEMPLATE', value: template.get('name') },
    holder: inspect,
  }
}

/** Looks through the project for what nobody knew of. */
function discovery(it: Part): Faces {
  const inspect = inspectTemplate(it)
  const config = it.make('google_data_loss_prevention_discovery_config', {
    parent: parentOf(it),
    location: it.region,
    display_name: it.description(200),
    status: 'RUNNING',
    inspect_templates: [inspect.get('id')],
    targets: block({ big_query_target: block({ filter: block({ other_tables: block({}) }) }) }),
  })
  return {
    grants: { call: [{ role: 'roles/dlp.reader' }], read: [{ role: 'roles/dlp.reader' }] },
    address: { word: 'DISCOVERY', value: config.get('name') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'stores that are looked through')(link) : false),
  }
}

/** A scan of Dataplex over what it is joined to, by the clock. */
function quality(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/dataplex.dataScanEditor' }, { role: 'roles/bigquery.jobUser' })
  const results = dataset(it, 'results')
  const scan = it.make('google_dataplex_datascan', {
    data_scan_id: it.name(60),
    location: it.region,
    display_name: it.description(200),
    description: it.description(),
    labels: it.labels,
    data: block({ resource: text`//bigquery.googleapis.com/projects/${it.project.id}/datasets/${results.get('dataset_id')}/tables/samples` }),
    execution_spec: block({ trigger: block({ schedule: block({ cron: cronOf(it) }) }) }),
    data_quality_spec: block({
      sampling_percent: 100,
      rules: blocks([
        {
          dimension: 'VALIDITY',
          name: 'has-rows',
          description: 'There are rows',
          table_condition_expectation: block({ sql_expression: 'COUNT(*) > 0' }),
        },
      ]),
      post_scan_actions: block({
        bigquery_export: block({
          results_table: text`//bigquery.googleapis.com/projects/${it.project.id}/datasets/${results.get('dataset_id')}/tables/quality`,
        }),
      }),
    }),
  })
  it.make(
    'google_bigquery_table',
    {
      dataset_id: results.get('dataset_id'),
      table_id: 'samples',
      deletion_protection: false,
      labels: it.labels,
      schema: json([
        { name: 'id', type: 'STRING' },
        { name: 'at', type: 'TIMESTAMP' },
      ]),
    },
    { suffix: 'samples' },
  )
  it.assume('The scan looks at the table "samples"; point it at the tables of your stores, with the rules of their owners.')
  return {
    identity,
    holder: scan,
    grants: {
      read: datasetGrants(results).read ?? [],
      start: [{ role: 'roles/dataplex.dataScanEditor' }],
      call: [{ role: 'roles/dataplex.dataScanViewer' }],
    },
    address: { word: 'SCAN', value: scan.get('id') },
    alarms: [],
  }
}

/** What there is, and what is known of it. */
function catalog(it: Part): Faces {
  const group = it.make('google_dataplex_entry_group', {
    entry_group_id: it.name(60),
    location: it.region,
    display_name: it.description(200),
    description: it.description(),
    labels: it.labels,
  })
  const aspect = it.make('google_dataplex_aspect_type', {
    aspect_type_id: it.name(60, '-facts'),
    location: it.region,
    display_name: 'Facts',
    description: 'Owner, class and purpose of data',
    labels: it.labels,
    metadata_template: json({
      name: 'facts',
      type: 'record',
      recordFields: [
        { name: 'owner', type: 'string', index: 1, constraints: { required: true } },
        { name: 'class', type: 'string', index: 2 },
        { name: 'purpose', type: 'string', index: 3 },
      ],
    }),
  })
  const grants: Faces['grants'] = {
    read: [{ role: 'roles/dataplex.catalogViewer' }],
    call: [{ role: 'roles/dataplex.catalogViewer' }],
    write: [{ role: 'roles/dataplex.catalogEditor' }],
  }
  return {
    grants,
    address: { word: 'CATALOG', value: group.get('id') },
    holder: aspect,
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'the catalogue finds it')(link) : false),
  }
}

/** Which data made what: recorded by BigQuery, Dataflow and Composer once the interface is on; one's own programs tell it. */
function lineage(it: Part): Faces {
  it.project.services.add('datalineage')
  const group = it.make('google_dataplex_entry_group', {
    entry_group_id: it.name(60),
    location: it.region,
    display_name: it.description(200),
    description: it.description(),
    labels: it.labels,
  })
  return {
    grants: {
      read: [{ role: 'roles/datalineage.viewer' }],
      call: [{ role: 'roles/datalineage.viewer' }],
      write: [{ role: 'roles/datalineage.producer' }],
    },
    address: { word: 'LINEAGE', value: group.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'lineage that services record by themselves')(link) : false),
  }
}

/** The card of each model, as an aspect of the catalogue that says what it is for. */
function models(it: Part): Faces {
  const aspect = it.make('google_dataplex_aspect_type', {
    aspect_type_id: it.name(60),
    location: it.region,
    display_name: it.description(200),
    description: 'What a model is for, and what was tested',
    labels: it.labels,
    metadata_template: json({
      name: 'card',
      type: 'record',
      recordFields: ['purpose', 'owner', 'limits', 'tests', 'risk'].map((name, at) => ({
        name,
        type: 'string',
        index: at + 1,
        constraints: { required: name === 'purpose' || name === 'owner' },
      })),
    }),
  })
  return {
    grants: {
      read: [{ role: 'roles/dataplex.catalogViewer' }],
      call: [{ role: 'roles/dataplex.catalogViewer' }],
      write: [{ role: 'roles/dataplex.catalogEditor' }],
    },
    address: { word: 'MODEL_CARD', value: aspect.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, `card of the models of ${other.id}`)(link) : false),
  }
}

/** Versions of data sets for training. */
function versions(it: Part): Faces {
  const key = it.key('aiplatform')
  const made = it.make('google_vertex_ai_dataset', {
    display_name: it.name(120),
    region: it.region,
    metadata_schema_uri: 'gs://google-cloud-aiplatform/schema/dataset/metadata/tabular_1.0.0.yaml',
    labels: it.labels,
    encryption_spec: key === undefined ? undefined : block({ kms_key_name: key }),
  })
  return {
    grants: { read: [{ role: 'roles/aiplatform.viewer' }], write: [{ role: 'roles/aiplatform.user' }], call: [{ role: 'roles/aiplatform.viewer' }] },
    address: { word: 'DATASET', value: made.get('name') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'versions of the data')(link) : false),
  }
}

/** People say what is in the data, in a tool of one's own: Google's has ended. */
const labelling = (it: Part): Faces => program(it, { port: 8080, path: '/health' })

export const governance: Lowerings = {
  'pii-redaction': redaction,
  'data-loss-prevention': discovery,
  'data-quality': quality,
  'data-catalog': catalog,
  'data-lineage': lineage,
  'model-governance': models,
  'dataset-versioning': versions,
  'data-labeling': labelling,
}
