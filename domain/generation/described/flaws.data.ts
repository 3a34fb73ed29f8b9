import type { SettingValue } from '../../design/settings/vocabulary.ts'

/** Words that state how something is built, good or bad, and what they mean for the nearest component that can be said so. */
export const statements: readonly { words: RegExp; set: Readonly<Record<string, SettingValue>> }[] = [
  { words: /\b(unencrypted|not encrypted|without encryption|no encryption|encryption (is )?(off|disabled))\b(?! in transit)|unverschlüsselt|sin cifrar|non chiffré/i, set: { encryptionAtRest: 'none' } },
  { words: /\bencrypted with (our own|customer[- ]managed|cmk)|\bcmk\b|customer[- ]managed keys?/i, set: { encryptionAtRest: 'cmk' } },
  { words: /\b(public(ly)? (accessible|readable|exposed|reachable|available)|public (bucket|ip|endpoint|internet|access)|(is|are|was|were|left|made) public|open to the (internet|world)|exposed (on|to) the (public )?internet|internet[- ]facing|world[- ]readable|0\.0\.0\.0\/0)\b|öffentlich (erreichbar|zugänglich)/i, set: { exposure: 'internet' } },
  { words: /\b(no auth(entication)?|without (any )?(auth(entication)?|login|password)|unauthenticated|anonymous access|no login)\b|ohne (Anmeldung|Authentifizierung)/i, set: { auth: 'none' } },
  { words: /\bhard[- ]?coded\b|\b(secrets?|passwords?|keys?|credentials?|tokens?) (are |is |sit |live |stored |kept )*(in|inside) (the |our |its )?(source )?(code|repo(sitory)?|git|config( file)?s?|plain ?text)\b|im Quellcode/i, set: { secrets: 'inline' } },
  { words: /\b(secrets?|passwords?|keys?|credentials?) (are |is )?(passed |kept )?(in|as|via) environment variables\b/i, set: { secrets: 'environment' } },
  { words: /\b(no|without|never|not) (any )?(backups?|backed up|snapshots?)\b|kein(e|en)? Backups?|ohne Backup/i, set: { backup: 'none' } },
  { words: /\bsingle (instance|node|replica|server|pod|vm|machine)\b|\b(only )?one (instance|replica|pod|server|node|vm)\b|eine einzige Instanz/i, set: { replicasMin: 1, replicasMax: 1 } },
  { words: /\bsingle (availability )?(zone|az)\b|\bone (availability )?(zone|az)\b/i, set: { zones: 1 } },
  { words: /\b(no|without|not) (any )?(monitoring|monitored|metrics)\b|unmonitored|nobody (monitors|watches)|ohne Monitoring/i, set: { monitorsMetrics: false } },
  { words: /\b(no|without) drift (monitoring|detection)\b/i, set: { monitorsDrift: false } },
  { words: /\b(no|without) (auto-?scaling|automatic scaling)\b|does not scale|fixed (size|capacity)/i, set: { autoscaling: false } },
  { words: /\b(no|without) (rate[- ]limit(s|ing)?|throttling)\b/i, set: { rateLimit: false } },
  { words: /\b(no|without) (mfa|2fa|multi-?factor|second factor)\b/i, set: { mfa: false } },
  { words: /\b(no|without) versioning\b|unversioned|not versioned/i, set: { versioning: false } },
  { words: /\b(':?latest'?|latest) (tag|version|model)\b|auto-?upgrad(e|es|ed)\b/i, set: { modelVersion: 'latest' } },
  { words: /\b(cluster[- ]admin|full admin|admin(istrator)? (rights|access|privileges|role)|root access|wildcard (policy|permissions))\b/i, set: { rbac: false, permissionBoundary: 'none' } },
  { words: /\bspot (instances?|vms?|capacity|nodes?)\b|\bpreemptible\b/i, set: { capacity: 'spot' } },
  { words: /\b(kept|stored|retained) (forever|indefinitely)|never deleted|unlimited retention|no retention (limit|policy)/i, set: { retentionDays: 'unlimited' } },
  { words: /\b(no|without) (audit )?(logging|logs|audit trail)\b|logging (is )?(off|disabled)/i, set: { auditLogging: false } },
  { words: /\b(all[- ]at[- ]once|big[- ]bang|straight (in)?to prod(uction)?|directly (in)?to prod(uction)?)\b/i, set: { deployStrategy: 'all-at-once' } },
  { words: /\b(no|without) checkpoint(s|ing)?\b/i, set: { checkpointing: false } },
  { words: /\b(no|without) guardrails?\b|unfiltered/i, set: { contentSafety: 'none' } },
  { words: /\b(patients?|health records?|medical records?|phi|diagnos[ei]s)\b|Patientendaten/i, set: { dataClass: ['phi'] } },
  { words: /\b(card (numbers?|data|details)|credit cards?|pans?)\b|Kreditkarten/i, set: { dataClass: ['pci'] } },
  { words: /\b(pii|personal (data|information)|customer (data|records|names)|e-?mail addresses|names and addresses)\b|personenbezogene/i, set: { dataClass: ['pii'] } },
  { words: /\b(face images|faces|fingerprints?|biometric\w*)\b/i, set: { dataClass: ['biometric'] } },
]

/** The same for connections. */
export const connectionStatements: readonly { words: RegExp; set: Readonly<Record<string, SettingValue>> }[] = [
  { words: /\b(plain|unencrypted|over) http\b(?!s)|\bhttp:\/\/|\b(not encrypted|unencrypted|no encryption|without (tls|ssl)|no (tls|ssl)) ?(in transit)?\b/i, set: { encryptedInTransit: false } },
  { words: /\b(over|via|using) (tls|https|mtls|ssl)\b|encrypted in transit/i, set: { encryptedInTransit: true } },
  { words: /\b(over|via|across) the (public )?internet\b/i, set: { via: 'internet' } },
  { words: /\b(over|via|through) (a |the )?vpn\b/i, set: { via: 'vpn' } },
  { words: /\bapi[- ]keys?\b/i, set: { auth: 'api-key' } },
  { words: /\b(shared|common) (account|password|user|login)\b/i, set: { auth: 'shared-account' } },
  { words: /\bconnection strings?\b/i, set: { auth: 'connection-string' } },
  { words: /\b(no|without) (auth(entication)?)\b|unauthenticated/i, set: { auth: 'none' } },
  { words: /\bsynchronous(ly)?\b/i, set: { sync: true } },
  { words: /\b(no|without) (timeouts?|retries|retry)\b/i, set: { retry: 'none' } },
]
