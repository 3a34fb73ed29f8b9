import { describe, expect, it } from 'vitest'
import { templates } from '#templates/index.ts'
import { generate } from '../generate.ts'

const asked = (prompt: string) => generate(prompt, templates)
const told = (prompt: string) => asked(prompt).conflicts.map(({ between }) => between)

/** A prompt and the words that clash in it: each list is found, in any order, as one of the conflicts. */
const clashing: readonly (readonly [prompt: string, ...between: string[][]])[] = [
  ['Train a 70B model from scratch in 2 days on 8 A100', ['8 A100', '2 days']],
  ['image generation, CPU only, 2 seconds per image, 50 images per second', ['CPU only', '2 seconds']],
  ['Recommendation for 5M users, single availability zone, 99.99% availability', ['single availability zone', '99.99%']],
  ['Chatbot on one server, RTO 2 minutes, AWS', ['one server', '2 minutes']],
  ['no GPUs anywhere: pre-train a 13B model on 2T tokens', ['no GPUs', '13B']],
  ['Use Bedrock on Azure for a chatbot', ['Bedrock', 'Azure']],
  ['RPO 0 across two continents with 5 ms write latency, fraud scoring', ['RPO 0', '5 ms', 'two continents']],
  ['A RAG chatbot over our handbook for 3,000 staff on AWS. Our budget is $0.', ['$0', '3,000 staff']],
  ['Serve Llama 70B for 2000 concurrent users on Azure, and we can spend at most 300 dollars a month.', ['300 dollars', '70B']],
  ['Chat assistant on a self-hosted 70B model; every answer must be complete within 1 ms.', ['1 ms', '70B']],
  [
    'Fraud scoring API on AWS; data may only be in Tokyo (ap-northeast-1), callers sit in Frankfurt and need answers within 40 ms.',
    ['40 ms', 'Frankfurt', 'ap-northeast-1'],
  ],
  ['Trading signals for traders in Singapore from a model hosted only in eu-west-2, 20 ms.', ['20 ms', 'Singapore', 'eu-west-2']],
  ['Host a 70B parameter LLM in fp16 on one single T4 with 16 GB for our support team.', ['70B parameter', 'single T4']],
  [
    'Wir brauchen ein Sprachmodell mit 70 Mrd. Parametern auf einer einzigen RTX 4090, alles lokal.',
    ['70 Mrd. Parametern', 'einer einzigen RTX 4090'],
  ],
  ['Serve Mixtral 8x22B on a single L4, 24/7, in europe-west4.', ['Mixtral 8x22B', 'single L4']],
  ['Run Llama 3.1 70B directly on the phone of each field technician, offline.', ['70B', 'phone']],
  ['70Bモデルをスマートフォン上で動かしたい。', ['70B', 'スマートフォン']],
  ['All personal data has to remain in the EU. Deploy in us-east-1 on AWS only.', ['EU', 'us-east-1']],
  ['Azure in Portugal only, personal data must not leave Portugal; invoice extraction.', ['Portugal', 'Azure']],
  ['Deploy our recommendation engine on AWS in Kenya.', ['AWS', 'Kenya']],
  ['Active-active in two regions, data has to stay in Switzerland, AWS, chat assistant for a bank.', ['Active-active', 'Switzerland', 'AWS']],
  [
    'Data of EU citizens must stay in the EU, data of Swiss customers must stay in Switzerland, and data of US customers must stay in the US; use eu-central-1 only. A recommendation service.',
    ['Switzerland', 'eu-central-1'],
    ['the US', 'eu-central-1'],
  ],
  ['We want Azure OpenAI in an air-gapped data centre with no outside connection.', ['air-gapped', 'Azure OpenAI']],
  ['An assistant that must not use any cloud, built on Vertex AI.', ['any cloud', 'Vertex AI']],
  ['Pretrain a 405B model on 8 trillion tokens, but without any GPUs or accelerators, CPU only.', ['CPU only', '405B']],
  ['A completely serverless document pipeline that runs on premises in our own server room.', ['serverless', 'on premises']],
  ['Health records under HIPAA, but the public dataset bucket must be readable by anyone. Triage model.', ['HIPAA', 'readable by anyone']],
  ['Kreditkarten-Betrugserkennung, PCI DSS, ohne Verschlüsselung, AWS Frankfurt.', ['PCI DSS', 'ohne Verschlüsselung']],
  ['Use SageMaker with TPU v5p pods for training.', ['TPU v5p', 'SageMaker']],
  ['No Kubernetes anywhere, but deploy the model with KServe and Argo CD.', ['No Kubernetes', 'KServe']],
  ['GPU inference at 100,000 requests a second for a 70B model on two A10G.', ['100,000 requests', 'two A10G']],
  ['Video analytics on 400 cameras at 30 fps each, on one Jetson Nano.', ['400 cameras', 'Jetson Nano']],
  ['RPO of 5 minutes, backups weekly, order database with demand forecasts on AWS.', ['5 minutes', 'backups weekly']],
]

