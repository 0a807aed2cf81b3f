/** What a lawyer expects of `impact`, kind of edit by kind of edit, in both languages: what changed is told, and nothing beside it. */
import { describe, expect, test } from 'vitest';
import { toldInOrder } from '../../compiler/impact/impact.ts';
import { type Edit, editedImpact, impactOfText, toldOf, valuesOf } from './edited.ts';
import { originalText, plainWords } from './editions.ts';

type Row = readonly [law: string, id: string, edits: readonly Edit[], told: readonly string[]];

describe('a figure is told alone, with the value that it gives', () => {
  test.each<readonly [string, Edit, string[], string[]]>([
    [
      'infogerance',
      ['deux (2) heures ouvrées', 'trois (3) heures ouvrées'],
      ['4.2 | reworded | -deux | +trois | -2 | +3 | delay'],
      ['blockingTime changed: {"value":2,"unit":"working-hour"} → {"value":3,"unit":"working-hour"}'],
    ],
    ['infogerance', ['pénalité de 2 %', 'pénalité de 3 %'], ['5.1 | reworded | -2 % | +3 % | money'], ['penaltyRate changed: 2 % → 3 %']],
    [
      'infogerance',
      ['1er janvier 2026', '1er juillet 2026'],
      ['titre-i/1.1 | reworded | -janvier | +juillet | delay'],
      ['startDate changed: 2026-01-01 → 2026-07-01'],
    ],
    [
      'infogerance',
      ['deux (2) heures ouvrées', 'deux (2) jours ouvrés'],
      ['4.2 | reworded | -heures ouvrées | +jours ouvrés | delay'],
      ['blockingTime changed: {"value":2,"unit":"working-hour"} → {"value":2,"unit":"working-day"}'],
    ],
    ['infogerance', ['0,5 M€', '1 M€'], ['11.1 | reworded | -0,5 | +1 | money'], ['capLimit changed: 500000.00 EUR → 1000000.00 EUR']],
    [
      'saas',
      ['five (5) Business Days', 'seven (7) Business Days'],
      ['part-i/2.2/b | reworded | -five | +seven | -5 | +7 | delay'],
      ['maintenanceNotice changed: {"value":5,"unit":"working-day"} → {"value":7,"unit":"working-day"}'],
    ],
    [
      'saas',
      ['€0.05', '€0.08'],
      ['part-i/2.3 | reworded | -0.05 | +0.08 | money'],
      ['storagePrice changed: 0.05 EUR/GB/month → 0.08 EUR/GB/month'],
    ],
    [
      'saas',
      ['within six months of', 'within six years of'],
      ['8.4 | reworded | -months | +years | delay'],
      ['claimPeriod changed: P6M → P6Y'],
    ],
  ])('%s: %j', (id, edit, told, values) => {
    for (const as of ['md', 'txt'] as const) {
      const found = editedImpact(id, [edit], as);
      expect([toldOf(found), valuesOf(found)]).toEqual([told, values]);
    }
  });
});

