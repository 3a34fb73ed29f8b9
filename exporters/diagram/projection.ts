/** The two ways to look at a design: its five layers, or where things run. */
export type Projection = 'layers' | 'deployment'
