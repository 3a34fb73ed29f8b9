/** Offered wherever words are asked for: workloads of many trades, the first three on the first page. */
export const examplePrompts: readonly { industry: string; title: string; prompt: string }[] = [
  { industry: 'Banking', title: 'Fraud scoring', prompt: 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI' },
  { industry: 'Any office', title: 'Questions to documents', prompt: 'RAG assistant over 2 million internal documents for 3,000 employees on Azure in West Europe, GDPR, answers in under 3 seconds, budget 20k dollars a month' },
  { industry: 'Software', title: 'Our own language model', prompt: 'Fine-tune Llama 3 70B every month and serve it to 500 concurrent users from our own Kubernetes cluster with H100 GPUs, data must stay on premises' },
  { industry: 'Hospitals', title: 'Reading X-rays', prompt: 'Detect findings on chest X-rays from 12 hospitals, 8,000 images a day, a radiologist confirms each result, HIPAA, hybrid with our own data center and AWS us-east-1' },
  { industry: 'Retail', title: 'What to buy next', prompt: 'Product recommendations for an online shop with 4 million customers and 200,000 articles, under 100 ms, retrained every night, on Google Cloud in Belgium' },
  { industry: 'Factories', title: 'Machines that will fail', prompt: 'Predictive maintenance for 3,000 machines in 6 plants with vibration sensors, works without a connection, models updated weekly, Azure in Germany' },
  { industry: 'Insurance', title: 'Claims from paper', prompt: 'Extract fields from 50,000 scanned insurance claims a day, people check uncertain ones, SOC 2, Azure in Ireland, under 15,000 dollars a month' },
  { industry: 'Media', title: 'Subtitles', prompt: 'Transcribe and translate 2,000 hours of video a day into five languages, batch overnight on spot GPUs, AWS in Oregon' },
  { industry: 'Telecom', title: 'Call centre', prompt: 'Voice assistant for a call centre with 800 concurrent calls in German and English, first answer under 800 ms, GDPR, AWS in Frankfurt' },
  { industry: 'Energy', title: 'Demand forecast', prompt: 'Forecast electricity demand for 40 regions every hour from smart meters of 2 million homes, 99.9 % available, Google Cloud in Finland' },
  { industry: 'Public sector', title: 'Behind closed doors', prompt: 'Air-gapped assistant for classified documents, open model on our own GPUs, 400 users, every answer logged' },
  { industry: 'Logistics', title: 'Cameras at the gate', prompt: 'Read licence plates and container numbers from 120 cameras at 8 gates on edge devices, results to AWS in Singapore within 2 seconds' },
]
