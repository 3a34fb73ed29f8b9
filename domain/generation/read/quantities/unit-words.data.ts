/** What a number counts in. Patterns are matched where the number ends, accents dropped, small letters; the longest wins. */
export type Unit =
  | 'ms' | 's' | 'min' | 'h' | 'day' | 'week' | 'month' | 'year'
  | 'gb' | 'gbit' | 'percent' | 'times' | 'rps' | 'params' | 'other'
  | 'usd' | 'eur' | 'gbp' | 'jpy' | 'cny' | 'chf'

/** [unit, factor, pattern]; data in GB (1e9 bytes), bit rates in Gbit. */
export const unitWords: readonly (readonly [Unit, number, string])[] = [
  ['ms', 1, 'ms|msecs?|msek|millis?|milliseconds?|milli seconds?|millisekunden?|milisegundos?|millisecondes?|毫秒|ミリ秒|ミリセカンド'],
  ['ms', 0.001, 'µs|us(?= )|microseconds?|mikrosekunden?|微秒|マイクロ秒'],
  ['s', 1, 's|secs?|seconds?|sekunden?|sek|segundos?|segs?|secondes?|秒钟?|秒間?'],
  ['min', 1, 'mins?|minutes?|minuten?|minutos?|分钟|分鐘|分間|分'],
  ['h', 1, 'h|hrs?|hours?|stunden?|std|horas?|heures?|小时|小時|時間|钟头'],
  ['day', 1, 'd|days?|tage?n?|dias?|jours?|天|日間?'],
  ['week', 1, 'weeks?|wks?|wochen?|semanas?|semaines?|周|週間?|个星期|星期'],
  ['month', 1, 'months?|mos|monate?n?|mes|meses|mois|个月|個月|か月|ヶ月|カ月|ヵ月'],
  ['year', 1, 'years?|yrs?|jahre?n?|anos?|ans?|annees?|年間?'],
  ['gb', 1e-6, '(?:kb|kib|kilobytes?)(?! ?(?:articles?|artikel|entries|pages|articulos|posts)\\b)'],
  ['gb', 1e-3, 'mb|mib|megabytes?'],
  ['gb', 1, 'gb|gib|gigabytes?|gig|gigs|gigaoctets?|ギガバイト'],
  ['gb', 1e3, 'tb|tib|terabytes?|teraoctets?|テラバイト|tera|teras'],
  ['gb', 1e6, 'pb|pib|petabytes?|petaoctets?|ペタバイト'],
  ['gb', 1e9, 'eb|exabytes?'],
  ['gbit', 1e-3, 'mbit|mbits|mbps|mb/s(?=ec bit)|megabits?'],
  ['gbit', 1, 'gbit|gbits|gbps|gigabits?|gbe'],
  ['gbit', 1e3, 'tbit|tbits|tbps|terabits?'],
  ['percent', 1, '%|％|percent|per cent|pct|prozent|por ciento|pour cent|percentage points?|パーセント|个百分点'],
  ['rps', 1, 'rps|qps|tps|eps|ops/s|op/s|req/s|reqs/s|requests/s|req/sec|tx/s|txns?/s|msgs?/s|rq/s|cps|reads/s|writes/s|events/s|queries/s|transactions/s|calls/s|inferences/s|anfragen/s|件/秒|次/秒|笔/秒|回/秒|リクエスト/秒|条/秒'],
  ['rps', 1 / 60, 'rpm|qpm|req/min|requests/min'],
  ['params', 1, 'b(?= ?-?(?:param|model|modell|modele|modelo|llm|parametr|dense|moe|class|active))|parameters?|params?|parametern?|parametros|parametres|个参数|参数|パラメータ[ーの]?|パラメーター'],
  ['usd', 1, '\\$|usd|us\\$|us dollars?|u\\.s\\. dollars?|dollars?|dolares|bucks|美元|美金|ドル|米ドル'],
  ['eur', 1, '€|eur|euros?|欧元|ユーロ'],
  ['gbp', 1, '£|gbp|pounds?|英镑|ポンド'],
  ['jpy', 1, '¥|jpy|yen|円|日元|yenes'],
  ['cny', 1, 'cny|rmb|yuan|人民币|元|块钱'],
  ['chf', 1, 'chf|franken|francs?|francos? suizos?|sfr|fr\\.|swiss francs?|francs suisses'],
  ['other', 1, 'km|kms|kilometers?|kilometres?|kilometern?|kilometros?|kilometres|kg|cm|mm|m²|m2|°c|mw|gw|kw|kwh|mwh|gwh|volts?|watts?|fps|px|pixels?|mpix|megapixels?|hz|khz|mhz|ghz|vcpus?|cpus?|cores?|uhr|bit|dpi|度|公里|平方米|公斤|帧/秒|fps|k video|k camera|k resolution|k uhd|p video|years? old|-year-old|euro cents?|cents?|bps|basis points'],
  ['times', 1, 'x|times|fold|mal|fach|veces|fois|倍'],
]

