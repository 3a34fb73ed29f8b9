import { graphOf } from '../../design/graph.ts'
import type { Component, Design } from '../../design/schema.ts'
import { Draft, type Site } from '../compose/draft.ts'

/** A design as a draft: every part under its own id, every connection as it was drawn. */
export function draftOf(design: Design): Draft {
  const draft = new Draft({ keepIds: true })
  for (const component of design.components) {
    const { id, kind, name, provider, settings, because } = component
    draft.put({
      id,
      kind,
      name,
      because: [...because],
      stated: true,
      site: siteOf(design, component),
      settings: { ...settings },
      ...(provider === undefined ? {} : { provider }),
    })
  }
  for (const { from, to, carries, because, settings } of design.connections)
    draft.keep({ from, to, carries, because: [...because], settings: { ...settings } })
  return draft
}

function siteOf(design: Design, component: Component): Site {
  const around = graphOf(design).around(component)
  for (const { kind } of around) {
    if (kind === 'on-premises-site') return 'on-premises'
    if (kind === 'edge-site') return 'edge'
  }
  return around.length === 0 && component.provider === undefined
    ? 'outside'
    : component.provider === 'self-hosted' && around.length === 0
      ? 'on-premises'
      : 'cloud'
}
