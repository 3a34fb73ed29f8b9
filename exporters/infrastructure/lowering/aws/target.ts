import type { Target } from '../../target.ts'
import { awsSchema } from '../../schema/load.ts'
import { Nested } from '../../model/value.ts'
import { bootstrap } from './bootstrap.ts'
import { awsLowerings } from './kinds/index.ts'
import { lowerAws } from './lower.ts'
import { awsPromises } from './promises.data.ts'
import { awsProofs } from './proofs.data.ts'

export const awsTarget: Target = {
  provider: 'aws',
  title: 'AWS',
  kinds: awsLowerings,
  lower: lowerAws,
  // The lock file of the S3 backend came with 1.10.
  terraform: '>= 1.10, < 2.0',
  providers: { aws: { source: 'hashicorp/aws', version: '>= 5.100, < 7.0' } },
  schema: awsSchema,
  promises: awsPromises,
  counted: ['aws_subnet'],
  proofs: awsProofs,
  // Zones by name, and the account that AWS's own documentation writes.
  mocks: {
    mock_data: new Nested(
      [{ defaults: { names: ['zone-a', 'zone-b', 'zone-c'], zone_ids: ['id-a', 'id-b', 'id-c'] } }, { defaults: { account_id: '123456789012' } }],
      [['aws_availability_zones'], ['aws_caller_identity']],
    ),
  },
  state: {
    backend: 's3',
    settled: (project) => ({ key: `${project}/terraform.tfstate`, encrypt: true, use_lockfile: true }),
    open: { bucket: 'the output "bucket" of bootstrap', region: 'the output "region" of bootstrap', kms_key_id: 'the output "key" of bootstrap' },
    bootstrap,
  },
  signIn: {
    steps: [
      [
        '- uses: aws-actions/configure-aws-credentials@v4',
        '  with:',
        '    role-to-assume: ${{ vars.AWS_PLAN_ROLE }}',
        '    aws-region: ${{ vars.AWS_REGION }}',
      ],
    ],
    variables: [
      {
        name: 'AWS_PLAN_ROLE',
        what: 'ARN of a role that may read the account and the state; it trusts the OIDC provider of GitHub for this repository only',
      },
      { name: 'AWS_REGION', what: 'region of the state bucket' },
    ],
  },
  firstApply: (module) =>
    module.resources.some(({ type }) => type === 'aws_ecr_repository')
      ? [
          'The first time, make the image repositories alone (`-target` with the `aws_ecr_repository` of the plan), push an image for each workload, then apply the rest.',
        ]
      : [],
  destroy:
    'Data is protected: turn off `deletion_protection` and its kin in the code, empty the buckets, then `terraform destroy`. Locked objects and vaults go when their time is over.',
}
