import type { Assessment } from '#domain/assessment.ts'
import type { Provider } from '#domain/design/requirements.ts'
import type { Lowered } from './lowering/lowered.ts'
import type { Module } from './model/module.ts'
import type { Body } from './model/value.ts'
import type { ProviderSchema } from './schema/schema.ts'

/** A cloud with a Terraform of its own. */
export type Cloud = Exclude<Provider, 'self-hosted'>

/** How each kind of the catalogue is built, or why nothing is. Only the reason is of interest outside the cloud's own folder. */
export type Kinds = { readonly [kind: string]: { reason: string } | ((...part: never[]) => unknown) }

/**
 * What a reviewer asks of a plan, by resource type: an attribute, what it must be, and what is said where it is not.
 * `is` has the type that the provider gives the attribute, which may be text where the argument is a truth value.
 */
export type PlanPromise = { type: string; attribute: string; is: boolean | string; says: string }

/**
 * What a check of the design asks for, and the arguments that carry it out.
 * `attribute` leads through nested blocks by dots; `is` absent = any value will do.
 */
export type Proof = {
  check: string
  holds: string
  by: readonly { type: string; attribute: string; is?: boolean | string }[]
}

/** Where the state lies. */
export type State = {
  /** As Terraform calls the backend: s3, azurerm, gcs. */
  backend: string
  /** What stands in the code, and what is handed to `terraform init` because only the owner knows it. */
  settled(project: string): Body
  open: Body
  /** A module of its own that makes the place, run once with its state beside it. */
  bootstrap(project: string): Module
}

/** How the workflow comes into the account without a key: lines of YAML, one step of a job each, and the variables of the repository that they read. */
export type SignIn = { steps: readonly (readonly string[])[]; variables: readonly { name: string; what: string }[] }

/** Everything that the one road from an assessment to a root module must know of one cloud. */
export type Target = {
  provider: Cloud
  /** As people say it. */
  title: string
  kinds: Kinds
  /** The cloud's side of a design; what belongs to others is left to them. */
  lower(assessment: Assessment): Lowered
  /** Versions of Terraform that it runs with. */
  terraform: string
  /** The cloud's own provider first; the others are demanded where a resource of theirs stands in the module. */
  providers: { readonly [name: string]: { source: string; version: string } }
  /** What the versions of its providers agree on. */
  schema(): Promise<ProviderSchema>
  /** What the provider would tell, for plans without an account. */
  mocks: Body
  promises: readonly PlanPromise[]
  /** Types of which there is one for each zone. */
  counted: readonly string[]
  proofs: readonly Proof[]
  state: State
  signIn: SignIn
  /** What must be made before the rest of a module, in words for the README; empty where one apply will do. */
  firstApply(module: Module): readonly string[]
  /** What the README says about taking it down. */
  destroy: string
}
