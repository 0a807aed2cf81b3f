/**
 * The five rules as one would write them by hand for speed: whole millionths of a euro and milliseconds, `switch`, the default
 * readings only. They take the generated functions' inputs, refuse what these refuse, and are the limit these are measured against.
 */
function refuse(field, sentence) {
  throw new Error(`${field} : ${sentence}`);
}

const hour = 3_600_000;
const dayLength = 86_400_000;

/** R1: restoration tiers of the month, capped. */
export function restoration({ monthlyFee, interruptions }) {
  if (monthlyFee < 0) refuse('monthlyFee', 'un montant ne peut pas être négatif');
  let percent = 0;
  for (let index = 0; index < interruptions.length; index++) {
    const { restorationTime, guaranteedTime } = interruptions[index];
    if (restorationTime < 0) refuse('interruptions.restorationTime', 'une durée ne peut pas être négative');
    if (guaranteedTime < 0) refuse('interruptions.guaranteedTime', 'une durée ne peut pas être négative');
    const overrun = restorationTime - guaranteedTime;
    percent += overrun <= 0 ? 0 : overrun <= hour ? 20 : overrun <= 2 * hour ? 30 : overrun <= 3 * hour ? 40 : 50;
  }
  return (monthlyFee * (percent < 100 ? percent : 100)) / 100;
}

/** R2: 2.5 % for each completed hour of the month's total, capped. */
export function availability({ monthlyAmount, outages, commitmentMet, requestedByTicket }) {
  if (monthlyAmount < 0) refuse('monthlyAmount', 'un montant ne peut pas être négatif');
  let total = 0;
  for (let index = 0; index < outages.length; index++) {
    if (outages[index] < 0) refuse('outages', 'une durée ne peut pas être négative');
    total += outages[index];
  }
  if (commitmentMet || !requestedByTicket) return 0;
  const thousandths = 25 * Math.floor(total / hour);
  return (monthlyAmount * (thousandths < 1000 ? thousandths : 1000)) / 1000;
}

const free = { kind: 'free' };
const onRequest = { kind: 'on-request' };
const toBeAgreed = { kind: 'to-be-agreed' };

/** R3: row of the tariff × priority × quarters of an hour. */
export function cost({ intervention, priority, timeSpent, interventionCount = 1, agreedCredits }) {
  if (timeSpent !== undefined && timeSpent < 0) refuse('timeSpent', 'une durée ne peut pas être négative');
  if (interventionCount <= 0) refuse('interventionCount', 'un nombre doit être supérieur à zéro');
  if (agreedCredits !== undefined && agreedCredits < 0) refuse('agreedCredits', 'un nombre ne peut pas être négatif');
  let credits = 2;
  switch (intervention) {
    case 'non-typical':
      return agreedCredits === undefined ? toBeAgreed : { kind: 'credits', credits: agreedCredits };
    case 'hosting-information-request':
    case 'hosting-site-unreachable':
    case 'hosting-second-ftp-account':
    case 'hosting-anonymous-access-change':
    case 'hosting-plesk-panel-use':
    case 'domain-information-request':
    case 'domain-registration':
    case 'm365-information-request':
    case 'm365-service-incident':
    case 'ssl-information-request':
    case 'ssl-request-and-creation':
      return free;
    case 'hosting-external-site-migration':
    case 'm365-mail-migration':
      return onRequest;
    case 'domain-record-update':
      return { kind: 'credits', credits: (priority === 'express' ? 3 : 2) * interventionCount };
    case 'ssl-integration-hosting-platform':
      if (priority === 'standard') return free;
      credits = 3;
      break;
    case 'hosting-coding-request':
    case 'hosting-hacking-investigation':
      break;
    case 'hosting-file-restore':
      credits = priority === 'express' ? 5 : 4;
      break;
    default:
      if (priority === 'express') credits = 3;
  }
  if (timeSpent === undefined) refuse('timeSpent', 'le temps passé est requis pour une ligne facturée par 15 minutes');
  return { kind: 'credits', credits: credits * Math.ceil(timeSpent / 900_000) };
}

