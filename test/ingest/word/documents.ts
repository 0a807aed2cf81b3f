/** Word documents of our own making, each beside its truth: what a reader of the printed page reads, numbers included, in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Content, docx, headingStyles, list, p, r, style, table } from './make-docx.ts';
import { type Block, blocksOf, schemes, setDocx } from './set-docx.ts';

export type Document = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly blocks: readonly Block[];
  readonly language?: 'en';
  readonly changes?: 'rejected';
};

/** A block of the truth beside the XML that prints it; some XML prints no block. */
type Pair = readonly [xml: string, ...truth: Block[]];

const h = (level: number, text: string, xml: string): Pair => [xml, { t: 'h', level, text }];
const t = (text: string, xml = p(text)): Pair => [xml, { t: 'p', text }];
const li = (text: string, xml: string): Pair => [xml, { t: 'li', text }];
const grid = (rows: readonly (readonly string[])[], xml = table(rows)): Pair => [xml, { t: 'table', head: rows[0]!, rows: rows.slice(1) }];
const note = (m: string, text: string): Pair => ['', { t: 'footnote', m, text }];

function make(name: string, pairs: readonly Pair[], content: Omit<Content, 'body'> = {}, more: Partial<Document> = {}): Document {
  const bytes = docx({ styles: headingStyles, ...content, body: pairs.map(([xml]) => xml).join('') });
  return { name, bytes, blocks: pairs.flatMap(([, ...truth]) => truth), ...more };
}

