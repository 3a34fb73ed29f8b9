/** Countries of the unions people keep data in; ISO 3166-1 alpha-2, members on 2026-11-24. */
export const unionMembers: Readonly<Record<'EU' | 'EEA', readonly string[]>> = {
  EU: ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE'],
  EEA: ['AT', 'BE', 'BG', 'HR', 'CY', 'CZ', 'DK', 'EE', 'FI', 'FR', 'DE', 'GR', 'HU', 'IE', 'IT', 'LV', 'LT', 'LU', 'MT', 'NL', 'PL', 'PT', 'RO', 'SK', 'SI', 'ES', 'SE', 'NO', 'IS', 'LI'],
}

export const countryNames: Readonly<Record<string, string>> = {
  EU: 'the EU', EEA: 'the EEA', US: 'the United States', GB: 'the United Kingdom', UK: 'the United Kingdom', AE: 'the United Arab Emirates', NL: 'the Netherlands', PH: 'the Philippines',
  DE: 'Germany', CH: 'Switzerland', AT: 'Austria', FR: 'France', IT: 'Italy', ES: 'Spain', PT: 'Portugal', BE: 'Belgium', IE: 'Ireland', SE: 'Sweden', NO: 'Norway', DK: 'Denmark', FI: 'Finland', PL: 'Poland',
  CA: 'Canada', MX: 'Mexico', BR: 'Brazil', CL: 'Chile', JP: 'Japan', KR: 'South Korea', SG: 'Singapore', CN: 'China', TW: 'Taiwan', HK: 'Hong Kong', IN: 'India', ID: 'Indonesia', MY: 'Malaysia', TH: 'Thailand',
  AU: 'Australia', NZ: 'New Zealand', SA: 'Saudi Arabia', QA: 'Qatar', IL: 'Israel', ZA: 'South Africa',
  KE: 'Kenya', NG: 'Nigeria', EG: 'Egypt', MA: 'Morocco', GH: 'Ghana', TR: 'Turkey', RU: 'Russia', UA: 'Ukraine', VN: 'Vietnam', PK: 'Pakistan', BD: 'Bangladesh', AR: 'Argentina', CO: 'Colombia', PE: 'Peru', UY: 'Uruguay',
  GR: 'Greece', CZ: 'Czechia', HU: 'Hungary', RO: 'Romania', BG: 'Bulgaria', HR: 'Croatia', SK: 'Slovakia', SI: 'Slovenia', LT: 'Lithuania', LV: 'Latvia', EE: 'Estonia', LU: 'Luxembourg', IS: 'Iceland', AQ: 'Antarctica', GL: 'Greenland', RS: 'Serbia', KZ: 'Kazakhstan',
}

/** Countries where none of the clouds has a region, as people call them: what stays there needs a site of one's own. */
export const farCountryWords: Readonly<Record<string, readonly string[]>> = {
  KE: ['kenya', 'kenia', '肯尼亚', 'ケニア'], NG: ['nigeria', '尼日利亚', 'ナイジェリア'], EG: ['egypt', 'agypten', 'egipto', 'egypte', '埃及', 'エジプト'], MA: ['morocco', 'marokko', 'marruecos', 'maroc'], GH: ['ghana'],
  TR: ['turkey', 'turkiye', 'turkei', 'turquia', 'turquie', '土耳其', 'トルコ'], RU: ['russia', 'russland', 'rusia', 'russie', '俄罗斯', 'ロシア'], UA: ['ukraine', 'ucrania'], VN: ['vietnam', 'viet nam', '越南', 'ベトナム'], PH: ['philippines', 'philippinen', 'filipinas', '菲律宾'],
  PK: ['pakistan'], BD: ['bangladesh'], AR: ['argentina', 'argentinien', 'argentine', '阿根廷'], CO: ['colombia', 'kolumbien', 'colombie'], PE: ['peru'], UY: ['uruguay'], GR: ['greece', 'griechenland', 'grecia', 'grece', '希腊'], CZ: ['czech republic', 'czechia', 'tschechien', 'chequia'],
  HU: ['hungary', 'ungarn', 'hungria', 'hongrie'], RO: ['romania', 'rumanien', 'rumania', 'roumanie'], BG: ['bulgaria', 'bulgarien', 'bulgarie'], HR: ['croatia', 'kroatien', 'croacia'], SK: ['slovakia', 'slowakei'], SI: ['slovenia', 'slowenien'], LT: ['lithuania', 'litauen'], LV: ['latvia', 'lettland'], EE: ['estonia', 'estland'],
  LU: ['luxembourg', 'luxemburg', 'luxemburgo'], IS: ['iceland'], AQ: ['antarctica', 'antarktis'], GL: ['greenland', 'gronland'], RS: ['serbia', 'serbien'], KZ: ['kazakhstan', 'kasachstan'],
}

