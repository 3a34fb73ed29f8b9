import type { Component } from '../../design/schema.ts'
import type { SettingValue } from '../../design/settings/vocabulary.ts'
import type { ComponentCheck } from '../check.ts'
import { set } from '../edits/set.ts'
import { sensitive } from '../facts/data-classes.ts'
import type { Facts } from '../facts/facts.ts'
import { hostedOn, hostsOf } from '../facts/hosting.ts'
import { categoryOf, isA, isDevice, ofKind } from '../facts/kinds.ts'
import { says, saysSo, silent } from '../facts/said.ts'
import { verdict } from '../outcome.ts'
import { type Ternary, any } from '../ternary.ts'

/** The device itself and what it runs on. */
const selves = (facts: Facts, device: Component): readonly Component[] => [device, ...hostsOf(facts, device).filter(isDevice)]

const holdsModel = (facts: Facts, device: Component): boolean =>
  isA(device, 'edge-inference') ||
  [...hostedOn(facts, device), ...facts.neighbours(device.id)].some((each) => isA(each, 'edge-inference') || categoryOf(each) === 'model')

/** Said of the device, or of what it runs on. */
const said = (facts: Facts, device: Component, setting: string, bad: SettingValue): Ternary => {
  const telling = selves(facts, device).filter((each) => !silent(each, setting))
  return telling.length > 0 ? telling.every((each) => saysSo(each, setting, bad)) : says(device, setting, bad)
}

export const edgeDevicesAreProtected: ComponentCheck = {
  id: 'edge-devices-are-protected',
  code: 'SEC-047',
  title: 'Edge device holds a model or sensitive data without device protection',
  pillar: 'security',
  layer: 'Infrastructure',
  severity: 'high',
  severityWhen: '',
  condition: 'c.kind in {edge-device,edge-inference} and (sensitive(c) or hosts model) and (c.diskEncryption == false or c.deviceIdentity == none)',
  remedy: 'Encrypt the disk, give the device a certificate, and sign its updates.',
  fixClass: 'safe',
  why: 'Edge hardware is the part of the system an attacker can carry home.',
  references: ['AWS MLPERF05-BP01', 'ATLAS AML.M0017', 'NIST 800-53 SC-28', 'NIST 800-53 SI-7', 'GDPR Art.32(1)(a)'],
  on: 'component',
  examines: (facts) =>
    ofKind(facts, 'edge-device', 'edge-inference').filter((device) => holdsModel(facts, device) || sensitive(facts, device) === true),
  judge: (device, facts) =>
    verdict(
      any(said(facts, device, 'diskEncryption', false), said(facts, device, 'deviceIdentity', 'none')),
      `Whoever carries "${device.name}" away has what is on it.`,
    ),
  fix: (device, facts) =>
    selves(facts, device).flatMap((each) => [
      ...(saysSo(each, 'diskEncryption', false) ? [set(each, 'diskEncryption', true)] : []),
      ...(saysSo(each, 'deviceIdentity', 'none') ? [set(each, 'deviceIdentity', 'certificate')] : []),
    ]),
}
