import { wibDay } from './format/date-time.ts';

/** Saves a CSV as a file of this device, with the day in its name. */
export function saveCsv(name: string, csv: string): void {
  const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `${name}-${wibDay(new Date())}.csv`;
  link.click();
  URL.revokeObjectURL(address);
}

/** Fetches a file that the server sends as an attachment; the page stays. */
export function openDownload(address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.download = '';
  link.click();
}
