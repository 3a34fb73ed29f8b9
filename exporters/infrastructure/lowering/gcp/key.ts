import type { Resource } from '../../model/resource.ts'
import { block, type Body, type Expression, text, type Value } from '../../model/value.ts'
import { type Agent, agents } from './agents.data.ts'
import type { Part } from './part.ts'
import type { Place } from './place.ts'
import type { Project } from './project.ts'

/** The address of the account with which a service of Google acts in this project. */
export function agentOf({ number }: Project, agent: Agent): Expression | string {
  if (agent === 'bigquery') return text`serviceAccount:bq-${number}@bigquery-encryption.iam.gserviceaccount.com`
  if (agent === 'logging') return text`serviceAccount:cmek-p${number}@gcp-sa-logging.iam.gserviceaccount.com`
  return text`serviceAccount:service-${number}@${agents[agent]}.iam.gserviceaccount.com`
}

/** A customer-managed key of a region. Services that encrypt with it are let in one by one. */
export class Key {
  readonly resource: Resource
  readonly #place: Place
  readonly #vault: Part | undefined
  readonly #served = new Map<Agent, Resource>()

  constructor(place: Place, vault: Part | undefined) {
    const { project } = place
    this.#place = place
    this.#vault = vault
    const name = vault?.name(63) ?? text`${project.prefix}-${place.primary ? 'main' : place.code}`
    const ring = this.#make('google_kms_key_ring', { name, location: place.region, project: project.id })
    const hardware = vault?.said.is('fipsValidated', true) === true || [...project.parts.values()].some(({ component }) => component.kind === 'hsm')
    this.resource = this.#make(
      'google_kms_crypto_key',
      {
        name: 'data',
        key_ring: ring.get('id'),
        rotation_period: '7776000s',
        destroy_scheduled_duration: '2592000s',
        labels: vault?.labels,
        version_template: block({ algorithm: 'GOOGLE_SYMMETRIC_ENCRYPTION', protection_level: hardware ? 'HSM' : 'SOFTWARE' }),
      },
      vault === undefined ? 'One key for what is kept at rest; it turns over every 90 days.' : undefined,
      project.careful,
    )
  }

  #make(type: string, body: Body, comment?: string, keep = false, suffix?: string): Resource {
    const about = { ...(comment !== undefined && { comment }), ...(keep && { lifecycle: { prevent_destroy: true } }) }
    if (this.#vault !== undefined) return this.#vault.make(type, body, { topic: 'security', ...about, ...(suffix !== undefined && { suffix }) })
    const name = suffix === undefined ? this.#place.named('main') : `${this.#place.named('main')}__${suffix}`
    return this.#place.project.module.add('resource', type, name, body, { topic: 'security', origin: null, ...about })
  }

  /** The id of the key, once the agent of a service may use it: the reference leads over the right, so nothing is made before it. */
  for(agent: Agent): Expression {
    const known = this.#served.get(agent)
    if (known !== undefined) return known.get('crypto_key_id')
    const member = this.#make(
      'google_kms_crypto_key_iam_member',
      { crypto_key_id: this.resource.get('id'), role: 'roles/cloudkms.cryptoKeyEncrypterDecrypter', member: agentOf(this.#place.project, agent) },
      undefined,
      false,
      agent,
    )
    this.#served.set(agent, member)
    return member.get('crypto_key_id')
  }

  get id(): Value {
    return this.resource.get('id')
  }
}
