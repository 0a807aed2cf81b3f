/** Law 3 attacked: contracts in which something binding would be lost without a word, and what carries, reads or excuses it. */
import { describe, expect, test } from 'vitest';
import { compile } from '../../../compiler/compile.ts';
import type { ContractFiles } from '../../../compiler/source.ts';

const head = `---
title: T
provider: P
parties: { client: le Client, provider: le Prestataire }
edition: "1"
language: fr
jurisdiction: FR
currency: EUR
names:
  - { name: Microsoft 365, reason: nom de produit }
---

# 1. Objet

`;

type Quoted = string | { readonly clause?: string; readonly quote: string };

/** Norms that quote words of 1.1, or of the clause they name. */
const norms = (...quotes: readonly Quoted[]): string =>
  `norms:\n${quotes
    .map((each) => (typeof each === 'string' ? { quote: each } : each))
    .map(({ clause = '1.1', quote }, index) => {
      const words = `clause: "${clause}", quote: ${JSON.stringify(quote)}`;
      return `  - { id: n${index}, bearer: client, modality: obligation, topic: contract, action: faire, ${words} }\n`;
    })
    .join('')}`;

/** A rule of clause 1.1 that answers whether a day is past what `kept` gives. */
const rule = (more = '', formula = 'on + kept'): string => `

\`\`\`yaml rule
id: until
title: Terme
kind: term
clauses: ["1.1"]
${more}
inputs: { on: { type: date, label: Jour } }
output: { type: date, label: Terme }
formula: ${formula}
\`\`\`
`;

function compileText(text: string, ...siblings: readonly string[]): ReturnType<typeof compile> {
  const files: ContractFiles['files'] = [
    { file: 'contract.md', text: `${head}${text}\n` },
    ...siblings.map((each, index) => ({ file: `sibling-${index}.yml`, text: each })),
  ];
  return compile({ id: 'sample', files });
}

/** What is forgotten, in order, and the errors of other laws. */
function lost(text: string, ...siblings: readonly string[]): string[] {
  const { coverage, diagnostics } = compileText(text, ...siblings);
  const items = [...coverage.quantities, ...coverage.sentences].filter(({ state }) => state === 'forgotten');
  const told = diagnostics.filter(({ severity, code }) => severity === 'error' && !/^coverage\/(?:quantity|sentence)/.test(code));
  return [...items.map((item) => item.text), ...told.map(({ code }) => code)];
}

describe('a sentence is carried by a quote that holds what binds', () => {
  const duty = '1.1. Le Client doit prévenir le Prestataire.';

  test('a norm, a rule or a row that quotes the verb carries it', () => {
    expect(lost(duty)).toEqual([duty]);
    expect(lost(duty, norms('Le Client doit prévenir'))).toEqual([]);
    const kept = `${duty} La copie dure [14 jours](val:kept "durée").`;
    expect(lost(kept + rule('carries: [Le Client doit prévenir]'))).toEqual([]);
    const matrix = `matrices:
  - id: tasks
    tasks: [{ id: warn, label: prévenir, topic: contract }]
    rows: [{ task: warn, output: { party: client }, clause: "1.1", quote: Le Client doit prévenir }]
    otherwise: { party: nobody }
`;
    expect(lost(duty, matrix)).toEqual([duty]);
  });

  test('the clauses of a rule carry nothing', () => {
    expect(lost(`1.1. La copie dure [14 jours](val:kept "durée"). Le Client doit prévenir.${rule()}`)).toEqual([
      'Le Client doit prévenir.',
    ]);
  });

  test.each([
    ['the subject alone', 'Le Client'],
    ['what follows the verb', 'prévenir le Prestataire'],
    ['a letter', 'P'],
    ['the verb alone', 'doit'],
  ])('%s carries nothing', (_, quote) => {
    expect(lost(duty, norms(quote))).toEqual([duty]);
  });

  test('a rule that names the clause, or reads a value of the sentence, does not yet carry it, whatever makes it bind', () => {
    const term = "1.1. Le contrat prend fin après [14 jours](val:kept 'durée').".replaceAll("'", '"');
    const told = '1.1. Le contrat prend fin après 14 jours.';
    expect(lost(term + rule())).toEqual([told]);
    expect(lost(term + rule('carries: [Le contrat prend fin]'))).toEqual([]);
    expect(lost(`${term} Il est conclu à Paris.${rule('carries: [Le contrat prend fin]')}`)).not.toContain(told);
    const plain = '1.1. Le Client supporte les frais de retour.';
    expect(lost(plain + rule('', 'on'))).toEqual([plain]);
  });

  test('a quote in another clause carries nothing here', () => {
    expect(
      lost(`${duty}\n\n1.2. Le Client doit prévenir le Prestataire.`, norms({ clause: '1.2', quote: 'Le Client doit prévenir' })),
    ).toEqual([duty]);
  });

  test('a quote of a rule is found once in its clauses', () => {
    const twice = '1.1. La copie dure [14 jours](val:kept "durée"). Le Client doit payer. Le Client doit prévenir.';
    expect(lost(twice + rule('carries: [Le Client doit]'))).toContain('link/quote-ambiguous');
    expect(lost(twice + rule('carries: [Le Client doit partir]'))).toContain('link/quote-orphaned');
    expect(lost(twice + rule('carries: [Le Client doit payer, Le Client doit prévenir]'))).toEqual([]);
  });
});