const numbered = (id: number, level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
const one = ['Titre1', 'Titre2', 'Titre3'] as const;
const title = (text: string) => h(1, text, p(text, { style: 'Titre' }));
const heading = (level: 1 | 2 | 3, text: string, words: string, id = 1) =>
  h(level + 1, text, p(words, { style: one[level - 1]!, list: [id, level - 1] }));
const item = (text: string, words: string, id: number, level: number) => li(text, p(words, { list: [id, level] }));

const styled = make(
  'numbers that styles carry, through the style that each is based on',
  [
    title('Contrat de maintenance'),
    h(2, '1. Objet', p('Objet', { style: 'Clause1' })),
    t('Le prestataire assure la maintenance des équipements.'),
    h(3, '1.1 Périmètre', p('Périmètre', { style: 'Clause2' })),
    t('Les équipements sont ceux du site principal.'),
    h(3, '1.2 Exclusions', p('Exclusions', { style: 'Clause2' })),
    t('Les consommables sont exclus.'),
    h(2, '2. Prix', p('Prix', { style: 'Clause1' })),
    h(3, '2.1 Révision', p('Révision', { style: 'Clause2' })),
    t('Le prix est révisé chaque année.'),
  ],
  {
    styles: `${headingStyles}${style('Clause1', 'Clause 1', `<w:basedOn w:val="Titre1"/><w:pPr>${numbered(7, 0)}</w:pPr>`)}${style('Base2', 'Base 2', `<w:basedOn w:val="Titre2"/><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr>`)}${style('Clause2', 'Clause 2', '<w:basedOn w:val="Base2"/>')}`,
    numbering: list(7, [
      ['decimal', '%1.', '<w:pStyle w:val="Clause1"/>'],
      ['decimal', '%1.%2', '<w:pStyle w:val="Clause2"/>'],
    ]),
  },
);

const parts = make(
  'parts in numerals above articles that run on',
  [
    title('Conditions générales de vente'),
    heading(1, 'TITRE I – DISPOSITIONS GÉNÉRALES', 'DISPOSITIONS GÉNÉRALES'),
    heading(2, 'Article 1 – Objet', 'Objet'),
    t('Les présentes conditions régissent les ventes.'),
    heading(2, 'Article 2 – Acceptation', 'Acceptation'),
    t('Toute commande vaut acceptation.'),
    heading(1, 'TITRE II – PRIX', 'PRIX'),
    heading(2, 'Article 3 – Facturation', 'Facturation'),
    t('Les prix sont fermes pendant 12 mois.'),
  ],
  {
    numbering: list(1, [
      ['upperRoman', 'TITRE %1 –'],
      ['decimal', 'Article %2 –', '<w:lvlRestart w:val="0"/>'],
    ]),
  },
);

const restarts = make(
  'counts that restart, go on, begin elsewhere, and numerals made figures',
  [
    title('Cahier des charges'),
    h(2, 'I. Livraison', p('Livraison', { style: 'Titre1', list: [1, 0] })),
    t('a) sous dix jours ;', p('sous dix jours ;', { list: [1, 1] })),
    t('b) à l’adresse indiquée.', p('à l’adresse indiquée.', { list: [1, 1] })),
    h(2, 'II. Réception', p('Réception', { style: 'Titre1', list: [1, 0] })),
    t('a) contradictoire ;', p('contradictoire ;', { list: [1, 1] })),
    t('2.1.1 sans réserve ;', p('sans réserve ;', { list: [1, 2] })),
    t('2.1.2 avec réserves.', p('avec réserves.', { list: [1, 2] })),
    h(2, 'III. Garantie', p('Garantie', { style: 'Titre1', list: [1, 0] })),
    t('(5) pièces ;', p('pièces ;', { list: [2, 0] })),
    t('(6) main-d’œuvre.', p('main-d’œuvre.', { list: [2, 0] })),
    t('Ailleurs, la liste reprend :'),
    t('(5) transport ;', p('transport ;', { list: [3, 0] })),
    t('(6) emballage.', p('emballage.', { list: [3, 0] })),
    t('08 dernier point.', p('dernier point.', { list: [4, 0] })),
  ],
  {
    numbering: `${list(1, [
      ['upperRoman', '%1.'],
      ['lowerLetter', '%2)'],
      ['decimal', '%1.%2.%3', '<w:isLgl/>'],
    ])}${list(2, [['decimal', '(%1)']], '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>')}<w:num w:numId="3"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>${list(4, [['decimalZero', '%1']], '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="8"/><w:numFmt w:val="decimalZero"/><w:lvlText w:val="%1"/></w:lvl></w:lvlOverride>')}`,
  },
);

const bullets = make(
  'bullets of picture fonts, nested, and a list that counts',
  [
    title('Charte de service'),
    heading(1, '1. Engagements', 'Engagements'),
    t('Le prestataire s’engage sur :'),
    item('l’accueil :', 'l’accueil :', 2, 0),
    item('au téléphone ;', 'au téléphone ;', 2, 1),
    item('par écrit ;', 'par écrit ;', 2, 1),
    item('les délais.', 'les délais.', 2, 0),
    t('Trois étapes suivent :'),
    t('i. la demande ;', p('la demande ;', { list: [3, 0] })),
    t('ii. la réponse ;', p('la réponse ;', { list: [3, 0] })),
    t('iii. la clôture.', p('la clôture.', { list: [3, 0] })),
    heading(1, '2. Durée', 'Durée'),
    t('La charte vaut un an.'),
  ],
  {
    numbering: `${list(1, [['decimal', '%1.']])}${list(2, [
      ['bullet', '\uf0b7', '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'],
      ['bullet', 'o', '<w:rPr><w:rFonts w:ascii="Courier New"/></w:rPr>'],
    ])}${list(3, [['lowerRoman', '%1.']])}`,
  },
);

const merged = make('merged cells across and down', [
  title('Grille tarifaire'),
  t('Les prix sont hors taxes.'),
  grid(
    [
      ['Service', 'Standard', '', 'Express'],
      ['', 'jour', 'nuit', ''],
      ['Dépannage', '50 €', '75 €', '100 €'],
      ['Conseil', 'sur devis', '', ''],
    ],
    table([
      [
        '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>Service</w:t></w:r></w:p>',
        `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p('Standard')}`,
        `<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${p('Express')}`,
      ],
      ['<w:tcPr><w:vMerge/></w:tcPr><w:p/>', 'jour', 'nuit', '<w:tcPr><w:vMerge w:val="continue"/></w:tcPr><w:p/>'],
      ['Dépannage', '50 €', '75 €', '100 €'],
      ['Conseil', `<w:tcPr><w:gridSpan w:val="3"/></w:tcPr>${p('sur devis')}`],
    ]),
  ),
  t('La grille est révisée chaque année.'),
]);

const tables = make('a table in a table, a frame, and definitions without lines', [
  title('Annexe technique'),
  t('Cadre : les valeurs engagent.', table([['Cadre : les valeurs engagent.']])),
  grid(
    [
      ['Site', 'Capacités'],
      ['Nord', 'Baie 42 U Puissance 6 kVA'],
    ],
    table([
      ['Site', 'Capacités'],
      [
        'Nord',
        `${table([
          ['Baie', '42 U'],
          ['Puissance', '6 kVA'],
        ])}<w:p/>`,
      ],
    ]),
  ),
  [
    table(
      [
        ['Baie', 'Armoire qui reçoit les équipements du client.'],
        ['Puissance', 'Énergie mise à la disposition du client.'],
      ],
      '',
    ),
    {
      t: 'deftable',
      rows: [
        ['Baie', 'Armoire qui reçoit les équipements du client.'],
        ['Puissance', 'Énergie mise à la disposition du client.'],
      ],
    },
  ],
  t('Fin de l’annexe.'),
]);

const call = (kind: 'footnote' | 'endnote', id: number) =>
  `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
const noted = make(
  'footnotes and endnotes',
  [
    title('Contrat de licence'),
    t(
      'La licence est concédée 1 pour dix utilisateurs i .',
      p(`${r('La licence est concédée')}${call('footnote', 3)}${r(' pour dix utilisateurs')}${call('endnote', 2)}${r('.')}`),
    ),
    t('Elle est payée d’avance 2 .', p(`${r('Elle est payée d’avance')}${call('footnote', 2)}${r('.')}`)),
    note('1', 'Pour le monde entier.'),
    note('2', 'Par virement, à trente jours.'),
    note('i', 'Au sens de l’article premier.'),
  ],
  {
    footnotes: `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r(' Par virement,')}`)}${p('à trente jours.')}</w:footnote><w:footnote w:id="3">${p(`<w:r><w:footnoteRef/></w:r>${r(' Pour le monde entier.')}`)}</w:footnote>`,
    endnotes: `<w:endnote w:id="2">${p(`<w:r><w:endnoteRef/></w:r>${r(' Au sens de l’article premier.')}`)}</w:endnote>`,
  },
);

