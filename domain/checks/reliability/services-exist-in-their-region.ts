import { instanceRows } from '../../catalog/instances.data.ts'
import type { Component } from '../../design/schema.ts'
import type { ComponentCheck } from '../check.ts'
import { homeOf, inCloud, regionFacts, regionOf } from '../facts/place.ts'
import { textOf } from '../facts/said.ts'
import { fail, notApplicable, notEvaluated, passBySupply } from '../outcome.ts'

/** Is its instance type listed in its region? undefined = no list of ours says. */
const listed = (component: Component, region: string): boolean => {
  const type = textOf(component, 'instanceType')
  return type !== undefined && instanceRows.some((row) => row.instance === type && row.region === region)
}

export const servicesExistInTheirRegion: ComponentCheck = {
  id: 'services-exist-in-their-region',
  code: 'REL-023',
  title: 'Service is not offered in the chosen region',
  pillar: 'reliability',
  layer: 'Cross-layer',
  severity: 'high',
  severityWhen: '',
  condition: 'catalog(c.service, c.region).available == false',
  remedy: 'Choose the nearest permitted region that offers the service.',
  fixClass: 'manual',
  why: 'A design that cannot be deployed is a picture.',
  references: ['AWS COST07-BP02', 'AWS GENREL05-BP03', 'AZ-APRL 6e4f0fd1-1853-4b94-9736-6d6d239d2694'],
  on: 'component',
  examines: (facts) =>
    facts.design.components.filter(
      (each) => inCloud(facts, each) && regionOf(facts, each) !== undefined && regionFacts(regionOf(facts, each)) !== undefined,
    ),
  judge(component, facts) {
    const region = regionFacts(regionOf(facts, component))
    const cloud = homeOf(facts, component)
    if (region === undefined) return notApplicable
    if (region.provider !== cloud) return fail(`"${component.name}" is meant for ${cloud}, and ${region.id} is a region of ${region.provider}.`)
    return listed(component, region.id) ? passBySupply : notEvaluated(`No list here says which services ${region.id} offers.`)
  },
}
