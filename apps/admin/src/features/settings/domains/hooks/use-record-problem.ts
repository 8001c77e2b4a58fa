import { useTranslation } from 'react-i18next';
import { type DomainRecord, knownProblem } from '../api/domain-state.ts';

/** What is wrong with a record, in the reader's language; the API's English only where this screen has no words of its own. */
export function useRecordProblem(): (record: DomainRecord) => string | undefined {
  const { t } = useTranslation();
  return ({ state, problem }) => {
    if (state === 'OK') return undefined;
    if (state === 'UNREACHABLE' || state === 'PENDING') return t(`settings.domains.stateText.${state}`);
    if (state === 'MISSING' || problem === null) return undefined;
    const known = knownProblem(problem);
    return known ? t(`settings.domains.problem.${known.key}`, { what: known.what }) : problem;
  };
}