const fieldChar = (type: string, more = '') => `<w:r><w:fldChar w:fldCharType="${type}">${more}</w:fldChar></w:r>`;
const field = (code: string, result: string) =>
  `${fieldChar('begin')}<w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>${fieldChar('separate')}${result}${fieldChar('end')}`;
const tocLine = (words: string, page: string) =>
  `<w:hyperlink w:anchor="_Toc1">${r(words)}<w:r><w:tab/></w:r>${field('PAGEREF _Toc1 \\h', r(page))}</w:hyperlink>`;
const fields = make(
  'fields: a table of contents, references, forms',
  [
    title('Contrat de location'),
    [p('Sommaire', { style: 'TOC' })],
    [p(`${fieldChar('begin')}<w:r><w:instrText> TOC \\o "1-3" </w:instrText></w:r>${fieldChar('separate')}${tocLine('1. Objet', '2')}`)],
    [p(`${tocLine('2. Loyer', '3')}${fieldChar('end')}`)],
    heading(1, '1. Objet', 'Objet'),
    t(
      'Le matériel est loué selon l’article 2 et l’annexe A.',
      p(
        `${r('Le matériel est loué selon l’article ')}${field('REF _Ref12 \\r \\h', r('2'))}${r(' et ')}<w:fldSimple w:instr=" REF annexe "><w:r><w:t>l’annexe A</w:t></w:r></w:fldSimple>${r('.')}`,
      ),
    ),
    heading(1, '2. Loyer', 'Loyer'),
    t(
      '☒ mensuel ☐ annuel',
      p(
        `${fieldChar('begin', '<w:ffData><w:checkBox><w:default w:val="1"/></w:checkBox></w:ffData>')}<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>${fieldChar('end')}${r(' mensuel ')}${fieldChar('begin', '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')}${fieldChar('end')}${r(' annuel')}`,
      ),
    ),
    t(
      'Voir www.exemple.fr pour le détail.',
      p(`${r('Voir ')}<w:hyperlink r:id="x1">${r('www.exemple.fr')}</w:hyperlink>${r(' pour le détail.')}`),
    ),
  ],
  {
    styles: `${headingStyles}${style('TOC', 'TOC Heading')}`,
    numbering: list(1, [['decimal', '%1.']]),
    relations:
      '<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://www.exemple.fr/" TargetMode="External"/>',
  },
);

