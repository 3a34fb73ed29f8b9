import { numberOf } from '../../catalog/read-setting.ts'
import { assumed, type QuantityOf, stated, times } from '../quantity.ts'
import { team } from '../quantities/people.ts'
import { smallStoreGB } from '../quantities/stored.ts'
import { hoursOn } from '../quantities/time.ts'
import { requestsOr } from '../quantities/traffic.ts'
import { free, items, type KindGroup, reckoned, rule, unknown } from '../rules.ts'
import { onOwnDisks, onOwnMachines } from '../self-hosted.ts'

const own = reckoned(onOwnMachines)
const software = free('Software on machines that are counted elsewhere.')
const everywhere = { aws: software, azure: software, gcp: software, selfHosted: software }
const buildMinutes: QuantityOf = ({ design }) => assumed(Math.max(2000, design.components.length * 200), '200 build minutes for each component')
const runs: QuantityOf = ({ component }) => {
  const said = numberOf(component, 'runsPerMonth')
  return said === undefined ? assumed(60, 'two runs a day') : stated(said, `${said} runs a month`)
}
const steps = (each: number): QuantityOf => times(runs, each, `${each} steps`)
const imagesGB = smallStoreGB(100, 'of images and packages')
const disks = reckoned(
  onOwnDisks('disk', (context) => {
    const found = imagesGB(context)
    return 'unknown' in found ? undefined : found
  }),
)

/** Pipelines, schedulers, registries, flags and the tools of a team. */
export const delivery: readonly KindGroup[] = [
  {
    kinds: ['ci-cd'],
    aws: items(
      rule('Build minutes', 'CodeBuild', 'general1.small', buildMinutes),
      rule('Pipelines', 'CodePipeline', 'active pipeline', () => assumed(5, 'five pipelines')),
    ),
    azure: items(rule('Parallel jobs', 'Azure Pipelines', 'hosted job', () => assumed(2, 'two jobs at once'))),
    gcp: items(rule('Build minutes', 'Cloud Build', 'build minutes', buildMinutes)),
    selfHosted: own,
  },
  {
    kinds: ['source-repo'],
    aws: items(rule('Seats', 'GitHub', 'Team seat', team(10))),
    azure: items(rule('Seats', 'GitHub', 'Team seat', team(10))),
    gcp: items(rule('Seats', 'GitHub', 'Team seat', team(10))),
    selfHosted: own,
  },
  {
    kinds: ['container-registry'],
    aws: items(rule('Images', 'ECR', 'storage', imagesGB)),
    azure: items(rule('Registry', 'Container Registry', 'Premium', () => stated(30.4, '30.4 days'))),
    gcp: items(rule('Images', 'Artifact Registry', 'storage', imagesGB)),
    selfHosted: disks,
  },
  {
    kinds: ['artifact-repository'],
    aws: items(rule('Packages', 'CodeArtifact', 'storage', imagesGB)),
    azure: items(rule('Packages', 'Azure Artifacts', 'storage', imagesGB)),
    gcp: items(rule('Packages', 'Artifact Registry', 'storage', imagesGB)),
    selfHosted: disks,
  },
  {
    kinds: [
      'gitops-controller',
      'iac-provisioner',
      'progressive-delivery',
      'prompt-management',
      'retraining-trigger',
      'finops-cost-monitor',
      'gpu-job-scheduler',
    ],
    ...everywhere,
  },
  {
    kinds: ['experimentation-platform'],
    aws: items(rule('Requests', 'API Gateway HTTP', 'requests', times(requestsOr(1e6), 0.1, 'one look-up in ten requests'))),
    azure: items(rule('Calls', 'API Management', 'consumption', times(requestsOr(1e6), 0.1, 'one look-up in ten requests'))),
    gcp: software,
    selfHosted: own,
  },
  {
    kinds: ['workflow-orchestrator'],
    aws: items(rule('Transitions', 'Step Functions', 'standard transitions', steps(200))),
    azure: items(rule('Actions', 'Logic Apps', 'standard actions', steps(200))),
    gcp: items(rule('Environment', 'Cloud Composer 3', 'small environment', hoursOn)),
    selfHosted: own,
  },
  {
    kinds: ['ml-pipeline'],
    aws: items(rule('Transitions', 'Step Functions', 'standard transitions', steps(50))),
    azure: items(rule('Activity runs', 'Data Factory', 'orchestrated activity runs', steps(20))),
    gcp: items(rule('Runs', 'Vertex AI Pipelines', 'runs', runs)),
    selfHosted: own,
  },
  {
    kinds: ['scheduler'],
    aws: items(rule('Invocations', 'EventBridge Scheduler', 'invocations', steps(10))),
    azure: items(rule('Actions', 'Logic Apps', 'standard actions', steps(10))),
    gcp: items(rule('Jobs', 'Cloud Scheduler', 'job', () => assumed(10, 'ten jobs'))),
    selfHosted: own,
  },
  {
    kinds: ['experiment-tracking'],
    aws: items(rule('Tracking server', 'SageMaker MLflow', 'small tracking server', hoursOn)),
    azure: free('It comes with the Azure ML workspace.'),
    gcp: free('Experiments carry no charge; what they store does.'),
    selfHosted: own,
  },
  {
    kinds: ['multi-cluster-manager'],
    aws: free('It comes with the clusters.'),
    azure: free('Fleet Manager without a hub carries no charge.'),
    gcp: unknown('GKE Enterprise is sold for each vCPU by edition'),
    selfHosted: own,
  },
]
