/** Where each panel of the right side comes from; none is part of the first screen. */
export const parts = {
  inspect: () => import('../../panels/inspect/inspect-panel.tsx'),
  findings: () => import('../../panels/findings/findings-panel.tsx'),
  sizing: () => import('../../panels/sizing/sizing-panel.tsx'),
  cost: () => import('../../panels/cost/cost-panel.tsx'),
  compliance: () => import('../../panels/compliance/compliance-panel.tsx'),
  export: () => import('../../panels/export/export-panel.tsx'),
}

export const panelParts: readonly (() => Promise<unknown>)[] = Object.values(parts)