const change = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', inner: string) =>
  `<w:${kind} w:id="9" w:author="Conseil" w:date="2026-03-02T10:00:00Z">${inner}</w:${kind}>`;
const gone = (text: string) => `<w:r><w:delText xml:space="preserve">${text}</w:delText></w:r>`;
const mark = (kind: 'ins' | 'del') => `<w:${kind} w:id="9" w:author="Conseil"/>`;
const revised = (changes: 'accepted' | 'rejected'): Document => {
  const isNew = changes === 'accepted';
  return make(
    `tracked changes, all ${changes}`,
    [
      title('Avenant'),
      heading(1, '1. Délai', 'Délai'),
      t(
        isNew ? 'Le délai est de quinze jours.' : 'Le délai est de trente jours.',
        p(`${r('Le délai est de ')}${change('del', gone('trente'))}${change('ins', r('quinze'))}${r(' jours.')}`),
      ),
      ...(isNew ? [] : [heading(1, '2. Pénalités', 'Pénalités')].map(([, ...truth]): Pair => ['', ...truth])),
      [p(change('del', gone('Pénalités')), { style: 'Titre1', list: [1, 0], mark: mark('del') })],
      heading(1, isNew ? '2. Prix' : '3. Prix', 'Prix'),
      ...(isNew ? [t('Le prix est dû. Il est ferme.', '')] : [t('Le prix est dû.', ''), t('Il est ferme.', '')]),
      [`${p('Le prix est dû. ', { mark: mark('del') })}${p('Il est ferme.')}`],
      grid(
        isNew
          ? [
              ['Palier', 'Prix'],
              ['Haut', '20 €'],
            ]
          : [
              ['Palier', 'Prix'],
              ['Bas', '10 €'],
            ],
        `<w:tbl><w:tblPr/><w:tr><w:tc>${p(r('Palier', '<w:b/>'))}</w:tc><w:tc>${p(r('Prix', '<w:b/>'))}</w:tc></w:tr><w:tr><w:trPr>${mark('del')}</w:trPr><w:tc>${p(change('del', gone('Bas')))}</w:tc><w:tc>${p(change('del', gone('10 €')))}</w:tc></w:tr><w:tr><w:trPr>${mark('ins')}</w:trPr><w:tc>${p(change('ins', r('Haut')))}</w:tc><w:tc>${p(change('ins', r('20 €')))}</w:tc></w:tr></w:tbl>`,
      ),
      ...(isNew ? [] : [t('Le client choisit le site.', '')]),
      [p(change('moveFrom', r('Le client choisit le site.')), { mark: '<w:moveFrom w:id="4" w:author="Conseil"/>' })],
      t('Le contrat vaut un an.'),
      ...(isNew ? [t('Le client choisit le site.', '')] : []),
      [p(change('moveTo', r('Le client choisit le site.')), { mark: '<w:moveTo w:id="5" w:author="Conseil"/>' })],
      ...(isNew ? [t('a) point premier', '')] : [t('1) point premier', '')]),
      [
        p('point premier', {
          properties: `${numbered(2, 0)}<w:pPrChange w:id="6" w:author="Conseil"><w:pPr>${numbered(3, 0)}</w:pPr></w:pPrChange>`,
        }),
      ],
    ],
    { numbering: `${list(1, [['decimal', '%1.']])}${list(2, [['lowerLetter', '%1)']])}${list(3, [['decimal', '%1)']])}` },
    isNew ? {} : { changes: 'rejected' },
  );
};

const framed = make(
  'remarks, a header, a footer with its page number',
  [
    title('Protocole d’accord'),
    t(
      'Les parties conviennent de ce qui suit.',
      p(
        `<w:commentRangeStart w:id="0"/>${r('Les parties conviennent')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>${r(' de ce qui suit.')}`,
      ),
    ),
    t('Le protocole est confidentiel.'),
  ],
  {
    comments: `<w:comment w:id="0" w:author="Relecteur">${p('À confirmer avec le client.')}</w:comment>`,
    header: p('Protocole confidentiel'),
    footer: p(`${r('Page ')}${field('PAGE', r('1'))}${r(' sur ')}${field('NUMPAGES', r('3'))}`),
  },
);