describe('two duties need two quotes', () => {
  test.each([
    'Le Client doit payer et ne peut céder le contrat.',
    'Le Client doit payer, doit prévenir.',
    'Le Client est responsable des accès et le Prestataire est responsable du réseau.',
    'La cession est interdite et le Client est tenu de payer.',
    'Le Prestataire fournira les accès mais ne garantit pas le débit.',
    'Le Client reconnaît que le prix varie et que le Prestataire peut résilier.',
  ])('%s', (words) => {
    const sentence = `1.1. ${words}`;
    expect(lost(sentence, norms(words))).toEqual([sentence]);
    expect(lost(sentence, norms(words, words))).toEqual([]);
  });

  test.each([
    'Si le Client ne peut payer, il doit prévenir.',
    'Le Client, qui doit payer, est tenu de prévenir.',
    'Le Client reconnaît et accepte que le Prestataire peut résilier.',
    'Le Client doit pouvoir prévenir.',
    'Toute tranche entamée étant due, chaque intervention est facturée.',
  ])('one duty needs one: %s', (words) => {
    expect(lost(`1.1. ${words}`, norms(words))).toEqual([]);
  });

  test('the words that nothing carries are shown', () => {
    const { diagnostics } = compileText('1.1. Le Client doit payer et ne peut céder.', norms('Le Client doit payer'));
    expect(diagnostics.map(({ code, places }) => [code, places[0]!.label])).toContainEqual([
      'coverage/sentence',
      'binds, and nothing carries it',
    ]);
  });

  test('a condition that binds is quoted with what hangs on it', () => {
    const words = 'Le Client, qui doit payer, est tenu de prévenir.';
    expect(lost(`1.1. ${words}`, norms('est tenu de prévenir'))).toEqual([`1.1. ${words}`]);
  });

  test('one quote over two sentences carries one', () => {
    expect(lost('1.1. Le Client doit payer. Il doit prévenir.', norms('Le Client doit payer. Il doit prévenir.'))).toHaveLength(1);
  });

  test('the same words quoted by a norm and by a rule are one quote', () => {
    const words = 'Le Client doit payer et ne peut céder.';
    const text = `1.1. La copie dure [14 jours](val:kept "durée"). ${words}${rule(`carries: [${words}]`)}`;
    expect(lost(text, norms(words))).toEqual([words]);
  });
});

