export type Cadence = 'hourly' | 'nightly' | 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'yearly'

/** How often something runs. Common usage, 2026-11-24. */
export const cadences: Readonly<Record<Cadence, readonly string[]>> = {
  hourly: ['hourly', 'every hour', 'each hour', 'once an hour', 'stundlich', 'jede stunde', 'cada hora', 'chaque heure', 'toutes les heures', '每小时', '毎時', '1時間ごと', '1時間おき'],
  nightly: ['nightly', 'every night', 'each night', 'overnight', 'at night', 'jede nacht', 'nachtlich', 'nachtliche', 'nachtlichen', 'nachtlicher', 'nachts', 'uber nacht', 'cada noche', 'todas las noches', 'nocturno', 'nocturna', 'por la noche', 'chaque nuit', 'toutes les nuits', 'nocturne', '每晚', '每天晚上', '夜间', '毎晩', '夜間', '毎夜'],
  daily: ['daily', 'every day', 'each day', 'once a day', 'every morning', 'every evening', 'day end', 'end of day', 'taglich', 'tagliche', 'tagliches', 'taglichen', 'jeden tag', 'jeden morgen', 'einmal am tag', 'diario', 'diaria', 'diariamente', 'cada dia', 'todos los dias', 'cada manana', 'quotidien', 'quotidienne', 'chaque jour', 'tous les jours', 'chaque matin', '每天', '每日', '每天早上', '毎日', '毎朝', '日次'],
  weekly: ['weekly', 'every week', 'each week', 'once a week', 'once per week', 'every sunday', 'every monday', 'every tuesday', 'every wednesday', 'every thursday', 'every friday', 'every saturday', 'every weekend', 'each sunday', 'each monday', 'on sundays', 'on mondays', 'sunday night', 'wochentlich', 'wochentliche', 'wochentliches', 'wochentlichen', 'jede woche', 'jeden sonntag', 'jeden montag', 'jeden freitag', 'jeden samstag', 'sonntags', 'montags', 'jedes wochenende', 'einmal pro woche', 'semanal', 'semanalmente', 'cada semana', 'cada domingo', 'cada lunes', 'cada viernes', 'cada sabado', 'todas las semanas', 'todos los domingos', 'todos los lunes', 'los domingos', 'una vez por semana', 'una vez a la semana', 'hebdomadaire', 'chaque semaine', 'toutes les semaines', 'chaque dimanche', 'chaque lundi', 'chaque vendredi', 'tous les dimanches', 'tous les lundis', 'une fois par semaine', '每周', '每星期', '每周日', '每周一', '毎週', '毎週日曜', '毎週月曜', '週次', '週1回', '週に1回'],
  monthly: ['monthly', 'every month', 'each month', 'once a month', 'first of each month', 'first of every month', 'month end', 'monatlich', 'monatliche', 'monatlichen', 'jeden monat', 'einmal im monat', 'zum monatsende', 'mensual', 'mensualmente', 'cada mes', 'todos los meses', 'una vez al mes', 'mensuel', 'mensuelle', 'chaque mois', 'tous les mois', 'une fois par mois', '每月', '每个月', '每月一次', '毎月', '月次', '月1回', '月に1回'],
  quarterly: ['quarterly', 'every quarter', 'each quarter', 'once a quarter', 'vierteljahrlich', 'quartalsweise', 'jedes quartal', 'trimestral', 'cada trimestre', 'trimestriel', 'trimestrielle', 'chaque trimestre', '每季度', '每个季度', '四半期ごと', '四半期'],
  yearly: ['yearly', 'every year', 'annually', 'once a year', 'jahrlich', 'jedes jahr', 'anualmente', 'cada ano', 'annuellement', 'chaque annee', '每年', '毎年', '年次'],
}

/** Words of renewing a model; a cadence near them is how often it is retrained. */
export const renewals: readonly string[] = [
  'retrain*', 're train*', 'redeploy*', 're deploy*', 'refresh ~ model', 'update ~ model', 'updated model', 'new model version', 'model update*', 'trained again', 'train', 'trained', 'training', 'recalibrat*', 'refit*', 'fine tune*', 'continuous training',
  'nachtrainier*', 'nachtrain*', 'neu trainier*', 'neutraining', 'retraining', 'trainier*', 'reentren*', 'reentrenamiento', 'volver a entrenar', 'entrenar', 'entrenamiento', 'reentrain*', 're entrain*', 'reapprentissage', 'entraine*', '重新训练', '再训练', '重训', '训练一次', '更新模型', '模型更新', '再学習', '学習し直', 'モデル更新', 'モデルを更新', '再トレーニング',
]

/** Words behind a cadence that make it a measure of load or money, not a time to run. */
export const notCadence: readonly string[] = ['active users', 'users', 'nutzer', 'usuarios', 'utilisateurs', 'active', 'budget', 'visitors', 'calls', 'requests', 'transactions', 'fee', 'costs', 'cost', 'customers', 'volume', 'uploads', 'orders', 'shoppers', 'viewers', '活跃', '用户', 'アクティブ', 'llamadas', 'appels', 'anrufe', 'bill', 'spend', 'listeners', 'players', 'invoices', 'documents']
