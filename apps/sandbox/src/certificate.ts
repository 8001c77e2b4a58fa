import { generate } from 'selfsigned';

/** PEM texts. The certificate signs itself, so a client that is to trust it takes `cert` as its authority. */
export interface Certificate {
  key: string;
  cert: string;
}

let shared: Promise<Certificate> | null = null;

/** For localhost and the loopback addresses; made once per process, new with every start, kept nowhere. */
export function ownCertificate(): Promise<Certificate> {
  shared ??= makeCertificate();
  return shared;
}

async function makeCertificate(): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: 'sandbox.merpati.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true },
      { name: 'keyUsage', digitalSignature: true, keyCertSign: true },
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 2, value: 'sandbox.merpati.example' },
          { type: 7, ip: '127.0.0.1' },
          { type: 7, ip: '::1' },
        ],
      },
    ],
  });
  return { key: made.private, cert: made.cert };
}