describe('a lead-in binds each item of its list', () => {
  const items = '\n\n- sauvegarder les données ;\n- prévenir le Client.';

  test.each([
    "1.1. Le Prestataire s'engage à :",
    '1.1. Le Prestataire doit :',
    '1.1. Le Client ne peut pas',
    '1.1. Le Prestataire est tenu de ce qui suit.',
  ])('%s', (leadIn) => {
    expect(lost(leadIn + items, norms({ clause: '1.1/tiret-1', quote: 'sauvegarder les données' }))).toEqual([
      leadIn,
      'prévenir le Client.',
    ]);
    const both = norms({ clause: '1.1/tiret-1', quote: 'sauvegarder les données' }, { clause: '1.1/tiret-2', quote: 'prévenir le Client' });
    expect(lost(leadIn + items, both)).toEqual([]);
  });

  test('its own quote does not carry them, nor does one over all', () => {
    expect(lost(`1.1. Le Prestataire s'engage à :${items}`, norms("Le Prestataire s'engage à"))).toEqual([
      'sauvegarder les données ;',
      'prévenir le Client.',
    ]);
    expect(
      lost(`1.1. Le Prestataire doit :${items}`, norms('Le Prestataire doit : sauvegarder les données ; prévenir le Client.')),
    ).toHaveLength(2);
  });

  test('an item is carried by its first words, not by its end', () => {
    const one = "1.1. Le Prestataire s'engage à :\n\n- sauvegarder les données du Client.";
    expect(lost(one, norms({ clause: '1.1/tiret-1', quote: 'les données du Client' }))).toHaveLength(2);
  });

  test('paragraphs that go on in lower case, and rows of words, are items', () => {
    expect(lost("1.1. Le Prestataire s'engage à :\n\nsauvegarder les données ;\n\nprévenir le Client.")).toHaveLength(3);
    expect(lost('1.1. Le Prestataire doit assurer :\n\n| Tâche | Quand |\n|---|---|\n| Sauvegarde | la nuit |')).toHaveLength(2);
  });

  test('a list that nothing binds is none', () => {
    expect(lost('1.1. Le service comprend :\n\n- la sauvegarde ;\n- le support.')).toEqual([]);
  });
});

describe('every place of the text is looked at', () => {
  test.each([
    ['a heading', '## 1.1. Le Client ne peut céder le contrat\n\nTexte.'],
    ['a heading without number', '## Le Client doit prévenir\n\nTexte.'],
    ['a cell', '| Objet | Règle |\n|---|---|\n| Accès | le Client doit prévenir |'],
    ['a note', 'Texte[^a].\n\n[^a]: Le Client doit prévenir.'],
    ['a definition', '# 2. Définitions\n\n**Accès** : le Client doit le demander.'],
    ['a quote', '> Le Client doit prévenir.'],
    ['bold words', '**Le Client doit prévenir.**'],
    ['an item', '- Le Client doit prévenir.'],
  ])('%s', (_, text) => {
    expect(lost(text)).toHaveLength(1);
  });

  test('a head of a table binds its rows', () => {
    expect(lost('| Tâche | Le Client doit |\n|---|---|\n| Accès | les donner |')).toHaveLength(2);
  });

  test('a title that names its subject binds nobody', () => {
    expect(lost('## Obligations et responsabilité du Client\n\nTexte.')).toEqual([]);
  });
});

describe('a value is bound when something reads it', () => {
  const kept = '1.1. La copie dure [14 jours](val:kept "durée").';

  test('a rule or a norm reads it, a mark alone does not', () => {
    expect(lost(kept)).toEqual(['14 jours', 'coverage/unread-value']);
    expect(lost(kept + rule())).toEqual([]);
    expect(lost(kept, norms('La copie dure 14 jours'))).toEqual([]);
    expect(lost(kept, norms('La copie dure'))).toEqual(['14 jours', 'coverage/unread-value']);
  });

  test('a name that nothing reads in turn does not read it', () => {
    expect(lost(kept + rule('where: { idle: kept }', 'on'))).toEqual(['14 jours', 'coverage/unread-value']);
    expect(lost(kept + rule('where: { end: on + kept }', 'end'))).toEqual([]);
  });

  test('the words that a rule carries do not read it', () => {
    expect(lost(kept + rule('carries: [La copie dure 14 jours]', 'on'))).toEqual(['14 jours', 'coverage/unread-value']);
  });

  test('a rule that does not type still reads what it names', () => {
    expect(lost(kept + rule('', 'on + kept + true'))).toEqual(['expression/operands']);
  });

  test('a mark on a part of a quantity does not bind it', () => {
    expect(lost(`1.1. La copie dure [14 jours](val:kept "durée") ouvrés.${rule()}`)).toEqual(['14 jours ouvrés']);
  });

  test('a tariff that no rule reads binds no cell', () => {
    const table = '[Tarif](id:prices)\n\n| Acte | Prix |\n|---|---|\n| [Pose](id:x) | 2 crédits / intervention |\n';
    const tariff = '```yaml tariff\nid: prices\ntable: 1/prices/table\ncolumns: { Prix: standard }\nrows: { Pose: fitting }\n```\n';
    expect(lost(`${table.replace('[Pose](id:x)', 'Pose')}\n${tariff}`)).toContain('2 crédits / intervention');
  });

  test('a formula that no rule reads is told', () => {
    expect(lost('1.1. Le taux vaut [[a] / [b] x 100](formula:share).')).toContain('coverage/unread-value');
  });

  test('a reading, and an option, that no rule offers is an error', () => {
    const reading = `

\`\`\`yaml reading
id: counted
question: Comment compter ?
quote: La copie dure
clause: "1.1"
options: { first: La première, second: La seconde }
default: first
why: Mots ordinaires.
\`\`\`
`;
    expect(lost(kept + reading + rule())).toEqual(['check/unused-reading']);
    const offered = rule('readings: [counted]', 'if counted = "first" then on + kept else on');
    expect(lost(kept + reading + offered)).toEqual([]);
    const half = rule('readings: [{ counted: [first] }]', 'if counted = "first" then on + kept else on');
    expect(lost(kept + reading + half)).toContain('check/unused-reading');
  });
});