describe('what turns the meaning is told as such', () => {
  test.each<readonly [string, Edit, string]>([
    ['infogerance', ["n'est pas responsable", 'est responsable'], "11.2 | reworded | -n' | -pas | negation n' … pas> | meaning"],
    ['infogerance', ['peut suspendre', 'ne peut pas suspendre'], '8.3 | reworded | +ne | +pas | negation >ne … pas | meaning'],
    ['infogerance', ['peut suspendre', 'doit suspendre'], '8.3 | reworded | -peut | +doit | modality peut>doit | meaning'],
    [
      'infogerance',
      ['Il renonce à toute', 'Il renonce, sauf faute lourde, à toute'],
      '10.2 | reworded | +, sauf faute lourde, | exception >sauf | meaning',
    ],
    [
      'infogerance',
      ['Le Prestataire notifie', 'Le Client notifie'],
      '7.3 | reworded | -Prestataire | +Client | party Prestataire>Client | meaning',
    ],
    [
      'infogerance',
      ["d'au plus 200 ms", "d'au moins 200 ms"],
      'titre-i/2.1/d | reworded | -plus | +moins | limit au plus>au moins | meaning',
    ],
    ['saas', ['is not liable for loss', 'is liable for loss'], '8.3 | reworded | -not | negation not> | meaning'],
    ['saas', ['may store', 'may not store'], 'part-i/2.3 | reworded | +not | negation >not | meaning'],
    ['saas', ['may revise', 'shall revise'], '5.4 | reworded | -may | +shall | modality may>shall | meaning'],
    [
      'saas',
      ['deemed waived.', 'deemed waived unless the Supplier agrees.'],
      '3.3 | reworded | +unless the Supplier agrees | exception >unless | meaning',
    ],
    [
      'saas',
      ['Either party may terminate', 'The Supplier may terminate'],
      '6.3 | reworded | -Either party | +The Supplier | party Either party>The Supplier | meaning',
    ],
    [
      'saas',
      ['exclusive of VAT', 'inclusive of VAT'],
      '5.1 | reworded | -exclusive | +inclusive | limit exclusive of>inclusive of | meaning',
    ],
    ['saas', ['England and Wales', 'England or Wales'], '9.3 | reworded | -and | +or | choice and>or | meaning'],
  ])('%s: %j', (id, edit, told) => {
    for (const as of ['md', 'txt'] as const) {
      const text = as === 'md' ? plainWords(id) : originalText(id);
      expect(
        toldOf(editedImpact(id, [edit], as)).filter((line) => line.includes('meaning')),
        text.slice(0, 20),
      ).toEqual([told]);
    }
  });

  test.each<readonly [string, Edit]>([
    ['infogerance', ['ne peuvent excéder', 'ne pourront excéder']],
    ['infogerance', ["s'engage à :", 'est tenu de :']],
    ['saas', ['The Supplier shall make', 'The Supplier must make']],
  ])('a word of the same sense turns nothing: %s, %j', (id, edit) => {
    expect(toldOf(editedImpact(id, [edit])).join()).not.toContain('meaning');
  });

  test('a sentence put in as a whole turns none of those that stay', () => {
    const edit: Edit = ['Le délai court à compter', 'Le Client ne peut pas y renoncer. Le délai court à compter'];
    expect(toldOf(editedImpact('infogerance', [edit]))).toEqual(['4.3 | reworded | +Le Client ne peut pas y renoncer. | duty']);
  });
});

describe('a clause', () => {
  test.each<Row>([
    [
      'that went is removed',
      'infogerance',
      [["11.2 Le Prestataire n'est pas responsable des défaillances d'un opérateur tiers.", '']],
      ["11.2 → | removed | -Le Prestataire n'est pas responsable des défaillances d'un opérateur tiers. | duty"],
    ],
    [
      'that came is added, and those after it take other numbers',
      'saas',
      [
        ['9.2 The parties', '9.2 Neither party may assign this Agreement.\n\n9.3 The parties'],
        ['9.3 This Agreement', '9.4 This Agreement'],
      ],
      [
        '→ 9.2 | added | +Neither party may assign this Agreement. | duty',
        '9.2 → 9.3 | renumbered | place',
        '9.3 → 9.4 | renumbered | place',
      ],
    ],
    [
      'parted in two is split',
      'infogerance',
      [['demande. Une demande reçue', 'demande.\n\nUne demande reçue']],
      ['4.3 → 4.3+4.3/al2 | split | place'],
    ],
    ['joined to the one before is merged', 'saas', [['only. 9.2 The parties', 'only. The parties']], ['9.1+9.2 → 9.1 | merged | place']],
    [
      'whose heading changes stays the same chapter',
      'infogerance',
      [['7 - Indexation', '7 - Révision']],
      ['7 | reworded | -Indexation | +Révision | words'],
    ],
  ])('%s (%s)', (_, id, edits, told) => {
    expect(toldOf(editedImpact(id, edits))).toEqual(told);
  });

  test('parted in a text extraction is split, joined there is merged', () => {
    expect(toldOf(editedImpact('infogerance', [['demande. Une demande reçue', 'demande.\n\nUne demande reçue']], 'txt'))).toEqual([
      '4.3 → 4.3+4.3/al2 | split | place',
    ]);
    expect(toldOf(editedImpact('saas', [['only. 9.2 The parties', 'only. The parties']], 'txt'))).toEqual([
      '9.1+9.2 → 9.1 | merged | place',
    ]);
  });
});

