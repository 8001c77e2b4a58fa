export interface Choice {
  value: string;
  label: string;
}

/** The zones of Indonesia first, then every other that the browser knows. */
export function timeZoneChoices(): Choice[] {
  const here = [
    { value: 'Asia/Jakarta', label: 'WIB (Asia/Jakarta)' },
    { value: 'Asia/Makassar', label: 'WITA (Asia/Makassar)' },
    { value: 'Asia/Jayapura', label: 'WIT (Asia/Jayapura)' },
  ];
  const known = new Set(here.map(({ value }) => value));
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !known.has(zone));
  return [...here, ...others.map((zone) => ({ value: zone, label: zone }))];
}
