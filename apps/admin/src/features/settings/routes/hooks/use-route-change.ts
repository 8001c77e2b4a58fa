import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import {
  RouteResetDocument,
  type RouteRowFragment,
  RouteSetDocument,
  type RouteSetErrorCode,
  RoutesDocument,
} from '../../../../gql/settings/graphql.ts';

/** Sets and resets routes of an account, or of all. Each answers whether it was done. */
export function useRouteChange(account: string | undefined) {
  const { t } = useTranslation();
  const onError = useProblemNotice();
  const options = { refetchQueries: [RoutesDocument], awaitRefetchQueries: true, onError };
  const [setRoute, setting] = useMutation(RouteSetDocument, options);
  const [resetRoute, resetting] = useMutation(RouteResetDocument, options);
  const scopeOf = ({ typeKey, category }: RouteRowFragment) => ({
    accountId: account ?? null,
    ...(typeKey === null ? { category } : { type: typeKey }),
  });
  const refuse = (code: RouteSetErrorCode): void => {
    notifications.show({ color: 'red', message: t(`settings.routes.userError.${code}`) });
  };
  return {
    set: async (row: RouteRowFragment, providerIds: string[]): Promise<boolean> => {
      const payload = (await setRoute({ variables: { input: { ...scopeOf(row), providerIds } } })).data?.routeSet;
      const [refusal] = payload?.userErrors ?? [];
      if (refusal) refuse(refusal.code);
      return payload?.route != null;
    },
    reset: async (row: RouteRowFragment): Promise<boolean> =>
      (await resetRoute({ variables: { input: scopeOf(row) } })).data?.routeReset.route != null,
    busy: setting.loading || resetting.loading,
  };
}
