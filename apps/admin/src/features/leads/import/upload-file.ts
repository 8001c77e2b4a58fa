/** What the server takes, bytes. */
export const MAX_BYTES = 60_000_000;

/** The file is there, or why it was not taken, for programs. */
export type UploadAnswer = { id: string } | { code: string };

function answerOf(request: XMLHttpRequest): UploadAnswer {
  try {
    const body: unknown = JSON.parse(request.responseText);
    if (typeof body === 'object' && body !== null) {
      if ('id' in body && typeof body.id === 'string') return { id: body.id };
      if ('code' in body && typeof body.code === 'string') return { code: body.code };
    }
  } catch {
    // Not from us, such as the page of a proxy.
  }
  return { code: `HTTP_${request.status}` };
}

/** Sends a file as it is and tells how much of it is there, 0 to 100; fetch() cannot tell that. Rejects without a connection. */
export function uploadFile(
  file: File,
  accountId: string | null,
  onProgress: (percent: number) => void,
): Promise<UploadAnswer> {
  const address = new URL('/leads/imports', globalThis.location.origin);
  address.searchParams.set('name', file.name);
  if (accountId) address.searchParams.set('accountId', accountId);
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('content-type', 'text/csv');
    request.upload.onprogress = ({ loaded, total }) => onProgress(total === 0 ? 0 : (100 * loaded) / total);
    request.onload = () => resolve(answerOf(request));
    request.onerror = () => reject(new TypeError('Failed to fetch'));
    request.send(file);
  });
}
