/** French verbs by which a contract takes effect whatever their subject, and the thing that « s’entend », « se fait ». */
import { presents } from './verbs.ts';

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
export const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...presents(`expirer cesser courir débuter appliquer prévaloir primer annuler remplacer emporter entraîner élever ajouter
    renouveler poursuivre proroger rester demeurer devenir revenir incomber échoir survivre subsister suspendre interrompre libérer exonérer obliger
    engager lier régir effectuer opérer intervenir évoluer exclure priver garantir excéder imputer prescrire compenser décompter
    appartenir requérir exiger nécessiter conférer accorder transférer attribuer imposer interdire autoriser dispenser cumuler
    compléter substituer déroger encourir supporter résilier reconduire réputer grever
    majorer augmenter déduire soustraire facturer rembourser payer régler verser percevoir acquitter valoir impliquer
    supposer prolonger renaître ratifier limiter réserver remettre informer aviser notifier conserver
    concéder céder assumer maintenir restituer détruire respecter veiller relever cautionner indemniser
    étendre répercuter`).map((form) => [form, undefined] as const),
  ...presents('répondre').map((form) => [form, /^(?:de|du|des|d'\p{L}+|seuls?|seules?|solidairement)(?!\p{L})/u] as const),
  ...presents('former').map((form) => [form, /^(?:un tout|un ensemble|l'intégralité|l'accord|l'ensemble)/u] as const),
  ...presents('jouer').map((form) => [form, /^(?:en|pour|dès|si|que|uniquement|même|à compter)(?!\p{L})/u] as const),
  ...presents('jouir').map(
    (form) => [form, /^(?!d'une? (?:\p{L}+ )?(?:réputation|expérience|notoriété|vue|expertise|position))/u] as const,
  ),
  ...presents('commencer').map((form) => [form, /^(?!par \d)/u] as const),
  ...presents('compter').map((form) => [form, /^(?:comme|pour)(?!\p{L})(?! [nv]ous)/u] as const),
  ...presents('bénéficier').map(
    (form) =>
      [form, /^(?:à |aux? |d'une? (?:droit|remise|réduction|garantie|priorité|exclusivité|licence|délai|option|crédit|avoir))/u] as const,
  ),
  ...presents('abroger convoquer clore').map((form) => [form, undefined] as const),
  ...presents('couvrir').map((form) => [form, /^(?!\d|toute? la (?:france|population)|le territoire|une superficie)/u] as const),
  ...presents('porter').map((form) => [form, /^(?:intérêts?|effet|atteinte|le total|sur)/u] as const),
  ...presents('prévoir stipuler').map((form) => [form, /^(?:que|une (?:pénalité|indemnité))/u] as const),
  ...presents('partir').map((form) => [form, /^(?:de|du|à compter)(?!\p{L})/u] as const),
  ...presents('passer').map((form) => [form, /^(?:à|au|aux|sur)(?!\p{L})/u] as const),
  ...presents('prendre').map((form) => [form, /^(?:fin|effet|cours|rang|le pas|en charge)/u] as const),
  ...presents('modifier affecter').map((form) => [form, /^(?:pas|en rien|ni)(?!\p{L})/u] as const),
  ...presents('assurer fournir livrer exercer produire établir').map(
    (form) => [form, /^(?!(?:une |l'|la |son |leur )(?:activité|profession|métier|commerce)|des? (?:biens|matériels?))/u] as const,
  ),
  ...presents('ouvrir donner').map((form) => [form, /^(?:pas )?(?:droit|lieu|naissance|quittance|à aucun|aucun)/u] as const),
  ...presents('faire').map(
    (form) =>
      [
        form,
        /^(?:pas )?(?:foi|perdre|retour|l'objet|courir|partie intégrante|(?:l'|son |leur )affaire|obstacle|échec|par (?:écrit|lettre|courrie|virement))/u,
      ] as const,
  ),
  ...presents('tenir').map((form) => [form, /^(?:lieu|pour)(?!\p{L})/u] as const),
  ...presents('avoir').map((form) => [form, undefined] as const),
  ...['a', 'ont'].map(
    (form) =>
      [
        form,
        /^(?:pas |plus |toujours )?(?:(?:\d+|[a-zé]+) (?:jours|mois|ans|heures|semaines) (?:pour|à compter|afin)|lieu|jusqu|(?:pour |d')?effet|droit|(?:l'|le |la |les |un |d'|aucun |toute? |seule? )?(?:usage|choix|jouissance|droits?|accès|faculté|charge|intérêt à|garde|obligation|devoir|compétence|qualité pour|pleine propriété|maîtrise|force obligatoire|(?:la )?même (?:valeur|force|portée)|valeur (?:contractuelle|juridique|obligatoire)|caractère))/u,
      ] as const,
  ),
  ...presents('connaître').map(
    (form) =>
      [
        form,
        /^(?:seule?s? |exclusivement )?(?:d'|de |du |des )[^.]{0,40}(?:litiges?|différends?|contestations?|actions?|recours)(?!\p{L})/u,
      ] as const,
  ),
  ...presents('perdre').map((form) => [form, /^(?!d[eu] |(?:en|leur|sa|son) (?:capacité|puissance|couleur|éclat))/u] as const),
  ...presents('mettre').map((form) => [form, /^(?:fin|un terme)(?!\p{L})/u] as const),
  ...presents('coûter').map((form) => [form, /^(?:\d|moins de|plus de)/u] as const),
  ...presents('entrer').map((form) => [form, /^en (?:vigueur|application|compte)/u] as const),
  ...presents('correspondre équivaloir').map(
    (form) =>
      [
        form,
        /^(?:à (?!\d[\d ]*(?:miles?|k?m|[ck]m|k?g|bits?|octets?|litres?)(?!\p{L})|l'(?:intervalle|écart|ensemble)|la (?:durée|période))|au (?!temps|rapport|nombre))/u,
      ] as const,
  ),
  ...presents('constituer').map(
    (form) =>
      [
        form,
        /^(?:pas |une? (?:stock|provision|garantie|réserve|gage|caution|sûreté|dossier)|un manquement|une? (?:condition|faute|motif|cause|violation|engagement|clause|obligation|offre|contrat)|l'intégralité|l'entier|ensemble)/u,
      ] as const,
  ),
  ...presents('présumer').map((form) => [form, undefined] as const),
  ...presents('élire').map((form) => [form, /^domicile/u] as const),
  ['vient', /^(?:chercher|retirer|reprendre|récupérer)(?!\p{L})/u],
  ['viennent', /^(?:chercher|retirer|reprendre|récupérer)(?!\p{L})/u],
  ['élisent', /^domicile/u],
  ['élit', /^domicile/u],
  ['vaut', /^(?!\p{L}+ (?:bits|octets|mètres))/u],
]);

/** A thing that « s'entend », « se fait »: only after the reflexive pronoun. */
export const reflexive = new Set(
  presents(
    'entendre faire effectuer régler compter chiffrer monter calculer présumer transmettre céder prouver porter réunir éteindre exécuter imputer acquérir apprécier interpréter résoudre négocier transformer convertir',
  ),
);
