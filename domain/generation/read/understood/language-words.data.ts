/** Languages people speak to the system, by ISO 639-1. */
export const languageWords: Readonly<Record<string, readonly string[]>> = {
  en: ['english', 'englisch', 'ingles', 'anglais', '英语', '英文', '英語'],
  de: ['german', 'deutsch', 'aleman', 'allemand', '德语', '德文', 'ドイツ語'],
  fr: ['french', 'franzosisch', 'frances', 'francais', '法语', '法文', 'フランス語'],
  es: ['spanish', 'spanisch', 'espanol', 'castellano', 'espagnol', '西班牙语', 'スペイン語'],
  it: ['italian', 'italienisch', 'italiano', 'italien', '意大利语', 'イタリア語'],
  pt: ['portuguese', 'portugiesisch', 'portugues', 'portugais', '葡萄牙语', 'ポルトガル語'],
  nl: ['dutch', 'niederlandisch', 'neerlandes', 'holandes', 'neerlandais', '荷兰语', 'オランダ語'],
  ca: ['catalan', 'katalanisch', 'catala'],
  pl: ['polish', 'polnisch', 'polaco', 'polonais', '波兰语', 'ポーランド語'],
  tr: ['turkish', 'turkisch', 'turco', 'turc', '土耳其语', 'トルコ語'],
  ru: ['russian', 'russisch', 'ruso', 'russe', '俄语', 'ロシア語'],
  uk: ['ukrainian', 'ukrainisch', 'ucraniano', 'ukrainien'],
  ar: ['arabic', 'arabisch', 'arabe', '阿拉伯语', 'アラビア語'],
  zh: ['chinese', 'mandarin', 'chinesisch', 'chino', 'mandarin chinese', 'chinois', '中文', '汉语', '普通话', '中国語'],
  ja: ['japanese', 'japanisch', 'japones', 'japonais', '日语', '日文', '日本語'],
  ko: ['korean', 'koreanisch', 'coreano', 'coreen', '韩语', '韓国語'],
  hi: ['hindi'],
  sv: ['swedish', 'schwedisch', 'sueco', 'suedois'],
  da: ['danish', 'danisch', 'danes', 'danois'],
  no: ['norwegian', 'norwegisch', 'noruego', 'norvegien'],
  fi: ['finnish', 'finnisch', 'finlandes', 'finnois'],
  cs: ['czech', 'tschechisch', 'checo', 'tcheque'],
  vi: ['vietnamese', '越南语', 'ベトナム語'],
  th: ['thai', '泰语', 'タイ語'],
  id: ['indonesian', 'bahasa'],
  he: ['hebrew', 'hebraisch', 'hebreo', 'hebreu'],
  gl: ['galician', 'gallego', 'galego'],
  eu: ['basque', 'euskera', 'vasco'],
}

/** Words near a single language that make it one to speak. */
export const speaking: readonly string[] = ['in', 'speak', 'speaks', 'speaking', 'language', 'languages', 'answers in', 'multilingual', 'support', 'supports', 'auf', 'sprache', 'sprachen', 'spricht', 'en', 'habla', 'idioma', 'idiomas', 'langue', 'langues', 'parle', '支持', '语言', '对应', '言語', '対応', 'understand', 'understands', 'calls']