const shown = make(
  'hidden, struck, raised, capitals, hyphens and signs',
  [
    title('Bon de commande'),
    t(
      'Le montant visible est dû.',
      p(`${r('Le montant ')}${r('secret ', '<w:vanish/>')}${r('visible ')}${r('ancien ', '<w:strike/>')}${r('est dû.')}`),
    ),
    t(
      'LE CLIENT paie le 1er janvier.',
      p(`${r('Le client', '<w:caps/>')}${r(' paie le 1')}${r('er', '<w:vertAlign w:val="superscript"/>')}${r(' janvier.')}`),
    ),
    t(
      'Un sous-domaine et une désactivation.',
      p(`${r('Un sous')}<w:r><w:noBreakHyphen/></w:r>${r('domaine et une désacti')}<w:r><w:softHyphen/></w:r>${r('vation.')}`),
    ),
    t(
      'Seuil ≥ 10 et ☒ accepté.',
      p(`${r('Seuil ')}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${r(' 10 et ☒')}<w:r><w:tab/></w:r>${r('accepté.')}`),
    ),
    t('Contrat en deux lignes.', p(`${r('Contrat en')}<w:r><w:br/></w:r>${r('deux lignes.')}`)),
    t(
      'Mot coupé en trois morceaux.',
      p(`${r('M')}${r('ot', '<w:b/>')}${r(' cou')}<w:proofErr w:type="spellStart"/>${r('pé en trois morceaux.')}`),
    ),
    [p('Paragraphe que nul ne voit.', { style: 'Cache' })],
    t(
      'Blanc et minuscule, puis blanc sur noir.',
      p(
        `${r('Blanc et minuscule, ')}${r('jamais ', '<w:color w:val="FFFFFF"/>')}${r('guère ', '<w:sz w:val="2"/>')}${r('puis ')}${r('blanc sur noir', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000000"/>')}${r('.')}`,
      ),
    ),
  ],
  { styles: `${headingStyles}${style('Cache', 'cache', '<w:rPr><w:vanish/></w:rPr>')}` },
);

const box = (text: string) =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(text)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
const wrapped = make('boxes of text, content controls and other wrappers', [
  title('Fiche de service'),
  t(
    'Le service commence le 1 mars.',
    p(`${r('Le service commence ')}<w:sdt><w:sdtPr/><w:sdtContent>${r('le 1 mars')}</w:sdtContent></w:sdt>${r('.')}`),
  ),
  [`<w:sdt><w:sdtContent>${p('Paragraphe sous contrôle.')}</w:sdtContent></w:sdt>`, { t: 'p', text: 'Paragraphe sous contrôle.' }],
  [
    p(`${r('Paragraphe qui porte un cadre.')}${box('Texte du cadre.')}`),
    { t: 'p', text: 'Paragraphe qui porte un cadre.' },
    { t: 'p', text: 'Texte du cadre.' },
  ],
  t(
    'Lille et Paris sont desservies.',
    p(
      `<w:smartTag w:element="City">${r('Lille')}</w:smartTag>${r(' et ')}<w:customXml w:element="v">${r('Paris')}</w:customXml>${r(' sont desservies.')}`,
    ),
  ),
  t('Débit : x = 2', p(`${r('Débit : ')}<m:oMath><m:r><m:t>x = 2</m:t></m:r></m:oMath>`)),
]);

const typed = make('numbers typed by hand, titles in bold alone', [
  h(1, 'CONTRAT DE PRESTATION', p(r('CONTRAT DE PRESTATION', '<w:b/><w:sz w:val="32"/>'), { properties: '<w:jc w:val="center"/>' })),
  t('Il a été convenu ce qui suit entre les parties au présent contrat.'),
  h(2, '1. Objet', p(r('1. Objet', '<w:b/>'))),
  t('Le prestataire réalise les prestations décrites en annexe.'),
  h(3, '1.1. Livrables', p(r('1.1. Livrables', '<w:b/>'))),
  t('Les livrables sont remis sous forme électronique au client.'),
  h(2, '2. Durée', p(r('2. Durée', '<w:b/>'))),
  t('Le contrat dure douze mois à compter de sa signature.'),
]);

