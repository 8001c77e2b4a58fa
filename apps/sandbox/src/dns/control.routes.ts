import express, { Router } from 'express';
import { asObject, BadRequestError } from '../validation.ts';
import type { DnsRecordType, DnsZone } from './zone.store.ts';

const TYPES: DnsRecordType[] = ['TXT', 'CNAME', 'MX', 'A'];

/** `GET /dns`, `PUT /dns {name, type, values}`, `DELETE /dns`: the records of the stand-in for the DNS. */
export function dnsControlRoutes(zone: DnsZone): Router {
  const router = Router();
  router.get('/dns', (_request, response) => {
    response.json({ records: zone.list(), silent: zone.silent });
  });
  router.put('/dns', express.json(), (request, response) => {
    const { name, type, values } = asObject(request.body);
    const known = TYPES.find((one) => one === type);
    if (typeof name !== 'string' || !known || !isTexts(values))
      throw new BadRequestError([`give name, type (${TYPES.join(', ')}) and values`]);
    zone.set(name, known, values);
    response.json({ records: zone.list() });
  });
  router.delete('/dns', (_request, response) => {
    zone.clear();
    response.status(204).end();
  });
  return router;
}

function isTexts(values: unknown): values is string[] {
  return Array.isArray(values) && values.every((value) => typeof value === 'string');
}
