import type { Target } from '../../target.ts'
import { gcpSchema } from '../../schema/load.ts'
import { Nested } from '../../model/value.ts'
import { bootstrap } from './bootstrap.ts'
import { gcpLowerings } from './kinds/index.ts'
import { lowerGcp } from './lower.ts'
import { gcpPromises } from './promises.data.ts'
import { gcpProofs } from './proofs.data.ts'

export const gcpTarget: Target = {
  provider: 'gcp',
  title: 'Google Cloud',
  kinds: gcpLowerings,
  lower: lowerGcp,
  terraform: '>= 1.9, < 2.0',
  providers: { google: { source: 'hashicorp/google', version: '~> 6.50' } },
  schema: gcpSchema,
  promises: gcpPromises,
  counted: [],
  proofs: gcpProofs,
  mocks: {
    mock_data: new Nested(
      [{ defaults: { names: ['zone-a', 'zone-b', 'zone-c'] } }, { defaults: { number: '123456789012', project_id: 'your-project-id' } }],
      [['google_compute_zones'], ['google_project']],
    ),
  },
  state: {
    backend: 'gcs',
    settled: (project) => ({ prefix: `${project}/state` }),
    open: { bucket: 'the output "bucket" of bootstrap' },
    bootstrap,
  },
  signIn: {
    steps: [
      [
        '- uses: google-github-actions/auth@v2',
        '  with:',
        '    workload_identity_provider: ${{ vars.GCP_IDENTITY_PROVIDER }}',
        '    service_account: ${{ vars.GCP_PLAN_ACCOUNT }}',
      ],
    ],
    variables: [
      {
        name: 'GCP_IDENTITY_PROVIDER',
        what: 'full name of the workload identity provider that trusts GitHub for this repository only',
      },
      { name: 'GCP_PLAN_ACCOUNT', what: 'address of a service account that may read the project and the state' },
    ],
  },
  firstApply: (module) => {
    const has = (type: string) => module.resources.some((resource) => resource.mode === 'resource' && resource.type === type)
    return [
      'The first time, switch on the interfaces alone: `terraform apply -target=google_project_service.services`. Agents of Google that encrypt with the key come into being with the first use of their service (`gcloud beta services identity create --service=<name>.googleapis.com`); repeat the apply where one is missing.',
      ...(has('google_artifact_registry_repository') && (has('google_cloud_run_v2_service') || has('google_cloud_run_v2_job'))
        ? [
            'Make the image repository alone (`-target` with the `google_artifact_registry_repository` of the plan), push an image for each workload, then apply the rest.',
          ]
        : []),
      ...(has('google_cloudfunctions2_function')
        ? [
            'Make the bucket of artifacts alone (`-target=google_storage_bucket.artifacts`), put the program of each function under `functions/<id>.zip`, then apply the rest.',
          ]
        : []),
    ]
  },
  destroy:
    'Data is protected: turn off `deletion_protection` and its kin in the code and apply, empty the buckets, then `terraform destroy`. Keys cannot be destroyed at once; their versions go 30 days after.',
}
