export type DnsRecordType = 'TXT' | 'CNAME' | 'MX' | 'A';

export interface DnsRecord {
  name: string;
  type: DnsRecordType;
  value: string;
}

/** Records of the stand-in for the DNS. */
export class DnsZone {
  #records: DnsRecord[] = [];
  /** True: questions are not answered, as when a name server is down. */
  silent = false;

  /** Replaces what there is of this name and type; no values remove it. */
  set(name: string, type: DnsRecordType, values: string[]): void {
    const wanted = name.toLowerCase();
    this.#records = this.#records.filter((record) => record.name !== wanted || record.type !== type);
    for (const value of values) this.#records.push({ name: wanted, type, value });
  }

  /** What is asked for, or the CNAME in its place. */
  find(name: string, type: string): DnsRecord[] {
    const ofName = this.#records.filter((record) => record.name === name.toLowerCase());
    const exact = ofName.filter((record) => record.type === type);
    return exact.length > 0 ? exact : ofName.filter((record) => record.type === 'CNAME');
  }

  knows(name: string): boolean {
    return this.#records.some((record) => record.name === name.toLowerCase());
  }

  list(): readonly DnsRecord[] {
    return this.#records;
  }

  clear(): void {
    this.#records = [];
    this.silent = false;
  }
}
