/** Under which figure an event of `alias` counts: opens and clicks of machines apart, every refusal for good as a bounce. */
export function figureOf(alias: string): string {
  return `case ${alias}.kind
      when 'OPENED' then case when ${alias}.open_kind in ('LIKELY_HUMAN', 'PROXY') then 'OPENED' else 'MACHINE_OPENED' end
      when 'CLICKED' then case when ${alias}.machine then 'MACHINE_CLICKED' else 'CLICKED' end
      when 'POLICY_BOUNCED' then 'BOUNCED'
      when 'REFUSED' then 'BOUNCED'
      else ${alias}.kind end`;
}
