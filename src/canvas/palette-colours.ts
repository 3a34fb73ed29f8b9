const roles = [
  'surface-1',
  'surface-2',
  'surface-3',
  'line-1',
  'line-2',
  'line-3',
  'text-1',
  'text-2',
  'text-3',
  'accent',
  'edge',
  'bad',
  'good',
  'warn',
  'info',
  'layer-infrastructure',
  'layer-data-pipeline',
  'layer-ai-ml-model',
  'layer-orchestration-mlops',
  'layer-application-serving',
  'layer-security',
  'layer-networking',
  'layer-observability',
] as const
export type Role = (typeof roles)[number]
export type Colours = Readonly<Record<Role, string>>

/** The tokens as a canvas can paint them, for the theme that is on. */
export function coloursNow(host: HTMLElement): Colours {
  const probe = document.createElement('span')
  host.append(probe)
  const read = (role: Role): string => {
    probe.style.color = `var(--${role})`
    return getComputedStyle(probe).color
  }
  const colours = Object.fromEntries(roles.map((role) => [role, read(role)])) as Record<Role, string>
  probe.remove()
  return colours
}
