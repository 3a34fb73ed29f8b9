import { block, text } from '../../../model/value.ts'
import type { Faces, Statement } from '../faces.ts'
import type { Part } from '../part.ts'
import { domainName } from './certificate.ts'

/** A user pool of Cognito with a client for the application. */
export function makeUserPool(it: Part): Faces {
  const { said } = it
  const mfa = said.flag('mfa')
  const pool = it.make('aws_cognito_user_pool', {
    name: it.name(120),
    mfa_configuration: mfa === false ? 'OFF' : mfa === true ? 'ON' : 'OPTIONAL',
    deletion_protection: it.place.careful ? 'ACTIVE' : 'INACTIVE',
    username_attributes: ['email'],
    auto_verified_attributes: ['email'],
    user_pool_tier: 'PLUS',
    tags: it.tags,
    software_token_mfa_configuration: mfa === false ? undefined : block({ enabled: true }),
    password_policy: block({
      minimum_length: 14,
      require_lowercase: true,
      require_numbers: true,
      require_symbols: true,
      require_uppercase: true,
      temporary_password_validity_days: 3,
    }),
    user_pool_add_ons: block({ advanced_security_mode: 'ENFORCED' }),
    account_recovery_setting: block({ recovery_mechanism: block({ name: 'verified_email', priority: 1 }) }),
    admin_create_user_config: block({ allow_admin_create_user_only: !said.list('audience').includes('public') }),
  })
  const domain = domainName(it)
  const minutes = Math.max(5, Math.min(1440, said.number('autoLogoffMinutes') ?? 60))
  const client = it.make('aws_cognito_user_pool_client', {
    name: 'app',
    user_pool_id: pool.get('id'),
    generate_secret: false,
    prevent_user_existence_errors: 'ENABLED',
    enable_token_revocation: true,
    allowed_oauth_flows_user_pool_client: true,
    allowed_oauth_flows: ['code'],
    allowed_oauth_scopes: ['email', 'openid', 'profile'],
    supported_identity_providers: ['COGNITO'],
    callback_urls: [text`https://${domain}/signed-in`],
    logout_urls: [text`https://${domain}/`],
    explicit_auth_flows: ['ALLOW_REFRESH_TOKEN_AUTH', 'ALLOW_USER_SRP_AUTH'],
    access_token_validity: minutes,
    id_token_validity: minutes,
    refresh_token_validity: 12,
    token_validity_units: block({ access_token: 'minutes', id_token: 'minutes', refresh_token: 'hours' }),
  })
  it.make('aws_cognito_user_pool_domain', { domain: it.name(60), user_pool_id: pool.get('id') })
  const call: readonly Statement[] = [{ actions: ['cognito-idp:AdminGetUser', 'cognito-idp:ListUsers'], resources: [pool.get('arn')] }]
  return {
    grants: {
      call,
      read: call,
      admin: [
        {
          actions: [
            'cognito-idp:AdminCreateUser',
            'cognito-idp:AdminDisableUser',
            'cognito-idp:AdminEnableUser',
            'cognito-idp:AdminUserGlobalSignOut',
          ],
          resources: [pool.get('arn')],
        },
      ],
    },
    address: { word: 'USER_POOL', value: pool.get('id') },
    holder: client,
    join: (link, other, end) => {
      if (end !== 'from') return false
      const { environment, role } = other.faces
      if (environment === undefined) {
        if (role !== undefined) return false
        link.traces.push(`people who use ${other.id} sign in at ${it.id}`)
        return true
      }
      environment.set(`${it.id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_ISSUER`, text`https://${pool.get('endpoint')}`)
      environment.set(`${it.id.toUpperCase().replace(/[^A-Z0-9]+/g, '_')}_CLIENT`, client.get('id'))
      link.traces.push(`issuer and client in the environment of ${other.id}`)
      return true
    },
  }
}