/** Money signs that stand before the number. */
export const signsBefore: readonly (readonly [Unit, string])[] = [
  ['usd', 'us$'], ['usd', '$'], ['eur', '€'], ['gbp', '£'], ['jpy', '¥'], ['usd', 'usd'], ['eur', 'eur'], ['gbp', 'gbp'], ['jpy', 'jpy'], ['chf', 'chf'], ['cny', 'rmb'], ['cny', 'cny'],
]

export type Period = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year'

/** Seconds of a period; a month has 30 days and a year 365, as the expectations count. */
export const seconds: Readonly<Record<Period, number>> = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, month: 2_592_000, year: 31_536_000 }

/** Words behind or before an amount that spread it over time. */
export const periodWords: Readonly<Record<Period, readonly string[]>> = {
  second: ['per second', 'a second', 'each second', 'every second', 'per sec', 'a sec', '/s', '/sec', '/second', 'pro sekunde', 'je sekunde', 'in der sekunde', 'jede sekunde', 'sekundlich', 'por segundo', 'al segundo', 'cada segundo', 'par seconde', 'a la seconde', 'chaque seconde', '每秒', '毎秒', '/秒', '1秒あたり', '秒间', '秒間', '一秒'],
  minute: ['per minute', 'a minute', 'each minute', 'every minute', 'per min', '/min', '/minute', 'pro minute', 'je minute', 'jede minute', 'por minuto', 'al minuto', 'cada minuto', 'par minute', 'chaque minute', '每分钟', '毎分', '/分'],
  hour: ['per hour', 'an hour', 'each hour', 'every hour', 'hourly', '/h', '/hour', '/hr', 'pro stunde', 'je stunde', 'in der stunde', 'jede stunde', 'stundlich', 'por hora', 'a la hora', 'cada hora', 'par heure', 'chaque heure', "a l'heure", '每小时', '每个小时', '毎時', '時間あたり', '1時間', '/小时', '/時間'],
  day: ['per day', 'a day', 'each day', 'every day', 'daily', '/day', '/d', 'per diem', 'am tag', 'pro tag', 'je tag', 'jeden tag', 'taglich', 'taglichen', 'tagliche', '/tag', 'por dia', 'al dia', 'cada dia', 'diarias', 'diarios', 'diario', 'diaria', 'a diario', '/dia', 'par jour', 'chaque jour', 'quotidien', 'quotidiens', 'quotidiennes', '/jour', '每天', '每日', '一天', '/天', '日均', '毎日', '1日', '一日', '/日', '日次', '1日あたり', 'per night', '/night', 'per shift day', 'a shift day', 'per working day', 'a working day', 'per business day', 'par nuit', 'a night', 'every night', 'nightly', 'pro nacht', 'por noche', 'par nuit', '每晚'],
  week: ['/week', 'per week', 'a week', 'each week', 'every week', 'weekly', '/week', '/wk', 'pro woche', 'je woche', 'jede woche', 'wochentlich', '/woche', 'por semana', 'a la semana', 'cada semana', 'semanales', 'semanal', 'par semaine', 'chaque semaine', 'hebdomadaires', '每周', '每星期', '/周', '毎週', '週に', '1週間', '/週', '週'],
  month: ['per month', 'a month', 'each month', 'every month', 'monthly', '/month', '/mo', '/mth', 'pro monat', 'im monat', 'je monat', 'jeden monat', 'monatlich', 'monatliche', 'monatlichen', '/monat', 'por mes', 'al mes', 'cada mes', 'mensuales', 'mensual', '/mes', 'par mois', 'chaque mois', 'mensuel', 'mensuels', 'mensuelles', '/mois', '每月', '每个月', '一个月', '/月', '月间', '毎月', '月間', '1か月', '1ヶ月', '月額', '月に', '月', '月あたり'],
  year: ['per year', 'a year', 'each year', 'every year', 'yearly', 'annually', 'annual', 'per annum', 'p.a', '/year', '/yr', 'pro jahr', 'im jahr', 'jahrlich', 'jahrliche', '/jahr', 'por ano', 'al ano', 'cada ano', 'anuales', 'anual', '/ano', 'par an', 'chaque annee', 'annuel', 'annuels', 'annuelles', '/an', '每年', '一年', '/年', '毎年', '年間', '1年', '年'],
}
