import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemNotice } from '../../../../components/use-problem-notice.ts';
import { getFragmentData } from '../../../../gql/templates/fragment-masking.ts';
import {
  type ImageRowFragment,
  ImageRowFragmentDoc,
  ImagesDocument,
  ImageUploadDocument,
} from '../../../../gql/templates/graphql.ts';

/** What the API takes, in bytes. */
export const MOST_BYTES = 8 * 1024 * 1024;

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error ?? new Error('The file cannot be read.'));
    reader.readAsDataURL(file);
  });
}

/** Uploads one file after the other and tells how many are done. */
export function useImageUpload(accountId: string | null) {
  const { t } = useTranslation();
  const onError = useProblemNotice();
  const [send] = useMutation(ImageUploadDocument, { refetchQueries: [ImagesDocument] });
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const one = async (file: File): Promise<ImageRowFragment | undefined> => {
    const input = { name: file.name.slice(0, 120), contentBase64: await base64Of(file), accountId };
    const { data } = await send({ variables: { input } });
    const [refusal] = data?.imageUpload.userErrors ?? [];
    if (refusal)
      notifications.show({
        color: 'red',
        message: t(`templates.images.userError.${refusal.code}`, { name: file.name }),
      });
    return data?.imageUpload.image ? getFragmentData(ImageRowFragmentDoc, data.imageUpload.image) : undefined;
  };
  const upload = async (files: readonly File[]): Promise<ImageRowFragment | undefined> => {
    let last: ImageRowFragment | undefined;
    for (const [done, file] of files.entries()) {
      setProgress({ done, of: files.length });
      last = (await one(file).catch(onError)) ?? last;
    }
    setProgress(undefined);
    return last;
  };
  return { upload, progress };
}
