import { block, blocks, call, text } from '../../../model/value.ts'
import type { Faces, Grant } from '../faces.ts'
import { managedCertificate, domainOf } from '../forms/certificate.ts'
import { operatorsOf } from '../forms/operators.ts'
import { outsidePool } from '../forms/outside-identity.ts'
import { secretBody } from '../forms/secret.ts'
import { alreadyBuilt } from '../forms/standing.ts'
import type { Lowerings } from '../lowering.ts'
import type { Part } from '../part.ts'

/** The key itself is made when something is encrypted with it; a vault that nobody uses has it all the same. */
function vault(it: Part): Faces {
  const key = it.place.key(it)
  const on = { type: 'google_kms_crypto_key_iam_member', target: { crypto_key_id: key.id } }
  const use: readonly Grant[] = [{ role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', on }]
  it.said.hold('encryptionAtRest', 'Cloud KMS keeps keys in modules of its own.')
  return {
    grants: { call: use, read: use, write: use, admin: [{ role: 'roles/cloudkms.admin', on }] },
    address: { word: 'KEY', value: key.resource.get('id') },
    join: (link, other) => (other.faces.identity === undefined || link.carries !== 'key' ? alreadyBuilt(it, 'the key of what is kept')(link) : false),
  }
}

/** Keys in hardware: a ring whose key never leaves a module of FIPS 140-2 level 3. */
function hsm(it: Part): Faces {
  const ring = it.make('google_kms_key_ring', { name: it.name(63), location: it.region, project: it.project.id })
  const key = it.make(
    'google_kms_crypto_key',
    {
      name: 'hardware',
      key_ring: ring.get('id'),
      purpose: 'ENCRYPT_DECRYPT',
      rotation_period: '7776000s',
      labels: it.labels,
      version_template: block({ algorithm: 'GOOGLE_SYMMETRIC_ENCRYPTION', protection_level: 'HSM' }),
    },
    { lifecycle: { prevent_destroy: true } },
  )
  const on = { type: 'google_kms_crypto_key_iam_member', target: { crypto_key_id: key.get('id') } }
  const use: readonly Grant[] = [{ role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', on }]
  return {
    grants: { call: use, read: use, write: use },
    address: { word: 'KEY', value: key.get('id') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'keys in hardware')(link) : false),
  }
}

function secrets(it: Part): Faces {
  const secret = it.make('google_secret_manager_secret', { secret_id: it.name(200), ...secretBody(it), deletion_protection: it.protected })
  const on = { type: 'google_secret_manager_secret_iam_member', target: { secret_id: secret.get('secret_id') } }
  it.assume('The secret stands empty; its value is put in by hand, so it never lies in the code or the state.')
  return {
    grants: {
      read: [{ role: 'roles/secretmanager.secretAccessor', on }],
      call: [{ role: 'roles/secretmanager.secretAccessor', on }],
      write: [{ role: 'roles/secretmanager.secretVersionAdder', on }],
    },
    address: { word: 'SECRET', value: secret.get('id') },
  }
}

/** Who may do what: identities from outside, and nobody who may raise their own rights. */
function access(it: Part): Faces {
  const pool = outsidePool(it.project)
  const bounded = it.said.is('permissionBoundary', 'scoped', 'read-only')
  if (bounded)
    it.make('google_iam_deny_policy', {
      name: it.name(63),
      parent: call('urlencode', text`cloudresourcemanager.googleapis.com/projects/${it.project.id}`),
      display_name: it.description(60),
      rules: block({
        description: 'No account of the design makes keys or raises rights',
        deny_rule: block({
          denied_principals: [text`principalSet://cloudresourcemanager.googleapis.com/projects/${it.project.number}/type/ServiceAccount`],
          denied_permissions: ['iam.googleapis.com/serviceAccountKeys.create', 'iam.googleapis.com/roles.create', 'iam.googleapis.com/roles.update'],
        }),
      }),
    })
  else
    it.make('google_project_iam_custom_role', {
      role_id: it.snake(60),
      title: it.description(90),
      description: 'What people who look after the design may see',
      permissions: [
        'monitoring.alertPolicies.list',
        'logging.logEntries.list',
        'resourcemanager.projects.get',
        'run.services.list',
        'storage.buckets.list',
      ],
    })
  if (it.said.flag('emergencyAccess') === true)
    it.make('google_privileged_access_manager_entitlement', {
      entitlement_id: it.name(60),
      location: 'global',
      parent: text`projects/${it.project.id}`,
      max_request_duration: '3600s',
      eligible_users: block({ principals: [operatorsOf(it.project)] }),
      privileged_access: block({
        gcp_iam_access: block({
          resource: text`//cloudresourcemanager.googleapis.com/projects/${it.project.id}`,
          resource_type: 'cloudresourcemanager.googleapis.com/Project',
          role_bindings: blocks(['roles/compute.admin', 'roles/container.admin', 'roles/run.admin'].map((role) => ({ role }))),
        }),
      }),
      requester_justification_config: block({ unstructured: block({}) }),
    })
  return { address: { word: 'POOL', value: pool.get('name') }, join: alreadyBuilt(it, 'accounts and roles of the project') }
}

/** Identity Platform: people sign in, with a second factor where it is said. */
function people(it: Part): Faces {
  const factor = it.said.flag('mfa') === true
  const config = it.make('google_identity_platform_config', {
    project: it.project.id,
    autodelete_anonymous_users: true,
    sign_in: block({ allow_duplicate_emails: false, email: block({ enabled: true, password_required: true }), anonymous: block({ enabled: false }) }),
    mfa: block({
      state: factor ? 'MANDATORY' : 'ENABLED',
      enabled_providers: factor ? ['PHONE_SMS'] : undefined,
      provider_configs: block({ state: 'ENABLED', totp_provider_config: block({ adjacent_intervals: 1 }) }),
    }),
    monitoring: block({ request_logging: block({ enabled: true }) }),
    authorized_domains: [domainOf(it.project)],
    client: block({
      permissions: block({ disabled_user_signup: it.said.list('audience').includes('public') ? false : true, disabled_user_deletion: true }),
    }),
    multi_tenant: (it.said.number('tenants') ?? 1) > 1 ? block({ allow_tenants: true }) : undefined,
  })
  return {
    address: { word: 'ISSUER', value: text`https://securetoken.google.com/${it.project.id}` },
    holder: config,
    grants: { call: [{ role: 'roles/identitytoolkit.viewer' }], admin: [{ role: 'roles/identitytoolkit.admin' }] },
    join: (link, other) => (other.faces.environment === undefined ? alreadyBuilt(it, 'people sign in here')(link) : false),
  }
}

/** Certificates for what is reached from outside, and an authority of one's own for what is inside. */
function certificates(it: Part): Faces {
  const { map } = managedCertificate(it.project, domainOf(it.project), it.name(60), (type, body, suffix) =>
    it.make(type, body, suffix === undefined ? {} : { suffix }),
  )
  const pool = it.make('google_privateca_ca_pool', {
    name: it.name(60),
    location: it.region,
    tier: it.careful ? 'ENTERPRISE' : 'DEVOPS',
    labels: it.labels,
    publishing_options: block({ publish_ca_cert: true, publish_crl: it.careful }),
  })
  return {
    address: { word: 'CERTIFICATES', value: map.get('id') },
    grants: {
      call: [
        { role: 'roles/privateca.certificateRequester', on: { type: 'google_privateca_ca_pool_iam_member', target: { ca_pool: pool.get('id') } } },
      ],
    },
    holder: pool,
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'certificates of the domain')(link) : false),
  }
}

/** Images are signed by the pipeline; what is not signed does not start. */
function signing(it: Part): Faces {
  const ring = it.make('google_kms_key_ring', { name: it.name(63, '-sign'), location: it.region, project: it.project.id })
  const key = it.make('google_kms_crypto_key', {
    name: 'sign',
    key_ring: ring.get('id'),
    purpose: 'ASYMMETRIC_SIGN',
    labels: it.labels,
    version_template: block({ algorithm: 'EC_SIGN_P256_SHA256', protection_level: 'SOFTWARE' }),
  })
  const note = it.make('google_container_analysis_note', {
    name: it.name(90),
    short_description: it.description(100),
    attestation_authority: block({ hint: block({ human_readable_name: it.id }) }),
  })
  const attestor = it.make('google_binary_authorization_attestor', {
    name: it.name(90),
    description: it.description(),
    attestation_authority_note: block({ note_reference: note.get('name') }),
  })
  it.make('google_binary_authorization_policy', {
    global_policy_evaluation_mode: 'ENABLE',
    default_admission_rule: block({
      evaluation_mode: 'REQUIRE_ATTESTATION',
      enforcement_mode: it.said.is('admissionPolicy', 'audit') ? 'DRYRUN_AUDIT_LOG_ONLY' : 'ENFORCED_BLOCK_AND_AUDIT_LOG',
      require_attestations_by: [attestor.get('name')],
    }),
  })
  it.assume(
    'The public half of the signing key is added to the attestor once the key has a version (`gcloud container binauthz attestors public-keys add`).',
  )
  return {
    grants: {
      call: [
        { role: 'roles/cloudkms.signerVerifier', on: { type: 'google_kms_crypto_key_iam_member', target: { crypto_key_id: key.get('id') } } },
        { role: 'roles/containeranalysis.notes.attacher' },
      ],
      write: [{ role: 'roles/cloudkms.signerVerifier', on: { type: 'google_kms_crypto_key_iam_member', target: { crypto_key_id: key.get('id') } } }],
    },
    address: { word: 'ATTESTOR', value: attestor.get('name') },
    join: (link, other) => (other.faces.identity === undefined ? alreadyBuilt(it, 'what must be signed')(link) : false),
  }
}

export const security: Lowerings = {
  'key-management': vault,
  hsm,
  'secrets-manager': secrets,
  iam: access,
  'identity-provider': people,
  'certificate-manager': certificates,
  'supply-chain-signing': signing,
}
