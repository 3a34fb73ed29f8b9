/** Formats that are planned and not written yet, with what carries the same now. */
const insteadOf: Readonly<Record<string, readonly string[]>> = {
  pdf: ['html', 'markdown'],
  docx: ['markdown'],
  png: ['svg'],
  pptx: ['svg'],
  pulumi: ['terraform'],
  kustomize: ['terraform'],
  helm: ['terraform'],
  'compliance-pdf': ['compliance-markdown'],
  'plan-pdf': ['plan-markdown'],
}

/** Formats of today that stand nearest to a planned one; undefined for a word that names no planned format. */
export const nearestToday = (format: string): readonly string[] | undefined =>
  Object.hasOwn(insteadOf, format.toLowerCase()) ? insteadOf[format.toLowerCase()] : undefined