/**
 * The days that the Belgian calendar knows, 2022 to 2031, and the one before them, as bytes from `firstDay`: 1 for Mondays to Fridays
 * but holidays. Brussels' offset at noon of each: its clock changes on Sundays.
 */
const firstDay = 18_992;
const workdays = new Uint8Array(3_653);
const offsets = new Int32Array(workdays.length);
/** Instants whose day in Brussels is of 2022 to 2030. No deadline from there leaves 2031. */
const [firstInstant, lastInstant] = [18_993 * dayLength - hour, 22_280 * dayLength - hour];
const clock = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Brussels', hour: 'numeric', hourCycle: 'h23' });
const offsetAtNoon = (day) => (Number(clock.format(day * dayLength + dayLength / 2)) - 12) * hour;
const isWorked = (day, away) => (day + 3) % 7 < 5 && !away.has(day);

/** Called once with the holidays (days from 1970): the calendar is data of the contract, not part of the work. */
export function prepareDeadline(holidays) {
  const away = new Set(holidays);
  for (let index = 0; index < workdays.length; index++) {
    offsets[index] = offsetAtNoon(firstDay + index);
    workdays[index] = isWorked(firstDay + index, away) ? 1 : 0;
  }
}

const nonTypical = { kind: 'not-applicable', reason: 'non-typical' };
const withoutDelay = { kind: 'not-applicable', reason: 'footnote-1' };

/** R4: working hours (08:00 to 18:00, Brussels) after an instant, as many as the motive and the priority give. */
export function deadline({ loggedAt, motive, priority, intervention, holidays }) {
  if (holidays === undefined && !(loggedAt >= firstInstant && loggedAt < lastInstant))
    refuse('holidays, loggedAt', 'hors des années du calendrier belge il faut donner les jours fériés');
  switch (intervention) {
    case 'non-typical':
      return nonTypical;
    case 'hosting-coding-request':
    case 'hosting-hacking-investigation':
    case 'hosting-external-site-migration':
    case 'hosting-file-restore':
    case 'hosting-plesk-migration':
    case 'm365-mail-migration':
      return withoutDelay;
  }
  let left = 10 * hour;
  if (priority === 'express') {
    if (motive === 'incident') left = 4 * hour;
  } else if (motive !== 'incident') left = 20 * hour;
  if (holidays !== undefined) return { kind: 'due', at: dueAmong(holidays, loggedAt, left) };
  let index = Math.floor(loggedAt / dayLength) - firstDay;
  let time = loggedAt - (index + firstDay) * dayLength + offsets[index];
  if (time >= dayLength) {
    index++;
    time -= dayLength;
  }
  if (time < 8 * hour) time = 8 * hour;
  while (workdays[index] === 0 || left > 18 * hour - time) {
    if (workdays[index] === 1 && time < 18 * hour) left -= 18 * hour - time;
    index++;
    time = 8 * hour;
  }
  return { kind: 'due', at: (index + firstDay) * dayLength + time + left - offsets[index] };
}

/** The same between holidays that the caller says, from 1970 on. */
function dueAmong(holidays, loggedAt, hours) {
  const away = new Set(holidays);
  let left = hours;
  let day = Math.floor(loggedAt / dayLength);
  let time = loggedAt - day * dayLength + offsetAtNoon(day);
  if (time >= dayLength) {
    day++;
    time -= dayLength;
  }
  time = Math.max(time, 8 * hour);
  while (!isWorked(day, away) || left > 18 * hour - time) {
    if (isWorked(day, away) && time < 18 * hour) left -= 18 * hour - time;
    day++;
    time = 8 * hour;
  }
  return day * dayLength + time + left - offsetAtNoon(day);
}
