import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../components/links.tsx';
import { startOfWibDay } from '../../../lib/format/date-time.ts';
import { useFormat } from '../../../lib/format/use-format.ts';
import type { AnalyticsSearch, Days, Group } from '../api/analytics-search.ts';
import { type Figure, type GroupRow, rateOf } from '../api/figures.ts';
import { narrowed, rowsBehind } from '../api/rows-behind.ts';
import classes from './analytics.module.css';

interface SortHeadProps {
  figure: Figure;
  title: string;
  search: AnalyticsSearch;
  onChange: (part: Partial<AnalyticsSearch>) => void;
}

/** The head of a column, which sorts by it: most first, then least first. */
export function SortHead({ figure, title, search, onChange }: SortHeadProps) {
  const { t } = useTranslation();
  const sorting = search.sort === figure;
  const ascending = sorting && search.direction === 'asc';
  const now = t(
    sorting
      ? ascending
        ? 'results.analytics.table.leastFirst'
        : 'results.analytics.table.mostFirst'
      : 'results.analytics.table.notSorted',
  );
  return (
    <button
      type="button"
      className={classes.head}
      aria-label={t('results.analytics.table.sortBy', { name: title, now })}
      onClick={() => onChange({ sort: figure, direction: sorting && !ascending ? 'asc' : undefined })}
    >
      {title}
      {sorting ? <span aria-hidden>{ascending ? ' ▲' : ' ▼'}</span> : null}
    </button>
  );
}

/** What a group is called; it leads to its parts where it has some. */
export function GroupName({ group, row, search }: { group: Group; row: GroupRow; search: AnalyticsSearch }) {
  const name = useGroupName(group, row);
  const next = narrowed(group, row.key);
  if (!next) return name;
  return (
    <TextLink
      to="/analytics"
      search={{ ...search, sort: undefined, direction: undefined, ...next }}
      size="sm"
      style={{ overflowWrap: 'anywhere' }}
    >
      {name}
    </TextLink>
  );
}

function useGroupName(group: Group, { key, label }: GroupRow): string {
  const { t } = useTranslation();
  const format = useFormat();
  if (key === '') return t('results.analytics.table.none');
  if (group === 'DAY') return format.date(startOfWibDay(key).toISOString());
  if (group === 'HOUR_OF_DAY') return t('results.analytics.table.hour', { from: `${key}:00`, until: `${key}:59` });
  return label ?? key;
}

interface GroupFigureProps {
  group: Group;
  row: GroupRow;
  figure: Figure;
  search: AnalyticsSearch;
  days: Days;
}

/** A number with its share; the number leads to its mails where the e-mail log can show just these. */
export function GroupFigure({ group, row, figure, search, days }: GroupFigureProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const number = format.number(row.figures[figure]);
  const rate = rateOf(row.figures, figure);
  const behind = row.figures[figure] > 0 ? rowsOfGroup(group, row.key, figure, search, days) : undefined;
  return (
    <span className={classes.cell}>
      {behind ? (
        <TextLink
          to="/emails"
          search={behind}
          size="sm"
          aria-label={t('results.analytics.rowsOfNumber', { number, name: t(`results.analytics.figure.${figure}`) })}
        >
          {number}
        </TextLink>
      ) : (
        number
      )}
      {rate === null ? null : <span className={classes.share}>{format.rate(rate)}</span>}
    </span>
  );
}

function rowsOfGroup(group: Group, key: string, figure: Figure, search: AnalyticsSearch, days: Days) {
  switch (group) {
    case 'TYPE':
      return rowsBehind(figure, { ...search, type: key }, days);
    case 'PROVIDER':
      return key === '' ? undefined : rowsBehind(figure, { ...search, provider: key }, days);
    case 'DOMAIN':
      return rowsBehind(figure, { ...search, domain: key }, days);
    case 'DAY':
      return rowsBehind(figure, search, { first: key, last: key });
    default:
      return undefined;
  }
}
