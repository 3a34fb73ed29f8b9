import { block } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { program } from '../forms/program.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Dialogflow: an agent that people talk to, with what it may say and for how long it remembers. */
function bot(it: Part): Faces {
  const settings = it.make('google_dialogflow_cx_security_settings', {
    display_name: it.name(60),
    location: it.region,
    redaction_strategy: it.said.list('dataClass').some((each) => ['pii', 'phi', 'pci', 'special'].includes(each)) ? 'REDACT_WITH_SERVICE' : undefined,
    redaction_scope: it.said.list('dataClass').some((each) => ['pii', 'phi', 'pci', 'special'].includes(each)) ? 'REDACT_DISK_STORAGE' : undefined,
    retention_window_days: it.within('retentionDays', 0, 365) ?? 30,
  })
  const agent = it.make('google_dialogflow_cx_agent', {
    display_name: it.name(100),
    location: it.region,
    default_language_code: 'en',
    time_zone: 'Etc/UTC',
    description: it.description(),
    security_settings: settings.get('id'),
    enable_stackdriver_logging: it.said.flag('logsPayload') ?? false,
    advanced_settings: block({
      logging_settings: block({
        enable_stackdriver_logging: it.said.flag('logsPayload') ?? false,
        enable_interaction_logging: it.said.flag('inferenceLogging') ?? false,
        enable_consent_based_redaction: true,
      }),
    }),
  })
  const call: readonly Grant[] = [{ role: 'roles/dialogflow.client' }]
  return {
    identity: it.identity(),
    grants: { call, read: [{ role: 'roles/dialogflow.reader' }] },
    address: { word: 'AGENT', value: agent.get('id') },
    holder: agent,
    join: (link, other, end) => {
      const { front } = other.faces
      if (end !== 'from' || front === undefined || front.kind !== 'service') return false
      link.resources.push(
        it.make(
          'google_dialogflow_cx_webhook',
          {
            parent: agent.get('id'),
            display_name: other.id,
            timeout: `${Math.max(1, Math.min(30, Math.ceil((link.said.number('timeoutMs') ?? 5000) / 1000)))}s`,
            generic_web_service: block({ uri: front.address }),
          },
          { suffix: link.address() },
        ),
      )
      return false
    },
  }
}

/** Calls of people: what was said is looked at here; the lines themselves are ordered from Google. */
function contact(it: Part): Faces {
  const view = it.make('google_contact_center_insights_view', { display_name: it.name(100), location: it.region, value: 'medium="PHONE_CALL"' })
  it.assume(
    'Contact Center as a Service is ordered from Google and has no resource of the provider; this is the look at its conversations and the agent that answers first.',
  )
  return {
    grants: { read: [{ role: 'roles/contactcenterinsights.viewer' }], call: [{ role: 'roles/contactcenterinsights.editor' }] },
    address: { word: 'VIEW', value: view.get('name') },
    identity: it.identity(),
  }
}

/** Vertex AI Search: a store of documents and an engine over it. */
export function searchEngine(it: Part): Faces {
  const store = it.make('google_discovery_engine_data_store', {
    data_store_id: it.name(60),
    location: 'global',
    display_name: it.description(120),
    industry_vertical: 'GENERIC',
    content_config: 'CONTENT_REQUIRED',
    solution_types: ['SOLUTION_TYPE_SEARCH'],
    create_advanced_site_search: false,
    document_processing_config: block({
      default_parsing_config: block({ layout_parsing_config: block({ enable_table_annotation: true, enable_image_annotation: true }) }),
      chunking_config: block({ layout_based_chunking_config: block({ chunk_size: 500, include_ancestor_headings: true }) }),
    }),
  })
  if (it.encryption === 'cmk')
    it.assume('The store of Vertex AI Search lies in the multi-region "global", which takes no key of a region; Google encrypts it.')
  const engine = it.make('google_discovery_engine_search_engine', {
    engine_id: it.name(60),
    collection_id: 'default_collection',
    location: store.get('location'),
    display_name: it.description(120),
    industry_vertical: 'GENERIC',
    data_store_ids: [store.get('data_store_id')],
    search_engine_config: block({ search_tier: 'SEARCH_TIER_ENTERPRISE', search_add_ons: ['SEARCH_ADD_ON_LLM'] }),
  })
  return {
    grants: {
      read: [{ role: 'roles/discoveryengine.viewer' }],
      call: [{ role: 'roles/discoveryengine.viewer' }],
      write: [{ role: 'roles/discoveryengine.editor' }],
    },
    address: { word: 'ENGINE', value: engine.get('name') },
    holder: engine,
  }
}

