/**
 * English sentences that bind no one, by what they are: recitals, definitions, examples, what a document says of itself, whom to ask.
 * The non-obvious law: a reminder that a party must do something binds as the duty does; a recital or a definition never does.
 */

const recital =
  /^[\s(a-h)–—•-]*(?:whereas|having regard to|considering|recalling that|recitals?|background|by and between|this (?:agreement|contract|deed) follows|between|made (?:in|at|on)|this (?:[\p{L}-]+ ){0,5}(?:deed|agreement|contract|lease|licence|license|policy|guarantee|indenture|memorandum|charter)(?: of \p{L}+){0,2} (?:is|was) (?:dated|(?:made|entered into|concluded) (?:on|the|this|between|by|as of))|signed (?:by|for)|executed as|in witness whereof|acting (?:by|through)|represented by|dated|the parties (?:met|have (?:met|discussed)))(?!\p{L})/u;
const definition =
  /^["“][^"”]{1,60}["”] ?:|["”»] ?(?:\([^)]*\) ?)?(?:shall mean|means?|refers? to|has the meaning|have the meaning|includes?|shall have the meaning|is defined|are defined|is explained|denotes?|signif(?:y|ies)|shall include)(?!\p{L})|^[^.]{0,60}?(?<!\p{L})(?:means(?! of| no )|shall mean|has the meaning|have the meanings?|shall have the meanings?|is defined|are defined)(?!\p{L})|^(?:this|the) (?:term|word|expression|notion) (?:covers|includes|describes|applies to)|(?:considered|treated|regarded) as (?:an? |the )?["“]|^the following (?:definitions|terms|expressions) (?:apply|have)|^(?:any )?references? (?:in this \p{L}+ )?to (?!arbitration)|^(?:for the purposes? of [^,]{0,60}, )?(?:the )?(?:words?|expressions?|terms?) ["“«(]|(?:shall|is to|are to|must|may) be (?:read|construed|understood|interpreted) (?:as|to (?:mean|include|refer))|^in (?:this|these) [^,]{0,60}, (?:["“]|(?:words|references|the singular|headings))/u;
const copula =
  /^(?:an?|copyright|trade secrets|[\p{L}-]+ rights?) ?(?!(?:party|customer|supplier|tenant)(?!\p{L}))[\p{L}'’-]*(?: (?:of |for )?[\p{L}'’-]+){0,3} (?:is|are) (?:an?|the|one) (?!breach|condition|material|waiver|binding|fundamental|essential|event of default|debt|obligation|right|term|independent contractor)|^(?:the|an?) [^,.;]{3,60} (?:is|are) (?:the|an?) (?:\p{L}+ )?\p{L}+ (?:by|in|through|from|to|on) which(?!\p{L})/u;
const example =
  /^[\s–—•-]*(?:(?:if|where|when|so|thus),? for (?:example|instance)|in (?:the|this|our|that) (?:\p{L}+ )?(?:example|illustration)|thus,? an? |for (?:example|instance)|e\.g|by way of (?:example|illustration)|examples?(?!\p{L})|suppose|imagine|assum(?:e|ing) that|say )/u;
const paper =
  '(?:annex(?:es)?|articles?|clauses?|chapters?|sections?|documents?|tables?|diagrams?|glossary|preamble|schedules?|exhibits?|appendix|appendices|figures?|paragraphs?|leaflet|booklet|examples?|guides?|catalogue|brochure|handbook|manual|dashboard|recitals?|introduction|chart|plan|column|screenshots?|map|page|parts?|certificates?|reports?|attachments?|summary|index|drawings?|pictures?|templates?|forms?|bills?|volumes?)';
const says =
  '(?:(?:will |shall |can |may |must |also )?(?:describes?|explains?|sets? out|summari[sz]es?|lists?|shows?|presents?|gives?|contains?|illustrates?|displays?|outlines?|details?|indicates?|concerns?|deals? with|relates? to|introduces?|opens? with|ends? with|helps?|tells? you|sums? up|walks? you|is (?:at|in|on)|are (?:at|in|on|listed|shown)|provides? (?:an overview|a summary|background|information)|covers? the|explain|records?|mentions?|follows? the|reproduces?))';
const ofPaper = new RegExp(
  `^[\\s–—•-]*(?:(?:the|this|these|each|an?|our) )?(?:[\\p{L}'-]+ ){0,2}${paper}(?: (?:of |to |in )?[\\p{L}\\d.'-]+){0,4}? ${says}(?!\\p{L})`,
  'u',
);
/** What a law says by itself; that it applies to the contract is agreed. */
const ofLaw =
  /^(?:the (?:\p{L}+ ){0,4}(?:act|code|directive|statute|regulations?)|(?:section|article) \S+ of the (?:\p{L}+ )*(?:act|code|directive|regulation)|case law|the common law)(?: \d{4})? (?:distinguish|deals?|treats?|defines?|provides?|punish|lists?|recogni|protects?|dates?|has|came|sets)/u;
const purpose =
  /^[\s–—•-]*(?:the )?(?:purpose|aim|object|objective|intention) of (?:this|the|these) [^.]{0,60}?(?:is|are) to|^(?:cf|see|refer to|please see|visit|consult)(?!\p{L})|^(?:as (?:mentioned|stated|described|noted|shown|explained|set out) (?:above|below|in))|^the reader|(?<!\p{L})for convenience(?: of reference)? only(?!\p{L}| and (?:do|does|shall|will|must) )|(?<!\p{L})for (?:convenience|information(?: purposes)?|guidance|(?:ease of )?reference|illustration|indication|illustrative purposes)(?: only)?\.?$|(?:used|given) (?:here )?for convenience/u;
const contact =
  /(?<!\p{L})(?:may|can) be (?:contacted|reached) (?:at|on|by|via)(?!\p{L})|^(?:if you (?:have|need) (?:any |an? )?(?:questions?|quer(?:y|ies)|help|further information)|for (?:any |more |further )(?:questions?|information|details|help)|should you have)|(?<!\p{L})(?:reach|contact|call|write to) us (?:on|at|by|via)|(?:phone|telephone|e-?mail|our number)(?: is)? ?:? ?[+\d]/u;
/** `This document replaces version 3`: which of several texts is the last. */
const edition = /^this (?:document|version|edition|release|issue|guide|leaflet|brochure) (?:replaces|supersedes|cancels|updates)(?!\p{L})/u;
const month = '(?:may|will)';
const named = new RegExp(
  `^may \\d{4}|^(?:mr|mrs|ms|dr|the) ${month} (?:is|was|of|has)(?!\\p{L})|(?:edition|version|dated?|in|of|,) (?:of )?may(?: \\d{1,2},?)? \\d{4}\\.?$|must-have|will-call`,
  'u',
);
const unsure =
  /(?<!\p{L})(?:may be \p{L}+ by (?:the )?(?:weather|rain|snow|frost|traffic)|may well|must have (?:been|\p{L}+(?:ed|en))|perhaps|probably|maybe|it may be that|it may happen)(?!\p{L})/u;

/** Looked for in the first words alone. */
const marketing =
  /(?<!\p{L})(?:with a smile|(?:are|is) (?:very |so )?(?:proud|delighted|excited|thrilled|pleased to (?:welcome|present)|happy to)|at the heart of our|(?:makes?|earns?) (?:most|the bulk|over|more than)|(?:authori[sz]ed|licensed|regulated|accredited)(?: and \p{L}+)? by (?:the )?(?:central bank|financial|prudential|[\p{L} ]{0,30}(?:authority|commission|ministry))|(?:business|commercial|trading) relations(?:hips?)?|acknowledge (?:receipt of|with thanks) your|welcome to|thank you for|leading|our (?:mission|ambition|vision|values|philosophy|passion|story)|we (?:hope|believe|think|want|wish|look forward|understand|know|care|love))(?!\p{L})/u;

/** What the weather does, and what a browser keeps: no party has a hand in it. */
const world =
  /^(?:(?:heavy|strong|bad|severe|extreme|wet|dense) )?(?:snow|rain|storms?|fog|ice|wind|weather|frost|heat|floods?|lightning|sunlight)(?: \p{L}+)? (?:may|can|might|will|often|usually|closes?|causes?|delays?|affects?|makes?|damages?|disrupts?|slows?|reduces?|falls?|blocks?|cuts?|melts?)(?!\p{L})|^(?:an? |the |some |these )?(?:cookies?|pixels?|web beacons?|session tokens?)(?!\p{L})(?! policy)/u;

const opening = /(?<!\p{L})(?:agree|agreed|covenant|witness(?:es|eth)?)(?: with each other)? as follows ?:?$/u;

const quietKinds = [world, opening, recital, definition, copula, example, ofPaper, ofLaw, purpose, contact, edition, named, unsure];

const reminder =
  /^[^.]{0,40}?(?:it (?:should|must|may|is to|will|can) be (?:noted|remembered|recalled|borne in mind|emphasi[sz]ed|observed|said|pointed out|appreciated|understood|stressed|mentioned)|it is (?:worth|important to|useful to|recalled|noted|common ground)(?: noting| note| remember| recall)?|please note|readers? (?:should|may|must)|(?<=^[\s–—•-]{0,4})n\.? ?b\.?(?= ?[:.,—–-]? )|(?:we|one) (?:must|should|may) (?:note|remember|bear in mind)|(?<=^[\s–—•-]{0,4})note)(?!\p{L})(?: here| that|,|:|\.)*/u;
const duty =
  /(?<!\p{L})(?:shall|must|may not|will (?:pay|provide|not|be)|is (?:solely )?(?:responsible|liable|required|obliged|prohibited|entitled)|are (?:responsible|required|prohibited|liable)|is not|are not)(?!\p{L})/u;

/** `plain` is one sentence in plain spelling. */
export function isQuiet(plain: string): boolean {
  if (plain.endsWith('!') && !duty.test(plain)) return true;
  if (marketing.test(plain.slice(0, 120)) || quietKinds.some((kind) => kind.test(plain))) return true;
  const reminded = reminder.exec(plain);
  return reminded !== null && !duty.test(plain.slice(reminded[0].length));
}

/** What somebody perceives, whatever is offered. */
const perceives =
  '(?:be|feel|get) (?:familiar|aware|used to|pleased|delighted|happy|proud|amazed|surprised|glad|able to see)(?!\\p{L})|love|enjoy|like|adore|appreciate|feel|notice|hear|remember|prefer|know|recognise|recognize|wonder|have (?:been|heard|had|read|met|put|felt|found|left|kept|got|sent|\\p{L}+(?:ed|en|own|ost|one|ade))(?!\\p{L})';
const happening = `(?:${perceives}|block|flood|cut|overheat|vary|varies|contain|include bugs|include errors|differ|occur|result|reveal|damage|rise|fall|cause|happen|arise|appear|be (?:due|explained|attributed|traced|caused|volatile|affected|slower?|higher|lower|longer|different|subject to (?:delay|change without|fluctuat)|sensitive|useful|perceived|noticed|observed|felt|encountered|experienced|found|difficult|complex|seen|out of date|confused|unavailable|interrupted|inaccurate|delayed|disrupted|more|less|very|necessary|helpful|obtained from|downloaded)|lead|take (?:several|some|a few|up to|longer|a while|time)|experience|change (?:over|with)|fluctuate|seem|look|exist|affect|include (?:a|several|some|many)|come|go|interrupt|slow|degrade|depend|indicate|reflect|last|have (?:changed|caused|an? (?:effect|impact))|help|delay|postpone|seat|hold|accommodate|find|see|recall|spread|fail|suffer|grow|celebrate|deteriorate|stall|hinder|prevent|contribute|derive|stop responding|break down|explain|surprise|appeal|recover|struggle|climb|drop|decline|improve|worsen|be (?:the (?:cause|result|sign|first|second|third|fourth|last|only|most|\\p{L}+est)|part of|one of)|prove|turn out|need time|disrupt|stem|originate|originates)`;
const whatHappens = new RegExp(
  `^ (?:occasionally|sometimes|at times|conceivably) |^ (?:also |already |soon |probably |always |surely |sometimes |however |in turn |well |occasionally |at times )?${happening}(?!\\p{L})`,
  'u',
);

const perceiving = new RegExp(
  `^ (?:also |already |soon |occasionally |sometimes |even |well )?(?:${perceives}|(?:be|feel|get) (?:asked by|contacted by)|find|see|experience|need time|recall|seem|look)(?!\\p{L})`,
  'u',
);

/** `You may feel some discomfort`: what somebody perceives. */
export const isPerceiving = (plain: string, end: number): boolean => perceiving.test(plain.slice(end, end + 60));

const capable =
  /^ (?:also |now |easily |quickly |simply |always )?(?:sign (?:up|in)|log in|get started|start|find|discover|browse|expect|relax|see|trust|rely|count on|save (?:time|money)|reach|track|view|explore|imagine|explain|help|advise|read)(?!\p{L})/u;

/** `You can sign up in two minutes`: what is easy, and no leave. */
export const isCapability = (plain: string, end: number): boolean => capable.test(plain.slice(end, end + 60));

/** `may vary`, `will help`: what may happen, or will without anyone binding themselves; to a level it is agreed. */
export const isHappening = (plain: string, end: number): boolean =>
  whatHappens.test(plain.slice(end, end + 60)) && !sanction.test(plain.slice(end, end + 80)) && !ceiling.test(plain.slice(end));

/** `may go up by no more than 3%` */
const ceiling = /(?<!\p{L})(?:not?|never) (?:more|less|later|longer) than(?!\p{L})|(?<!\p{L})not exceed/u;

/** `may lead to dismissal`: what a party brings on itself. */
const sanction =
  /^ (?:also )?(?:lead to|result in) (?:[\p{L}']+ ){0,3}(?:terminat|dismiss|suspen|deduct|loss of (?:the|this|your|cover|right)|penalt|prosecut|disciplin|forfeit|refus|exclu)/u;
