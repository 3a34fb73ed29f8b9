/** How secrets look that people paste by mistake. They are cut out of whatever is sent to a model. Bounded, so that no text takes long. */
export const secretShapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /\b(?:sk|pk|rk|ak)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,4}[A-Za-z0-9]{16,}\b/g,
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\bglpat-[A-Za-z0-9_-]{16,}\b/g,
  /\bxox[abposr]-[A-Za-z0-9-]{10,}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}\b/g,
  /\bhf_[A-Za-z0-9]{20,}\b/g,
  /\bnpm_[A-Za-z0-9]{30,}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]*/g,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,200}:[^\s@/]{1,200}@/gi,
  /#key=[A-Za-z0-9_-]{16,}/g,
  /\b(?:bearer|basic)\s+[A-Za-z0-9+/_=.-]{16,}/gi,
  /\b(?:AccountKey|SharedAccessKey|sig)=[A-Za-z0-9+/%=]{16,}/gi,
  /\b(?:pass(?:word|wd|phrase)?|pwd|passwort|contraseña|mot de passe|secret|token|api[-_ ]?key|access[-_ ]?key|client[-_ ]?secret|kennwort)\b\s*(?:is|lautet|es|est|[:=])\s*["'`]?[^\s"'`,;]{6,}/gi,
]

/** What stands in a secret's place. */
export const cut = '[removed]'
