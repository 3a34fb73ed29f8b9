import type { ComponentKind } from '../component-kind.ts'

export const identityProvider = {
  id: 'identity-provider',
  name: 'Identity provider (SSO / end-user auth)',
  layer: 'application-serving',
  crossCutting: 'security',
  category: 'identity',
  alternatives: null,
  services: { aws: ['Amazon Cognito', 'IAM Identity Center'], azure: ['Microsoft Entra ID / Entra External ID'], gcp: ['Identity Platform', 'Cloud Identity'], 'self-hosted': ['Keycloak, Dex, Authentik'] },
  resources: { aws: ['aws_cognito_user_pool', 'aws_cognito_user_pool_client', 'aws_ssoadmin_permission_set'], azure: ['azurerm_aadb2c_directory', 'azuread_application'], gcp: ['google_identity_platform_config'] },
  charts: ['codecentric/keycloakx', 'dex/dex'],
  costDrivers: ['MAU'],
  connectsIn: [],
  connectsOut: ['api-gateway', 'chat-ui', 'web-app', 'notebook-workspace', 'iam'],
  accepts: [],
  offers: ['authz'],
  properties: ['sso', 'mfa', 'saml_oidc', 'scim'],
  aliases: ['SSO', 'Okta', 'Entra', 'Active Directory', 'AD', 'Cognito', 'Keycloak', 'OAuth', 'OIDC', 'SAML', 'login', 'MFA', 'LDAP'],
  sources: [{ note: 'component survey: provider documentation and Terraform provider bindings (checked; awscc_/azuread_ names unchecked; charts partly-checked)', checkedOn: '2026-11-24' }],
} as const satisfies ComponentKind
