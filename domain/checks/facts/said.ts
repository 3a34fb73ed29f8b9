import { requirementAt } from '../../design/requirement-path.ts'
import { said as plain } from '../../design/requirements.ts'
import type { Boundary, Component, Connection } from '../../design/schema.ts'
import { requirementKeys } from '../../design/settings/requirement-keys.data.ts'
import { type SettingOwner, type SettingValue, settingDefinition } from '../../design/settings/vocabulary.ts'
import { type Ask, type Ternary, unknown } from '../ternary.ts'
import type { Facts } from './facts.ts'

type Element = Component | Connection | Boundary
type Test = SettingValue | ((value: SettingValue) => boolean)

const ownerOf = (element: Element): SettingOwner => ('from' in element ? 'connection' : 'because' in element ? 'component' : 'boundary')
const called = (element: Element): string => ('from' in element ? `the connection ${element.id}` : `"${element.name ?? element.id}"`)

const listed = (words: readonly string[] | undefined): string => (words === undefined ? '' : ` One of: ${words.join(', ')}.`)

/** The question that would settle a setting. */
export function askSetting(element: Element, setting: string): Ask {
  const owner = ownerOf(element)
  const definition = settingDefinition(owner, setting)
  const values = definition?.type === 'boolean' ? ['true', 'false'] : definition?.values
  return { on: owner, id: element.id, setting, question: `What is ${setting} of ${called(element)}? ${definition?.meaning ?? ''}${listed(values)}` }
}

/** The question that would settle a requirement. */
export function askRequirement(at: string): Ask {
  const definition = requirementKeys.find(({ path }) => path === `requirements.${at}`)
  const values = definition?.type === 'boolean' ? ['true', 'false'] : definition?.values
  return { on: 'requirement', id: null, setting: at, question: `What is ${at} of the design? ${definition?.meaning ?? ''}${listed(values)}` }
}

const meets = (value: SettingValue, test: Test): boolean =>
  typeof test === 'function' ? test(value) : Array.isArray(test) ? test.includes(value) : value === test

/**
 * Does the element say this of a setting? Open while it says nothing.
 * @param test the value, a list of values it may be, or a question about it
 */
export function says(element: Element, setting: string, test: Test): Ternary {
  const value = element.settings[setting]
  return value === undefined ? unknown(askSetting(element, setting)) : meets(value, test)
}

/** Like `says`, where silence is a plain no: the rule asks for the value itself. */
export const saysSo = (element: Element, setting: string, test: Test = true): boolean => {
  const value = element.settings[setting]
  return value !== undefined && meets(value, test)
}

export const silent = (element: Element, setting: string): boolean => element.settings[setting] === undefined

/** A number setting; undefined = nobody said, or said in a word. */
export const numberOf = (element: Element, setting: string): number | undefined => {
  const value = element.settings[setting]
  return typeof value === 'number' ? value : undefined
}

export const textOf = (element: Element, setting: string): string | undefined => {
  const value = element.settings[setting]
  return typeof value === 'string' ? value : undefined
}

/** A list setting; empty = nothing said. */
export const listOf = (element: Element, setting: string): readonly string[] => {
  const value = element.settings[setting]
  return Array.isArray(value) ? value : []
}

/** A requirement whichever way it is written; undefined = nobody said. */
export const required = (facts: Facts, at: string): unknown => plain(requirementAt(facts.design.requirements, at))

/** Is a requirement so? Open while nobody said. */
export function requires(facts: Facts, at: string, test: Test): Ternary {
  const value = required(facts, at)
  return value === undefined ? unknown(askRequirement(at)) : meets(value as SettingValue, test)
}

export const requiredList = (facts: Facts, at: string): readonly string[] => {
  const value = required(facts, at)
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

export const requiredText = (facts: Facts, at: string): string | undefined => {
  const value = required(facts, at)
  return typeof value === 'string' ? value : undefined
}

export const requiredNumber = (facts: Facts, at: string): number | undefined => {
  const value = required(facts, at)
  return typeof value === 'number' ? value : undefined
}

/** At least this many. */
export const atLeast = (least: number) => (value: SettingValue) => typeof value === 'number' && value >= least
export const below = (limit: number) => (value: SettingValue) => typeof value === 'number' && value < limit
export const above = (limit: number) => (value: SettingValue) => typeof value === 'number' && value > limit
