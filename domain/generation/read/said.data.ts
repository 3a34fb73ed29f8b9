import type { Provider } from '../../design/requirements.ts'

/** One thing a prompt may say, and what must be understood of it. */
export type Said = {
  words: string
  key?: string
  value?: number
  law?: string
  without?: string
  provider?: Provider
  region?: string
}

type Tongue = { openings: readonly string[]; joints: readonly string[]; wishes: readonly (readonly Said[])[] }

const euros = (words: string, value: number): Said => ({ words, key: 'budget_month_eur', value })
const dollars = (words: string, value: number): Said => ({ words, key: 'budget_month_usd', value })
const latency = (words: string, value: number): Said => ({ words, key: 'latency_ms', value })
const users = (words: string, value: number): Said => ({ words, key: 'users', value })
const amount = (key: string, words: string, value: number): Said => ({ words, key, value })
const law = (words: string, name: string): Said => ({ words, law: name })
const cluster = (words: string): Said => ({ words, without: 'kubernetes-cluster' })
const kafka = (words: string): Said => ({ words, without: 'kafka' })
const place = (words: string, provider: Provider, region?: string): Said => (region === undefined ? { words, provider } : { words, provider, region })

/** Phrases that must be understood beside any others, in any order. Common usage, 2026-11-24. */
export const tongues: Readonly<Record<string, Tongue>> = {
  English: {
    openings: [
      'We need a chatbot over our product manuals',
      'Please design real-time fraud scoring for card payments',
      'Build a recommendation service for our shop',
      'visual similarity search for a furniture catalogue',
      'Draw up document extraction for invoices for us',
    ],
    joints: [', ', '. ', '; ', ', and ', ' - '],
    wishes: [
      [place('on AWS', 'aws'), place('on Google Cloud', 'gcp'), place('in Azure North Europe', 'azure', 'northeurope'), place('AWS Mumbai', 'aws', 'ap-south-1'), place("in Microsoft's cloud", 'azure'), place('in our own data centre', 'self-hosted')],
      [cluster('no Kubernetes'), cluster('avoid Kubernetes'), cluster('K8s not welcome'), cluster('Kubernetes is off the table'), kafka('without Kafka'), kafka('please stay clear of Kafka'), kafka("we don't want Kafka"), kafka('Kafka is not needed')],
      [dollars('keep it under 12.000 USD monthly', 12_000), dollars('at most $9,500 per month', 9500), dollars('monthly ceiling of 40 thousand US dollars', 40_000), dollars('$240k a year all in', 20_000), euros('we can spend 25k€ per month', 25_000)],
      [latency('p99 below 80 ms', 80), latency('answers within 2 seconds', 2000), latency('half a second at most', 500), latency('no slower than 700 ms', 700), latency('response time < 1.5 s', 1500)],
      [users('for 4,000 employees', 4000), users('12k users', 12_000), users('used by 350 analysts', 350), users('two hundred colleagues', 200), users('3 mio users', 3_000_000)],
      [law('GDPR applies', 'GDPR'), law('HIPAA', 'HIPAA'), law('PCI DSS in scope', 'PCI DSS'), law('ISO 27001 certified', 'ISO 27001')],
      [amount('rpo_min', 'no data loss', 0), amount('rto_min', 'back up within 10 minutes', 10), amount('rto_min', 'losing one site may cost no more than 60 s', 1), amount('availability_pct', '99.95 % availability', 99.95)],
      [amount('retention_years', 'logs kept for 2 years', 2), amount('retention_days', 'recordings for 18 months', 540), amount('retention_days', '6 months of logs', 180)],
      [amount('concurrency', '400 requests in parallel', 400), amount('concurrency', '250 concurrent sessions', 250)],
    ],
  },
  German: {
    openings: ['Wir brauchen einen Chatbot über unsere Handbücher', 'Bitte entwirf eine Betrugserkennung für Kartenzahlungen', 'Gesucht wird ein Empfehlungssystem für unseren Shop'],
    joints: [', ', '. ', '; '],
    wishes: [
      [place('auf AWS', 'aws'), place('in Azure Westeuropa', 'azure', 'westeurope'), place('bei AWS in Frankfurt', 'aws', 'eu-central-1'), place('im eigenen Rechenzentrum', 'self-hosted')],
      [cluster('ohne Kubernetes'), cluster('auf Kubernetes soll verzichtet werden'), kafka('kein Kafka'), kafka('Kafka kommt nicht in Frage')],
      [euros('höchstens 12.000 Euro im Monat', 12_000), dollars('maximal 20 Tsd. USD monatlich', 20_000), euros('240.000 Euro im Jahr stehen bereit', 20_000)],
      [latency('Antwort unter 200 ms', 200), latency('p95 unter 1,5 s', 1500), latency('höchstens eine halbe Sekunde Antwortzeit', 500)],
      [users('für 1.500 Mitarbeiter', 1500), users('zehntausend Anwender', 10_000), users('2,5 Mio. Kunden', 2_500_000)],
      [law('DSGVO', 'GDPR'), law('PCI-DSS-pflichtig', 'PCI DSS'), law('ISO 27001 ist Pflicht', 'ISO 27001')],
      [amount('rpo_min', 'kein Datenverlust', 0), amount('rto_min', 'Wiederanlauf in 30 Minuten', 30), amount('availability_pct', '99,9 % Verfügbarkeit', 99.9)],
      [amount('retention_days', 'Aufnahmen 6 Monate', 180), amount('retention_years', '10 Jahre Aufbewahrung', 10)],
    ],
  },
  French: {
    openings: ['Il nous faut un chatbot sur nos manuels', 'Concevez une détection de fraude pour les paiements par carte', 'Je cherche une recherche visuelle de meubles'],
    joints: [', ', '. ', '; '],
    wishes: [
      [place('sur Azure en France', 'azure', 'francecentral'), place('sur AWS à Paris', 'aws', 'eu-west-3'), place('dans notre propre centre de données', 'self-hosted')],
      [cluster('sans Kubernetes'), cluster('surtout pas de Kubernetes'), kafka('pas de Kafka'), kafka('Kafka est exclu')],
      [euros('budget de 12 000 € par mois', 12_000), dollars('moins de 20k$ mensuels', 20_000)],
      [latency('réponse en moins de 200 ms', 200), latency('une demi-seconde maximum', 500)],
      [users('pour 1 500 employés', 1500), users('environ 300 utilisateurs', 300)],
      [law('conforme au RGPD', 'GDPR'), law('HIPAA', 'HIPAA')],
      [amount('rpo_min', 'aucune perte de données', 0), amount('availability_pct', '99,9 % de disponibilité', 99.9)],
      [amount('retention_days', 'journaux 90 jours', 90), amount('retention_years', 'conservation 10 ans', 10)],
    ],
  },
  Spanish: {
    openings: ['Necesitamos un chatbot sobre nuestros manuales', 'Diseña detección de fraude en pagos con tarjeta', 'Busco extracción de datos de facturas'],
    joints: [', ', '. ', '; '],
    wishes: [
      [place('en Azure España', 'azure', 'spaincentral'), place('en AWS en São Paulo', 'aws', 'sa-east-1'), place('en nuestro propio centro de datos', 'self-hosted')],
      [cluster('sin Kubernetes'), cluster('no queremos Kubernetes'), kafka('nada de Kafka'), kafka('Kafka está descartado')],
      [euros('presupuesto de 12.000 euros al mes', 12_000), dollars('menos de 20 mil USD al mes', 20_000)],
      [latency('respuesta en menos de 200 ms', 200), latency('medio segundo como máximo', 500)],
      [users('para 1.500 empleados', 1500), users('unos 300 usuarios', 300)],
      [law('cumplir el RGPD', 'GDPR'), law('ISO 27001', 'ISO 27001')],
      [amount('rpo_min', 'sin pérdida de datos', 0), amount('availability_pct', '99,9 % de disponibilidad', 99.9)],
      [amount('retention_years', 'grabaciones durante 2 años', 2), amount('retention_years', 'registro de 5 años', 5)],
    ],
  },
  Chinese: {
    openings: ['我们需要一个产品手册问答机器人', '请设计银行卡支付的实时欺诈检测', '想搭建家具图片相似搜索'],
    joints: ['，', '。', '；'],
    wishes: [
      [place('部署在AWS上', 'aws'), place('部署在谷歌云东京区域', 'gcp', 'asia-northeast1'), place('放在自己的机房', 'self-hosted')],
      [cluster('不要用Kubernetes'), cluster('不能用Kubernetes'), kafka('不使用Kafka'), kafka('避免Kafka')],
      [dollars('每月预算1万美元', 10_000), { words: '每月不超过5万元', key: 'budget_month_cny', value: 50_000 }],
      [latency('响应时间小于2秒', 2000), latency('延迟低于200毫秒', 200)],
      [users('面向500名员工', 500), users('200万用户', 2_000_000)],
      [law('符合GDPR', 'GDPR'), law('满足HIPAA要求', 'HIPAA')],
      [amount('rto_min', 'RTO5分钟', 5), amount('availability_pct', '可用性99.95%', 99.95)],
      [amount('retention_years', '数据保存5年', 5), amount('retention_days', '日志保留90天', 90)],
    ],
  },
  Japanese: {
    openings: ['製品マニュアルに答えるチャットボットを構築したい', 'カード決済のリアルタイム不正検知が必要です'],
    joints: ['。', '、'],
    wishes: [
      [place('AWSで', 'aws'), place('Azure東日本で', 'azure', 'japaneast'), place('自社データセンターで運用', 'self-hosted')],
      [cluster('Kubernetesは使わない'), cluster('Kubernetesは不可'), kafka('Kafkaなし'), kafka('Kafkaは避けたい')],
      [{ words: '予算は月300万円', key: 'budget_month_jpy', value: 3_000_000 }, dollars('月額1万ドル以内', 10_000)],
      [latency('応答は2秒以内', 2000), latency('遅延200ミリ秒以下', 200)],
      [users('利用者3万人', 30_000), users('社員500名向け', 500)],
      [law('GDPR準拠', 'GDPR'), law('HIPAA対応', 'HIPAA')],
      [amount('rto_min', 'RTO5分', 5), amount('rpo_min', 'RPO0', 0), amount('availability_pct', '可用性99.95%', 99.95)],
      [amount('retention_years', 'ログは1年保存', 1), amount('qps', '毎秒1,800件', 1800)],
    ],
  },
}
