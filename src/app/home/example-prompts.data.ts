/** Offered on an empty canvas: three workloads that have little in common. */
export const examplePrompts: readonly { title: string; prompt: string }[] = [
  { title: 'Fraud scoring', prompt: 'Real-time fraud scoring for card payments, 5k requests a second, p99 under 50 ms, on AWS in Frankfurt, PCI' },
  { title: 'Questions to documents', prompt: 'RAG assistant over 2 million internal documents for 3,000 employees on Azure in West Europe, GDPR, answers in under 3 seconds, budget 20k dollars a month' },
  { title: 'Our own language model', prompt: 'Fine-tune Llama 3 70B every month and serve it to 500 concurrent users from our own Kubernetes cluster with H100 GPUs, data must stay on premises' },
]
