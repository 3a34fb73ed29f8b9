/** What a setting protects, and its values from the weakest on; a value that is not listed, and none at all, count as the weakest. */
export type Protection = { setting: string; ladder: readonly (readonly (string | boolean)[])[]; lost: string }

const yes = (setting: string, lost: string): Protection => ({ setting, ladder: [[true]], lost })

/** Settings of components whose loss is told. */
export const componentProtections: readonly Protection[] = [
  { setting: 'encryptionAtRest', ladder: [['provider', 'encrypted'], ['cmk']], lost: 'what it keeps is encrypted less well or not at all' },
  yes('diskEncryption', 'its disk is no longer encrypted'),
  yes('interNodeEncryption', 'traffic between its nodes is no longer encrypted'),
  yes('confidentialComputing', 'memory is no longer encrypted while in use'),
  yes('fipsValidated', 'its cryptography is no longer a validated module'),
  { setting: 'exposure', ladder: [['private']], lost: 'it can be reached from the internet' },
  { setting: 'egress', ladder: [['allow-list'], ['none']], lost: 'more can be called from it' },
  { setting: 'apiExposure', ladder: [['allow-list'], ['private']], lost: 'more people reach its control plane' },
  { setting: 'auth', ladder: [['api-key'], ['oidc', 'saml', 'mtls', 'iam']], lost: 'callers prove less of who they are' },
  yes('rbac', 'access is no longer granted by role'),
  yes('mfa', 'people sign in without a second factor'),
  yes('accessFilter', 'results are no longer cut to what a person may read'),
  { setting: 'secrets', ladder: [['environment'], ['vault']], lost: 'its secrets no longer come from a vault' },
  { setting: 'isolation', ladder: [['namespace'], ['node-pool', 'virtual-cluster'], ['account', 'hardware']], lost: 'tenants are separated less' },
  { setting: 'admissionPolicy', ladder: [['audit'], ['enforce']], lost: 'images are checked less before they run' },
  yes('scanning', 'images, packages or models are no longer scanned'),
  yes('signing', 'artefacts are no longer signed'),
  yes('ddosProtection', 'floods of requests are no longer absorbed'),
  yes('rateLimit', 'callers are no longer limited'),
  { setting: 'deviceIdentity', ladder: [['shared-key'], ['certificate', 'tpm']], lost: 'devices prove less of who they are' },
  yes('auditLogging', 'access to it is no longer written down'),
  yes('inferenceLogging', 'decisions are no longer logged'),
  yes('immutable', 'what is written can be changed afterwards'),
  { setting: 'backup', ladder: [['snapshot'], ['daily'], ['continuous', 'cross-region']], lost: 'it is backed up less' },
  yes('deleteProtection', 'it can be deleted at once'),
  yes('versioning', 'older versions are no longer kept'),
  yes('erasure', 'one person’s data can no longer be erased here'),
  { setting: 'permissionBoundary', ladder: [['scoped'], ['read-only']], lost: 'the agent may do more' },
  { setting: 'sandbox', ladder: [['container'], ['microvm', 'remote']], lost: 'generated code is held in less' },
  yes('allowList', 'tools that nobody reviewed can be called'),
  { setting: 'contentSafety', ladder: [['basic'], ['strict']], lost: 'harmful content is filtered less' },
  yes('killSwitch', 'the AI part can no longer be switched off at once'),
  { setting: 'deidentification', ladder: [['mask', 'pseudonymise', 'tokenize'], ['redact', 'anonymise', 'synthetic']], lost: 'identifiers are removed less' },
  yes('dropsIdentifiers', 'identifiers travel on'),
  yes('evaluationGate', 'releases are no longer held back by an evaluation'),
  yes('monitorsDrift', 'drift is no longer watched'),
  yes('monitorsBias', 'groups of people are no longer compared'),
  { setting: 'standby', ladder: [['cold'], ['warm'], ['hot']], lost: 'it takes longer to come back' },
]

/** Settings of connections whose loss is told. */
export const connectionProtections: readonly Protection[] = [
  yes('encryptedInTransit', 'traffic is no longer encrypted on the way'),
  { setting: 'via', ladder: [['peering', 'vpn', 'private', 'dedicated-circuit', 'private-endpoint']], lost: 'traffic takes a public way' },
  {
    setting: 'auth',
    ladder: [['password', 'sas-token', 'connection-string', 'api-key'], ['workload-identity', 'oidc', 'mtls']],
    lost: 'the caller proves less of who it is',
  },
  { setting: 'approval', ladder: [['automatic'], ['human']], lost: 'fewer eyes agree before the call happens' },
]

/** Settings of boundaries whose loss is told. */
export const boundaryProtections: readonly Protection[] = [
  yes('baa', 'no business associate agreement covers what is inside'),
  { setting: 'agreement', ladder: [['terms'], ['dpa'], ['baa']], lost: 'the contract on data handling promises less' },
  { setting: 'exposure', ladder: [['private']], lost: 'addresses inside can be reached from the internet' },
  { setting: 'egress', ladder: [['allow-list'], ['none']], lost: 'more can be called from inside' },
  yes('airGapped', 'a network leads out'),
  { setting: 'isolation', ladder: [['namespace'], ['node-pool', 'virtual-cluster'], ['account', 'hardware']], lost: 'tenants are separated less' },
]
