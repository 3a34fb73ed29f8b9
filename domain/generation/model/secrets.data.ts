/** How secrets look that people paste by mistake. They are cut out of whatever is sent to a model. Bounded, so that no text takes long. */
export const secretShapes: readonly RegExp[] = [
  /-----BEGIN [A-Z ]*PRIVATE KEY(?: BLOCK)?-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY(?: BLOCK)?-----|$)/g,
  /\b(?:sk|pk|rk|ak)[-_](?:[A-Za-z0-9]{1,40}[-_]){0,4}[A-Za-z0-9]{16,}\b/g,
  /\b(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}\b/g,
  /\bgh[pousr]_[A-Za-z0-9]{20,}\b/g,
  /\bgithub_pat_[A-Za-z0-9_]{20,}\b/g,
  /\bglpat-[A-Za-z0-9_-]{16,}\b/g,
  /\bxox[abposr]-[A-Za-z0-9-]{10,}\b/g,
  /\bAIza[A-Za-z0-9_-]{30,}\b/g,
  /\bhf_[A-Za-z0-9]{20,}\b/g,
  /\bnpm_[A-Za-z0-9]{30,}\b/g,
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g,
  /\bya29\.[A-Za-z0-9_-]{20,}/g,
  /\bdapi[0-9a-f]{32}\b/g,
  /\b(?:hvs|hvb|s)\.[A-Za-z0-9_-]{24,}/g,
  /\bdo[op]_v1_[0-9a-f]{40,}\b/g,
  /\bpypi-[A-Za-z0-9_-]{30,}/g,
  /\bhttps:\/\/hooks\.slack\.com\/services\/[A-Za-z0-9/]{20,}/g,
  // Without a mark of its own: 40 mixed letters and digits of a cloud's secret key, a long row of hexadecimal digits.
  /(?<![A-Za-z0-9/+=])(?=[a-z0-9/+]{0,39}[A-Z])(?=[A-Z0-9/+]{0,39}[a-z])(?=[A-Za-z/+]{0,39}\d)[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/g,
  /\b(?=[a-f]{0,63}\d)(?=\d{0,63}[a-f])[0-9a-f]{32,128}\b/g,
  /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]*/g,
  /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s:/@]{1,200}:[^\s@/]{1,200}@/gi,
  /#key=[A-Za-z0-9_-]{16,}/g,
  /\b(?:bearer|basic)\s+[A-Za-z0-9+/_=.-]{16,}/gi,
  /\b(?:AccountKey|SharedAccessKey|sig)=[A-Za-z0-9+/%=]{16,}/gi,
  /(?:密码|口令|密钥|パスワード|秘密鍵)\s*(?:是|为|は|[:：=])\s*["'`]?[^\s"'`,;，。、]{6,}/g,
  /\b(?:pass(?:word|wd|phrase)?|pwd|passwort|contraseña|mot de passe|secret|token|api[-_ ]?key|access[-_ ]?key|client[-_ ]?secret|kennwort)\b\s*(?:is|lautet|es|est|[:=])\s*["'`]?[^\s"'`,;]{6,}/gi,
]

/** What stands in a secret's place. */
export const cut = '[removed]'
