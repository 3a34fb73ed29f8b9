import type { Resource } from '../../../model/resource.ts'
import { block, text } from '../../../model/value.ts'
import type { Part } from '../part.ts'

/** People who label and review, one workforce a region, signed in by a user pool of their own. */
export function workteam(it: Part): Resource {
  const { place } = it
  const { account } = place
  return place.once('workteam', () => {
    const pool = place.make(
      'resource',
      'aws_cognito_user_pool',
      'workers',
      {
        name: text`${account.prefix}-workers`,
        mfa_configuration: 'OPTIONAL',
        deletion_protection: place.careful ? 'ACTIVE' : 'INACTIVE',
        admin_create_user_config: block({ allow_admin_create_user_only: true }),
        software_token_mfa_configuration: block({ enabled: true }),
        password_policy: block({
          minimum_length: 14,
          require_lowercase: true,
          require_numbers: true,
          require_symbols: true,
          require_uppercase: true,
          temporary_password_validity_days: 3,
        }),
      },
      'ai',
      'People who label and review sign in here.',
    )
    const client = place.make(
      'resource',
      'aws_cognito_user_pool_client',
      'workers',
      {
        name: 'labelling',
        user_pool_id: pool.get('id'),
        generate_secret: true,
        prevent_user_existence_errors: 'ENABLED',
        explicit_auth_flows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
        supported_identity_providers: ['COGNITO'],
      },
      'ai',
    )
    place.make('resource', 'aws_cognito_user_pool_domain', 'workers', { domain: text`${account.prefix}-workers`, user_pool_id: pool.get('id') }, 'ai')
    const group = place.make('resource', 'aws_cognito_user_group', 'workers', { name: 'workers', user_pool_id: pool.get('id') }, 'ai')
    const force = place.make(
      'resource',
      'aws_sagemaker_workforce',
      'workers',
      { workforce_name: text`${account.prefix}-workers`, cognito_config: block({ client_id: client.get('id'), user_pool: pool.get('id') }) },
      'ai',
      'An account has one private workforce in a region.',
    )
    return place.make(
      'resource',
      'aws_sagemaker_workteam',
      'workers',
      {
        workteam_name: text`${account.prefix}-workers`,
        workforce_name: force.get('workforce_name'),
        description: 'People who label and review',
        member_definition: block({
          cognito_member_definition: block({ client_id: client.get('id'), user_pool: pool.get('id'), user_group: group.get('name') }),
        }),
      },
      'ai',
    )
  })
}
