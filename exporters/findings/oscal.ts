import type { Assessment } from '#domain/assessment.ts'
import { designDigest, sha256 } from '#domain/design/digest.ts'
import type { ControlResult } from '#domain/design/finding.ts'
import type { FrameworkId } from '#domain/design/requirements.ts'

export const oscalVersion = '1.1.3'
const namespace = 'urn:strata:oscal'

/**
 * A UUID that is the same whenever the same is named: the form of a name-based one (version 5), its bits from
 * SHA-256, as the versions that OSCAL accepts know no other.
 */
export function uuidOf(...names: readonly string[]): string {
  const hex = sha256(names.join('\u0000'))
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 3) | 8).toString(16)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Of a part of this design: stable over edits of the others. */
export const elementUuid = ({ design }: Assessment, ...names: readonly string[]): string => uuidOf('strata', design.name, ...names)

/** Text in one line, without blank ends; OSCAL refuses an empty one. */
export const line = (text: string, otherwise = 'Not said.'): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim() || otherwise

export const prop = (name: string, value: string): object => ({ name, ns: namespace, value: line(value) })

/** The id as NIST's own catalogues write it (SC-8(1) is sc-8.1); other texts have no OSCAL ids, so theirs are led by the framework. */
export function controlId(framework: FrameworkId, control: string): string {
  const plain = control
    .toLowerCase()
    .replace(/[^a-z0-9-]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
  return framework === 'nist-800-53' ? plain : `${framework}-${plain}`
}

/** Midnight of the day it was judged; a design knows no hour. */
export const instant = ({ checked }: Assessment): string => `${checked?.day ?? '1970-01-01'}T00:00:00Z`

export const metadata = (assessment: Assessment, title: string): object => ({
  title: line(`${title}: ${assessment.design.name}`),
  'last-modified': instant(assessment),
  version: designDigest(assessment.design).slice(0, 16),
  'oscal-version': oscalVersion,
  props: [
    prop('design-digest', designDigest(assessment.design)),
    ...(assessment.checked === undefined ? [] : [prop('rule-pack', assessment.checked.rulePack)]),
  ],
  remarks: 'Written from a design, which shows what is planned and not what was done. Not legal advice.',
})

const catalogueOf = (framework: FrameworkId): string => uuidOf('strata', 'framework', framework)
export const sourceOf = (framework: FrameworkId): string => `#${catalogueOf(framework)}`

/** The laws and standards that are spoken of, as resources. */
export const backMatter = (frameworks: readonly FrameworkId[]): object =>
  frameworks.length === 0
    ? {}
    : {
        'back-matter': {
          resources: frameworks.map((framework) => ({
            uuid: catalogueOf(framework),
            title: framework,
            description: `The text of ${framework}; its controls are named by their own ids.`,
          })),
        },
      }

export const frameworksOf = (compliance: readonly ControlResult[]): FrameworkId[] => [...new Set(compliance.map(({ framework }) => framework))]
