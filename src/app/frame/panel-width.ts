/** CSS pixels. */
export const panelWidth = { least: 300, usual: 360, most: 560 } as const