const search = (it: Part): Faces =>
  /elastic|opensearch/i.test(`${it.said.text('engine') ?? ''} ${it.said.text('service') ?? ''}`)
    ? program(it, { port: 9200, image: 'docker.elastic.co/elasticsearch/elasticsearch:8.18.2' })
    : searchEngine(it)

/** Connectors bring documents of other systems into a store of their own. */
function knowledge(it: Part): Faces {
  const identity = it.identity()
  it.permit({ role: 'roles/discoveryengine.editor' })
  const store = it.make('google_discovery_engine_data_store', {
    data_store_id: it.name(60),
    location: 'global',
    display_name: it.description(120),
    industry_vertical: 'GENERIC',
    content_config: 'CONTENT_REQUIRED',
    solution_types: ['SOLUTION_TYPE_SEARCH'],
    create_advanced_site_search: false,
  })
  it.assume('The sign-in to the system that documents come from is given in the console; the provider has no resource for connectors.')
  return {
    identity,
    holder: store,
    grants: {
      read: [{ role: 'roles/discoveryengine.viewer' }],
      call: [{ role: 'roles/discoveryengine.viewer' }],
      write: [{ role: 'roles/discoveryengine.editor' }],
    },
    address: { word: 'STORE', value: store.get('name') },
  }
}

/** A client of people: it is registered, so that the gateway knows its calls. */
function mobile(it: Part): Faces {
  const key = it.make('google_apikeys_key', {
    name: it.name(60),
    display_name: it.description(60),
    restrictions: block({ api_targets: block({ service: 'identitytoolkit.googleapis.com' }) }),
  })
  return {
    address: { word: 'KEY', value: key.get('uid') },
    join: (link, other, end) =>
      end === 'from' && other.faces.address !== undefined ? alreadyBuilt(it, 'the app calls by the address of what it is joined to')(link) : false,
  }
}

const media: readonly Grant[] = [{ role: 'roles/serviceusage.serviceUsageConsumer' }]

/** Video Intelligence behind a program of one's own. */
function video(it: Part): Faces {
  it.project.services.add('videointelligence')
  return program(it, { grants: media })
}

/** A program for people who look at what the machine is unsure of, with a place for what they decide. */
function review(it: Part): Faces {
  const faces = program(it)
  const topic = it.make(
    'google_pubsub_topic',
    { name: it.name(200, '-decisions'), kms_key_name: it.key('pubsub'), labels: it.labels },
    { suffix: 'decisions' },
  )
  it.permit({ role: 'roles/pubsub.publisher', on: { type: 'google_pubsub_topic_iam_member', target: { topic: topic.get('name') } } })
  faces.environment?.set('DECISIONS_TOPIC', topic.get('id'))
  return { ...faces, emits: { kind: 'topic', topic } }
}

export const applications: Lowerings = {
  'web-app': (it) => program(it),
  'chat-ui': (it) => program(it),
  'app-backend': (it) => program(it),
  'llm-gateway': (it) => program(it, { port: 4000 }),
  'rag-orchestrator': (it) => program(it),
  'agent-orchestrator': (it) => program(it, { grants: [{ role: 'roles/aiplatform.user' }] }),
  'tool-gateway': (it) => program(it),
  'search-api': (it) => program(it),
  'realtime-messaging': (it) => program(it, { fixed: { SESSION_AFFINITY: 'true' } }),
  'video-analytics-service': video,
  'search-index': search,
  'knowledge-connector': knowledge,
  'conversational-bot': bot,
  'contact-center': contact,
  'mobile-client': mobile,
  'human-review': review,
}
