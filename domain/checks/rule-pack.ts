/** Version of the checks and frameworks together; it changes when a judgement may. Reports carry it. */
export const rulePack = '2026.11.24'