describe('what is excused is no more than the words excused', () => {
  const waive = (quote: string): string => `waivers:\n  - { clause: "1.1", quote: ${JSON.stringify(quote)}, reason: hors sujet }\n`;

  test('a waiver excuses the verb it quotes, and one duty', () => {
    const words = 'Le Client doit prévenir.';
    expect(lost(`1.1. ${words}`, waive(words))).toEqual([]);
    expect(lost(`1.1. ${words}`, waive('prévenir'))).toEqual([`1.1. ${words}`]);
    expect(lost(`1.1. ${words} Il doit payer.`, waive(`${words} Il doit payer.`))).toHaveLength(1);
    expect(lost('1.1. Le Client doit payer et ne peut céder.', waive('Le Client doit payer et ne peut céder.'))).toHaveLength(1);
  });

  test('a number skipped, and a name, excuse no sentence around them', () => {
    expect(lost('1.1. Le Client doit installer Microsoft 365.')).toHaveLength(1);
    expect(lost('1.1. Le Client doit payer le [deuxième](skip: "rang") lot.')).toHaveLength(1);
  });

  test('a part of a quantity, or more than its sentence, excuses none', () => {
    expect(lost('1.1. La copie dure 14 jours ouvrés.', waive('14 jours'))).toEqual(['14 jours ouvrés']);
    expect(lost('1.1. La copie dure 14 jours. La panne dure 3 heures.', waive('dure 14 jours. La panne dure 3 heures'))).toHaveLength(2);
    expect(lost('1.1. La copie dure 14 jours.', waive('14 jours'))).toEqual([]);
    expect(lost('1.1. La copie dure 14 jours. Elle est là. Le lot pèse 3 kg.', waive('dure 14 jours'))).toEqual(['3 kg']);
  });

  test('a skip gives its reason', () => {
    expect(lost('1.1. La copie dure [14 jours](skip: " ").')).toContain('read/skip-reason');
  });
});

