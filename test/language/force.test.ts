/** Words that plainly forbid, oblige or allow; where they leave room, nothing is said. */
import { describe, expect, test } from 'vitest';
import { english } from '../../compiler/language/english.ts';
import { french } from '../../compiler/language/french.ts';

describe('French', () => {
  test.each([
    ['Le client ne peut pas céder le contrat.', 'forbids'],
    ['Le client ne devra en aucun cas céder le contrat.', 'forbids'],
    ['Il est strictement interdit de copier le logiciel.', 'forbids'],
    ['Le client s’interdit de copier le logiciel.', 'forbids'],
    ['Le client doit payer le prix.', 'obliges'],
    ['Le client s’engage à payer le prix.', 'obliges'],
    ['Le prestataire est tenu de rendre les données.', 'obliges'],
    ['Le client peut résilier le contrat.', 'allows'],
    ['Le client est libre de partir.', 'allows'],
    ['Le prestataire se réserve le droit de suspendre le service.', 'allows'],
    ['Le client ne peut céder que ses droits.', undefined],
    ['Le client ne peut pas être tenu de payer.', undefined],
    ['Le client paie si le prestataire peut livrer.', undefined],
    ['Le client doit payer et peut partir.', undefined],
    ['Le client doit s’abstenir de copier.', undefined],
    ['Le client doit éviter tout dommage.', undefined],
    ['Le client n’est pas tenu de payer.', undefined],
    ['Le client peut ne pas payer.', undefined],
    ['Les données que le client doit rendre sont listées.', undefined],
    ['Le client paie.', undefined],
  ])('%s: %s', (words, force) => expect(french.forceOf(words)).toBe(force));
});

describe('English', () => {
  test.each([
    ['The Client may not assign this agreement.', 'forbids'],
    ['Copies are strictly prohibited.', 'forbids'],
    ['The Client shall pay the price.', 'obliges'],
    ['The Client may terminate this agreement.', 'allows'],
    ['The Provider is entitled to suspend the service.', 'allows'],
    ['The Client shall not be liable for losses.', undefined],
    ['If the Client may pay, it pays.', undefined],
    ['The Client shall have the right to leave.', 'allows'],
    ['The Client may only leave in May.', undefined],
    ['The Client shall pay and may leave.', undefined],
  ])('%s: %s', (words, force) => expect(english.forceOf(words)).toBe(force));
});
