import { Stack } from '@mantine/core';
import { getFragmentData } from '../../../gql/leads/fragment-masking.ts';
import { LeadDetailFragmentDoc, type LeadQuery, LeadRowFragmentDoc } from '../../../gql/leads/graphql.ts';
import { useLeadOptions } from '../api/use-lead-options.ts';
import { LeadDuplicates } from '../merge/lead-duplicates.tsx';
import classes from './lead.module.css';
import { LeadConsents } from './lead-consents.tsx';
import { LeadFacts } from './lead-facts.tsx';
import { LeadHead } from './lead-head.tsx';
import { LeadNotes } from './lead-notes.tsx';
import { LeadStanding } from './lead-standing.tsx';
import { LeadTasks } from './lead-tasks.tsx';
import { LeadTimeline } from './lead-timeline.tsx';

/** What is known of one lead, in the order in which somebody who opens it asks. */
export function Lead({ lead }: { lead: NonNullable<LeadQuery['lead']> }) {
  const detail = getFragmentData(LeadDetailFragmentDoc, lead);
  const row = getFragmentData(LeadRowFragmentDoc, detail);
  const options = useLeadOptions(detail.account.id);
  return (
    <>
      <LeadHead row={row} detail={detail} />
      <div className={classes.columns}>
        <Stack gap="xl">
          <LeadDuplicates fields={options.fields} row={row} duplicates={lead.duplicates} />
          <LeadTasks leadId={row.id} accountId={detail.account.id} tasks={lead.tasks} />
          <LeadNotes leadId={row.id} notes={lead.notes} />
          <LeadTimeline id={row.id} />
        </Stack>
        <Stack gap="xl">
          <LeadStanding row={row} options={options} />
          <LeadFacts row={row} detail={detail} options={options} />
          <LeadConsents consents={lead.consents} />
        </Stack>
      </div>
    </>
  );
}
