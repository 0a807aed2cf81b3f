/** The files of a new project: a sample contract, scripts, the site's configuration, a CI workflow. */
import { sha256Of } from '../host/sha256.ts';
import type { Sample } from './init-samples.ts';

const workflowIn = (name: string): string => `name: ${name}
on: [push, pull_request]
permissions:
  contents: read
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
        with: { fetch-depth: 0 }
      - uses: actions/setup-node@v4
        with: { node-version: 24 }
      - run: npm ci
      - run: npx clausier check --format github
      # An original edited together with its digest shows only against what was reviewed before.
      - run: npx clausier check --format github --against "origin/$BASE"
        if: github.event_name == 'pull_request'
        env: { BASE: "$\{{ github.base_ref }}" }
      - run: npx clausier check --format github --against "$BEFORE"
        if: github.event_name == 'push' && !github.event.created && !github.event.forced
        env: { BEFORE: "$\{{ github.event.before }}" }
      - run: npm test
      - run: npx clausier site
`;

const attributes = `# Line ends are the same for everybody; originals are kept to the byte.
* text=auto eol=lf
*.pdf binary
*.docx binary
*.html -text
contracts/*/original.txt -text
`;

type Named = { readonly name: string; readonly version: string };

const packageJson = ({ name, version }: Named): string =>
  json({
    name,
    version: '0.1.0',
    private: true,
    type: 'module',
    exports: { './*': './generated/*/index.ts' },
    scripts: {
      build: 'clausier build && clausier site',
      check: 'clausier check',
      dev: 'clausier dev',
      test: 'clausier check && clausier build --check && clausier mutate --summary',
    },
    dependencies: { clausier: `^${version}` },
    devDependencies: { astro: '7.3.4', pagefind: '1.5.2' },
    // Or npm warns of the script that unpacks what astro builds with.
    allowScripts: { esbuild: true },
  });

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const configurationOf = (language: string): string => `import type { Configuration } from 'clausier';

// The site: name, description, address (https://…), base (/path), reports (a repository or a mail address),
// contracts (folders, in order), colors ({ rubric: ['#a3182a', '#ff9d97'] }: in light, in dark).
export default {
  language: '${language}',
} satisfies Configuration;
`;

/** Paths relative to the new project's folder. */
export function initialFiles(sample: Sample, named: Named): readonly { readonly path: string; readonly text: string }[] {
  const { contract, original, annotated, norms, workflow, language } = sample;
  const sha256 = sha256Of(original);
  return [
    { path: `contracts/${contract}/original.txt`, text: original },
    { path: `contracts/${contract}/contract.md`, text: annotated(sha256) },
    { path: `contracts/${contract}/norms.yml`, text: norms },
    { path: 'package.json', text: packageJson(named) },
    { path: 'clausier.config.ts', text: configurationOf(language) },
    { path: `.github/workflows/${workflow}.yml`, text: workflowIn(workflow) },
    { path: '.gitattributes', text: attributes },
    { path: '.gitignore', text: 'node_modules/\ndist/\n' },
  ];
}
