/** What no SQL says: rules by the schema of the set of readings that they are installed in, with the reason. */
const zone = 'a time zone in each row';
const holidays = 'a list of holidays in each row';

export const unsaidAnywhere: Readonly<Record<string, string>> = {
  'telenet_1/priceIncreasePassThrough': 'an intermediate value of more than 38 digits',
  'alteo_0/discouragedUpdateTime': zone,
  'alteo_0/hoursValidity': holidays,
  'alteo_0/databaseRestorePoint': zone,
  'alteo_0/countedMaintenanceTime': zone,
  'alteo_1/discouragedUpdateTime': zone,
  'alteo_1/hoursValidity': holidays,
  'alteo_1/countedMaintenanceTime': zone,
};
