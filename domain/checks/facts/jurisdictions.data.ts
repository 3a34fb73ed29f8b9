/** Countries by ISO 3166-1 alpha-2. Sources: EU member states and EEA agreement (europa.eu); Commission adequacy decisions, as recalled on 2026-11-24. */
export const euCountries = [
  'AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE',
] as const

export const eeaCountries = [...euCountries, 'IS', 'LI', 'NO'] as const

/**
 * Countries with an adequacy decision under GDPR Art. 45 (confidence medium: recalled, 2026-11-24). Left out on purpose: US, whose
 * decision covers only companies certified under the Data Privacy Framework, so a transfer there must say `adequacy` itself; CA,
 * whose decision covers commercial organisations, is in; BR (decision reported for 2026) is out until read at the source.
 */
export const adequateCountries = ['AD', 'AR', 'CA', 'CH', 'FO', 'GB', 'GG', 'IL', 'IM', 'JE', 'JP', 'KR', 'NZ', 'UY'] as const

/** Words people write for a country or a union, and what they mean. */
export const placeWords: Readonly<Record<string, readonly string[]>> = {
  EU: euCountries,
  EEA: eeaCountries,
  EUROPE: [...eeaCountries, 'CH', 'GB'],
  UK: ['GB'],
  USA: ['US'],
  'US-CA': ['US'],
}
