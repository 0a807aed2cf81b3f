/**
 * The words that make a French sentence normative: each cue's forms, with the words that must stand near them.
 * The non-obvious law: recall first; a context is asked for only where the word alone means something else (`compte tenu`, `garantie`).
 */
import { type Cue, list, near } from '../../normative/cue.ts';
import { agreeing, firstGroupForms, formsOfBe, formsOfHave, irregularForms, pastParticiples, secondGroupForms } from './conjugation.ts';

const be = near(4, formsOfBe);
const self = near(3, 's se m me nous vous t te');
const to = near(3, 'de d du des à au aux que qu');
const negation = near(3, 'ne n');

const modal: readonly Cue[] = [
  {
    cue: 'devoir',
    on: irregularForms('devr', 'dois doit devons devez doivent doive doives dut durent dût'),
  },
  { cue: 'devoir', on: list('devoir devoirs') },
  { cue: 'devoir', on: ['devant'], notAfter: near(1, 'le la les l un une chaque tout toute ce cette ces son sa ses leur leurs') },
  { cue: 'être dû', on: agreeing('dû', 'du').filter((form) => form !== 'du'), notAfter: near(1, 'à au aux') },
  {
    cue: 'pouvoir',
    on: irregularForms(
      'pourr',
      'peux peut pouvons pouvez peuvent puis puisse puisses puissions puissiez puissent put purent pût pouvoir pouvant',
    ),
  },
  { cue: 'falloir', on: list('faut fallait faudra faudrait fallu') },
  { cue: 'ne savoir', on: list('saurait sauraient saurions sauriez saurais'), before: negation },
  { cue: 'convenir', on: list('convient conviendra conviendrait'), after: near(2, 'de d que qu') },
  { cue: 'convenir', on: [...list('conviennent convenons convenaient conviendront'), ...agreeing('convenu')] },
];

const duty: readonly Cue[] = [
  { cue: 'être tenu', on: list('tenu tenus tenues'), notBefore: near(2, 'compte s') },
  { cue: 'être tenu', on: ['tenue'], notBefore: near(2, 'la bonne une sa leur s') },
  { cue: "s'engager", on: [...firstGroupForms('engag'), 'engager'], before: self },
  { cue: "s'engager", on: pastParticiples('engag'), before: self },
  { cue: 'engagement', on: list('engagement engagements'), after: near(2, 'de d à minimum minimal ferme') },
  { cue: "s'obliger", on: [...firstGroupForms('oblig'), ...pastParticiples('oblig'), 'obliger'] },
  {
    cue: 'obligation',
    on: list('obligation obligations obligatoire obligatoires obligatoirement impérativement impératif impérative impératifs impératives'),
  },
  { cue: 'incomber', on: [...firstGroupForms('incomb'), 'incomber'] },
  { cue: 'appartenir à', on: irregularForms('appartiendr', 'appartient appartenait appartienne appartenir'), before: near(3, 'il') },
  { cue: 'être contraint', on: agreeing('contraint', 'astreint', 'censé', 'prié'), before: near(4, formsOfBe) },
  { cue: 'être prié', on: ['veuillez'] },
  { cue: 'être chargé de', on: pastParticiples('charg'), before: be, after: to },
  { cue: 'se charger de', on: firstGroupForms('charg'), before: near(2, 's se me nous vous') },
  { cue: 'être requis', on: [...agreeing('requis'), ...pastParticiples('exig')], before: be },
  { cue: 'exiger', on: [...firstGroupForms('exig'), ...list('requiert requièrent')] },
  { cue: 'veiller', on: firstGroupForms('veill').filter((form) => form !== 'veilles'), notBefore: near(1, 'la une de en') },
  {
    cue: "s'assurer",
    on: [...firstGroupForms('assur').filter((form) => !/(?:ons|ez)$/u.test(form)), 'assurer'],
    before: near(2, 's se nous vous m'),
  },
  { cue: 'respecter', on: firstGroupForms('respect') },
  { cue: 'se conformer', on: [...firstGroupForms('conform'), 'conformer'], before: near(2, 's se nous vous m') },
  { cue: "s'acquitter", on: [...firstGroupForms('acquitt'), 'acquitter'], before: near(2, 's se nous vous m') },
  { cue: "s'efforcer", on: [...firstGroupForms('efforc'), 'efforcer'] },
  { cue: 'efforts', on: list('efforts effort diligences') },
  { cue: 'mettre en œuvre', on: list('œuvre oeuvre'), before: near(4, 'tout') },
  { cue: 'ne pas', on: ['pas'], before: near(1, 'ne'), notBefore: near(2, 'de pour et ou à') },
];

