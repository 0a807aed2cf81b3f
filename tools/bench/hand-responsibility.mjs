/** R5 by hand: who does what at Telenet, with what the client has ordered or asked for. */
const party = (name, basis, modality) => ({ party: name, basis, modality });
const providerDuty = party('provider', 'stated', 'obligation');
const providerEffort = party('provider', 'stated', 'best-efforts');
const clientDuty = party('client', 'stated', 'obligation');
const clientInferred = party('client', 'inferred', 'obligation');
const clientWarranty = party('client', 'stated', 'warranty');
const clientBurden = party('client', 'stated', 'burden');
const clientMay = party('client', 'stated', 'permission');
const agreed = party('provider', 'stated', 'as-agreed');
const intervention = party('provider', 'stated', 'intervention');
const power = party('provider', 'stated', 'power');
const registryPower = party('registry', 'stated', 'power');
const authorityPower = party('certification-authority', 'stated', 'power');
const nobody = { party: 'nobody', basis: 'stated' };
const silent = { party: 'unassigned' };

export function responsible(facts) {
  switch (facts.task) {
    case 'host-website':
    case 'provide-hosting-platform':
    case 'manage-domain':
    case 'warn-ssl-expiry':
    case 'create-ticket':
    case 'backup':
      return providerDuty;
    case 'site-content':
      return clientWarranty;
    case 'additional-backup':
      return facts.needsMoreBackups || facts.needsLongerRetention ? clientDuty : silent;
    case 'verify-after-update':
    case 'report-problem-after-update':
      return facts.cmsManaged ? clientDuty : silent;
    case 'restore-backup':
      return facts.requested && facts.creditsPaid ? providerDuty : silent;
    case 'provide-cms':
      return facts.cmsOrdered ? providerDuty : silent;
    case 'update-cms':
      return facts.cmsManaged ? providerDuty : clientInferred;
    case 'speed-up-display':
      return facts.cachingEnabled ? providerEffort : silent;
    case 'migrate-site-at-end':
    case 'transfer-domain-out':
      return facts.clientTerminated ? clientDuty : silent;
    case 'register-domain':
    case 'transfer-domain':
      return providerEffort;
    case 'decide-domain-registration':
      return registryPower;
    case 'supply-registry-terms-copy':
      return facts.requested ? providerDuty : silent;
    case 'supply-accurate-domain-data':
    case 'supply-accurate-information-for-advice':
      return clientBurden;
    case 'supply-registry-info':
      return facts.registryRequires ? clientDuty : silent;
    case 'previous-registrar-obligations':
      return facts.transfer ? clientDuty : silent;
    case 'manage-dns-records':
      return facts.throughProvider ? clientMay : silent;
    case 'renew-domain':
    case 'request-ssl-from-ca':
      return facts.requested ? providerEffort : silent;
    case 'decide-ssl-issue':
      return authorityPower;
    case 'replace-revoked-ssl':
      return facts.clientAtFault ? silent : providerEffort;
    case 'install-ssl':
      return facts.interventionOrdered ? intervention : clientDuty;
    case 'allocate-licences':
    case 'install-m365':
      return facts.onboardingCoversTask ? agreed : clientDuty;
    case 'change-motive-and-priority':
      return power;
    case 'give-access':
      return facts.requested ? clientDuty : silent;
    case 'buy-credits':
      return facts.prepaymentRequired ? clientBurden : silent;
    case 'react-to-ticket':
      if (facts.reactionTimeExcluded) return nobody;
      return facts.typicalIntervention ? providerEffort : silent;
    default:
      return clientDuty;
  }
}
