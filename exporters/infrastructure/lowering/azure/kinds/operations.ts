import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { artifactContainer, artifacts } from '../forms/artifacts.ts'
import { makeApp } from '../forms/container-app.ts'
import { makeAppConfiguration } from '../forms/configuration.ts'
import { registryOf } from '../forms/registry.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import { makeWorkflow } from '../forms/workflow.ts'
import { makeFactory } from '../forms/data-factory.ts'
import { onKubernetes } from '../forms/cluster-of.ts'
import { makeWorkload } from '../forms/workload.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

function registry(it: Part): Faces {
  const made = registryOf(it.place)
  if (!it.resources.includes(made)) it.resources.push(made)
  const scope = made.get('id')
  if (it.said.flag('scanning') === true) it.said.hold('scanning', 'Defender for Containers looks through every image that is pushed.')
  return {
    grants: {
      read: [{ role: 'AcrPull', scope }],
      call: [{ role: 'AcrPull', scope }],
      write: [{ role: 'AcrPush', scope }],
      delete: [{ role: 'AcrDelete', scope }],
    },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'REGISTRY', value: made.get('login_server') },
    join: (link, other) =>
      other.faces.identity === undefined && other.faces.grants === undefined && other.faces.from !== undefined
        ? alreadyBuilt(it, 'the registry of its images')(link)
        : false,
  }
}

/** Agents of pipelines in the network, and the identity as which they deploy. */
function pipelines(it: Part): Faces {
  const { network } = it
  const identity = it.identity()
  const organisation = it.account.module.variable('devops_organization_url', {
    type: 'string',
    description: 'Organisation of Azure DevOps whose pipelines run on these agents.',
    default: 'https://dev.azure.com/your-organisation',
  })
  it.account.module.want({ variable: 'devops_organization_url', message: 'The organisation of Azure DevOps whose pipelines run here.' })
  const center = it.make('azurerm_dev_center', { name: it.name(26), ...it.here, identity: block({ type: 'SystemAssigned' }) }, { suffix: 'center' })
  const project = it.make('azurerm_dev_center_project', { name: it.name(60), ...it.here, dev_center_id: center.get('id') }, { suffix: 'project' })
  const most = it.within('replicasMax', 1, 10_000) ?? 4
  const pool = it.make('azurerm_managed_devops_pool', {
    name: it.name(44),
    ...it.here,
    dev_center_project_id: project.get('id'),
    maximum_concurrency: most,
    identity: block({ type: 'UserAssigned', identity_ids: [identity.get('id')] }),
    azure_devops_organization: block({ organization: block({ url: organisation.value, parallelism: most }), permission: block({ kind: 'Inherit' }) }),
    stateless_agent: block({}),
    virtual_machine_scale_set_fabric: block({
      sku_name: 'Standard_D2ads_v5',
      subnet_id: network.subnet('agents').get('id'),
      os_disk_storage_account_type: 'StandardSSD',
      image: block({ well_known_image_name: 'ubuntu-24.04/latest', buffer: '*' }),
      security: block({ interactive_logon_enabled: false }),
    }),
  })
  return {
    identity,
    from: 'agents',
    environment: new Map(),
    holder: pool,
    grants: { start: [{ role: 'Reader', scope: pool.get('id') }], call: [{ role: 'Reader', scope: pool.get('id') }] },
    address: { word: 'POOL', value: pool.get('id') },
  }
}

