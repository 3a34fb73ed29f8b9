import { block, text } from '../../../model/value.ts'
import type { Faces } from '../faces.ts'
import { clusterOf, onKubernetes } from '../forms/cluster-of.ts'
import { workloads } from '../forms/kubernetes.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** Several clusters under one roof, updated in one order. */
function fleet(it: Part): Faces {
  const manager = it.make('azurerm_kubernetes_fleet_manager', { name: it.name(60), ...it.here })
  const run = it.make(
    'azurerm_kubernetes_fleet_update_strategy',
    {
      name: 'stages',
      kubernetes_fleet_manager_id: manager.get('id'),
      stage: block({ name: 'first', group: block({ name: 'first' }), after_stage_wait_in_seconds: 3600 }),
    },
    { suffix: 'strategy' },
  )
  void run
  return {
    address: { word: 'FLEET', value: manager.get('id') },
    grants: { admin: [{ role: 'Azure Kubernetes Fleet Manager RBAC Admin', scope: manager.get('id') }] },
    join: (link, other) => {
      const cluster = other.resources.find(({ type }) => type === 'azurerm_kubernetes_cluster')
      if (cluster === undefined || other.component.kind !== 'kubernetes-cluster') return alreadyBuilt(it, 'the fleet')(link)
      link.resources.push(
        it.make(
          'azurerm_kubernetes_fleet_member',
          { name: other.id.slice(0, 50), kubernetes_fleet_id: manager.get('id'), kubernetes_cluster_id: cluster.get('id'), group: 'first' },
          { suffix: link.address() },
        ),
      )
      return true
    },
  }
}

/** What runs in the cluster comes out of a repository. */
function gitops(it: Part): Faces {
  const cluster = clusterOf(it)
  const repository = it.account.module.variable('gitops_repository', {
    type: 'string',
    description: 'Repository whose manifests the clusters follow.',
    default: 'https://github.com/your-organisation/deployments',
  })
  it.account.module.want({ variable: 'gitops_repository', message: 'The repository that the clusters follow.' })
  const flux = it.make(
    'azurerm_kubernetes_cluster_extension',
    { name: 'flux', cluster_id: cluster.id, extension_type: 'microsoft.flux', release_train: 'Stable' },
    { suffix: 'flux' },
  )
  const configuration = it.make(
    'azurerm_kubernetes_flux_configuration',
    {
      name: it.id.slice(0, 30),
      cluster_id: cluster.id,
      namespace: 'flux-system',
      scope: 'cluster',
      continuous_reconciliation_enabled: true,
      git_repository: block({ url: repository.value, reference_type: 'branch', reference_value: 'main', sync_interval_in_seconds: 300 }),
      kustomizations: block({
        name: 'workloads',
        path: text`./${it.account.environment}`,
        garbage_collection_enabled: true,
        sync_interval_in_seconds: 300,
        wait: true,
      }),
    },
    { dependsOn: [flux] },
  )
  return { from: 'nodes', address: { word: 'CONFIGURATION', value: configuration.get('id') }, join: alreadyBuilt(it, 'what the cluster follows') }
}

/** New versions take over bit by bit, watched by the figures of the mesh. */
function progressive(it: Part): Faces {
  const cluster = clusterOf(it)
  it.resources.push(cluster.resource)
  it.assume('Flagger is installed with its chart; a Canary stands for each workload that it is joined to.')
  return {
    from: 'nodes',
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.door === undefined || !onKubernetes(other)) return alreadyBuilt(it, 'how versions take over')(link)
      cluster.apply(it, {
        apiVersion: 'flagger.app/v1beta1',
        kind: 'Canary',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          targetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: other.id },
          service: { port: other.faces.door.port },
          analysis: {
            interval: '1m',
            threshold: 5,
            maxWeight: 50,
            stepWeight: 10,
            metrics: [{ name: 'request-success-rate', thresholdRange: { min: 99 }, interval: '1m' }],
          },
        },
      })
      link.traces.push(`Canary of ${other.id}`)
      return true
    },
  }
}

/** Mutual TLS between pods: the mesh that AKS keeps. */
function mesh(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set(
    'service_mesh_profile',
    block({ mode: 'Istio', revisions: ['asm-1-25'], internal_ingress_gateway_enabled: !it.open, external_ingress_gateway_enabled: it.open }),
  )
  cluster.apply(it, {
    apiVersion: 'security.istio.io/v1',
    kind: 'PeerAuthentication',
    metadata: { name: 'default', namespace: workloads },
    spec: { mtls: { mode: 'STRICT' } },
  })
  it.resources.push(cluster.resource)
  return { from: 'nodes', join: alreadyBuilt(it, 'the mesh of the cluster') }
}

/** The way into a cluster: the add-on of AKS for routing, on an address of the network where it is not said to be public. */
function ingress(it: Part): Faces {
  const cluster = clusterOf(it)
  cluster.resource.set('web_app_routing', block({ dns_zone_ids: [], default_nginx_controller: it.open ? 'AnnotationControlled' : 'Internal' }))
  it.resources.push(cluster.resource)
  if (it.open)
    it.network.open('nodes', 'Internet', 443, {
      suffix: it.address('in'),
      origin: it.id,
      comment: `${it.label} is reached from the internet, by TLS alone.`,
    })
  return {
    from: 'nodes',
    door: { subnet: 'nodes', port: 443, tls: true },
    join: (link, other, end) => {
      if (end !== 'from' || other.faces.door === undefined) return false
      cluster.apply(it, {
        apiVersion: 'networking.k8s.io/v1',
        kind: 'Ingress',
        metadata: { name: other.id, namespace: workloads },
        spec: {
          ingressClassName: 'webapprouting.kubernetes.azure.com',
          rules: [
            {
              http: {
                paths: [
                  { path: `/${other.id}`, pathType: 'Prefix', backend: { service: { name: other.id, port: { number: other.faces.door.port } } } },
                ],
              },
            },
          ],
        },
      })
      link.traces.push(`Ingress of ${other.id}`)
      return true
    },
  }
}

export const clusterServices: Lowerings = {
  'multi-cluster-manager': fleet,
  'gitops-controller': gitops,
  'progressive-delivery': progressive,
  'service-mesh': mesh,
  'kubernetes-ingress': ingress,
}
