import { expect, it } from 'vitest'
import { read } from '../read.ts'

it.each([
  ['not Microsoft and not Amazon, a chatbot', ['gcp'], 'public'],
  ["a chatbot; we don't use AWS and Google is forbidden", ['azure'], 'public'],
  ['a chatbot. Not Google. Maybe Amazon, otherwise Microsoft.', ['aws'], 'public'],
  ['a chatbot on AWS, sorry, Azure I mean', ['azure'], 'public'],
  ['a chatbot, lieber AWS', ['aws'], 'public'],
  ['a chatbot on GCP or Azure, we lean towards Azure', ['azure'], 'public'],
  ['no cloud at all: a chatbot on our own servers', ['self-hosted'], 'private'],
  ['train on premises, serve the model in AWS', ['aws', 'self-hosted'], 'hybrid'],
  ['the model runs on AWS and Azure at the same time', ['aws', 'azure'], 'multi-cloud'],
  ['self-hosted Llama on EKS', ['aws'], 'public'],
  ['chatbot on Azure with documents from Google Drive', ['azure'], 'public'],
  ['defect detection with cameras on the line, offline, trained on Azure', ['azure'], 'hybrid'],
  ['AR glasses in a stadium, 5G edge, AWS Wavelength', ['aws'], 'edge'],
  ['on-site GPUs serve the model, training in the cloud, Azure', ['azure', 'self-hosted'], 'hybrid'],
  ['on-site GPUs for serving, training in the cloud', ['self-hosted'], 'hybrid'],
  ['LLM gateway over OpenAI on Azure and Claude on Bedrock', ['aws', 'azure'], 'multi-cloud'],
  ['LLM gateway in front of Azure OpenAI and Bedrock, runs on AWS', ['aws'], 'public'],
  ['chatbot in our own data centre, Microsoft only if nothing else works', ['self-hosted'], 'private'],
])('finds who runs it in %s', (prompt, providers, deployment) => {
  const { understood } = read(prompt)
  expect([...(understood['providers'] as string[])].toSorted((a, b) => (a < b ? -1 : 1))).toEqual(providers)
  expect(understood['deployment_model']).toBe(deployment)
})
