/** English verbs by which a contract takes effect whatever their subject, and the words after which those that describe bind a party. */
import { both } from './describing.ts';

/** What a party has by the contract alone. */
const entitlement =
  /^(?:no |(?:the )?(?:sole|exclusive|power)|(?:\p{L}+|\d+) (?:\p{L}+ )?(?:days|months|weeks|hours)(?: (?:to|from|in which|for)|$)|until |(?:an? |the )?(?:\p{L}+ )?(?:allowance|quota|entitlement|cooling|right|option|lien|charge|grace|credit|notice period|priority|first refusal|casting vote|licen[cs]e|permission|deciding vote|veto|say in))/u;
/** What those verbs bind to when they say more. */
export const bindingAfter: ReadonlyMap<string, RegExp> = new Map([
  ...both('operate run use').map(
    (form) =>
      [
        form,
        /(?:in accordance|in compliance|in line|as directed|only|solely|exclusively|under the|strictly|with (?:reasonable|due))/u,
      ] as const,
  ),
  ...both('hold').map(
    (form) =>
      [
        form,
        /(?<!\p{L})(?:confidence|on trust|in trust|harmless|insurance|until|for (?:the|at least)|a valid|all (?:licences|licenses|permits)|itself|open)(?!\p{L})/u,
      ] as const,
  ),
  ...both('serve').map((form) => [form, /^(?:to (?:cover|secure|guarantee)|as (?:security|a guarantee))/u] as const),
  ...both('bring').map((form) => [form, /^(?!together)/u] as const),
  ...both('let').map((form) => [form, /^(?!you|users?|customers?|people|visitors)/u] as const),
  ...both('work').map((form) => [form, /(?:hours|under the|exclusively|from|a minimum|such)/u] as const),
  ...both('report').map((form) => [form, /^(?:to|any|all|each|the)(?! (?:that|in 20))/u] as const),
  ...both('make').map(
    (form) =>
      [
        form,
        /^(?:(?:\p{L}+ ){0,5}available|good|sure|every|all|no|any|such|up (?:for|the|any)|(?:the |its |their |his |a |full )?(?:\p{L}+ )?(?:payments?|deliver\p{L}+|backups?|arrangements?|deposit|contribution|claim|request|order)s?(?!\p{L}))/u,
      ] as const,
  ),
  ...both('need').map((form) => [form, /./u] as const),
  ...both('carry').map((form) => [form, /^(?:out (?!business)|insurance|the risk)/u] as const),
  ...both('produce').map((form) => [form, /^(?:a |the |such )?(?:report|record|document|evidence|certificate|plan)/u] as const),
  ...both('engage').map((form) => [form, /^(?:no |the |only )/u] as const),
  ...both('offer').map((form) => [form, /(?:first refusal|to the|a discount|a refund)/u] as const),
  ...both('own').map(
    (form) =>
      [
        form,
        /(?<!\p{L})(?:content|data|copyrights?|intellectual|rights|deliverables|results|inventions|materials|work product|improvements)(?!\p{L})/u,
      ] as const,
  ),
  ...both('sell').map((form) => [form, /^(?:the|and|to)(?!\p{L})/u] as const),
  ...both('enjoy').map(
    (form) => [form, /^(?:quiet|the (?:right|benefit|use)|an? (?:right|exclusive|licence)|exclusive|priority|full)/u] as const,
  ),
  ['has', entitlement],
  ['have', entitlement],
  ...both('do').map((form) => [form, /^not (?!own|have|know|employ|carry|operate)/u] as const),
]);

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
export const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...both(`renew terminate expire commence end cease lapse continue remain prevail govern supersede survive apply accrue pass vest
    entitle require oblige bind inure enure constitute bar extinguish discharge release suspend exclude indemnify mature rise increase attract
    replace override void preclude prohibit forbid entail trigger exceed become rank revert transfer confer grant authorise authorize
    permit allow limit relieve waive affect impair render recover bear merge attach benefit
    incur disclaim warrant guarantee agree undertake covenant reserve retain pay deliver notify reimburse refund qualify
    forfeit assign accept reject deem`).map((form) => [form, undefined] as const),
  ...both('have').map(
    (form) =>
      [
        form,
        /^(?:no |(?:the )?(?:sole|exclusive|non-exclusive|full|power|jurisdiction|priority|precedence|effect|recourse|force|access to|use of|the same (?:force|effect|value)))/u,
      ] as const,
  ),
  [
    'has',
    /^(?:no |(?:the )?(?:sole|exclusive|non-exclusive|full|power|jurisdiction|priority|precedence|effect|recourse|force|access to|use of|the same (?:force|effect|value)))/u,
  ],
  ...both('belong').map((form) => [form, /^(?!to (?:the|a) (?:same|group|family|category|class|generation)(?!\p{L}))/u] as const),
  ...both('come').map((form) => [form, /^(?:to an end|into (?:force|effect)|first|last|without|with no|as is)(?!\p{L})/u] as const),
  ...both('state').map((form) => [form, /^the (?:entire|sole|whole|exclusive|full)(?!\p{L})/u] as const),
  ...both('rest').map((form) => [form, /^(?:with|on|upon)(?!\p{L})/u] as const),
  ...both('go').map((form) => [form, /^(?:up|down|back|to|through|via|before)(?!\p{L})/u] as const),
  ...both('hold').map((form) => [form, /^(?:even|good|for|until)(?!\p{L})/u] as const),
  ...both('stay').map((form) => [form, /^(?:with|at|\S+ \S+ s? ?property|in|under|the)/u] as const),
  ...both('run').map(
    (form) =>
      [
        form,
        /^(?:for|from|until|at weekends|at all|on (?:weekdays|public|business|working|weekends)|with the land|concurrently|automatically|daily|monthly)(?!\p{L})/u,
      ] as const,
  ),
  ...both('equal').map(
    (form) =>
      [
        form,
        /^(?:the |an? |half |(?:\d+|one|two|three|four|six|ten|twelve) (?:times|per|percent|months?|days?|weeks?|years?|hours?|euros|pounds|dollars))/u,
      ] as const,
  ),
  ...both('lead').map(
    (form) =>
      [
        form,
        /^to (?:disciplin|terminat|dismiss|the (?:loss|termination|suspension)|suspension|forfeiture|immediate|an? (?:penalty|charge|fine))/u,
      ] as const,
  ),
  ...both('result').map(
    (form) =>
      [
        form,
        /^in (?:the |an? |its |immediate |automatic )*(?:\p{L}+ )?(?:terminat|suspen|clos|loss|forfeit|cancel|charge|penalt|fee|dismiss|exclu|disqual|refus|revoc|withdraw)/u,
      ] as const,
  ),
  ...both('answer').map((form) => [form, /^for (?!this|the sake)/u] as const),
  ...both('set').map((form) => [form, /^(?:up|aside|off)(?!\p{L})/u] as const),
  ...both('stand').map((form) => [form, /^(?:$|as|until|notwithstanding)/u] as const),
  ...both('call').map((form) => [form, /^for /u] as const),
  ...both('give').map((form) => [form, /^(?:rise|no|notice)/u] as const),
  ...both('take').map(
    (form) => [form, /^(?:effect|precedence|place(?! in (?:\p{L}+|\d+) (?:phases|stages|steps|parts))|priority)/u] as const,
  ),
  ...both('fall').map((form) => [form, /^(?:due|on the|to the|within|outside)/u] as const),
  ...both('lie').map((form) => [form, /^(?:exclusively|with|in the (?:courts|county))/u] as const),
  ...both('meet').map((form) => [form, /^(?:every|each|at least|once|monthly|weekly|quarterly|the)(?!\p{L})/u] as const),
  ...both('form').map((form) => [form, /^(?:an integral|part of (?:this|the) (?:agreement|contract|deed)|the entire)/u] as const),
  ...both('create').map((form) => [form, /^(?:no |an? (?:partnership|obligation|right|agency))/u] as const),
  ...both('vary').map((form) => [form, /^(?:in line|with the (?:index|consumer|retail))/u] as const),
  ...both('operate').map((form) => [form, /^(?:as|to|monday|daily|between|round|around|24)(?!\p{L})/u] as const),
  ...both('cost').map((form) => [form, /^(?:\d|an extra|an additional)/u] as const),
  ...both('last').map(
    (form) =>
      [
        form,
        /^(?:\d|for|no more|no longer|not more|at (?:most|least)|up to|until|as long as|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty)/u,
      ] as const,
  ),
  ...both('travel').map((form) => [form, /^(?:at|on) /u] as const),
  ...both('start begin').map((form) => [form, /^(?:on|from|at|when|upon|with(?! \d))(?!\p{L})/u] as const),
  ...both('count').map((form) => [form, /^(?:as|towards|toward)(?!\p{L})/u] as const),
  ...both('carry').map((form) => [form, /^(?:interest|a charge|(?:one|no|the|a) (?:vote|right))/u] as const),
  ...both('keep return extend').map((form) => [form, undefined] as const),
  ...both('represent establish exist').map((form) => [form, /^(?:the (?:entire|whole)|no )/u] as const),
  ...both('provide').map((form) => [form, /^(?:that|for)(?!\p{L})|^no /u] as const),
  ...both('cover').map((form) => [form, /^(?:the|any|all|up|loss|damage|only)(?!\p{L})/u] as const),
]);
