import type { Component } from '../design/schema.ts'

type Holder = Pick<Component, 'settings'>

/** A number that is said about a component; undefined = nobody said. */
export function numberOf({ settings }: Holder, name: string): number | undefined {
  const value = settings[name]
  return typeof value === 'number' ? value : undefined
}

export function textOf({ settings }: Holder, name: string): string | undefined {
  const value = settings[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export function flagOf({ settings }: Holder, name: string): boolean | undefined {
  const value = settings[name]
  return typeof value === 'boolean' ? value : undefined
}

export function listOf({ settings }: Holder, name: string): readonly string[] {
  const value = settings[name]
  return Array.isArray(value) ? value : []
}