/** Latitude and longitude of towns with a region, and of the largest town of other countries, to a degree. Recalled, 2026-11-24; confidence high. */
export const coordinates: Readonly<Record<string, readonly [latitude: number, longitude: number]>> = {
  Amsterdam: [52, 5], Aragon: [42, -1], Auckland: [-37, 175], Bahrain: [26, 51], Bangkok: [14, 101], Belgium: [50, 4], Berlin: [53, 13], Calgary: [51, -114], 'Cape Town': [-34, 18], Cardiff: [51, -3], Changhua: [24, 121],
  Chennai: [13, 80], Chicago: [42, -88], Dallas: [33, -97], Dammam: [26, 50], Delhi: [29, 77], Doha: [25, 52], Dubai: [25, 55], Dublin: [53, -6], Eemshaven: [53, 7], Frankfurt: [50, 9], Gävle: [61, 17], Hamina: [61, 27], 'Hong Kong': [22, 114],
  Hyderabad: [17, 78], Iowa: [41, -96], Jakarta: [-6, 107], Johannesburg: [-26, 28], 'Kuala Lumpur': [3, 102], 'Las Vegas': [36, -115], London: [52, 0], 'Los Angeles': [34, -118], Madrid: [40, -4], Melbourne: [-38, 145], Milan: [45, 9],
  Montreal: [46, -74], Mumbai: [19, 73], 'Northern California': [37, -122], 'Northern Virginia': [39, -77], Ohio: [40, -83], Oregon: [46, -120], Osaka: [35, 136], Oslo: [60, 11], Paris: [49, 2], Phoenix: [33, -112], Pune: [19, 74], Quebec: [47, -71],
  Querétaro: [21, -100], 'Salt Lake City': [41, -112], Santiago: [-33, -71], Seoul: [38, 127], Singapore: [1, 104], 'South Carolina': [33, -80], Stockholm: [59, 18], Sydney: [-34, 151], 'São Paulo': [-24, -47], 'Tel Aviv': [32, 35],
  Texas: [29, -98], Tokyo: [36, 140], Toronto: [44, -79], Turin: [45, 8], 'US Gov East': [39, -77], 'US Gov West': [33, -112], Vienna: [48, 16], Virginia: [37, -78], Warsaw: [52, 21], Washington: [47, -120], Zurich: [47, 9],
  KE: [-1, 37], NG: [6, 3], EG: [30, 31], MA: [34, -7], GH: [6, 0], TR: [41, 29], RU: [56, 38], UA: [50, 31], VN: [11, 107], PH: [15, 121], PK: [25, 67], BD: [24, 90], AR: [-35, -58], CO: [5, -74], PE: [-12, -77], UY: [-35, -56], GR: [38, 24], CZ: [50, 14],
  HU: [47, 19], RO: [44, 26], BG: [43, 23], HR: [46, 16], SK: [48, 17], SI: [46, 15], LT: [55, 25], LV: [57, 24], EE: [59, 25], LU: [50, 6], IS: [64, -22], AQ: [-78, 167], GL: [64, -52], RS: [45, 20], KZ: [43, 77], CN: [31, 121], PT: [39, -9], DK: [56, 13],
}