const foreign = make(
  'styles named in other languages',
  [
    h(1, 'Vertrag über die Wartung', p('Vertrag über die Wartung', { style: 'Titel' })),
    h(2, '1. Gegenstand', p('Gegenstand', { style: 'berschrift1', list: [1, 0] })),
    t('Der Anbieter wartet die Anlage.'),
    h(3, '1.1. Umfang', p('Umfang', { style: 'berschrift2', list: [1, 1] })),
    t('Die Wartung umfasst alle Teile.'),
    h(2, '2. Entgelt', p('Entgelt', { style: 'Ttulo1', list: [1, 0] })),
    t('Das Entgelt beträgt 100 €.'),
  ],
  {
    styles: `${style('Titel', 'Title')}${style('berschrift1', 'heading 1')}${style('berschrift2', 'Überschrift 2')}${style('Ttulo1', 'Título 1')}`,
    numbering: list(1, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2.'],
    ]),
  },
);

const english = make(
  'an English agreement, its sections and labels counted',
  [
    title('Services Agreement'),
    heading(1, 'Section 1. Services', 'Services'),
    t('1.1 The Supplier shall provide the Services.', p('The Supplier shall provide the Services.', { list: [1, 1] })),
    t('1.2 The Supplier shall:', p('The Supplier shall:', { list: [1, 1] })),
    t('(a) keep records;', p('keep records;', { list: [1, 2] })),
    t('(b) answer requests.', p('answer requests.', { list: [1, 2] })),
    heading(1, 'Section 2. Fees', 'Fees'),
    t('2.1 The fees are due within thirty (30) days.', p('The fees are due within thirty (30) days.', { list: [1, 1] })),
  ],
  {
    numbering: list(1, [
      ['decimal', 'Section %1.'],
      ['decimal', '%1.%2'],
      ['lowerLetter', '(%3)'],
    ]),
  },
  { language: 'en' },
);

/** The same words under the namespaces of the strict edition, and prefixes of their own. */
const strict = ((): Document => {
  const name = 'strict namespaces and other prefixes';
  const body = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:pPr><x:pStyle x:val="Titre"/></x:pPr><x:r><x:t>Accord</x:t></x:r></x:p><x:p><x:r><x:t>Les parties signent.</x:t></x:r></x:p></x:body></x:document>`;
  const { blocks, bytes } = make(name, [title('Accord'), t('Les parties signent.')], { more: { 'word/document.xml': body } });
  return { name, bytes, blocks };
})();

const legal = make(
  'clauses in a heading style that are sentences',
  [
    title('Convention de services'),
    heading(1, '1. Définitions', 'Définitions'),
    t(
      '1.1 Dans la présente convention, les mots ont le sens que leur donne l’annexe qui la suit.',
      p('Dans la présente convention, les mots ont le sens que leur donne l’annexe qui la suit.', { style: 'Titre2', list: [1, 1] }),
    ),
    t(
      '1.2 Le singulier comprend le pluriel, et réciproquement, sauf si le contexte s’y oppose.',
      p('Le singulier comprend le pluriel, et réciproquement, sauf si le contexte s’y oppose.', { style: 'Titre2', list: [1, 1] }),
    ),
    heading(1, '2. Services', 'Services'),
    t(
      '2.1 Le prestataire fournit les services avec la diligence d’un professionnel de sa branche.',
      p('Le prestataire fournit les services avec la diligence d’un professionnel de sa branche.', { style: 'Titre2', list: [1, 1] }),
    ),
  ],
  {
    numbering: list(1, [
      ['decimal', '%1.'],
      ['decimal', '%1.%2'],
    ]),
  },
);

const model = (id: 'infogerance' | 'saas'): Document => {
  const blocks = blocksOf(readFileSync(join(import.meta.dirname, '../../../examples/contracts', id, 'contract.md'), 'utf8'));
  return { name: `the model contract ${id}`, bytes: setDocx(blocks, schemes[id]), blocks, ...(id === 'saas' ? { language: 'en' } : {}) };
};

export const documents: readonly Document[] = [
  styled,
  parts,
  restarts,
  bullets,
  merged,
  tables,
  noted,
  fields,
  revised('accepted'),
  revised('rejected'),
  framed,
  shown,
  wrapped,
  typed,
  foreign,
  english,
  strict,
  legal,
  model('infogerance'),
  model('saas'),
];
