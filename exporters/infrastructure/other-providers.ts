import { kindOf } from '#domain/catalog/catalog.ts'
import { graphOf } from '#domain/design/graph.ts'
import { said, type Provider } from '#domain/design/requirements.ts'
import type { Component, Design } from '#domain/design/schema.ts'
import type { Omission } from '../exporter.ts'

const notWritten: Record<Exclude<Provider, 'aws'>, string> = {
  azure: 'Terraform for Azure is not written yet.',
  gcp: 'Terraform for Google Cloud is not written yet.',
  'self-hosted': 'It runs on your own machines; Terraform for AWS does not reach them, and Kubernetes manifests are not written yet.',
}

/** What stands outside AWS: named with the reason, and whether the design needs a folder for each cloud. */
export function otherProviders(design: Design): { omissions: readonly Omission[]; folder: boolean } {
  const graph = graphOf(design)
  const wanted = said(design.requirements.providers) ?? []
  const providerOf = (component: Component): Provider | undefined =>
    component.provider ?? graph.around(component).find(({ provider }) => provider !== undefined)?.provider
  const clouds = new Set(design.components.map(providerOf).filter((provider) => provider === 'azure' || provider === 'gcp' || provider === 'aws'))
  const omissions = design.components.flatMap((component): Omission[] => {
    const provider = providerOf(component)
    const what = `"${component.name}" (${kindOf(component.kind)?.name ?? component.kind})`
    if (provider === 'aws') return []
    if (provider !== undefined) return [{ element: component.id, what, why: notWritten[provider] }]
    const person = ['source', 'client'].includes(kindOf(component.kind)?.category ?? 'source')
    const onSite = graph.around(component).some(({ kind }) => kind.endsWith('-site'))
    if (!person && !onSite && wanted.length === 1)
      return wanted[0] === 'aws' ? [] : [{ element: component.id, what, why: notWritten[wanted[0] as Exclude<Provider, 'aws'>] }]
    return [
      {
        element: component.id,
        what,
        why: person ? 'A person, device or system outside the cloud; nothing is built for it.' : 'It names no provider, so it stands outside AWS.',
      },
    ]
  })
  return { omissions, folder: clouds.size > 1 }
}
