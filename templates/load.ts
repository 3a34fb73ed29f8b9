/** The starting designs, loaded when somebody asks for one: they are too large for the first screen. */
export const loadTemplates = async () => (await import('./index.ts')).templates
