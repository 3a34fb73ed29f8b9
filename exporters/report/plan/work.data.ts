/**
 * What it takes to bring a kind of component into service, by its category. Planning values for a team that has done it before,
 * in working days: assumptions of ours (2026-11-24), to be replaced by a team's own; self-hosted takes longer (`selfHostedFactor`).
 */
export const roles = [
  'Cloud engineer',
  'Security engineer',
  'Data engineer',
  'Platform engineer',
  'ML engineer',
  'MLOps engineer',
  'Application engineer',
  'Reliability engineer',
  'Compliance lead',
] as const
export type Role = (typeof roles)[number]

/** People of each role who work on it at once. */
export const peopleOf: Record<Role, number> = {
  'Cloud engineer': 1,
  'Security engineer': 1,
  'Data engineer': 2,
  'Platform engineer': 2,
  'ML engineer': 1,
  'MLOps engineer': 1,
  'Application engineer': 2,
  'Reliability engineer': 1,
  'Compliance lead': 1,
}

export const selfHostedFactor = 1.8

/** The field's five steps. */
export const phases = [
  { title: 'Data foundation', goal: 'Accounts, network, keys and identities stand; data comes in and is kept as the law asks.', entry: 'The design is approved; accounts, budget and names of the people are there.' },
  { title: 'Platform', goal: 'What computes, and what people and programs call, runs in every place of the design.', entry: 'The network and the stores that it uses have passed their checks.' },
  { title: 'MLOps', goal: 'Models are trained, evaluated, registered, rolled out and watched by pipelines, not by hand.', entry: 'The platform takes workloads; the first data set is complete and checked.' },
  { title: 'Scaling and cost', goal: 'It carries the load it was sized for, fails over, comes back from a backup, and costs what was planned.', entry: 'The first model answers end to end, with made-up or approved data.' },
  { title: 'Security and governance', goal: 'Evidence is complete, open findings are settled or accepted by name, and people are ready to run it.', entry: 'The design is built; measurements under load are written down.' },
] as const
export type PhaseNumber = 1 | 2 | 3 | 4 | 5

export type Work = { phase: PhaseNumber; role: Role; days: readonly [low: number, high: number]; done: string; verify: string; rollback: string }