describe('a table', () => {
  const prices = plainWords('infogerance');
  const credits = plainWords('saas');
  const told = (id: string, text: string): string[] => toldOf(impactOfText(id, text, 'md'));

  test('with a row more has one row added', () => {
    expect(told('infogerance', prices.replace(/(\| Supervision.*\n)/, '$1| Antivirus | 12,00 |\n'))).toEqual([
      '→ annexe-1/2/options/row-3 | added | +Antivirus 12,00 | figure',
    ]);
  });

  test('with a row less has one row removed, with its values', () => {
    const found = impactOfText('infogerance', prices.replace(/\| Sauvegarde.*\n/, ''), 'md');
    expect(toldOf(found)).toEqual(['annexe-1/2/options/row-1 → | removed | -Sauvegarde 8,00 | money']);
    expect(valuesOf(found)).toEqual(['optionPrices.backup gone: {"kind":"price","amount":"8.00 EUR"} → undefined']);
  });

  test('whose row moves has one row moved', () => {
    expect(told('infogerance', prices.replace(/(\| Sauvegarde.*\n)(\| Supervision.*\n)(\| Audit.*\n)/, '$2$3$1'))).toEqual([
      'annexe-1/2/options/row-1 → annexe-1/2/options/row-3 | moved | place',
    ]);
  });

  test('whose cell changes gives the value that its column reads', () => {
    expect(valuesOf(impactOfText('infogerance', prices.replace(/(\| Renforcé.*)210,50/, '$1225,00'), 'md'))).toEqual([
      'serverPrices.reinforced changed: 210.50 EUR/month/serveur → 225.00 EUR/month/serveur',
    ]);
    expect(valuesOf(impactOfText('saas', credits.replace('£13.00', '$13.00'), 'md'))).toEqual([
      'planPrices.standard retyped: {"kind":"price","amount":"13.00 GBP"} → 13.00 USD/month/user',
    ]);
  });

  test('with a tier more has a row added, and each cell of the last compared with its own', () => {
    const found = impactOfText(
      'saas',
      credits.replace(/\| less than 95.0%.*\n/, '| 90.0% or more, but less than 95.0% | 40% |\n| less than 90.0% | 60% |\n'),
      'md',
    );
    expect(toldOf(found)).toEqual([
      '→ 3.2/credits/row-3 | added | +90.0% or more, but less than 95.0% 40% | figure',
      '3.2/credits/row-3 → 3.2/credits/row-4 | reworded | -95.0% | +90.0% | -40% | +60% | money',
    ]);
    expect(valuesOf(found)).toEqual(['secondBand conflict: 95 % → 90 %', 'thirdCredit changed: 40 % → 60 %']);
  });

  test('with a column more has a cell more in each row, and its values stay', () => {
    const more = ['Note', '---', 'basic', 'full', 'none', 'full'];
    const wider = credits.replace(/\| \[Plan\].*\n(?:\|.*\n)+/, (table) => table.replace(/\|\n/g, () => `| ${more.shift()} |\n`));
    const found = impactOfText('saas', wider, 'md');
    expect(valuesOf(found)).toEqual([]);
    expect(toldOf(found).filter((line) => line.includes('row-1'))).toEqual(['schedule-1/plans/row-1 | reworded | +basic | words']);
  });
});