const prohibition: readonly Cue[] = [
  {
    cue: 'interdire',
    on: [
      ...irregularForms(
        'interdir',
        'interdis interdit interdisons interdisez interdisent interdisait interdisaient interdise interdire interdisant',
      ),
      ...agreeing('interdit'),
    ],
  },
  { cue: 'interdiction', on: list('interdiction interdictions prohibition prohibitions') },
  { cue: 'interdiction', on: ['défense'], before: near(2, 'fait') },
  { cue: 'prohiber', on: [...pastParticiples('prohib'), ...agreeing('proscrit'), ...firstGroupForms('prohib'), ...list('proscrivent')] },
  {
    cue: "s'abstenir",
    on: irregularForms('abstiendr', 'abstient abstiennent abstenons abstenez abstenait abstenaient abstienne abstenir'),
  },
  { cue: 'aucun', on: list('aucun aucune aucuns aucunes') },
  { cue: 'jamais', on: ['jamais'], before: negation },
  { cue: 'rien', on: ['rien'], after: near(12, 'ne n') },
  { cue: 'rien', on: ['rien'], before: near(3, 'ne n'), notBefore: near(4, 'il') },
  {
    cue: 'ne que',
    on: list('que qu'),
    before: near(4, 'ne n'),
    notBefore: near(4, 'pas plus jamais rien aucun aucune fait font sert servent a ont importe'),
    notAfter: near(3, 'valeur titre il elle ils elles on si'),
  },
  { cue: 'exclure', on: [...irregularForms('exclur', 'exclut excluent excluait excluaient exclure excluant'), ...agreeing('exclu')] },
  {
    cue: "ne pas s'appliquer",
    on: list('couvre couvrent applique appliquent entre entrent'),
    before: negation,
    after: near(1, 'pas plus ni'),
  },
  { cue: "ne pas s'appliquer", on: ['application'], before: near(2, 'pas') },
  { cue: 'uniquement', on: list('uniquement exclusivement'), before: be },
  { cue: 'uniquement', on: ['exclusivement'], after: near(1, 'de à du au par') },
  { cue: 'exclusion', on: list('exclusion exclusions') },
];

const permission: readonly Cue[] = [
  {
    cue: 'se réserver le droit',
    on: [...firstGroupForms('réserv'), 'réserver', ...pastParticiples('réserv')],
    after: near(4, 'droit faculté possibilité'),
  },
  {
    cue: 'droit',
    on: list('droit droits'),
    before: near(3, formsOfHave, 'en plein donne donnent ouvre ouvrent sans'),
    notBefore: near(1, 'au du'),
  },
  { cue: 'autoriser', on: pastParticiples('autoris'), before: be },
  { cue: 'autoriser', on: pastParticiples('autoris'), after: near(1, 'à') },
  { cue: 'autoriser', on: [...firstGroupForms('autoris'), ...list('autorisation autorisations permission')] },
  { cue: 'être permis', on: [...agreeing('permis', 'admis'), ...pastParticiples('tolér', 'habilit', 'dispens')], before: be },
  { cue: 'être fondé à', on: pastParticiples('fond'), before: be, after: near(1, 'à') },
  { cue: 'libre de', on: list('libre libres loisible'), before: be, after: near(2, 'de d à') },
  { cue: 'libre de', on: list('libre libre loisible charge'), after: near(1, 'à au aux') },
  { cue: 'être possible', on: list('possible possibles'), before: be, after: near(2, 'de d que qu') },
  { cue: 'faculté', on: ['faculté'], after: near(2, 'de d') },
  { cue: 'possibilité', on: list('possibilité possibilités choix'), before: near(3, formsOfHave, 'réservant') },
  { cue: 'être en mesure', on: ['mesure'], before: near(1, 'en'), after: near(1, 'de d') },
];

