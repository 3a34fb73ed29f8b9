import type { Component } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { Ternary } from '../ternary.ts'
import type { Facts } from './facts.ts'
import { required, requires, says, silent } from './said.ts'

/** Has its load this shape? Its own word, or else the design's. */
export const loadIs = (facts: Facts, component: Component, shapes: SettingValue): Ternary =>
  silent(component, 'trafficPattern') && required(facts, 'demand.trafficPattern') !== undefined
    ? requires(facts, 'demand.trafficPattern', shapes)
    : says(component, 'trafficPattern', shapes)
