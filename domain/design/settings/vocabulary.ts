import { z } from 'zod'
import { boundarySettings } from './boundary-settings.data.ts'
import { componentSettings } from './component-settings.data.ts'
import { connectionSettings } from './connection-settings.data.ts'
import type { SettingDefinition } from './definition.ts'

export type SettingValue = string | number | boolean | readonly string[]
/** What is said about an element. A key that is absent is unknown, not false. */
export type Settings = Readonly<Record<string, SettingValue>>

export type SettingOwner = 'component' | 'connection' | 'boundary'

const definitions: Record<SettingOwner, readonly SettingDefinition[]> = {
  component: componentSettings,
  connection: connectionSettings,
  boundary: boundarySettings,
}

const namesOf = (owner: SettingOwner): ReadonlyMap<string, SettingDefinition> => new Map(definitions[owner].map((each) => [each.name, each]))
const byName = { component: namesOf('component'), connection: namesOf('connection'), boundary: namesOf('boundary') }

export const settingsVocabulary = (owner: SettingOwner): readonly SettingDefinition[] => definitions[owner]

/** @returns undefined for a name that is not in the vocabulary */
export const settingDefinition = (owner: SettingOwner, name: string): SettingDefinition | undefined => byName[owner].get(name)

const text = z.string().max(2000)

function valueSchema(definition: SettingDefinition): z.ZodType<SettingValue> {
  switch (definition.type) {
    case 'enum':
      return z.enum(definition.values ?? [])
    case 'boolean':
      return z.boolean()
    case 'list':
      return z.array(definition.values ? z.enum(definition.values) : text).max(200)
    case 'string':
      return text
    case 'number':
      return definition.unit === 'fraction' ? z.number().min(0).max(1) : z.number().nonnegative()
    case 'integer': {
      if (definition.values) return z.literal(definition.values.map(Number))
      const whole = z.number().int().nonnegative()
      return definition.words ? z.union([whole, z.enum(definition.words)]) : whole
    }
  }
}

const schemasOf = (owner: SettingOwner): ReadonlyMap<string, z.ZodType<SettingValue>> =>
  new Map(definitions[owner].map((each) => [each.name, valueSchema(each)]))
const schemas = { component: schemasOf('component'), connection: schemasOf('connection'), boundary: schemasOf('boundary') }

/** The schema of one setting's value; undefined for a name that is not in the vocabulary. */
export const settingSchema = (owner: SettingOwner, name: string): z.ZodType<SettingValue> | undefined => schemas[owner].get(name)

/** Strict: an unknown key is an error, and the nearest name is its hint. */
export const settingsSchema = (owner: SettingOwner): z.ZodType<Settings> =>
  z.strictObject(
    Object.fromEntries([...schemas[owner]].map(([name, schema]) => [name, schema.optional().describe(byName[owner].get(name)?.meaning ?? name)])),
  ) as unknown as z.ZodType<Settings>
