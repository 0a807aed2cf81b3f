/** French verbs by which a contract takes effect whatever their subject, and the thing that « s’entend », « se fait ». */
import { askedAfter } from '../../normative/asked-after.ts';
import { presents } from './verbs.ts';

/** The forms of each verb of a list, with what must follow them. */
const asked = askedAfter(presents);

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
export const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...asked(`expirer cesser courir débuter appliquer prévaloir primer annuler remplacer emporter entraîner élever ajouter
    renouveler poursuivre proroger rester demeurer devenir revenir incomber échoir survivre subsister suspendre interrompre libérer exonérer obliger
    engager lier régir effectuer opérer intervenir évoluer exclure priver garantir excéder imputer prescrire compenser décompter
    appartenir requérir exiger nécessiter conférer accorder transférer attribuer imposer interdire autoriser dispenser cumuler
    compléter substituer déroger encourir supporter résilier reconduire réputer grever
    majorer augmenter déduire soustraire facturer rembourser payer régler verser percevoir acquitter valoir impliquer
    supposer prolonger renaître ratifier limiter réserver remettre informer aviser notifier conserver
    concéder céder assumer maintenir restituer détruire respecter veiller relever cautionner indemniser
    répercuter échapper`),
  ...asked(
    'justifier',
    /^(?:une? |l[ae] |l'|son )(?:renvoi|résiliation|licenciement|rupture|refus|suspension|exclusion|retrait|rejet)(?!\p{L})/u,
  ),
  ...asked('étendre', /^(?!sur (?:\d|environ))/u),
  ...asked('répondre', /^(?:de|du|des|d'\p{L}+|seuls?|seules?|solidairement)(?!\p{L})/u),
  ...asked('former', /^(?:un tout|un ensemble|l'intégralité|l'accord|l'ensemble)/u),
  ...asked('jouer', /^(?:en|pour|dès|si|que|uniquement|même|à compter)(?!\p{L})/u),
  ...asked('jouir', /^(?!d'une? (?:\p{L}+ )?(?:réputation|expérience|notoriété|vue|expertise|position))/u),
  ...asked('commencer', /^(?!par \d)/u),
  ...asked('compter', /^(?:comme|pour)(?!\p{L})(?! [nv]ous)/u),
  ...asked(
    'bénéficier',
    /^(?:à |aux? |d'une? (?:droit|remise|réduction|garantie|priorité|exclusivité|licence|délai|option|crédit|avoir))/u,
  ),
  ...asked('abroger convoquer clore'),
  ...asked('couvrir', /^(?!\d|toute? la (?:france|population)|le territoire|une superficie)/u),
  ...asked('porter', /^(?:intérêts?|effet|atteinte|le total)/u),
  ...asked('prévoir stipuler', /^(?:que|une (?:pénalité|indemnité))/u),
  ...asked('partir', /^(?:de|du|à compter)(?!\p{L})/u),
  ...asked('passer', /^(?:à|au|aux|sur)(?!\p{L})/u),
  ...asked('prendre', /^(?:fin|effet|cours|rang|le pas|en charge)/u),
  ...asked('modifier affecter', /^(?:pas|en rien|ni)(?!\p{L})/u),
  ...asked(
    'assurer fournir livrer exercer produire établir',
    /^(?!(?:une |l'|la |son |leur )(?:activité|profession|métier|commerce)|des? (?:biens|matériels?))/u,
  ),
  ...asked('ouvrir donner', /^(?:droit|lieu|naissance|quittance|à aucun|aucun)/u),
  ...asked(
    'faire',
    /^(?:foi|perdre|retour|l'objet|courir|partie intégrante|(?:l'|son |leur )affaire|obstacle|échec|par (?:écrit|lettre|courrie|virement))/u,
  ),
  ...asked('tenir', /^(?:lieu|pour)(?!\p{L})/u),
  ...asked('avoir'),
  ...['a', 'ont'].map(
    (form) =>
      [
        form,
        /^(?:toujours )?(?:(?:\d+|[a-zé]+) (?:jours|mois|ans|heures|semaines) (?:pour|à compter|afin)|lieu|jusqu|(?:pour |d')?effet|droit|le dernier mot|voix prépondérante|(?:l'|le |la |les |un |d'|aucun |toute? |seule? )?(?:usage|choix|jouissance|droits?|accès|faculté|charge|intérêt à|garde|obligation|devoir|compétence|qualité pour|pleine propriété|maîtrise|force obligatoire|(?:la )?même (?:valeur|force|portée)|valeur (?:contractuelle|juridique|obligatoire)|caractère))/u,
      ] as const,
  ),
  ...asked(
    'connaître',
    /^(?:seule?s? |exclusivement )?(?:d'|de |du |des )[^.]{0,40}(?:litiges?|différends?|contestations?|actions?|recours)(?!\p{L})/u,
  ),
  ...asked('perdre', /^(?!d[eu] |(?:en|leur|sa|son) (?:capacité|puissance|couleur|éclat))/u),
  ...asked('mettre', /^(?:fin|un terme)(?!\p{L})/u),
  ...asked('coûter', /^(?:\d|moins de|plus de)/u),
  ...asked('entrer', /^en (?:vigueur|application|compte)/u),
  ...asked(
    'correspondre équivaloir',
    /^(?:à (?!\d[\d ]*(?:miles?|k?m|[ck]m|k?g|bits?|octets?|litres?)(?!\p{L})|l'(?:intervalle|écart|ensemble)|la (?:durée|période))|au (?!temps|rapport|nombre))/u,
  ),
  ...asked(
    'constituer',
    /^(?:l[ae] seule? |l'unique |une? (?:stock|provision|garantie|réserve|gage|caution|sûreté|dossier)|un manquement|une? (?:condition|faute|motif|cause|violation|engagement|clause|obligation|offre|contrat)|l'intégralité|l'entier|ensemble)/u,
  ),
  ...asked('présumer'),
  ...asked('élire', /^domicile/u),
  ['vient', /^(?:chercher|retirer|reprendre|récupérer)(?!\p{L})/u],
  ['viennent', /^(?:chercher|retirer|reprendre|récupérer)(?!\p{L})/u],
  ['élisent', /^domicile/u],
  ['élit', /^domicile/u],
  ['vaut', /^(?!\p{L}+ (?:bits|octets|mètres))/u],
]);

/** A thing that « s'entend », « se fait »: only after the reflexive pronoun. */
export const reflexive = new Set(
  presents(
    'entendre faire effectuer régler compter chiffrer monter calculer présumer transmettre céder prouver porter réunir éteindre exécuter imputer acquérir apprécier interpréter résoudre négocier transformer convertir partager répartir prendre ranger déposer retirer signer décider voter constater commander réserver notifier déclarer',
  ),
);
