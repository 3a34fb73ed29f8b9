import type { FrameworkId } from '../../design/requirements.ts'

/** A wish to leave a protection away, and the frameworks that ask for it. A protection is said to be absent on purpose, as a wish and not as the state of something old. */
export const forsaken: readonly { wish: RegExp; what: string; frameworks: readonly FrameworkId[]; instead: string }[] = [
  {
    wish: /\b(?:readable|accessible|open|downloadable|available|visible|public)\b[^.;,]{0,12}\b(?:by|to|for) (?:anyone|everyone|everybody|the world|the public)\b|\b(?:public(?:ly)? (?:readable|accessible)|world-readable)\b|\bpublic bucket\b|öffentlich (?:lesbar|zugänglich)\w*/iu,
    what: 'data that anyone can read',
    frameworks: ['hipaa', 'pci-dss', 'gdpr', 'ccpa', 'fedramp', 'nist-800-53', 'soc2', 'iso-27001'],
    instead: 'Publish de-identified data alone, in a bucket of its own.',
  },
  {
    wish: /\b(?:without|no|skip|disable|turn off|don't (?:need|want)|do not (?:need|want)|leave out)\b[^.;,]{0,18}\bencrypt\w*|\bunencrypted\b|\bnot encrypted\b|\bunverschlüsselt\w*|\bohne verschlüsselung|\bsin (?:cifrado|cifrar)|\bsans chiffrement|\bnon chiffr\w+|不加密|暗号化(?:なし|しない|せず)/iu,
    what: 'data without encryption',
    frameworks: ['hipaa', 'pci-dss', 'gdpr', 'fedramp', 'nist-800-53', 'soc2', 'iso-27001', 'ccpa'],
    instead: "Let the provider's keys encrypt it: no cost and no code.",
  },
  {
    wish: /\b(?:without|no|skip|disable|turn off|don't (?:need|want)|do not (?:need|want)|leave out)\b[^.;,]{0,18}\b(?:audit\w*(?: logs?| trails?| logging)?|access logs?|logging|logs)\b|\bohne (?:audit|protokoll)\w*|\bsin (?:auditor[ií]a|registros?)|\bsans (?:journal|audit)\w*|不(?:要|需要|记录)(?:审计)?日志/iu,
    what: 'no trail of who did what',
    frameworks: ['hipaa', 'pci-dss', 'soc2', 'iso-27001', 'fedramp', 'nist-800-53', 'eu-ai-act', 'iso-42001'],
    instead: 'Keep the audit log alone, 365 days, and leave the rest out.',
  },
  {
    wish: /\b(?:without|no|skip)\b[^.;,]{0,14}\b(?:log-?ins?|sign-?ins?|authentication|passwords?|access control\w*)\b|\bunauthenticated\b|\banonymous access\b|\bohne (?:anmeldung|login|authentifizierung)|\bsin autenticaci[oó]n|\bsans authentification|无需(?:登录|认证)/iu,
    what: 'access without sign-in',
    frameworks: ['hipaa', 'pci-dss', 'soc2', 'iso-27001', 'fedramp', 'nist-800-53'],
    instead: 'Let people sign in once with the identity provider they have.',
  },
  {
    wish: /\b(?:without|no)\b[^.;,]{0,14}\b(?:human|people|person|manual)\b[^.;,]{0,12}\b(?:review|oversight|in the loop|involve\w*|control)\b|\bfully automat\w+ (?:decisions?|rejections?|approvals?)\b|\bohne menschliche \w+|\bsin (?:revisi[oó]n|supervisi[oó]n) humana|\bsans (?:contr[oô]le|supervision|relecture) humaine?/iu,
    what: 'no oversight by people',
    frameworks: ['eu-ai-act', 'iso-42001'],
    instead: 'Let a person look at the doubtful and the contested ones, perhaps 5 % of all.',
  },
  {
    wish: /\b(?:store|keep|save|log)\w*\b[^.;,]{0,14}\b(?:cvv|cvc|card verification|magnetic stripe|full (?:card )?(?:pan|numbers?)|card numbers? in (?:plain ?text|clear))\b/iu,
    what: 'card data that may not be kept',
    frameworks: ['pci-dss'],
    instead: 'Keep a token in place of the number, and never the code.',
  },
]
