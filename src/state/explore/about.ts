import type { Design } from '#domain/design/schema.ts'

/** The design a question is about. `version` tells one version from another, so that it is assessed once. */
export type About = { design: Design; version: string; today: string }
