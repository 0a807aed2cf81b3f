/** How the site of the model contracts is called. */
export default {
  name: 'Model contracts',
  description: 'Two contracts that bind nobody, to try the compiler on',
  language: 'en',
  contracts: ['saas', 'infogerance'],
};
