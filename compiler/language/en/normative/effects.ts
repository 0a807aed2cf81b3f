/** English verbs by which a contract takes effect whatever their subject, and the words after which those that describe bind a party. */
import { askedAfter } from '../../normative/asked-after.ts';
import { both } from './describing.ts';

/** The forms of each verb of a list, with what must follow them. */
const asked = askedAfter(both);

/** What a party has by the contract alone, or sees to: `has the vehicle serviced as the maker prescribes`. */
const entitlement =
  /^(?:no |(?:the )?(?:sole|exclusive|power)|(?:\p{L}+|\d+) (?:\p{L}+ )?(?:days|months|weeks|hours)(?: (?:to|from|in which|for)|$)|until |(?:an? |the )?(?:[\p{L}\d]+ ){0,3}(?:allowance|quota|entitlement|cooling|right|option|lien|charge|grace|credit|notice period|priority|first refusal|casting vote|licen[cs]e|permission|deciding vote|veto|say in|final say|last word)|(?:the|its|his|her|their|all|any) (?:\p{L}+ ){1,3}\p{L}+ed (?:as|by|at|before|every|within|regularly|annually)(?!\p{L}))/u;
/** What a thing has by the contract alone. */
const standing =
  /^(?:no |(?:\p{L}+|\d+) (?:\p{L}+ )?(?:days|months|weeks|hours) (?:to|for|from|in which)(?!\p{L})|(?:the )?(?:sole|exclusive|non-exclusive|full|power|jurisdiction|priority|precedence|effect|recourse|force|access to|use of|the same (?:force|effect|value)))/u;
/** `don't`, `doesn't`, as words. */
const denial = /^t (?!own|have|know|employ|carry|operate|think|believe|want|like|mind)/u;
/** What those verbs bind to when they say more. */
export const bindingAfter: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...asked(
    'operate run use',
    /(?:in accordance|in compliance|in line|as directed|only|solely|exclusively|under the|strictly|with (?:reasonable|due))/u,
  ),
  ...asked(
    'hold',
    /(?<!\p{L})(?:confidence|on trust|in trust|harmless|insurance|until|for (?:the|at least)|a valid|all (?:licences|licenses|permits)|itself|open)(?!\p{L})/u,
  ),
  ...asked('serve', /^(?:to (?:cover|secure|guarantee)|as (?:security|a guarantee))/u),
  ...asked('bring', /^(?!together)/u),
  ...asked('let', /^(?!you|users?|customers?|people|visitors)/u),
  ...asked('work', /(?:hours|under the|exclusively|from|a minimum|such)/u),
  ...asked('report', /^(?:to|any|all|each|the)(?! (?:that|in 20))/u),
  ...asked(
    'make',
    /^(?:(?:\p{L}+ ){0,5}available|good|sure|every|all|no|any|such|up (?:for|the|any)|(?:the |its |their |his |a |full )?(?:\p{L}+ )?(?:payments?|deliver\p{L}+|backups?|arrangements?|deposit|contribution|claim|request|order)s?(?!\p{L}))/u,
  ),
  ...asked('carry', /^(?:out (?!business)|insurance|the risk)/u),
  ...asked('produce', /^(?:a |the |such )?(?:report|record|document|evidence|certificate|plan)/u),
  ...asked('engage', /^(?:no |the |only )/u),
  ...asked('offer', /(?:first refusal|to the|a discount|a refund)/u),
  ...asked(
    'own',
    /(?<!\p{L})(?:content|data|copyrights?|intellectual|rights|deliverables|results|inventions|materials|work product|improvements)(?!\p{L})/u,
  ),
  ...asked('sell', /^(?:the|and|to)(?!\p{L})/u),
  ...asked('enjoy', /^(?:quiet|the (?:right|benefit|use)|an? (?:right|exclusive|licence)|exclusive|priority|full)/u),
  ['don', denial],
  ['doesn', denial],
  ['has', entitlement],
  ['have', entitlement],
  ...asked('do', /^not (?!own|have|know|employ|carry|operate)/u),
]);

