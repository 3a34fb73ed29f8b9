import type { ExportFile } from '../exporter.ts'
import type { Target } from './target.ts'

/** The version of Terraform that the workflow runs; within what the module asks for. */
const terraform = '1.11.4'
const checkov = '3.3.30'

/**
 * The workflow for GitHub: format, validate, test and scan each change; plan on pull requests once the account is named.
 * It never applies: that stays with people. Where the module lies in a folder, the workflow stands beside it and steps in.
 * @param folder with a slash at its end, or empty
 */
export function workflow({ provider, title, signIn }: Target, folder: string): ExportFile {
  const name = folder === '' ? 'terraform' : `terraform-${provider}`
  const steps = (...each: readonly (readonly string[])[]) => each.flat().map((line) => `      ${line}`)
  const checkout = ['- uses: actions/checkout@v4', '  with:', '    persist-credentials: false']
  const install = ['- uses: hashicorp/setup-terraform@v3', '  with:', `    terraform_version: ${terraform}`, '    terraform_wrapper: false']
  const run = (title: string, command: string) => [`- name: ${title}`, `  run: ${command}`]
  const inside = folder === '' ? [] : ['    defaults:', '      run:', `        working-directory: ${folder.slice(0, -1)}`]
  const given = signIn.variables[0]?.name ?? ''
  const lines = [
    `# Checks of the Terraform for ${title}. It plans and never applies; applying stays with people.`,
    '# Variables of the repository:',
    ...signIn.variables.map(({ name, what }) => `#   ${name}: ${what}`),
    '#   TF_BACKEND_HCL: what stands in backend.hcl',
    `name: ${name}`,
    '',
    'on:',
    '  pull_request:',
    ...(folder === '' ? [] : ['    paths:', `      - ${folder}**`]),
    '  push:',
    '    branches: [main]',
    ...(folder === '' ? [] : ['    paths:', `      - ${folder}**`]),
    '',
    'permissions:',
    '  contents: read',
    '',
    'concurrency:',
    `  group: ${name}-\${{ github.ref }}`,
    '  cancel-in-progress: true',
    '',
    'jobs:',
    '  check:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 20',
    ...inside,
    '    steps:',
    ...steps(
      checkout,
      install,
      run('Format', 'terraform fmt -check -recursive'),
      run('Initialise without the state', 'terraform init -backend=false -input=false'),
      run('Validate', 'terraform validate'),
      run('Test with a provider that is mocked', 'terraform test'),
    ),
    '',
    '  scan:',
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 20',
    ...inside,
    '    steps:',
    ...steps(checkout, run('Scan for security', `pipx run checkov==${checkov} --directory . --framework terraform --compact --quiet`)),
    '',
    '  plan:',
    '    needs: check',
    `    if: github.event_name == 'pull_request' && vars.${given} != ''`,
    '    runs-on: ubuntu-24.04',
    '    timeout-minutes: 60',
    '    permissions:',
    '      contents: read',
    '      id-token: write',
    ...inside,
    '    steps:',
    ...steps(checkout, install, ...signIn.steps, [
      '- name: Plan',
      '  env:',
      '    BACKEND: ${{ vars.TF_BACKEND_HCL }}',
      '  run: |',
      '    set -o pipefail',
      '    printf \'%s\\n\' "$BACKEND" > backend.hcl',
      '    terraform init -input=false -backend-config=backend.hcl',
      '    terraform plan -input=false -lock=false -no-color | tee plan.txt',
      "    { echo '```'; tail -c 60000 plan.txt; echo '```'; } >> \"$GITHUB_STEP_SUMMARY\"",
    ]),
    '',
  ]
  return { path: `.github/workflows/${name}.yml`, contents: lines.join('\n') }
}