const satisfiable: readonly string[] = [
  'A RAG chatbot over our handbook for 300 staff on AWS in Frankfurt, budget 5,000 dollars a month, GDPR.',
  'Serve Llama 3.1 8B on two L4 in europe-west4 for 20 people at once.',
  'Fraud scoring on AWS in Tokyo, callers sit in Osaka, answers within 80 ms at p99.',
  'Train a 7B model on 64 H100 in 30 days on 300 billion tokens.',
  'Nightly churn scores for 2 million customers, 400 dollars a month, GCP, no GPUs.',
  'Data of EU citizens stays in eu-central-1, US data stays in us-east-1, a recommendation service for both, AWS.',
  'Air-gapped assistant on Mistral Small for 200 analysts, own GPUs, no outside connection.',
  'HIPAA: health records must never be publicly readable, no unencrypted storage, everything with audit logs. Triage model on AWS.',
  'Our old system has no encryption and no audit logs today; build a new one under SOC 2 on GCP, document search.',
  'No Kubernetes: run our classification API on ECS Fargate; we are migrating away from EKS.',
  'Multi-region in the EU on AWS, 99.99 %, RTO 15 minutes, chat assistant, budget 60k a month.',
  'A 3B model on the phone for offline translation, updated monthly.',
  'Large model of 70B in the cloud, small one of 2B on the phone, Google.',
  'Fully managed services on Azure, but our sensors in the plant keep an edge gateway.',
  'RPO 5 minutes with replication to a second zone and nightly backups; credit scoring, Azure.',
  'Card payments, PCI DSS: never store CVV; 3k tps, 60 ms, AWS Ireland, customers in Ireland.',
  'EU AI Act: a person reviews every rejection; credit decisions; GCP Belgium.',
  'Voice bot for callers in Spain, AWS Aragon, first word within 800 ms.',
  'On-prem training on 16 H100, inference on AWS in Paris, connected by a private line.',
  'Kunden in Deutschland, Daten bleiben in der EU, Azure, Chatbot, Antwort in 3 Sekunden.',
  'Spot GPUs for nightly fine-tuning, on-demand for serving at 99.95 % on AWS.',
  'We may not use AWS or Azure, and prefer Google; document extraction from invoices, 50k a day.',
  'Chatbot de citoyens pour 45 communes, 300 000 habitants, hébergement en France, Azure, 8 000 € par mois',
  'PCB inspection in 4 plants, 2 cameras per line, Jetson, no cloud connection during shifts, models trained on AWS at night.',
  'Feature lookups below 5 ms at p99, DynamoDB, AWS.',
  'Chatbot on GCP with Gemini only, no other clouds.',
  'SageMaker endpoints called from our app on Azure and AWS.',
  'Data from BigQuery goes to a chatbot on AWS.',
  'S3-compatible MinIO in our own data centre, RAG chatbot.',
  'Image generation on CPUs is fine, 20 pictures a day, nobody waits.',
]

describe('wishes in words', () => {
  it.each(clashing.map(([prompt, ...between]) => ({ prompt, between })))(
    'tells the fewest wishes that clash, a way out, and still draws: $prompt',
    ({ prompt, between }) => {
      const { conflicts, design } = asked(prompt)
      expect(design?.components.length).toBeGreaterThan(5)
      for (const wishes of between) expect(told(prompt).map((each) => each.toSorted())).toContainEqual(wishes.toSorted())
      for (const { what, relaxation } of conflicts) {
        expect(what.length).toBeGreaterThan(20)
        expect(relaxation.length).toBeGreaterThan(20)
      }
    },
  )

  it.each(satisfiable)('finds no clash where there is none: %s', (prompt) => {
    expect(told(prompt)).toEqual([])
  })

  it('tells two clashes apart, each by its own wishes', () => {
    expect(told('Train Llama 405B on 15T tokens in 10 days with 64 A100, and the data must stay in France while we only use us-east-1.')).toEqual([
      ['France', 'us-east-1'],
      ['64 A100', '10 days'],
    ])
  })

  it('puts a number into the way out of what is counted', () => {
    for (const prompt of [
      'Chat assistant on AWS. Our budget is $0.',
      'Serve a 70B LLM on one single T4.',
      'Run a 70B model on the phone, offline.',
      'Forecasts with an RPO of 5 minutes and weekly backups, AWS.',
    ])
      for (const { relaxation } of asked(prompt).conflicts) expect(relaxation).toMatch(/\d/)
  })
})