/** What takes effect whatever does it: the words after it that are asked for, where the verb alone says too little. */
export const effects: ReadonlyMap<string, RegExp | undefined> = new Map<string, RegExp | undefined>([
  ...asked(`renew terminate expire commence end cease lapse continue remain prevail govern supersede survive apply accrue vest
    entitle require oblige bind inure enure constitute bar extinguish discharge release suspend exclude indemnify mature rise increase attract
    replace override void preclude prohibit forbid entail trigger exceed become rank revert transfer confer grant authorise authorize
    permit allow limit relieve waive affect impair render recover bear merge attach benefit
    incur disclaim warrant guarantee agree undertake covenant reserve retain pay deliver notify reimburse refund qualify
    forfeit assign accept reject deem`),
  ['have', standing],
  ['has', standing],
  ...asked('pass', /^(?!through|over|under|along|between|by(?!\p{L}))/u),
  ...asked('belong', /^(?!to (?:an?|one|some|several|the (?:same|group|family|category|class|generation))(?!\p{L}))/u),
  ...asked('come', /^(?:to an end|into (?:force|effect|being|operation)|first|last|without|with no|as is)(?!\p{L})/u),
  ...asked('state', /^the (?:entire|sole|whole|exclusive|full)(?!\p{L})/u),
  ...asked('rest', /^(?:solely |entirely |exclusively )?with(?!\p{L})/u),
  ...asked('go', /^(?:up|down|back|to|through|via|by|before)(?!\p{L})/u),
  ...asked('hold', /^(?:even|good|for|until)(?!\p{L})/u),
  ...asked('stay', /^(?:with|at|away|(?:\S+ ){1,3}property|in|under|the)/u),
  ...asked(
    'run',
    /^(?:for|from|until|at \d|on (?:late|overdue|unpaid|sums|arrears|any|the)|at weekends|at all|on (?:weekdays|public|business|working|weekends)|with the land|concurrently|automatically|daily|monthly)(?!\p{L})/u,
  ),
  ...asked(
    'equal',
    /^(?:the |an? |half |(?:\d+|one|two|three|four|six|ten|twelve) (?:times|per|percent|months?|days?|weeks?|years?|hours?|euros|pounds|dollars))/u,
  ),
  ...asked(
    'lead',
    /^to (?:disciplin|terminat|dismiss|the (?:loss|termination|suspension)|suspension|forfeiture|immediate|an? (?:penalty|charge|fine))/u,
  ),
  ...asked(
    'result',
    /^in (?:the |an? |its |immediate |automatic )*(?:\p{L}+ )?(?:terminat|suspen|clos|loss|forfeit|cancel|charge|penalt|fee|dismiss|exclu|disqual|refus|revoc|withdraw)/u,
  ),
  ...asked('answer', /^for (?!this|the sake)/u),
  ...asked('set', /^(?:up|aside|off)(?!\p{L})/u),
  ...asked('stand', /^(?:$|as|until|notwithstanding)/u),
  ...asked('call', /^for /u),
  ...asked('give', /^(?:rise|no|notice)/u),
  ...asked('take', /^(?:effect|precedence|place(?! in (?:\p{L}+|\d+) (?:phases|stages|steps|parts))|priority)/u),
  ...asked('fall', /^(?:due|on the|to the|within|outside)/u),
  ...asked('lie', /^(?:exclusively|with|for|against|to the|in the (?:courts|county))/u),
  ...asked('meet', /^(?:every|each|at least|once|monthly|weekly|quarterly|the)(?!\p{L})/u),
  ...asked('form', /^(?:a quorum|an integral|part of (?:this|the) (?:agreement|contract|deed)|the entire)/u),
  ...asked('create', /^(?:no |an? (?:partnership|obligation|right|agency))/u),
  ...asked('roll', /^(?:over|forward)(?!\p{L})/u),
  ...asked('contain', /^(?:everything|the (?:entire|whole|complete))(?!\p{L})/u),
  ...asked('vary', /^(?:in line|with the (?:index|consumer|retail))/u),
  ...asked('operate', /^(?:as|to|monday|daily|between|round|around|24)(?!\p{L})/u),
  ...asked('cost', /^(?:you|(?:(?:the )?\p{L}+ )?\d|an extra|an additional)/u),
  ...asked('need', /(?<!\p{L})(?:approval|consent|agreement|permission|authori[sz]ation|signature|notice)(?!\p{L})/u),
  ...asked(
    'last',
    /^(?:\d|for|no more|no longer|not more|at (?:most|least)|up to|until|as long as|one|two|three|four|five|six|seven|eight|nine|ten|twelve|thirty)/u,
  ),
  ...asked('travel', /^(?:at|on) /u),
  ...asked(
    'consist',
    /^of (?:\d+|an? sole|one|two|three|four|five|six|seven|nine|twelve) (?:\p{L}+ )?(?:arbitrators?|members|directors|judges?|persons|representatives|trustees|experts)/u,
  ),
  ...asked('start begin', /^(?:on|from|at|when|upon|with(?! \d))(?!\p{L})/u),
  ...asked('stop', /^(?:$|when|once|if|on|at|from|until|as soon as)/u),
  ...asked('count', /^(?:as|towards|toward)(?!\p{L})/u),
  ...asked(
    'carry',
    /^(?:interest|an? (?:\p{L}+ ){0,2}(?:charge|fee|surcharge|penalty|supplement)|(?:one|no|the|a) (?:vote|right|weight|force))/u,
  ),
  ...asked('keep return'),
  ...asked('extend', /^(?!to \d+ (?:acres|hectares|square|metres|kilometres|miles|storeys))/u),
  ...asked('represent establish exist', /^(?:the (?:entire|whole)|no )/u),
  ...asked('provide', /^(?:that|for)(?!\p{L})|^no /u),
  ...asked('cover', /^(?:the|any|all|up|loss|damage|only)(?!\p{L})/u),
]);