/** A task of the registry builds an image from a repository whenever its branch moves. */
function repository(it: Part): Faces {
  it.assume(
    'Repositories of Azure DevOps and GitHub are no resources of the subscription; the code holds the identity by which their workflows come in.',
  )
  const identity = it.identity()
  const subject = it.account.module.variable('repository_subject', {
    type: 'string',
    description: 'Whom the repository shows as itself: organisation/name and branch, as GitHub writes it in its tokens.',
    default: 'repo:your-organisation/your-repository:ref:refs/heads/main',
  })
  it.account.module.want({ variable: 'repository_subject', message: 'The repository and branch whose workflows may act here.' })
  it.make(
    'azurerm_federated_identity_credential',
    {
      name: it.name(100),
      user_assigned_identity_id: identity.get('id'),
      audience: ['api://AzureADTokenExchange'],
      issuer: 'https://token.actions.githubusercontent.com',
      subject: subject.value,
    },
    { topic: 'security', comment: `Workflows of ${it.label} act as its identity, without a key.` },
  )
  return {
    identity,
    environment: new Map(),
    join: (link, other, end) => {
      const actor = other.faces.identity
      if (end !== 'from' || actor === undefined || link.carries !== 'code') return false
      link.resources.push(
        it.make(
          'azurerm_federated_identity_credential',
          {
            name: link.id
              .replace(/[^a-z0-9-]/gi, '-')
              .slice(0, 100)
              .padEnd(3, 'x'),
            user_assigned_identity_id: actor.get('id'),
            audience: ['api://AzureADTokenExchange'],
            issuer: 'https://token.actions.githubusercontent.com',
            subject: subject.value,
          },
          { suffix: link.address(), topic: 'security', comment: `Workflows of ${it.label} act as ${other.label}, from the branch that is named.` },
        ),
      )
      return true
    },
  }
}

/** Packages of a team: a feed is made in Azure DevOps; models and packages in blobs are kept here. */
function packages(it: Part): Faces {
  const container = artifactContainer(it.place, it.word.slice(0, 40))
  it.resources.push(container)
  const scope = container.get('id')
  it.assume('Feeds of Azure Artifacts are made in Azure DevOps; packages that have no feed are kept in a container of the artifact account.')
  return {
    grants: { read: [{ role: 'Storage Blob Data Reader', scope }], write: [{ role: 'Storage Blob Data Contributor', scope }] },
    door: { subnet: 'endpoints', port: 443, tls: true },
    address: { word: 'PACKAGES', value: text`${artifacts(it.place).get('primary_blob_endpoint')}${container.get('name')}` },
  }
}

/** Whoever runs Terraform: an identity that may do that in this group, and that a pipeline takes on without a key. */
function provisioner(it: Part): Faces {
  const identity = it.identity()
  it.permit(
    'deploy',
    { role: 'Contributor', scope: it.place.group.get('id') },
    { role: 'Role Based Access Control Administrator', scope: it.place.group.get('id') },
  )
  return {
    identity,
    grants: { start: [{ role: 'Managed Identity Operator', scope: identity.get('id') }] },
    address: { word: 'DEPLOYER', value: identity.get('client_id') },
  }
}

/** A flow that asks a person before it goes on. */
const review = (it: Part): Faces => makeWorkflow(it, { clock: false, approval: true })

const orchestrator = (it: Part): Faces => {
  if (onKubernetes(it)) return makeWorkload(it)
  const engine = it.said.text('engine') ?? ''
  if (/factory/i.test(engine)) return makeFactory(it)
  return /airflow|dagster|prefect|temporal|argo/i.test(engine) ? makeApp(it, { port: 8080 }) : makeWorkflow(it, { clock: false })
}

export const operations: Lowerings = {
  'container-registry': registry,
  'ci-cd': pipelines,
  'source-repo': repository,
  'artifact-repository': packages,
  'iac-provisioner': provisioner,
  'experimentation-platform': (it) => makeAppConfiguration(it, true),
  'prompt-management': (it) => makeAppConfiguration(it, false),
  'workflow-orchestrator': orchestrator,
  scheduler: (it) => makeWorkflow(it, { clock: true }),
  'retraining-trigger': (it) => makeWorkflow(it, { clock: it.said.is('trigger', 'schedule') || it.said.text('schedulePeriod') !== undefined }),
  'human-review': review,
  'supply-chain-signing': (it) => {
    const made = it.make('azurerm_trusted_signing_account', { name: it.name(24), ...it.here, sku_name: 'Basic' })
    const call = [{ role: 'Trusted Signing Certificate Profile Signer', scope: made.get('id') }]
    it.assume('Profiles of certificates are made once the identity of the organisation is proven to Microsoft.')
    return { grants: { call, read: call, write: call, start: call }, address: { word: 'SIGNING', value: made.get('account_uri') } }
  },
}