describe('references', () => {
  const inserted = (text: string): string =>
    text
      .replace(
        /^(#* ?)Section (\d)\./gm,
        (_, head: string, number: string) => `${head}Section ${Number(number) + (Number(number) > 2 ? 1 : 0)}.`,
      )
      .replace(/^([3-9])\.(\d+) /gm, (_, chapter: string, number: string) => `${Number(chapter) + 1}.${number} `)
      .replace(
        /(Sections? )([3-9])\.(\d)/g,
        (_, word: string, chapter: string, number: string) => `${word}${Number(chapter) + 1}.${number}`,
      )
      .replace('to Section 8.', 'to Section 9.')
      .replace('4.3, 3.4 and 8.1 to 8.3', '4.3, 4.4 and 9.1 to 9.3')
      .replace(/^(#* ?)Section 4\./m, '$1Section 3. Security\n\n3.1 The Supplier shall encrypt the Customer Data.\n\n$1Section 4.');

  test.each(['md', 'txt'] as const)('that follow a chapter put in are no change (%s)', (as) => {
    const kinds = impactOfText('saas', inserted(as === 'md' ? plainWords('saas') : originalText('saas')), as).changes.map((change) =>
      change.kinds.join('+'),
    );
    expect(kinds).toEqual(['added', 'added', ...Array.from({ length: 7 }, () => 'renumbered')]);
  });

  test('that name another clause are', () => {
    expect(toldOf(editedImpact('infogerance', [["de l'article 5.1 est portée", "de l'article 5.2 est portée"]]))).toEqual([
      '5.3 | reworded | -5.1 | +5.2 | duty',
    ]);
  });

  test('that stay while their clause goes name something else', () => {
    const found = editedImpact('saas', [['8.3 The Supplier is not liable for loss of profit.', '']]);
    expect(toldOf(found)).toEqual([
      '8.3 → | removed | -The Supplier is not liable for loss of profit. | duty',
      '8.4 | redirected | reference 8.3> | meaning',
    ]);
  });
});

describe('an unchanged text is silent', () => {
  const texts = { infogerance: originalText('infogerance'), saas: originalText('saas') };
  test.each<readonly [string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with ligatures', (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ')],
    ['with hard spaces', (text) => text.replace(/ (?=[:;!?%€»])/g, '\u00a0')],
    [
      'with other quotes',
      (text) =>
        text
          .replaceAll("'", '’')
          .replace(/"([^"\n]*)"/g, '“$1”')
          .replace(/« ([^»\n]*) »/g, '“$1”'),
    ],
    ['with broken lines', (text) => text.replace(/(.{40,60}) /g, '$1\n')],
    ['with more blank lines', (text) => text.replace(/\n\n/g, '\n\n\n')],
    ['with decomposed accents', (text) => text.normalize('NFD')],
    ['with the lines of another system', (text) => text.replaceAll('\n', '\r\n')],
  ])('%s', (_, laid) => {
    for (const [id, text] of Object.entries(texts)) expect(toldOf(impactOfText(id, laid(text), 'txt')), id).toEqual([]);
  });

  test('as Markdown without a front matter, in the language of the contract', () => {
    for (const id of ['infogerance', 'saas']) expect(toldOf(impactOfText(id, plainWords(id), 'md')), id).toEqual([]);
  });
});

test('a tier put into a list that an extraction parted is one row, and the last changes by its figure alone', () => {
  const tier =
    '● GTR + 4 heures :\n45 % du montant mensuel facturé au\ntitre de la prestation interrompue pour\nle mois concerné par l’interruption.\n\n● + 4 heures :';
  const found = editedImpact('alteo', [['● + 3 heures :', tier]], 'txt');
  expect(toldOf(found).map((line) => line.slice(0, 48))).toEqual([
    '→ 5.2/bullet-4 | added | +GTR + 4 heures : 45 % ',
    '5.2/bullet-4 | reworded | -3 | +4 | money',
  ]);
  expect(valuesOf(found)).toEqual(['beyond changed: PT3H → PT4H']);
});

test('the gravest is told first: meaning, money, times, duties, words', () => {
  const edits: Edit[] = [
    ['accord écrit', 'consentement écrit'],
    ['deux (2) heures ouvrées', 'trois (3) heures ouvrées'],
    ['pénalité de 2 %', 'pénalité de 3 %'],
    ['7 - Indexation', '7 - Révision'],
    ['peut suspendre', 'doit suspendre'],
  ];
  expect(toldInOrder(editedImpact('infogerance', edits)).changes.map(({ moves }) => moves)).toEqual([
    'meaning',
    'money',
    'delay',
    'duty',
    'words',
  ]);
});