/** By category; by `category@concern` where that cuts across the layers and differs, by kind where that stands alone. */
export const workOf: Readonly<Record<string, Work>> = {
  'hybrid-network': { phase: 1, role: 'Cloud engineer', days: [2, 6], done: 'Both sides exchange routes, over two ways.', verify: 'Take one of the two ways down: traffic goes on, and the alarm comes.', rollback: 'Withdraw the routes; the sites work on by themselves.' },
  network: { phase: 1, role: 'Cloud engineer', days: [1, 3], done: 'Addresses, routes and names are as planned in every zone.', verify: 'Reach each neighbour from a test host, and nothing else.', rollback: 'Remove it before anything stands in it; afterwards change routes only.' },
  'on-prem': { phase: 1, role: 'Platform engineer', days: [5, 15], done: 'Racks, power, cooling and out-of-band access are accepted.', verify: 'Burn in every machine for 48 hours; read power and temperature.', rollback: 'Keep the old place in service until the burn-in is passed.' },
  'network@security': { phase: 1, role: 'Security engineer', days: [1, 4], done: 'Rules deny by default and are written as code.', verify: 'A scan from outside finds only what is meant to be found.', rollback: 'Set the rule to count only, never to allow all.' },
  'on-prem@security': { phase: 1, role: 'Security engineer', days: [2, 5], done: 'The way in and out is staffed, scanned and logged.', verify: 'Carry a test file through; read the log of it.', rollback: 'Close the way; nothing else depends on it being open.' },
  'compute@security': { phase: 1, role: 'Security engineer', days: [2, 5], done: 'Workloads start only on machines that attest themselves.', verify: 'A changed image does not get its keys.', rollback: 'Run the workload without real data until attestation works.' },
  crypto: { phase: 1, role: 'Security engineer', days: [1, 3], done: 'Keys exist with owners, rotation and a policy of least rights.', verify: 'Encrypt with the role of a component; be refused with another.', rollback: 'Schedule deletion with the longest waiting time; never delete at once.' },
  identity: { phase: 1, role: 'Security engineer', days: [1, 4], done: 'People come by sign-on, programs by roles; no long-lived keys.', verify: 'List the rights that were not used in a test run, and take them away.', rollback: 'Keep a sealed emergency account, tried once.' },
  storage: { phase: 1, role: 'Data engineer', days: [1, 3], done: 'Encryption, retention, versions and backup are as the design says.', verify: 'Write, read, restore from the backup, and be refused without rights.', rollback: 'Keep the old store in service until counts and checksums agree.' },
  ingestion: { phase: 1, role: 'Data engineer', days: [2, 6], done: 'Data arrives complete, in order where it must be, and late data is seen.', verify: 'Compare counts with the source over one day; send malformed data.', rollback: 'Stop the flow; the source keeps what was not taken.' },
  messaging: { phase: 1, role: 'Data engineer', days: [1, 2], done: 'What cannot be worked on lands in a queue of its own, with an alarm.', verify: 'Send a message that fails; find it in the dead letters.', rollback: 'Point producers back; drain what is left.' },
  streaming: { phase: 1, role: 'Data engineer', days: [2, 5], done: 'Partitions carry the peak with a third to spare.', verify: 'Replay a recorded peak; watch lag and loss.', rollback: 'Producers fall back to the former way; retention keeps the rest.' },
  source: { phase: 1, role: 'Data engineer', days: [1, 3], done: 'The contract of the interface is agreed and owned.', verify: 'Both sides run the same contract test.', rollback: 'The former interface stays until the new one is accepted.' },
  platform: { phase: 1, role: 'Data engineer', days: [3, 8], done: 'Workspaces, catalogues and policies are code.', verify: 'A new person gets exactly the rights of the group.', rollback: 'Remove the workspace; data stays in its store.' },
  processing: { phase: 1, role: 'Data engineer', days: [2, 8], done: 'Jobs can run again without doubling anything.', verify: 'Run one day twice; the result is the same.', rollback: 'Restore the last good table version.' },
  governance: { phase: 1, role: 'Data engineer', days: [2, 5], done: 'Owners, classes and rules stand beside the data.', verify: 'Break a rule on purpose; the flow stops and says why.', rollback: 'Set the rule to warn only, with a date.' },
  'governance@security': { phase: 1, role: 'Security engineer', days: [2, 6], done: 'What is sensitive is found and masked before it goes on.', verify: 'Send marked test persons through; find none of them behind it.', rollback: 'Stop the flow behind it; do not let data pass unmasked.' },
  features: { phase: 1, role: 'Data engineer', days: [3, 8], done: 'Training and serving read the same values at the same time.', verify: 'Compare offline and online values of 1,000 keys.', rollback: 'Serve from the former features; keep both until they agree.' },
  preparation: { phase: 1, role: 'Data engineer', days: [2, 6], done: 'A data set can be named, found again and rebuilt.', verify: 'Rebuild last week’s set; the digest is the same.', rollback: 'Go back to the last named version.' },
  retrieval: { phase: 1, role: 'Data engineer', days: [2, 6], done: 'The index is complete, and follows changes and deletions.', verify: 'Recall on 200 questions with known answers; delete a document and do not find it.', rollback: 'Switch the alias back to the former index.' },
  twin: { phase: 1, role: 'Data engineer', days: [4, 10], done: 'The twin follows the real thing within the agreed delay.', verify: 'Change one thing; see it in the twin in time.', rollback: 'Freeze the twin, marked as old.' },
  compute: { phase: 2, role: 'Platform engineer', days: [1, 4], done: 'Capacity is there in the zones and sizes of the design.', verify: 'Run the smoke test of the hardware on each node; measure bandwidth between them.', rollback: 'Scale to zero; keep the reservation.' },
  'container-platform': { phase: 2, role: 'Platform engineer', days: [2, 6], done: 'Clusters are built from code, upgraded once, and have policies.', verify: 'Drain a node under load; nothing is lost.', rollback: 'Build the former version beside it and move back.' },
  serverless: { phase: 2, role: 'Application engineer', days: [1, 3], done: 'Limits, time-outs and retries are set.', verify: 'Call it at the planned rate; count cold starts and throttles.', rollback: 'Point the alias to the former version.' },
  edge: { phase: 2, role: 'Platform engineer', days: [3, 10], done: 'A site works a day without the centre, and catches up.', verify: 'Pull the uplink for 24 hours at one site.', rollback: 'Boot the former image; sites keep two.' },
  model: { phase: 2, role: 'ML engineer', days: [2, 6], done: 'The model, its licence, its version and its limits are written down.', verify: 'Score the agreed test set; compare with the figure of the paper or the former model.', rollback: 'Route to the former model by name.' },
  development: { phase: 2, role: 'ML engineer', days: [1, 3], done: 'People can work without copying data to their machines.', verify: 'Try to take data out; be stopped and logged.', rollback: 'Close the workspace; work is in the repository.' },
  serving: { phase: 2, role: 'MLOps engineer', days: [2, 6], done: 'It answers within its limit at the rate of one replica, and drains on stop.', verify: 'Replay real requests at the rate of a replica; read p99.', rollback: 'Shift traffic back to the former version, which stays warm.' },
  gateway: { phase: 2, role: 'Application engineer', days: [1, 4], done: 'Every call has an identity, a limit and an id.', verify: 'Call without, with wrong and with too many tokens.', rollback: 'Route names back to the former gateway.' },
  application: { phase: 2, role: 'Application engineer', days: [3, 10], done: 'The journeys of users work against the real services.', verify: 'Run the journeys in a browser in every environment.', rollback: 'Deploy the former version; the schema stays compatible for one version.' },
  client: { phase: 2, role: 'Application engineer', days: [1, 2], done: 'Who uses it, from where, is agreed and told.', verify: 'Five people of each group do their first task without help.', rollback: 'Keep the former way open until go-live plus two weeks.' },
  'identity-provider': { phase: 2, role: 'Security engineer', days: [1, 4], done: 'People sign in as they do elsewhere; leaving the company ends access.', verify: 'Take a test person out of the group; access ends in time.', rollback: 'Keep the former sign-in until all groups moved.' },
  safety: { phase: 2, role: 'ML engineer', days: [2, 6], done: 'What must not go in or out is stopped, with a reason.', verify: 'Run the attack set; count what passes and what is stopped wrongly.', rollback: 'Raise to the strictest level; do not switch it off.' },
  training: { phase: 3, role: 'ML engineer', days: [3, 10], done: 'A run starts, stops and resumes by itself, and its cost is known.', verify: 'Kill a run in the middle; it resumes from its checkpoint with the same loss.', rollback: 'Keep the former model in the registry; nothing is served from a run.' },
  evaluation: { phase: 3, role: 'ML engineer', days: [2, 5], done: 'A model that is worse, for all or for a group, is refused by the pipeline.', verify: 'Push a model that is worse on purpose; it is refused.', rollback: 'Evaluate by hand with two people until mended.' },
  optimization: { phase: 3, role: 'ML engineer', days: [2, 6], done: 'Smaller or faster, and measured to be as good.', verify: 'Compare quality and speed with the model before.', rollback: 'Serve the model before.' },
  federated: { phase: 3, role: 'ML engineer', days: [5, 15], done: 'A round completes with one site away; nothing but updates leaves a site.', verify: 'Record what leaves a site in a test round.', rollback: 'Go back to the last agreed global model.' },
  devops: { phase: 3, role: 'MLOps engineer', days: [1, 4], done: 'A change reaches production by review, tests and a gate, and back.', verify: 'Ship a change of one word, and take it back.', rollback: 'Deploy the former commit.' },
  'source-repo': { phase: 1, role: 'Cloud engineer', days: [0.5, 1], done: 'Code, designs and changes of infrastructure are reviewed in one place.', verify: 'A change without review is refused.', rollback: 'The former repository stays, read-only.' },
  'edge-ops': { phase: 3, role: 'MLOps engineer', days: [2, 6], done: 'Sites are updated in rings, the first of them small.', verify: 'Send a bad update to the first ring; it stops there.', rollback: 'Sites return to the image before by themselves.' },
  'genai-orchestration': { phase: 3, role: 'ML engineer', days: [3, 8], done: 'Each step is traced; loops and costs are bounded.', verify: 'Run the agreed questions; read answers, sources, steps and cost of each.', rollback: 'Switch to the former prompts and flow by version.' },
  'genai-orchestration@security': { phase: 3, role: 'Security engineer', days: [2, 5], done: 'Code of others runs without network, rights or time.', verify: 'Run the escape set; everything stays inside.', rollback: 'Switch the tool off; the rest works without it.' },
  llmops: { phase: 3, role: 'MLOps engineer', days: [1, 4], done: 'Prompts and scores are versions like code.', verify: 'Find the prompt, model and score of an answer of last week.', rollback: 'Go back to the former version.' },
  mlops: { phase: 3, role: 'MLOps engineer', days: [1, 4], done: 'From a served answer one finds the model, its data and its code.', verify: 'Pick an answer and find all three.', rollback: 'Pin the former version in the registry.' },
  orchestration: { phase: 3, role: 'MLOps engineer', days: [2, 6], done: 'Runs are started by data or time, retried, and seen when late.', verify: 'Let a step fail twice; the run completes and says so.', rollback: 'Run the former schedule; runs can be repeated.' },
  'human-review': { phase: 3, role: 'Compliance lead', days: [1, 3], done: 'Who decides on doubtful cases, and how fast, is agreed.', verify: 'Give ten cases to two people; compare.', rollback: 'Send all cases to people.' },
  observability: { phase: 4, role: 'Reliability engineer', days: [1, 4], done: 'Each promise to users has a figure, an alarm and a person.', verify: 'Break each promise once on purpose; the right person is told.', rollback: 'Keep the former alarms until the new ones fired once.' },
  finops: { phase: 4, role: 'Reliability engineer', days: [1, 2], done: 'Cost of each component and team is seen the next day; a budget alarms.', verify: 'Compare three days of the bill with the plan.', rollback: 'None is needed; it only looks.' },
  audit: { phase: 5, role: 'Compliance lead', days: [2, 5], done: 'Who did what is kept, cannot be changed, and can be found.', verify: 'Reconstruct one change of last week from the log alone.', rollback: 'None; the log is only ever added to.' },
  'model-governance': { phase: 5, role: 'Compliance lead', days: [2, 6], done: 'Models, uses, risks and owners are registered.', verify: 'An auditor finds the model card and the approval of a served model.', rollback: 'None; the register is kept by hand until it works.' },
  'security-ops': { phase: 5, role: 'Security engineer', days: [2, 5], done: 'Detections reach people who know what to do.', verify: 'Run an attack exercise; measure time to notice and to contain.', rollback: 'Lower the sensitivity of one rule, with a date.' },
}