const liability: readonly Cue[] = [
  {
    cue: 'responsable',
    on: list('responsable responsables coresponsable coresponsables'),
    before: near(
      5,
      formsOfBe,
      'reste restent demeure demeurent seul seule seuls seules rend rendre tient tenir tenu tenue tenus tenues déclarer déclaré',
    ),
    notBefore: near(1, 'le la les du au aux des ce un une son notre leur l'),
  },
  { cue: 'responsabilité', on: list('responsabilité responsabilités irresponsabilité') },
  { cue: 'garantir', on: secondGroupForms('garant') },
  { cue: 'garantir', on: agreeing('garanti'), before: be },
  { cue: 'garantie', on: list('garantie garanties'), before: near(2, 'aucune sans ni') },
  {
    cue: 'indemniser',
    on: [
      ...firstGroupForms('indemnis'),
      ...pastParticiples('indemnis'),
      ...list('indemniser indemnité indemnités indemnisation indemnisations indemne indemnes'),
    ],
  },
  {
    cue: 'dédommager',
    on: [...firstGroupForms('dédommag'), ...pastParticiples('dédommag'), ...list('dédommager dédommagement dédommagements')],
  },
  { cue: 'dommages et intérêts', on: ['intérêts'], before: near(3, 'dommages') },
  { cue: 'répondre de', on: irregularForms('répondr', 'répond répondent répondons répondait répondaient'), after: near(3, 'de d des du') },
  { cue: 'assumer', on: [...firstGroupForms('assum'), 'assumer'] },
  { cue: 'supporter', on: [...firstGroupForms('support'), 'supporter'], notBefore: near(1, 'le un du au') },
  { cue: 'exonérer', on: [...firstGroupForms('exonér'), ...pastParticiples('exonér'), ...list('exonérer exonération exonérations')] },
  { cue: 'décliner', on: [...firstGroupForms('déclin'), 'décliner'] },
  { cue: 'à la charge de', on: ['charge'], before: near(2, 'à') },
  { cue: 'prendre en charge', on: ['charge'], before: near(3, 'prend prennent prendre prendra prendront pris prise') },
  { cue: 'risques et périls', on: list('périls péril') },
  { cue: 'aux frais de', on: ['frais', 'risques'], before: near(2, 'à aux') },
  { cue: 'pénalité', on: list('pénalité pénalités sanction sanctions astreinte astreintes déchéance') },
  { cue: 'sous peine de', on: ['peine'], before: near(1, 'sous à'), after: near(1, 'de d') },
];

const money: readonly Cue[] = [
  { cue: 'être facturé', on: pastParticiples('factur'), before: be },
  { cue: 'redevable', on: list('redevable redevables exigible exigibles payable payables') },
  { cue: 'plafonner', on: [...pastParticiples('plafonn'), ...firstGroupForms('plafonn'), ...list('plafonner plafond plafonds')] },
  { cue: 'limiter', on: pastParticiples('limit'), before: be },
  { cue: 'se limiter à', on: firstGroupForms('limit'), before: near(1, 's se') },
  { cue: 'dans la limite de', on: list('limite limites'), before: near(2, 'dans') },
  { cue: 'ne pas excéder', on: list('excède excèdent dépasse dépassent'), before: near(2, 'ne n') },
];

const agreement: readonly Cue[] = [
  { cue: 'accepter', on: firstGroupForms('accept') },
  {
    cue: 'reconnaître',
    on: irregularForms(
      'reconnaîtr',
      'reconnais reconnaît reconnait reconnaissons reconnaissez reconnaissent reconnaissait reconnaissaient reconnaîtra',
    ),
  },
  { cue: 'consentir', on: irregularForms('consentir', 'consent consentent consentons consentez') },
  { cue: 'renoncer', on: [...firstGroupForms('renonc'), 'renoncer', 'renonciation'] },
  {
    cue: 'déclarer',
    on: [...firstGroupForms('déclar'), ...firstGroupForms('certifi'), ...firstGroupForms('attest'), ...firstGroupForms('confirm')],
  },
  {
    cue: 'être soumis à',
    on: [...agreeing('soumis', 'sujet'), 'sujette', 'sujettes', 'subordonné', 'subordonnée', 'subordonnés', 'subordonnées'],
    before: be,
  },
  { cue: 'être réputé', on: pastParticiples('réput'), before: be },
  { cue: 'être régi par', on: agreeing('régi'), before: near(2, formsOfBe), after: near(2, 'par') },
  { cue: 'nul', on: list('nul nulle nuls nulles caduc caduque'), before: be },
  { cue: 'opposable', on: list('opposable opposables inopposable inopposables') },
  { cue: 'dérogation', on: [...list('dérogation dérogations prévaut prévalent prévaudra prévaudront'), ...firstGroupForms('dérog')] },
];

export const cueLexicon: readonly Cue[] = [...modal, ...duty, ...prohibition, ...permission, ...liability, ...money, ...agreement];

/** Words that end like a future and are none. */
const notFuture = new Set('extra infra supra ultra intra contra opéra caméra para front affront'.split(' '));

/** « nous assurons », « vous livrez »: presents of verbs whose stem ends so. */
const presentInR = /(?:(?<!a|co)ur|livr|ouvr|offr|tir|montr|entr|désir|clar|par|gar|égr|ntégr)(?:ons|ez)$/u;

/** `fournira`, `seront`; `nous fournirons` and `vous fournirez` where the person before says so. */
export const isFuture = (word: string, before: string): boolean => {
  if (word.length < 4 || notFuture.has(word)) return false;
  if (word.endsWith('ra') || word.endsWith('ront')) return true;
  return !presentInR.test(word) && ((before === 'nous' && word.endsWith('rons')) || (before === 'vous' && word.endsWith('rez')));
};
