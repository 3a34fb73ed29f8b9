import { describe, expect, it } from 'vitest'
import { parseDesign } from '#domain/design/parse.ts'
import type { Design } from '#domain/design/schema.ts'
import { templates } from '#templates/index.ts'
import { generate } from '../generate.ts'
import { measure } from '../measure.ts'

const drawn = (text: string): Design => {
  const { design } = generate(text, templates, { asDescribed: true })
  if (design === null) throw new Error(`nothing is drawn of: ${text}`)
  return design
}
const kinds = ({ components }: Design): string[] => components.map(({ kind }) => kind).toSorted()
const flows = ({ components, connections }: Design): string[] => {
  const kind = new Map<string, string>(components.map((each) => [each.id, each.kind]))
  return connections.map(({ from, to }) => `${kind.get(from)} > ${kind.get(to)}`).toSorted()
}
const failing = (design: Design): string[] =>
  measure(design, '2026-11-24').findings.flatMap(({ code, status, component }) =>
    status === 'fail' && component !== null ? [`${code} ${component}`] : [],
  )

/** A text, what is drawn of it and nothing else, and settings of single parts. */
const described: readonly { text: string; parts: string[]; flow: string[]; says: Record<string, object>; fails?: string[] }[] = [
  {
    text: 'Our shop runs on AWS in us-east-1. Customers open a React web app behind CloudFront, which calls an API Gateway. API Gateway invokes Lambda functions that write orders to DynamoDB. DynamoDB has no backups. Product images sit in an S3 bucket that is public. A SageMaker endpoint serves the recommendation model; the Lambda functions call it. All Lambda functions run with admin rights.',
    parts: [
      'api-gateway',
      'cdn',
      'client-user',
      'nosql-database',
      'object-storage',
      'realtime-inference-endpoint',
      'recommender-model',
      'serverless-function',
      'web-app',
    ],
    flow: [
      'api-gateway > serverless-function',
      'cdn > web-app',
      'client-user > web-app',
      'recommender-model > realtime-inference-endpoint',
      'serverless-function > nosql-database',
      'serverless-function > realtime-inference-endpoint',
      'web-app > api-gateway',
    ],
    says: { 'nosql-database': { backup: 'none' }, 'object-storage': { exposure: 'internet' }, 'serverless-function': { rbac: false } },
    fails: ['REL-004 nosql-database'],
  },
  {
    text: '- Kafka cluster (self-managed, single broker, no TLS)\n- Flink job reads from Kafka and writes to Postgres\n- Postgres: unencrypted, single availability zone, no backups\n- Grafana dashboards query Postgres\n- Airflow triggers the Flink job every hour',
    parts: ['dashboards', 'kafka', 'relational-database', 'stream-processor', 'workflow-orchestrator'],
    flow: [
      'dashboards > relational-database',
      'kafka > stream-processor',
      'stream-processor > relational-database',
      'workflow-orchestrator > stream-processor',
    ],
    says: { kafka: { replicasMin: 1, replicasMax: 1 }, 'relational-database': { encryptionAtRest: 'none', zones: 1, backup: 'none' } },
    fails: ['SEC-001 relational-database'],
  },
  {
    text: 'IoT sensors -> MQTT broker -> Kafka -> Spark -> S3 data lake -> Redshift -> Tableau\nThe S3 data lake is world-readable. Redshift has no audit logging.',
    parts: ['bi-dashboard', 'data-lake', 'data-warehouse', 'iot-broker', 'iot-sensor', 'kafka', 'spark-processing'],
    flow: [
      'data-lake > data-warehouse',
      'data-warehouse > bi-dashboard',
      'iot-broker > kafka',
      'iot-sensor > iot-broker',
      'kafka > spark-processing',
      'spark-processing > data-lake',
    ],
    says: { 'data-lake': { exposure: 'internet' }, 'data-warehouse': { auditLogging: false } },
  },
  {
    text: 'Bilder gehen von den Kameras an einen Edge-Server im Werk. Der Edge-Server schickt sie an Azure Blob Storage. Azure Blob Storage ist öffentlich zugänglich und unverschlüsselt. Ein Azure Machine Learning Trainingsjob liest Dokumente aus dem Blob Storage und schreibt Modelle in die Model Registry. Es gibt keine Backups der Postgres-Datenbank.',
    parts: ['camera', 'edge-server', 'model-registry', 'model-training-job', 'object-storage', 'relational-database'],
    flow: ['camera > edge-server', 'edge-server > object-storage', 'model-training-job > model-registry', 'object-storage > model-training-job'],
    says: { 'object-storage': { encryptionAtRest: 'none', exposure: 'internet' }, 'relational-database': { backup: 'none' } },
    fails: ['SEC-001 object-storage', 'SEC-013 object-storage'],
  },
  {
    text: 'Tenemos un chatbot en Google Cloud. La aplicación web llama a Cloud Run, y Cloud Run llama a Vertex AI. Los documentos están en un bucket de Cloud Storage sin cifrar. Cloud Run escribe las conversaciones en una base de datos Cloud SQL sin copias de seguridad y con acceso público.',
    parts: ['chat-ui', 'foundation-model-api', 'object-storage', 'relational-database', 'serverless-container', 'web-app'],
    flow: ['serverless-container > foundation-model-api', 'serverless-container > relational-database', 'web-app > serverless-container'],
    says: { 'object-storage': { encryptionAtRest: 'none' }, 'relational-database': { backup: 'none', exposure: 'internet' } },
    fails: ['REL-004 relational-database', 'SEC-001 object-storage', 'SEC-013 relational-database'],
  },
  {
    text: 'resource "aws_s3_bucket" "raw" { bucket = "raw-data" acl = "public-read" }\nresource "aws_db_instance" "orders" { storage_encrypted = false multi_az = false backup_retention_period = 0 publicly_accessible = true }\nresource "aws_lambda_function" "ingest" { environment { variables = { TO = aws_s3_bucket.raw.id } } }\nresource "aws_iam_role" "ingest" { name = "ingest" }',
    parts: ['object-storage', 'relational-database', 'serverless-function'],
    flow: ['serverless-function > object-storage'],
    says: {
      'object-storage': { exposure: 'internet' },
      'relational-database': { encryptionAtRest: 'none', zones: 1, backup: 'none', exposure: 'internet' },
    },
    fails: ['SEC-001 relational-database', 'SEC-013 object-storage', 'SEC-013 relational-database'],
  },
  {
    text: "L'application mobile appelle une API REST sur une seule machine virtuelle. L'API écrit dans MongoDB et publie des événements dans Kafka. Un job Spark lit Kafka et stocke les résultats dans un lac de données S3 accessible publiquement. Il n'y a aucune sauvegarde.",
    parts: ['app-backend', 'data-lake', 'kafka', 'mobile-client', 'nosql-database', 'spark-processing', 'virtual-machine'],
    flow: [
      'app-backend > kafka',
      'app-backend > nosql-database',
      'kafka > spark-processing',
      'mobile-client > app-backend',
      'spark-processing > data-lake',
      'virtual-machine > app-backend',
    ],
    says: { 'data-lake': { exposure: 'internet', backup: 'none' }, 'nosql-database': { backup: 'none' } },
  },
  {
    text: '我们的系统:前端网页应用调用API网关,API网关调用后端服务,后端服务写入MySQL数据库。MySQL数据库没有加密,也没有备份。训练任务从对象存储读取数据,对象存储是公开的。',
    parts: ['api-gateway', 'app-backend', 'model-training-job', 'object-storage', 'relational-database', 'web-app'],
    flow: ['api-gateway > app-backend', 'app-backend > relational-database', 'object-storage > model-training-job', 'web-app > api-gateway'],
    says: { 'relational-database': { encryptionAtRest: 'none', backup: 'none' }, 'object-storage': { exposure: 'internet' } },
    fails: ['REL-004 relational-database', 'SEC-001 relational-database'],
  },
  {
    text: 'モバイルアプリはAPI Gatewayを呼び出し、API GatewayはLambdaを呼び出します。LambdaはDynamoDBに書き込みます。学習ジョブはDynamoDBからデータを読み込みます。S3バケットは公開されていて、暗号化されていません。バックアップはありません。',
    parts: ['api-gateway', 'mobile-client', 'model-training-job', 'nosql-database', 'object-storage', 'serverless-function'],
    flow: [
      'api-gateway > serverless-function',
      'mobile-client > api-gateway',
      'nosql-database > model-training-job',
      'serverless-function > nosql-database',
    ],
    says: { 'object-storage': { exposure: 'internet', encryptionAtRest: 'none', backup: 'none' }, 'nosql-database': { backup: 'none' } },
    fails: ['SEC-001 object-storage'],
  },
  {
    text: 'Users talk to a Slack bot. The bot calls a LangChain service on one EC2 instance with root access. The LangChain service queries Pinecone and calls the OpenAI API directly, no guardrails. Documents are loaded into Pinecone from SharePoint by a cron job. API keys are hardcoded in the repo.',
    parts: ['chat-ui', 'client-user', 'foundation-model-api', 'rag-orchestrator', 'scheduler', 'source-system', 'vector-database', 'virtual-machine'],
    flow: [
      'chat-ui > rag-orchestrator',
      'client-user > chat-ui',
      'rag-orchestrator > foundation-model-api',
      'rag-orchestrator > vector-database',
      'scheduler > vector-database',
      'source-system > vector-database',
      'virtual-machine > rag-orchestrator',
    ],
    says: { 'virtual-machine': { rbac: false, replicasMax: 1 }, 'rag-orchestrator': { secrets: 'inline' } },
    fails: ['SEC-021 rag-orchestrator'],
  },
  {
    text: '1. Mobile app -> API Gateway (no auth)\n2. API Gateway -> fraud model endpoint (single instance, no autoscaling)\n3. fraud model endpoint -> Redis (feature cache)\n4. Kafka -> Flink -> Redis\n5. Snowflake <- Fivetran <- Postgres\nCard numbers are stored in Postgres in plain text.',
    parts: [
      'api-gateway',
      'data-warehouse',
      'etl-service',
      'in-memory-cache',
      'kafka',
      'mobile-client',
      'realtime-inference-endpoint',
      'relational-database',
      'stream-processor',
    ],
    flow: [
      'api-gateway > realtime-inference-endpoint',
      'etl-service > data-warehouse',
      'kafka > stream-processor',
      'mobile-client > api-gateway',
      'realtime-inference-endpoint > in-memory-cache',
      'relational-database > etl-service',
      'stream-processor > in-memory-cache',
    ],
    says: {
      'api-gateway': { auth: 'none' },
      'realtime-inference-endpoint': { replicasMax: 1, autoscaling: false },
      'relational-database': { dataClass: ['pci'], encryptionAtRest: 'none' },
    },
    fails: ['SEC-001 relational-database', 'SEC-008 api-gateway'],
  },
  {
    text: 'The mobile app talks to our Node.js API, which runs on two EC2 instances behind an ALB. The API reads and writes a MongoDB that is reachable from the internet without a password. Every night a cron job copies MongoDB to S3. The S3 bucket isn’t encrypted. Analysts query S3 with Athena.',
    parts: ['app-backend', 'load-balancer-l7', 'mobile-client', 'nosql-database', 'object-storage', 'query-engine', 'scheduler', 'virtual-machine'],
    flow: [
      'app-backend > nosql-database',
      'load-balancer-l7 > virtual-machine',
      'mobile-client > app-backend',
      'nosql-database > object-storage',
      'object-storage > query-engine',
      'scheduler > nosql-database',
      'virtual-machine > app-backend',
    ],
    says: { 'nosql-database': { exposure: 'internet', auth: 'none' }, 'object-storage': { encryptionAtRest: 'none' } },
    fails: ['SEC-001 object-storage'],
  },
  {
    text: 'We have an ML platform on GKE. Airflow triggers training jobs that read features from Feast and write models to MLflow. A model server loads models from MLflow and serves predictions to the web shop. Prometheus scrapes the model server. The MLflow server has no authentication.',
    parts: [
      'feature-store',
      'kubernetes-cluster',
      'metrics-monitoring',
      'model-registry',
      'model-training-job',
      'realtime-inference-endpoint',
      'web-app',
      'workflow-orchestrator',
    ],
    flow: [
      'feature-store > model-training-job',
      'model-registry > realtime-inference-endpoint',
      'model-training-job > model-registry',
      'realtime-inference-endpoint > metrics-monitoring',
      'realtime-inference-endpoint > web-app',
      'workflow-orchestrator > model-training-job',
    ],
    says: { 'model-registry': { auth: 'none' } },
  },
]

describe('an architecture that exists', () => {
  it.each(described)('is drawn as it is told, flaws included: $text', ({ text, parts, flow, says, fails = [] }) => {
    const design = drawn(text)
    expect(kinds(design)).toEqual(parts)
    expect(flows(design)).toEqual(flow)
    for (const [id, settings] of Object.entries(says)) expect(design.components.find((each) => each.id === id)?.settings).toMatchObject(settings)
    expect(failing(design)).toEqual(expect.arrayContaining(fails))
    expect(parseDesign(JSON.parse(JSON.stringify(design)))).toEqual({ ok: true, value: design })
  })

  it.each(described)('says which words each part came from: $text', ({ text }) => {
    const points = Array.from(text)
    for (const { because } of drawn(text).components)
      for (const each of because)
        if ('span' in each && each.span !== undefined) expect(points.slice(each.span[0], each.span[1]).join('')).toBe(each.words)
  })
})