test('what a declaration of a wrong shape would carry is told by that alone, and still counted', () => {
  const { diagnostics, coverage } = compileText(
    '1.1. Le Client doit prévenir.',
    norms('Le Client doit prévenir').replace('obligation', 'obligatoin'),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual(['read/yaml-shape']);
  expect(coverage.sentences[0]?.state).toBe('forgotten');
});

test('a row is read by its cells, and a quantity that only the whole row says is one still', () => {
  const quantities = (cells: string): string[] =>
    compile({
      id: 'table',
      files: [{ file: 'contract.md', text: `${head}1.1. Prix :\n\n| A | B | C |\n|---|---|---|\n| Ligne | ${cells} |\n` }],
    }).coverage.quantities.map(({ text }) => text);
  expect(quantities('90 € | 120 €')).toEqual(['90 €', '120 €']);
  expect(quantities('€ 90 | 120')).toEqual(['€ 90', '120']);
  expect(quantities('10 | jours')).toEqual(['10']);
  expect(quantities('un | mois')).toEqual(['un mois']);
});

/** `code: words underlined` of what coverage tells. */
function told(text: string, ...siblings: readonly string[]): string[] {
  const { diagnostics, files } = compileText(text, ...siblings);
  return diagnostics
    .filter(({ code }) => code.startsWith('coverage/'))
    .map(({ code, places }) => {
      const words = places.map(({ span }) => files.files.find(({ file }) => file === span.file)?.text.slice(span.start, span.end));
      return `${code}: ${words.join(' | ')}`;
    });
}

describe('what is forgotten is told where it stands', () => {
  test('a quantity by its words, a sentence whole, or by the words that still bind', () => {
    expect(told('1.1. La copie dure 14 jours.')).toEqual(['coverage/quantity: 14 jours']);
    expect(told('1.1. Le Client doit payer.')).toEqual(['coverage/sentence: 1.1. Le Client doit payer.']);
    expect(told('1.1. Le Client doit payer et ne peut céder le bail.', norms('Le Client doit payer'))).toEqual(['coverage/sentence: peut']);
  });

  test('a mark that nothing reads, by its words, in place of its quantity', () => {
    expect(told('1.1. La copie dure [14 jours](val:kept "durée").')).toEqual(['coverage/unread-value: 14 jours']);
    expect(told('1.1. La copie dure [14 jours](val:kept "durée") ou 3 mois.')).toEqual([
      'coverage/unread-value: 14 jours',
      'coverage/quantity: 3 mois',
    ]);
  });

  test('a waiver that excuses nothing, and none that does', () => {
    const waive = (quote: string): string => `waivers:\n  - { clause: "1.1", quote: ${JSON.stringify(quote)}, reason: hors sujet }\n`;
    expect(told('1.1. La copie est un fichier.', waive('un fichier'))).toEqual(['coverage/idle-waiver: un fichier']);
    expect(told('1.1. La copie dure 14 jours.', waive('La copie dure 14 jours'))).toEqual([]);
  });

  test('numbers that name something state nothing', () => {
    expect(told('1.1. Le numéro 01 23 45 67 89 répond, selon la loi n° 78-17 du 6 janvier 1978.')).toEqual([]);
  });
});

describe('what carries or excuses is named', () => {
  const states = (text: string, ...siblings: readonly string[]): string[] => {
    const { coverage } = compileText(text, ...siblings);
    return [...coverage.quantities, ...coverage.sentences].map(({ text: words, state, by }) => `${words} ${state} ${by}`);
  };

  test('a quantity by the mark that a rule reads, the norm that quotes it or the reason it is waived for', () => {
    const kept = '1.1. La copie dure [14 jours](val:kept "durée").';
    expect(states(kept + rule())).toEqual(['14 jours bound value:kept']);
    expect(states('1.1. La copie dure 14 jours.', norms('La copie dure 14 jours'))).toEqual(['14 jours bound norm:n0']);
    expect(states('1.1. La copie dure [14 jours](skip: "rappel").')).toEqual(['14 jours waived rappel']);
    expect(states('1.1. Le service Microsoft 365 suffit.')).toEqual(['365 waived nom de produit']);
    expect(states('1.1. La copie dure 14 jours.')).toEqual(['14 jours forgotten ']);
  });

  test('a sentence by all that carries it', () => {
    expect(states('1.1. Le Client doit payer et ne peut céder.', norms('Le Client doit payer', 'ne peut céder'))).toEqual([
      '1.1. Le Client doit payer et ne peut céder. bound norm:n0, norm:n1',
    ]);
  });

  test('a lead-in by what carries its items, and as they are excused where they all are', () => {
    const items = "1.1. Le Prestataire s'engage à :\n\n- sauvegarder les données ;\n- prévenir le Client.";
    const waive = (clause: string, quote: string): string => `  - { clause: "${clause}", quote: ${quote}, reason: hors sujet }\n`;
    const [first, second] = [waive('1.1/tiret-1', 'sauvegarder les données'), waive('1.1/tiret-2', 'prévenir le Client')];
    expect(states(items, `waivers:\n${first}${second}`).map((line) => line.replace(/^.*(?=waived)/, ''))).toEqual(
      Array(3).fill('waived hors sujet'),
    );
    const half = norms({ clause: '1.1/tiret-2', quote: 'prévenir le Client' });
    expect(states(items, `waivers:\n${first}`, half).map((line) => line.split(' ').slice(-2).join(' '))).toEqual([
      'bound norm:n0',
      'hors sujet',
      'bound norm:n0',
    ]);
  });
});
